"""What a report says and in which order."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt

from busi_desktop import __version__
from busi_desktop.app.calibration_words import full_origin_text, obstacle_text
from busi_desktop.app.language import translated
from busi_desktop.domain.geometry import Obstacle
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.domain.prediction import LABELS, Prediction
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.ui import wording
from busi_desktop.ui.region_words import region_sentence
from busi_desktop.ui.report.assessed import assessment_blocks
from busi_desktop.ui.report.blocks import Bar, Blank, Block, Boxed, Column, Grid, Rule, Space, Text
from busi_desktop.ui.report.pages import Margins
from busi_desktop.ui.report.paper import (
    ANSWER,
    BODY,
    CODE,
    HEADING,
    NOTE,
    SMALL,
    STRONG,
    TINY,
    TITLE,
    Type,
    mm,
)
from busi_desktop.ui.report.picture import FramePicture, common_spacing, frame_image
from busi_desktop.ui.report.report import Patient, Report
from busi_desktop.ui.scene_items import mask_outline

_RIGHT = Qt.AlignmentFlag.AlignRight
_CENTER = Qt.AlignmentFlag.AlignHCenter
_PICTURE = mm(68.0)
_LINES_TO_WRITE_ON = 4
_KEEP_BELOW = mm(14.0)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("report", text)


def report_title() -> str:
    """Return the heading of the first page."""
    return tr("Breast ultrasound report")


class ReportMargins(Margins):
    """Put the report's name over later pages, and what may not be lost below all of them."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def head(self, number: int) -> Block:
        """Return the name of the report on pages that don't begin with it."""
        if number == 1:
            return Column(())
        made = _date(self._report)
        row = (Text(report_title(), STRONG), Text(made, NOTE, _RIGHT))
        return Column((Grid((1, 1), (row,)), Rule()))

    def foot(self, number: int, n_pages: int) -> Block:
        """Return the research line, the program, the report's id and the page."""
        page = tr("Page {number} of {count}").format(number=number, count=n_pages)
        name = tr("busi_desktop {version} · Report {id}").format(
            version=__version__, id=self._report.report_id
        )
        rows = (
            (Text(wording.research_line(), STRONG), Text("", NOTE)),
            (Text(name, NOTE), Text(page, NOTE, _RIGHT)),
        )
        return Column((Rule(), Grid((4, 1), rows, room=0.0)))


def report_blocks(report: Report) -> list[Block]:
    """Return the report from its title to its last line.

    Everything but what the reader added comes from the frozen result, nothing from the screen.
    """
    result = report.result
    return [
        *_head(report),
        Space(mm(2.0)),
        *_pictures(result),
        Space(mm(2.5)),
        *_lesions(result),
        *_measured(report),
        Space(mm(2.5)),
        *assessment_blocks(report.assessment),
        *_words(report),
        Space(mm(3.0)),
        Boxed(Column(tuple(_answer(report)))),
    ]


# ------------------------------------------------------------------------------------------ head
def _head(report: Report) -> Iterable[Block]:
    title = (Text(report_title(), TITLE), Text(_date(report), BODY, _RIGHT))
    source = report.result.frame.source
    height, width = report.result.frame.pixels.shape
    image = tr("{kind}, frame {number} of {count}, {width} × {height} pixels").format(
        kind=translated(source.kind),
        number=report.result.frame.frame_id.frame_number + 1,
        count=source.n_frames,
        width=width,
        height=height,
    )
    patient = report.patient or Patient()
    rows = (
        (_field(tr("Site"), report.site), _field(tr("Patient"), patient.name)),
        (_field(tr("Reader"), report.reader), _field(tr("Patient ID"), patient.number)),
        (_field(tr("Image"), image), _field(tr("Date of birth"), patient.birth_date)),
    )
    yield Grid((3, 1), (title,), room=0.0)
    yield Rule()
    yield Grid((1, 1), rows, gap=mm(8.0), room=mm(0.6))
    yield Rule()


