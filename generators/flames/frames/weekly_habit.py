"""A habit with so much on every weekday and so much on weekend days, over some weeks."""

import re
from typing import Any

from synthgen.generators.flames.building.build import Build, Inapplicable, Values
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import weekly_habit_words as words
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity


@frame
class WeeklyHabit(Frame):
    """Pages, miles, minutes or money by the day: for a week, for weeks, and toward a goal."""

    name = "weekly_habit"
    topic = "time"
    concepts = ("rates", "weeks and days")
    modules = {
        "weekend": "do a different amount on weekend days",
        "compared": "tell the amount for weekend days by comparing it with that for weekdays",
        "missed": "let some weekdays be missed",
        "before": "let some of it be done before the plan starts",
    }
    targets = ("week", "total", "short", "weeks")
    details = ("friend", "nights", "water", "last_year")

    def build(self, d: Build) -> None:
        """What is done on a day, in a week, in all; what the goal still lacks."""
        if d.has("compared") and not d.has("weekend"):
            raise Inapplicable("weekends are compared where there is something to do on them")
        if d.target in ("week", "weeks") and d.modules & {"missed", "before"}:
            raise Inapplicable("a plain week")
        habit = words.HABITS[d.pick("K", tuple(words.HABITS))]
        d.person("B")
        d.pick("X", habit.what)
        d.settings = words.SETTINGS
        asks = {"week": _week, "total": _total, "short": _short, "weeks": _weeks}
        d.ask(asks[d.target](d, habit))

    def detail(self, d: Build, name: str) -> None:
        """Somebody else's habit, sleep, water, the year before."""
        habit = words.HABITS[d.roles["K"]]
        told, tense = words.SLEEP, ""
        if name == "nights":
            d.count("z", d.unit("hour"), range(7, 11))
        elif name == "water":
            told, _ = words.WATER, d.count("z", d.unit("glass", "glasses"), range(4, 10))
        else:
            if name == "friend":
                d.person("H", kin="B")
            told = words.FRIEND if name == "friend" else words.LAST_YEAR
            tense = "" if name == "friend" else "past"
            _amount(d, "z", habit, [4 * n for n in habit.weekends])
            told = _said(told, habit, "z")
        d.fact("z", told, after=("weekdays", "weekends"), tense=tense, folds=False)


def _said(told: str, habit: words.Habit, name: str) -> str:
    """Clauses about a habit with a number in the place of {q}."""
    for macro, text in (("DO", habit.do), ("SHORT", habit.short), ("ASK", habit.ask)):
        told = re.sub(rf"\b{macro}\b", text, told)
    return re.sub(r"\bDONE\b", habit.done, told).replace("{q}", f"{{{name}}}")


def _words(kinds: words.Words, habit: words.Habit, name: str) -> words.Words:
    """What is said about a number that is computed, in the words of a habit."""
    return {
        kind: _said(told, habit, name) if isinstance(told, str) else told
        for kind, told in kinds.items()
    }


def _amount(
    d: Build, name: str, habit: words.Habit, values: Values, ok: Any = None, *, day: str = ""
) -> Quantity:
    """So much of what is done, on each day of a kind if that is given."""
    if not habit.unit:
        return d.money(name, values, ok, per=day)
    return d.count(name, d.unit(habit.unit), values, ok, per=day)


def _noun(d: Build, habit: words.Habit) -> Noun | None:
    return d.unit(habit.unit) if habit.unit else None


# A week ------------------------------------------------------------------------------------------


def _week(d: Build, habit: words.Habit) -> Quantity:
    """What a week comes to."""
    noun = _noun(d, habit)
    a = _amount(d, "a", habit, habit.weekdays, day="day")
    told = words.WEEKDAYS if d.has("weekend") else words.WEEKDAYS_ONLY
    d.fact("weekdays", _said(told, habit, "a"), kind="rule", folds=False)
    five = _days(d, "five", 5, "weekday")
    asked = words.IN_WEEK if d.target == "week" else words.EACH_WEEK
    first = words.ON_WEEKDAYS if d.has("weekend") else asked
    week = d.derive("weekdays", "prod", five, a, noun=noun, **_words(first, habit, "weekdays"))
    if not d.has("weekend"):
        return week
    b = _compared(d, habit, a) if d.has("compared") else _different(d, habit, a)
    two = _days(d, "two", 2, "weekend day")
    told_of = _words(words.ON_WEEKENDS, habit, "weekends")
    weekends = d.derive("weekends", "prod", two, b, noun=noun, **told_of)
    return d.derive("week", "sum", week, weekends, noun=noun, **_words(asked, habit, "week"))


def _days(d: Build, name: str, number: int, kind: str) -> Quantity:
    """The days of a kind in a week; per week where several weeks are told of."""
    measure = of("day") if d.target == "week" else per(of("day"), of("week"))
    return d.known(name, number, measure, d.unit(kind))


