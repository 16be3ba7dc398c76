# SPDX-License-Identifier: MIT
"""A cell's note in words, as the program's marked copy has it (src/outgoing/marking/note_text.cpp), and our part of one."""
import re

LEAD_SIGN = "[kvartal] "
END_SIGN = "———"  # a line that ends our words; what is written below is the contact's
LONGEST_PART = 600  # characters of what, expected, found or remedy
MOST_FINDINGS = 8  # of one cell; the list has all
OURS = re.compile(rf"(?:[\r\n]{{0,2}})^{re.escape(LEAD_SIGN)}.*?(?:^{END_SIGN}|\Z)", re.MULTILINE | re.DOTALL)


def shortened(words):
    return words if len(words) <= LONGEST_PART else words[:LONGEST_PART - 1] + "…"


def in_words(finding, texts):
    lines = [shortened(finding.what)]
    for key in ("expected", "found", "remedy"):
        words = getattr(finding, key)
        if words:
            lines.append(texts.fill(f"mark.note.{key}", words=shortened(words)))
    return "\n".join(lines)


def composed(findings, texts):
    """The findings of one cell, the worst first: what, expected, found, what to do."""
    parts = [f"{texts.severity(finding.severity)}\n{in_words(finding, texts)}" for finding in findings[:MOST_FINDINGS]]
    return LEAD_SIGN + "\n\n".join(parts) + "\n" + END_SIGN


def is_ours(note):
    """Whether a note has a part of ours."""
    return OURS.search(note) is not None


def without_ours(note):
    """What the user wrote in the note; empty when all of it is ours."""
    ours = OURS.search(note)
    if ours is None:
        return note
    before, after = note[:ours.start()], note[ours.end():]
    return before + after if before else after.lstrip("\r\n")


def with_ours(note, words):
    """The user's note with our words below."""
    own = without_ours(note)
    return f"{own}\n\n{words}" if own else words
