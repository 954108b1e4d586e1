"""The guard of tests/conftest.py stops a test that reaches for the network, and nothing else."""

from __future__ import annotations

import socket

import pytest

from tests.conftest import NetworkTouchedError


def reach_by_name() -> None:
    socket.getaddrinfo("localhost", 80)


def reach_by_address() -> None:
    socket.create_connection(("127.0.0.1", 9))


def listen_to_everyone() -> None:
    with socket.socket() as listener:
        listener.bind(("", 0))


@pytest.mark.parametrize("reach", [reach_by_name, reach_by_address, listen_to_everyone])
def test_network_is_out_of_reach_even_where_errors_are_swallowed(reach) -> None:
    def swallow() -> None:
        try:
            reach()
        except Exception:  # noqa: BLE001 - what careless code does
            pytest.fail("the guard's error was swallowed")

    with pytest.raises(NetworkTouchedError):
        swallow()


def test_local_pipes_still_work() -> None:
    left, right = socket.socketpair()

    with left, right:
        left.sendall(b"ping")

        assert right.recv(4) == b"ping"
