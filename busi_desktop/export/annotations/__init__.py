"""Annotations as files that other programs read."""
