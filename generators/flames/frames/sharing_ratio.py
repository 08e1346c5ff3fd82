"""Things or money shared in a ratio: the total, a difference or one share is known."""

from functools import partial
from math import gcd
from typing import Final

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable, Values, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import sharing_ratio_words as words
from synthgen.generators.flames.lexicon import index
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value

FEW: Final = 8  # what somebody eats or loses
FITTING: Final = {  # the targets that a module matters to
    "packs": ("share", "more"),
    "kept": ("share", "more", "total"),
    "after": ("share", "other", "gap"),
}


@frame
class SharingRatio(Frame):
    """A total, a difference or one share, and the ratio in which people share."""

    name = "sharing_ratio"
    topic = "fractions"
    concepts = ("ratio",)
    modules = {
        "third": "let another person share too, so that the ratio has another term",
        "kept": "put something aside before the sharing",
        "packs": "let what is shared come in equal packs, or as pay for several days",
        "after": "let a person give away or spend a part of the share afterwards",
    }
    targets = ("share", "more", "other", "total", "gap")
    imports = {"n": "things", "m": "things"}
    owner = "X"
    details = ("bystander", "other_thing", "time", "distance")

    def build(self, d: Build) -> None:
        """What is shared and how; then what is known of it and what is asked."""
        for module, targets in FITTING.items():
            if d.has(module) and d.target not in targets:
                raise Inapplicable(f"{module} does not touch the answer")
        story = _Sharing(d)
        asks = {
            "share": story.share_of_total,
            "more": story.more,
            "other": story.other,
            "total": story.total,
            "gap": story.from_gap,
        }
        d.ask(asks[d.target]())

    def detail(self, d: Build, name: str) -> None:
        """Somebody who gets nothing, other things, how long it takes, where they live."""
        match name:
            case "bystander":
                d.person("H", kin="X")
                d.count("z", d.thing("y", "game", "book", "sports_gear"), range(2, 30))
                told = """
                    {H!} <have> {z} at home but <take> no part in the sharing
                    {H!}, who <own> {z}, <get> no share
                    {H!} <get> nothing but <have> {z} at home anyway
                """
            case "other_thing":
                d.count("z", d.thing("y", "game", "book", "sports_gear"), range(2, 40))
                told = """
                    {X!} also <own> {z}, which <be+> not shared with anybody
                    {X!} <have> {z} at home as well, but those <stay+> where they <be+>
                    {X!} <keep> {z} in the closet and <share> none of those
                """
            case "time":
                d.count("z", d.unit("minute"), range(10, 95, 5))
                told = """
                    the (sharing|counting|whole division) <take-> {z}
                    {X!} and {Y!} <spend+> {z} on the (sharing|counting)
                    it <take-> {z} until everybody <be-> happy with the sharing
                """
            case _:
                d.count("z", d.unit("mile"), range(2, 40))
                told = """
                    the way home <be-> {z} for {X!}
                    {X!} <travel> {z} to (the sharing|meet {Y!} for the sharing)
                    after the sharing, {X!} <have> {z} to go to get home
                """
        d.fact("z", told, after=("have",), folds=False)


