"""What a family says about published questions: text to params, or a reason why not.

A reader is a function that takes a question, its white space made single spaces, and returns the
family's params, or the question `Settled` where the family's params or proof are too narrow. It
raises `UnreadError` where the wording is none that it knows, and `IllPosedError` where the question
is understood and has no unique answer. It must understand the whole text: what it skips may change
the question.

Readers stand in the package `published` beside the family's module, or in a plug-in, and register
themselves with `reads`.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from synthgen.errors import RequestError, shorten, suggest
from synthgen.family import Proven
from synthgen.steps import Solution

Read = Callable[[str], Any]
ReadT = TypeVar("ReadT", bound=Read)


class UnreadError(Exception):
    """The text is no question that the reader knows."""

    def __init__(self, reason: str = "the wording is not known", detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.detail = reason, detail


class IllPosedError(UnreadError):
    """The question has no answer, or several; `reason` is the same for all rows of its kind."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How a family reads published questions.

    `slips` are known ways to a wrong answer, by what is said of them: functions of the params. What
    was stated is such a slip where it is the value, or one of a range of values.
    """

    read: Read
    slips: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settled:
    """A question that the family's params or its proof cannot hold, settled by the reader itself.

    `key` is a canonical key, of no other instance; `proof` names the method by which the reader has
    proven the answer; `slips` are answers to which known ways lead that are wrong.
    """

    key: Any
    answer_type: str
    solution: Solution
    proof: str
    slips: Mapping[str, Any] = field(default_factory=dict)


_READERS: dict[str, Reader] = {}


def reads(
    *families: str, slips: Mapping[str, Callable[[Any], Any]] | None = None
) -> Callable[[ReadT], ReadT]:
    """Decorate the reader of some families' published questions."""

    def add(read: ReadT) -> ReadT:
        for name in families:
            _READERS[name] = Reader(read, slips or {})
        return read

    return add


def reader_of(cls: type[Any]) -> Reader:
    """The reader of a family. Raises RequestError naming the families that have one."""
    if not issubclass(cls, Proven):
        raise RequestError(
            f"{cls.name} does not solve and prove its instances: nothing to audit by"
        )
    if cls.name not in _READERS:
        _import_beside(cls.__module__)
    if cls.name not in _READERS:
        raise RequestError(f"{cls.name} reads no published questions{suggest(cls.name, _READERS)}")
    return _READERS[cls.name]


def quoted(text: str) -> str:
    """The beginning of a question, for a message."""
    return repr(shorten(text, 90))


def _import_beside(module: str) -> None:
    """Import all readers of the package in which a family stands."""
    package = f"{module.rpartition('.')[0]}.published"
    try:
        root = importlib.import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        return
    for found in pkgutil.iter_modules(root.__path__, f"{package}."):
        importlib.import_module(found.name)
