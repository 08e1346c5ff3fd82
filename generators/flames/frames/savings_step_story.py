"""Drawing the story of amounts that grow: by whom, of what, and in which words."""

from typing import NamedTuple

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable, Values
from synthgen.generators.flames.building.listed import spelled_out
from synthgen.generators.flames.frames.savings_step_stories import STORIES
from synthgen.generators.flames.frames.savings_step_words import (
    BY_PERIOD,
    IN_ROWS,
    Family,
    Story,
)
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.measure import CENT, Measure
from synthgen.generators.flames.program.quantity import Form, Quantity


class Told(NamedTuple):
    """The story that was drawn, and what its templates' words in capitals stand for."""

    story: Story
    family: Family
    unit: Noun | None
    period: Noun
    lists: dict[str, str]

    @property
    def base(self) -> str:
        """What amounts are measured in."""
        return CENT if self.unit is None else self.unit.sg

    def words(self, told: str) -> str:
        """Templates with the words in capitals replaced."""
        return spelled_out(told, **self.lists)

    def taken(self) -> range:
        """Usual amounts that are taken away."""
        starts = self.story.starts
        return range(starts.start, 3 * starts.stop, starts.step)

    def amount(
        self,
        d: Build,
        name: str,
        values: Values,
        ok: Accepts | None = None,
        *,
        step: bool = False,
        total: bool = False,
    ) -> Quantity:
        """Money or units: in a period, as a step from period to period, or in total."""
        measure: Measure = measures.of(self.base)
        for _ in range(0 if total else 2 if step else 1):
            measure = measures.per(measure, measures.of(self.period.sg))
        form: Form = "money" if self.unit is None else "count"
        return d.given(name, form, measure, values, ok, self.unit)


def draw_story(d: Build) -> Told:
    """Draw a story that has what the modules tell."""
    story = STORIES[d.pick("story", [name for name in STORIES if _has_parts(d, STORIES[name])])]
    if not _has_parts(d, story):
        raise Inapplicable("the story has no such part")
    d.person("B", you=False)
    d.pick("P", story.aims)
    unit = d.unit(story.unit) if story.unit else None
    period = d.unit(story.period)
    if unit is not None:
        d.also("u", unit)
    d.also("w", period)
    lists = {
        "DOING": story.doing,
        "DO": story.verb,
        "VERB": story.verb.partition("/")[0],
        "QUANTMORE": "how many more {u}" if unit else "how much more",
        "QUANT": "how many {u}" if unit else "how much",
        "AMOUNTOF": "the number of {u}" if unit else "the (amount|sum)",
        "AMOUNT": story.amount,
        "READY": "to get ready for" if unit else "money for",
        "IN_": "on" if story.period == "day" else "in",
        "INW": f"{'on' if story.period == 'day' else 'in'} the {{1 w}}",
        "FRONT": story.front or "the opening {1 w}",
        "BACK": story.back or "the last {1 w}",
        "BEFORE": story.prior,
        "HAVE": "bring" if story.people else "have",
    }
    return Told(story, BY_PERIOD if story.people else IN_ROWS, unit, period, lists)


def _has_parts(d: Build, story: Story) -> bool:
    """Whether a story has what the target and the modules need."""
    return (
        (bool(story.before) or not d.has("before"))
        and (bool(story.less) or not d.has("less"))
        and (bool(story.pay) or not d.has("pay"))
        and (story.people or not (d.has("friend") or d.target == "short"))
    )
