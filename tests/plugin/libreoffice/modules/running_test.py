# SPDX-License-Identifier: MIT
import os
import pathlib
import queue
import tempfile
import time
import unittest

from kvartal_extension import running


class RunningTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.told = []
        self.results = queue.Queue()

    def run_script(self, script, *arguments):
        path = self.folder / "kvartal"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return running.Run([os.fspath(path), *arguments], "nb_NO.UTF-8", lambda *progress: self.told.append(progress),
                           self.results.put)

    def result(self, script, *arguments):
        self.run_script(script, *arguments)
        return self.results.get(timeout=20)

    def test_its_progress_is_told_and_the_rest_are_its_words(self):
        result = self.result("echo '1/2 a.xlsx' >&2; echo '2/2 b 3/4.xlsx' >&2; echo out; echo oops >&2; exit 2")
        self.assertEqual(self.told, [(1, 2, "a.xlsx"), (2, 2, "b 3/4.xlsx")])
        with self.assertRaises(running.Failed) as failed:
            result.output()
        self.assertEqual((failed.exception.status, failed.exception.words), (2, "oops"))

    def test_errors_in_the_returns_are_no_failure(self):
        self.assertEqual(self.result("echo '{\"version\": 1}'; exit 1").findings(), {"version": 1})

    def test_what_is_no_json_of_ours_is_no_answer(self):
        for printed in ("nonsense", "[]", "{\\\"version\\\": 99}", ""):
            with self.assertRaises(running.NoAnswer):
                self.result(f'echo "{printed}"').findings()

    def test_wrong_usage_and_a_crash_are_failures(self):
        for script in ("exit 64", "kill -SEGV $$"):
            with self.assertRaises(running.Failed):
                self.result(script).output()

    def test_arguments_reach_it_as_they_are_and_no_shell_reads_them(self):
        names = ["$(touch gone) & 'x'.xlsx", "Sør-Øst; rm *.ods", "-dash"]
        self.assertEqual(self.result('for one in "$@"; do echo "$one"; done', *names).output().splitlines(), names)

    def test_it_speaks_the_user_s_language(self):
        self.assertEqual(self.result("echo $LC_ALL").output(), "nb_NO.UTF-8\n")

    def test_much_printed_on_both_ways_does_not_stop_it(self):
        result = self.result("i=0; while [ $i -lt 20000 ]; do echo some words to fill a pipe; echo more words >&2; i=$((i+1)); done")
        self.assertEqual(len(result.output().splitlines()), 20000)

    def test_cancelled_it_ends_at_once_and_says_so(self):
        run = self.run_script("echo '1/2 a' >&2; exec sleep 60")
        while not self.told:
            time.sleep(0.01)
        begun = time.monotonic()
        run.cancel()
        result = self.results.get(timeout=20)
        self.assertTrue(result.cancelled)
        self.assertLess(time.monotonic() - begun, running.PATIENCE)

    def test_cancelled_when_it_has_ended_it_has_done_its_work(self):
        run = self.run_script("echo '1/2 a' >&2; sleep 1 & exit 0")  # what is left keeps the run from being told
        while run._process.poll() is None:
            time.sleep(0.01)
        run.cancel()
        self.assertFalse(self.results.get(timeout=20).cancelled)

    def test_one_that_will_not_end_is_ended(self):
        run = self.run_script("trap '' TERM; echo '1/2 a' >&2; while :; do sleep 0.2; done")
        while not self.told:
            time.sleep(0.01)
        run.cancel()
        self.assertTrue(self.results.get(timeout=20).cancelled)

    def test_one_that_the_system_does_not_run_is_named_with_the_reason(self):
        path = self.folder / "kvartal"
        path.write_text("no program")
        path.chmod(0o644)
        with self.assertRaises(running.NotStarted) as fault:
            running.Run([os.fspath(path)], "C.UTF-8", None, None)
        self.assertEqual(fault.exception.reason, "Permission denied")


if __name__ == "__main__":
    unittest.main()
