# SPDX-License-Identifier: MIT
"""A copy of the open document for the program to read, in the format in which it will be sent."""
import os
import re
import shutil
import tempfile

import uno

from .office import path_of, properties

NEW = ("calc8", ".ods")  # what a document that was never saved is stored as
KEPT = {"FilterName": "string", "FilterOptions": "string", "FilterData": "[]com.sun.star.beans.PropertyValue",
        "EncryptionData": "[]com.sun.star.beans.NamedValue"}  # one with a password keeps it, since so it will be sent


class NoCopy(Exception):
    """The office cannot store the document as what it is."""


class CopyFolder:
    """A folder for the copy, the user's alone; it goes with the office, too, when that quits before the program has ended."""

    def __init__(self, office):
        self.path = tempfile.mkdtemp(prefix="kvartal-")
        self._stay = office.at_quit(self._remove)

    def remove(self):
        self._stay()
        self._remove()

    def _remove(self):
        shutil.rmtree(self.path, ignore_errors=True)


def name_of(document):
    """The document's file name, wherever it lies; a new one's title."""
    path = path_of(document)
    if path:
        return os.path.basename(path)
    title = re.sub(r'[/\\:*?"<>|\x00-\x1f]', "_", document.Title or "kvartal")
    return title if document.hasLocation() else title + NEW[1]


def store_copy(document, folder):
    """The path of the copy, which has the document's name. The document itself stays as it is, saved or not."""
    copy = os.path.join(folder, name_of(document))
    kept = {one.Name: uno.Any(KEPT[one.Name], one.Value) for one in document.Args if one.Name in KEPT}
    if not document.hasLocation():
        kept = {"FilterName": NEW[0]}
    try:
        document.storeToURL(uno.systemPathToFileUrl(copy), properties(**kept))
    except Exception:  # whatever the export filter throws
        raise NoCopy from None
    if not os.path.isfile(copy):
        raise NoCopy
    return copy
