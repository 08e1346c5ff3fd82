"""The smallest wrong answers: what a judge must mark wrong and a proof must refuse."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from synthgen.canonical import fold_text

_OPENING, _CLOSING = "([{", ")]}"


def wrong_answers(answer_type: str, answer: str) -> tuple[str, ...]:
    """Answers next to a row's right one, as text of the same type.

    None for the types that are a task's own (moves, formulas, expressions), where only the task
    knows what is wrong.

    >>> wrong_answers("integer", "12"), wrong_answers("rational", "3/4")
    (('13', '11', '-12'), ('1', '1/2', '-3/4'))
    >>> wrong_answers("list", "[2, 3]")
    ('[2]', '[3]', '[2, 3, 3]', '[2, 4]', '[3, 3]', '[3, 2]')
    >>> wrong_answers("text", "turn left"), wrong_answers("boolean", "yes")
    (('turn', 'left', 'turn left left', 'left turn'), ('no',))
    """
    return tuple(dict.fromkeys(_wrong_answers(answer_type, answer)))


def _wrong_answers(answer_type: str, answer: str) -> Iterable[str]:
    match answer_type:
        case "integer":
            return map(str, wrong_values(int(answer)))
        case "rational":
            return map(str, wrong_values(Fraction(answer)))
        case "decimal":
            return (f"{value:f}" for value in wrong_values(Decimal(answer)))
        case "boolean":
            return ("no" if answer == "yes" else "yes",)
        case "choice":
            return wrong_letters(answer)
        case "list" | "set":
            return _wrong_sequences(answer, ordered=answer_type == "list")
        case "text":
            return _wrong_texts(answer)
    return ()


def wrong_values(answer: Any) -> list[Any]:
    """Python values next to a right one, of the same type; none for a type not known here.

    >>> wrong_values(5), wrong_values((1, 2))
    ([6, 4, -5], [(1,), (2,), (1, 2, 2), (1, 3), (2, 2)])
    """
    match answer:
        case bool():
            return [not answer]
        case int():
            return _around(answer, 1)
        case Fraction():
            return _around(answer, Fraction(1, answer.denominator))
        case Decimal():
            return _around(answer, Decimal(1).scaleb(int(answer.as_tuple().exponent)))
        case str():
            return _wrong_texts(answer)
        case list() | tuple():
            return [type(answer)(items) for items in _wrong_items(list(answer))]
        case set() | frozenset():
            return [type(answer)(items) for items in _wrong_sets(answer)]
    return []


def wrong_letters(answer: str) -> list[str]:
    """The neighbours of a choice's letter.

    >>> wrong_letters("A"), wrong_letters("C")
    (['B'], ['B', 'D'])
    """
    return [chr(ord(answer) + step) for step in (-1, 1) if "A" <= chr(ord(answer) + step) <= "Z"]


def _around(answer: Any, step: Any) -> list[Any]:
    return [answer + step, answer - step, *([-answer] if answer else [])]


def _wrong_items(items: list[Any]) -> Iterator[list[Any]]:
    """A list with its last or first element dropped, its last repeated, either of them changed."""
    if not items:
        yield [0]
        return
    yield items[:-1]
    yield items[1:]
    yield [*items, items[-1]]
    for place in {len(items) - 1: None, 0: None}:
        for changed in wrong_values(items[place])[:1]:
            yield [*items[:place], changed, *items[place + 1 :]]


def _wrong_sets(items: set[Any] | frozenset[Any]) -> Iterator[set[Any]]:
    """A set with an element dropped, one changed, one added."""
    if not items:
        yield {0}
    for item in sorted(items, key=repr)[:1]:
        new = [value for value in wrong_values(item) if value not in items]
        yield set(items) - {item}
        for value in new[:1]:
            yield set(items) - {item} | {value}
            yield set(items) | {value}


def _wrong_texts(answer: str) -> list[str]:
    """A text with a word dropped, repeated or swapped; a single word gains a letter."""
    words = answer.split()
    if len(words) < 2:
        return [f"{answer}x"]
    candidates = [words[:-1], words[1:], [*words, words[-1]]]
    for i in range(len(words) - 1):
        candidates.append([*words[:i], words[i + 1], words[i], *words[i + 2 :]])
    texts = [" ".join(candidate) for candidate in candidates]
    right = _bare(answer)
    return [text for text in dict.fromkeys(texts) if _bare(text) != right]


def _bare(text: str) -> str:
    """A text as a judge of texts may fold it: case, white space and full stops apart."""
    return fold_text(text).rstrip(" .")


def _wrong_sequences(answer: str, ordered: bool) -> Iterator[str]:
    opening, closing = answer[0], answer[-1]
    items = _split(answer[1:-1])
    for wrong in _wrong_items([_value(item) for item in items]):
        yield opening + ", ".join(map(str, wrong)) + closing
    if ordered and len(items) > 1 and items[0] != items[1]:
        yield opening + ", ".join([items[1], items[0], *items[2:]]) + closing


def _value(item: str) -> Any:
    """An element as a number, where it is one, so that it changes by the least amount."""
    for kind in (int, Fraction):
        try:
            return kind(item) if str(kind(item)) == item else item
        except ValueError:
            continue
    return item


def _split(inner: str) -> list[str]:
    """The elements between commas outside all brackets."""
    items, depth = [""], 0
    for character in inner:
        depth += (character in _OPENING) - (character in _CLOSING)
        if character == "," and depth == 0:
            items.append("")
        else:
            items[-1] += character
    return [item.strip() for item in items if item.strip()]
