# SPDX-License-Identifier: MIT
import os
import pathlib
import stat
import tempfile
import unittest
import unittest.mock

from kvartal_extension import program


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.extension = self.folder / "extension"
        self.own = os.fspath(self.folder / "own")

    def put(self, path, mode=0o644, words="#!/bin/sh\n"):
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words)
        path.chmod(mode)
        return os.fspath(path)

    def test_the_one_inside_the_extension_is_made_runnable_and_comes_first(self):
        inside = self.put(program.inside(self.extension))
        installed = self.put(self.folder / "bin" / "kvartal", 0o755)
        with unittest.mock.patch.object(program, "installed", lambda: [installed]):
            self.assertEqual(program.find(self.extension, self.own), inside)
            self.assertTrue(os.access(inside, os.X_OK))

    def test_an_installed_one_is_taken_where_the_extension_has_none(self):
        place = self.folder / "bin"
        installed = self.put(place / "kvartal", 0o755)
        with unittest.mock.patch.dict(os.environ, PATH=os.fspath(place)):
            self.assertEqual(program.find(self.extension, self.own), installed)

    def test_one_that_lies_where_the_office_was_started_is_not_taken(self):
        self.put(self.folder / "kvartal", 0o755)
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(self.folder)
        with unittest.mock.patch.dict(os.environ, PATH=f".{os.pathsep}"):
            self.assertFalse([path for path in program.installed() if not os.path.isabs(path)])

    def test_that_there_is_none_is_told(self):
        with unittest.mock.patch.object(program, "installed", lambda: [self.put(self.folder / "no-program")]):
            self.assertRaises(program.NotFound, program.find, self.extension, self.own)

    def test_a_copy_is_run_where_the_extension_is_not_the_user_s_to_change(self):
        inside = self.put(program.inside(self.extension))
        self.put(pathlib.Path(inside).parents[1] / "lib" / "libx.so")
        with unittest.mock.patch.object(program.os, "chmod", self.refuse_in_extension(os.chmod)):
            copy = program.find(self.extension, self.own)
            self.assertTrue(copy.startswith(self.own))
            self.assertTrue(os.access(copy, os.X_OK))
            self.assertTrue((pathlib.Path(copy).parents[1] / "lib" / "libx.so").exists())
            self.assertEqual(program.find(self.extension, self.own), copy)
            pathlib.Path(inside).write_text("#!/bin/sh\nexit 1\n")  # a newer edition
            self.assertNotEqual(program.find(self.extension, self.own), copy)
            self.assertEqual(len(os.listdir(self.own)), 1)
        self.assertFalse(os.stat(inside).st_mode & stat.S_IXUSR)

    def refuse_in_extension(self, chmod):
        def refused(path, mode, **how):
            if os.fspath(path).startswith(os.fspath(self.extension)):
                raise PermissionError
            chmod(path, mode, **how)
        return refused


if __name__ == "__main__":
    unittest.main()
