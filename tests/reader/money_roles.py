"""The role of each number of a text, from the words around it.

A rule is a role and a pattern of a *view*: the whole text with every number replaced by its kind
(M money, N a plain number, P a percentage, F a part, T "twice", C a time of day), with the number
in question marked by @, and a bar between sentences. In patterns `~` stands for any words of the
same sentence, `_` for words up to a comma, and `;` for words up to a comma or "and". The first
rule that fits gives the role.
"""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache

from tests.reader.text import Number, UnderdeterminedError, UnreadableError, numbers, sentences

Rules = Sequence[tuple[str, str]]
ASKING = "how|what|at|after|for|to|in|find|which|by|calculate|determine|figure|work"
KIND = {"plain": "N", "money": "M", "percent": "P", "part": "F", "times": "T", "clock": "C"}


class Roles(dict[str, Fraction]):
    """The numbers of a text by their roles; one that is missing leaves the problem open."""

    def __missing__(self, role: str) -> Fraction:
        raise UnderdeterminedError(role)

    def sum(self, *names: str) -> Fraction:
        """The sum of those of some roles that the text has."""
        return sum((self[name] for name in names if name in self), Fraction(0))


def roles(text: str, rules: Rules) -> Roles:
    """Each number of a text by its role. Raises UnreadableError where a number has none."""
    found = Roles()
    for number, view in views(text):
        role = role_of(view, rules)
        if role in found:
            raise UnreadableError(f"two numbers for {role}")
        found[role] = number.value
    return found


def role_of(view: str, rules: Rules) -> str:
    """The role of the number that a view marks."""
    for role, pattern in rules:
        if _compiled(pattern).search(view):
            return role
    raise UnreadableError(view)


@lru_cache(maxsize=2048)
def _compiled(pattern: str) -> re.Pattern[str]:
    words = pattern.replace("~", "[^|]*?").replace("_", "[^|,]*?")
    words = words.replace(";", r"(?:(?!\band\b)[^|,])*?")
    return re.compile(words, re.IGNORECASE)


def views(text: str) -> Iterable[tuple[Number, str]]:
    """Every number of a text, with the text as it is seen from there."""
    barred = with_bars(text)
    found = numbers(barred)
    for one in found:
        yield one, masked(barred, found, one)


def with_bars(text: str) -> str:
    """A text with a bar between its sentences; numbers of `views` stand at their places in it."""
    return " | ".join(sentences(text))


def masked(text: str, found: Iterable[Number], marked: Number | None = None) -> str:
    """A text with its numbers replaced by their kinds."""
    parts, end = [], 0
    for one in found:
        parts += [text[end : one.start], "@" if one == marked else "", KIND[one.kind]]
        end = one.end - (text[one.end - 1] == ",")
    return "".join([*parts, text[end:]])


def question(text: str) -> str:
    """The last sentence, in small letters and without the part behind "if"."""
    last = sentences(text)[-1].lower()
    last = re.sub(rf"^if [^?]*?, (?=({ASKING})\b)", "", last)
    return re.sub(r",? if .*", "", last)


def ceil_quotient(over: Fraction, by: Fraction) -> Fraction:
    """How many times at least something must come in to cover an amount."""
    if over <= 0 or by <= 0:
        raise UnderdeterminedError("nothing is missing")
    return Fraction(-(-over // by))
