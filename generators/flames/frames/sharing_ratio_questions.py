"""What is asked of a sharing: a share, a lead, the shares of others, the total."""

from typing import Final

from synthgen.generators.flames.building.build import Inapplicable, handy
from synthgen.generators.flames.frames import sharing_ratio_words as words
from synthgen.generators.flames.frames.sharing_ratio_story import Sharing
from synthgen.generators.flames.lexicon import index
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value

FEW: Final = 8  # what somebody eats or loses


class Questions(Sharing):
    """What may be asked of one story; each question tells what it needs."""

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
