"""Reader of stories about ages: who is how much older, how old together, and when."""

import re
from fractions import Fraction

from tests.reader.shares_equations import ONE, Equations
from tests.reader.shares_grammar import PRONOUN, WHAT, Marked, plain_name
from tests.reader.text import UnderdeterminedError, UnreadableError

END = r"(?=[,.?]|$| (?:and|while|at|then|in|when|if|today|now|someday)\b)"
EVENT = r"""
    <n:t> years? away
    <n:t> years? ago
    [Ii]n <n:t> years?, people
    place in <n:t> years?
    <n:t> years? (?:to go )?until
"""
AGE = r"""
    <E> (?:is|are) (?:now |currently |exactly |already )?<n:a> years? old\b
    <E> (?:is|are) an? <n:a>-year-old
    [Aa]ge of <E> (?:is|are) <n:a> years
    <E> (?:has|have) just turned <n:a>
"""
SUM = r"""
    [Aa]ges of <E> and <F>(?:, \w+ is older by «\w+» years?,)? (?:will )?add(?:ed)? up to <n:a>
    (?:[Ss]um|[Tt]otal) of the ages of <E> and <F> (?:is|was|will be) <n:a>
    [Cc]ombined age of <E> and <F> (?:is|was|will be) <n:a>
    ages of <E> and <F> (?:make|made|were|will be) <n:a>
    [Tt]ogether, <E> and <F> are <n:a>
    <E> and <F> together (?:are|were|will be) <n:a>
    <E> is «\w+» years? (?:older|younger) than <F>, and BOTH <n:a>
    <E> is «\w+» (?:times )?as old as <F>, and BOTH <n:a>
    age of <E> is «\w+» (?:times )?the age of <F>, and BOTH <n:a>
"""
TIMES = r"""
    [Aa]ge of <E> is <x:a> (?:times )?the age of <F>
    <E> (?:is|are|was|were|will be) (?:exactly )?<x:a> (?:times )?as old as <F>
    [Cc]ompared with <F>, <E> is <x:a> (?:times )?as old
"""
OLDER = r"""
    <E> (?:is|are) <n:a> years? older than <F>
    <E> (?:is|are) older than <F> by <n:a>
    [Aa]ge difference between <F> and <E>, (?:who|which) is older, is <n:a>
    [Ii]n <n:a> years?, <F> will be as old as <E> is now
    <n:a> years? between <F> and <E>, and (?P<G>.*?) is the older
    <n:a> years? separate <F> from <E>, (?:who|which) is older
    [Cc]ompared with <F>, <E> (?:is|are) <n:a> years? older
    [Aa]ges of <F> and <E>, (?:who|which) is older by <n:a>
    <F> (?:is|are) <n:a> years? younger than <E>
    <F> (?:is|are) younger than <E> by <n:a>
    [Cc]ompared with <E>, <F> (?:is|are) <n:a> years? younger
    <E> (?:is|has|have) [^.?]*?and (?:is|are) <n:a> years? older than <F>
    <F> (?:is|has|have) [^.?]*?and (?:is|are) <n:a> years? younger than <E>
"""
JOINT = ", (?:and|while) |, (?=how|what|in how)| if "
SOMEDAY = r"(?i)someday|\bthe year (?:will come )?when\b|\basks when\b"
THEN = r"(?i)\bat the time of|\bby the time of|\bwhen "
BOTH = "(?:together they are|the sum of their ages is|both ages together make)"
AT_EVENT = r"\b(?:at the time of|in the year of|during|when [^?]*? (?:comes|came))\b"
BEHIND = (
    r"(?=, in\b| (?:add|make|made|be|is|was|are|were|at|in|today|will|together|when|during|now|if"
    r"|then"
    r"|currently|exactly)\b|[?.]|$)"
)
ANY = r"""
    [Aa]ges? (?:today )?of (?P<L>[^?.]*?)BEHIND
    [Hh]ow old (?:is|was|will|are|were) (?P<L>[^?.]*?)BEHIND
    [Hh]ow old (?P<L>[^?.]*?)(?= (?:is|was|will be)\b)
"""
UNTIL = r"\b(?:until|In how many years|in how many years|how many years away|time away)\b"


