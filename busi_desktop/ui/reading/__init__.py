"""The reader's own opinion: given before the program's answer, kept beside it."""
