"""The reader's own outlines of the frame shown: drawn, taken back, kept, signed."""
