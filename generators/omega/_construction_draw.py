"""Constructions drawn step by step, so that all of a figure is needed for its question.

What nothing has used yet is loose. There are never more than three loose objects, the last step
leaves two at most (or three points), and the question takes all of them. A step whose coordinates
would be unwieldy is replaced by another one; that keeps figures of 25 commands readable.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from synthgen.generators.omega._construction import (
    Circle,
    Command,
    Figure,
    Line,
    Point,
    Thing,
    as_circle,
    as_point,
    line_of,
    names_of,
)
from synthgen.generators.omega._construction_given import ROOTED, place
from synthgen.generators.omega._construction_measures import MEASURES, answer_of
from synthgen.generators.omega._construction_numbers import Exact
from synthgen.generators.omega._construction_operations import (
    OPERATIONS,
    note_incidence,
    run,
    used_by,
)
from synthgen.seeding import Stream

LENGTHS = {1: (6, 9), 2: (10, 13), 3: (14, 17), 4: (18, 21), 5: (22, 25)}
HEIGHTS = {1: 150, 2: 200, 3: 300, 4: 450, 5: 600}  # of the integers in an equation or a point
SPAN = 60  # no point is farther from an axis, no radius longer
DENOMINATOR = 120  # of an exact answer, at the most
ATTEMPTS = 60  # at a step, before the whole construction is begun anew
TAIL, ENDINGS = 2, 4  # last steps that are tried again first, and how often

POINTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LINES = "ghkmnpqrstuvw"
CIRCLES = "ωγστΓΩΣ"
RATIOS = (("1", "2"), ("2", "1"), ("1", "3"), ("3", "1"), ("2", "3"), ("3", "2"))
ASKABLE = {"p", "pp", "ppp", "l", "c", "lp", "cp", "ll"}
CARRIED = {"cl", "lpp", "cpp"}  # one step makes them askable
NEEDS_TRIANGLE = {"centroid", "parallelogram"}


class Menu(NamedTuple):
    """How often each operation and each question is tried, and the turns in degrees.

    What takes three points gets the first so many, the given `corners`, one time in three.
    """

    operations: Mapping[str, int]
    measures: Mapping[str, int]
    turns: tuple[int, ...] = (90,)
    corners: int = 0


def grown(
    rng: Stream, level: int, given: tuple[Command, ...], menu: Menu, steps: int, target: str
) -> Figure | None:
    """A construction of so many steps for a kind of question; None after a dead end."""
    growth = Growth(rng, given, menu, HEIGHTS[level], target)
    tail = min(steps, TAIL)
    begun = all(growth.step(left) for left in range(steps, tail, -1))
    asked = growth.finish(tail) if begun else None
    return None if asked is None else Figure(given, tuple(growth.steps), asked)


def kind_of(name: str) -> str:
    """The kind of a name: points have capitals, circles Greek letters, lines small ones.

    >>> kind_of("A1"), kind_of("g"), kind_of("ω")
    ('p', 'l', 'c')
    """
    return "p" if name[0] in POINTS else "l" if name in LINES else "c"


class Growth:
    """A figure that grows."""

    def __init__(
        self, rng: Stream, given: tuple[Command, ...], menu: Menu, height: int, target: str
    ) -> None:
        self.rng, self.menu, self.height, self.target = rng, menu, height, target
        self.things = place(given)
        self.exact = given[0][0] not in ROOTED
        self.steps: list[Command] = []
        self.seen = {_bare(thing) for thing in self.things.values()}
        used = {name for command in given if command[0] != "point" for name in used_by(command)}
        alone = [command[1] for command in given if len(names_of(command[1])) == 1]
        self.loose = [name for name in alone if name not in used]
        self.known = {kind: [n for n in self.things if kind_of(n) == kind] for kind in "plc"}
        self.free = {"p": self._unused(POINTS), "l": self._unused(LINES)}
        self.free["p"] += [f"{name}1" for name in self.free["p"]]
        self.free["c"] = self._unused(CIRCLES)
        self.operations = bag(menu.operations)
        self.hurry = False  # near the end, when all that is loose must be used

    def _unused(self, names: str) -> list[str]:
        free = [name for name in names if name not in self.things]
        return self.rng.sample(free, len(free))

    # A step ------------------------------------------------------------------------------------

    def step(self, left: int) -> bool:
        """Add one object, with `left` steps to go; whether one was found."""
        self.hurry = left <= TAIL
        names = self.operations if left > 1 else self._last_operations()
        for _ in range(ATTEMPTS):
            name = self.rng.choice(names)
            operation = OPERATIONS[name]
            free = self.free[operation.makes]
            arguments = self._arguments(operation.takes) if free else None
            if arguments is None:
                continue
            command = (name, free[0], *arguments)
            loose = self._loose_after(command)
            if self._may_leave(loose, left) and self._made(command, operation.takes):
                free.pop(0)
                self.known[operation.makes].append(command[1])
                self.loose = loose
                self.steps.append(command)
                return True
        return False

    def _last_operations(self) -> list[str]:
        """Operations that make something to measure as the question wants it."""
        takes = MEASURES[self.target].takes
        return [name for name in self.operations if OPERATIONS[name].makes in takes]

    def _loose_after(self, command: Command) -> list[str]:
        used = used_by(command)
        return [name for name in self.loose if name not in used] + [command[1]]

    def _may_leave(self, loose: list[str], left: int) -> bool:
        """Whether what is loose can all be used by the steps to come and the question."""
        kinds = "".join(sorted(map(kind_of, loose)))
        if left == 1:
            return kinds in ASKABLE and _takes_all(MEASURES[self.target].takes, kinds)
        return (kinds in ASKABLE or kinds in CARRIED) and len(loose) < 1 + left

    def _made(self, command: Command, takes: str) -> bool:
        """Carry out a command, if it makes something new of moderate size."""
        if command[0] in NEEDS_TRIANGLE and self._on_a_line(command[2:]):
            return False
        try:
            thing = run(self.things, command)
        except (ZeroDivisionError, ValueError):
            return False
        pairs = zip(takes, command[2:], strict=True)
        lines = [line_of(self.things, argument) for kind, argument in pairs if kind == "l"]
        if not self._fits(thing, *lines) or self._is_old(thing, lines):
            return False
        self.things[command[1]] = thing
        self.seen.add(_bare(thing))
        note_incidence(self.things, command)
        return True

    def _on_a_line(self, names: tuple[str, ...]) -> bool:
        p, q, r = (as_point(self.things[name]) for name in names)
        return q.minus(p).cross(r.minus(p)).sign == 0

    def _fits(self, *things: Thing) -> bool:
        return all(map(self._is_moderate, things))

    def _is_moderate(self, thing: Thing) -> bool:
        if isinstance(thing, Line):
            return max(value.height for value in thing) <= self.height
        if isinstance(thing, Point):
            return all(v.height <= self.height and _within(v, SPAN) for v in thing)
        small = thing.square.height <= self.height**2 and _within(thing.square, SPAN**2)
        return small and thing.square.sign > 0 and self._is_moderate(thing.centre)

    def _is_old(self, thing: Thing, lines: list[Line]) -> bool:
        """Whether the figure has the object already, be it as a line that the command names."""
        bare = _bare(thing)
        return bare in self.seen or bare in map(_bare, lines)

    # Arguments ---------------------------------------------------------------------------------

    def _arguments(self, takes: str) -> list[str] | None:
        """Names for what an operation takes, all different, loose ones by preference."""
        if takes[0] == "o":
            return self._on_circles(takes)
        if takes == "ppp" and self.menu.corners and not self.rng.below(3):
            return self.rng.sample(self.known["p"][: self.menu.corners], 3)
        taken: list[str] = []
        arguments: list[str] = []
        for kind in takes:
            argument = self._argument(kind, taken)
            if argument is None:
                return None
            arguments.append(argument)
            taken += names_of(argument)
        if takes.endswith("nn"):
            arguments[-2:] = self.rng.choice(RATIOS)
        return arguments

    def _argument(self, kind: str, taken: list[str]) -> str | None:
        if kind == "n":
            return str(self.rng.choice((1, -1)) * self.rng.choice(self.menu.turns))
        if kind != "l":
            return self._pick(kind, taken)
        is_loose = any(name in LINES for name in self.loose)
        named = self._pick("l", taken) if is_loose or self.rng.below(2) else None
        if named is not None:
            return named
        one = self._pick("p", taken)
        other = self._pick("p", [*taken, one or ""])
        return f"{one}{other}" if one and other else None

    def _pick(self, kind: str, taken: list[str]) -> str | None:
        loose = [n for n in self.loose if n not in taken and kind_of(n) == kind]
        if loose and (self.hurry or self.rng.below(4)):
            return self.rng.choice(loose)
        names = self.known[kind]
        if len(names) > 2 * len(taken):  # then it is quicker to try than to filter
            while (name := self.rng.choice(names)) in taken:
                pass
            return name
        names = [name for name in names if name not in taken]
        return self.rng.choice(names) if names else None

    def _on_circles(self, takes: str) -> list[str] | None:
        """A point known to be on a circle, or on two, with the other arguments."""
        circle = self._pick("c", [])
        other = self._pick("c", [circle or ""]) if takes == "occ" else circle
        if circle is None or other is None:
            return None
        common = as_circle(self.things[other]).known
        points = [name for name in as_circle(self.things[circle]).known if name in common]
        if not points:
            return None
        x = self.rng.choice([name for name in points if name in self.loose] or points)
        if takes == "oc":
            return [x, circle]
        if takes == "occ":
            return [x, circle, other]
        y = self._pick("p", [x])
        return None if y is None else [x, y, circle]

    # The question ------------------------------------------------------------------------------

    def finish(self, steps: int) -> Command | None:
        """The last steps and the question; other ones where these lead nowhere."""
        for _ in range(ENDINGS):
            things, loose, seen = dict(self.things), self.loose, set(self.seen)
            known, free = ({k: list(v) for k, v in d.items()} for d in (self.known, self.free))
            done = all(self.step(left) for left in range(steps, 0, -1))
            asked = self.question() if done else None
            if asked is not None:
                return asked
            del self.steps[len(self.steps) - (len(self.things) - len(things)) :]
            self.things, self.loose, self.seen = things, loose, seen
            self.known, self.free = known, free
        return None

    def question(self) -> Command | None:
        """A question that takes all that is loose and whose answer is neither trivial nor a tie."""
        name = self.target
        for _ in range(ATTEMPTS):
            arguments = self._arguments(MEASURES[name].takes)
            if arguments is None:
                continue
            used = {part for argument in arguments for part in names_of(argument)}
            asked = (name, *arguments)
            if used.issuperset(self.loose) and self._can_be_asked(asked):
                return asked
        return None

    def _can_be_asked(self, asked: Command) -> bool:
        try:
            answer = answer_of(self.things, asked, self.exact)
        except ZeroDivisionError:
            return False
        if isinstance(answer, Fraction):
            return answer.denominator <= DENOMINATOR
        lines = zip(MEASURES[asked[0]].takes, asked[1:], strict=True)
        return answer is not None and self._fits(
            *(line_of(self.things, argument) for kind, argument in lines if kind == "l")
        )


def _takes_all(takes: str, kinds: str) -> bool:
    """Whether loose objects of these kinds can all be arguments; two points may be a line."""
    points, lines = kinds.count("p"), kinds.count("l")
    free = takes.count("l") - lines
    return (
        kinds.count("c") <= takes.count("c") and free >= 0 and points <= takes.count("p") + 2 * free
    )


def bag(times: Mapping[str, int]) -> list[str]:
    """Each name as often as it is counted."""
    return [name for name, count in times.items() for _ in range(count)]


def _within(value: Exact, span: int) -> bool:
    """Whether -span <= value <= span."""
    if not value.q:
        return abs(value.p) <= span * value.n
    return -span <= value.floor(1) < span


def _bare(thing: Thing) -> tuple[object, ...]:
    """What makes an object: its numbers, without the d, which says nothing of a rational one."""
    if isinstance(thing, Circle):
        return (*_bare(thing.centre), thing.square[:3])
    return tuple(value[:3] for value in thing)
