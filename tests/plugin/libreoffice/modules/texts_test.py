# SPDX-License-Identifier: MIT
import ast
import pathlib
import unittest

from kvartal_extension import findings, texts
from findings_made import finding

SOURCES = pathlib.Path(texts.__file__).parent


class TextsTest(unittest.TestCase):
    def test_the_office_s_language_decides_and_what_is_not_norwegian_is_english(self):
        chosen = {locale: texts.language_of(locale) for locale in ("nb", "nb-NO", "no", "nn", "nn_NO", "en-US", "sv", "se-NO")}
        self.assertEqual(chosen, {"nb": "nb", "nb-NO": "nb", "no": "nb", "nn": "nn", "nn_NO": "nn", "en-US": "en",
                                  "sv": "en", "se-NO": "en"})

    def test_counts_say_only_what_there_is(self):
        many = [finding(severity="error"), finding(severity="error"), finding(severity="note")]
        self.assertEqual(texts.shipped("en").counts(many), "2 errors and one note")
        self.assertEqual(texts.shipped("nb").counts(many), "2 feil og én merknad")
        self.assertEqual(texts.shipped("nn").counts(many[:1]), "éin feil")

    def test_numbers_are_written_as_in_the_program(self):
        written = {language: texts.shipped(language).fill("mark.count.errors", count=12345) for language in ("nb", "nn", "en")}
        self.assertEqual(written, {"nb": "12\u00a0345 feil", "nn": "12\u00a0345 feil", "en": "12,345 errors"})

    def test_every_sentence_that_the_extension_asks_for_is_there_in_every_language(self):
        asked = {node.args[0].value for source in SOURCES.glob("*.py") for node in ast.walk(ast.parse(source.read_text()))
                 if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "fill" and node.args
                 and isinstance(node.args[0], ast.Constant)}
        self.assertGreater(len(asked), 25)
        for language in ("nb", "nn", "en"):
            self.assertLessEqual(asked, set(texts.shipped(language)._sentences))

    def test_a_place_that_a_file_fills_is_not_filled_again(self):
        told = texts.shipped("en").fill("plugin.calc.list.not-opened", file="{count} {0}")
        self.assertIn("‘{count} {0}’", told)

    def test_details_leave_out_what_there_is_not(self):
        only = finding(what="It is wrong.", expected="", found="", remedy="", subject="")
        self.assertEqual(findings.details(only, texts.shipped("en")), "It is wrong.")


if __name__ == "__main__":
    unittest.main()
