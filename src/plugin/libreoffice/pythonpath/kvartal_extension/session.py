# SPDX-License-Identifier: MIT
"""What lasts between the user's commands: the one run that is under way, and each window's list of findings."""
from . import faults, program
from .job import Job
from .list_window import ListWindow
from .notice_window import show_notice
from .office import Office
from .texts import shipped, language_of, without_key


class Session:
    def __init__(self, context):
        self.office = Office(context)
        self.texts = shipped(language_of(self.office.locale()))
        self._is_busy = False
        self._lists = []

    def start(self, frame, command, arguments, done):
        """Runs the program for the command; `done(result)` follows on the main thread. Throws what prevents it."""
        if self._is_busy:
            raise faults.Told(self.texts.fill("plugin.calc.busy"))
        path = program.find(self.office.extension_folder(), self.office.own_folder())

        def ended(result):
            self._is_busy = False
            done(result)
        title = self.texts.fill(f"plugin.calc.working.{command}")
        self._is_busy = True
        try:
            Job(self.office, frame, self.texts, title, [path, *arguments], ended)
        except Exception:
            self._is_busy = False
            raise

    def tell(self, frame, words, title=None, buttons=()):
        heading = without_key(title or self.texts.fill("plugin.calc.name"))
        show_notice(self.office, frame, self.texts, heading, words, buttons)

    def list_of(self, frame):
        return next((shown for its, shown in self._lists if its == frame), None)

    def show_list(self, frame, name, listed, told, with_files, visit, again):
        """Shows the findings beside the window, in place of those that were listed before."""
        self.close_list(frame)
        shown = ListWindow(self.office, frame, self.texts, visit, again)
        self._lists.append((frame, shown))
        shown.window.closed = lambda: self._forget(shown)
        shown.show(name, listed, told, with_files)

    def bring_list_to_front(self, frame):
        shown = self.list_of(frame)
        if shown is not None:
            shown.window.to_front()

    def close_list(self, frame):
        shown = self.list_of(frame)
        if shown is not None:
            shown.window.close()

    def _forget(self, shown):
        self._lists = [entry for entry in self._lists if entry[1] is not shown]
