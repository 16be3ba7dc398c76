# SPDX-License-Identifier: MIT
"""A round's folder: where it is, what the next one may be called, what a cancelled run leaves behind."""
import os
import re
import shutil

YEAR_FIRST = re.compile(r"(.*?)(\d{4})(\D?)([qQkK])([1-4])(?!\d)(.*)")
QUARTER_FIRST = re.compile(r"(.*?)([qQkK])([1-4])(\D?)(\d{4})(.*)")
ON_A_TERMINAL = re.compile(r"(?m)[^.\n]*\s--[a-z][^.\n]*\.?")  # a sentence that names an option
NOT_IN_NAMES = re.compile(r'[/\\:*?"<>|\x00-\x1f]')


def is_round(folder):
    return os.path.isfile(os.path.join(folder, "round.xlsx"))


def round_of(path):
    """The round that a file lies in, as the program finds it: beside its round.xlsx, or in returns/ beside it."""
    folder = os.path.dirname(os.path.abspath(path))
    return next((place for place in (folder, os.path.dirname(folder)) if is_round(place)), None)


def file_in(folder, name):
    """Where a file that the program names lies: in the folder, or among the returns of the round that it is."""
    names = [os.path.join(folder, "returns", name)] if is_round(folder) else []
    return next((path for path in [*names, os.path.join(folder, name)] if os.path.isfile(path)), None)


def next_name(name, otherwise):
    """2023-q4 → 2024-q1; `otherwise` for a name that says no quarter."""
    found = YEAR_FIRST.fullmatch(name)
    if found:
        before, year, between, letter, quarter, after = found.groups()
        year, quarter = next_quarter(int(year), int(quarter))
        return f"{before}{year}{between}{letter}{quarter}{after}"
    found = QUARTER_FIRST.fullmatch(name)
    if found:
        before, letter, quarter, between, year, after = found.groups()
        year, quarter = next_quarter(int(year), int(quarter))
        return f"{before}{letter}{quarter}{between}{year}{after}"
    return otherwise


def next_quarter(year, quarter):
    return (year + 1, 1) if quarter == 4 else (year, quarter + 1)


def is_usable_name(name):
    """A folder's name on every system that the round may be copied to."""
    return bool(name.strip()) and not NOT_IN_NAMES.search(name) and name == name.strip() and not name.startswith((".", "-")) \
        and not name.endswith(".")


def remove_unfinished(folder, process_number):
    """Removes the files that an ended program was writing beside their places."""
    ending = f".new-{process_number}"
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith(ending):
                os.unlink(os.path.join(place, name))


def remove_made(folder):
    """Removes a round's folder that was being made when it was cancelled; one with its round.xlsx is whole, and stays."""
    if not is_round(folder):
        shutil.rmtree(folder, ignore_errors=True)


def written_files(printed):
    """The files that the program says it wrote: the lines that are one."""
    return [line for line in printed.splitlines() if os.path.isabs(line) and os.path.isfile(line)]


def words_of(printed):
    """What the program printed but for the files' paths, and what is to be typed on a terminal."""
    lines = [line for line in printed.splitlines() if not os.path.isabs(line)]
    return ON_A_TERMINAL.sub("", "\n".join(lines)).strip("\n")
