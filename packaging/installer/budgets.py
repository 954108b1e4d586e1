"""How large each part may be: what is there today, and a little room. A build fails beyond it."""

from __future__ import annotations

from installer.sizes import Budget

INSTALLER_MB = 100
INSTALLED_MB = 400

_P = "_internal/"
LINUX = (
    Budget(name="OpenCV", patterns=(f"{_P}cv2/*", f"{_P}opencv_*"), limit_mb=78),
    Budget(name="Qt and PySide6", patterns=(f"{_P}PySide6/*", f"{_P}shiboken6/*"), limit_mb=72),
    Budget(name="SciPy", patterns=(f"{_P}scipy/*", f"{_P}scipy.libs/*"), limit_mb=60),
    Budget(name="NumPy", patterns=(f"{_P}numpy/*", f"{_P}numpy.libs/*"), limit_mb=45),
    Budget(name="LiteRT", patterns=(f"{_P}ai_edge_litert/*",), limit_mb=28),
    Budget(name="models", patterns=(f"{_P}models/*",), limit_mb=25),
    Budget(name="Python and its packages", patterns=("busi-desktop",), limit_mb=40),
    Budget(
        name="Python's libraries",
        patterns=(f"{_P}libpython*", f"{_P}python3*", f"{_P}base_library.zip"),
        limit_mb=16,
    ),
    Budget(name="Pillow", patterns=(f"{_P}PIL/*", f"{_P}pillow.libs/*"), limit_mb=14),
    Budget(name="scikit-image", patterns=(f"{_P}skimage/*",), limit_mb=6),
    Budget(name="manual", patterns=(f"{_P}manual/*",), limit_mb=10),
    Budget(name="texts and samples", patterns=(f"{_P}resources/*",), limit_mb=5),
    Budget(name="licenses", patterns=(f"{_P}licenses/*", f"{_P}*.dist-info/*"), limit_mb=4),
)
