#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""assemble.py TEMPLATE OUTPUT [NAME=VALUE]...: makes one HTML file of a page and all its parts.

In the template, a part's place is @kind(what)@; files are beside the template, or beside this program:
  @style(page.css)@      a style sheet            @script(page.js)@   a module with all that it imports
  @worker(worker.js)@    the same behind the engine's loader, gzip-compressed, as base85
  @engine()@             the engine's wasm, likewise
  @texts(plugin mark)@   the sentences under those keys, as JSON
  @hashes(script)@       what a content security policy calls the scripts (or styles) above
  @text(nb a.b)@         that sentence in that language
  @value(version)@       one of the values given: NAME=VALUE
  @comment(file.txt)@    the text as it is, in a comment
The values loader= and engine= are the paths of what the compiler made, texts= that of templates/texts.
"""
import base64
import gzip
import hashlib
import html
import json
import pathlib
import re
import subprocess
import sys
import tomllib

from bundle import BundleError, bundle

HERE = pathlib.Path(__file__).resolve().parent
PLACE = re.compile(r"@(\w+)\(([^)@]*)\)@")


def packed(contents: bytes) -> str:
    """Gzip-compressed, five characters for four bytes, without the one that begins a tag; checker.js unpacks it."""
    compressed = gzip.compress(contents, 9, mtime=0)
    return base64.b85encode(compressed, pad=False).decode().replace("<", ",")


class Assembly:
    def __init__(self, template: pathlib.Path, values: dict[str, str]):
        self.folders = [template.resolve().parent, HERE]
        self.values = values
        self.hashes: dict[str, list[str]] = {"script": [], "style": []}

    def find(self, name: str) -> pathlib.Path:
        for folder in self.folders:
            if (folder / name).exists():
                return folder / name
        raise BundleError(f"{name} is not there")

    def policed(self, kind: str, text: str) -> str:
        """The text of a script or style, whose hash the policy is told."""
        if re.search(rf"</{kind}|<!--", text, re.IGNORECASE):
            raise BundleError(f"a {kind} holds what would end it")
        digest = hashlib.sha256(text.encode()).digest()
        self.hashes[kind].append(f"'sha256-{base64.b64encode(digest).decode()}'")
        return text

    def style(self, name: str) -> str:
        return self.policed("style", "\n" + self.find(name).read_text(encoding="utf-8"))

    def script(self, name: str) -> str:
        return self.policed("script", "\n" + bundle(self.find(name), self.folders))

    def worker(self, name: str) -> str:
        loader = pathlib.Path(self.values["loader"]).read_text(encoding="utf-8")
        return packed(f"{loader}\n{bundle(self.find(name), self.folders)}".encode())

    def engine(self, _: str) -> str:
        return packed(pathlib.Path(self.values["engine"]).read_bytes())

    def texts(self, keys: str) -> str:
        program = HERE.parent.parent / "texts.py"
        given = subprocess.run([sys.executable, program, self.values["texts"], *keys.split()], check=True, capture_output=True)
        return json.dumps(json.loads(given.stdout), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")

    def text(self, which: str) -> str:
        language, key = which.split()
        path = pathlib.Path(self.values["texts"], f"{language}.toml")
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        for part in key.split("."):
            words = words[part]
        return html.escape(words)

    def value(self, name: str) -> str:
        return self.values[name]

    def comment(self, name: str) -> str:
        text = self.find(name).read_text(encoding="utf-8")
        if "--" in text:
            raise BundleError(f"{name} holds what would end a comment")
        return f"<!--\n{text}-->"

    def whole(self, text: str) -> str:
        later = {"hashes"}
        text = PLACE.sub(lambda place: place.group() if place[1] in later else getattr(self, place[1])(place[2]), text)
        return PLACE.sub(lambda place: " ".join(self.hashes[place[2]]) if place[1] in later else place.group(), text)


def main(template: str, output: str, *values: str) -> None:
    assembly = Assembly(pathlib.Path(template), dict(value.split("=", 1) for value in values))
    page = assembly.whole(pathlib.Path(template).read_text(encoding="utf-8"))
    pathlib.Path(output).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    try:
        main(*sys.argv[1:])
    except BundleError as fault:
        raise SystemExit(f"assemble.py: {fault}") from None
