"""The commands of ``python -m training``, by what they are about.

`data` (prepare, doubts), `model` (train, export, calibrate), `reports` (evaluate, folds, card,
explain), `trials` (ablation, benchmark), `gate` and `clicks`. Each module adds its commands to the
parser and imports what they need when they run, so that ``--help`` doesn't wait for TensorFlow.
"""

from __future__ import annotations
