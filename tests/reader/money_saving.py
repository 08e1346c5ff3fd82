"""Somebody saves: for a cost that is covered in steps, and in a piggy bank."""

import re
from fractions import Fraction

from tests.reader.money_roles import ceil_quotient, question, roles
from tests.reader.text import UnderdeterminedError, UnreadableError

COVERING = (
    ("price", r"\bcosts? @M"),
    ("price", r"\bprice of _ (is|was) @M"),
    ("price", r"\b(heart|eye|mind)( set)? on _ for @M"),
    ("wage", r"@M (an|per|for (each|every|an)) hour"),
    ("wage", r"\bhour of work _ (brings|brought) \w+ @M"),
    ("weekly", r"@M (a|per|each|every) week"),
    ("weekly", r"\b(a|each|every) week, @M"),
    ("weekly", r"@M of [^|,]*? saved (a|each|every) week"),
    ("saved", r"\b(has|have|had) @M (set aside|saved|in a jar|in the bank)"),
    ("saved", r"\bsavings [^|,]*?(comes?|came) to @M"),
    ("saved", r"@M of the cost (is|was) already\b"),
    ("saved", r"\benvelope _ (hold|holds|held) @M"),
    ("gift", r"\b(gives?|gave|promises?|promised) [^|,]*?@M toward"),
    ("gift", r"\boffer(s|ed)? to pay @M of the cost"),
    ("gift", r"\b(gets?|got) @M toward the cost from"),
    ("gift", r"@M of the cost (comes?|came) from"),
    ("months", r"@N months"),
)


def covering_costs(text: str) -> Fraction:
    """A cost, less what is there and what is given: what is left, or how long it takes."""
    has = roles(text, COVERING)
    rest = has["price"] - has.sum("saved", "gift")
    asked = question(text)
    if "month" in asked or "installment" in asked:
        if re.search(r"\bthe (rest|balance)\b", text) and rest == has["price"]:
            raise UnderdeterminedError("the rest of what")
        return rest / has["months"]
    if re.search(r"\bhours\b", asked):
        return ceil_quotient(rest, has["wage"])
    if re.search(r"\bweeks\b", asked):
        return ceil_quotient(rest, has["weekly"])
    if not re.search(r"missing|remain|not covered|need|short", asked):
        raise UnreadableError(asked)
    if rest == has["price"] or len(has) > 3:
        raise UnderdeterminedError("nothing was paid")
    return rest


PIGGY = (
    ("price", r"\bcosts? @M"),
    ("price", r"\b(wants|want|wanted) for @M"),
    ("price", r"\b(dreams?|dreamed) of _ for @M"),
    ("price", r"\b(needs?|needed) @M for"),
    ("price", r"\bgoal (is|was) to buy _ for @M"),
    ("price", r"\beye on _ for @M"),
    ("times", r"@N times"),
    ("times", r"@T\b"),
    ("weeks", r"@N weeks"),
    ("weekly", r"@M (a|per|each|every) week"),
    ("weekly", r"@M from [^|,]*?(goes|went|into) [^|,]*?(each|every) week"),
    (
        "weekly",
        r"\b(puts?( away)?|sets?( aside)?|add(s|ed)?|saved?s?) @M from _(each|every) week",
    ),
    ("weekly", r"\b(each|every) week, [^|]*?@M from"),
    ("weekly", r"\b(keep|keeps|kept) @M of what [^|,]*(each|every) week"),
    ("spent", r"\b(takes?|took) @M out of"),
    ("spent", r"@M from the [\w ]+? (to|on|for) "),
    ("spent", r"@M from the savings (goes|went) toward"),
    ("spent", r"\b(buys?|bought) _ for @M with money from"),
    ("spent", r"@M of the savings"),
    ("have", r"@M [^|,]*?\b(at first|to begin with|at the start|to start saving)"),
    ("have", r"\b(starts?|started) with @M in"),
    ("have", r"\b(puts?) @M into an empty"),
    ("gift", r"@M as a ((birthday|holiday|graduation) )?(gift|present)"),
    ("gift", r"\b(gets?|got|receives?|received) @M from"),
    ("gift", r"\bcard from _ (brings|brought) _@M"),
    ("gift", r"\b(slips?|slipped|drops?|dropped) @M into"),
    ("gift", r"@M (arrives|arrived) in the mail"),
    ("gift", r"\b(adds?|added) @M to [^|,]* savings"),
    ("gift", r"\b(contributes?|contributed) @M toward"),
    ("pay", r"@M (each time )?for \w+ing\b"),
    ("pay", r"@M (each|every) time for \w+ing\b"),
    ("pay", r"\w+ing [^|,.]*? (brings|brought) _@M each time"),
    ("pay", r"\bgoing rate for \w+ing [^|,.]* (is|was) @M"),
)


def piggy_bank(text: str) -> Fraction:
    """Savings that grow and shrink, and what is still missing for a wish."""
    has = roles(text, PIGGY)
    asked = question(text)
    money = has["have"] + has.sum("gift") - has.sum("spent")
    if "times" in has:
        money += has["times"] * has["pay"]
    if "weeks" in has:
        money += has["weeks"] * has["weekly"]
    goal = _goal(asked)
    unused = {rate for rate, many in RATES if rate in has and many not in has} - {goal}
    if unused or (goal == "saved" and "price" in has) or (goal == "saved" and len(has) < 2):
        raise UnderdeterminedError(f"{unused or 'nothing happens'}")
    if goal == "saved":
        return money
    missing = has["price"] - money
    return missing if goal == "missing" else ceil_quotient(missing, has[goal])


RATES = (("pay", "times"), ("weekly", "weeks"))


def _goal(asked: str) -> str:
    """What is asked: the rate over which the missing money is divided, or an amount."""
    if re.search(r"\btimes\b", asked):
        return "pay"
    if re.search(r"\bweeks\b", asked):
        return "weekly"
    if re.search(r"\b(still|more|missing|short)\b", asked):
        return "missing"
    if re.search(r"\bhow (much|many)|\bamount|\bsum|\bmoney", asked):
        return "saved"
    raise UnreadableError(asked)
