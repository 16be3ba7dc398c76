# SPDX-License-Identifier: MIT
"""Findings as notes in the cells of the open document, in one undo step; and taken away again."""
import collections

from com.sun.star.awt import Size
from com.sun.star.sheet.CellFlags import ANNOTATION

from . import findings as found
from . import notes
from .texts import without_key

MOST_NOTES = 1000  # in a document; more would keep the office busy for many seconds, and the list has all
BOX_WIDTH = 7000  # of a note, in hundredths of a millimetre

# How many cells got what they should, the cells that refused, and whether there were too many.
Marked = collections.namedtuple("Marked", "changed refused too_many", defaults=[False])


def sheet_named(document, name):
    return document.Sheets.getByName(name) if document.Sheets.hasByName(name) else None


def existing_notes(document):
    """The notes that have words of ours, by cell."""
    ours = {}
    for sheet in document.Sheets:
        annotations = sheet.Annotations
        for number in range(annotations.Count):
            note = annotations.getByIndex(number)
            if notes.is_ours(note.String):
                ours[found.Cell(sheet.Name, note.Position.Column, note.Position.Row)] = note.String
    return ours


def first_of_merged(document, cell):
    """The cell of a merged range that is seen; None for one that the sheet does not have."""
    sheet = sheet_named(document, cell.sheet)
    if sheet is None:
        return None
    area = sheet.RangeAddress
    if cell.column > area.EndColumn or cell.row > area.EndRow:
        return None
    cursor = sheet.createCursorByRange(sheet.getCellByPosition(cell.column, cell.row))
    cursor.collapseToMergedArea()
    return found.Cell(cell.sheet, cursor.RangeAddress.StartColumn, cursor.RangeAddress.StartRow)


def write(document, cell, words):
    """Makes the words the cell's note, none when they are empty; False when the document refuses.

    The note is replaced rather than changed, since only that can be undone.
    """
    sheet = sheet_named(document, cell.sheet)
    place = sheet.getCellByPosition(cell.column, cell.row)
    was_shown = bool(place.Annotation.String) and place.Annotation.IsVisible
    if words:
        sheet.Annotations.insertNew(place.CellAddress, words)
    else:
        place.clearContents(ANNOTATION)
    if place.Annotation.String != words:  # a protected cell refuses without a word
        return False
    if words:
        widen(place.Annotation, was_shown)
    return True


def widen(note, is_shown):
    """Gives the note's box the room that sentences need; the office makes it as high as they are."""
    box = note.AnnotationShape
    box.Size = Size(BOX_WIDTH, 500)
    if is_shown:
        note.IsVisible = True


def change(document, wanted, step, are_first=False):
    """Writes the notes. The first marks in a document leave it as saved as it was, since nothing of the user's has changed;
    earlier ones may have been saved with it, and that they are gone must be saved, too.
    """
    refused = []
    if not wanted:
        return Marked(0, refused)
    changed = 0
    was_modified = document.isModified()
    document.UndoManager.enterUndoContext(step)
    document.lockControllers()
    try:
        for cell, words in wanted.items():
            if write(document, cell, words):
                changed += 1
            else:
                refused.append(cell)
    finally:
        document.unlockControllers()
        document.UndoManager.leaveUndoContext()
        if are_first and not was_modified and document.isModified():
            document.setModified(False)
    return Marked(changed, refused)


def faulty_cells(document, listed):
    """The findings of each cell that is seen, the worst first; and the cells that the document does not have."""
    faulty = {}
    missing = []
    for cell, its in found.by_cell(finding for finding in listed if finding.sheet).items():
        place = first_of_merged(document, cell)
        if place is None:
            missing.append(cell)
        else:
            known = faulty.setdefault(place, [])
            known.extend(one for one in its if one not in known)
    for its in faulty.values():
        its.sort(key=lambda finding: found.RANK[finding.severity])
    return faulty, missing


def mark(document, listed, texts):
    """Makes the findings' notes the only marks of ours in the document."""
    existing = existing_notes(document)
    faulty, refused = faulty_cells(document, listed)
    refused += list(faulty)[MOST_NOTES:]
    wanted = {cell: notes.without_ours(note) for cell, note in existing.items()}
    for cell in list(faulty)[:MOST_NOTES]:
        place = sheet_named(document, cell.sheet).getCellByPosition(cell.column, cell.row)
        wanted[cell] = notes.with_ours(place.Annotation.String, notes.composed(faulty[cell], texts))
    changes = {cell: words for cell, words in wanted.items() if existing.get(cell) != words}
    marked = change(document, changes, without_key(texts.fill("plugin.calc.command.check")), are_first=not existing)
    refused += [cell for cell in marked.refused if cell in faulty]
    return Marked(len(faulty) - sum(cell in faulty for cell in refused), refused, len(faulty) > MOST_NOTES)


def clear(document, texts):
    """Takes our part of every note away."""
    wanted = {cell: notes.without_ours(note) for cell, note in existing_notes(document).items()}
    return change(document, wanted, without_key(texts.fill("plugin.calc.command.clear")))


def refusal_words(document, marked, key, texts):
    """What could not be marked or cleared, how many, which and why; empty when all could."""
    refused = marked.refused
    if not refused:
        return ""
    named = [f"{cell.sheet} {column_letters(cell.column)}{cell.row + 1}" for cell in refused]
    cells = ", ".join(named[:3])
    if len(named) > 3:
        cells = texts.fill("plugin.calc.mark.unmarked-more", cells=cells, count=len(named) - 3)
    words = texts.fill(key, count=len(refused), cells=cells)
    if document.isReadonly():
        return f"{words} {texts.fill('plugin.calc.mark.read-only')}"
    sheets = [sheet_named(document, cell.sheet) for cell in refused]
    if any(sheet is not None and sheet.isProtected() for sheet in sheets):
        return f"{words} {texts.fill('plugin.calc.mark.protected')}"
    if marked.too_many:
        return f"{words} {texts.fill('plugin.calc.mark.most', count=MOST_NOTES)}"
    return words


def column_letters(column):
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
