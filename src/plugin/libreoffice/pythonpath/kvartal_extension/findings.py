# SPDX-License-Identifier: MIT
"""The program's findings as the rows of a list, and by the cells that they name."""
import collections
import re

RANK = {"error": 0, "warning": 1, "note": 2}
BETWEEN = " · "
MOST_CELLS = 6  # of one finding, on its line; nobody reads more
MOST_ROWS = 5000  # in a list; nobody corrects more than that from one
A1 = re.compile(r"([A-Z]{1,3})([1-9][0-9]*)")

Finding = collections.namedtuple("Finding", "code severity file sheet cells subject what expected found remedy")
Cell = collections.namedtuple("Cell", "sheet column row")  # both from 0


def of(document):
    """The findings of a check that count, of the whole and of each file, the worst first."""
    found = [*document["findings"], *(finding for file in document["files"] for finding in file["findings"])]
    counting = [Finding(*(one[name] for name in Finding._fields)) for one in found if one["accepted"] is None]
    return sorted(counting, key=lambda finding: RANK[finding.severity])


def numbers(address):
    """Column and row, from 0, of "AB12"."""
    letters, row = A1.fullmatch(address).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1, int(row) - 1


def by_cell(findings):
    """The findings of each cell, in their order; a cell that one finding names twice has it once."""
    cells = {}
    for finding in findings:
        for address in dict.fromkeys(finding.cells):
            cells.setdefault(Cell(finding.sheet, *numbers(address)), []).append(finding)
    return cells


def row(finding, texts, with_files):
    """The finding on one line of the list; its words are text, whatever they hold."""
    cells = ", ".join(finding.cells[:MOST_CELLS]) + (" …" if len(finding.cells) > MOST_CELLS else "")
    if not cells and finding.sheet:
        cells = texts.fill("mark.list.whole-sheet")
    elif not cells and finding.file:
        cells = texts.fill("mark.list.whole-file")
    elif not cells:
        cells = texts.fill("plugin.calc.list.folder-only")
    parts = [texts.severity(finding.severity), finding.file if with_files else "", finding.sheet, cells, finding.what]
    return BETWEEN.join(" ".join(part.split()) for part in parts if part)


def details(finding, texts):
    """All that there is to say about the finding."""
    lines = [finding.what]
    for key in ("expected", "found", "remedy"):
        words = getattr(finding, key)
        if words:
            lines.append(texts.fill(f"mark.note.{key}", words=words))
    if finding.subject:
        lines.append(f"{texts.fill('mark.list.column.about')}: {finding.subject}")
    return "\n".join(lines)