def _field(label: str, value: str) -> Block:
    filled = Text(value.strip(), BODY) if value.strip() else Blank()
    return Grid((2, 7), ((Text(label, NOTE), filled),), room=0.0)


def _date(report: Report) -> str:
    return report.made_at.strftime("%Y-%m-%d %H:%M %z").strip()


# -------------------------------------------------------------------------------------- pictures
def _pictures(result: AnalysisResult) -> Iterable[Block]:
    frame = result.frame
    height, width = frame.pixels.shape
    image, spacing = frame_image(frame), common_spacing(frame)
    aspect = frame.geometry.pixel_aspect
    plain = FramePicture(
        image=image, size_px=(width, height), highest=_PICTURE, spacing=spacing, aspect=aspect
    )
    outlined = FramePicture(
        image=image,
        size_px=(width, height),
        highest=_PICTURE,
        spacing=spacing,
        aspect=aspect,
        outline=mask_outline(result.mask.mask),
        lesions=result.lesions,
        stamp=tr("Outline by AI. Research use."),
    )
    drawn = tr("With the outline of the AI") if result.lesions else tr("The AI draws no outline")
    drawn = ". ".join(filter(None, (drawn, region_sentence(result.region))))
    captions = (Text(tr("Image as stored"), NOTE, _CENTER), Text(drawn, NOTE, _CENTER))
    yield Grid((1, 1), ((plain, outlined), captions), gap=mm(4.0))


# ---------------------------------------------------------------------------------- measurements
def _lesions(result: AnalysisResult) -> Iterable[Block]:
    yield _heading(tr("Lesions, measured in the outline of the AI"))
    if result.lesions:
        names = (
            tr("No."),
            tr("Long × short axis"),
            tr("Area"),
            tr("Depth/width"),
            tr("Circularity"),
            tr("Solidity"),
            tr("Probability"),
            tr("Millimeters from"),
        )
        rows = [[Text(name, NOTE) for name in names]]
        rows += [[Text(text, SMALL) for text in _lesion_texts(row)] for row in result.lesions]
        yield Grid((2, 7, 4, 5, 5, 4, 5, 8), rows, heads=1, ruled=True, gap=mm(2.0))
    if result.prediction.abstained and result.lesions:
        yield Text(tr("Drawn all the same. Don't rely on it for this frame."), STRONG)
    yield Text(wording.gate_sentence(result) or wording.calibration_sentence(result.lesions), NOTE)


def _lesion_texts(lesion: LesionMeasurements) -> tuple[str, ...]:
    return (
        str(lesion.number),
        wording.size_text(lesion),
        wording.area_text(lesion),
        f"{lesion.depth_to_width:.2f}",
        f"{lesion.circularity:.2f}",
        f"{lesion.solidity:.2f}",
        wording.percent(lesion.score),
        _origin(lesion),
    )


def _origin(lesion: LesionMeasurements) -> str:
    if lesion.spacing is None:
        return obstacle_text(lesion.obstacle or Obstacle.NO_CALIBRATION)
    return full_origin_text(lesion.spacing)


def _measured(report: Report) -> Iterable[Block]:
    if not report.measured:
        return
    yield Space(mm(2.0))
    yield _heading(tr("Measured by the reader"))
    names = (tr("Measurement"), tr("Value"), tr("Calibration"))
    rows = [[Text(name, NOTE) for name in names]]
    rows += [
        [Text(text, SMALL) for text in (f"{row.number}. {row.name}", row.value, row.origin)]
        for row in report.measured
    ]
    yield Grid((4, 6, 4), rows, heads=1, ruled=True)


