"""The report of one frame: what it says, its pages, and the dialog that makes it."""
