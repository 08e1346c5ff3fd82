"""Departures at equal intervals: the last of them, how many there are, how long somebody waits."""

from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames import bus_intervals_words as words
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value
from synthgen.generators.flames.program.sensitivity import is_needed

MINUTE: Final = of("minute")
LATEST: Final = 23 * 60 + 30


@frame
class BusIntervals(Frame):
    """Buses, trains or ferries that leave every so many minutes."""

    name = "bus_intervals"
    topic = "time"
    concepts = ("elapsed time", "equal intervals")
    modules = {
        "walk": "let the traveler walk some minutes to the stop",
        "delay": "let the bus in question leave late",
        "canceled": "cancel some of the departures",
    }
    targets = ("last", "runs", "riders", "wait", "arrive")
    details = ("ticket", "other_line", "halts", "windows")

    def build(self, d: Build) -> None:
        """The line, its earliest departure and its interval; then one of five questions."""
        if not d.modules <= ALLOWED[d.target]:
            raise Inapplicable("does not matter to what is asked")
        line = _roles(d)
        outing = d.target in ("wait", "arrive")
        d.settings = words.OUTINGS if outing else words.SETTINGS
        t = d.given("t", "clock", MINUTE, range(5 * 60, 9 * 60 + 30, 5))
        d.fact("start", words.START + (words.STUDIED if outing else words.DRIVEN), folds=False)
        k = d.count("k", d.unit("minute"), line.steps, per=d.noun("v").sg)
        d.fact("every", words.EVERY, kind="rule", after=("start",), folds=False)
        d.joint(("start", "every"), words.START_EVERY)
        asks = {"last": _last, "runs": _runs, "riders": _riders, "wait": _wait, "arrive": _arrive}
        d.ask(asks[d.target](d, t, k))
        _check_needed(d)

    def detail(self, d: Build, name: str) -> None:
        """The fare, another line, stops on the way, windows."""
        after = ("start", "every")
        if name == "ticket":
            told, _ = words.TICKET, d.money("z", range(150, 1250, 25))
        elif name == "other_line":
            d.pick("Y", words.LINES[d.roles["K"]].to)
            told, _ = words.OTHER_LINE, d.given("z", "clock", MINUTE, range(600, 1200, 5))
        elif name == "halts":
            told, _ = words.HALTS, d.count("z", d.unit("stop"), range(2, 12))
        else:
            told, _ = words.WINDOWS, d.count("z", d.unit("window"), range(4, 25))
        d.fact("z", told, after=after, folds=False)


# The modules that each question may have.
ALLOWED: Final = {
    "last": frozenset({"delay"}),
    "runs": frozenset({"canceled"}),
    "riders": frozenset({"canceled"}),
    "wait": frozenset({"walk", "delay"}),
    "arrive": frozenset({"walk", "delay"}),
}


def _roles(d: Build) -> words.Line:
    """What runs from where to where, and who rides or drives."""
    name = d.pick("K", tuple(words.LINES))
    line = words.LINES[name]
    d.person("B" if d.target in ("wait", "arrive") else "D")
    d.also("v", Noun(name, plural_of(name), "ride"))
    d.also("y", Noun(line.rider, plural_of(line.rider), "rider"))
    d.also("J", line.stop)
    where = d.pick("X", line.to)
    d.also("R", f"the {name} to {where}|the {name}")
    stops = [f"the {line.stop} {at}|the {line.stop}" for at in line.at if where not in at]
    d.pick("S", stops)
    d.pick("O", [start for start in words.STARTS if start != where])
    return line


def _check_needed(d: Build) -> None:
    """A number may vanish in a remainder: then the build is no problem."""
    values = {q.name: q.value for q in d.quantities.values()}
    given = [q.name for q in d.quantities.values() if q.role == "given"]
    if not all(is_needed(d.relations, values, name, d.asked) for name in given):
        raise Inapplicable("some number does not matter")


# The whole day -----------------------------------------------------------------------------------


