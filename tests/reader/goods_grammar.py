"""What the readers of goods and purchases share: clauses, and the role of each number in one.

A number is seen in its *clause*: in small letters, numbers as their kinds (N plain, M money, P a
percentage, F a part, T "twice", C a time of day), the one in question behind an @. A rule is a role
and a pattern of such a view; the first that fits says what the number is.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from tests.reader.text import Number, UnderdeterminedError, UnreadableError, numbers, sentences

Rules = Sequence[tuple[str, str]]
KIND = {"plain": "N", "money": "M", "percent": "P", "part": "F", "times": "T", "clock": "C"}
IRREGULAR = {"cacti": "cactus", "feet": "foot", "geese": "goose", "mice": "mouse"}
JOINT = re.compile(r"(,? (?:and|while|but) (?:then )?)")
ASKS = re.compile(
    r"(?:(?:at|by|with|for|in|of|from|to|on) )?(?:how|what)\b"
    r"|(?:find|calculate|work out|determine|figure out)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Seen:
    """A number in its clause."""

    number: Number
    view: str  # the clause with this number marked

    @property
    def value(self) -> Fraction:
        return self.number.value

    def says(self, pattern: str) -> bool:
        return _compiled(pattern).search(self.view) is not None

    def behind(self) -> str:
        """The words behind the number, up to where its noun phrase must end."""
        words = self.view.partition("@")[2][1:].strip()
        return re.split(r" (?:more|fewer) |[,.?:]|\b(?:that|which|who|each|apiece)\b", words)[0]


class Roles(dict[str, Fraction]):
    """The numbers of a text by their roles; one that is missing leaves the problem open."""

    def __missing__(self, role: str) -> Fraction:
        raise UnderdeterminedError(role)

    def some(self, *names: str) -> Fraction:
        """The sum of those of some roles that the text has."""
        return sum((self[name] for name in names if name in self), Fraction(0))

    def product(self, one: str, two: str) -> Fraction:
        """So many of so many each; nothing where the text has neither."""
        return self[one] * self[two] if one in self or two in self else Fraction(0)


def roles(text: str, rules: Rules) -> Roles:
    """Each number of a text by its role. Raises UnreadableError where a number has none."""
    found = Roles()
    for seen in views(text):
        role = role_of(seen, rules)
        if role in found:
            raise UnreadableError(f"two numbers for {role}")
        found[role] = seen.value
    return found


def role_of(seen: Seen, rules: Rules) -> str:
    for role, pattern in rules:
        if seen.says(pattern):
            return role
    raise UnreadableError(seen.view)


@lru_cache(maxsize=2048)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def views(text: str) -> Iterator[Seen]:
    """Every number of what a text tells, in its clause."""
    for sentence in sentences(text):
        told, asked = halves(sentence)
        if numbers(asked):
            raise UnreadableError(f"a number in the question: {asked}")
        for clause in clauses(told):
            found = numbers(clause)
            yield from (Seen(one, masked(clause, found, one)) for one in found)


def clauses(sentence: str) -> list[str]:
    """The parts of a sentence that have a number, with what has none joined to its neighbor."""
    parts = JOINT.split(sentence)
    told = [parts[0]]
    for joint, part in zip(parts[1::2], parts[2::2], strict=True):
        if numbers(part) and numbers(told[-1]):
            told.append(part)
        else:
            told[-1] += joint + part
    return told


def masked(text: str, found: Sequence[Number], marked: Number) -> str:
    """A clause in small letters, its numbers as their kinds, one of them marked."""
    parts, end = [], 0
    for one in found:
        parts += [text[end : one.start].lower(), "@" if one == marked else "", KIND[one.kind]]
        end = one.end
    return "".join([*parts, text[end:].lower()])


def halves(sentence: str) -> tuple[str, str]:
    """What a sentence tells, and what it asks."""
    if sentence.startswith("If "):
        for comma in re.finditer(", ", sentence):
            if ASKS.match(sentence, comma.end()):
                return sentence[3 : comma.start()], sentence[comma.end() :]
        raise UnreadableError(sentence)
    if ASKS.match(sentence) and sentence.endswith(("?", ".")) and not _is_told(sentence):
        asked, _, told = sentence.partition(" if ")
        return told, asked
    return sentence, ""


def _is_told(sentence: str) -> bool:
    """Whether a sentence begins like a question but is a statement: "In all, 12 eggs are laid"."""
    return sentence.endswith(".") and not re.match(
        r"(?:Find|Calculate|Work out|Determine|Figure out)\b", sentence
    )


def question(text: str) -> str:
    """What a text asks, in small letters."""
    asked = halves(sentences(text)[-1])[1]
    if not asked:
        raise UnreadableError("no question")
    return asked.lower()


def possible(read: Callable[[str], Fraction]) -> Callable[[str], Fraction]:
    """A reader of what can be: there are never fewer than no eggs."""

    def solve(text: str) -> Fraction:
        found = read(text)
        if found < 0:
            raise UnderdeterminedError(f"less than nothing: {found}")
        return found

    return solve


def stem(words: str) -> str:
    """Words of which singular and plural are the same: "loaves of bread", "loaf of bread"."""
    return " ".join(_stem(word) for word in words.lower().split())


def _stem(word: str) -> str:
    bare = IRREGULAR.get(word, word).rstrip("es")
    ends: Mapping[str, str] = {"y": "i", "v": "f"}
    return bare[:-1] + ends.get(bare[-1:], bare[-1:])
