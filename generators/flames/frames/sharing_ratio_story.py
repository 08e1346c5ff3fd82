"""What is shared, and the ratio in which people share it."""

from functools import partial
from math import gcd

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable, Values
from synthgen.generators.flames.frames import sharing_ratio_words as words
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


class Sharing:
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


def _is_small(noun: Noun) -> bool:
    """Whether people share many of such things."""
    return noun.price is None or noun.price[0] <= 200
