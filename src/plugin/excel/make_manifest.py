#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""make_manifest.py TEXTS ADDRESS VERSION OUTPUT: the manifest of the pane that is put at the address, an https folder.

TEXTS is templates/texts, VERSION the program's, 0.1.0.
"""
import pathlib
import re
import sys
import tomllib
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

HERE = pathlib.Path(__file__).resolve().parent
LOCALES = {"nn": ["nn-NO"], "en": ["en-US", "en-GB"]}  # beside nb, which is what all others get


def folder_address(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise SystemExit(f"{address} is no address of an https folder: Office takes no other, such as https://example.org/kvartal")
    return address.rstrip("/")


def text_of(table: dict, key: str) -> str:
    for name in key.split("."):
        table = table[name]
    return table


def in_languages(texts: dict[str, dict], indent: str, element: str, key: str) -> str:
    """The attribute with the text in bokmål, and the elements that override it in others."""
    overrides = "".join(f"\n{indent}  <{element} Locale={quoteattr(locale)} Value={quoteattr(text_of(texts[language], key))}/>"
                        for language, locales in LOCALES.items() for locale in locales)
    return f"DefaultValue={quoteattr(text_of(texts['nb'], key))}>{overrides}\n{indent}"


def manifest(texts_folder: str, address: str, version: str) -> str:
    texts = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in pathlib.Path(texts_folder).glob("*.toml")}
    whole = (HERE / "manifest.xml.in").read_text(encoding="utf-8")
    whole = re.sub(r"^( *)(<.*)@texts\(([\w:]+), ([\w.-]+)\)@",
                   lambda place: place[1] + place[2] + in_languages(texts, place[1], place[3], place[4]), whole, flags=re.MULTILINE)
    return whole.replace("@address@", quoteattr(folder_address(address))[1:-1]).replace("@version@", f"{version}.0")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    pathlib.Path(sys.argv[4]).write_text(manifest(*sys.argv[1:4]), encoding="utf-8")
