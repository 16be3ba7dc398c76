# SPDX-License-Identifier: MIT
"""What the user is shown: the office's own windows, read and worked as a screen reader does."""
import time

import uno

PATIENCE = 20  # seconds


def role(name):
    return uno.getConstantByName(f"com.sun.star.accessibility.AccessibleRole.{name}")


class Shown:
    """The extension's windows in an office."""

    def __init__(self, office):
        self._office = office
        self._toolkit = office.create("com.sun.star.awt.Toolkit")

    def _windows(self):
        found = {}
        for number in range(self._toolkit.getTopWindowCount()):
            window = self._toolkit.getTopWindow(number).getAccessibleContext()
            if window.getAccessibleRole() == role("DIALOG"):
                found[window.getAccessibleName()] = window
        return found

    def titles(self):
        return sorted(self._office.on_main_thread(lambda: list(self._windows())))

    def _parts(self, title, wanted):
        """The names and the contexts of the window's parts of that role, however deep."""
        def parts(context):
            if context.getAccessibleRole() == role(wanted):
                yield context
            for number in range(context.getAccessibleChildCount()):
                yield from parts(context.getAccessibleChild(number).getAccessibleContext())
        return list(parts(self._windows()[title]))

    def names(self, title, wanted):
        return self._office.on_main_thread(lambda: [part.getAccessibleName() for part in self._parts(title, wanted)])

    def labels(self, title):
        return [name for name in self.names(title, "LABEL") if name]

    def rows(self, title):
        """The list's lines."""
        return self.names(title, "LIST_ITEM")

    def details(self, title):
        """What stands in the field that tells all of a finding."""
        return next(name for name in self.names(title, "SCROLL_PANE") if name)

    def entered(self, title):
        """What stands in the fields to be filled in."""
        return self._office.on_main_thread(lambda: [part.getText() for part in self._parts(title, "TEXT")])

    def buttons(self, title):
        return self.names(title, "PUSH_BUTTON")

    def press(self, title, label):
        def work():
            button = next(part for part in self._parts(title, "PUSH_BUTTON") if part.getAccessibleName() == label)
            button.doAccessibleAction(0)
        self._office.on_main_thread(work)

    def choose(self, title, number):
        """Chooses a line of the list, as the arrow keys do."""
        self._office.on_main_thread(lambda: self._parts(title, "LIST")[0].selectAccessibleChild(number))

    def place_of_row(self, title, number):
        """Where a line of the list stands on the screen, for the mouse."""
        def place():
            row = self._parts(title, "LIST_ITEM")[number]
            corner, size = row.getLocationOnScreen(), row.getSize()
            return corner.X + 60, corner.Y + size.Height // 2
        return self._office.on_main_thread(place)

    def wait_until(self, is_so, what):
        end = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > end:
                raise AssertionError(f"not within {PATIENCE} s: {what}; the windows are {self.titles()}")
            time.sleep(0.02)

    def wait_for(self, title):
        self.wait_until(lambda: title in self.titles(), f"a window ‘{title}’")

    def close_all(self):
        for title in self.titles():
            self.press(title, next(label for label in self.buttons(title) if label in ("Close", "Lukk", "Cancel", "Avbryt")))
