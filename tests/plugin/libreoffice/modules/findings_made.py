# SPDX-License-Identifier: MIT
"""Findings for the tests."""
from kvartal_extension.findings import Finding

USUAL = {"code": "amount-negative", "severity": "warning", "file": "return.xlsx", "sheet": "Portfolio", "cells": ["F12"],
         "subject": "Maternity card", "what": "The amount is below zero.", "expected": "an amount of zero or more",
         "found": "-3", "remedy": "Write the amount without the minus."}


def finding(**other):
    return Finding(**{**USUAL, **other})


def as_json(accepted=None, **other):
    return {**USUAL, "accepted": accepted, **other}
