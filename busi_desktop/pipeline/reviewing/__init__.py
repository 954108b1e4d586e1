"""Review of annotations without a window: images found again, imports, exports, agreement."""
