"""Lists and sets: elements between commas, compared as numbers where both are numbers.

Commas and semicolons separate, so "2,345" is two elements; "and" may come before the last, and
numbers may be parted by white space alone. Brackets of any kind may be there or not. The elements
of a set come in any order, each as often as the answer has it: a repeated element makes it wrong.
"""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from synthgen.judging.latex import plain_math
from synthgen.judging.lexer import read_number
from synthgen.judging.numeric import Check, said_value
from synthgen.judging.text import one_line, without_emphasis
from synthgen.judging.words import fold

Key = Fraction | str

_STRUCTURE = re.compile(r"[()\[\]{},;]")
_OPENS = {")": "(", "]": "[", "}": "{"}
_AND = re.compile(r"(?:\A|\s)and\s", re.IGNORECASE)
_EMPTY = frozenset({"∅", r"\emptyset", r"\varnothing", "empty set", "the empty set", "empty list"})
_MARKS = ("**", "*", "__", "_", "`")


def list_check(answer: str) -> Check:
    """Compare readings with a list such as "[2, 3, 5]", element by element."""
    return _check(answer_items(answer, "list", "[]"), ordered=True)


def set_check(answer: str) -> Check:
    """Compare readings with a set such as "{2, 3, 5}", in any order."""
    return _check(answer_items(answer, "set", "{}"), ordered=False)


def answer_items(answer: str, kind: str, brackets: str) -> list[str]:
    """Split a row's own answer; an error where it has not the brackets of its kind."""
    wrapped = len(answer) > 1 and answer[0] + answer[-1] == brackets
    items = split_items(answer, len(answer)) if wrapped else None
    if items is None or "" in items:
        example = ", ".join(["2", "3", "5"]).join(brackets)
        raise ValueError(f'malformed {kind} answer {answer[:60]!r}: write it as "{example}"')
    return items


def split_items(text: str, most: int) -> list[str] | None:
    r"""Split at the commas outside all brackets; None for unmatched brackets or above ``most``.

    >>> split_items(r"\left[2, \frac{1}{2}, (1, 2)\right]", 5)
    ['2', '\\frac{1}{2}', '(1, 2)']
    >>> split_items("{}", 5), split_items("2; 3.", 5), split_items("[1, 2", 5)
    ([], ['2', '3'], None)
    """
    text = said_value(plain_math(_unmarked(text))).strip().rstrip(".").rstrip()
    if text.lower() in _EMPTY:
        return []
    cuts = _cuts(text, most)
    if cuts is None:
        return None
    places, wrapped = cuts
    if wrapped and not text[1:-1].strip():
        return []
    first, end = (1, len(text) - 1) if wrapped else (0, len(text))
    starts, stops = [first, *(place + 1 for place in places)], [*places, end]
    items = [one_line(text[start:stop]) for start, stop in zip(starts, stops, strict=True)]
    return items[:-1] if len(items) > 1 and not items[-1] else items  # "(2,)"


def _cuts(text: str, most: int) -> tuple[list[int], bool] | None:
    """Find the separating commas in one pass, and whether one pair of brackets holds it all."""
    wrapped = text[:1] in _OPENS.values()
    outside, inside = list[int](), list[int]()
    stack: list[str] = []
    for match in _STRUCTURE.finditer(text):
        token, place = match.group(), match.start()
        if token in ",;":
            if len(stack) < 2:
                (inside if stack else outside).append(place)
        elif token in _OPENS:
            if not stack or stack.pop() != _OPENS[token]:
                return None
            wrapped = wrapped and (bool(stack) or place == len(text) - 1)
        else:
            stack.append(token)
        if not wrapped and len(outside) > most:
            return None
    chosen = inside if wrapped else outside
    return None if stack or len(chosen) > most else (chosen, wrapped)


def _unmarked(text: str) -> str:
    """Take off emphasis that holds the whole: "**[2, 3]**", but not "**2**, **3**"."""
    text = text.strip()
    for mark in _MARKS:
        if text.startswith(mark) and text.rstrip(".").endswith(mark) and text.count(mark) == 2:
            return text.rstrip(".")[len(mark) : -len(mark)]
    return text


def _check(items: list[str], ordered: bool) -> Check:
    expected = [_answer_key(item) for item in items]
    words = frozenset(key for key in expected if isinstance(key, str))

    def same(found: list[str]) -> bool:
        if len(found) != len(expected):  # before any number is read: a million of them are cheap
            return False
        keys = [_key(item, words) for item in found]
        return keys == expected if ordered else Counter(keys) == Counter(expected)

    def check(reading: str) -> bool | None:
        found = split_items(reading, len(items))
        return None if found is None else any(map(same, _variants(found, numeric=not words)))

    return check


def _variants(items: list[str], numeric: bool) -> Iterator[list[str]]:
    """Yield the items, then with "and" before the last, then numbers parted by white space."""
    yield items
    if items and (match := _AND.search(items[-1])):
        last = items[-1]
        yield [*items[:-1], *filter(None, (last[: match.start()], last[match.end() :]))]
    if numeric and len(items) == 1:
        yield items[0].split()


def _answer_key(item: str) -> Key:
    """Return a number for a bare number; "7 cm" stays a text, so that "7 kg" differs."""
    number = read_number(item)
    return number.value if number and number.bare else fold(item)


def _key(item: str, words: frozenset[str]) -> Key:
    """Return the answer's own text where the item says it, else the number it says, else text."""
    if item.isascii() and len(item) < 40 and item.isdigit():
        return Fraction(int(item))
    folded = fold(item) if words or len(item) < 1_000 else item
    if folded in words:
        return folded
    number = read_number(without_emphasis(item))
    return folded if number is None else number.value
