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
