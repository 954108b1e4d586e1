"""Calibrating an image by hand."""
