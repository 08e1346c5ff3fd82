"""The command line, called in this process."""

import sys
from typing import Any, NamedTuple

import pytest

from synthgen import cli


class Said(NamedTuple):
    code: int
    out: str
    err: str


def called(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: object
) -> Said:
    """What a command says and how it ends."""
    monkeypatch.setattr(sys, "argv", ["synthgen", *map(str, arguments)])
    code: Any = 0
    try:
        cli.main()
    except SystemExit as ended:
        code = ended.code or 0
    told = capsys.readouterr()
    return Said(code, told.out, told.err)
