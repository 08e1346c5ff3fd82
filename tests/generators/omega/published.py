"""What the tests of readers of published wordings share."""

from typing import Any

from synthgen.audit import Item
from synthgen.audit.check import Checker, Finding
from synthgen.audit.readers import reader_of
from synthgen.registry import generators


def checked(family: str, question: str, stated: object) -> Finding:
    """What an audit says of one row."""
    cls: Any = generators.get(f"omega/{family}")
    item = Item("rows", 1, "", " ".join(question.split()), str(stated))
    return Checker(cls(), reader_of(cls)).check(item)


def nested(rows: Any) -> str:
    """A matrix as the public sets write it, a row a line."""
    return "[" + ",\n ".join(str(list(row)) for row in rows) + "]"
