# SPDX-License-Identifier: MIT
"""The kvartal extension for LibreOffice Calc: a thin shell around the program's JSON.

These modules know nothing of the office and are tested by plain Python: texts, program, running, findings, notes, rounds.
The others show what they give: marking, copying, list_window, …; commands puts them together.
"""
