"""A decoder plug-in for pydicom: High-Throughput JPEG 2000 by Pillow.

OpenJPEG, which Pillow holds, reads HTJ2K since 2.5; pydicom 3 asks for another package.
"""

from __future__ import annotations

from PIL import features
from pydicom.pixels.decoders.base import DecodeRunner, get_decoder

# Private, but what pydicom's own plug-in for JPEG 2000 is; pydicom's version is pinned.
from pydicom.pixels.decoders.pillow import _decode_frame

from busi_desktop.io.dicom_layout import HTJ2K

LABEL = "pillow"
DECODER_DEPENDENCIES = dict.fromkeys(HTJ2K, ("numpy", "pillow>=13"))


def is_available(syntax: str) -> bool:
    """Tell pydicom whether Pillow was built with OpenJPEG 2.5 or newer."""
    version = features.version("jpg_2000") or "0"
    return syntax in HTJ2K and tuple(map(int, version.split(".")[:2])) >= (2, 5)


def decode(frame: bytes, runner: DecodeRunner) -> bytes | bytearray:
    """Decode one frame as pydicom does the codestreams of JPEG 2000."""
    return _decode_frame(frame, runner)


def register() -> None:
    """Make the plug-in known to pydicom, once."""
    for syntax in HTJ2K:
        decoder = get_decoder(syntax)
        if LABEL not in decoder.available_plugins:
            decoder.add_plugin(LABEL, (__name__, decode.__name__))
