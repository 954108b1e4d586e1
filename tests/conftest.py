"""Set the stage for every test: no screen, no GPU, no network, a data folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
import copy
import os
from pathlib import Path
import socket
import sys
from typing import Any
import weakref

# Before anything imports Qt, TensorFlow or OpenMP.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import pytest
from xdist.scheduler import LoadFileScheduling

from busi_desktop.inference import runtime
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import Model, load_model
import tests.strategies  # noqa: F401 - loads the Hypothesis profile for every test

INTERNET_FAMILIES = frozenset({socket.AF_INET, socket.AF_INET6})
NAME_EVENTS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
LOOPBACK = frozenset({"127.0.0.1", "::1"})
ADDRESS_EVENTS = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})

ROAD = "tests/training/"

# An audit hook can't be taken out again, so the fixture opens and closes this gate instead.
_guard = {"closed": False}
_free: dict[Path, list[Model]] = {}


class NetworkTouchedError(BaseException):
    """Reach the test whatever `except Exception` stands in between."""


def _refuse_internet(event: str, args: tuple[Any, ...]) -> None:
    if not _guard["closed"] or event not in NAME_EVENTS | ADDRESS_EVENTS:
        return
    if event in ADDRESS_EVENTS and args[0].family not in INTERNET_FAMILIES:
        return
    # urllib3, which pydicom imports where TensorFlow brought it, probes IPv6 by binding to itself.
    if event == "socket.bind" and args[1][0] in LOOPBACK:
        return
    raise NetworkTouchedError(f"a test used the network: {event}")


sys.addaudithook(_refuse_internet)


@pytest.fixture(autouse=True)
def no_network():
    """Close the internet for the test: the program promises to work without it."""
    _guard["closed"] = True
    yield
    _guard["closed"] = False


@pytest.fixture(autouse=True)
def program_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own settings, journal and logs."""
    home = tmp_path / "busi-desktop-home"
    monkeypatch.setenv("BUSI_DESKTOP_HOME", str(home))
    return home


@pytest.fixture(scope="module", autouse=True)
def models_at_hand() -> Iterator[None]:
    """Keep shipped models for who comes next: loading takes a third of a second each time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runtime, "load_model", _at_hand)
        yield


def _at_hand(path: Path) -> Model:
    """Lend a model to one who has it alone: two threads must not use one interpreter."""
    if path.parent != default_manifest_path().parent:
        return load_model(path)
    free = _free.setdefault(path, [])
    try:
        model = free.pop()
    except IndexError:
        model = load_model(path)
    lent = copy.copy(model)
    weakref.finalize(lent, free.append, model).atexit = False
    return lent


class FilesOrRoad(LoadFileScheduling):
    """Give each process whole files, and one of them all that walk the road from data to model."""

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return ROAD if file.startswith(ROAD) else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> FilesOrRoad | None:
    """Keep the fixtures of `ROAD`, which take minutes, from being made by each process."""
    return FilesOrRoad(config, log) if config.getvalue("dist") == "loadfile" else None
