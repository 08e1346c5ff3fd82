"""Composed stories: one person's, told as one."""

from functools import cache

from synthgen.generators.flames.building.catalogue import FRAMES
from synthgen.generators.flames.building.compose import composed
from synthgen.generators.flames.building.draw import draw_instance
from synthgen.generators.flames.building.instance import Instance, builds, problem_of
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.story.planner import named_in
from synthgen.seeding import Stream


@cache
def stories() -> list[Instance]:
    """Stories with another behind them, of those that are drawn."""
    found = []
    for number in range(250):
        rng = Stream.of("stories", number)
        made = composed(draw_instance(rng, 2), rng, lambda _: True)
        if made is not None:
            found.append(made)
    return found


def test_there_are_some() -> None:
    assert len(stories()) > 30
    assert len({story.parts[-1].frame for story in stories()}) > 8


def test_a_story_goes_on_with_its_own_person() -> None:
    for story in stories():
        first, second = builds(story.parts)
        owner = second.cast.get(FRAMES[story.parts[1].frame].owner)
        if isinstance(owner, Person) and owner.pronoun != "you":
            named = set().union(*(named_in(fact) for fact in first.facts))
            assert owner.id in named, story.parts


def test_the_first_answer_is_called_by_its_name() -> None:
    for story in stories():
        first = builds(story.parts)[0]

        assert first.asked in problem_of(story).phrases
