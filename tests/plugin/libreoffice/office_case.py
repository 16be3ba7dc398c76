# SPDX-License-Identifier: MIT
"""What the tests in an office share: one office for a class of tests, whose files are copies of its own."""
import os
import pathlib
import shutil
import tempfile
import unittest

from office import Office
from shown import Shown

FOLDER = pathlib.Path(os.environ["KVARTAL_FOLDER"])
FINDINGS = "Findings in return.xlsx"


class OfficeCase(unittest.TestCase):
    locale = "en-US"

    @classmethod
    def extension(cls, folder):
        """The extension that is installed; a class of tests may make its own in the folder."""
        return FOLDER / "kvartal.oxt"

    @classmethod
    def environment(cls):
        return {}

    @classmethod
    def with_script(cls, name, script):
        """The environment in which a script of that name is found before the system's program."""
        place = cls.home / "scripts"
        place.mkdir()
        path = place / name
        path.write_text(script)
        path.chmod(0o755)
        return {"PATH": f"{place}{os.pathsep}{os.environ['PATH']}"}

    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp(dir=FOLDER))
        cls.office = Office(cls.home, cls.extension(cls.home), cls.locale, environment=cls.environment())
        cls.addClassCleanup(cls.office.close)
        cls.shown = Shown(cls.office)

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=self.home))
        self.addCleanup(self.close_documents)

    def close_documents(self):
        self.shown.close_all()
        for document in self.documents():
            self.close(document)

    def close(self, document):
        def work():
            document.setModified(False)
            document.close(True)
        self.office.on_main_thread(work)

    def documents(self):
        return [one for one in self.office.desktop.Components if hasattr(one, "Sheets")]

    def copied(self, path, name=None):
        """A copy of one of the tests' files or folders, in the test's own folder."""
        place = self.folder / (name or pathlib.Path(path).name)
        (shutil.copytree if (FOLDER / path).is_dir() else shutil.copyfile)(FOLDER / path, place)
        return place

    def opened(self, path="twelve/return.xlsx", **more):
        return self.office.open(self.copied(path), **more)

    def listing(self, folder):
        """The names in the folder, but for the office's own locks."""
        return sorted(path.name for path in folder.iterdir() if not path.name.startswith(".~lock."))

    def check(self, document):
        return self.office.command(document, "check")

    def notes(self, document):
        """The document's notes: sheet, column and row, words."""
        return {(sheet.Name, note.Position.Column, note.Position.Row): note.String
                for sheet in document.Sheets for note in sheet.Annotations}

    def note(self, document, address):
        return document.Sheets.getByIndex(0).getCellRangeByName(address).Annotation

    def write_note(self, document, address, words):
        sheet = document.Sheets.getByIndex(0)
        sheet.Annotations.insertNew(sheet.getCellRangeByName(address).CellAddress, words)
