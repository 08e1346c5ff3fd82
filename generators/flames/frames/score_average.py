"""Results so far, their average, and what the next result has to be."""

from collections.abc import Sequence
from typing import NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.listed import listed, spelled_out
from synthgen.generators.flames.frames.score_average_words import (
    ADVISERS,
    ALL_DAYS,
    AVERAGE,
    AVERAGE_ASKS,
    AVERAGE_LABELS,
    AVERAGE_LABELS_IN,
    FAMILIES,
    HABITS,
    NEED,
    NEED_ASKS,
    RIVAL,
    RIVALS,
    SOLD,
    STORIES,
    THINGS,
    Family,
    Story,
)
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


class Results(NamedTuple):
    """The results that count: their sum and their number."""

    total: Quantity
    number: Quantity


@frame
class ScoreAverage(Frame):
    """Tests, games or days: the average, a goal for it, the worst result left out."""

    name = "test_average"
    topic = "data"
    concepts = ("average",)
    modules = {
        "latest": "add a result that is compared with the best so far",
        "drop": "leave the lowest result out of the average",
        "bonus": "add the same bonus to every result",
    }
    targets = ("average", "need", "ahead")
    details = ("purchase", "age", "helper")

    def build(self, d: Build) -> None:
        """Results, their sum, its share for each; or the sum that a goal demands."""
        d.person("B")
        told = _told(d)
        scores = self._scores(d, told)
        if d.has("latest"):
            scores.append(self._latest(d, told, scores))
        results = self._dropped(d, told, scores) if d.has("drop") else self._all(d, scores)
        d.settings = told.family.settings
        if d.target == "need":
            d.ask(self._need(d, told, results))
            return
        average = self._average(d, results)
        average = self._bonus(d, told, average) if d.has("bonus") else average
        d.ask(self._ahead(d, average) if d.target == "ahead" else self._asked(d, average))

    # Results -----------------------------------------------------------------------------------

    def _scores(self, d: Build, told: "_Told") -> list[Quantity]:
        unit, values = d.noun("u"), told.story.values
        scores = [d.count(name, unit, values) for name in told.names[:-1]]
        rest = d.has("latest") or d.target == "need"
        fits = None if rest else lambda v: _is_whole(d, [*(s.value for s in scores), v])
        scores.append(d.count(told.names[-1], unit, values, fits))
        d.fact("scores", told.words(told.family.scores), kind="event", folds=False)
        return scores

    def _latest(self, d: Build, told: "_Told", scores: Sequence[Quantity]) -> Quantity:
        values = [score.value for score in scores]
        best, top = max(values), told.story.values.stop + 2

        def fits(more: Value) -> bool:
            whole = d.target == "need" or _is_whole(d, [*values, best + more])
            return best + more <= top and whole

        m = d.count("m", d.noun("u"), range(2, 13), fits)
        d.fact("latest", told.words(told.family.latest), kind="event", after=("scores",))
        top_score = d.derive(
            "best",
            "max",
            *scores,
            noun=d.noun("u"),
            claims="""
                the best of the other {w} <bring-> {B!} {best}
                {best} <be> {B's} best result before that
            """,
            labels="{B's} best result before that",
        )
        return d.derive(
            "new",
            "sum",
            top_score,
            m,
            noun=d.noun("u"),
            claims="""
                {new} <be> {B's} latest result
                the latest {1 w} <bring-> {B!} {new}
            """,
            labels="{B's} latest result",
        )

    def _all(self, d: Build, scores: Sequence[Quantity]) -> Results:
        total = d.derive(
            "total",
            "sum",
            *scores,
            noun=d.noun("u"),
            claims="""
                all the {w} together <give+> {B!} {total}
                {B's} results <add+> up to {total}
                {B} <have> {total} in all [these {w}]
            """,
            labels="the (sum|total) of {B's} results",
        )
        return Results(total, _number(d, len(scores)))

    def _dropped(self, d: Build, told: "_Told", scores: Sequence[Quantity]) -> Results:
        d.fact("drop", told.words(told.family.drop), kind="rule", after=("scores", "latest"))
        total = self._all(d, scores).total
        low = d.derive(
            "low",
            "min",
            *scores,
            noun=d.noun("u"),
            claims="""
                {low} <be> the lowest result
                the weakest {1 w} <bring-> only {low}
            """,
            labels="the lowest result",
        )
        kept = d.derive(
            "kept",
            "diff",
            total,
            low,
            noun=d.noun("u"),
            claims="""
                the other {w} <give+> {kept} (together|in total)
                without the lowest result, the sum <be> {kept}
                that <leave-> {kept}
            """,
            labels="the sum without the lowest result",
        )
        return Results(kept, _number(d, len(scores) - 1))

    # Targets -----------------------------------------------------------------------------------

    def _average(self, d: Build, results: Results) -> Quantity:
        before = " before the bonus" if d.has("bonus") else ""
        return d.derive(
            "avg",
            "quot",
            *results,
            noun=d.noun("u"),
            claims=f"""
                {{B}} <average> {{avg}} a {{1 w}}{before}
                {{B's}} average{before} <be-> {{avg}} a {{1 w}}
            """,
            labels=f"{{B's}} average{before}",
        )

    def _bonus(self, d: Build, told: "_Told", average: Quantity) -> Quantity:
        h = d.count("h", d.noun("u"), range(2, 9), per=d.noun("w").sg)
        d.fact("bonus", told.words(told.family.bonus), kind="event", after=("scores", "latest"))
        return d.derive(
            "raised",
            "sum",
            average,
            h,
            noun=d.noun("u"),
            claims="""
                with the bonus, {B's} average <be-> {raised} a {1 w}
                the bonus <lift-> the average to {raised} a {1 w}
            """,
            labels="{B's} average with the bonus",
        )

    def _asked(self, d: Build, average: Quantity) -> Quantity:
        labels = AVERAGE_LABELS if d.noun("u").kind else AVERAGE_LABELS_IN
        d.also("final", average)
        d.tell("final", claims=AVERAGE, labels=labels, asks=AVERAGE_ASKS)
        return average

    def _ahead(self, d: Build, average: Quantity) -> Quantity:
        rival = d.person("H", you=False)
        d.pick("K", RIVALS[rival.pronoun])
        low, high = int(average.value * 2 / 3), int(average.value)
        r = d.count("r", d.noun("u"), range(low, high), per=d.noun("w").sg)
        d.fact("rival", RIVAL, kind="state", after=("scores",))
        return d.derive(
            "gap",
            "diff",
            average,
            r,
            noun=d.noun("u"),
            claims="""
                {B's} average <beat-> {H!}'s by {gap}
                {B} <lead> {H!} by {gap} on average
                {B's} average <exceed-> {H!}'s by {gap}
                {B's} average and {H!}'s <differ+> by {gap}
                {B} <be> {gap} ahead of {H!} on average
            """,
            labels="""
                the difference between {B's} average and {H!}'s
                {B's} lead over {H!} on average
            """,
            asks="""
                by how many {u} <be-> {B's} average higher than {H!}'s
                by how many {u} per {1 w} <do> {B} beat {H!} on average
            """,
        )

    def _need(self, d: Build, told: "_Told", results: Results) -> Quantity:
        if d.has("bonus"):
            raise Inapplicable("whether the next result gets the bonus would not be clear")
        total, number = int(results.total.value), int(results.number.value) + 1
        low, high = told.story.values.start - 3, told.story.values.stop + 2
        if d.has("drop"):  # the next result must not be the one that is dropped
            low = max(low, int(d.quantities[d.prefix + "low"].value) + 1)
        goals = range(-(-(total + low) // number), (total + high) // number + 1)
        goal = d.count("T", d.noun("u"), goals, per=d.noun("w").sg)
        d.fact("goal", told.words(told.family.goal), kind="state", after=("scores",), folds=False)
        d.joint(("scores", "goal"), told.words(told.family.both))
        needed = d.derive(
            "sum",
            "prod",
            goal,
            _number(d, number),
            noun=d.noun("u"),
            claims="""
                {B} <need> {sum} in total for that average
                the average <ask-> for {sum} in all with the next {1 w}
            """,
            labels="the total that the average demands",
        )
        return d.derive(
            "need",
            "diff",
            needed,
            results.total,
            noun=d.noun("u"),
            claims=told.words(NEED),
            labels="the result (needed|required) {X} for that average",
            asks=told.words(NEED_ASKS),
        )

    def detail(self, d: Build, name: str) -> None:
        """Something bought, somebody's age, somebody who helps for a while."""
        if name == "purchase":
            d.pick("Y", THINGS)
            d.money("z", range(300, 4000, 25))
            told = "{B} also <buy> {Y} for {z}\n{Y} <cost-> {B!} {z}\n{B} <pay> {z} for {Y}"
        elif name == "age":
            d.person("G")
            d.pick("Y", ADVISERS)
            d.given("z", "age", measures.of("year"), range(24, 60))
            told = "{B's} {Y} {G!} <be-> {z}\n{G!}, {B's} {Y}, <be-> {z}"
        else:
            d.person("G", kin="B")
            d.pick("Y", HABITS)
            d.count("z", d.unit("week"), range(2, 12))
            told = "{G!} <take-> {Y} for {z}\n{G!} <take-> {Y} and <keep> that up for {z}"
        d.fact("z", told, after=("scores",), folds=False)


class _Told(NamedTuple):
    """The story that was drawn, and the lists that stand for words in its templates."""

    story: Story
    family: Family
    names: str
    lists: dict[str, str]

    def words(self, told: str) -> str:
        return spelled_out(told, **self.lists)


def _told(d: Build) -> _Told:
    """Draw a story: what is done, how often, and where each result comes from."""
    fits = [name for name, one in STORIES.items() if _has_parts(d, one)]
    story = STORIES[d.pick("story", fits)]
    if not _has_parts(d, story):
        raise Inapplicable("the story has no such part")
    family = FAMILIES[story.family]
    unit = d.unit(story.unit) if story.unit else d.thing("i", *SOLD)
    d.also("u", unit)
    d.also("w", d.unit(family.one))
    d.pick("S", story.topics)
    names = "abc" if d.pick("size", ("three", "three ", "four")).strip() == "three" else "abcd"
    at = _labels(d, story, len(names))
    spread = [f"{{{n}}} {family.at} {{{label}}}" for n, label in zip(names, at, strict=True)]
    lists = {
        "LIST": listed([f"{{{n}#}}" for n in names]),
        "SPREAD": listed(spread),
        "PLACES": listed([f"{{{label}}}" for label in at]),
        "VERB": story.verb.partition("/")[0],
        "DO": story.verb,
        "TAIL": story.tail,
    }
    return _Told(story, family, names, lists)


def _has_parts(d: Build, story: Story) -> bool:
    """Whether a story has what the modules tell."""
    return bool(FAMILIES[story.family].bonus) or not d.has("bonus")


def _labels(d: Build, story: Story, number: int) -> list[str]:
    """Roles for where results come from; those that are still to come too."""
    labels = [f"P{place}" for place in range(number)]
    if story.family == "day":
        first = ALL_DAYS.index(d.pick("D", ALL_DAYS[:3]))
        days = ALL_DAYS[first:]
        for label, day in zip([*labels, "L"], days, strict=False):
            d.also(label, day)
        d.also("X", f"on {days[number + d.has('latest')]}")
        return labels
    for label in labels:
        d.pick(label, story.labels)
    if story.family == "game":
        d.pick("L", story.labels)
    d.also("X", "on the next test" if story.family == "test" else "in the next game")
    return labels


def _number(d: Build, number: int) -> Quantity:
    """How many results there are, which everybody can count."""
    return d.known(f"k{number}", number, measures.of(d.noun("w").sg), d.noun("w"))


def _is_whole(d: Build, values: Sequence[Value]) -> bool:
    """Whether the average of what counts is whole."""
    dropped = d.has("drop")
    return (sum(values) - dropped * min(values)) % (len(values) - dropped) == 0
