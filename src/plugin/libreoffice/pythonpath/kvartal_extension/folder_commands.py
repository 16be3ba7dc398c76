# SPDX-License-Identifier: MIT
"""Check folder, and Make report."""
import os
import pathlib

from . import findings as found
from . import rounds
from .running import as_findings
from .visiting import visit_file


def check_folder(command):
    def work(folder):
        command.start("folder", ["check", folder, "--format", "json", "--progress"],
                      lambda result: show(command, folder, result.findings()))
    command.in_folder(command.session.texts.fill("plugin.calc.folder.pick"), work)


def show(command, folder, document):
    session, frame, texts = command.session, command.frame, command.session.texts
    listed = found.of(document)
    if not listed:
        session.close_list(frame)
        return command.tell(texts.fill("plugin.calc.nothing-in-folder", count=len(document["files"])))

    def visit(finding, time):
        stopped = visit_file(session.office, folder, finding, time, texts)
        session.office.post(lambda: session.bring_list_to_front(frame))  # before the file that was opened
        return stopped
    session.show_list(frame, os.path.basename(os.path.abspath(folder)), listed, "", True, visit,
                      lambda: command.again("folder", Folder=folder))
    return ""


def make_report(command):
    def work(folder):
        command.start("report", ["report", folder, "--progress"],
                      lambda result: show_report(command, folder, result.output()),
                      lambda result: rounds.remove_unfinished(os.path.join(folder, "report"), result.number))
    command.in_folder(command.session.texts.fill("plugin.calc.report.pick"), work)


def show_report(command, folder, printed):
    """Opens the spreadsheet; the PDF is a click away, and so are the returns' findings."""
    session, texts = command.session, command.session.texts
    written = {os.path.splitext(path)[1]: path for path in rounds.written_files(printed)}
    workbook, pdf, place = written[".xlsx"], written[".pdf"], os.path.dirname(written[".pdf"])
    key = "opened" if opened_anew(session.office, workbook) else "old-open"
    told = texts.fill(f"plugin.calc.report.{key}", folder=place)
    summary = rounds.words_of(printed).split("\n")[-1]  # above it stand the returns' errors, one by one
    buttons = [(texts.fill("plugin.calc.button.open-pdf"), lambda: command.show_with_system(pdf)),
               (texts.fill("plugin.calc.button.open-folder"), lambda: command.show_with_system(place))]
    document = as_findings(pathlib.Path(written[".json"]).read_text(encoding="utf-8"))
    if found.of(document):
        buttons.append((texts.fill("plugin.calc.button.show-findings"), lambda: show(command, folder, document)))
    return command.tell(f"{summary}\n{told}", texts.fill("plugin.calc.report.title"), buttons)


def opened_anew(office, path):
    """Opens the new report in place of one that is open already; False when that has changes of the user's."""
    old = office.open_document(path)
    if old is not None:
        if old.isModified():
            return False
        old.close(True)
    office.load(path)
    return True
