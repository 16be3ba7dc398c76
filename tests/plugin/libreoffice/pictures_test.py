# SPDX-License-Identifier: MIT
"""The real window under Xvfb, worked with keys and mouse; the pictures are for people to look at."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

from office import Office
from office_case import FOLDER
from shown import Shown

WIDTH, HEIGHT = 1080, 660


def start_screen():
    """Xvfb on a display that is free; its process and the display's name."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        return screen, ":" + told.readline().strip()


def end(process):
    process.terminate()
    process.wait()


class PicturesTest(unittest.TestCase):
    locale, languages = "nb", {"menu": "Portefølje", "list": "Avvik i return.xlsx", "folder": "Avvik i 2019-q2",
                               "report": "Rapporten er laget"}

    @classmethod
    def setUpClass(cls):
        screen, display = start_screen()
        cls.addClassCleanup(end, screen)
        cls.display = {**os.environ, "DISPLAY": display, "NO_AT_BRIDGE": "1"}
        manager = subprocess.Popen(["openbox"], env=cls.display, stderr=subprocess.DEVNULL)
        cls.addClassCleanup(end, manager)
        cls.home = pathlib.Path(tempfile.mkdtemp(dir=FOLDER))
        cls.office = Office(cls.home, FOLDER / "kvartal.oxt", cls.locale, headless=False, environment=cls.display)
        cls.addClassCleanup(cls.office.close)
        cls.shown = Shown(cls.office)
        for name in ("twelve", "2019-q2", "2023-q4"):
            shutil.copytree(FOLDER / name, cls.home / name)
        cls.document = cls.office.open(cls.home / "twelve" / "return.xlsx")
        cls.document.Sheets.getByIndex(0).Columns.OptimalWidth = True
        cls.document.setModified(False)
        cls.window = cls.document.CurrentController.Frame.ContainerWindow
        cls.office.on_main_thread(lambda: cls.window.setPosSize(0, 18, WIDTH - 4, HEIGHT - 24, 15))
        time.sleep(2)

    def work(self, *commands):
        """Keys and mouse."""
        subprocess.run(["xdotool", *map(str, commands)], env=self.display, check=True)
        time.sleep(0.4)

    def take(self, name, wait=0.8):
        time.sleep(wait)
        picture = FOLDER / "pictures" / f"{name}.png"
        subprocess.run(["import", "-window", "root", "+dither", "-colors", "32", "-define", "png:compression-level=9", picture],
                       env=self.display, check=True)
        self.assertGreater(picture.stat().st_size, 5000)

    def open_menu(self):
        """Ours, from the first with the arrow key."""
        def place():
            bar = self.document.CurrentController.Frame.LayoutManager.getElement("private:resource/menubar/menubar").XMenuBar
            titles = [bar.getItemText(bar.getItemId(number)).replace("~", "") for number in range(bar.getItemCount())]
            return titles.index(self.languages["menu"])
        self.work("key", "F10", *["Right"] * self.office.on_main_thread(place))

    def cell(self):
        return self.document.CurrentSelection.AbsoluteName

    def click_button(self, label):
        """The one of our tool bar, with the mouse."""
        def place():
            manager = self.document.CurrentController.Frame.LayoutManager
            bar = manager.getElement("private:resource/toolbar/addon_io.kvartal.calc.toolbar").getRealInterface()
            context = bar.getAccessibleContext()
            parts = [context.getAccessibleChild(number).getAccessibleContext()
                     for number in range(context.getAccessibleChildCount())]
            button = next(part for part in parts if part.getAccessibleName() == label)
            corner, size = button.getLocationOnScreen(), button.getSize()
            return corner.X + size.Width // 2, corner.Y + size.Height - 2  # GTK's menu bar above is not reckoned in
        self.work("mousemove", *self.office.on_main_thread(place), "click", 1)

    def test_the_office_s_window(self):
        self.open_menu()
        self.take("menu")
        self.work("key", "Escape", "Escape")
        self.click_button("Sjekk denne arbeidsboka")
        self.shown.wait_for(self.languages["list"])
        self.work("key", "Down", "Down", "Down", "Down", "Down", "Down")
        self.shown.wait_until(lambda: self.shown.details(self.languages["list"]).startswith("ID-en «11»"), "the seventh")
        self.assertEqual(self.cell(), "$Portefølje.$A$1")  # the arrows look through the list
        for place in ("$Portefølje.$A$2", "$Portefølje.$A$10"):
            self.work("key", "Return")
            self.shown.wait_until(lambda: self.cell() == place, place)
        self.take("findings")
        self.shown.press(self.languages["list"], "Lukk")
        self.work("mousemove", 436, 285, "mousemove", 440, 287)  # above the mark of E4
        self.take("marks", wait=2.5)
        self.work("mousemove", 700, 600)

    def test_the_other_windows(self):
        self.begin("folder", "2019-q2")
        self.shown.wait_for(self.languages["folder"])
        self.work("key", "Return")
        self.take("folder", wait=3)  # the file is open at the cell, and the list before it
        self.shown.close_all()
        self.begin("new", "2023-q4")
        self.shown.wait_for("Ny runde")
        self.take("new-round")
        self.shown.close_all()
        words = self.begin("report", "2019-q2")
        words.get(timeout=60)
        self.shown.wait_for(self.languages["report"])
        self.take("report", wait=3)
        self.shown.close_all()

    def begin(self, name, folder):
        return self.office.begin(self.document, name, Folder=(self.home / folder).as_uri())


if __name__ == "__main__":
    unittest.main()
