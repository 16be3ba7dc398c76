# SPDX-License-Identifier: MIT
"""The way from a finding in the list to its cell, in the open document or in a file of a folder."""
from .marking import sheet_named
from .rounds import file_in


def visit(frame, finding, time, texts):
    """Chooses the finding's cell, the next one each time; what stopped it, in words, else nothing."""
    if not finding.sheet:
        return texts.fill("plugin.calc.list.no-cell")
    controller = frame.Controller
    sheet = sheet_named(controller.Model, finding.sheet)
    if sheet is None:
        return texts.fill("plugin.calc.list.no-sheet", sheet=finding.sheet)
    if not sheet.IsVisible:
        return texts.fill("plugin.calc.list.hidden-sheet", sheet=finding.sheet)
    controller.setActiveSheet(sheet)
    if finding.cells:
        controller.select(sheet.getCellRangeByName(finding.cells[time % len(finding.cells)]))
    return ""


def visit_file(office, folder, finding, time, texts):
    """The same in a file of the folder, which is opened to be read, without macros and links, if it is not open."""
    if not finding.file:
        return texts.fill("plugin.calc.list.no-cell")
    path = file_in(folder, finding.file)
    if path is None:
        return texts.fill("plugin.calc.list.file-gone", file=finding.file)
    if finding.code.startswith("file-"):  # no workbook, or none that could be read
        return texts.fill("plugin.calc.list.not-opened", file=finding.file)
    document = office.open_document(path) or office.load(path, ReadOnly=True)
    if document is None or not document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        return texts.fill("plugin.calc.list.not-opened", file=finding.file)
    frame = document.CurrentController.Frame
    frame.ContainerWindow.toFront()
    return visit(frame, finding, time, texts) if finding.sheet else ""
