"""Purchases and packing: a receipt, a discount with a coupon, things in containers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from tests.reader.goods_grammar import Roles, Rules, Seen, question, role_of, roles, stem, views
from tests.reader.text import UnderdeterminedError, UnreadableError

MONEY: Rules = (
    ("gift", r"@M (more|extra)\b|\b(borrow|slip)\w* .*another @M|another @M c[ao]mes? from"),
    (
        "extra",
        r"\badd(s|ed)? @M to|complete|another @M for|\bspot|\bthr[oe]ws? in|\bc[ao]mes? across",
    ),
    ("extra", r"also (takes?|took|buys?|bought|gets?|got) an? "),
    ("budget", r"to spend|\bbudget\b|envelope|money clip|set(s)? aside|walk(s|ed)? into"),
    (
        "budget",
        r"in .*(wallet|pocket) when|(wallet|pocket) (hold|held|contain)|\bstart(s|ed)? .*trip",
    ),
    ("budget", r"\b(bring|brings|brought|take|takes|took) @M (along )?to\b|\bwith @M before\b"),
    ("paid", r"@M (to|on|down|at|is|was).* the (cashier|clerk|counter|register|checkout)"),
    ("paid", r"@M in cash|(cashier|clerk) .*@M"),
    ("paid", r"\b(pay|pays|paid) with @M|out of .*(wallet|pocket) and pa[iy]|hand(s|ed)? over @M"),
    ("price", r"@M"),
)
TIMES = re.compile(
    r"@(?:T|N times) as many (?P<more>.+?) as (?P<base>.+?)(?: (?:for|go|went|goes)\b.*|[.,?]|$)"
    r"|the number of (?P<more2>.+?) (?:that|in|on)\b.*@(?:T|N times)"
    r" the number of (?P<base2>.+?)[.,?]?$"
)
ENDS = re.compile(
    r" (?:at|for|in|into|to|on|from|out|that|priced|marked|each|apiece|go|goes|went|are|were|there"
    r"|along|as|too|well|and|lie|lies|lay)\b.*|[,.:].*"
)


@dataclass
class Basket:
    """What is bought: how many of each thing, and its price."""

    text: str
    said: Roles = field(default_factory=Roles)
    counts: dict[str, Fraction] = field(default_factory=dict)
    prices: list[Seen] = field(default_factory=list)
    times: list[Seen] = field(default_factory=list)

    def __post_init__(self) -> None:
        for seen in views(self.text):
            self._note(seen)
        self._count_multiples()

    def _note(self, seen: Seen) -> None:
        if TIMES.search(seen.view):
            self.times.append(seen)
        elif seen.says("@N"):
            thing = stem(ENDS.sub("", seen.behind()))
            if not thing or thing in self.counts:
                raise UnreadableError(seen.view)
            self.counts[thing] = seen.value
        else:
            self._note_money(seen)

    def _note_money(self, seen: Seen) -> None:
        role = role_of(seen, MONEY)
        if role == "price":
            self.prices.append(seen)
        elif role in self.said:
            raise UnreadableError(f"two numbers for {role}")
        else:
            self.said[role] = seen.value

    def _count_multiples(self) -> None:
        for seen in self.times:
            found = TIMES.search(seen.view)
            assert found is not None
            base, more = (found[n] or found[f"{n}2"] for n in ("base", "more"))
            if stem(base) not in self.counts:
                raise UnderdeterminedError(f"a multiple of {base}")
            self.counts[stem(more)] = seen.value * self.counts[stem(base)]

    def costs(self) -> dict[str, Fraction]:
        """What all things of each kind cost together."""
        priced = {self._thing(seen.view): seen.value for seen in self.prices}
        if set(priced) != set(self.counts) or len(priced) != len(self.prices) or not priced:
            raise UnderdeterminedError(f"{list(self.counts)} at {list(priced)}")
        return {thing: count * priced[thing] for thing, count in self.counts.items()}

    def _thing(self, view: str) -> str:
        """The thing that a clause names, the longest one where it names several."""
        return named(view, self.counts)

    def total(self) -> Fraction:
        return sum(self.costs().values(), Fraction(0)) + self.said.some("extra")


def named(view: str, things: Iterable[str]) -> str:
    """The thing that words name; the longest where one's name is part of another's."""
    words = f" {stem(re.sub(r'[^a-z -]', ' ', view))} "
    fits = sorted((thing for thing in things if f" {thing} " in words), key=len)
    if not fits or any(thing not in fits[-1] for thing in fits):
        raise UnderdeterminedError(f"no count for: {view}")
    return fits[-1]


def receipt(text: str) -> Fraction:
    """The total, the change, the money left, or the difference of two costs."""
    basket, asked = Basket(text), question(text)
    if re.search(r"difference|how much more|exceed|cheaper|higher|how many \w+ more", asked):
        costs = basket.costs()
        if len(costs) != 2:
            raise UnderdeterminedError("two costs are compared")
        one, two = costs.values()
        return abs(one - two)
    if re.search(r"\bchange\b|\bback\b|(cashier|clerk) owe", asked):
        return basket.said["paid"] - basket.total()
    if re.search(r"\bleft\b|remain|\bkeeps?\b|\bkept\b|\bstill\b|\brest\b", asked):
        return basket.said["budget"] + basket.said.some("gift") - basket.total()
    if re.search(r"total|\bpa(y|ys|id)\b|\bspen[dt]|\bcost|\bowe|\bneed|\bbill\b|purchase", asked):
        return basket.total()
    raise UnreadableError(asked)


SALE: Rules = (
    ("off", r"@P"),
    ("coupon", r"coupon"),
    ("delivery", r"shipping|deliver"),
    ("price", r"@M"),
    ("count", r"@N"),
)


def discount_coupon(text: str) -> Fraction:
    """What is paid in the end, or what the discount saves."""
    said, asked = roles(text, SALE), question(text)
    full = said["count"] * said["price"]
    cut = full * said["off"] / 100
    if re.search(r"\bsave[sd]?\b|discount", asked):
        return cut
    if re.search(r"\bpa(y|ys|id)\b|spend|spent|\bbill\b|\bcost|price", asked):
        return full - cut - said.some("coupon") + said.some("delivery")
    raise UnreadableError(asked)


PACK: Rules = (
    (
        "out",
        r"spoiled|damaged|broken|not good enough|blemished|(set|sets) aside|le(ave|aves|ft) out",
    ),
    ("out", r"\b(keeps?|kept|gives?|gave) @N"),
    ("size", r"\b(each|every) \w+ .*@N|@N .* to fill an? \w+|\ba full \w+ \w+ @N"),
    ("size", r"@N .*\b(each|every|an?) [\w ]+[.,?]?$|\ban? [\w ]+ (has|had|have) room for @N"),
    ("all", r"@N"),
)


def packing(text: str) -> Fraction:
    """The full containers, those that are needed, or what is left over."""
    said, asked = roles(text, PACK), question(text)
    rest, size = said["all"] - said.some("out"), said["size"]
    if re.search(r"left over|\bleft\b|not fit|after filling", asked):
        return rest % size
    if re.search(r"\bneed|smallest|least", asked):
        return Fraction(-(-rest // size))
    if re.search(r"\bfull\b|completely", asked):
        return Fraction(rest // size)
    raise UnreadableError(asked)
