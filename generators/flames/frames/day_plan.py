"""A plan for a day: a start, parts that take time, breaks; when is it over?"""

from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import day_plan_event as event
from synthgen.generators.flames.frames import day_plan_themes as themes
from synthgen.generators.flames.frames import day_plan_words as words
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity

MINUTE: Final = of("minute")
LATEST_END: Final = 22 * 60 + 30
EARLIEST: Final = 7 * 60
# Words for somebody's own work and for an event, by what they say.
OWN: Final[dict[str, Any]] = {
    "start": words.START,
    "planned": words.PLANNED,
    "delay": words.DELAY,
    "intro": words.INTRO,
    "first": words.FIRST,
    "joint": words.FIRST_NEXT,
    "more": words.LONGER,
    "less": words.SHORTER,
    "times": words.TIMES,
    "long": words.LONG,
    "breaks": words.BREAKS,
    "due": words.DUE,
    "plan": words.PLAN,
    "end": words.DONE,
    "total": words.IN_ALL,
    "free": words.LEFT,
    "latest": words.LATEST,
}
EVENT: Final[dict[str, Any]] = {
    "start": event.START,
    "planned": event.PLANNED,
    "delay": event.DELAY,
    "intro": event.INTRO,
    "first": event.FIRST,
    "joint": event.FIRST_NEXT,
    "more": event.LONGER,
    "less": event.SHORTER,
    "times": event.TIMES,
    "long": event.LONG,
    "breaks": event.BREAKS,
    "due": event.DUE,
    "plan": event.PLAN,
    "end": event.DONE,
    "total": event.IN_ALL,
    "free": event.LEFT,
    "latest": event.LATEST,
}


@frame
class DayPlan(Frame):
    """Parts of some work or of an event take minutes; when it ends, how long it takes."""

    name = "day_plan"
    topic = "time"
    concepts = ("elapsed time", "hours and minutes")
    modules = {
        "third": "add a part whose length is compared with that of another",
        "hours": "add a long part that is measured in hours",
        "breaks": "add several breaks of the same length",
        "delay": "let it start later than planned",
    }
    targets = ("end", "total", "free", "latest")
    details = ("other", "count", "past")

    def build(self, d: Build) -> None:
        """The parts first; then a start, an end, or both."""
        if d.has("delay") and d.target in ("total", "latest"):
            raise Inapplicable("there is no start that could be late")
        told = _roles(d)
        d.settings = themes.SETTINGS
        due = _due(d, told) if d.target == "latest" else None
        start = _start(d, told) if d.target in ("end", "free") else None
        total = _total(d, told)
        if d.target == "total":
            d.also("total", total)
            d.tell("total", **told["total"])
            d.ask(total)
        elif due is not None:
            if due.value - total.value < EARLIEST:
                raise Inapplicable("before dawn")
            d.ask(d.derive("start", "diff", due, total, form="clock", **told["latest"]))
        elif start is not None:
            if start.value + total.value > LATEST_END - (30 if d.target == "end" else 180):
                raise Inapplicable("late at night")
            end = d.derive("end", "sum", start, total, form="clock", **told["end"])
            d.ask(end if d.target == "end" else _free(d, told, end))

    def detail(self, d: Build, name: str) -> None:
        """Somebody else's work, another day, something that is only counted."""
        event, tense = _is_event(d), ""
        if name == "count" and event:
            told, _ = words.CROWD, d.count("z", d.unit("guest"), range(20, 200))
        elif name == "count":
            what = d.pick("U", tuple(words.COUNTED))
            told, _ = words.COUNTED[what], d.count("z", d.unit(*what.split("|")), range(2, 10))
        elif name == "other" and event:
            seat = d.thing("y", "furniture", ok=lambda noun: noun.sg in words.SEATS)
            told, _ = words.CHAIRS, d.count("z", seat, range(20, 150))
        else:
            tense = "" if event and name != "past" else "past"
            told = _elsewhere(d, name)
            d.count("z", d.unit("minute"), range(10, 75, 5))
        d.fact("z", told, after=("start", "first"), tense=tense, folds=False)


def _roles(d: Build) -> dict[str, Any]:
    """Who does what: work of one's own, or an event with a program; the words for it."""
    d.person("B")
    if d.pick("M", ("work of one's own", "an event", "own work")) == "an event":
        theme, told = themes.EVENT, EVENT
        d.pick("G", themes.FINALES)
    else:
        theme, told = themes.THEMES[d.pick("K", tuple(themes.THEMES))], OWN
        d.pick("G", themes.PLANS)
    d.pick("E", theme.whole)
    for name in "XYZ":
        d.pick(name, theme.parts)
    d.pick("V", theme.long)
    return told


