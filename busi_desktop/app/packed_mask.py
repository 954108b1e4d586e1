"""A mask in a kilobyte or two, so that one is kept for each frame of a cine."""

from __future__ import annotations

from dataclasses import dataclass
import zlib

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class PackedMask:
    """Hold a bool mask ``(H, W)`` without loss."""

    shape: tuple[int, int]
    data: bytes

    @classmethod
    def of(cls, mask: NDArray[np.bool_]) -> PackedMask:
        """Pack a mask."""
        bits = np.packbits(mask) if mask.any() else np.zeros(0, np.uint8)
        return cls(shape=(mask.shape[0], mask.shape[1]), data=zlib.compress(bits.tobytes(), 1))

    def unpacked(self) -> NDArray[np.bool_]:
        """Return the mask."""
        height, width = self.shape
        bits = np.frombuffer(zlib.decompress(self.data), np.uint8)
        if not bits.size:
            return np.zeros(self.shape, np.bool_)
        return np.unpackbits(bits, count=height * width).reshape(self.shape).astype(np.bool_)
