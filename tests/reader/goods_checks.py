"""Stories whose sums are known by heart: a bag of colors, and a mixture of two kinds.

Only the role of each number is looked for; the formulas are those of a textbook.
"""

import re
from fractions import Fraction

from tests.reader.goods_grammar import Seen, question, stem, views
from tests.reader.goods_purchase import named
from tests.reader.text import UnderdeterminedError, UnreadableError

ADDED = r"\badd|thr(ow|ew)s? in|puts? (them )?in\b|\b(go|goes|went) in\b"
BESIDES = re.compile(r"there (?:are|were) (as many \w+ [a-z ]+? as \w+ [a-z ]+?) and ")
REMOVED = r"(take|takes|took) (out @N|@N .*away)|taken out|remove|roll(ed)? away|\b(keeps?|kept)\b"


class Bag:
    """How many there are of each color at the draw, how often it is drawn, the chance wanted."""

    def __init__(self, text: str) -> None:
        self.colors: dict[str, Fraction] = {}
        self.draws, self.goal = Fraction(0), Fraction(0)
        self.text = text.lower()
        changes: list[tuple[Seen, int]] = []
        compared: list[Seen] = []
        for seen in views(text):
            self._note(seen, changes, compared)
        for seen in compared:
            self._compare(seen)
        for seen, sign in changes:
            if _color(seen) not in self.colors:
                raise UnreadableError(seen.view)
            self.colors[_color(seen)] += sign * seen.value
        self.total = sum(self.colors.values(), Fraction(0))

    def _note(self, seen: Seen, changes: list[tuple[Seen, int]], compared: list[Seen]) -> None:
        if seen.says(r"\bchance\b"):
            self.goal = seen.value
        elif seen.says(r"@T as many|@N times as|@N more|outnumber|\bbesides\b"):
            compared.append(seen)
        elif seen.says(r"@N times\b"):
            self.draws = seen.value
        elif seen.says(ADDED):
            changes.append((seen, 1))
        elif seen.says(REMOVED):
            changes.append((seen, -1))
        elif _color(seen) in self.colors:
            raise UnreadableError(seen.view)
        else:
            self.colors[_color(seen)] = seen.value

    def _compare(self, seen: Seen) -> None:
        """The new color is the one that has no number yet; the base is the other one."""
        besides = BESIDES.search(self.text)
        told = besides[1] if besides else seen.view
        words = re.sub(r"[^a-z -]|@[A-Z]", " ", told).split()
        base = [word for word in words if word in self.colors]
        if len(set(base)) != 1:
            raise UnreadableError(seen.view)
        place = words.index(base[0])
        thing = words[place + 1].rstrip("s")
        new = {words[i - 1] for i, word in enumerate(words) if word.startswith(thing)}
        new -= {*base, "a", "an", "each", "every", "the"}
        if len(new) != 1:
            raise UnreadableError(seen.view)
        times = seen.says(r"@T|@N times")
        known = self.colors[base[0]]
        self.colors[new.pop()] = known * seen.value if times else known + seen.value


def _color(seen: Seen) -> str:
    return seen.view.partition("@")[2][1:].split()[0].strip(",.?")


def marbles(text: str) -> Fraction:
    """The chance of a color, of two in a row, the number to be expected or to be added."""
    bag, asked = Bag(text), question(text)
    named_colors = [word for word in re.findall(r"[a-z]+", asked) if word in bag.colors]
    if not named_colors:
        raise UnreadableError(asked)
    first = bag.colors[named_colors[0]]
    share = first / bag.total
    if bag.goal:
        return (bag.total - first) / (1 - bag.goal) - bag.total
    if bag.draws:
        return bag.draws * share
    if "both times" in asked:
        return share * share
    if "and then" in asked:
        return share * bag.colors[named_colors[1]] / bag.total
    return 1 - share if re.search(r"\bnot\b", asked) else share