def _is_event(d: Build) -> bool:
    return d.roles["M"] == "an event"


def _elsewhere(d: Build, name: str) -> str:
    """Words for time that somebody else spends, or that was spent on another day."""
    if _is_event(d):
        return words.YEAR_BEFORE
    d.pick("Q", themes.THEMES[d.roles["K"]].parts)
    if name == "past":
        return words.DAY_BEFORE
    d.person("H", kin="B")
    return words.COMPANION


# How long ----------------------------------------------------------------------------------------


def _total(d: Build, told: dict[str, Any]) -> Quantity:
    """The minutes of all parts and breaks."""
    minute = d.unit("minute")
    spread = range(10, 45, 5) if _is_event(d) else range(10, 60, 5)
    a = d.count("a", minute, spread)
    b = d.count("b", minute, spread)
    begins = d.target == "total"
    first = told["intro" if begins else "first"]
    d.fact("first", first, kind="event", after=("start", "delay", "due"), folds=not begins)
    then = told["first"].replace("{a}", "{b}").replace("{X}", "{Y}")
    d.fact("second", then, kind="event", after=("first",), sequel=True)
    if not begins:
        d.joint(("first", "second"), told["joint"])
    parts = [a, b]
    if d.has("third"):
        parts.append(_third(d, told, b))
    if d.has("hours"):
        parts.append(_hours(d, told))
    if d.has("breaks"):
        parts.append(_breaks(d, told))
    d.also("N", "in all, counting the breaks" if d.has("breaks") else "in all")
    return d.derive("total", "sum", *parts, noun=minute, **words.TOTAL)


def _third(d: Build, told: dict[str, Any], b: Quantity) -> Quantity:
    """A part that is longer or shorter than another, or several times as long."""
    minute = d.unit("minute")
    how = d.pick("C", ("longer by minutes", "shorter by minutes", "several times as long"))
    if how.startswith("longer"):
        m = d.count("m", minute, range(5, 30, 5))
        op, clauses, args = "sum", told["more"], (b, m)
    elif how.startswith("shorter"):
        m = d.count("m", minute, range(5, 45, 5), lambda m: m + 10 <= b.value)
        op, clauses, args = "diff", told["less"], (b, m)
    else:
        f = d.factor("f", (2, 3), lambda f: f * b.value <= 90)
        op, clauses, args = "prod", told["times"], (f, b)
    d.fact("third", clauses, kind="event", after=("second",))
    return d.derive("third", op, *args, noun=minute, **words.THIRD)


def _hours(d: Build, told: dict[str, Any]) -> Quantity:
    minute, hour = d.unit("minute"), d.unit("hour")
    h = d.count("h", hour, (2, 3))
    d.fact("hours", told["long"], kind="event", after=("second", "third"))
    sixty = d.known("sixty", 60, per(MINUTE, of("hour")))
    return d.derive("long", "prod", h, sixty, noun=minute, **words.HOURS)


def _breaks(d: Build, told: dict[str, Any]) -> Quantity:
    minute, pause = d.unit("minute"), d.unit("break")
    c = d.count("c", pause, range(2, 5))
    g = d.count("g", minute, (5, 8, 10, 12, 15, 18, 20), per=pause.sg)
    d.fact("breaks", told["breaks"], after=("second", "third", "hours"))
    return d.derive("pauses", "prod", c, g, noun=minute, **words.PAUSES)


# When --------------------------------------------------------------------------------------------


def _start(d: Build, told: dict[str, Any]) -> Quantity:
    """The time at which it starts, with its delay."""
    t = d.given("t", "clock", MINUTE, range(8 * 60, 16 * 60, 5))
    d.fact("start", told["planned" if d.has("delay") else "start"], folds=False)
    if not d.has("delay"):
        return t
    q = d.count("q", d.unit("minute"), range(5, 50, 5))
    d.fact("delay", told["delay"], kind="event", after=("start",))
    return d.derive("real", "sum", t, q, form="clock", **words.REAL_START)


def _free(d: Build, told: dict[str, Any], end: Quantity) -> Quantity:
    """The minutes before something else begins."""
    first = -(-int(end.value + 10) // 5) * 5
    u = d.given("u", "clock", MINUTE, range(first, min(first + 90, LATEST_END - 60), 5))
    d.fact("plan", told["plan"], after=("start",))
    return d.derive("free", "diff", u, end, noun=d.unit("minute"), **told["free"])


def _due(d: Build, told: dict[str, Any]) -> Quantity:
    """The time by which all must be done."""
    u = d.given("u", "clock", MINUTE, range(14 * 60, 21 * 60 + 30, 5))
    d.fact("due", told["due"], folds=False)
    return u
