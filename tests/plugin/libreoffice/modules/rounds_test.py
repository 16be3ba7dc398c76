# SPDX-License-Identifier: MIT
import os
import pathlib
import tempfile
import unittest

from kvartal_extension import rounds


class RoundsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
        return os.fspath(path)

    def test_the_next_quarter_is_suggested_in_the_way_the_last_was_written(self):
        names = {"2023-q4": "2024-q1", "2024-Q1": "2024-Q2", "q3 2023": "q4 2023", "Q4-2023": "Q1-2024", "2023k2": "2023k3",
                 "Rapport 2023-q1 endelig": "Rapport 2023-q2 endelig", "siste": "ny-runde", "2023-q5": "ny-runde"}
        self.assertEqual({name: rounds.next_name(name, "ny-runde") for name in names}, names)

    def test_a_file_s_round_is_found_beside_it_or_above_its_returns(self):
        self.write("2019-q2/round.xlsx")
        returned = self.write("2019-q2/returns/Oslo.xlsx")
        round_folder = os.fspath(self.folder / "2019-q2")
        self.assertEqual(rounds.round_of(returned), round_folder)
        self.assertEqual(rounds.round_of(os.path.join(round_folder, "loose.xlsx")), round_folder)
        self.assertIsNone(rounds.round_of(self.write("loose.xlsx")))

    def test_a_file_that_is_named_lies_among_the_returns_or_in_the_folder(self):
        returned, setup = self.write("returns/Oslo.xlsx"), self.write("round.xlsx")
        self.assertEqual(rounds.file_in(os.fspath(self.folder), "Oslo.xlsx"), returned)
        self.assertEqual(rounds.file_in(os.fspath(self.folder), "round.xlsx"), setup)
        self.assertIsNone(rounds.file_in(os.fspath(self.folder), "gone.xlsx"))

    def test_a_name_that_some_system_cannot_have_is_refused(self):
        for name in ("", " ", "a/b", "a\\b", "..", ".hidden", "-option", "q1?", "2024-q1 ", "a\nb", "ends."):
            self.assertFalse(rounds.is_usable_name(name), name)
        for name in ("2024-q1", "Første kvartal 2024"):
            self.assertTrue(rounds.is_usable_name(name), name)

    def test_only_what_the_cancelled_run_left_is_removed(self):
        unfinished, other, whole = self.write("r.pdf.new-42"), self.write("r.pdf.new-7"), self.write("r.xlsx")
        rounds.remove_unfinished(os.fspath(self.folder), 42)
        self.assertEqual([os.path.exists(path) for path in (unfinished, other, whole)], [False, True, True])

    def test_a_half_made_round_is_removed_and_a_whole_one_stays(self):
        self.write("half/templates/Oslo.xlsx")
        self.write("whole/round.xlsx")
        for name in ("half", "whole"):
            rounds.remove_made(os.fspath(self.folder / name))
        self.assertEqual(os.listdir(self.folder), ["whole"])

    def test_what_is_for_a_terminal_is_not_told_in_a_window(self):
        printed = ("Q1 2024: 2 templates.\nDeadline 22. december 2023, also in the templates. Is it another, make it again "
                   "with --deadline.\n/tmp/round.xlsx\n")
        self.assertEqual(rounds.words_of(printed), "Q1 2024: 2 templates.\nDeadline 22. december 2023, also in the templates.")


if __name__ == "__main__":
    unittest.main()
