# SPDX-License-Identifier: MIT
"""New round."""
import os

from . import rounds
from .faults import Told, words_for
from .window import Window

WIDTH, HEIGHT = 250, 74


class NameWindow:
    """Asks what the new round's folder is to be called; `make(name)` throws what is wrong with the name."""

    def __init__(self, session, frame, folder, suggestion, make, given_up):
        texts = session.texts
        self._make = make
        self.window = Window(session.office, frame, texts.fill("plugin.calc.new.title"), WIDTH, HEIGHT)
        self.window.closed = given_up
        button = self.window.button
        self.window.words("question", texts.fill("plugin.calc.new.name", folder=folder), 8, 7, WIDTH - 16, 18, MultiLine=True,
                          NoLabel=False)
        self.window.add("Edit", "name", 8, 27, WIDTH - 16, 13, Text=suggestion)
        self.window.words("wrong", "", 8, 43, WIDTH - 128, 26, MultiLine=True)
        button("make", texts.fill("plugin.calc.button.make"), WIDTH - 116, 52, 56, self._asked, DefaultButton=True)
        button("cancel", texts.fill("plugin.calc.button.cancel"), WIDTH - 56, 52, 48, self.window.close)

    def show(self):
        self.window.show()
        self.window.control("name").setFocus()

    def _asked(self):
        try:
            self._make(self.window.control("name").getText())
        except Told as wrong:
            self.window.say("wrong", str(wrong))
            return
        self.window.closed = lambda: None
        self.window.close()


def new_round(command):
    """Asks for the last round and the new one's name, and makes it beside the last."""
    command.in_folder(command.session.texts.fill("plugin.calc.new.pick"), lambda previous: new_round_after(command, previous))


def new_round_after(command, previous):
    session, texts = command.session, command.session.texts
    beside = os.path.dirname(previous)
    suggestion = rounds.next_name(os.path.basename(previous), texts.fill("plugin.calc.new.suggestion"))
    name = command.arguments.get("Name")
    if name is not None:
        make_round(command, previous, os.path.join(beside, check_name(name, beside, texts)))
        return

    def make(typed):
        path = os.path.join(beside, check_name(typed, beside, texts))
        try:
            make_round(command, previous, path)
        except Exception as fault:
            command.finish(command.tell(words_for(fault, texts)), False)
    NameWindow(session, command.frame, beside, suggestion, make, lambda: command.finish("")).show()


def check_name(name, beside, texts):
    """The name as it can be used. Throws Told."""
    name = name.strip()
    if not rounds.is_usable_name(name):
        raise Told(texts.fill("plugin.calc.new.unusable", name=name))
    if os.path.lexists(os.path.join(beside, name)):
        raise Told(texts.fill("plugin.calc.new.taken", name=name))
    return name


def make_round(command, previous, path):
    texts = command.session.texts

    def done(result):
        templates = os.path.join(path, "templates")
        told = f"{rounds.words_of(result.output())}\n{texts.fill('plugin.calc.new.templates', folder=templates)}"
        buttons = [(texts.fill("plugin.calc.button.open-folder"), lambda: command.show_with_system(templates))]
        return command.tell(told, texts.fill("plugin.calc.new.title"), buttons)
    command.start("new", ["new", path, "--from", previous, "--progress"], done, lambda _: rounds.remove_made(path))