def _last(d: Build, t: Quantity, k: Quantity) -> Quantity:
    """When the last one leaves, from how many follow the earliest."""
    most = int((LATEST - t.value) // k.value)
    n = d.count("n", d.noun("v"), range(4, max(most, 5)))
    d.fact("follow", words.FOLLOW, after=("every",))
    later = d.derive("later", "prod", n, k, noun=d.unit("minute"), **words.LATER)
    if not d.has("delay"):
        return d.derive("last", "sum", t, later, form="clock", **words.LAST)
    planned = d.derive("planned", "sum", t, later, form="clock", **words.PLANNED_LAST)
    q = d.count("q", d.unit("minute"), range(3, 30))
    d.fact("delay", words.LAST_LATE, kind="event", after=("follow",))
    return d.derive("last", "sum", planned, q, form="clock", **words.LAST)


def _runs(d: Build, t: Quantity, k: Quantity) -> Quantity:
    """How many leave from the earliest to the last."""
    v = d.noun("v")
    ends = [t.value + n * k.value for n in range(8, 100) if t.value + n * k.value < LATEST]
    last = d.given("l", "clock", MINUTE, ends)
    d.fact("ends", words.ENDS, after=("every",))
    span = d.derive("span", "diff", last, t, noun=d.unit("minute"), **words.SPAN)
    gaps = d.derive("gaps", "quot", span, k, noun=v, **words.GAPS)
    earliest = d.known("earliest", 1, of(v.sg), v)
    runs = d.derive("runs", "sum", gaps, earliest, noun=v, **words.RUNS)
    if not d.has("canceled"):
        return runs
    c = d.count("c", v, range(2, 12), lambda c: 3 * c < runs.value)
    d.fact("canceled", words.CANCELED, kind="event", after=("ends",))
    return d.derive("running", "diff", runs, c, noun=v, **words.RUNNING)


def _riders(d: Build, t: Quantity, k: Quantity) -> Quantity:
    """How many people all of them carry."""
    runs = _runs(d, t, k)
    p = d.count("p", d.noun("y"), words.LINES[d.roles["K"]].riders, per=d.noun("v").sg)
    d.fact("aboard", words.ABOARD, kind="rule", after=("every",))
    return d.derive("riders", "prod", runs, p, noun=d.noun("y"), **words.RIDERS)


# Somebody waiting --------------------------------------------------------------------------------


def _wait(d: Build, t: Quantity, k: Quantity) -> Quantity:
    return _waiting(d, k, _there(d, t, k), t)


def _there(d: Build, t: Quantity, k: Quantity) -> Quantity:
    """When the traveler gets to the stop."""
    first = int(t.value + k.value) + 1
    if not d.has("walk"):
        a = d.given("a", "clock", MINUTE, range(first, 20 * 60), lambda a: _is_between(a, t, k))
        d.fact("there", words.GETS_THERE, kind="event", after=("every",))
        return a
    w = d.count("w", d.unit("minute"), range(4, 26))
    h = d.given("h", "clock", MINUTE, range(first, 20 * 60))
    if not _is_between(h.value + w.value, t, k):
        raise Inapplicable("just in time for a departure")
    d.fact("sets_out", words.SETS_OUT, kind="event", after=("every",))
    d.fact("walks", words.WALKS, after=("sets_out",))
    d.joint(("sets_out", "walks"), words.SETS_OUT_WALKS)
    return d.derive("a", "sum", h, w, form="clock", **words.THERE)


def _is_between(time: Value, t: Quantity, k: Quantity) -> bool:
    """Whether a time is not that of a departure, nor right before or after it."""
    return 2 <= (time - t.value) % k.value <= k.value - 2


def _waiting(d: Build, k: Quantity, there: Quantity, t: Quantity) -> Quantity:
    """The minutes until the next departure."""
    minute = d.unit("minute")
    since = d.derive("since", "diff", there, t, noun=minute, **words.SINCE)
    gone = d.derive("gone", "remainder", since, k, noun=minute, **words.GONE)
    if not d.has("delay"):
        return d.derive("wait", "diff", k, gone, united=minute, **words.WAIT)
    due = d.derive("due", "diff", k, gone, united=minute, **words.ON_TIME)
    q = d.count("q", minute, range(2, 20), lambda q: q < k.value)
    d.fact("delay", words.NEXT_LATE, kind="event", after=("there", "walks"))
    return d.derive("wait", "sum", due, q, noun=minute, **words.WAIT)


def _arrive(d: Build, t: Quantity, k: Quantity) -> Quantity:
    """When the traveler is there, after waiting and riding."""
    there = _there(d, t, k)
    wait = _waiting(d, k, there, t)
    r = d.count("r", d.unit("minute"), range(8, 65))
    d.fact("ride", words.RIDE, after=("there", "walks", "delay"))
    boards = d.derive("boards", "sum", there, wait, form="clock", **words.BOARDS)
    return d.derive("arrives", "sum", boards, r, form="clock", **words.ARRIVES)
