"""A report as a PDF file, and as pictures for the preview."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from busi_desktop import __version__
from busi_desktop.errors import BugError
from busi_desktop.ui.report.contents import ReportMargins, report_blocks, report_title
from busi_desktop.ui.report.pages import Page, lay_out
from busi_desktop.ui.report.paper import UNITS_PER_INCH, page_size, page_units
from busi_desktop.ui.report.report import Report

_NO_MARGINS = QMarginsF(0.0, 0.0, 0.0, 0.0)


def report_pages(report: Report) -> tuple[Page, ...]:
    """Lay a report out."""
    return lay_out(report_blocks(report), ReportMargins(report), report.paper)


def encode_report(report: Report) -> bytes:
    """Write a report as PDF, as `encode_pages` does."""
    title = f"{report_title()} {report.report_id}"
    return encode_pages(report_pages(report), title, report.paper)


def encode_pages(pages: tuple[Page, ...], title: str, paper: str) -> bytes:
    """Write pages as PDF: text as text, fonts and pictures inside, no alpha (PDF/A-1b's way).

    Runs on any thread.

    Raises
    ------
    BugError
        If Qt can't write.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator(f"busi_desktop {__version__}")
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(page_size(paper), upright, _NO_MARGINS))
    painter = QPainter()
    if not painter.begin(writer):
        msg = "Qt can't write a PDF"
        raise BugError(msg)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        page.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def paint_preview(pages: tuple[Page, ...], paper: str, width_px: int) -> list[QImage]:
    """Paint pages as pictures of some width, as they will be on paper."""
    size = page_units(paper)
    scale = width_px / size.width()
    images = []
    for page in pages:
        image = QImage(width_px, round(size.height() * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        page.paint(painter)
        painter.end()
        images.append(image)
    return images
