# SPDX-License-Identifier: MIT
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

PACK = os.environ["KVARTAL_PACK"]


class PackTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.bundle = self.folder / "linux-x86_64"
        (self.bundle / "bin").mkdir(parents=True)
        (self.bundle / "bin" / "kvartal").write_text("program")

    def packed(self, name, *bundle):
        subprocess.run([sys.executable, PACK, self.folder / name, "1.2.3", *bundle], check=True)
        return zipfile.ZipFile(self.folder / name)

    def test_the_same_parts_give_the_same_bytes(self):
        self.packed("a.oxt", self.bundle)
        os.utime(self.bundle / "bin" / "kvartal", (1, 1))
        self.packed("b.oxt", self.bundle)
        self.assertEqual((self.folder / "a.oxt").read_bytes(), (self.folder / "b.oxt").read_bytes())

    def test_the_program_goes_along_where_there_is_one(self):
        package = self.packed("a.oxt", self.bundle)
        self.assertEqual(package.read("program/linux-x86_64/bin/kvartal"), b"program")
        self.assertFalse([name for name in self.packed("b.oxt").namelist() if name.startswith("program/")])

    def test_every_place_for_a_text_is_filled_in_all_languages(self):
        package = self.packed("a.oxt")
        for name in ("Addons.xcu", "CalcWindowState.xcu", "description.xml"):
            self.assertNotIn(b"@", package.read(name))
        menu = package.read("Addons.xcu").decode()
        for words in ('xml:lang="en-US">~Portfolio<', 'xml:lang="nb">~Portefølje<', 'xml:lang="nn">~Fjern merke<'):
            self.assertIn(words, menu)


if __name__ == "__main__":
    unittest.main()
