# SPDX-License-Identifier: MIT
"""Long work shows how far it has come, can be cancelled and leaves nothing half-written; the window lives on.

The program is a script here that is as slow as it is told to be.
"""
import pathlib
import time

from office_case import FOLDER, OfficeCase

SLOW = """#!/bin/sh
echo "1/3 Oslo.xlsx" >&2
case "$1" in
  report) mkdir -p "$2/report"; echo half > "$2/report/rapport.pdf.new-$$" ;;
  new) mkdir -p "$2/templates"; echo half > "$2/templates/Oslo.xlsx" ;;
esac
echo "2/3 $(echo '<b>')Bergen.xlsx" >&2
exec sleep 60
"""
CANCELLED = "Cancelled. Nothing has been changed."


class SlowProgram(OfficeCase):
    @classmethod
    def environment(cls):
        return cls.with_script("kvartal", SLOW)

    @classmethod
    def extension(cls, folder):
        return FOLDER / "without-program.oxt"

    def setUp(self):
        super().setUp()
        self.document = self.opened()


class CancelTest(SlowProgram):
    def cancelled(self, name, title, folder, **arguments):
        """Begins the command, waits for its progress to be shown, cancels it; what it told."""
        words = self.office.begin(self.document, name, Folder=pathlib.Path(folder).as_uri(), **arguments)
        self.shown.wait_for(title)
        progress = "Reading 2 of 3: <b>Bergen.xlsx"
        self.shown.wait_until(lambda: progress in self.shown.labels(title), progress)
        self.document.Sheets.getByIndex(0).getCellRangeByName("A1").String = "meanwhile"  # the office lives on
        begun = time.monotonic()
        self.shown.press(title, "Cancel")
        told = words.get(timeout=20)
        self.assertLess(time.monotonic() - begun, 10)
        self.assertEqual(self.shown.titles(), ["kvartal"])
        return told

    def test_a_folder_s_check(self):
        self.assertEqual(self.cancelled("folder", "Checking the folder…", self.folder), CANCELLED)

    def test_a_report_leaves_no_half_file(self):
        self.assertEqual(self.cancelled("report", "Making the report…", self.folder), CANCELLED)
        self.assertEqual(self.listing(self.folder / "report"), [])

    def test_a_new_round_leaves_no_half_folder(self):
        previous = self.folder / "2023-q4"
        previous.mkdir()
        self.assertEqual(self.cancelled("new", "Making the new round…", previous, Name="2024-q1"), CANCELLED)
        self.assertEqual(self.listing(self.folder), ["2023-q4", "return.xlsx"])

    def test_one_thing_is_done_at_a_time(self):
        words = self.office.begin(self.document, "folder", Folder=self.folder.as_uri())
        self.assertEqual(self.office.command(self.document, "check"),
                         "kvartal is at work already. Wait until it is done, or cancel it.")
        self.shown.wait_for("Checking the folder…")
        self.shown.press("Checking the folder…", "Cancel")
        self.assertEqual(words.get(timeout=20), CANCELLED)

    def test_the_work_ends_with_its_window_also_before_its_progress_is_shown(self):
        words = self.office.begin(self.document, "check")
        self.close(self.document)
        self.assertEqual(words.get(timeout=20), CANCELLED)
        self.assertTrue(self.office.is_running())

    def test_the_work_ends_with_its_window(self):
        words = self.office.begin(self.document, "folder", Folder=self.folder.as_uri())
        self.shown.wait_for("Checking the folder…")
        self.close(self.document)
        self.assertEqual(words.get(timeout=20), CANCELLED)
        self.assertTrue(self.office.is_running())


class QuitTest(SlowProgram):
    def close_documents(self):
        """They went with the office."""

    def test_the_copy_of_a_check_goes_with_the_office(self):
        self.office.begin(self.document, "check")
        self.assertEqual([oct(path.stat().st_mode) for path in FOLDER.glob("kvartal-*")], ["0o40700"])
        self.office.close()
        self.assertEqual(list(FOLDER.glob("kvartal-*")), [])
