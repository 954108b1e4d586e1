"""One, two or three views of frames: which are open, their link, their gray levels."""
