"""Commands of files."""

from __future__ import annotations

from busi_desktop.ui.commands.command import (
    EXPORT_MENU,
    FILE,
    FILES_OPEN,
    IMAGE_SHOWN,
    RESULT_SHOWN,
    Command,
)
from busi_desktop.ui.commands.worklist import PROJECT_COMMANDS


def _export(name: str, *, title: str, tip: str, words: str) -> Command:
    """Return a command about one of the registry's exporters; `tip` is its sentence."""
    return Command(
        name=f"export_{name}",
        title=title,
        menu=FILE,
        submenu=EXPORT_MENU,
        group=2,
        tip=tip,
        needs=RESULT_SHOWN,
        words=words,
    )


FILE_COMMANDS: tuple[Command, ...] = (
    Command(
        name="open_files",
        title="Open &files…",
        menu=FILE,
        keys=("Ctrl+O",),
        words="load dicom png",
    ),
    Command(
        name="open_folder",
        title="Open f&older…",
        menu=FILE,
        keys=("Ctrl+Shift+O",),
        words="load directory",
    ),
    *PROJECT_COMMANDS,
    Command(
        name="close_all",
        title="&Close all files",
        menu=FILE,
        keys=("Ctrl+W",),
        group=2,
        needs=FILES_OPEN,
    ),
    Command(
        name="copy",
        title="Co&py result",
        menu=FILE,
        keys=("Ctrl+Shift+C",),
        group=2,
        needs=RESULT_SHOWN,
        words="clipboard",
    ),
    Command(
        name="export_view",
        title="&View as it is seen (PNG, SVG)…",
        menu=FILE,
        submenu=EXPORT_MENU,
        keys=("Ctrl+E",),
        group=2,
        tip="Save the image with the layers that are shown, legend and scale bar",
        needs=IMAGE_SHOWN,
        words="save picture screenshot figure",
    ),
    Command(
        name="copy_picture",
        title="&Copy picture of the view",
        menu=FILE,
        submenu=EXPORT_MENU,
        keys=("Ctrl+Alt+C",),
        group=2,
        tip="Put the view on the clipboard as a picture, with its legend",
        needs=IMAGE_SHOWN,
        words="clipboard screenshot",
    ),
    Command(
        name="report",
        title="&Report (PDF)…",
        menu=FILE,
        submenu=EXPORT_MENU,
        keys=("Ctrl+P",),
        group=2,
        tip="One page for the file: image, outline, measurements, your findings, the AI's output",
        needs=RESULT_SHOWN,
        words="print document letter",
    ),
    _export(
        "mask",
        title="Lesion &mask (PNG)…",
        tip="Lesion numbers and physical calibration are not in the file.",
        words="save picture segmentation",
    ),
    _export(
        "probability",
        title="&Probability map (PNG)…",
        tip="Threshold, superpixels and physical calibration are not in the file.",
        words="save picture heat map",
    ),
    _export(
        "overlay",
        title="Image with lesion &outline (PNG)…",
        tip="Numbers are not in the file; text burned into the image stays visible.",
        words="save picture contour",
    ),
    _export(
        "gradcam",
        title="Image with &saliency map (PNG)…",
        tip="It is no evidence of a lesion's extent; text burned into the image stays visible.",
        words="save picture grad-cam",
    ),
    Command(
        name="settings",
        title="Se&ttings…",
        menu=FILE,
        keys=("Ctrl+,",),
        group=3,
        tip="Language, theme, text size, mouse and keys",
        words="preferences options language",
    ),
    Command(name="quit", title="&Quit", menu=FILE, keys=("Ctrl+Q",), group=3),
)
