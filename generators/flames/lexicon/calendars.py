"""Periods that follow one another: months, days, seasons, years."""

from typing import Final, NamedTuple

from synthgen.generators.flames.lexicon.scenes import listed


class Period(NamedTuple):
    """A period of a calendar: its name, when something happens in it, and when it ends."""

    name: str
    during: str
    end: str


class Calendar(NamedTuple):
    """Periods in order; `unit` is one of them, `before` a preposition that they share."""

    unit: str
    before: str
    periods: tuple[Period, ...]


def _calendar(unit: str, before: str, names: str) -> Calendar:
    periods = [Period(one, f"{before} {one}", f"at the end of {one}") for one in listed(names)]
    return Calendar(unit, before, tuple(periods))


CALENDARS: Final = {
    "months": _calendar(
        "month",
        "in",
        """January, February, March, April, May, June, July, August, September, October, November,
        December""",
    ),
    "days": _calendar(
        "day", "on", "Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday"
    ),
    "seasons": _calendar("season", "in", "the winter, the spring, the summer, the fall"),
    "years": Calendar(
        "year",
        "",
        (
            Period("last year", "last year", "at the start of this year"),
            Period("this year", "this year", "at the end of this year"),
            Period("next year", "next year", "at the end of next year"),
            Period("the year after", "the year after next", "at the end of the year after next"),
        ),
    ),
}
