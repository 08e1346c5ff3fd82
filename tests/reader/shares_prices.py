"""Reader of stories about a price before and after a discount, an increase or a tax."""

import re
from fractions import Fraction

from tests.reader.shares_grammar import Marked
from tests.reader.text import UnderdeterminedError, UnreadableError

TAX = r"""
    <p:a> (?:sales )?tax\b
    tax of <p:a>
    tax [^.?«]*?(?:is|was) <p:a>
"""
OFF = r"""
    <p:a> off\b
    (?:cuts?|lowers?|lowered) all prices [^.?«]*?by <p:a>
    discount of <p:a>
"""
UP = r"""
    raises? [^.?«]*?by <p:a>
    raised [^.?«]*?by <p:a>
    (?:goes|went|go) up by <p:a>
    price increase of <p:a>
    <p:a> (?:more|higher)\b
"""
COUPON = r"""
    (?:coupon|voucher|gift card|code)\b[^.?«]*?<m:a>
"""
CHANGE = r"""
    with <m:a>,?[^.?«]*? <m:b>
    <m:a> in change for <m:b>
    (?:hands?|handed|gives?|gave) the [^.?«]*?<m:a> and (?:receives?|received) <m:b>
    [Ff]rom <m:a>, [^.?«]*?<m:b> back
    [Oo]f <m:a> in [^.?«]*?, <m:b> (?:is|was|are|were) left
    (?:lays?|laid) <m:a> on [^.?«]*?<m:b> back
"""
PRICE = r"""
    normally [^.?«]*?<m:a>
    (?:regular|original|old) price of (?:(?! if )[^.?«])*?(?:is|was) <m:a>
    price tag [^.?«]*?(?:says|said|of) <m:a>
    (?:[Ll]ast year|[Bb]efore the increase|[Uu]ntil the increase)[^.?«]*?<m:a>
    [Ff]or a long time, [^.?«]*?<m:a>
"""
PAID = r"""
    finally (?:pays?|paid) (?:is|was) <m:a>
    (?:pays?|paid|hands? over|handed over|spends?|spent|costs?|cost)\b[^.?«]*?<m:a>
    finally (?:pays?|paid) (?:is|was) <m:a>
    (?:bill|receipt)\b[^.?«]*?<m:a>
    (?:shows?|showed)\b[^.?«]*?<m:a>
    (?:asks?|asked) [^.?«]*? for <m:a>
"""
COUNT = r"<n:a>"
GAP = r"""
    \b(?:saves?|saved)\b
    \bdiscount (?:on|worth)\b
    \b(?:lower|higher) than\b
    \b(?:below|above) the\b
    \b(?:increase|rise) in the price\b
    \bthe increase add\b
    \bgo up by|\bthe price of [^?]*? go up\b
    \btax (?:on|in)\b
    \bmuch tax\b|\bin tax\b
    \bsales tax add\b
"""


class Purchase:
    """What is bought at which change of prices, and what is paid for it."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        off = self.text.number(OFF)
        up = self.text.number(UP)
        self.tax = self.text.number(TAX)
        self.change = self._change(off, up)
        self.coupon = self.text.number(COUPON) or Fraction(0)
        self.regular = self.text.number(PRICE)
        self.paid = self._paid()
        self.number = self.text.number(COUNT)
        self.later = self.text.number(COUNT)
        self.text.finish()

    def _change(self, off: Fraction | None, up: Fraction | None) -> Fraction | None:
        """By which factor the price changed; a tax alone is a change as well."""
        if off is not None:
            return 1 - off / 100
        if up is not None:
            return 1 + up / 100
        if self.tax is not None and self.text.ask(r"\btax\b|\bprice before\b") is not None:
            change, self.tax = 1 + self.tax / 100, None
            return change
        return None

    def _paid(self) -> Fraction:
        """What is paid, or handed over less what comes back."""
        hit = self.text.take(CHANGE)
        if hit is not None:
            return abs(self.text.value(hit["a"]) - self.text.value(hit["b"]))
        return self.text.value(self.text.need(PAID, "payment")["a"])

    def reduced(self) -> Fraction:
        """What each cost after the change."""
        if self.text.ask(r"\beach\b") is not None and self.number is None:
            raise UnderdeterminedError("how many are bought")
        due = self.paid / (1 + (self.tax or Fraction(0)) / 100) + self.coupon
        return due / (self.number or 1)

    def answer(self) -> Fraction:
        """The price before the change, the change, or its percentage."""
        reduced = self.reduced()
        if re.search(r"\bpercent", self.text.asked):
            if self.regular is None:
                raise UnderdeterminedError("no price without the change")
            return abs(self.regular - reduced) / self.regular * 100
        if self.change is None:
            raise UnderdeterminedError("by how much prices changed")
        original = reduced / self.change
        if self.later is not None:
            return original * self.later
        if self.text.ask(GAP) is not None:
            return abs(original - reduced)
        if self.text.ask(r"\b(?:price|costs?|charges?)\b") is None:
            raise UnreadableError(self.text.asked)
        return original


def original_price(text: str) -> Fraction:
    """The price before a discount, an increase or a tax."""
    return Purchase(text).answer()
