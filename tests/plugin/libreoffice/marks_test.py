# SPDX-License-Identifier: MIT
"""Where marks may not be set, and what else a document may be."""
import shutil
import zipfile
from urllib.parse import quote

import uno
from com.sun.star.beans import NamedValue
from com.sun.star.util import CellProtection

from office import properties
from office_case import FINDINGS, OfficeCase


class MarksTest(OfficeCase):
    def test_cells_of_a_protected_sheet_that_could_not_be_marked_are_named(self):
        document = self.opened()
        sheet = document.Sheets.getByIndex(0)
        sheet.getCellRangeByName("E3:E4").CellProtection = CellProtection(IsLocked=False)
        sheet.protect("")
        self.check(document)
        self.assertEqual({(column, row) for _, column, row in self.notes(document)}, {(4, 2), (4, 3)})
        self.assertIn("11 cells could not be marked: Portefølje F5, Portefølje F7, Portefølje I8 and 8 more. The sheet is protected.",
                      self.shown.labels(FINDINGS))
        self.assertEqual(len(self.shown.rows(FINDINGS)), 12)

    def test_marks_that_protection_keeps_are_named(self):
        document = self.opened()
        self.check(document)
        document.Sheets.getByIndex(0).protect("")
        words = self.office.command(document, "clear")
        self.assertTrue(words.startswith("The marks in 13 cells could not be removed: "), words)
        self.assertTrue(words.endswith("The sheet is protected."), words)
        self.assertEqual(len(self.notes(document)), 13)

    def test_a_read_only_document_is_listed_and_said_to_be_unmarked(self):
        document = self.opened(ReadOnly=True)
        self.check(document)
        self.assertEqual(self.notes(document), {})
        self.assertEqual(len(self.shown.rows(FINDINGS)), 12)
        told = self.shown.labels(FINDINGS)[1]
        self.assertTrue(told.startswith("13 cells could not be marked: "), told)
        self.assertTrue(told.endswith("The document is open as read-only."), told)

    def test_very_many_faults_are_listed_and_a_thousand_cells_are_marked(self):
        document = self.opened("twelve/repaired.xlsx")
        rows = tuple((100 + row, 1, f"Tiltak {row}", "Oslo", "Purpur") for row in range(1100))
        document.Sheets.getByIndex(0).getCellRangeByPosition(0, 20, 4, 1119).setDataArray(rows)
        self.check(document)
        title = "Findings in repaired.xlsx"
        self.assertEqual(len(self.notes(document)), 1000)
        self.assertTrue(self.shown.labels(title)[1].endswith("The workbook gets marks in 1,000 cells at a time."))

    def test_of_merged_cells_the_one_that_is_seen_is_marked(self):
        document = self.opened()
        document.Sheets.getByIndex(0).getCellRangeByName("D3:E3").merge(True)
        self.check(document)
        self.assertIn("‘Status’ is not filled in.", self.note(document, "D3").String)
        self.assertEqual(self.note(document, "E3").String, "")

    def test_a_hidden_sheet_is_told_of_instead_of_gone_to(self):
        document = self.opened()
        document.Sheets.insertNewByName("Other", 1)
        self.check(document)
        document.Sheets.getByIndex(0).IsVisible = False
        self.shown.press(FINDINGS, "Go to cell")
        self.assertIn("The sheet ‘Portefølje’ is hidden. Right-click on a sheet's tab and choose to show it.",
                      self.shown.labels(FINDINGS))

    def test_a_sheet_that_is_gone_is_told_of(self):
        document = self.opened()
        self.check(document)
        document.Sheets.getByIndex(0).Name = "Renamed"
        self.shown.press(FINDINGS, "Go to cell")
        self.assertIn("The sheet ‘Portefølje’ is no longer there. Check again.", self.shown.labels(FINDINGS))

    def test_an_opendocument_is_checked_as_one(self):
        document = self.opened("2023-q4/returns/Oslo kommune.ods")
        self.assertEqual(self.check(document), "No findings. The workbook can be sent.")

    def test_a_new_document_is_checked_before_it_is_saved(self):
        document = self.office.on_main_thread(
            lambda: self.office.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ()))
        self.check(document)
        title = next(title for title in self.shown.titles() if title.startswith("Findings in "))
        self.assertTrue(title.endswith(".ods"))
        self.assertIn(" · The whole file · ", self.shown.rows(title)[0])
        self.shown.press(title, "Go to cell")
        self.assertIn("This is about no particular cell.", self.shown.labels(title))

    def test_a_document_from_elsewhere_keeps_its_name(self):
        with zipfile.ZipFile(self.folder / "returns.zip", "w") as package:
            package.write(self.copied("twelve/return.xlsx"), "Årets retur.xlsx")
        address = f"vnd.sun.star.zip://{quote((self.folder / 'returns.zip').as_uri(), safe='')}/{quote('Årets retur.xlsx')}"
        document = self.office.on_main_thread(lambda: self.office.desktop.loadComponentFromURL(address, "_blank", 0, ()))
        self.check(document)
        self.assertEqual(len(self.shown.rows("Findings in Årets retur.xlsx")), 12)

    def test_a_return_is_held_against_the_round_that_it_lies_in(self):
        place = self.copied("check-round")
        outside = self.office.open(place / "inbox" / "Bergen.xlsx")
        self.assertEqual(self.check(outside), "No findings. The workbook can be sent.")
        inside = self.office.open(shutil.copy(place / "inbox" / "Bergen.xlsx", place / "round" / "returns" / "Inside.xlsx"))
        self.check(inside)
        self.assertEqual(self.shown.rows("Findings in Inside.xlsx"),
                         ["Error · Portfolio · D2 · The organisation is not part of this round."])

    def test_usual_returns_are_checked_and_nothing_is_left_behind(self):
        for name in ("2019-q2/returns/Helse Sør-Øst, Q2 2019.xlsx", "2023-q4/returns/Bergen kommune.xlsx"):
            document = self.opened(name)
            self.check(document)
            self.office.command(document, "clear")
            self.assertEqual(sum("[kvartal]" in note for note in self.notes(document).values()), 0)

    def test_a_file_with_a_password_is_checked_as_it_will_be_sent(self):
        document = self.opened()
        for name, more in (("locked.ods", properties(FilterName="calc8", Password="secret")),
                           ("locked.xlsx", properties(FilterName="Calc MS Excel 2007 XML", EncryptionData=uno.Any(
                               "[]com.sun.star.beans.NamedValue", (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", "secret")))))):
            path = self.folder / name
            self.office.on_main_thread(lambda: uno.invoke(document, "storeToURL", (path.as_uri(), more)))
            self.check(self.office.open(path, Password="secret"))
            rows = self.shown.rows(f"Findings in {name}")
            self.assertEqual(len(rows), 1, rows)
            self.assertIn("password", rows[0])
