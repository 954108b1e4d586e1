"""The pinned PySide6 keeps reference counts when it emits signals.

PySide6 6.12.0 on Python 3.11 loses one reference to True per emit and aborts after some hundred
(docs/adr/0003). Run this before any change of the pin, on 3.11: later Pythons hide the fault, since
their True is immortal.
"""

from __future__ import annotations

import subprocess
import sys

EMITS = 5_000
PROGRAM = f"""
import sys
from PySide6.QtCore import QObject, Signal, Slot

class Sender(QObject):
    sent = Signal(object)

class Receiver(QObject):
    seen = 0
    @Slot(object)
    def take(self, value):
        self.seen += 1

sender, receiver = Sender(), Receiver()
sender.sent.connect(receiver.take)
before = sys.getrefcount(True)
for _ in range({EMITS}):
    sender.sent.emit(True)
print(receiver.seen, sys.getrefcount(True) - before)
"""


def test_five_thousand_emits_lose_no_reference() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60
    )

    assert done.returncode == 0, done.stderr
    seen, change = map(int, done.stdout.split())
    assert seen == EMITS
    assert abs(change) < EMITS // 100