class Ages:
    """The ages now, as unknowns, with what is told of them."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        self.all = Equations()
        self.shift = self._event()
        self.someday: tuple[str, str, Fraction] | None = None
        self._sum()
        while (hit := self._take(TIMES)) is not None:
            self._times(hit)
        while (hit := self._take(OLDER)) is not None:
            years = self.text.value(hit["a"])
            self.all.add({self._name(hit, "E"): 1, self._name(hit, "F"): -1, ONE: -years})
        while (hit := self._take(AGE)) is not None:
            self.all.add({self._name(hit, "E"): 1, ONE: -self.text.value(hit["a"])})
        self.text.finish()

    def _take(self, patterns: str) -> re.Match[str] | None:
        patterns = re.sub(r"(?<=<[EF]>)$", lambda _: END, patterns, flags=re.MULTILINE)
        patterns = patterns.replace("BOTH", BOTH)
        spelled = patterns.replace("<E>", f"(?P<E>{WHAT})").replace("<F>", f"(?P<F>{WHAT})")
        return self.text.take(spelled)

    def _event(self) -> Fraction:
        """The years to what comes, or, below zero, since what was."""
        hit = self._take(EVENT)
        if hit is None:
            return Fraction(0)
        past = self.text.text[hit.end() - 3 : hit.end()] == "ago"
        return self.text.value(hit["t"]) * (-1 if past else 1)

    def _sum(self) -> None:
        hit = self._take(SUM)
        if hit is None:
            return
        years = self.text.value(hit["a"])
        moved = 2 * self._then() if self._is_then(hit) else Fraction(0)
        self.all.add({self._name(hit, "E"): 1, self._name(hit, "F"): 1, ONE: moved - years})

    def _times(self, hit: re.Match[str]) -> None:
        """Times as old: now, at the time of what is told, or someday."""
        times, one, two = self.text.value(hit["a"]), self._name(hit, "E"), self._name(hit, "F")
        if re.search(SOMEDAY, self._clause(hit)):
            self.someday = one, two, times
            return
        moved = self._then() * (1 - times) if self._is_then(hit) else Fraction(0)
        self.all.add({one: 1, two: -times, ONE: moved})

    def _clause(self, hit: re.Match[str]) -> str:
        """The part of a sentence in which something was found."""
        parts = [part for one in self.text.sentences for part in re.split(JOINT, one)]
        return next(part for part in parts if hit["a"] in part)

    def _then(self) -> Fraction:
        """The years to the event, which must be told."""
        if not self.shift:
            raise UnderdeterminedError("when that is")
        return self.shift

    def _is_then(self, hit: re.Match[str]) -> bool:
        """Whether a clause is about the time of the event."""
        return re.search(THEN, self._clause(hit)) is not None

    def _name(self, hit: re.Match[str], group: str) -> str:
        """Who or what is meant, under one name."""
        word = hit[group]
        if re.fullmatch(PRONOUN, word):
            return self.text.person(hit, group)
        return plain_name(word)

    # What is asked -------------------------------------------------------------------------------

    def answer(self) -> Fraction:
        """An age, several together, or the years to a time."""
        asked = self.text.asked
        if self.someday is not None:
            if not re.search(UNTIL, asked):
                raise UnreadableError(asked)
            one, two, times = self.someday
            return self.all.value({one: 1, two: -times}) / (times - 1)
        found = self.text.ask(ANY.replace("BEHIND", BEHIND))
        if found is None:
            raise UnreadableError(asked)
        names = self._listed(found)
        terms: dict[str, Fraction | int] = dict.fromkeys(names, 1)
        if re.search(AT_EVENT, asked):
            terms[ONE] = len(names) * self._then()
        return self.all.value(terms)

    def _listed(self, found: re.Match[str]) -> list[str]:
        """Everybody whose ages are asked for."""
        parts = re.split(r", (?:and )?| and ", found["L"])
        if len(parts) == 1 and re.fullmatch(PRONOUN, parts[0]):
            return [self.text.person(found, "L")]
        return [plain_name(part) for part in parts]


def ages(text: str) -> Fraction:
    """How old somebody is, was or will be; see `Ages`."""
    return Ages(text).answer()