# ----------------------------------------------------------------------------------------- words
def _words(report: Report) -> Iterable[Block]:
    yield _heading(tr("Findings of the reader"))
    if report.opinion:
        yield Text(report.opinion, BODY)
    if report.words.strip():
        yield Text(report.words.strip(), BODY)
    else:
        yield Column(tuple(Blank(mm(6.5)) for _ in range(_LINES_TO_WRITE_ON)))
    yield Space(mm(2.0))
    sign = (Text(tr("Signature"), NOTE), Blank(), Text(tr("Date"), NOTE), Blank())
    yield Grid((2, 9, 1, 5), (sign,), room=0.0)


# ---------------------------------------------------------------------------------------- answer
def _answer(report: Report) -> Iterable[Block]:
    result = report.result
    prediction = result.prediction
    heading = tr("Output of the AI. {research}").format(research=wording.research_line())
    yield Text(heading, HEADING)
    yield Space(mm(1.0))
    yield Text(wording.headline(prediction), ANSWER)
    yield Space(mm(1.0))
    if prediction.abstained:
        for sentence in wording.abstention_sentences(prediction):
            yield Text(f"• {sentence}", BODY)
    else:
        sides = (_chances(prediction), _statements(prediction))
        yield Grid((4, 5), (sides,), gap=mm(6.0), room=0.0)
    yield Rule(room=mm(3.0))
    yield Grid((1, 6), [(Text(n, TINY), Text(v, t)) for n, v, t in _facts(result)], room=0.0)


def _chances(prediction: Prediction) -> Block:
    rows = [
        (
            Text(wording.label_title(label), BODY),
            Bar(share, full=label in prediction.prediction_set),
            Text(wording.percent(share), BODY, _RIGHT),
        )
        for label, share in zip(LABELS, prediction.probabilities, strict=True)
    ]
    legend = tr("Calibrated chances. A full bar belongs to the prediction set, a hollow one not.")
    return Column((Grid((5, 10, 4), rows, gap=mm(2.0)), Text(legend, TINY)))


def _statements(prediction: Prediction) -> Block:
    points = prediction.operating_points
    marks = tuple(point for point in (points.rule_out, points.rule_in) if point is not None)
    parts: list[Block] = [
        Text(wording.set_sentence(prediction), SMALL),
        Space(mm(1.0)),
        Text(wording.malignancy_sentence(prediction), SMALL),
        Bar(prediction.malignancy, marks=marks),
    ]
    operating = wording.operating_sentence(prediction)
    if operating:
        parts.append(Text(operating, NOTE))
    return Column(tuple(parts))


def _facts(result: AnalysisResult) -> Iterable[tuple[str, str, Type]]:
    prediction = result.prediction
    model = prediction.model_id
    quiet = Type(size_pt=TINY.size_pt)
    yield tr("Suitability"), wording.suitability_sentence(prediction), quiet
    yield tr("Model"), f"{model.name} {model.version}", quiet
    yield tr("Parameters"), parameters_text(result.mask.params), quiet
    yield tr("Model file"), f"SHA-256 {model.sha256}", CODE
    yield tr("Recipe"), f"SHA-256 {prediction.recipe_digest}", CODE
    yield tr("Image file"), f"SHA-256 {result.frame.frame_id.content_sha256}", CODE


def parameters_text(params: SegmentationParams) -> str:
    """Return in words what the mask was cut with."""
    slic = tr("no superpixels")
    if params.slic is not None:
        slic = tr("superpixels: {regions} regions, compactness {compactness:g}").format(
            regions=params.slic.regions, compactness=params.slic.compactness
        )
    parts = (
        tr("threshold {threshold:g}").format(threshold=params.threshold),
        slic,
        tr("smallest part {frame:g} % of the frame and {largest:g} % of the largest part").format(
            frame=params.min_area_fraction * 100, largest=params.min_relative_area * 100
        ),
        tr("outline from {gate} chance of a lesion").format(
            gate=wording.percent(params.presence_gate)
        ),
    )
    return "; ".join(parts)


def _heading(text: str) -> Text:
    return Text(text, HEADING, leads=_KEEP_BELOW)
