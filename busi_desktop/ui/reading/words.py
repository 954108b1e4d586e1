"""Readings in words, and whether they agree with the program's answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone

from busi_desktop.domain.prediction import Prediction
from busi_desktop.domain.reading import Confidence, Finding, Impression, Reading
from busi_desktop.ui.mnemonics import plain


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("reading", text)


def finding_title(finding: Finding) -> str:
    """Return a finding with its mnemonic."""
    return {Finding.NO_LESION: tr("N&o lesion"), Finding.LESION: tr("Lesio&n")}[finding]


def impression_title(impression: Impression) -> str:
    """Return an impression with its mnemonic."""
    return {
        Impression.BENIGN: tr("&Benign"),
        Impression.PROBABLY_BENIGN: tr("&Probably benign"),
        Impression.SUSPICIOUS: tr("&Suspicious"),
        Impression.MALIGNANT: tr("Mali&gnant"),
    }[impression]


def confidence_title(confidence: Confidence) -> str:
    """Return a confidence with its mnemonic."""
    return {
        Confidence.LOW: tr("Lo&w"),
        Confidence.MEDIUM: tr("Me&dium"),
        Confidence.HIGH: tr("H&igh"),
    }[confidence]


def reading_text(reading: Reading) -> str:
    """Say a reading in a few words; the note stands in a line of its own."""
    what = finding_title(reading.finding)
    if reading.impression is not None:
        what = f"{what}, {impression_title(reading.impression).lower()}"
    sure = tr("{level} confidence").format(level=confidence_title(reading.confidence).lower())
    text = plain(f"{what}\n{sure}")
    return f"{text}\n“{reading.note}”" if reading.note else text


def agreement_text(reading: Reading, prediction: Prediction) -> str:
    """Say whether a reading and the program's answer amount to the same class."""
    if prediction.abstained:
        return tr("The program gives no class: there is nothing to compare.")
    if reading.label == prediction.label:
        return tr("You and the program agree.")
    if reading.label in prediction.prediction_set:
        return tr("The program leans elsewhere, but its prediction set holds your reading.")
    return tr("You and the program disagree.")


def local_time(recorded_at: str, *, seconds: bool = False) -> str:
    """Return a UTC time of the journal as date and time where the reader is.

    The month is a word: figures alone are read in another order from country to country.
    """
    moment = QDateTime.fromString(recorded_at[:19], Qt.DateFormat.ISODate)
    moment.setTimeZone(QTimeZone.utc())
    local = moment.toLocalTime()
    if seconds:
        return local.toString("HH:mm:ss")
    return QLocale().toString(local, "d MMM yyyy HH:mm")
