# SPDX-License-Identifier: MIT
"""One run of the program in the background: its progress is told, and it can be cancelled."""
import json
import os
import re
import subprocess
import sys
import tempfile
import threading

PROGRESS = re.compile(r"(\d+)/(\d+) (.*)")
NO_CONSOLE = 0x08000000  # CREATE_NO_WINDOW
PATIENCE = 3  # seconds that a program gets to end once it is asked to


class Failed(Exception):
    """The program could not do it: its exit status and own words."""

    def __init__(self, status, words):
        super().__init__(words)
        self.status = status
        self.words = words


class NotStarted(Exception):
    """The system does not run the program, and its reason."""

    def __init__(self, path, reason):
        super().__init__(reason)
        self.path = path
        self.reason = reason


class NoAnswer(Exception):
    """The program printed no JSON, or none that is known."""


def as_findings(text):
    """The object that a list of findings is, as src/checking/findings.schema.json has it."""
    try:
        document = json.loads(text)
    except ValueError:
        raise NoAnswer from None
    if not isinstance(document, dict) or document.get("version") != 1:
        raise NoAnswer
    return document


class Result:
    """What a run gave. `output` raises what stopped the program."""

    def __init__(self, status, printed, words, cancelled, number):
        self.status = status
        self.cancelled = cancelled
        self.number = number  # the process's, which is in the names of the files that it has not finished
        self._printed = printed
        self._words = words

    def output(self):
        if self.status not in (0, 1):  # 1: done, with errors in the returns
            raise Failed(self.status, self._words)
        return self._printed

    def findings(self):
        """The object of kvartal check --format json."""
        return as_findings(self.output())


def argument(text):
    """As the system takes it; a name in UTF-8 whatever the locale that the office was started in."""
    return text if sys.platform == "win32" else text.encode("utf-8", "surrogateescape")


def without_first_line(words):
    """The program's words without its name, which stands above them on a terminal."""
    head, _, rest = words.partition("\n")
    return (rest if head.strip() == "kvartal:" else words).strip("\n")


class Run:
    """Starts the program. `told(number, all, file)` and `ended(result)` are called from another thread; after that, `join`."""

    def __init__(self, arguments, locale, told, ended):
        self._told = told
        self._ended = ended
        self._cancelled = False
        self._patience = None
        self._printed = tempfile.TemporaryFile()
        try:
            self._process = subprocess.Popen(
                [argument(text) for text in arguments], stdin=subprocess.DEVNULL, stdout=self._printed,
                stderr=subprocess.PIPE, env={**os.environ, "LC_ALL": locale},
                creationflags=NO_CONSOLE if sys.platform == "win32" else 0)
        except OSError as fault:
            self._printed.close()
            raise NotStarted(arguments[0], fault.strerror or type(fault).__name__) from None
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def cancel(self):
        """Asks the program to end, and ends it when it does not. One that has ended has done its work."""
        if not self._cancelled and self._process.poll() is None:
            self._cancelled = True
            self._process.terminate()
            self._patience = threading.Timer(PATIENCE, self._process.kill)
            self._patience.daemon = True
            self._patience.start()

    def join(self):
        """Waits until no thread of the run is left, which is at once when it has ended."""
        self._thread.join()
        if self._patience is not None:
            self._patience.cancel()
            self._patience.join()

    def _follow(self):
        words = []
        for line in self._process.stderr:
            line = line.decode("utf-8", "replace").rstrip("\r\n")
            progress = PROGRESS.fullmatch(line)
            if progress:
                self._told(int(progress[1]), int(progress[2]), progress[3])
            else:
                words.append(line)
        self._process.stderr.close()
        status = self._process.wait()
        self._printed.seek(0)
        printed = self._printed.read().decode("utf-8", "replace")
        self._printed.close()
        self._ended(Result(status, printed, without_first_line("\n".join(words)), self._cancelled, self._process.pid))
