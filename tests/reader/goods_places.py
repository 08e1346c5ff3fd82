"""Places that fill and empty: a farm's eggs and their cartons, rows of spots and who takes them."""

import re
from fractions import Fraction

from tests.reader.goods_grammar import Roles, Rules, Seen, question, role_of, views
from tests.reader.text import UnreadableError

CARTON = r"(carton|tray|box|basket)"
CARTONS = r"(cartons|trays|boxes|baskets)"
BIRD = r"(hen|chicken|duck|guinea hen)"
PERIOD = re.compile(r"\b(?:a|each|every) (day|week)\b")
EGGS: Rules = (
    ("price", r"@M.*\bfull\b|\bfull\b.*@M"),
    ("stall", r"@M"),
    ("span", r"@N (days|weeks)"),
    ("size", rf"\b(each|every|a) (full )?{CARTON}\b.*(hold|held|took|take|takes|room for)s? @N"),
    ("size", rf"@N .*(in|into|fill) (an?|each|every) {CARTON}\b|\bfull {CARTON} of @N"),
    ("size", rf"{CARTONS} (of|that h[oe]ld) @N|eggs in {CARTONS} of @N"),
    ("hens", rf"@N {BIRD}s\b"),
    ("coops", r"@N (coops|henhouses|pens|barns)\b"),
    ("lots", rf"\b(each|every)\b|\ba {BIRD} (lay|laid|give|gave)s?\b"),
    ("broken", r"\bbr(eaks?|oken?)\b|crack|spoil|\bbad\b|\b(lose|loses|lost)\b|ruin|thrown away"),
    ("eaten", r"\b(eats?|ate|eaten|uses?|used|needed|fried|boiled)\b|@N eggs (go|went) to"),
    ("eaten", r"\b(gives?|gave|keeps?|kept) @N"),
    ("laid", r"\b(lays?|laid)\b|collect|gather|f[io]u?nd|\bg[eo]ts?\b|produce|saved?"),
)


class Farm:
    """The numbers of a farm, and for each how long it is about."""

    def __init__(self, text: str) -> None:
        self.said, self.period = Roles(), {"": ""}
        for seen in views(text):
            self._note(seen)
        self.asked = question(text)

    def _note(self, seen: Seen) -> None:
        often = PERIOD.search(seen.view)
        role = role_of(Seen(seen.number, PERIOD.sub("daily", seen.view)), EGGS)
        if role in self.said:
            raise UnreadableError(f"two numbers for {role}")
        self.said[role] = seen.value
        if role == "span":
            self.period[role] = "week" if seen.says("@N weeks") else "day"
        elif often:
            self.period[role] = often[1]

    def eggs(self) -> Fraction:
        """What is gathered in all, less what is eaten and broken; the periods must agree."""
        said = self.said
        flock = "hens" if "hens" in said else "coops"
        laid = said[flock] * said["lots"] if "laid" not in said else said["laid"]
        about = {self.period.get(role, "") for role in ("laid", "lots", "eaten") if role in said}
        if about != {self.period.get("span", "")}:
            raise UnreadableError(f"days and weeks: {about}")
        return (laid - said.some("eaten")) * said["span"] - said.some("broken")


def egg_farm(text: str) -> Fraction:
    """The eggs in the end, the full cartons, the eggs left over, the money."""
    farm = Farm(text)
    said, asked = farm.said, farm.asked
    eggs = farm.eggs()
    if re.search(r"how much|money|income|amount|profit|(dollars|euros|pounds)", asked):
        cost = said["stall"] if re.search(r"costs|profit", asked) else Fraction(0)
        return eggs // said["size"] * said["price"] - cost
    if re.search(r"left over|not fit|after .*fill|no more", asked):
        return eggs % said["size"]
    if re.search(rf"full {CARTONS}|many {CARTONS}|number of (full )?{CARTONS}", asked):
        return Fraction(eggs // said["size"])
    if re.search(r"how many eggs|number of eggs", asked):
        return eggs
    raise UnreadableError(asked)


SPOT = r"(spaces|bays|slips|stands|seats)"
WHO = r"(cars|trucks|boats|bicycles|guests|listeners|passengers)"
FIRST = r"at the (start|beginning)|\bat (first|noon)\b|\bearly (in|afternoon)\b|before the show"
GO = (
    r"\b(leave|leaves|left)\b|\bdr[io]ve off|(pull|pulled|dr[io]ve|roll|rolled|walk|walked|slip"
    r"|slipped) out|(sail|sailed|roll|rolled) (away|off)|\b(go|went) (home|ashore)|\bg[eo]t off"
    r"|\bg[ia]ve up|on (the|their) way out|goodbye|bec[ao]me free"
)
COME = (
    r"(pull|pulled|dr[io]ve|roll|rolled|sail|sailed|walk|walked|come|came) in|arrive|\bdock(ed)?\b"
    r"|aboard|\bg[eo]t on\b|\bboard|\blets? in|direct|t[ao]o?ke? free|br[io](ng|ught)|join|greet"
)
LOT: Rules = (
    ("fee", r"@M"),
    ("rows", r"@N (rows|levels|docks|racks)\b"),
    ("closed", rf"@N {SPOT}.*(closed|reserved|out of|unusable|empty)|(rope|block)\w* off @N"),
    ("closed", r"not allowed to use|\bnobody\b|keeps? @N|kept @N"),
    ("each", rf"\b(each|every)\b.*@N {SPOT}|@N {SPOT}.*\b(each|every)\b"),
    ("more", rf"@N {SPOT}"),
    ("first", rf"@N {WHO}.*({FIRST})|({FIRST}).*@N"),
    ("gone", rf"@N {WHO}.*({GO})|({GO}).*@N"),
    ("come", rf"@N {WHO}.*({COME})|({COME}).*@N"),
)
# On a train the cars are rows of seats, and nobody comes or goes but passengers.
TRAIN: Rules = (("rows", r"@N cars\b"), *LOT)
A_TRAIN = r"\btrain (to|on)\b|\bexpress\b"


def parking_lot(text: str) -> Fraction:
    """The spots that are free, who is there in the end, or what all of them pay."""
    said = Roles()
    rules = TRAIN if re.search(A_TRAIN, text) else LOT
    for seen in views(text):
        role = role_of(seen, rules)
        if role in said:
            raise UnreadableError(f"two numbers for {role}")
        said[role] = seen.value
    asked = question(text)
    came = said["first"] + said.some("come")
    if re.search(r"how much|money|amount|(dollars|euros|pounds)", asked):
        return came * said["fee"]
    if re.search(rf"{SPOT}|room for", asked):
        return (
            said["rows"] * said["each"]
            + said.some("more")
            - said.some("closed")
            - (came - said.some("gone"))
        )
    if re.search(WHO, asked):
        return came - said.some("gone")
    raise UnreadableError(asked)
