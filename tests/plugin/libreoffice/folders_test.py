# SPDX-License-Identifier: MIT
"""Check folder, Make report and New round, in an office without windows."""
import pathlib
import shutil
from urllib.parse import unquote

from office_case import FOLDER, OfficeCase

LIST = "Findings in 2019-q2"
REPORT = "The report is made"
NEW = "New round"


class FoldersTest(OfficeCase):
    @classmethod
    def environment(cls):
        """The system's own way to open a file is a script that writes down which."""
        return cls.with_script("xdg-open", f'#!/bin/sh\necho "$@" >> "{cls.home}/opened"\n')

    def opened_by_system(self):
        path = self.home / "opened"
        return unquote(path.read_text()) if path.exists() else ""

    def setUp(self):
        super().setUp()
        self.document = self.opened()

    def command(self, name, folder, **arguments):
        return self.office.command(self.document, name, Folder=pathlib.Path(folder).as_uri(), **arguments)

    def urls(self):
        return sorted(document.URL for document in self.documents())

    def test_a_folder_s_findings_are_listed_and_a_click_opens_the_file_to_be_read(self):
        folder = self.copied("2019-q2")
        self.command("folder", folder)
        rows = self.shown.rows(LIST)
        self.assertEqual(len(rows), 6)
        self.assertEqual(rows[0], "Warning · E-helse.xlsx · Portefølje · G21 · ‘Status’ is not filled in.")
        self.shown.choose(LIST, 1)
        self.shown.press(LIST, "Go to cell")
        opened = (folder / "returns" / "FHI.xlsx").as_uri()
        self.shown.wait_until(lambda: opened in self.urls(), "the file is opened")
        document = next(one for one in self.documents() if one.URL == opened)
        self.shown.wait_until(lambda: document.CurrentSelection.AbsoluteName == "$Portefølje.$I$6", "its cell")
        self.assertTrue(document.isReadonly())
        self.shown.press(LIST, "Go to cell")  # the file's next cell, in the same window
        self.shown.wait_until(lambda: document.CurrentSelection.AbsoluteName == "$Portefølje.$I$7", "its next cell")
        self.assertEqual(len(self.urls()), 2)

    def test_a_folder_without_faults_is_said_to_have_none(self):
        self.assertEqual(self.command("folder", self.copied("2023-q4")), "No findings. 15 files were checked.")

    def check_that_it_is_not_opened(self, name, words):
        folder = self.folder / "inbox"
        folder.mkdir()
        (folder / name).write_text(words)
        self.command("folder", folder)
        self.shown.press("Findings in inbox", "Go to cell")
        told = f"‘{name}’ cannot be opened here."
        self.shown.wait_until(lambda: told in self.shown.labels("Findings in inbox"), told)
        self.assertEqual(len(self.urls()), 1)

    def test_what_is_no_workbook_is_listed_and_never_opened(self):
        self.check_that_it_is_not_opened("page.xlsx", "<html><body><img src='http://127.0.0.1:9/x.png'></body></html>")

    def test_a_file_that_is_open_already_is_shown_whatever_its_name(self):
        folder = self.folder / "inbox (2)"
        folder.mkdir()
        path = shutil.copyfile(FOLDER / "twelve" / "return.xlsx", folder / "Sør-Øst (retur) #1 100%.xlsx")
        opened = self.office.open(path)
        self.command("folder", folder)
        self.shown.press("Findings in inbox (2)", "Go to cell")
        self.shown.wait_until(lambda: opened.CurrentSelection.AbsoluteName == "$Portefølje.$E$4", "its cell")
        self.assertEqual(len(self.urls()), 2)

    def test_a_file_s_name_is_told_as_it_is(self):
        self.check_that_it_is_not_opened("RETUR~1 & «{file}».xlsx", "text")

    def test_a_file_that_is_gone_is_told_of(self):
        folder = self.copied("2019-q2")
        self.command("folder", folder)
        (folder / "returns" / "E-helse.xlsx").unlink()
        self.shown.press(LIST, "Go to cell")
        told = "‘E-helse.xlsx’ is no longer where it was. Check again."
        self.shown.wait_until(lambda: told in self.shown.labels(LIST), told)

    def test_a_report_is_made_its_spreadsheet_opened_and_its_pdf_offered(self):
        folder = self.copied("2019-q2")
        told = self.command("report", folder)
        self.assertTrue(told.startswith("The report is made, with 52 initiatives."), told)
        self.assertTrue(told.endswith(f"The report is in {folder / 'report'}."), told)
        self.assertEqual(self.listing(folder / "report"),
                         ["findings.json", "rapport-2019-q2.pdf", "rapport-2019-q2.xlsx"])
        self.assertIn((folder / "report" / "rapport-2019-q2.xlsx").as_uri(), self.urls())
        self.assertEqual(self.shown.buttons(REPORT), ["Close", "Show findings", "Show folder", "Open PDF"])
        self.assertEqual(self.shown.labels(REPORT), [told])
        self.shown.press(REPORT, "Open PDF")
        self.shown.wait_until(lambda: str(folder / "report" / "rapport-2019-q2.pdf") in self.opened_by_system(), "the PDF")
        self.shown.press(REPORT, "Show findings")
        self.shown.wait_for(LIST)
        self.assertEqual(len(self.shown.rows(LIST)), 6)

    def test_a_report_made_again_is_opened_anew(self):
        folder = self.copied("2019-q2")
        self.command("report", folder)
        self.shown.close_all()
        first = next(one for one in self.documents() if "rapport" in one.URL)
        self.command("report", folder)
        self.assertEqual(len([url for url in self.urls() if "rapport" in url]), 1)
        self.shown.close_all()
        again = next(one for one in self.documents() if "rapport" in one.URL)
        self.assertNotEqual(first, again)
        again.Sheets.getByIndex(0).getCellRangeByName("A1").String = "Mine"
        self.assertIn("The last report is open with changes that are not saved.", self.command("report", folder))
        self.assertEqual(again.Sheets.getByIndex(0).getCellRangeByName("A1").String, "Mine")

    def test_a_folder_that_is_no_round_gives_the_program_s_words(self):
        told = self.command("report", self.folder)
        self.assertEqual(told, "kvartal could not do this. The program says:\n"
                               f"The set-up of the round is missing in ‘{self.folder}’.\nExpected: a file called round.xlsx\n"
                               "What to do: Put round.xlsx in the folder, or choose the folder that has it.")
        self.assertEqual(self.shown.titles(), ["kvartal"])

    def test_the_next_round_is_named_made_and_said_where_it_is(self):
        self.copied("2023-q3")
        previous = self.copied("2023-q4")
        words = self.office.begin(self.document, "new", Folder=previous.as_uri() + "/")  # as some pickers give it
        self.shown.wait_for(NEW)
        self.assertEqual(self.shown.entered(NEW), ["2024-q1"])
        self.shown.press(NEW, "Make the round")
        told = words.get(timeout=60)
        made = self.folder / "2024-q1"
        self.assertTrue(told.startswith("Q1\xa02024: 15 templates, filled with 41 initiatives."), told)
        self.assertTrue(told.endswith(f"The templates to send out are in {made / 'templates'}."), told)
        self.assertNotIn("--", told)
        self.assertEqual(len(self.listing(made / "templates")), 15)
        self.assertTrue((made / "round.xlsx").is_file())
        self.assertEqual(self.shown.buttons(NEW), ["Close", "Show folder"])

    def test_a_name_that_is_taken_or_cannot_be_is_asked_for_again(self):
        self.copied("2023-q4")
        previous = self.copied("2023-q3")  # the one after it is there already
        words = self.office.begin(self.document, "new", Folder=previous.as_uri())
        self.shown.wait_for(NEW)
        self.shown.press(NEW, "Make the round")
        told = "There is something called ‘2023-q4’ there already. Choose another name."
        self.shown.wait_until(lambda: told in self.shown.labels(NEW), told)
        self.assertEqual(self.shown.titles(), [NEW])
        self.shown.press(NEW, "Cancel")
        self.assertEqual(words.get(timeout=20), "")
        for name in ("a/b", "..", ""):
            self.assertIn("cannot be the name of a folder", self.command("new", previous, Name=name))
            self.shown.close_all()
        self.assertEqual(self.listing(self.folder), ["2023-q3", "2023-q4", "return.xlsx"])
