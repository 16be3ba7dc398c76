# SPDX-License-Identifier: MIT
import unittest

from kvartal_extension import notes, texts
from findings_made import finding

WORDS = ("[kvartal] Warning\nThe amount is below zero.\nExpected: an amount of zero or more\nFound: -3\n"
         "What to do: Write the amount without the minus.\n———")


class NotesTest(unittest.TestCase):
    def test_a_note_reads_as_in_the_marked_copy(self):
        self.assertEqual(notes.composed([finding()], texts.shipped("en")), WORDS)
        self.assertTrue(notes.composed([finding(severity="error")], texts.shipped("nb")).startswith("[kvartal] Feil\n"))

    def test_the_findings_of_a_cell_share_a_note(self):
        both = notes.composed([finding(severity="error", what="First."), finding(what="Second.")], texts.shipped("en"))
        self.assertTrue(both.startswith("[kvartal] Error\nFirst.\n"))
        self.assertIn("\n\nWarning\nSecond.\n", both)
        self.assertEqual(both.count("———"), 1)
        self.assertEqual(notes.composed([finding()] * 20, texts.shipped("en")).count("Found:"), 8)

    def test_very_long_words_are_cut(self):
        note = notes.composed([finding(found="æ" * 5000)], texts.shipped("en"))
        self.assertIn("Found: " + "æ" * 599 + "…\n", note)

    def test_the_user_s_own_words_stand_above_ours_and_come_back(self):
        whole = notes.with_ours("My own.\nTwo lines.", WORDS)
        self.assertEqual(whole, "My own.\nTwo lines.\n\n" + WORDS)
        self.assertEqual(notes.without_ours(whole), "My own.\nTwo lines.")
        self.assertEqual(notes.with_ours(whole, WORDS), whole)
        self.assertEqual(notes.without_ours(WORDS), "")

    def test_what_the_user_wrote_below_ours_is_kept(self):
        self.assertEqual(notes.without_ours(WORDS + "\nAnswer: it is right."), "Answer: it is right.")
        self.assertEqual(notes.without_ours("Above.\n\n" + WORDS + "\nBelow."), "Above.\nBelow.")

    def test_the_signs_inside_a_line_are_the_user_s(self):
        for own in ("See [kvartal] Error", "a ——— b", ""):
            self.assertFalse(notes.is_ours(own))
            self.assertEqual(notes.without_ours(own), own)

    def test_our_part_without_its_end_goes_to_the_end(self):
        self.assertEqual(notes.without_ours("Mine.\n\n[kvartal] Error\ncut off"), "Mine.")


if __name__ == "__main__":
    unittest.main()
