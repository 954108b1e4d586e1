"""Store a LiteRT file's weights in fewer bits; arithmetic stays in float."""

from __future__ import annotations

from ai_edge_quantizer import quantizer, recipe
import tensorflow as tf

WEIGHTS = ("int8", "fp16", "fp32")
"""How an exported file may hold its weights; the first is what ships."""


def to_litert(folder: str, signature: str, *, weights: str) -> bytes:
    """Convert a SavedModel into a LiteRT file.

    Parameters
    ----------
    folder, signature
        The SavedModel and the signature that the file offers.
    weights
        ``fp32``; ``fp16``: half the size; ``int8``: about a quarter, one scale per channel. The
        runtime turns the last two back into floats when it loads the file, so that speed and the
        activations' precision stay the same.
    """
    converter = tf.lite.TFLiteConverter.from_saved_model(folder, signature_keys=[signature])
    if weights == "fp16":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
    content = bytes(converter.convert())
    return in_8_bits(content) if weights == "int8" else content


def in_8_bits(content: bytes) -> bytes:
    """Return a LiteRT file with its float32 weights in 8 bits."""
    shrinker = quantizer.Quantizer(content, recipe.weight_only_wi8_afp32())
    return bytes(shrinker.quantize(enable_progress_report=False).quantized_model)
