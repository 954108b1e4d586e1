"""Playing a file's frames: the clock, the frames at hand, the thread that reads them."""
