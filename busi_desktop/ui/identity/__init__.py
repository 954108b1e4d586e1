"""Who the image is of, where a reader asks for it."""
