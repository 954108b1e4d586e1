"""Annotations from the files of other programs: read as they are, never resized, never guessed."""
