# SPDX-License-Identifier: MIT
"""Check this workbook, and Remove marks, in an office without windows."""
import hashlib
import os

from office_case import FINDINGS, FOLDER, OfficeCase

CLEAN = "No findings. The workbook can be sent."


def expected_rows():
    """The shared expectation, as the extension words its list but for the last part."""
    words = {"error": "Error", "warning": "Warning", "note": "Note"}
    lines = (FOLDER / "tests" / "twelve_faults.findings").read_text().splitlines()
    fields = [line.split("\t") for line in lines]
    return [[words[severity], sheet, cells] for severity, sheet, cells, _ in fields]


class WorkbookTest(OfficeCase):
    def test_the_twelve_faults_are_listed_and_marked_as_everywhere(self):
        document = self.opened()
        self.check(document)
        rows = [row.split(" · ")[:3] for row in self.shown.rows(FINDINGS)]
        self.assertEqual(rows, expected_rows())
        self.assertIn("Please look at this: 6 errors, 5 warnings and one note.", self.shown.labels(FINDINGS))
        cells = sorted(cell for _, _, its in rows for cell in its.split(", "))
        marked = sorted(f"{chr(65 + column)}{row + 1}" for _, column, row in self.notes(document))
        self.assertEqual(marked, cells)
        self.assertEqual(self.note(document, "F12").String,
                         "[kvartal] Warning\nThe amount in ‘Budget’ is below zero.\nFound: ‘-3’\n"
                         "What to do: Remove the minus sign if it is a slip. Otherwise there is nothing to do.\n———")

    def test_a_workbook_without_faults_is_said_to_have_none(self):
        self.assertEqual(self.check(self.opened("twelve/repaired.xlsx")), CLEAN)
        self.assertEqual(self.shown.titles(), ["kvartal"])
        self.assertEqual(self.shown.labels("kvartal"), [CLEAN])

    def test_the_list_goes_to_each_cell_and_tells_all_about_it(self):
        document = self.opened()
        self.check(document)
        self.shown.choose(FINDINGS, 6)
        self.assertEqual(self.shown.details(FINDINGS),
                         "2 initiatives have the ID ‘11’.\nExpected: an ID of its own for each initiative\n"
                         "What to do: Give each initiative its own ID, and delete one if it is the same initiative twice.")
        for place in ("$Portefølje.$A$2", "$Portefølje.$A$10", "$Portefølje.$A$2"):
            self.shown.press(FINDINGS, "Go to cell")
            self.shown.wait_until(lambda: document.CurrentSelection.AbsoluteName == place, place)

    def test_what_was_corrected_is_gone_when_it_is_checked_again(self):
        document = self.opened()
        self.check(document)
        document.Sheets.getByIndex(0).getCellRangeByName("E3").String = "Grønn"
        self.shown.press(FINDINGS, "Check again")
        self.shown.wait_until(lambda: len(self.shown.rows(FINDINGS)) == 11, "a list without what was corrected")
        self.assertEqual(self.note(document, "E3").String, "")
        self.assertEqual(len(self.notes(document)), 12)

    def test_twice_leaves_one_set_of_marks_and_nothing_to_undo_twice(self):
        document = self.opened()
        self.check(document)
        first = self.notes(document)
        self.check(document)
        self.assertEqual(self.notes(document), first)
        self.assertEqual(self.shown.titles(), [FINDINGS])
        self.assertEqual(document.UndoManager.AllUndoActionTitles, ("Check this workbook",))

    def test_marking_is_one_undo_step_and_so_is_removing(self):
        document = self.opened()
        undo = document.UndoManager
        self.check(document)
        marked = self.notes(document)
        undo.undo()
        self.assertEqual(self.notes(document), {})
        undo.redo()
        self.assertEqual(self.notes(document), marked)
        self.assertEqual(self.office.command(document, "clear"), "The marks in 13 cells have been removed.")
        self.assertEqual(self.notes(document), {})
        self.assertEqual(self.shown.titles(), ["kvartal"])  # the list goes with its marks
        undo.undo()
        self.assertEqual(self.notes(document), marked)
        self.assertEqual(self.office.command(document, "clear"), "The marks in 13 cells have been removed.")
        self.assertEqual(self.office.command(document, "clear"), "The workbook has no marks.")

    def test_the_user_s_own_notes_are_kept(self):
        document = self.opened()
        self.write_note(document, "F12", "Agreed on the phone.")
        self.write_note(document, "C2", "=1+1")
        self.note(document, "F12").IsVisible = True
        for _ in range(2):
            self.check(document)
            self.assertTrue(self.note(document, "F12").String.startswith("Agreed on the phone.\n\n[kvartal] Warning\n"))
        self.assertTrue(self.note(document, "F12").IsVisible)
        self.office.command(document, "clear")
        self.assertEqual(self.notes(document), {("Portefølje", 5, 11): "Agreed on the phone.", ("Portefølje", 2, 1): "=1+1"})

    def test_the_file_and_whether_it_is_saved_stay_as_they_were(self):
        path = self.copied("twelve/return.xlsx")
        before = hashlib.sha256(path.read_bytes()).hexdigest()
        document = self.office.open(path)
        self.check(document)
        self.assertFalse(document.isModified())
        document.Sheets.getByIndex(0).getCellRangeByName("A1").String = "Id"
        self.check(document)
        self.assertTrue(document.isModified())
        self.assertEqual(document.URL, path.as_uri())
        self.assertEqual(hashlib.sha256(path.read_bytes()).hexdigest(), before)
        self.assertEqual([name for name in os.listdir(FOLDER) if name.startswith("kvartal-")
                          and not name.startswith("kvartal-office")], [])  # the copy that was checked is gone

    def test_that_saved_marks_are_gone_can_be_saved(self):
        document = self.opened()
        self.check(document)
        document.setModified(True)
        self.office.on_main_thread(document.store)
        self.office.command(document, "clear")
        self.assertTrue(document.isModified())

    def test_what_is_checked_is_what_stands_there_not_what_is_saved(self):
        document = self.opened("twelve/repaired.xlsx")
        document.Sheets.getByIndex(0).getCellRangeByName("F2").String = "=kanskje 12"
        self.check(document)
        title = "Findings in repaired.xlsx"
        self.assertEqual([row.split(" · ")[:3] for row in self.shown.rows(title)], [["Error", "Portefølje", "F2"]])
        self.assertIn("Found: ‘=kanskje 12’", self.shown.details(title))
        self.assertIn("Found: ‘=kanskje 12’", self.note(document, "F2").String)

    def test_the_list_goes_with_the_document_s_window(self):
        document = self.opened()
        self.check(document)
        self.close(document)
        self.assertEqual(self.shown.titles(), [])
        self.assertTrue(self.office.is_running())
