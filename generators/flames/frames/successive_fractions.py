"""A fraction of something, then a fraction of the rest: what is left, or what there was."""

from fractions import Fraction
from typing import Final

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable, Values
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import successive_fractions_done as done
from synthgen.generators.flames.frames import successive_fractions_given as given
from synthgen.generators.flames.frames import successive_fractions_words as words
from synthgen.generators.flames.lexicon import index
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN, of
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, plain

PARTS: Final = tuple(
    Fraction(a, b)
    for a, b in (
        (1, 2),
        (1, 3),
        (2, 3),
        (1, 4),
        (3, 4),
        (1, 5),
        (2, 5),
        (3, 5),
        (1, 6),
        (1, 8),
        (3, 8),
        (1, 10),
        (3, 10),
    )
)
SETTINGS: Final = ("at first", "to begin with", "at the start")
KINDS: Final = {
    "things|": given.THINGS,
    "money|": given.MONEY,
    "pages|": done.PAGES,
    "way|": done.WAY,
}
CHANGING: Final = ("things|", "money|")  # kinds in which a stock gets smaller
LASTING: Final = ("share", "return", "eat", "drink", "use up", "rent out", "plant", "release")
TOTALS: Final = {
    "things|": range(24, 241),
    "money|": range(2400, 24_001, 100),
    "pages|": range(60, 481),
    "way|": range(12, 121),
}


@frame
class SuccessiveFractions(Frame):
    """A fraction of all, then perhaps a fraction of the rest, then so many."""

    name = "successive_fractions"
    topic = "fractions"
    concepts = ("fractions of the rest",)
    modules = {
        "again": "let a fraction of the rest go in another step",
        "away": "take a fixed amount away after that",
        "gain": "let something be added in the end",
    }
    targets = ("left", "second", "start", "part")
    imports = {"n": "things", "m": "things"}
    details = ("other_thing", "other_owner", "time", "weather")

    def build(self, d: Build) -> None:
        """What there is, the steps, and what is asked of them."""
        if d.target == "part" and (d.has("away") or d.has("gain") or not d.has("again")):
            raise Inapplicable("parts of nothing known can only be multiplied")
        if d.target == "second" and d.modules != {"again"}:
            raise Inapplicable("the later step is asked about, and nothing after it matters")
        story = _Steps(d)
        d.settings = SETTINGS if story.kind in CHANGING else ()
        asks = {
            "left": story.left,
            "second": story.second,
            "start": story.start,
            "part": story.part,
        }
        d.ask(asks[d.target]())

    def detail(self, d: Build, name: str) -> None:
        """Other things, what somebody else has, an age, the weather."""
        match name:
            case "other_thing":
                d.count("z", d.thing("x1", "game", "sports_gear", "kitchenware"), range(2, 20))
                told = """
                    {B} also <own> {z}, which <stay+> at home
                    {B} <keep> {z} in the (attic|basement|closet) and <leave> those alone
                """
            case "other_owner":
                d.person("H", kin="B")
                d.count("z", d.thing("x1", "game", "sports_gear", "kitchenware"), range(2, 20))
                told = """
                    {H!} <have> {z} and <keep> all of those
                    {H!} <own> {z}
                """
            case "time":
                d.given("z", "age", of("year"), range(9, 75))
                told = "{B} <be> {z}"
            case _:
                d.count("z", d.unit("degree"), range(48, 90))
                told = """
                    it <be-> {z} outside (at noon|when this begins)
                    the thermometer <show-> {z} at noon
                """
        d.fact("z", told, after=("have",), folds=False)


