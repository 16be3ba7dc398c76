# SPDX-License-Identifier: MIT
"""The menu's commands by name, and one of them as it is carried out."""
import os

import uno

from .faults import Told, words_for
from .folder_commands import check_folder, make_report
from .new_command import new_round
from .office import path_of
from .rounds import round_of
from .workbook_commands import check, clear

COMMANDS = {"check": check, "clear": clear, "new": new_round, "folder": check_folder, "report": make_report}


class Command:
    """`finished(is_done, words)` is called once, with what the user was told. Nothing is thrown out of it."""

    def __init__(self, session, frame, arguments, finished):
        self.session = session
        self.frame = frame
        self.arguments = arguments
        self._finished = finished

    def run(self, name):
        self._guarded(lambda: COMMANDS[name](self))

    def again(self, name, **arguments):
        Command(self.session, self.frame, arguments, lambda *_: None).run(name)

    def start(self, name, arguments, done, undo=lambda result: None):
        """Runs the program; what `done(result)` tells the user ends the command. A run that was cancelled is undone."""
        def ended(result):
            if result.cancelled:
                undo(result)
                raise Told(self.session.texts.fill("plugin.calc.cancelled"))
            self.finish(done(result))
        self.session.start(self.frame, name, arguments, lambda result: self._guarded(lambda: ended(result)))

    def in_folder(self, title, work):
        """`work(folder)` for the folder that the command is about, without a slash at its end: given, else picked by the user."""
        folder = self._given_folder() or self._picked_folder(title)
        if folder:
            work(os.path.normpath(folder))
        else:
            self.finish("")

    def _given_folder(self):
        given = self.arguments.get("Folder", "")
        return uno.fileUrlToSystemPath(given) if given.startswith("file:") else given

    def _picked_folder(self, title):
        controller = self.frame.Controller
        path = path_of(controller.Model) if controller is not None else None
        return self.session.office.pick_folder(title, (round_of(path) or os.path.dirname(path)) if path else None)

    def tell(self, words, title=None, buttons=()):
        self.session.tell(self.frame, words, title, buttons)
        return words

    def show_with_system(self, path):
        try:
            self.session.office.show_with_system(path)
        except Exception:  # there is no program for it
            self.tell(self.session.texts.fill("plugin.calc.fault.no-program-for-file", path=path))

    def finish(self, words, is_done=True):
        self._finished(is_done, words)

    def _guarded(self, work):
        try:
            work()
        except Exception as fault:
            words = words_for(fault, self.session.texts)
            try:
                self.tell(words)
            except Exception:  # the window is gone, and the user with it
                pass
            self.finish(words, False)
