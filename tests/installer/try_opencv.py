"""Use the OpenCV of a folder, named on the command line, and print what came out right."""

from __future__ import annotations

import json
import sys

sys.path.insert(0, sys.argv[1])

import cv2
import numpy as np


def main() -> None:
    """Decode and solve, and print a JSON object of names and truths."""
    random = np.random.default_rng(0)
    matrix = random.normal(size=(300, 300))
    square = matrix @ matrix.T + np.eye(300)
    values, left, right = cv2.SVDecomp(matrix)
    right_ones = {
        "svd": np.allclose(left * values.ravel() @ right, matrix),
        "product": np.allclose(cv2.gemm(matrix, matrix, 1, None, 0), matrix @ matrix),
    }
    for name, left_side, how in (
        ("LU", matrix, cv2.DECOMP_LU),
        ("Cholesky", square, cv2.DECOMP_CHOLESKY),
        ("QR", matrix, cv2.DECOMP_QR),
    ):
        solution = cv2.solve(left_side, matrix, flags=how)[1]
        right_ones[name] = np.allclose(left_side @ solution, matrix)
    gray = random.integers(0, 255, (64, 80), np.uint8)
    for kind in (".png", ".bmp", ".tiff"):
        data = cv2.imencode(kind, gray)[1]
        right_ones[kind] = np.array_equal(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), gray)
    avif = np.frombuffer(bytes(4) + b"ftypavif" + bytes(200), np.uint8)
    right_ones["AVIF is refused"] = cv2.imdecode(avif, cv2.IMREAD_GRAYSCALE) is None
    answers = {name: bool(is_right) for name, is_right in right_ones.items()}
    print(json.dumps({**answers, "place": cv2.__file__}))


if __name__ == "__main__":
    main()
