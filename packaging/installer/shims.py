"""Small libraries in place of large ones that OpenCV's and Qt's wheels link without need.

The wheel is linked against FFmpeg (videos: 35 MB), libavif (AVIF pictures: 9 MB) and an OpenBLAS of
its own (42 MB), so they can't just be left out: the dynamic linker would refuse to load OpenCV.
The names of the first two lead nowhere here: the program reads neither. OpenBLAS' names lead to the
same functions of the OpenBLAS that SciPy brings; its names have a prefix, and the same arguments
(32-bit integers, LP64).

Qt is linked against ICU, whose data take 32 MB: names of currencies, converters of old encodings,
orders of sorting. Qt has tables of its own for all that the program asks for, and goes on without
those. An empty package of data is ICU's own way of being built without (its "stubdata").
"""

from __future__ import annotations

from pathlib import Path

from installer.contents import remove
from installer.elf import defined_symbols, read_elf, undefined_symbols
from installer.frame import WORK, run

FFMPEG = ("libavcodec", "libavformat", "libavutil", "libswscale")
LINK = ("cc", "-shared", "-nostdlib", "-s", "-Wl,--build-id=none", "-Wl,--hash-style=gnu")


def replace(parts: Path) -> None:
    """Replace FFmpeg and OpenBLAS beside OpenCV, and ICU's data, by a few kilobytes."""
    WORK.mkdir(parents=True, exist_ok=True)
    replace_icu_data(parts)
    opencv = next(parts.glob("cv2/cv2.abi3.so"))
    libraries = next(parts.glob("opencv_python_headless.libs"))
    for stem in FFMPEG:
        _replace_ffmpeg(next(libraries.glob(f"{stem}-*")), opencv)
    _replace_avif(next(libraries.glob("libavif-*")), opencv)
    _replace_openblas(
        next(libraries.glob("libopenblas*")),
        opencv,
        next(parts.glob("scipy.libs/libscipy_openblas*")),
    )


def replace_icu_data(parts: Path) -> None:
    """Replace ICU's data by a package of none (stubdata.cpp of ICU's sources)."""
    library = next(parts.glob("PySide6/Qt/lib/libicudata.so.*"))
    name = next(name for name in defined_symbols(library) if name.startswith("icudt"))
    source = WORK / "shim.c"
    source.write_text(
        "const struct { unsigned short size; unsigned char magic[2]; unsigned short info[2];"
        " unsigned char kind[4], format[4], formatted[4], data[4], padding[8];"
        f" unsigned count, reserved; int none[4]; }} {name} __attribute__((aligned(16))) = {{"
        ' 32, {0xda, 0x27}, {20, 0}, {0, 0, 2, 0}, "ToCP", {1, 0, 0, 0} };\n'
    )
    _link(library, source)


def _replace_ffmpeg(library: Path, opencv: Path) -> None:
    """Write a library whose functions return 0, under the versions that OpenCV asks for."""
    undefined = undefined_symbols(opencv)
    versions = read_elf(opencv).versions[library.name]
    source, script = WORK / "shim.c", WORK / "shim.map"
    names = [name for version in versions for name in undefined[version]]
    source.write_text("".join(f"void *{name}(void) {{ return 0; }}\n" for name in sorted(names)))
    script.write_text(
        "".join(
            f"{version} {{ global: {'; '.join(sorted(undefined[version]))}; local: *; }};\n"
            for version in versions
        )
    )
    _link(library, source, f"-Wl,--version-script={script}", "-O1", "-fno-builtin")


def _replace_avif(library: Path, opencv: Path) -> None:
    """Write a library that makes no decoder, which OpenCV takes for not knowing the file."""
    names = sorted(set(undefined_symbols(opencv)[""]) & defined_symbols(library))
    source = WORK / "shim.c"
    source.write_text("".join(f"void *{name}(void) {{ return 0; }}\n" for name in names))
    _link(library, source, "-O1")


def _replace_openblas(library: Path, opencv: Path, other: Path) -> None:
    """Write a library that hands each call on, arguments untouched, to SciPy's OpenBLAS."""
    names = sorted(set(undefined_symbols(opencv)[""]) & defined_symbols(library))
    absent = [name for name in names if f"scipy_{name}" not in defined_symbols(other)]
    if not names or absent:
        msg = f"SciPy's OpenBLAS can't stand in for OpenCV's: {absent or 'no names found'}"
        raise ValueError(msg)
    source = WORK / "shim.s"
    source.write_text(
        "".join(
            f".globl {name}\n.type {name}, @function\n{name}: jmp scipy_{name}@PLT\n"
            for name in names
        )
        + '.section .note.GNU-stack,"",@progbits\n'
    )
    _link(library, source, str(other), "-Wl,-rpath,$ORIGIN/../scipy.libs")


def _link(library: Path, source: Path, *options: str) -> None:
    remove([library])
    run([*LINK, f"-Wl,-soname,{library.name}", "-o", library, source, *options])
