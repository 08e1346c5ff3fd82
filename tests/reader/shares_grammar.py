"""What the readers of shares and ages have in common: marked numbers, people, roles of numbers.

A text is read with its numbers as marks: "Mia has «n0» pears". A role is told by patterns, in which
``<n>`` stands for such a mark of a plain number, ``<m>`` for one of money, ``<q>`` for either,
``<p>`` a percentage, ``<f>`` a fraction, ``<t>`` "twice"; ``<n:a>`` gives it a name. ``<W>`` stands
for a person, by name or pronoun, ``<WHO>`` for several by name. Each mark has one role; a mark that
nothing takes makes a text unreadable.
"""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache

from tests.reader.shares_names import EITHER, HE, SHE
from tests.reader.text import Number, UnderdeterminedError, UnreadableError, numbers

NAME = rf"(?:{'|'.join(sorted(HE | SHE | EITHER, reverse=True))})"
PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]im|[Hh]er|[Tt]hem|[Hh]is|[Tt]heir)"
PERSON = rf"(?:\b(?:{NAME}|{PRONOUN}|[Yy]our?)(?:'s|')?\b|\b{NAME}'(?=\s))"
KIN = r"(?:(?:his|her|their|your|[A-Z][a-z]+'s) [a-z][a-z -]*? )?"
ONE = rf"(?:{KIN}(?:{NAME}|[Yy]ou)\b(?:'s)?)"
NOT = r"(?:when|that|than|is|was|will|if|as|and|years?|ages?|sum|total|of)\b"
WHAT = rf"(?:{KIN}{NAME}(?:, (?:an? |who )[^,.?«]*,)?|\b{PRONOUN}|\b[Tt]he(?: (?!{NOT})[\w']+)+?)"
PLACE = re.compile(r" (?:by|in|on|at|behind|near) .*$")
FIRST = re.compile(r"^(?:[Tt]he )?(?:\w+'s )?(?:old |white |gray )?")
WHO = rf"(?:{ONE}(?:, {ONE})*(?:,? and {ONE})?)"
KINDS = {"plain": "n", "money": "m", "percent": "p", "part": "f", "times": "t", "clock": "c"}
CLASSES = {"q": "[nm]", "x": "[nft]", "a": "[nmpft]"}
ASKS = re.compile(
    r"(?:(?:for|by|at|in|after|to|with|of) )?(?:how|what|when|which|find|determine|calculate|"
    r"work out|figure out)\b",
    re.IGNORECASE,
)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with its marks and people spelled out."""

    def mark(found: re.Match[str]) -> str:
        kind = CLASSES.get(found[1], found[1])
        return f"(?P<{found[2]}>«{kind}\\d+»)" if found[2] else f"«{kind}\\d+»"

    pattern = pattern.replace("<WHO>", WHO).replace("<NAME>", NAME)
    pattern = re.sub(r"(?<!P)<([A-Z])>", lambda found: f"(?P<{found[1]}>{PERSON})", pattern)
    return re.compile(re.sub(r"<([a-z])(?::(\w+))?>", mark, pattern))


class Marked:
    """A text whose numbers are marks that await their roles."""

    def __init__(self, text: str) -> None:
        found = numbers(text)
        self.values: dict[str, Number] = {}
        parts, end = [], 0
        for place, number in enumerate(found):
            part = number.kind == "plain" and number.value < 1
            mark = f"«{'f' if part else KINDS[number.kind]}{place}»"
            self.values[mark] = number
            parts += [text[end : number.start], mark]
            end = number.start + len(text[number.start : number.end].rstrip(","))
        self.text = "".join([*parts, text[end:]])
        self.left = set(self.values)
        self.sentences = re.split(r"(?<=[.?!])\s+(?=[A-Z«])", self.text)

    @property
    def asked(self) -> str:
        """The question, without what stands behind its "if"."""
        last = self.sentences[-1]
        if last.startswith("If "):
            starts = [m.end() for m in re.finditer(", ", last) if ASKS.match(last, m.end())]
            if not starts:
                raise UnreadableError(last)
            return last[starts[0] :]
        return last.partition(" if ")[0]

    def value(self, mark: str) -> Fraction:
        return self.values[mark].value

    def hits(self, patterns: str) -> Iterator[re.Match[str]]:
        """Every place where a pattern fits and all of its marks are still free."""
        for line in patterns.strip().splitlines():
            for found in compiled(line.strip()).finditer(self.text):
                marks = [mark for mark in found.groupdict().values() if mark in self.values]
                if all(mark in self.left for mark in marks):
                    yield found

    def take(self, patterns: str) -> re.Match[str] | None:
        """The first place where a pattern fits; its marks are taken."""
        hit = next(self.hits(patterns), None)
        if hit is not None:
            self.left -= set(hit.groupdict().values())
        return hit

    def number(self, patterns: str, name: str = "a") -> Fraction | None:
        """The number with a role, if the text has one."""
        hit = self.take(patterns)
        return None if hit is None else self.value(hit[name])

    def need(self, patterns: str, what: str) -> re.Match[str]:
        """What must be told."""
        hit = self.take(patterns)
        if hit is None:
            raise UnderdeterminedError(f"no {what}")
        return hit

    def finish(self) -> None:
        """Raises UnreadableError where a number has no role."""
        if self.left:
            raise UnreadableError(f"what is {sorted(self.left)} in {self.text!r}")

    # People --------------------------------------------------------------------------------------

    def people(self) -> list[str]:
        """Everybody who is named, in order; the reader of the text is "you"."""
        found = re.findall(rf"\b(?:{NAME}|[Yy]ou)\b", self.text)
        return list(dict.fromkeys("you" if one in ("You", "you") else one for one in found))

    def person(self, found: re.Match[str], name: str = "W") -> str:
        """Whom the name or pronoun means that was found."""
        word = re.sub(r"'s?$", "", found[name])
        if word.lower() in ("you", "your"):
            return "you"
        if word.lower() not in FITS:
            return word
        before = re.findall(rf"\b{NAME}\b", found.string[: found.start(name)])
        fitting = [one for one in before if FITS[word.lower()](one)]
        if not fitting:
            raise UnreadableError(f"who is {word!r} in {self.text!r}")
        return str(fitting[-1])

    def ask(self, patterns: str) -> re.Match[str] | None:
        """Where the question says one of these."""
        start = len(self.text) - len(self.sentences[-1]) + self.sentences[-1].index(self.asked)
        end = start + len(self.asked)
        for line in patterns.strip().splitlines():
            found = compiled(line.strip()).search(self.text, start, end)
            if found is not None:
                return found
        return None


FITS: dict[str, Callable[[str], bool]] = {
    **dict.fromkeys(("he", "him", "his"), lambda name: name in HE),
    **dict.fromkeys(("she", "her"), lambda name: name in SHE),
    **dict.fromkeys(("they", "them", "their"), lambda name: name in EITHER),
}


def plain_name(word: str) -> str:
    """Somebody's name, or the name of a thing without what tells where it is."""
    named = re.findall(rf"\b{NAME}\b", re.sub(r",.*", "", word))
    return str(named[-1]) if named else PLACE.sub("", FIRST.sub("", word.strip())).strip()
