#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""texts.py FOLDER KEY...: the sentences of templates/texts under those keys, as one JSON object by language.

{"nb": {"plugin.severity.error": "Feil", "plugin.count.errors": {"one": "…", "other": "…"}}, "nn": …}: the form that the
extension, the page and the pane carry in themselves. Places in braces are left for them to fill.
"""
import json
import pathlib
import sys
import tomllib


def sentences(table, key=""):
    """The texts of the table by their keys, whole; one with two forms stays a table of them."""
    for name, value in table.items():
        whole = f"{key}.{name}" if key else name
        if isinstance(value, dict) and "other" not in value:
            yield from sentences(value, whole)
        else:
            yield whole, value


def language_texts(path, keys):
    with path.open("rb") as file:
        texts = dict(sentences(tomllib.load(file)))
    chosen = {key: text for key, text in texts.items() if any(key.startswith(f"{wanted}.") for wanted in keys)}
    missing = [wanted for wanted in keys if not any(key.startswith(f"{wanted}.") for key in chosen)]
    if missing:
        raise SystemExit(f"{path} has no texts under {', '.join(missing)}")
    return chosen


def main(folder, *keys):
    languages = {path.stem: language_texts(path, keys) for path in sorted(pathlib.Path(folder).glob("*.toml"))}
    print(json.dumps(languages, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
