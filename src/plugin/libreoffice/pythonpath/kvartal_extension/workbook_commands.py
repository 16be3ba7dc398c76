# SPDX-License-Identifier: MIT
"""Check this workbook, and Remove marks."""
from . import findings as found
from . import marking
from .copying import CopyFolder, name_of, store_copy
from .faults import Told
from .office import path_of
from .rounds import round_of
from .visiting import visit


def document_of(frame, texts):
    controller = frame.Controller
    document = controller.Model if controller is not None else None
    if document is None or not document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        raise Told(texts.fill("plugin.calc.no-document"))
    return document


def check(command):
    """A copy is checked, held against the round that the document lies in, and the document marked."""
    session, frame = command.session, command.frame
    document = document_of(frame, session.texts)
    folder = CopyFolder(session.office)
    try:
        copy = store_copy(document, folder.path)
        path = path_of(document)
        place = round_of(path) if path else None
        arguments = ["check", copy, "--format", "json", *(["--round", place] if place else [])]

        def done(result):
            folder.remove()
            return show(command, document, found.of(result.findings()))
        command.start("check", arguments, done, lambda _: folder.remove())
    except Exception:
        folder.remove()
        raise


def show(command, document, listed):
    session, frame, texts = command.session, command.frame, command.session.texts
    marked = marking.mark(document, listed, texts)
    if not listed:
        session.close_list(frame)
        kept = marking.refusal_words(document, marked, "plugin.calc.mark.kept", texts)
        return command.tell("\n".join(filter(None, [texts.fill("plugin.calc.nothing"), kept])))
    refused = marking.refusal_words(document, marked, "plugin.calc.mark.unmarked", texts)
    session.show_list(frame, name_of(document), listed, refused, False,
                      lambda finding, time: visit(frame, finding, time, texts), lambda: command.again("check"))
    return refused


def clear(command):
    session, texts = command.session, command.session.texts
    document = document_of(command.frame, texts)
    marked = marking.clear(document, texts)
    session.close_list(command.frame)
    kept = marking.refusal_words(document, marked, "plugin.calc.mark.kept", texts)
    cleared = texts.fill("plugin.calc.mark.cleared", count=marked.changed) if marked.changed else ""
    words = "\n".join(filter(None, [cleared, kept]))
    command.finish(command.tell(words or texts.fill("plugin.calc.mark.nothing-to-clear")))
