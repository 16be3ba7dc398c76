# SPDX-License-Identifier: MIT
"""Which program runs: the one inside the extension, an installed one, or none; and one that does not do its work."""
import json
import os
import stat

from office_case import FINDINGS, FOLDER, OfficeCase

NOT_FOUND = ("The program kvartal was not found. Install the extension again from the file kvartal.oxt for your computer, or ask "
             "your IT department to install kvartal. Then restart LibreOffice.")


class ProgramTest(OfficeCase):
    @classmethod
    def extension(cls, folder):
        return FOLDER / "without-program.oxt"

    @classmethod
    def environment(cls):
        cls.place = cls.home / "bin"
        cls.place.mkdir()
        return {"PATH": f"{cls.place}{os.pathsep}{os.environ['PATH']}"}

    def install(self, script=None):
        program = self.place / "kvartal"
        self.addCleanup(program.unlink, missing_ok=True)
        program.write_bytes(script.encode() if script else (FOLDER / "installed" / "kvartal").read_bytes())
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def told(self, script):
        self.install(script)
        return self.check(self.opened())

    def test_without_any_it_is_said_what_to_do(self):
        document = self.opened()
        self.assertEqual(self.check(document), NOT_FOUND)
        self.assertEqual(self.shown.labels("kvartal"), [NOT_FOUND])
        self.assertEqual(self.notes(document), {})

    def test_an_installed_one_serves(self):
        self.install()
        document = self.opened()
        self.check(document)
        self.assertEqual(len(self.shown.rows(FINDINGS)), 12)
        self.assertEqual(len(self.notes(document)), 13)

    def test_its_own_words_are_passed_on_when_it_could_not(self):
        said = "kvartal could not do this. The program says:\n"
        self.assertEqual(self.told("#!/bin/sh\nprintf 'kvartal:\\n  ERROR  [cannot-write]\\n      The disk is full.\\n' >&2; exit 2"),
                         said + "The disk is full.")
        self.shown.close_all()
        self.assertEqual(self.told("#!/bin/sh\nprintf 'kvartal:\\n  ERROR  r.xlsx  [cannot-write]\\n      No ERROR  here.\\n' >&2; exit 2"),
                         said + "r.xlsx\nNo ERROR  here.")

    def test_wrong_usage_and_a_crash_are_told_plainly(self):
        self.assertIn("--round", self.told("#!/bin/sh\necho 'kvartal: --round is not known.' >&2; exit 64"))
        self.shown.close_all()
        self.assertEqual(self.told("#!/bin/sh\nkill -SEGV $$"), "kvartal stopped without saying why (status -11).")

    def test_an_answer_that_is_none_is_told_plainly(self):
        for script in ("#!/bin/sh\necho '{\"version\": 2}'", "#!/bin/sh\necho Traceback", "#!/bin/sh\nexit 0"):
            words = self.told(script)
            self.assertTrue(words.startswith("kvartal answered something that the extension does not understand."), words)
            self.shown.close_all()

    def test_an_answer_of_another_shape_is_told_without_a_trace(self):
        words = self.told("#!/bin/sh\necho '{\"version\": 1, \"files\": 3}'")
        self.assertTrue(words.startswith("Something unforeseen went wrong"), words)
        self.assertNotIn("Traceback", words)

    def test_a_place_that_the_office_does_not_have_is_told_plainly(self):
        finding = {"code": "amount-unreadable", "severity": "error", "file": "return.xlsx", "sheet": "Portefølje", "cells": ["ZZZ1"],
                   "subject": "", "what": "It is wrong.", "expected": "", "found": "", "remedy": "", "accepted": None}
        answer = json.dumps({"version": 1, "files": [{"findings": [finding]}], "findings": []})
        self.assertTrue(self.told(f"#!/bin/sh\necho '{answer}'").startswith("One cell could not be marked: Portefølje ZZZ1."))
        self.shown.press(FINDINGS, "Go to cell")
        self.shown.wait_until(lambda: any(words.startswith("Something unforeseen") for words in self.shown.labels(FINDINGS)), "the fault")

    def test_one_that_the_system_does_not_run_is_told_with_the_reason(self):
        words = self.told("\x7fELF no program")
        self.assertTrue(words.startswith("The program kvartal could not be started (Exec format error)."), words)
        self.assertTrue(words.endswith(str(self.place / "kvartal")), words)
