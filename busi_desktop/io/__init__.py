"""Bytes to frames: find the images in what the reader names, and open each of them.

`discover` lists the sources, `load` opens one. Whatever is wrong with a file becomes a `UserError`.
"""