def _different(d: Build, habit: words.Habit, a: Quantity) -> Quantity:
    """An amount of its own for weekend days."""
    b = _amount(d, "b", habit, habit.weekends, lambda b: b != a.value, day="day")
    d.fact("weekends", _said(words.WEEKENDS, habit, "b"), kind="rule", after=("weekdays",))
    d.joint(("weekdays", "weekends"), _said(words.BOTH, habit, "a"))
    return b


def _compared(d: Build, habit: words.Habit, a: Quantity) -> Quantity:
    """The amount for a weekend day, from that for a weekday: more, or several times as much."""
    noun, told_of = _noun(d, habit), _words(words.WEEKEND_DAY, habit, "b")
    if d.pick("C", ("more on weekends", "times on weekends")).startswith("times"):
        f = d.factor("f", (2, 3))
        d.fact("weekends", words.TIMES, kind="rule", after=("weekdays",))
        return d.derive("b", "prod", f, a, noun=noun, **told_of)
    m = _amount(d, "m", habit, [step for step in habit.weekdays if step < 30_000], day="day")
    d.fact("weekends", _said(words.MORE, habit, "m"), kind="rule", after=("weekdays",))
    return d.derive("b", "sum", a, m, noun=noun, **told_of)


# Weeks, and a goal -------------------------------------------------------------------------------


def _total(d: Build, habit: words.Habit) -> Quantity:
    """Several weeks, less the days missed, with what was done before."""
    week, noun = _week(d, habit), _noun(d, habit)
    w = d.count("w", d.unit("week"), range(2, 13))
    d.fact("weeks", words.KEPT_UP, after=("weekdays", "weekends"))
    total = d.derive("so_far", "prod", w, week, noun=noun, **_words(words.SO_FAR, habit, "so_far"))
    if d.has("missed"):
        n = _missed(d, habit, w)
        lost = d.derive("lost", "prod", n, _a(d), noun=noun, **_words(words.LOST, habit, "lost"))
        kept = _words(words.KEPT, habit, "kept")
        total = d.derive("kept", "diff", total, lost, noun=noun, **kept)
    if d.has("before"):
        s = _amount(d, "s", habit, [8 * step for step in habit.weekdays])
        told = words.BEFORE if habit.unit else words.SAVED_BEFORE
        d.fact("before", _said(told, habit, "s"), after=("weekdays", "weeks"))
        total = d.derive("with", "sum", s, total, noun=noun)
    d.also("total", total)
    d.tell("total", **_words(_asked(d, habit), habit, "total"))
    return total


def _asked(d: Build, habit: words.Habit) -> words.Words:
    """The question for the total, which says whether it counts what was there before."""
    if not d.has("before"):
        return words.IN_ALL
    what, both = words.EARLIER if habit.unit else words.SAVED
    told = words.IN_ALL_WITH
    return {kind: said.replace("WHAT", what).replace("ALL", both) for kind, said in told.items()}


def _a(d: Build) -> Quantity:
    """The amount for a weekday."""
    a = d.cast["a"]
    assert isinstance(a, Quantity)
    return a


def _missed(d: Build, habit: words.Habit, w: Quantity) -> Quantity:
    """Some weekdays on which nothing is done."""
    weekday = d.unit("weekday")
    n = d.given("n", "count", of("day"), range(2, 10), lambda n: n <= w.value + 1, weekday)
    told = words.MISSED if habit.unit else words.NOT_SAVED
    d.fact("missed", told, kind="event", after=("weeks",))
    return n


def _short(d: Build, habit: words.Habit) -> Quantity:
    """What the goal still lacks after some weeks."""
    total = _total(d, habit)
    step = 10 ** max(len(str(total.value)) - 2, 1)
    first = int(total.value + 1) // step * step + step
    g = _amount(d, "g", habit, range(first, first + 8 * step, step), lambda g: g - total.value > 1)
    _goal(d, habit)
    told = _words(words.SHORT_OF, habit, "short")
    return d.derive("short", "diff", g, total, noun=_noun(d, habit), **told)


def _weeks(d: Build, habit: words.Habit) -> Quantity:
    """The weeks that a goal takes."""
    week = _week(d, habit)
    values = [n * int(week.value) for n in range(3, 25)]
    g = _amount(d, "g", habit, [goal for goal in values if goal % 10 == 0] or values)
    _goal(d, habit)
    return d.derive("weeks", "quot", g, week, noun=d.unit("week"), **words.WEEKS)


def _goal(d: Build, habit: words.Habit) -> None:
    told = words.GOAL if habit.unit else words.PRICE
    d.fact("goal", _said(told, habit, "g"), after=("weekdays", "weekends", "weeks"))
