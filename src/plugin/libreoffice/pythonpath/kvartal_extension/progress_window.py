# SPDX-License-Identifier: MIT
"""How far the program has come, and a button that cancels it."""
from .window import Window


class ProgressWindow:
    def __init__(self, office, frame, texts, title, cancel):
        self._texts = texts
        self.window = Window(office, frame, title, 220, 58)
        self.window.words("words", title, 8, 8, 204, 10)
        self.window.add("ProgressBar", "bar", 8, 21, 204, 9, ProgressValueMin=0, ProgressValueMax=100)
        self.window.button("cancel", texts.fill("plugin.calc.button.cancel"), 164, 38, 48, cancel)
        self.window.closed = cancel  # closing it is cancelling, too

    def show(self):
        self.window.show()

    def tell(self, number, of_all, file):
        """Which file is being read."""
        if self.window.is_open:
            words = self._texts.fill("plugin.calc.reading", number=number, all=of_all, file=file)
            self.window.say("words", words)
            self.window.control("bar").setValue(100 * (number - 1) // max(of_all, 1))

    def close(self):
        self.window.closed = lambda: None
        self.window.close()
