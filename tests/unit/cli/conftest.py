"""Load the Hypothesis profile before the tests are collected."""

from __future__ import annotations

import tests.strategies  # noqa: F401 - choosing the profile is what it is imported for
