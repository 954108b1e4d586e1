"""The installer build: what goes in, how it is packed, and what says that it is whole.

`build_installer.py` puts `packaging` on the module path, so these modules are `installer.…`; they
need the standard library and the packages of `requirements/installer.txt` alone.
"""