class _Sharing:
    """One story: `i` is the thing that is shared, None for money."""

    def __init__(self, d: Build) -> None:
        self.d = d
        people = [d.person("X"), d.person("Y", kin="X")]
        if d.has("third"):
            people.append(d.person("Z", you=False))
        if any(person.pronoun == "they" for person in people):
            raise Inapplicable("they would be everybody")
        sources = (
            words.GIVERS
            if "n" in d.links
            else words.WORK
            if "m" in d.links
            else (*words.GIVERS, *words.WORK)
        )
        is_money = d.pick("E", sources) in words.WORK
        self.i = None if is_money else d.thing("i", *words.GOODS, of="n", ok=self.is_shared)
        d.settings = words.FOR_MONEY_SETTINGS if is_money else words.FOR_THINGS_SETTINGS
        self.in_turns = d.pick("R", (*words.EVERY, *words.PARTS)) in words.EVERY
        self.names = "abc" if d.has("third") else "ab"
        self.unit_of_term = 100 if is_money and self.in_turns else 1
        shared = f"the {self.i.pl}" if self.i else "the money"
        d.also("T", "the rest" if d.has("kept") else shared)
        self.have = "<have+>" if self.i and not d.has("kept") else "<have->"

    def is_shared(self, noun: Noun) -> bool:
        """Whether people share many of such things; bags of jars of paint are too many "of"."""
        packed = self.d.has("packs") and " of " in noun.sg
        return _is_small(noun) and not packed

    def say(self, told: str) -> str:
        """Templates with everybody who shares in the place of WHO."""
        told = told.replace("HAVE", self.have).replace(
            "WHO", "{X!}, {Y!}, and {Z!}" if self.d.has("third") else "{X!} and {Y!}"
        )
        nouns = words.FOR_THINGS if self.i else words.FOR_MONEY
        for word, noun in nouns:
            told = told.replace(word, noun)
        return told

    def amount(self, name: str, values: Values, ok: Accepts | None = None) -> Quantity:
        """A number of things, or so much money."""
        if self.i is not None:
            return self.d.count(name, self.i, values, ok)
        return self.d.money(name, values, ok)

    # What is shared ----------------------------------------------------------------------------

    def whole(self) -> Quantity:
        """The total, less what is kept out of the sharing."""
        d = self.d
        whole = self.packs() if d.has("packs") else self.plain_total()
        if not d.has("kept"):
            return whole
        kept = self.aside(lambda m: 3 * m < whole.value and self.fits(whole.value - m))
        return d.derive(
            "rest",
            "diff",
            whole,
            kept,
            noun=self.i,
            claims=self.say("that <leave-> {rest} to share\nWHO <share+> {rest}"),
            labels=self.say("the AMOUNT left to share"),
        )

    def plain_total(self) -> Quantity:
        """A given total."""
        fits = None if self.d.has("kept") else self.fits
        name, told, again = (
            ("n", words.GIVEN, words.GIVEN_LINKED)
            if self.i
            else ("m", words.EARNED, words.EARNED_LINKED)
        )
        whole = self.amount(name, range(24, 200) if self.i else range(2400, 30_000, 100), fits)
        linked = {name: self.say(again)}
        self.d.fact("have", self.say(told), linked=linked, kind="event", folds=False)
        return whole

    def packs(self) -> Quantity:
        """A total of several packs, or of several days' pay."""
        d, i = self.d, self.i
        if d.links:
            raise Inapplicable("a total that is known comes in no packs")

        def ok(q: Value) -> bool:
            return d.has("kept") or self.fits(k.value * q)

        if i is None:
            k = d.count("k", d.unit("day"), range(3, 10))
            q = d.money("q", range(2000, 12_500, 100), ok, per="day")
            claims = "WHO <earn+> {whole} (altogether|in all)\nthe work <bring-> in {whole}"
        else:
            c = d.container("g", i)
            k = d.count("k", c, range(3, 10))
            q = d.count("q", i, range(6, 31), ok, per=c.sg)
            claims = "there <be> {whole} (altogether|in all)\nthe {g} <hold+> {whole}"
        d.fact("have", self.say(words.PACKED if i else words.PAID), kind="event", folds=False)
        d.fact("holds", self.say(words.HOLDS if i else words.WAGE), kind="rule", after=("have",))
        labels = self.say("the total AMOUNT")
        return d.derive("whole", "prod", k, q, noun=i, claims=self.say(claims), labels=labels)

    def aside(self, fits: Accepts | None) -> Quantity:
        """What is kept out of the sharing."""
        self.d.pick("F", words.HELPED)
        values = range(3, 40) if self.i else range(500, 5000, 100)
        kept = self.amount("o", values, fits)
        told = self.say(words.KEPT)
        self.d.fact("kept", told, kind="event", after=("have", "holds"), folds=False)
        return kept

    # The ratio ---------------------------------------------------------------------------------

    def fits(self, total: Value) -> bool:
        """Whether some ratio divides a total."""
        return self.completes((), total)

    def completes(self, terms: tuple[Value, ...], total: Value | None) -> bool:
        """Whether terms can be part of a ratio, one that divides the total where it is known."""
        low = self.unit_of_term
        if len(terms) < len(self.names):
            more = (v for v in range(2 * low, 10 * low, low) if v not in terms)
            return any(self.completes((*terms, v), total) for v in more)
        step = sum(terms) * (1 if self.i or self.in_turns else 100)
        divides = total is None or (total % step == 0 and total >= 3 * step)
        return divides and gcd(*map(int, terms)) == low

    def ratio(self, total: Value | None) -> list[Quantity]:
        """The terms of the ratio."""
        drawn: list[Quantity] = []
        for name in self.names:
            before = tuple(one.value for one in drawn)
            drawn.append(self.term(name, partial(self.goes_on, before, total)))
        told = (
            (words.IN_TURNS, words.IN_TURNS_3)
            if self.in_turns
            else (words.IN_PARTS, words.IN_PARTS_3)
        )
        after = ("have", "holds", "kept")
        self.d.fact("ratio", self.say(told[self.d.has("third")]), kind="rule", after=after)
        return drawn

    def goes_on(self, before: tuple[Value, ...], total: Value | None, term: Value) -> bool:
        """Whether a term can follow those before."""
        return self.completes((*before, term), total)

    def term(self, name: str, ok: Accepts) -> Quantity:
        """One term: things or money in each round, or a number of parts."""
        if not self.in_turns:
            return self.d.count(name, self.d.unit("part"), range(2, 10), ok)
        if self.i is None:
            return self.d.money(name, range(200, 1000, 100), ok, per="round")
        return self.d.count(name, self.i, range(2, 10), ok, per="round")

    def parts(self, terms: list[Quantity], name: str = "parts") -> Quantity:
        """The sum of some terms."""
        if self.in_turns:
            claims = "each round of sharing <take-> {P}\n{P} <be> needed for each round of sharing"
            labels = self.say("the AMOUNT for each round of sharing")
        else:
            claims = "that <make-> {P} [altogether]\nthere <be> {P} altogether"
            labels = "the total number of parts"
        return self.d.derive(
            name,
            "sum",
            *terms,
            noun=self.i if self.in_turns else self.d.unit("part"),
            claims=claims.replace("{P}", f"{{{name}}}"),
            labels=labels,
        )

    def lead(self, terms: list[Quantity]) -> Quantity:
        """How much the larger of the first two terms, that of W, is ahead of the other, of L."""
        large, small = sorted(terms[:2], key=lambda term: -term.value)
        names = "XY" if large is terms[0] else "YX"
        for role, name in zip("WL", names, strict=True):
            self.d.also(role, self.d.cast[name])
        claims = "{W} <get> {lead} more than {L}\n{W} <be> ahead of {L} by {lead}"
        labels = "the difference between the parts of {W!} and {L!}"
        if self.in_turns:
            claims = claims.replace("{lead}", "{lead} in each round").replace(
                "{lead} in each round more than {L}", "{lead} more than {L} in each round"
            )
            labels = "the difference between {W!} and {L!} in each round"
        noun = self.i if self.in_turns else self.d.unit("part")
        return self.d.derive("lead", "diff", large, small, noun=noun, claims=claims, labels=labels)

    def unit(self, amount: Quantity, parts: Quantity) -> Quantity:
        """The number of rounds, or the size of a part."""
        rounds = """
            the sharing <take-> {unit}
            there <be> {unit} of sharing
        """
        size = """
            each part <be> {unit}
            {unit} <make> up each part
        """
        return self.d.derive(
            "unit",
            "quot",
            amount,
            parts,
            noun=self.d.unit("round") if self.in_turns else self.i,
            claims=rounds if self.in_turns else size,
            labels="the number of rounds" if self.in_turns else "the size of each part",
        )

    # What is asked -----------------------------------------------------------------------------

    def share_of_total(self) -> Quantity:
        """The share of X or Y."""
        terms, unit = self.from_total()
        place = terms[0].value // self.unit_of_term % 2
        return self.share("XY"[place], terms[place], unit)

    def from_total(self) -> tuple[list[Quantity], Quantity]:
        """The ratio and its unit where the total is known."""
        whole = self.whole()
        terms = self.ratio(whole.value)
        return terms, self.unit(whole, self.parts(terms))

    def share(self, who: str, term: Quantity, unit: Quantity) -> Quantity:
        """Somebody's share, or what is left of it."""
        d = self.d
        d.also("V", d.cast[who])
        share = d.derive(
            "share",
            "prod",
            term,
            unit,
            noun=self.i,
            claims=self.say(words.SHARE),
            labels=self.say("{V's} share (of THINGS|in the end)\nthe AMOUNT that {V} <get>"),
            asks=self.say(words.SHARE_ASKS),
            things=self.say("{V's} share of THINGS"),
        )
        return self.left(share) if d.has("after") else share

    def left(self, share: Quantity) -> Quantity:
        """What somebody has after giving away or spending some."""
        d = self.d
        if "F" not in d.cast:
            d.pick("F", words.HELPED)
        gone, told = self.gone(share)
        d.fact("gone", told, kind="event", after=("have", "holds", "kept", "ratio", "known"))
        return d.derive(
            "left",
            "diff",
            share,
            gone,
            noun=self.i,
            claims=words.LEFT,
            labels=self.say("the AMOUNT that {V} <have> left"),
            asks=self.say(words.LEFT_ASKS),
            things=self.say("THINGS that {V} <have> left"),
            marks=("time",),
        )

    def gone(self, share: Quantity) -> tuple[Quantity, str]:
        """What is given away or spent, and in which words."""
        d, i = self.d, self.i
        if i is not None:
            gone = d.count("h", i, range(2, 60), lambda v: v < share.value)
            few = gone.value <= FEW
            away = ("share", "return") if few else ("share", "return", "eat", "drink", "lose")
            verbs = [v for v in index.noun_class_of(i).gone if v not in away]
            told = words.GONE_THINGS + (words.LOST_THINGS if few else "")
            return gone, told.replace("GONE", "/".join(verbs or ["give away"]))
        top = share.value * 4 // 5
        y = d.thing("y", *words.TREATS, ok=lambda y: 98 < y.price[0] < top - 300)
        low, high = y.price or (0, 0)
        return d.money("h", handy(low, min(high, top))), words.GONE_MONEY

    def more(self) -> Quantity:
        """How much more W gets than L."""
        terms, unit = self.from_total()
        lead = self.lead(terms)
        noun, claims, asks = self.i, words.MORE_MONEY, words.MORE_MONEY_ASKS
        if noun is not None:
            claims, asks = words.MORE_THINGS, words.MORE_THINGS_ASKS
        labels = "the difference between {W's} share and {L's} share"
        return self.d.derive(
            "more", "prod", lead, unit, noun=noun, claims=claims, labels=labels, asks=asks
        )

    def known(self) -> tuple[list[Quantity], Quantity]:
        """The ratio and its unit where the share of X, called W, is known."""
        d = self.d
        self.untold()
        if d.has("kept"):
            self.aside(None)
        terms = self.ratio(None)
        d.also("W", d.cast["X"])
        share = self.amount("s", lambda: self.multiple(terms[0].value))
        d.fact("known", words.KNOWN, after=("have", "kept"))
        return terms, self.unit(share, terms[0])

    def untold(self) -> None:
        """That something is shared, without its amount."""
        told = self.say(words.UNTOLD if self.i else words.UNPAID)
        self.d.fact("have", told, kind="event", folds=False)

    def multiple(self, term: Value) -> Value:
        """So many units, as much as people share."""
        step = 1 if self.i or self.in_turns else 100
        return term * step * self.d.rng.choice(range(3, 25))

    def other(self) -> Quantity:
        """The share of Y, or of Y and Z together, from that of X."""
        d = self.d
        if d.has("after") and d.has("third"):
            raise Inapplicable("only one share is followed up")
        terms, unit = self.known()
        if not d.has("third"):
            return self.share("Y", terms[1], unit)
        return d.derive(
            "others",
            "prod",
            self.parts(terms[1:]),
            unit,
            noun=self.i,
            claims=words.OTHERS,
            labels="the (total|sum) of the shares of {Y!} and {Z!}",
            asks=self.say("how MANY <do+> {Y!} and {Z!} get (together|altogether)"),
            marks=("joint",),
        )

    def total(self) -> Quantity:
        """All that is shared, or all that there is with what is kept out of the sharing."""
        d = self.d
        terms, unit = self.known()
        total = d.derive(
            "all",
            "prod",
            self.parts(terms),
            unit,
            noun=self.i,
            claims=self.say(words.ALL),
            labels=self.say("the total AMOUNT shared by everybody"),
            asks=self.say("how MANY ARE shared (altogether|in all)"),
            marks=("joint",),
        )
        if not d.has("kept"):
            return total
        return d.derive(
            "start",
            "sum",
            total,
            d.quantities[f"{d.prefix}o"],
            noun=self.i,
            claims=self.say(words.START),
            labels=self.say("the total AMOUNT (at the start|before the sharing)"),
            asks=self.say("how MANY ARE there altogether before {F} <get> any"),
            marks=("joint",),
        )

    def from_gap(self) -> Quantity:
        """The share of Y, or of Z, from the difference between those of X and Y."""
        d = self.d
        self.untold()
        terms = self.ratio(None)
        lead = self.lead(terms)
        gap = self.amount("g", lambda: self.multiple(lead.value))
        d.fact("gap", words.GAP, after=("have",))
        unit = self.unit(gap, lead)
        return self.share("Z" if d.has("third") else "Y", terms[-1], unit)


def _is_small(noun: Noun) -> bool:
    """Whether people share many of such things."""
    return noun.price is None or noun.price[0] <= 200
