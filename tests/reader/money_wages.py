"""Pay by the hour: overtime, a bonus, taxes, what a second person earns, and a goal."""

import re
from fractions import Fraction

from tests.reader.money_roles import Roles, ceil_quotient, question, role_of, views
from tests.reader.text import UnderdeterminedError, UnreadableError

PAY = (
    ("tax", r"@P"),
    ("bonus", r"\b(bonus|allowance) of @M"),
    ("rate", r"@M (an|per) hour"),
    ("rate", r"@M for (each|every) hour"),
    ("rate", r"\bhourly rate _(is|was) @M"),
    ("rate", r"\bhour of work _ (brings|brought) \w+ @M"),
    ("goal", r"@M for (?!\w+ing\b)"),
    ("goal", r"\bcosts? @M"),
    ("factor", r"@N times the regular rate"),
    ("factor", r"@T the regular rate"),
    ("limit", r"\b(beyond|over|above|after|to up to|once) @N hours"),
    ("limit", r"\bregular week of @N hours"),
    ("limit", r"\bcontract for @N hours a week"),
    ("shift", r"@N hours (a|per|each|every) day"),
    ("shift", r"@N hours (long|of work each|at work (each|every) day)"),
    ("shift", r"\bshift (lasts|lasted|is|was) @N hours"),
    ("shift", r"\bday (has|had) @N hours"),
    ("days", r"@N days"),
    ("hours", r"@N hours"),
)

SAME = {"rate": {"rate"}, "hours": {"hours", "days", "shift"}}  # what the first person's are


def wages_overtime(text: str) -> Fraction:
    """What somebody earns in a week, by overtime too, and how long it takes to a goal."""
    has, asked = _read(text), question(text)
    by_days = "days" in has or "shift" in has
    hours = has["days"] * has["shift"] if by_days else has["hours"]
    overtime, pay = _overtime(has, hours)
    if "overtime" in asked:
        return overtime
    pay += has.sum("bonus")
    if ("after taxes" in asked) != ("tax" in has):
        raise UnderdeterminedError("taxes")
    pay -= pay * has.get("tax", Fraction(0)) / 100
    if re.search(r"\bweeks\b", asked):
        return ceil_quotient(has["goal"], pay)
    if re.search(r"\b(more|less|difference)\b", asked):
        return abs(pay - has["other rate"] * has["other hours"])
    if "goal" in has or "other rate" in has or "other hours" in has:
        raise UnreadableError(asked)
    return pay


def _overtime(has: Roles, hours: Fraction) -> tuple[Fraction, Fraction]:
    """The pay for overtime, and all the pay by the hour."""
    if "limit" not in has and "factor" not in has:
        return Fraction(0), hours * has["rate"]
    extra = (hours - has["limit"]) * has["factor"] * has["rate"]
    return extra, has["limit"] * has["rate"] + extra


def _read(text: str) -> Roles:
    """The numbers by their roles; a second rate and second hours are those of the other person."""
    has = Roles()
    for number, view in views(text):
        role = role_of(view, PAY)
        again = role in ("rate", "hours") and set(has) & SAME[role]
        role = f"other {role}" if again else role
        if role in has:
            raise UnreadableError(f"two numbers for {role}")
        has[role] = number.value
    return has
