"""Readers of stories that pass the time: a plan for a day, a habit over weeks."""

import re
from fractions import Fraction

from tests.reader.places_grammar import Clause, at_most_one, question, single, split
from tests.reader.text import Number, UnderdeterminedError, UnreadableError

HOUR = 60
DELAYS = (
    r"\blate\b|later than planned|delay|\blos(?:es?|t)\b|go(?:es)? by before|went by before|wait"
)
COMPARES = r"\bthan (?!planned)|\bas (?:long|much time)\b"
BREAKS = r"\bbreaks?\b"


class Plan:
    """A day: when it starts and must end, what takes how long."""

    def __init__(self, text: str) -> None:
        self.clocks: list[Fraction] = []
        self.parts: list[tuple[str, Fraction]] = []
        self.compared: list[tuple[Clause, Number]] = []
        self.delay: list[Fraction] = []
        self.breaks: list[Fraction] = []
        self.length: list[Fraction] = []
        for clause in split(text):
            for number in clause.found:
                self._take(clause, number)

    def _take(self, clause: Clause, number: Number) -> None:
        unit = clause.after(number)
        if number.kind == "clock":
            self.clocks.append(number.value)
        elif re.match(r" breaks\b", unit):
            self.breaks.append(number.value)
        elif clause.says(COMPARES):
            self.compared.append((clause, number))
        elif re.match(r" hours?\b", unit):
            self.parts.append((clause.text, number.value * HOUR))
        elif not re.match(r" minutes?\b|$", unit.rstrip(".,?")):
            raise UnreadableError(clause.text)
        elif clause.says(BREAKS) or re.match(r" minutes long", unit):
            self.length.append(number.value)
        elif clause.says(DELAYS):
            self.delay.append(number.value)
        else:
            self.parts.append((clause.text, number.value))

    def total(self) -> Fraction:
        """All the parts, and the breaks."""
        if len(self.parts) < 2:
            raise UnderdeterminedError("a plan has parts")
        rest = Fraction(0)
        if self.breaks or self.length:
            rest = single(self.breaks, "number of breaks") * single(self.length, "break")
        known = sum((minutes for _, minutes in self.parts), Fraction(0))
        return known + rest + sum(self._compared(*one) for one in self.compared)

    def _compared(self, clause: Clause, number: Number) -> Fraction:
        """A part that is longer or shorter than another, or several times as long."""
        if number.kind == "times" or re.match(r" times", clause.after(number)):
            return number.value * self._base(
                clause, r"as (?:long|much time (?:for|on) .*?) as (?:for |on )?(.+)"
            )
        more = clause.says(r"minutes? (?:longer|more)")
        base = self._base(clause, r"than (?:for |on )?(.+)")
        return base + number.value if more else base - number.value

    def _base(self, clause: Clause, pattern: str) -> Fraction:
        found = re.search(pattern, clause.text)
        if found is None:
            raise UnreadableError(clause.text)
        name = found[1].rstrip(" .,?")
        return single([m for said, m in self.parts if name in said], f"length of {name}")


def day_plan(text: str) -> Fraction:
    """When all is done, how long it takes, how much time is left, when to begin."""
    plan, asked = Plan(text), question(text)
    if "counting the breaks" in asked and not plan.breaks:
        raise UnderdeterminedError("no breaks are told of")
    if re.search(r"\b(left|before|until|to rest|between|remains?)\b.*", asked):
        if len(plan.clocks) != 2:
            raise UnderdeterminedError("a time is missing")
        return plan.clocks[1] - plan.clocks[0] - sum(plan.delay) - plan.total()
    if re.search(r"minutes|in all|total|length", asked) and not plan.clocks:
        return plan.total()
    clock = single(plan.clocks, "time of day")
    if re.search(
        r"at the latest|on time|latest|(have|has|had|needs?) to (start|begin|open)", asked
    ):
        return clock - plan.total()
    return clock + at_most_one(plan.delay, "delay") + plan.total()


# A habit -----------------------------------------------------------------------------------------

WEEKENDS = r"weekend|saturday"
GOAL = r"goal|reach|prize|hope|aim|want|dream|cost|price|pay for|needs? .* in all|needed .* in all"
EARLIER = (
    r"already|beg[ai]ns? with|behind|count st|savings st|earlier days|at the start|birthday at"
)
EXTRA = r"more (?!time)|to the weekday amount|beyond the weekday amount"


def weekly_habit(text: str) -> Fraction:
    """What comes together in a week or in all, what a goal lacks, the weeks that it takes."""
    said = _habit(text)
    day = single(said["weekday"], "amount for a weekday")
    week = 5 * day + 2 * _weekend(said, text, day)
    asked = question(text)
    if re.search(r"how many weeks|time .* in weeks|time to the goal", asked):
        return single(said["goal"], "goal") / week
    if re.search(r"\b(a|whole|the) week\b|monday", asked) and not said["weeks"]:
        return week
    total = single(said["weeks"], "number of weeks") * week
    total -= at_most_one(said["missed"], "number of days missed") * day
    if re.search(r"goal|missing|lack|short|remain|still", asked):
        return single(said["goal"], "goal") - total - at_most_one(said["earlier"], "earlier amount")
    if re.search(r"counting|before|from the start", asked):
        return total + single(said["earlier"], "earlier amount")
    return total


def _weekend(said: dict[str, list[Fraction]], text: str, day: Fraction) -> Fraction:
    """The amount for a day of the weekend."""
    if said["factor"]:
        return day * single(said["factor"], "factor")
    if said["extra"]:
        return day + single(said["extra"], "difference")
    if said["weekend"]:
        return single(said["weekend"], "amount for a weekend day")
    if re.search(r"(not|nothing|rest\w*|off|free).* weekend|weekends? .*(off|free)", text.lower()):
        return Fraction(0)
    raise UnderdeterminedError("nothing is said of weekends")


def _habit(text: str) -> dict[str, list[Fraction]]:
    """The numbers of a habit by what they are."""
    kinds = ["weekday", "weekend", "factor", "extra", "weeks", "missed", "earlier", "goal"]
    said: dict[str, list[Fraction]] = {kind: [] for kind in kinds}
    rule = ""
    for clause in split(text):
        for number in clause.found:
            rule = _role(clause, number, rule)
            said[rule].append(number.value)
    return said


def _role(clause: Clause, number: Number, last: str) -> str:
    """What a number of a habit is."""
    unit = clause.after(number)
    if number.kind == "times" or unit.startswith(" times"):
        return "factor"
    if re.match(r" weeks?\b", unit):
        return "weeks"
    if re.match(r" weekdays?\b", unit):
        return "missed"
    for kind, pattern in (("goal", GOAL), ("earlier", EARLIER), ("extra", EXTRA)):
        if clause.says(pattern):
            return kind
    if clause.says(WEEKENDS) and not clause.says(r"weekends .*(off|free)"):
        return "weekend"
    if clause.says(r"weekday|monday|each day") or last == "":
        return "weekday"
    raise UnreadableError(clause.text)
