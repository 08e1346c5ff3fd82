"""Stocks that grow and shrink: the goods of a shop, the things that a library lends."""

import re
from fractions import Fraction

from tests.reader.goods_grammar import Roles, Seen, question, role_of, roles, views
from tests.reader.text import UnderdeterminedError, UnreadableError

DAY = r"(monday|tuesday|wednesday|thursday|friday|saturday)"
BOX = r"(crates|boxes|cartons|bins|baskets|bags|sacks|trays)"
SHOP = (
    ("price", r"@M"),
    ("times", r"@T as (many|high|large)|@N times as (many|high|large)"),
    ("fewer", r"@N fewer|(drop|dropped|f[ae]ll|slip|slipped) by @N|@N [a-z' -]+ (short of|below) "),
    ("more", r"@N more|(rise|rose|go up|went up) by @N|\bbeats? .*by @N"),
    ("boxes", rf"@N {BOX}\b"),
    ("each", r"each with @N|\b(each|every) .*(hold|contain|held)\w* @N|@N [^,]*\b(each|every)\b"),
    ("returned", r"\b(bring|brings|brought|take|takes|took|come|comes|came) back\b|return|refund"),
    ("lost", r"damag|ruin|too damaged|thr[oe]wn? (out|away)|throws away|discard|set aside|flaw"),
    ("lost", r"wr(ite|ites|ote) off"),
    ("start", r"\bmorning\b|\bopen(s|ed|ing)?\b|\bstart(s|ed)?\b|unlock"),
    ("sold", r"\bsold\b|\bsells?\b|\b(buy|buys|bought)\b|r[aiu]ng(s)? up|\bcarr(y|ies|ied)\b"),
    ("sold", r"(take|took) @N .* out of|sales c[ao]me to|f[io]u?nd buyers|in shopping bags"),
    ("closing", r"\bleft\b|still (on|in)|unsold|remain|clos(e|es|ed) it with|down to|closing time"),
    ("closing", r"clos(e|es|ed) (on|with)"),
)


class Shop:
    """The numbers of a shop, those of its closing hours by day."""

    def __init__(self, text: str) -> None:
        self.said, self.day = Roles(), ""
        self.late: dict[str, Fraction] = {}
        for seen in views(text):
            self._note(seen, role_of(seen, SHOP))
        self.asked = question(text)

    def _note(self, seen: Seen, role: str) -> None:
        days = re.findall(DAY, seen.view)
        self.day = days[0] if role == "start" and days else self.day
        where: dict[str, Fraction] = self.said
        name = role
        if role == "closing":
            where, name = self.late, days[0] if days else ""
        if name in where:
            raise UnreadableError(f"two numbers for {role}")
        where[name] = seen.value

    def left_on(self, day: str) -> Fraction:
        """What is left when the shop closes on a day; one without its day is of the first."""
        for name in (day, "") if day == self.day else (day,):
            if name in self.late:
                return self.late[name]
        raise UnderdeterminedError(f"nothing is told of {day}")

    def sold_next(self) -> Fraction:
        """The sales of the next day, told by those of the first; none where nothing is told."""
        said = self.said
        if "times" in said:
            return said["times"] * said["sold"]
        change = said.some("more") - said.some("fewer")
        return said["sold"] + change if change else Fraction(0)

    def left(self) -> Fraction:
        said, day = self.said, re.search(DAY, self.asked)
        after = self.sold_next()
        if not after and day and day[0] != self.day:
            raise UnderdeterminedError("nothing is told of the next day")
        stock = said["start"] + said.product("boxes", "each") - said["sold"] - after
        return stock - said.some("lost") + said.some("returned")

    def sold(self) -> Fraction:
        said = self.said
        stock = said["start"] + said.product("boxes", "each")
        return stock - self.left_on(self.day) - said.some("lost")

    def more(self) -> Fraction:
        said, days = self.said, [day for day in self.late if day and day != self.day]
        if len(days) != 1:
            raise UnderdeterminedError("two days are compared")
        first = said["start"] - self.left_on(self.day)
        second = self.left_on(self.day) + said.product("boxes", "each") - self.late[days[0]]
        return abs(first - second)


def shop_stock(text: str) -> Fraction:
    """What is left, sold, earned, or by how much the sales of two days differ."""
    shop = Shop(text)
    if re.search(r"how much|amount|income|revenue|how many (dollars|euros|pounds)", shop.asked):
        return shop.sold() * shop.said["price"]
    if re.search(r"\bthan\b|exceed|\bbeats?\b|differ|change", shop.asked):
        return shop.more()
    if re.search(r"\bleft\b|remain|\bstill\b|\bstock\b", shop.asked):
        return shop.left()
    if re.search(r"\bsold\b|\bsells?\b|\bbuys?\b|\bbought\b|\bt(ook|akes?)\b", shop.asked):
        return shop.sold()
    raise UnreadableError(shop.asked)


OPENING = r"at the (start|beginning)|\bbeg[iau]ns?\b|\bstart(s|ed)?\b"
AWAY = r"on loan|in the hands|at home"
LENDING = (
    ("fee", r"@M"),
    ("days", r"@N days\b"),
    ("groups", r"@N (families|students|members|parents|neighbors|teachers)\b"),
    ("each", r"\b(each|every) (of them|\w+) .*@N|@N [^,]*\b(each|every)\b"),
    ("late", r"\blate\b|overdue|due date"),
    ("given", r"donat|small grant|bake sale|\bgift\b"),
    ("broken", r"repair(?! cafe)|damage|\bworn\b|wear and tear|\bfixed\b"),
    ("returned", r"\breturn|\b(bring|brings|brought|come|came|comes) back\b|(br[oi]\w+) @N .*back"),
    ("returned", r"brought .* back|check(s|ed)? in\b|reshelv|turn(ed)? up in|bring back"),
    ("out", rf"({OPENING}).*({AWAY})|({AWAY}).*({OPENING})"),
    ("shelf", OPENING),
    ("lent", r"during the|in the course of|\bborrow(ed|s)?\b|\blen[dt]s?\b|check(s|ed)? out"),
    ("lent", r"home from|loans of the|sign(s|ed)? out"),
    ("out", r"on loan|at home|with (members|borrowers|families)\b"),
    ("shelf", r"shelves|available"),
)


def library_loans(text: str) -> Fraction:
    """What is on the shelves, on loan, there in all, or owed in late fees."""
    said, asked = roles(text, LENDING), question(text)
    groups = said.product("groups", "each")
    if re.search(r"\bfees?\b|how much|\bowed?\b", asked):
        return (groups or said["late"]) * said["days"] * said["fee"]
    if "on the shelves" in asked and "on loan" in asked:
        broken = said["broken"] if "in repair" in asked else Fraction(0)
        return said["shelf"] + (groups or said["out"]) + broken
    lent = groups or said["lent"]
    if re.search(r"on loan|with borrowers|at home", asked):
        return said["out"] + lent - said.some("returned")
    if re.search(r"shel(f|ves)|available", asked):
        return said["shelf"] - lent + said.some("returned", "given") - said.some("broken")
    raise UnreadableError(asked)
