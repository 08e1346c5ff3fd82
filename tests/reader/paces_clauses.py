"""What the readers of paces share: a text with its numbers marked, and the sums between them.

A number of a text is marked #0, #1, ...; money $0, a time of day @0. "An hour", "per hour",
"every hour" and "in an hour" are all written /hour, so that a pattern need know one of them only.
A pattern takes the numbers that it matches: what nothing has taken in the end is not understood.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from tests.reader.text import UnderdeterminedError, UnreadableError, numbers, sentences

UNITS = "second|minute|hour|day|week|lap|gallon|liter|mile|kilometer|round|length"
MARKS = {"clock": "@", "money": "$"}
_RATE = re.compile(rf"\b(?:in a single|in an?|a single|an?|per|each|every) ({UNITS})\b", re.I)
TAKEN = "~"


class Told:
    """A text whose numbers are marked; `take` reads them off."""

    def __init__(self, text: str) -> None:
        self.values: list[Fraction] = []
        self.sentences = [_RATE.sub(r"/\1", self._marked(said)) for said in sentences(text)]

    def _marked(self, said: str) -> str:
        """A sentence with its numbers marked."""
        parts, end = [], 0
        for one in numbers(said):
            parts += [said[end : one.start], f"{MARKS.get(one.kind, '#')}{len(self.values)}"]
            self.values.append(one.value)
            end = one.end
        return "".join([*parts, said[end:] or "."])

    def __getitem__(self, place: str) -> Fraction:
        return self.values[int(place)]

    @property
    def question(self) -> str:
        """The last sentence."""
        return self.sentences[-1]

    @property
    def asked(self) -> str:
        """The last sentence without what it says behind "if"."""
        said = self.question
        if not said.startswith("If "):
            return said.split(" if ")[0]
        found = re.search(r", ((?:(?:by|for|after|at|in|to|from) )?(?:how|what|when)\b.*)", said)
        return found[1] if found else said

    @property
    def text(self) -> str:
        """All that is left of it."""
        return " ".join(self.sentences)

    def take(self, *patterns: str) -> Iterator[tuple[re.Match[str], list[Fraction]]]:
        """Each match of a pattern in a sentence, with its numbers; they are then taken.

        In a pattern, # $ @ stand for marked numbers.
        """
        for pattern in patterns:
            known = _pattern(pattern)
            for place in range(len(self.sentences)):
                while found := known.search(self.sentences[place]):
                    values = [self[one] for one in re.findall(r"[#$@](\d+)", found[0])]
                    if not values:
                        break
                    yield found, values
                    said, start, end = self.sentences[place], found.start(), found.end()
                    gone = re.sub(r"[#$@]\d+", TAKEN, said[start:end])
                    self.sentences[place] = said[:start] + gone + said[end:]

    def one(self, *patterns: str) -> Fraction | None:
        """The number of the only match, if there is one."""
        found = [values[0] for _, values in self.take(*patterns)]
        if len(found) > 1:
            raise UnreadableError(f"said twice: {patterns[0]}")
        return found[0] if found else None

    def done(self) -> None:
        """Raise UnreadableError if a number was left."""
        if left := re.search(r"[#$@]\d+[^.]{0,40}", self.text):
            raise UnreadableError(f"not understood: {left[0]}")


def _pattern(told: str) -> re.Pattern[str]:
    marked = re.sub(r"([#@$])(?!\))", lambda found: rf"\{found[0]}(?:\d+)(?!\d)", told)
    return re.compile(marked, re.IGNORECASE)


class Sums:
    """Unknowns, and relations between them that are solved for one after the other."""

    def __init__(self) -> None:
        self.known: dict[str, Fraction] = {}
        self.rules: list[tuple[str, str, str, str]] = []

    def put(self, name: str, value: Fraction | int | None) -> None:
        """What an unknown is, if it is told; raise UnreadableError if it was told otherwise."""
        if value is None:
            return
        if self.known.setdefault(name, Fraction(value)) != value:
            raise UnreadableError(f"{name} is told twice")

    def add(self, total: str, one: str, other: str) -> None:
        """A total of two."""
        self.rules.append(("+", total, one, other))

    def times(self, product: str, one: str, other: str) -> None:
        """A product of two."""
        self.rules.append(("*", product, one, other))

    def find(self, name: str) -> Fraction:
        """What an unknown is. Raises UnderdeterminedError where nothing tells."""
        while name not in self.known:
            if not any(self._use(*rule) for rule in self.rules):
                raise UnderdeterminedError(name)
        return self.known[name]

    def _use(self, op: str, whole: str, one: str, other: str) -> bool:
        """Find the third of three, if two are known."""
        missing = [name for name in (whole, one, other) if name not in self.known]
        if len(missing) != 1:
            return False
        total, a, b = (self.known.get(name, Fraction(0)) for name in (whole, one, other))
        if missing[0] == whole:
            self.known[whole] = a + b if op == "+" else a * b
        elif op == "+":
            self.known[missing[0]] = total - a - b
        else:
            self.known[missing[0]] = total / (a if missing[0] == other else b)
        return True


def need(value: Fraction | None, what: str) -> Fraction:
    """A value that must have been told."""
    if value is None:
        raise UnderdeterminedError(what)
    return value
