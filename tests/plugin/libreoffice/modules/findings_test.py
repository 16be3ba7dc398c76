# SPDX-License-Identifier: MIT
import unittest

from kvartal_extension import findings, texts
from findings_made import as_json, finding


class FindingsTest(unittest.TestCase):
    def test_they_are_ranked_over_all_files_and_accepted_ones_are_left_out(self):
        document = {"findings": [as_json(severity="warning", file="", code="return-missing")],
                    "files": [{"findings": [as_json(severity="note"), as_json(severity="error", accepted="agreed")]},
                              {"findings": [as_json(severity="error", file="b.xlsx")]}]}
        self.assertEqual([(one.severity, one.file) for one in findings.of(document)],
                         [("error", "b.xlsx"), ("warning", ""), ("note", "return.xlsx")])

    def test_an_address_is_column_and_row(self):
        self.assertEqual([findings.numbers(address) for address in ("A1", "Z2", "AA10", "XFD1048576")],
                         [(0, 0), (25, 1), (26, 9), (16383, 1048575)])

    def test_a_cell_has_all_its_findings_once(self):
        first, second = finding(cells=["A1", "A1", "B2"]), finding(what="Another.", cells=["B2"])
        cells = findings.by_cell([first, second])
        self.assertEqual(cells[findings.Cell("Portfolio", 0, 0)], [first])
        self.assertEqual(cells[findings.Cell("Portfolio", 1, 1)], [first, second])

    def test_a_row_names_place_and_fault_on_one_line(self):
        english = texts.shipped("en")
        broken = finding(what="One\nline\t only", cells=["A1", "B2"])
        self.assertEqual(findings.row(broken, english, False), "Warning · Portfolio · A1, B2 · One line only")
        self.assertEqual(findings.row(broken, english, True), "Warning · return.xlsx · Portfolio · A1, B2 · One line only")

    def test_a_row_without_cells_says_what_it_is_about(self):
        english = texts.shipped("en")
        self.assertIn(" · The whole sheet · ", findings.row(finding(cells=[]), english, True))
        self.assertIn(" · The whole file · ", findings.row(finding(cells=[], sheet=""), english, True))
        self.assertIn(" · About the whole folder · ", findings.row(finding(cells=[], sheet="", file=""), english, True))

    def test_a_row_with_very_many_cells_is_cut(self):
        many = finding(cells=[f"A{row}" for row in range(1, 100)])
        self.assertIn("A6 … ·", findings.row(many, texts.shipped("en"), False))


if __name__ == "__main__":
    unittest.main()
