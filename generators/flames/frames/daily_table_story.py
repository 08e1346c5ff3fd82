"""Drawing the story of a table: what is done, by whom or on which days, in which words."""

from collections.abc import Sequence
from typing import NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.listed import listed, spelled_out
from synthgen.generators.flames.frames.daily_table_words import (
    BY_PEOPLE,
    DAYS,
    MORE_DAYS,
    MORE_PEOPLE,
    ON_DAYS,
    SIZES,
    STORIES,
    Story,
)
from synthgen.generators.flames.lexicon.words import Noun


class Told(NamedTuple):
    """The story that was drawn, with days or people, and the lists for its templates."""

    story: Story
    people: bool
    names: str
    slots: list[str]
    counts: str
    more: dict[str, str]
    settings: tuple[str, ...]
    lists: dict[str, str]

    def words(self, told: str) -> str:
        """Templates with the words in capitals replaced."""
        return spelled_out(told, **self.lists)


def draw_story(d: Build) -> Told:
    """Draw what is done, by whom or on which days, and how many numbers there are."""
    story = STORIES[d.pick("story", [name for name in STORIES if _has_parts(d, STORIES[name])])]
    if not _has_parts(d, story):
        raise Inapplicable("the story has no such part")
    allowed = story.only
    d.thing("i", *story.things, ok=(lambda noun: noun.sg in allowed) if allowed else None)
    d.pick("E", story.places)
    people = d.pick("by", ("days", "people")) == "people"
    number = int(d.pick("size", SIZES))
    names = "abcde"[:number]
    slots = _people(d, story, number) if people else _days(d, number)
    return Told(
        story,
        people,
        names,
        slots,
        BY_PEOPLE if people else ON_DAYS,
        MORE_PEOPLE if people else MORE_DAYS,
        () if people else ("this week", "during a busy week", "in a rainy week"),
        _lists(story, names, slots, people=people),
    )


def _has_parts(d: Build, story: Story) -> bool:
    """Whether a story has what the modules tell."""
    return (bool(story.pay) or not d.has("pay")) and (story.kept or not d.has("used"))


def _days(d: Build, number: int) -> list[str]:
    """Days in a row, with the one that follows them."""
    d.person("B")
    d.also("w", d.unit("day"))
    first = DAYS.index(d.pick("D", DAYS[: len(DAYS) - number]))
    for place in range(number):
        d.also(f"D{place}", DAYS[first + place])
    d.also("L", DAYS[first + number])
    return [f"{{D{place}}}" for place in range(number)]


def _people(d: Build, story: Story, number: int) -> list[str]:
    """People, and somebody who may join them."""
    d.pick("G", story.groups)
    d.also("w", Noun("person", "people"))
    for place in range(number):
        d.person(f"D{place}", you=False)
    d.person("L", you=False)
    return [f"{{D{place}!}}" for place in range(number)]


def _lists(story: Story, names: str, slots: Sequence[str], *, people: bool) -> dict[str, str]:
    """What the words in capitals stand for; those that hold others come before them."""
    verb, number = story.verb, "+" if people else ""
    rows = list(zip(names, slots, strict=True))
    short = [f"{{{n}#}}" for n in names[1:]]
    if people:
        each = [f"{who} <DOES> {{{n}}}" for n, who in rows]
        spread = [f"{who} {{{n}{'#' if n > 'a' else ''}}}" for n, who in rows]
        rest = [f"{who} {{{n}#}}" for n, who in rows[1:]]
    else:
        each = [f"{{{n}}} on {who}" for n, who in rows]
        spread = [f"{{{n}{'#' if n > 'a' else ''}}} on {who}" for n, who in rows]
        rest = [f"{who} {{{n}#}}" for n, who in rows[1:]]
    return {
        "SPREAD": listed(spread),
        "EACH": listed(each),
        "REST_ON": listed([f"{n} on {who}" for n, who in zip(short, slots[1:], strict=True)]),
        "REST_BY": listed([f"{n} by {who}" for n, who in zip(short, slots[1:], strict=True)]),
        "REST": listed(rest),
        "LIST": listed([f"{{{n}#}}" for n in names]),
        "NAMES": listed(slots),
        "BASE": slots[-1],
        "ALL": "{G}" if people else "all the days",
        "WHO": "{G}" if people else "{B}",
        "DOES": verb,
        "DONE": story.done,
        "VERB": verb.partition("/")[0],
        "DO": verb + number,
        "AT": "{E}",
        "NUM": number,
    }
