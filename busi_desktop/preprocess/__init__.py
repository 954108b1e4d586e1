"""Preprocessing, written once: the program and `training` run this same code."""
