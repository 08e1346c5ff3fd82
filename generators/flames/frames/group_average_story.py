"""Drawing the story of two groups, and the sizes and averages that go well together."""

from collections.abc import Sequence
from math import gcd
from typing import NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.listed import spelled_out
from synthgen.generators.flames.frames.group_average_words import KINDS, NAMED, OF, STORIES, Story
from synthgen.generators.flames.lexicon import index
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity


class Group(NamedTuple):
    """How many there are, and their average."""

    size: Quantity
    average: Quantity


class Told(NamedTuple):
    """The story that was drawn, and what its templates' words in capitals stand for."""

    story: Story
    facts: dict[str, str]
    unit: Noun
    every: Noun
    lists: dict[str, str]

    def words(self, told: str) -> str:
        """Templates with the words in capitals replaced."""
        return spelled_out(told, **self.lists)


def draw_story(d: Build) -> Told:
    """Draw a story and the groups in it."""
    story = STORIES[d.pick("story", tuple(STORIES))]
    unit = d.unit(story.unit, OF.get(story.unit, ""))
    every = d.unit(story.every, OF.get(story.every, ""))
    d.also("u", unit)
    d.also("U", every)
    d.pick("G1", story.groups)
    if story.tails:
        d.pick("when", story.tails)
    if story.nouns:
        d.also("g1", index.noun(d.pick("one", story.nouns)))
        d.also("g2", index.noun(d.pick("two", story.nouns)))
    else:
        town = d.roles["G1"].split()[1]
        d.pick("G2", [group for group in story.groups if group.split()[1] != town])
        d.also("g1", every)
        d.also("g2", every)
    return Told(story, KINDS if story.nouns else NAMED, unit, every, _lists(story))


def _lists(story: Story) -> dict[str, str]:
    """What the words in capitals stand for; longer ones first, as they hold others."""
    people = f"the {{g1}} {story.within} {{G1}}", f"the {{g2}} {story.within} {{G2}}"
    one, two = ("the {g1}", "the {g2}") if story.nouns else people
    short = (one, two) if story.nouns else ("{G1}", "{G2}")
    number = "+" if story.nouns else "-"
    kinds = "of both kinds" if story.nouns else "(of|in) both groups"
    who = "which" if story.nouns or story.every == "hen" else "who"
    return {
        "DO1": f"{short[0]} <VERB{number}>",
        "DO2": f"{short[1]} <VERB{number}>",
        "DOES": f"do{number}",
        "W1": one,
        "W2": two,
        "IN1": "" if story.nouns else f"{story.within} {{G1}}",
        "IN2": "" if story.nouns else f"{story.within} {{G2}}",
        "S1": short[0],
        "S2": short[1],
        "BOTH": f"all the {{U}} {kinds}",
        "WHERE2": "at {G1}" if story.nouns else f"{story.within} {{G2}}",
        "WITHIN": story.within,
        "WHICH": who,
        "THAT": who,
        "VERB": story.verb,
        "TAIL": "{when}" if story.tails else "",
    }


def some(values: Sequence[int]) -> Sequence[int]:
    """The values. Raises Inapplicable where there are none."""
    if not values:
        raise Inapplicable("no value fits")
    return values


def _share(one: Quantity, two: Quantity) -> int:
    """The least difference of averages that keeps the average of all whole."""
    return int(one.value + two.value) // gcd(int(one.value), int(two.value))


def mix_well(one: int, other: int, told: Told) -> bool:
    """Whether averages of two groups of such sizes can have a whole average together."""
    step = (one + other) // gcd(one, other)
    return one != other and 3 * step < len(told.story.averages)


def second_averages(
    told: Told, one: Quantity, two: Quantity, a1: Quantity, *, whole: bool
) -> list[int]:
    """The averages that differ from the other average so that the average of all is whole."""
    step = _share(one, two) if whole else 1
    apart = len(told.story.averages) // 2
    first = int(a1.value)
    near = (v for v in told.story.averages if 0 < abs(v - first) <= apart)
    return [v for v in near if (v - first) % step == 0]


def other_fits(told: Told, one: Quantity, two: Quantity, a1: Quantity, both: int) -> bool:
    """Whether the other average is whole and a usual one."""
    rest = both * int(one.value + two.value) - int(one.value * a1.value)
    usual = rest % int(two.value) == 0 and rest // int(two.value) in told.story.averages
    return usual and both != a1.value


def grown_fits(total: int, groups: Sequence[Group]) -> bool:
    """Whether the average with a newcomer is whole, and neither a group's nor in the middle."""
    average, rest = divmod(total, sum(int(group.size.value) for group in groups) + 1)
    averages = [int(group.average.value) for group in groups]
    return rest == 0 and average not in averages and 2 * average != sum(averages)
