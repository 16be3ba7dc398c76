# SPDX-License-Identifier: MIT
"""A run of the program while the office's window stays alive: its progress is shown, and it can be cancelled.

Python's own threads may not let go of what the office made: that takes the office's lock, which the main thread may hold
while it waits for Python's. So nothing is collected while they run, and they are over before anything of theirs is let go.
"""
import gc
import threading

from .progress_window import ProgressWindow
from .running import Run

QUICK = 0.7  # seconds; a run that takes no longer shows no progress


class Job:
    """`done(result)` is called on the office's main thread."""

    def __init__(self, office, frame, texts, title, arguments, done):
        self._office = office
        self._done = done
        self._progress = None
        self._is_told = threading.Event()
        self._is_over = False
        self._window = ProgressWindow(office, frame, texts, title, self._cancel)
        self._collects = gc.isenabled()
        gc.disable()
        try:
            self._run = Run(arguments, texts.locale, self._told, self._ended)
        except Exception:
            self._window.close()
            self._collect_again()
            raise
        self._timer = threading.Timer(QUICK, office.post, [self._show])
        self._timer.daemon = True
        self._timer.start()

    def _collect_again(self):
        if self._collects:
            gc.enable()

    def _cancel(self):
        self._run.cancel()

    def _show(self):
        if not self._is_over:
            self._window.show()
            self._tell()

    def _told(self, *progress):
        """On the run's thread; the main thread shows the last that was told when it gets to it."""
        self._progress = progress
        if not self._is_told.is_set():
            self._is_told.set()
            self._office.post(self._tell)

    def _tell(self):
        self._is_told.clear()
        if not self._is_over and self._progress:
            self._window.tell(*self._progress)

    def _ended(self, result):
        self._office.post(lambda: self._finish(result))

    def _finish(self, result):
        self._is_over = True
        self._timer.cancel()
        self._timer.join()
        self._run.join()
        self._collect_again()
        self._window.close()
        self._done(result)