class _Steps:
    """One story: `noun` is what is counted, None for money."""

    def __init__(self, d: Build) -> None:
        self.d = d
        kinds = tuple(KINDS)[: 2 if d.has("gain") else 4]
        self.kind = d.pick(
            "K", ("things|",) if "n" in d.links else ("money|",) if "m" in d.links else kinds
        )
        self.words = KINDS[self.kind]
        self.name = "m" if self.kind == "money|" else "n"
        d.person("B")
        d.person("R", kin="B")
        d.pick("P", words.GETTERS)
        self.noun = self.roles()
        for name, when in zip("123", d.pick("W", self.whens()).split("; "), strict=True):
            d.also(f"w{name}", when)

    def whens(self) -> tuple[str, ...]:
        """Times that such steps can be apart."""
        if self.kind == "way|":
            return words.WITHIN_A_WEEK
        if self.kind == "things|":
            return (*words.WITHIN_A_WEEK, *words.AT_WORK)
        return (*words.WITHIN_A_WEEK, *words.AT_WORK, *words.WITHIN_A_YEAR)

    def roles(self) -> Noun | None:
        """The roles that only such stories have, and what is counted."""
        d = self.d
        match self.kind:
            case "things|":
                d.person("Q", you=False)
                d.pick("E", words.OCCASIONS)
                return d.thing("i", *words.GOODS, of="n", ok=_is_small)
            case "money|":
                for name in ("y1", "y2", "y3"):
                    d.pick(name, words.BUYS)
                return None
            case "pages|":
                d.thing("b", "book", ok=lambda noun: noun.sg in words.BOOKS)
                return Noun("page", "pages", "page")
        d.pick("E", words.PLACES)
        return d.unit("mile")

    def say(self, told: str) -> str:
        """Templates with what stands for nouns and verbs of this kind of story."""
        be = "<be+>" if self.words.plural else "<be->"
        told = told.replace("WHAT", self.words.what).replace("REST", self.words.rest)
        if self.noun is not None and "GONE" in told:
            verbs = [v for v in index.noun_class_of(self.noun).gone if v not in LASTING]
            told = told.replace("GONE", "/".join(verbs or ["give away"]))
        return told.replace("BE", be)

    def amount(self, name: str, values: Values, ok: Accepts | None = None) -> Quantity:
        """So many things, or so much money."""
        if self.noun is None:
            return self.d.money(name, values, ok)
        return self.d.count(name, self.noun, values, ok)

    def is_handy(self, value: Value) -> bool:
        """Whether it is a whole number of things, or of dollars."""
        return value > 0 and Fraction(value, 100 if self.noun is None else 1).denominator == 1

    # The steps ---------------------------------------------------------------------------------

    def fits(self, total: Value, f: Value, g: Value | None = None) -> bool:
        """Whether fractions of a total come out whole."""
        rest = total - total * f
        if not self.is_handy(rest):
            return False
        if g is not None:
            return g != f and self.is_handy(rest * g) and rest * (1 - g) != rest * g
        return not self.d.has("again") or any(self.fits(total, f, part) for part in PARTS)

    def total(self) -> Quantity:
        """A given total."""
        values = TOTALS[self.kind]
        total = self.amount(self.name, values, lambda v: any(self.fits(v, f) for f in PARTS))
        linked = {self.name: self.words.linked}
        self.d.fact("have", self.words.have, linked=linked, kind="event", folds=False)
        return total

    def fraction(self, name: str, ok: Accepts | None) -> Quantity:
        """The fraction that goes in one step."""
        fraction = self.d.fraction(name, PARTS, ok)
        fact, told, after = ("one", self.words.one, ("have",))
        if name == "g":
            fact, told, after = ("two", self.words.two, ("one",))
        self.d.fact(fact, self.say(told), kind="event", after=after)
        return fraction

    def away(self, ok: Accepts) -> Quantity:
        """What goes in the end."""
        values = range(300, 6000, 50) if self.noun is None else range(2, 40)
        k = self.amount("k", values, ok)
        self.d.fact("away", self.say(self.words.away), kind="event", after=("one", "two"))
        return k

    def gain(self) -> Quantity:
        """What is added in the end."""
        h = self.amount("h", range(200, 4000, 50) if self.noun is None else range(2, 40))
        after = ("one", "two", "away")
        self.d.fact("gain", self.words.gain, kind="event", after=after, folds=False)
        return h

    def used(self, name: str, fraction: Quantity, amount: Quantity, step: str) -> Quantity:
        """What goes in a step: a fraction of what there is before it."""
        claims = self.words.second.replace("2}", f"{step}}}").replace("{x}", f"{{{name}}}")
        return self.d.derive(
            name,
            "prod",
            fraction,
            amount,
            noun=self.noun,
            claims=claims,
            labels=self.words.labels[1].replace("2}", f"{step}}}"),
        )

    def rest(self, name: str, amount: Quantity, used: Quantity) -> Quantity:
        """What is left after a step."""
        return self.d.derive(
            name,
            "diff",
            amount,
            used,
            noun=self.noun,
            claims=f"that <leave-> {{{name}}}\n{{{name}}} <be> left after that",
            labels="(what <be-> left after that|the amount left after that)",
        )

    # What is asked -----------------------------------------------------------------------------

    def asked(
        self, quantity: Quantity, claims: str, asks: str, label: int, *marks: str
    ) -> Quantity:
        """A quantity with its words as what is asked."""
        self.d.also("x", quantity)
        labels = self.words.labels[label]
        if self.d.has("gain"):
            labels = labels.replace("(left|in the end)", "in the end")
        things = self.words.things if label == 0 else ""
        self.d.tell("x", claims=claims, labels=labels, asks=asks, things=things, marks=marks)
        return quantity

    def left(self) -> Quantity:
        """What is left in the end."""
        d = self.d
        total = self.total()
        f = self.fraction("f", lambda f: self.fits(total.value, f))
        rest = self.rest("r1", total, self.used("u1", f, total, "1"))
        if d.has("again"):
            g = self.fraction("g", lambda g: self.fits(total.value, f.value, g))
            rest = self.rest("r2", rest, self.used("u2", g, rest, "2"))
        if d.has("away"):
            rest = self.rest("r3", rest, self.away(lambda k: 4 * k < 3 * rest.value))
        if not d.has("gain"):
            return self.asked(rest, self.words.left, self.words.left_asks, 0, "time")
        end = d.derive("end", "sum", rest, self.gain(), noun=self.noun)
        return self.asked(end, self.words.more, "", 0, "time")

    def second(self) -> Quantity:
        """What goes in the later step."""
        total = self.total()
        f = self.fraction("f", lambda f: self.fits(total.value, f))
        rest = self.rest("r1", total, self.used("u1", f, total, "1"))
        g = self.fraction("g", lambda g: self.fits(total.value, f.value, g))
        used = self.used("u2", g, rest, "2")
        return self.asked(used, self.words.second, self.words.second_asks, 1)

    def start(self) -> Quantity:
        """What there was, from what is left."""
        d = self.d
        d.fact("have", self.words.have_some, kind="event", folds=False)
        f = self.fraction("f", None)
        g = self.fraction("g", None) if d.has("again") else None
        k = self.away(lambda _: True) if d.has("away") else None
        h = self.gain() if d.has("gain") else None
        kept = (1 - f.value) * (1 - (g.value if g else 0))
        change = (h.value if h else 0) - (k.value if k else 0)

        def draw() -> Value:
            parts = f.value.denominator * (g.value.denominator if g else 1)
            total = d.rng.choice(TOTALS[self.kind])
            return plain((total - total % parts) * kept + change)

        def ok(left: Value) -> bool:
            total = (left - change) / Fraction(kept)
            whole = self.is_handy(total) and self.fits(total, f.value, g.value if g else None)
            return left > 1 and whole and total <= TOTALS[self.kind].stop

        amount = self.amount("e", draw, ok)
        d.fact("known", self.words.known, after=("one", "two", "away", "gain"))
        amount = self.before("b1", "diff", amount, h) if h else amount
        amount = self.before("b2", "sum", amount, k) if k else amount
        if g is not None:
            amount = self.before("b3", "quot", amount, self.kept("c2", g, "the rest", "<be->"))
        total = self.before(
            "b4", "quot", amount, self.kept("c1", f, self.words.what, self.say("BE"))
        )
        marks = ("time",) if self.kind in CHANGING else ()
        return self.asked(total, self.words.start, self.words.start_asks, 2, *marks)

    def before(self, name: str, op: str, *args: Quantity) -> Quantity:
        """What there was before a step."""
        claims = f"{{{name}}} <be> left before that\n{{B}} still <have> {{{name}}} before that"
        labels = "the amount left before that"
        return self.d.derive(name, op, *args, noun=self.noun, claims=claims, labels=labels)

    def kept(self, name: str, fraction: Quantity, what: str, be: str) -> Quantity:
        """The fraction that is left after a step."""
        whole = self.d.known("whole", 1, PLAIN)
        return self.d.derive(
            name,
            "diff",
            whole,
            fraction,
            form="fraction",
            whole=False,
            claims=f"{{{name}}} of {what} {be} left after that\n"
            f"after this, what <be-> left <be-> {{{name}}} of {what}",
            labels=f"the fraction of {what} left after that",
        )

    def part(self) -> Quantity:
        """The fraction of the whole that is left."""
        d = self.d
        d.fact("have", self.words.have_some, kind="event", folds=False)
        f, g = self.fraction("f", None), self.fraction("g", None)
        rest = self.kept("c1", f, self.words.what, self.say("BE"))
        gone = d.derive(
            "c2",
            "prod",
            g,
            rest,
            form="fraction",
            whole=False,
            claims=self.say(
                """
                the step {w2} <take-> {c2} of WHAT
                {c2} of WHAT BE gone {w2}
                """
            ),
            labels=self.say("the fraction of WHAT that the step {w2} <take->"),
        )
        return d.derive(
            "x",
            "diff",
            rest,
            gone,
            form="fraction",
            whole=False,
            claims=self.say(
                """
                {x} of WHAT BE left in the end
                {x} of WHAT BE still left
                {x} of WHAT BE left when all <be-> done
                {x} of WHAT BE left at the end of it all
                """
            ),
            labels=self.say("the fraction of WHAT (left|remaining) in the end"),
            asks=self.say(
                """
                what fraction of WHAT BE left in the end
                which part of WHAT <be-> left in the end, as a fraction
                """
            ),
            marks=("time",),
        )


def _is_small(noun: Noun) -> bool:
    """Whether people bring many of such things."""
    return noun.price is None or noun.price[0] <= 500
