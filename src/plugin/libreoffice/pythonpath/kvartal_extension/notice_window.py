# SPDX-License-Identifier: MIT
"""Something that the user is told, with what may be done about it as buttons."""
from .window import Window

WIDTH = 272
IN_A_LINE = 76  # characters, about
MOST_LINES = 14


def lines_of(words):
    return sum(1 + len(line) // IN_A_LINE for line in words.split("\n"))


def show_notice(office, frame, texts, title, words, buttons=()):
    """`buttons` are labels with what each does; one that closes stands last."""
    lines = lines_of(words)
    height = 8 * min(lines, MOST_LINES) + 8
    window = Window(office, frame, title, WIDTH, height + 34)
    if lines > MOST_LINES:
        window.add("Edit", "words", 8, 8, WIDTH - 16, height, Text=words, MultiLine=True, ReadOnly=True, VScroll=True)
    else:
        window.words("words", words, 8, 8, WIDTH - 16, height, MultiLine=True)
    x = WIDTH - 8 - 52
    window.button("close", texts.fill("plugin.calc.button.close"), x, height + 14, 52, window.close, DefaultButton=True)
    for number, (label, work) in enumerate(reversed(buttons)):
        x -= 66
        window.button(f"button-{number}", label, x, height + 14, 62, work)
    window.show()
    window.control("close").setFocus()
    return window
