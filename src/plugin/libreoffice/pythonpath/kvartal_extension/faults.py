# SPDX-License-Identifier: MIT
"""What stops a command, in the user's words; never a trace."""
import re

from . import copying, program, running

CODE = re.compile(r"\s*\[[a-z-]+\]$")  # of a finding, which says nothing to the user


class Told(Exception):
    """A command stops, and these are its words to the user."""


def plain(words, texts):
    """The program's words as they are read in a window: without codes, the terminal's margins and severities."""
    severity = re.compile("^(?:{})(?:  |$)".format("|".join(texts.severity(one).upper() for one in ("error", "warning", "note"))))
    lines = [severity.sub("", CODE.sub("", line.strip())) for line in words.splitlines()]
    return "\n".join(line for line in lines if line)


def words_for(fault, texts):
    if isinstance(fault, Told):
        return str(fault)
    if isinstance(fault, program.NotFound):
        return texts.fill("plugin.calc.fault.not-found")
    if isinstance(fault, running.NotStarted):
        return texts.fill("plugin.calc.fault.not-started", reason=fault.reason, path=fault.path)
    if isinstance(fault, running.Failed) and fault.words:
        return f"{texts.fill('plugin.calc.fault.failed')}\n{plain(fault.words, texts)}"
    if isinstance(fault, running.Failed):
        return texts.fill("plugin.calc.fault.silent", status=fault.status)
    if isinstance(fault, running.NoAnswer):
        return texts.fill("plugin.calc.fault.no-answer")
    if isinstance(fault, copying.NoCopy):
        return texts.fill("plugin.calc.fault.no-copy")
    return texts.fill("plugin.calc.fault.unforeseen", kind=type(fault).__name__)
