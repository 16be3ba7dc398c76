# SPDX-License-Identifier: MIT
"""What the user reads, in the office's language; the sentences are those of the program's own templates/texts."""
import json
import pathlib

LOCALES = {"nb": "nb_NO.UTF-8", "nn": "nn_NO.UTF-8", "en": "C.UTF-8"}


def language_of(locale):
    """The language for an office in that one ("nb-NO", "no", "en-US"): everything but Norwegian is English."""
    tag = locale.replace("_", "-").split("-")[0].lower()
    return {"no": "nb", "nb": "nb", "nn": "nn"}.get(tag, "en")


class Texts:
    """The sentences of one language; a missing key is a fault of ours, which a test finds."""

    def __init__(self, sentences, language):
        self.language = language
        self.locale = LOCALES[language]
        self._sentences = sentences[language]

    def fill(self, key, **places):
        text = self._sentences[key]
        if isinstance(text, dict):
            text = text["one" if places.get("count") == 1 else "other"]
        return text.format(**{name: self._written(value) for name, value in places.items()})

    def _written(self, value):
        """A number as the language groups its digits, 1 000 or 1,000; all else as it is."""
        if not isinstance(value, int):
            return value
        return f"{value:,}" if self.language == "en" else f"{value:,}".replace(",", "\u00a0")

    def severity(self, severity):
        return self.fill(f"mark.severity.{severity}")

    def counts(self, findings):
        """ "6 errors, 5 warnings and one note": of the severities that there are."""
        parts = []
        for severity in ("error", "warning", "note"):
            count = sum(finding.severity == severity for finding in findings)
            if count:
                parts.append(self.fill(f"mark.count.{severity}s", count=count))
        *first, last = parts
        return f"{', '.join(first)} {self.fill('mark.count.and')} {last}" if first else last


def shipped(language):
    path = pathlib.Path(__file__).with_name("texts.json")
    return Texts(json.loads(path.read_text(encoding="utf-8")), language)


def without_key(label):
    """A label without the sign before its access key, for where there are none."""
    return label.replace("~", "")
