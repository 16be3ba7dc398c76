#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""pack.py OUTPUT.oxt VERSION [BUNDLE]: the extension as one file, the same bytes whenever it is made of the same.

BUNDLE is a folder with a program that runs from anywhere (bin/kvartal, lib/, share/); its name is its platform's.
"""
import json
import pathlib
import re
import subprocess
import sys
import xml.sax.saxutils
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
OFFICE_LANGUAGES = {"en": "en-US", "nb": "nb", "nn": "nn"}
CONFIGURATION = "application/vnd.sun.star.configuration-data"
COMPONENT = "application/vnd.sun.star.uno-component;type=Python"


def texts():
    """The extension's sentences, as texts.py gives them."""
    made = subprocess.run([sys.executable, ROOT / "src/plugin/texts.py", ROOT / "templates/texts", "plugin.calc", "mark"],
                          check=True, stdout=subprocess.PIPE)
    return json.loads(made.stdout)


def in_all_languages(words, element):
    return "".join(element.format(language=language, words=xml.sax.saxutils.escape(words[key]))
                   for key, language in OFFICE_LANGUAGES.items())


def filled(template, sentences, version):
    """The template with its places, @key@, filled: a key of texts in all languages, or what is said here."""
    def place(found):
        kind, _, key = found[1].rpartition(" ")
        if key == "version":
            return version
        words = {language: its[key] for language, its in sentences.items()}
        if kind == "plain":  # a tool bar has no access keys
            words = {language: text.replace("~", "") for language, text in words.items()}
        if kind == "name":
            return in_all_languages(words, '<name lang="{language}">{words}</name>')
        if kind == "source":
            return "".join(f'<src xlink:href="about-{key}.txt" lang="{language}"/>'
                           for key, language in OFFICE_LANGUAGES.items())
        return in_all_languages(words, '<value xml:lang="{language}">{words}</value>')
    return re.sub(r"@([a-z. -]+)@", place, template.read_text(encoding="utf-8"))


def manifest(names):
    kinds = {".xcu": CONFIGURATION}
    entries = [(name, kinds[pathlib.PurePath(name).suffix]) for name in names if pathlib.PurePath(name).suffix in kinds]
    entries.append(("kvartal_component.py", COMPONENT))
    lines = "".join(f'  <manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>\n'
                    for name, kind in sorted(entries))
    return ('<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">\n{lines}</manifest:manifest>\n')


def parts(version, bundle):
    """Every part's name and bytes."""
    sentences = texts()
    made = {"LICENSE": (ROOT / "LICENSE").read_bytes(), "kvartal_component.py": (HERE / "kvartal_component.py").read_bytes(),
            "ProtocolHandler.xcu": (HERE / "ProtocolHandler.xcu").read_bytes()}
    for template in HERE.glob("*.in"):
        made[template.stem] = filled(template, sentences, version).encode()
    for file in [*HERE.glob("icons/*.png"), *HERE.glob("pythonpath/kvartal_extension/*.py")]:
        made[file.relative_to(HERE).as_posix()] = file.read_bytes()
    made["pythonpath/kvartal_extension/texts.json"] = json.dumps(sentences, ensure_ascii=False, sort_keys=True).encode()
    for language, its in sentences.items():
        made[f"about-{language}.txt"] = its["plugin.calc.about"].encode()
    for file in sorted(bundle.rglob("*")) if bundle else []:
        if file.is_file():
            made[f"program/{bundle.name}/{file.relative_to(bundle).as_posix()}"] = file.read_bytes()
    made["META-INF/manifest.xml"] = manifest(made).encode()
    return made


def main(output, version, bundle=None):
    pathlib.Path(output).parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, content in sorted(parts(version, pathlib.Path(bundle) if bundle else None).items()):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 if "/bin/" in name else 0o644) << 16
            package.writestr(entry, content)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
