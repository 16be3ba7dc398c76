#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""One script of an entry module and all that it imports: the modules in the order in which they need each other, without
their import lines and the word export. Imports are on one line, by name, of files beside: import { A, b } from './a.js'.
"""
import pathlib
import re

IMPORT = re.compile(r"^import \{ ([\w, ]+) \} from '\./([\w.]+)';$", re.MULTILINE)
NAMED = re.compile(r"^(?:export )?(?:async )?(?:class|function\*?|const|let) (\w+)", re.MULTILINE)
LEFT = re.compile(r"^(?:import|export)\b.*$", re.MULTILINE)


class BundleError(Exception):
    pass


def in_order(entry: pathlib.Path, done: dict[pathlib.Path, str], opened: list[pathlib.Path],
             folders: list[pathlib.Path]) -> None:
    """Adds the module to `done` after what it needs. What is not beside it is looked for in the folders."""
    if entry in opened:
        raise BundleError(f"{entry} needs itself")
    if entry in done:
        return
    text = entry.read_text(encoding="utf-8")
    for names, file in IMPORT.findall(text):
        places = [folder / file for folder in (entry.parent, *folders)]
        needed = next((place.resolve() for place in places if place.exists()), None)
        if needed is None:
            raise BundleError(f"{entry} imports {file}, which is not there")
        in_order(needed, done, opened + [entry], folders)
        for name in names.split(", "):
            if not re.search(rf"^export (?:async )?(?:class|function\*?|const) {name}\b", done[needed], re.MULTILINE):
                raise BundleError(f"{entry} imports {name}, which {file} does not export")
    done[entry] = text


def bundle(entry: pathlib.Path, folders: list[pathlib.Path] = ()) -> str:
    modules: dict[pathlib.Path, str] = {}
    in_order(entry.resolve(), modules, [], list(folders))
    owners: dict[str, pathlib.Path] = {}
    parts = []
    for path, text in modules.items():
        for name in NAMED.findall(text):
            if name in owners:
                raise BundleError(f"{name} is both in {owners[name]} and {path}")
            owners[name] = path
        text = re.sub(r"^export (?=async |class |function|const )", "", IMPORT.sub("", text), flags=re.MULTILINE)
        if left := LEFT.search(text):
            raise BundleError(f"{path}: this form is not understood: {left.group()}")
        parts.append(text.strip())
    whole = "\n\n".join(parts)
    return "(() => {\n'use strict';\n" + whole + "\n})();\n"
