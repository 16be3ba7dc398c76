#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""keep_tables.py INPUT OUTPUT [TABLE...]: the TOML file without the tables that are neither named nor below one that is.
With no names, all of it.
"""
import pathlib
import re
import sys

HEADER = re.compile(r"^\[([\w.-]+)\]$")


def kept(text: str, tables: list[str]) -> str:
    lines = []
    keeps = False
    for line in text.splitlines(keepends=True):
        if header := HEADER.match(line.rstrip()):
            keeps = any(f"{header[1]}.".startswith(f"{table}.") for table in tables)
        if keeps:
            lines.append(line)
    return "".join(lines)


def main(source: str, target: str, *tables: str) -> None:
    text = pathlib.Path(source).read_text(encoding="utf-8")
    pathlib.Path(target).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(target).write_text(kept(text, list(tables)) if tables else text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
