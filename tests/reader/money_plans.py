"""Plans with a monthly fee and a price per use, and a second plan to compare with."""

import re
from fractions import Fraction

from tests.reader.money_goods import clause_around
from tests.reader.money_roles import Roles, question, role_of, views, with_bars
from tests.reader.text import Number, UnderdeterminedError, UnreadableError

PLAN = (
    ("months", r"@N months"),
    ("budget", r"@M to spend on"),
    ("budget", r"\b(sets?|set) aside @M for"),
    ("budget", r"\bbudget _ (is|was) @M"),
    ("budget", r"@M (is|was) in _ account"),
    ("budget", r"@M from _ family"),
    ("budget", r"\bputs? @M into an account"),
    ("join", r"@M (for signing up|for a new account|for opening|to open an account|to join)"),
    ("join", r"\bsign-up fee ((of|at) _)?((is|was) )?@M"),
    ("join", r"\bjoining _ costs? @M"),
    ("flat", r"@M a month, no matter how many"),
    ("flat", r"\b(any number of|all) [^|]*? @M a month"),
    ("flat", r"@M a month [^|]*?(without any extra|without charging|with no charge)"),
    ("flat", r"\bfor @M a month, [^|]*?(any number of|all) "),
    ("fee", r"@M (a|per|each|every) month"),
    ("fee", r"\b(monthly|basic|fixed) fee (of|at) ;@M"),
    ("fee", r"\bfee of @M"),
    ("rate", r"@M"),
    ("included", r"\b(includes?|included|covers?|covered) @N"),
    ("included", r"@N ;\bincluded\b"),
    ("included", r"@N ;(free of extra charge|nothing extra)"),
    ("included", r"\bnothing extra for @N"),
    ("use", r"@N"),
)
FIRM = r"[A-Z][\w']+(?: [A-Z]\w+){1,3}"
BEYOND = r"\b(further|additional|beyond the included|above that|not included)\b"
FRONT = r"^(With|For|If|In|Joining|At|And|To|Choosing) "


def monthly_plan(text: str) -> Fraction:
    """What a plan costs; how much less than another; for what use both cost the same."""
    has, asked = _read(text), question(text)
    if re.search(BEYOND, text) and "included" not in has:
        raise UnderdeterminedError("how many are included")
    free = has.get("included", Fraction(0))
    if re.search(r"\b(same|equal)\b", asked) and "use" not in has:
        return _equal(has) + free
    bill = has["fee"] + has["rate"] * max(has["use"] - free, Fraction(0))
    if re.search(r"\bhow many (full )?months|\blongest|\bfull months|\bcan last\b", asked):
        return Fraction((has["budget"] - has.sum("join")) // bill)
    return _sum(has, asked, bill)


def _sum(has: Roles, asked: str, bill: Fraction) -> Fraction:
    """The bills, or the difference to those of the other plan, of one month or of all."""
    all_months = bool(re.search(r"\b(whole time|all that time|all these months)\b", asked))
    if all_months != ("months" in has):
        raise UnderdeterminedError("how many months")
    times = has.get("months", Fraction(1))
    if re.search(r"\b(more|less|difference|save|saved|cheaper|over)\b (?!(the|all) )", asked):
        return abs(bill - _other(has)) * times
    if "flat" in has or "fee of the other" in has:
        raise UnreadableError(asked)
    return bill * times + has.sum("join")


def _other(has: Roles) -> Fraction:
    if "flat" in has:
        return has["flat"]
    return has["fee of the other"] + has["rate of the other"] * has["use"]


def _equal(has: Roles) -> Fraction:
    """For how many uses, beyond those that are included, the difference of the fees pays."""
    if "flat" in has:
        return (has["flat"] - has["fee"]) / has["rate"]
    fees = has["fee of the other"] - has["fee"]
    return fees / (has["rate"] - has["rate of the other"])


def _read(text: str) -> Roles:
    """The numbers by their roles; those of the second firm have roles of their own."""
    has, barred = Roles(), with_bars(text)
    first = firms(barred)[0] if firms(barred) else ""
    for number, view in views(text):
        role = role_of(view, PLAN)
        if role in ("fee", "rate") and _firm(barred, number) not in ("", first):
            role = f"{role} of the other"
        if role in has:
            raise UnreadableError(f"two numbers for {role}")
        has[role] = number.value
    return has


def firms(text: str) -> list[str]:
    """The names of firms in a text: two capitalized words or more."""
    found = (re.sub(FRONT, "", name) for name in re.findall(FIRM, text))
    return [name for name in found if " " in name]


def _firm(text: str, number: Number) -> str:
    """The firm that a number is about: the last before it in its sentence, or one in its clause."""
    start = text.rfind("|", 0, number.start) + 1
    before = firms(text[start : number.start])
    inside = firms(clause_around(text, number))
    if inside or before:
        return (inside or before)[-1]
    if re.search(r"(^|\| *)For $", text[: number.start]):
        return firms(text[number.end :])[0]
    return ""
