"""Reader of stories in which one group after another is compared with those before."""

import re
from collections.abc import Iterator
from fractions import Fraction

from tests.reader.shares_equations import ONE, Equations
from tests.reader.shares_grammar import NAME, PRONOUN, WHAT, Marked, compiled, plain_name
from tests.reader.text import UnderdeterminedError, UnreadableError

DO = (
    r"(?:ha[sd]|have|own(?:s|ed)?|pick(?:s|ed)?|harvest(?:s|ed)?|bakes?|baked|makes?|made|crafts?"
    r"|crafted|finds?|found|gathers?|gathered|collects?|collected|sells?|sold|holds?|held|keeps?"
    r"|kept|stocks?|stocked)"
)
THINGS = r"[^.?«,]*?"
END = r"(?=[,.?]|$| (?:and|while|but|alone|together|DO)\b)"
# E has so many more than F, fewer than F, or times as many.
MORE = r"""
    <E> DO <n:a> THINGS\bmore than <F>
    <E> DO <n:a> more THINGS than <F>
    [Cc]ompared with <F>, <E> DO <n:a> THINGS\bmore\b
    <E> (?:is|are|was|were) ahead of <F> by <n:a>
    <E> DO as many as <F> and <n:a> THINGS(?:besides|on top of that)
    <E> (?:DO|is|was|falls?|fell)\b[^.?]*?and DO <n:a> THINGS\bmore than <F>
    <E> (?:DO|is|was|falls?|fell)\b[^.?]*?and (?:is|was) ahead of <F> by <n:a>
"""
FEWER = r"""
    <E> DO <n:a> THINGS\bfewer than <F>
    <E> DO <n:a> fewer THINGS than <F>
    <E> (?:falls?|fell) <n:a> THINGS\bshort of <F>
    <E> (?:is|are|was|were) behind <F> by <n:a>
    <E> (?:DO|is|was|falls?|fell)\b[^.?]*?and DO <n:a> THINGS\bfewer than <F>
    <E> (?:DO|is|was)\b[^.?]*?and (?:falls?|fell) <n:a> THINGS\bshort of <F>
    <E> (?:DO|is|was|falls?|fell)\b[^.?]*?and (?:is|was) behind <F> by <n:a>
"""
TIMES = r"""
    <E> DO (?:exactly )?<x:a> (?:times )?as many(?: THINGS)? as <F>
    [Cc]ompared with <F>, <E> DO (?:exactly )?<x:a> (?:times )?as many
"""
# That is what the first group has.
MORE_THAN_THAT = r"<E> DO <n:a> THINGS\bmore than that"
FEWER_THAN_THAT = r"<E> DO <n:a> THINGS\bfewer than that"
WHICH_IS_MORE = r"which (?:is|was) <n:a> THINGS\bmore than <E> DO"
WHICH_IS_FEWER = r"which (?:is|was) <n:a> THINGS\bfewer than <E> DO"
TIMES_THAT = r"<E> DO (?:exactly )?<x:a> (?:times )?as many\b"
BOTH = r"""
    <E> (?:alone )?DO (?:just )?as many(?: THINGS)? as <F> and <G> together
    <F> and <G> together DO (?:just )?as many(?: THINGS)? as <E> alone
"""
LOST = r"\b(?:then|after that|later)\b"
CLAUSES = re.compile(r", (?:and|but|while|which) | and (?=then |later, )")
GAP = r"\b(?:ahead|difference|leads?|beat|more|differ)\b"


