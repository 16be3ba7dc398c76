# SPDX-License-Identifier: MIT
"""The list of findings, the worst first: a click or Enter goes to the cell, and below stands all about the chosen one.

A list box, not a grid: the office's grid has no words for a screen reader, and takes the office down when it is asked for them.
"""
import os
import pathlib

import uno

from . import findings as found
from .faults import words_for
from .window import Actions, Clicks, Items, Window

WIDTH, HEIGHT = 330, 206
IMAGES = pathlib.Path(__file__).resolve().parents[2] / "icons"


class ListWindow:
    """`visit(finding, time)` goes to a finding's cell and returns what stopped it; `again` checks once more."""

    def __init__(self, office, frame, texts, visit, again):
        self._texts = texts
        self._visit = visit
        self._findings = []
        self._visits = (None, 0)
        self.window = Window(office, frame, "", WIDTH, HEIGHT, sizeable=True)
        self._make_controls(again)

    def _make_controls(self, again):
        window, texts = self.window, self._texts
        window.words("counts", "", 6, 5, WIDTH - 12, 9, FontWeight=150.0)
        window.words("told", "", 6, 16, WIDTH - 12, 18, MultiLine=True)
        window.add("ListBox", "list", 6, 0, WIDTH - 12, 0, Border=1)
        window.add("Edit", "details", 6, 0, WIDTH - 12, 0, MultiLine=True, ReadOnly=True, VScroll=True)
        window.words("message", "", 6, 0, 0, 10)
        window.button("go-to", texts.fill("plugin.calc.button.go-to"), 0, 0, 62, self.go, DefaultButton=True)
        window.button("again", texts.fill("plugin.calc.button.again"), 0, 0, 62, again)
        window.button("close", texts.fill("plugin.calc.button.close"), 0, 0, 48, self.window.close)
        self._size = (WIDTH, HEIGHT)

    def _lay_out(self, width, height):
        """The list and the details share what height there is; the buttons stand below, to the right."""
        self._size = (width, height)
        model = self.window.model
        top = 36 if model("told").Label else 17
        bottom = height - 20
        details = max(50, (bottom - top) // 3)
        for name in ("counts", "told", "list", "details"):
            model(name).Width = max(60, width - 12)
        model("list").PositionY = top
        model("list").Height = max(40, bottom - details - 8 - top)
        model("details").PositionY = bottom - details - 4
        model("details").Height = details
        x = width - 6
        for name in ("close", "again", "go-to"):
            x -= model(name).Width
            model(name).PositionX, model(name).PositionY = x, bottom
            x -= 4
        model("message").PositionY = bottom + 2
        model("message").Width = max(20, x - 6)

    def show(self, name, listed, told, with_files):
        """Shows the findings, and below their count what else there is to be told."""
        self._fill(name, listed, told, with_files)
        self.window.show(at_corner=True)
        self.window.on_resize(self._lay_out)
        shown = self.window.control("list")
        shown.addItemListener(Items(self._show_details))
        shown.addActionListener(Actions(self.go))
        shown.addMouseListener(Clicks(self.go))
        shown.selectItemPos(0, True)
        shown.setFocus()
        self._show_details()

    def _fill(self, name, listed, told, with_files):
        texts, model = self._texts, self.window.model
        self.window.title = texts.fill("plugin.calc.list.title", name=name)
        self._findings = listed[:found.MOST_ROWS]
        more = len(listed) - len(self._findings)
        told = [told, texts.fill("plugin.calc.list.more", count=more)] if more else [told]
        self.window.say("counts", texts.fill("plugin.calc.list.counts", counts=texts.counts(listed)))
        self.window.say("told", " ".join(filter(None, told)))
        self._lay_out(*self._size)
        model("list").StringItemList = tuple(found.row(one, texts, with_files) for one in self._findings)
        for number, finding in enumerate(self._findings):
            image = os.fspath(IMAGES / f"{finding.severity}-12.png")
            model("list").setItemImage(number, uno.systemPathToFileUrl(image))

    def _chosen(self):
        number = self.window.control("list").getSelectedItemPos()
        return self._findings[number] if 0 <= number < len(self._findings) else None

    def _show_details(self):
        finding = self._chosen()
        self.window.model("details").Text = found.details(finding, self._texts) if finding else ""
        self.window.say("message", "")

    def go(self):
        """To the chosen finding's cell; once more, to its next one."""
        finding = self._chosen()
        if finding is None:
            return
        last, times = self._visits
        times = times + 1 if finding is last else 0
        self._visits = (finding, times)
        try:
            told = self._visit(finding, times)
        except Exception as fault:  # whatever the office throws at a place or a file
            told = words_for(fault, self._texts)
        self.window.say("message", told)
