"""Logic grids in words: clues, lists of values, questions."""

from collections.abc import Sequence
from typing import NamedTuple

from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._zebra_grid import Clue
from synthgen.generators.omega._zebra_words import KINDS, SCENES, Kind

# {one}, {other}: people; {has}, {lacks}: what is said of `other`
PAIRS = {
    "same": ("{one} {has}", "{one} {has}", "{one} {has}"),
    "different": ("{one} {lacks}", "{one} {lacks}", "{one} {lacks}"),
    "left": (
        "{one} {stays} the {place} directly to the left of that of {other}",
        "{other} {stays} the {place} directly to the right of that of {one}",
        "The {place} of {other} is the next one to the right of the {place} of {one}",
    ),
    "before": (
        "{one} {stays} {a} {place} somewhere to the left of that of {other}",
        "{other} {stays} {a} {place} somewhere to the right of that of {one}",
        "The {place} of {one} has a lower number than the {place} of {other}",
    ),
    "beside": (
        "{one} {stays} {a} {place} next to that of {other}",
        "The {places} of {one} and of {other} are next to each other",
        "The numbers of the {places} of {one} and of {other} differ by one",
    ),
    "apart": (
        "There {are} between the {place} of {one} and the {place} of {other}",
        "Between {one} and {other} there {are}",
        "The numbers of the {places} of {one} and of {other} differ by {gap}",
    ),
    "at": (
        "{one} {stays} {place} {number}",
        "{one} {stays} {place} {number}",
        "The {place} of {one} has the number {number}",
    ),
    "not_at": (
        "{one} {stays_not} {place} {number}",
        "{one} {stays_not} {place} {number}",
        "The {place} of {one} does not have the number {number}",
    ),
    "end": (
        "{one} {stays} the first or the last {place}",
        "The {place} of {one} is at one of the two ends of the row",
        "{one} {stays} one of the two {places} that have only one neighbor",
    ),
    "odd": ("The {place} of {one} has an odd number",) * 3,
    "even": ("The {place} of {one} has an even number",) * 3,
}


class Words(NamedTuple):
    """What the values of a puzzle are called, attribute after attribute."""

    houses: int
    scene: str
    kinds: tuple[str, ...]
    values: tuple[str, ...]

    def kind(self, variable: int) -> Kind:
        """The kind of thing that a variable is."""
        return KINDS[self.kinds[variable // self.houses]]

    def person(self, variable: int) -> str:
        """Who has a value: `the owner of the cat`."""
        return self.kind(variable).person.format(self.values[variable])

    def label(self, variable: int) -> str:
        """A value as worked solutions call it: `the cat`."""
        return self.kind(variable).label.format(self.values[variable])

    def clue(self, clue: Clue) -> str:
        """A clue as a sentence."""
        one, other, scene = clue.one, clue.other, SCENES[self.scene]
        if clue.kind in ("same", "different") and self.kind(other).noun == "name":
            one, other = other, one
        many = f"are exactly {clue.number} {scene.places}"
        text = PAIRS[clue.kind][clue.wording].format(
            one=self.person(one),
            other=self.person(other),
            has=self.kind(other).has.format(self.values[other]),
            lacks=self.kind(other).lacks.format(self.values[other]),
            stays=scene.stays,
            stays_not=scene.does_not_stay,
            a=scene.article,
            place=scene.place,
            places=scene.places,
            number=clue.number,
            are=many if clue.number > 1 else f"is exactly one {scene.place}",
            gap=clue.number + 1,
        )
        return f"{text[0].upper()}{text[1:]}."

    def of(self, attribute: int) -> tuple[str, ...]:
        """The values of an attribute."""
        return self.values[attribute * self.houses : (attribute + 1) * self.houses]

    def lists(self) -> list[tuple[str, str]]:
        """The noun of each attribute and its values, in the order of the alphabet."""
        nouns = [KINDS[kind].noun for kind in self.kinds]
        return [(noun, listed(sorted(self.of(a)))) for a, noun in enumerate(nouns)]

    def question(self, asked: int, about: int) -> str:
        """Who or what goes with the variable `about`; its house where `asked` is -1."""
        if asked < 0:
            return SCENES[self.scene].asks.format(self.person(about))
        kind = KINDS[self.kinds[asked]]
        if kind.noun == "name":
            return f"Who {self.kind(about).has.format(self.values[about])}?"
        return kind.asks.format(self.person(about))


def numbered(sentences: Sequence[str], form: str, joint: str) -> str:
    """Sentences with numbers from 1: `form` has a place for the number and one for the sentence."""
    return joint.join(form.format(n, sentence) for n, sentence in enumerate(sentences, 1))