X, Y = r"(?:an? )?(?P<one>[a-z' -]+?)", r"(?:an? )?(?P<two>[a-z' -]+?)"
PAIRS = tuple(
    re.compile(pattern + r"(?=[.,?]| at the | if )")
    for pattern in (
        rf"\bsome (?:of them )?{X},? and the (?:others|rest) {Y}",
        rf"\b(?:only|either) {X} (?:and|or) {Y}",
        rf"\b(?:others?|rest|remaining)(?: [a-z ]+?)? (?:are|were) {X} (?:and|or) {Y}",
    )
)
ASIDE = (
    r"includ|\badd(s|ed)? @|which (is|was) part|\b(is|are|was|were|be) part of"
    r"|(find|found|get|got) no seat|without a seat"
    r"|only watch|starting gift|bonus|fast start|take up @|took up @|breaks|phone calls|tuning"
    r"|\btips\b|gift from the boss|of (that|the bill|the money)\b|wrapping|delivery"
)
TWO, THREE = "chicken duck goose turkey hen bicycle motorcycle scooter", "tricycle"
FOUR = "cow goat sheep pig horse donkey llama car taxi van golf+cart"
KNOWN = {
    stem(name.replace("+", " ")): Fraction(count)
    for names, count in ((TWO, 2), (THREE, 3), (FOUR, 4))
    for name in names.split()
}


class Mixture:
    """The two kinds, what each counts for, how many there are and what all count for."""

    def __init__(self, text: str) -> None:
        self.kinds = _kinds(text.lower())
        self.each: dict[str, Fraction] = {}
        self.counts: list[Fraction] = []
        self.totals: list[Fraction] = []
        self.aside, self.sort = Fraction(0), ""
        for seen in views(text):
            self._note(seen)
        self._complete()

    def _note(self, seen: Seen) -> None:
        view = _without_rest(seen.view)
        here = [kind for kind in self.kinds if _names(view, kind)]
        if len(here) == 1 or (here and here[0] in here[1]):
            kind = named(view, self.kinds)
            if kind in self.each:
                raise UnreadableError(seen.view)
            self.each[kind] = seen.value
        elif seen.number.kind == "plain" and self._is_counted(seen):
            self.counts.append(seen.value)
        elif seen.says(ASIDE):
            self.aside += seen.value
        else:
            self.totals.append(seen.value)

    def _is_counted(self, seen: Seen) -> bool:
        """Whether a number counts things of both kinds, as the first such number does."""
        sort = stem(seen.behind().split()[0]) if seen.behind() else ""
        self.sort = self.sort or sort
        return sort == self.sort

    def _complete(self) -> None:
        for kind in self.kinds:
            if kind not in self.each and stem(kind) in KNOWN:
                self.each[kind] = KNOWN[stem(kind)]
        if len(self.each) != 2 or not 1 <= len(self.counts) <= 2 or len(self.totals) != 1:
            raise UnderdeterminedError(f"{self.each} {self.counts} {self.totals}")

    def number(self, kind: str) -> Fraction:
        """How many there are of a kind: two equations, solved by hand."""
        other = next(name for name in self.kinds if name != kind)
        both = max(self.counts) - (min(self.counts) if len(self.counts) == 2 else 0)
        total = self.totals[0] - self.aside
        return (total - self.each[other] * both) / (self.each[kind] - self.each[other])


def _without_rest(view: str) -> str:
    """A clause without what says that all the others are of two kinds."""
    parts = re.split(r"(?:,|(?<=[MN])) (?:and|while) ", view)  # "$4," is all number
    rest = re.compile(r"\b(others?|rest|remaining)\b.* (are|were) |\bapart from\b")
    return " ".join(part for part in parts if "@" in part or not rest.search(part))


def _names(view: str, kind: str) -> bool:
    return f" {kind} " in f" {stem(re.sub(r'[^a-z -]', ' ', view))} "


def _kinds(text: str) -> tuple[str, ...]:
    for pattern in PAIRS:
        found = pattern.search(text)
        if found is not None:
            return tuple(sorted({stem(found["one"]), stem(found["two"])}, key=len))
    raise UnreadableError("which two kinds?")


def two_kinds(text: str) -> Fraction:
    """How many there are of a kind, how many more than of the other, or what they count for."""
    mixture, asked = Mixture(text), question(text)
    here = [kind for kind in mixture.kinds if _names(asked, kind)]
    if len(here) == 2 and here[0] not in here[1]:
        one, two = mixture.kinds
        return abs(mixture.number(one) - mixture.number(two))
    kind = named(asked, mixture.kinds)
    worth = re.search(r"how much|total|(dollars|euros|pounds)|\bpart of", asked)
    many = stem(asked.partition("how many ")[2])
    if worth or (many and not many.startswith((kind, stem("of the")))):
        return mixture.number(kind) * mixture.each[kind]
    return mixture.number(kind)