class Groups:
    """Who or which place has how many, as equations."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        self.all = Equations()
        self.names: list[str] = []
        self.lost: tuple[str, Fraction] | None = None
        self.first: list[tuple[str, Fraction, Fraction]] = []
        self._compared()
        self._both()
        self._first()
        self.text.finish()

    def _spelled(self, patterns: str) -> str:
        """Patterns with the words in capitals replaced."""
        ends = re.sub(r"(?<=<[EFG]>)$", lambda _: END, patterns, flags=re.MULTILINE)
        for name in "EFG":
            ends = ends.replace(f"<{name}>", f"(?P<{name}>{WHAT})")
        return ends.replace("THINGS", THINGS).replace("DO", DO)

    def _each(self, patterns: str) -> Iterator[re.Match[str]]:
        while (hit := self.text.take(self._spelled(patterns))) is not None:
            yield hit

    def _compared(self) -> None:
        """The comparisons, those with "that" among them."""
        for patterns, factor, sign in (
            (MORE_THAN_THAT, 1, 1),
            (FEWER_THAN_THAT, 1, -1),
            (WHICH_IS_MORE, 1, -1),
            (WHICH_IS_FEWER, 1, 1),
        ):
            for hit in self._each(patterns):
                by = sign * self.text.value(hit["a"])
                self.first.append((self._name(hit, "E"), Fraction(factor), by))
        for patterns, sign in ((MORE, 1), (FEWER, -1)):
            for hit in self._each(patterns):
                one, other = self._name(hit, "E"), self._name(hit, "F")
                by = sign * self.text.value(hit["a"])
                self.all.add({one: 1, other: -1, ONE: -by})
        for hit in self._each(TIMES):
            one, other = self._name(hit, "E"), self._name(hit, "F")
            self.all.add({one: 1, other: -self.text.value(hit["a"])})
        for hit in self._each(TIMES_THAT):
            self.first.append((self._name(hit, "E"), self.text.value(hit["a"]), Fraction(0)))

    def _both(self) -> None:
        """Who has as many as two together."""
        for line in self._spelled(BOTH).strip().splitlines():
            for hit in compiled(line.strip()).finditer(self.text.text):
                one, two, three = (self._name(hit, group) for group in "EFG")
                self.all.add({one: 1, two: -1, three: -1})

    def _first(self) -> None:
        """What the first group has, and what is lost: numbers in clauses of their own."""
        for sentence in self.text.sentences:
            for clause in CLAUSES.split(sentence):
                for mark in re.findall("«n\\d+»", clause):
                    if mark in self.text.left:
                        self._alone(mark, clause, sentence)

    def _alone(self, mark: str, clause: str, sentence: str) -> None:
        self.text.left.discard(mark)
        value = self.text.value(mark)
        start = sentence.index(clause)
        before = sentence[max(start - 25, 0) : start + len(clause)]
        if self.names and re.search(LOST, before, re.IGNORECASE) and self._known(clause):
            self.lost = self._known(clause)[0], value
            return
        name = self._owner(clause)
        self._note(name)
        self.all.add({name: 1, ONE: -value})
        for other, factor, by in self.first:
            self.all.add({other: 1, name: -factor, ONE: -by})

    def _known(self, text: str) -> list[str]:
        """The groups that a piece of text names, in order."""
        found = [(text.find(name), name) for name in self.names if name in text]
        return [name for _, name in sorted(found)]

    def _owner(self, clause: str) -> str:
        """The group that a clause is about."""
        named = re.search(rf"\b{NAME}\b", clause)
        if named is not None:
            return named[0]
        for pattern in (rf"^({WHAT}) {DO}\b", rf"\b(?:at|in|into|for) ({WHAT})(?=[,.?]| show|$)"):
            found = re.search(pattern, clause)
            if found is not None:
                return plain_name(found[1])
        raise UnreadableError(clause)

    def _name(self, hit: re.Match[str], group: str) -> str:
        if re.fullmatch(PRONOUN, hit[group]):
            name = self.text.person(hit, group)
        else:
            name = plain_name(hit[group])
        self._note(name)
        return name

    def _note(self, name: str) -> None:
        if name not in self.names:
            self.names.append(name)

    # What is asked -------------------------------------------------------------------------------

    def number(self, name: str) -> Fraction:
        """How many a group has in the end."""
        number = self.all.value({name: 1})
        return number - self.lost[1] if self.lost and self.lost[0] == name else number

    def answer(self) -> Fraction:
        """The difference of two, or the sum of all, without the smallest, or shared."""
        asked = self.text.asked
        shared = re.search(r"\bequally\b|\bthe same number\b", self.text.text)
        if "in the end" in asked and not shared and self.lost is None:
            raise UnderdeterminedError("nothing happens before the end")
        numbers = [self.number(name) for name in self.names]
        if len(numbers) < 2:
            raise UnderdeterminedError("one group only")
        total = sum(numbers, Fraction(0))
        if "fewest" in asked:
            return total - min(numbers)
        if shared:
            return total / len(numbers)
        if re.search(GAP, asked):
            return self._gap(asked)
        if not re.search(r"\b(?:total|together|altogether|in all)\b", asked):
            raise UnreadableError(asked)
        return total

    def _gap(self, asked: str) -> Fraction:
        named = self._known(asked)
        if len(named) != 2:
            raise UnreadableError(asked)
        return abs(self.number(named[0]) - self.number(named[1]))


def growing_group(text: str) -> Fraction:
    """How many there are of all groups, or how far two are apart; see `Groups`."""
    return Groups(text).answer()
