"""Mixtures whose strength is a percentage: what is in them, how strong they are, what to add."""

from collections.abc import Callable
from fractions import Fraction

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable, Values
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames import mixture_words as words
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


@frame
class Mixture(Frame):
    """Amounts and strengths in percent, of one mixture or of two that are put together."""

    name = "mixture"
    topic = "fractions"
    concepts = ("mixture", "percent")
    modules = {
        "batches": "let the amount come in several vessels of the same size",
        "used": "take some of the mixture out before anything is added",
        "second": "mix in another batch of another strength",
        "water": "stretch the mixture with something that has nothing of the kind in it",
    }
    targets = ("pure", "strength", "add", "enrich")
    details = ("stirring", "cost", "other_mix", "labels")

    def build(self, d: Build) -> None:
        """What there is, what goes out and in, and what is asked of the result."""
        if d.target in ("pure", "add", "enrich") and d.has("water"):
            raise Inapplicable("what is added is asked, or does not matter")
        if d.target == "enrich" and d.has("second") and (d.has("batches") or d.has("used")):
            raise Inapplicable("too much happens")
        if d.target == "strength" and not (d.has("second") or d.has("water")):
            raise Inapplicable("the strength does not change")
        _Mixing(d).tell()

    def detail(self, d: Build, name: str) -> None:
        """How long it is stirred, what it costs, another mixture, how many labels are printed."""
        match name:
            case "stirring":
                d.count("z", d.unit("minute"), range(5, 60, 5))
                told = """
                    {B} <stir> for {z} (before taking a break|to get it smooth)
                    the (stirring|mixing) <take-> {z}
                    it <take-> {B} {z} to clean up
                """
            case "cost":
                d.money("z", range(500, 9000, 50))
                told = """
                    the ingredients <cost+> {B} {z} (altogether|in all)
                    {B} <pay> {z} for the ingredients
                """
            case "other_mix":
                d.person("H", kin="B")
                fitting = [theme for theme in words.THEMES if d.roles["U"] in theme.units]
                d.pick("o", [theme.mix for theme in fitting if theme.mix != d.roles["M"]])

                d.count("z", _noun(f"{d.roles['U']} of {d.cast['o']}"), words.AMOUNTS[d.roles["U"]])
                told = """
                    {H!} <have> {z}, but <use> all of it for something else
                    {H!} <make> {z} in another room
                """
            case _:
                d.count("z", Noun("label", "labels", "paper"), range(12, 90))
                told = """
                    {B} also <print> {z} for the (shelf|sale|storeroom)
                    {z} <be> ready for the (sale|shelf)
                """
        d.fact("z", told, after=("first", "share"), folds=False)


class _Mixing:
    """One story; numbers are drawn so that `reaches` stays true, whatever is still to come."""

    def __init__(self, d: Build) -> None:
        self.d = d
        mix = d.pick("M", [theme.mix for theme in words.THEMES])
        self.theme = next(t for t in words.THEMES if t.mix == mix)
        self.unit = d.pick("U", self.theme.units.split())
        d.person("B", trade=words.TRADES[self.theme.family])
        vessel = d.pick(
            "V", (words.SMALL if self.unit in ("ounce", "gram") else words.LARGE)[self.theme.family]
        )
        d.also("C", Noun(vessel, plural_of(vessel), "vessel"))
        d.also("L", self.theme.mix)
        d.settings = (
            "this morning",
            "before the weekend",
            "for a test",
            "on Monday",
            "after lunch",
        )
        self.pures: list[Quantity] = []
        self.volumes: list[Quantity] = []

    def say(self, told: str) -> str:
        """Templates with the pure stuff in its place."""
        plural = self.theme.pure in words.PLURAL
        return told.replace("PURE", self.theme.pure).replace("~", "+" if plural else "-")

    def noun(self, stuff: str, kind: str = "") -> Noun:
        """So many units of some stuff."""
        return Noun(f"{self.unit} of {stuff}", f"{plural_of(self.unit)} of {stuff}", kind)

    def amount(
        self, name: str, stuff: str, values: Values, ok: Accepts, kind: str = ""
    ) -> Quantity:
        """A number of units of some stuff."""
        return self.d.given(name, "count", of(self.unit), values, ok, self.noun(stuff, kind))

    def tell(self) -> None:
        """The whole story."""
        d = self.d
        self.first()
        if d.has("second"):
            self.second()
        asks = {
            "pure": self.all_pure,
            "strength": self.strength,
            "add": self.add,
            "enrich": self.enrich,
        }
        d.ask(asks[d.target]())

    # What is drawn so that the end comes out whole ---------------------------------------------

    def reaches(self, pure: Value, volume: Value) -> bool:
        """Whether what is asked comes out whole if so much pure stuff is in so much mixture."""
        if Fraction(pure).denominator > 1 or volume <= 0:
            return False
        match self.d.target:
            case "strength" if self.d.has("water"):
                return any(self.is_strength(pure, volume + w) for w in self.some())
            case "strength":
                return self.is_strength(pure, volume)
            case "add":
                return any(self.thins(pure, volume, r) for r in self.percents())
            case "enrich":
                return any(self.enriches(pure, volume, r) for r in self.percents())
        return True

    def is_strength(self, pure: Value, volume: Value) -> bool:
        """Whether the strength is a whole percentage, not too small, and none that is given."""
        strength = Fraction(pure * 100, 1) / volume
        given = [q.value for q in self.d.quantities.values() if q.form == "percent"]
        return strength.denominator == 1 and 4 <= strength <= 90 and strength not in given

    @staticmethod
    def thins(pure: Value, volume: Value, r: Value) -> bool:
        """Whether r percent can be had by adding a whole amount without anything pure in it."""
        return pure * 100 % r == 0 and volume < pure * 100 // r <= 3 * volume

    @staticmethod
    def enriches(pure: Value, volume: Value, r: Value) -> bool:
        """Whether r percent can be had by adding a whole amount of pure stuff."""
        base = (volume - pure) * 100
        return base % (100 - r) == 0 and volume < base // (100 - r) <= 3 * volume

    def percents(self) -> list[int]:
        """The strengths that such a mixture can have."""
        low, high = self.theme.limits
        return [p for p in words.PERCENTS if low <= p <= high]

    def some(self) -> range:
        """Amounts that can be added or taken out."""
        values = words.AMOUNTS[self.unit]
        return range(2 * values.step, values.stop // 2, values.step)

    def last(self, pure: Value, volume: Value) -> bool:
        """What must hold for the batch, another one following or not."""
        return self.d.has("second") or self.reaches(pure, volume)

    # What happens ------------------------------------------------------------------------------

    def first(self) -> None:
        """The batch there is, less what is taken out of it."""
        d = self.d

        def fits(p: Value, n: Value) -> bool:
            lefts = [n - u for u in self.some()] if d.has("used") else [n]
            return any(v > n // 3 and v * p % 100 == 0 for v in lefts) and (
                d.has("used") or self.last(Fraction(n * p, 100), n)
            )

        def good(n: Value) -> bool:
            return any(fits(p, n) for p in self.percents())

        n = (
            self.batches(good)
            if d.has("batches")
            else self.amount("n", self.theme.mix, words.AMOUNTS[self.unit], good)
        )
        p = d.percent("p", self.percents(), lambda p: fits(p, n.value))
        if d.has("batches"):
            d.fact("share", self.say(words.SHARE), kind="rule", after=("filled",))
        else:
            d.fact("first", self.say(words.FIRST), folds=False)
        left = self.used(n, p) if d.has("used") else n
        self.volumes.append(left)
        self.part(
            "pure1",
            p,
            left,
            "in the original batch" if not d.has("used") else "in what <be-> left",
        )

    def batches(self, ok: Accepts) -> Quantity:
        """So many vessels, so much in each."""
        d, vessel = self.d, self.d.noun("C")
        k = d.count("k", vessel, range(2, 13))
        measure = per(of(self.unit), of(vessel.sg))
        values = [v for v in self.some() if v <= words.AMOUNTS[self.unit].stop // 4]
        v = d.given("v", "count", measure, values, lambda v: ok(k.value * v), d.unit(self.unit))
        d.fact("filled", words.FILLED, kind="event", folds=False)
        d.fact("holds", words.HOLDS, kind="rule", after=("filled",))
        return d.derive(
            "n",
            "prod",
            k,
            v,
            noun=self.noun(self.theme.mix),
            claims="there <be> {n} (altogether|in all)\nthe {C} <hold+> {n}",
            labels="the total amount of {L}",
        )

    def used(self, n: Quantity, p: Quantity) -> Quantity:
        """What is left once some has been taken out."""
        d = self.d

        def ok(u: Value) -> bool:
            left = n.value - u
            pure = Fraction(left * p.value, 100)
            return left > n.value // 3 and pure.denominator == 1 and self.last(pure, left)

        u = self.amount("u", self.theme.mix, self.some(), ok)
        d.fact("used", words.USED, kind="event", after=("first", "filled", "holds", "share"))
        return d.derive(
            "left",
            "diff",
            n,
            u,
            noun=self.noun(self.theme.mix),
            claims="{left} <be> left\nthat <leave-> {left}",
            labels="the amount of {L} that <be-> left",
        )

    def second(self) -> None:
        """Another batch of another strength."""
        d = self.d
        pure, volume = self.pures[0].value, self.volumes[0].value
        p: Quantity = d.quantities[f"{d.prefix}p"]

        def fits(p2: Value, n2: Value) -> bool:
            more = Fraction(n2 * p2, 100)
            far = not -5 < p2 - p.value < 5 and more.denominator == 1
            return far and self.reaches(pure + more, volume + n2)

        def good(n2: Value) -> bool:
            return any(fits(p2, n2) for p2 in self.percents())

        n2 = self.amount("n2", self.theme.mix, self.some(), good)
        p2 = d.percent("p2", self.percents(), lambda p2: fits(p2, n2.value))
        another = "stronger" if p2.value > p.value else "weaker"
        after = ("first", "share", "holds", "used")
        told = self.say(words.SECOND).replace("ANOTHER", another)
        d.fact("second", told, kind="event", after=after)
        self.volumes.append(n2)
        self.part("pure2", p2, n2, "in the batch that <be-> added")

    def part(self, name: str, p: Quantity, volume: Quantity, where: str) -> None:
        """The pure stuff in one of the batches."""
        kind = "stuff" if self.d.target == "pure" and not self.d.has("second") else ""
        pure = self.d.derive(
            name,
            "percent_of",
            p,
            volume,
            noun=self.noun(self.theme.pure, kind),
            claims=f"there <be> {{{name}}} {where}\n{{{name}}} <be> {where}",
            labels=self.say(f"the amount of PURE {where}"),
        )
        self.pures.append(pure)

    # What is asked -----------------------------------------------------------------------------

    def everything(self) -> tuple[Quantity, Quantity]:
        """All the pure stuff and all the mixture."""
        pure, volume = self.pures[0], self.volumes[0]
        if len(self.pures) > 1:
            pure = self.sum_of("pures", self.pures, self.theme.pure, "the total amount of PURE")
        if len(self.volumes) > 1:
            volume = self.sum_of("whole", self.volumes, "", "the total amount of mixture")
        return pure, volume

    def sum_of(self, name: str, parts: list[Quantity], stuff: str, labels: str) -> Quantity:
        """Amounts put together."""
        unit = self.d.unit(self.unit)
        return self.d.derive(
            name,
            "sum",
            *parts,
            noun=self.noun(stuff, "stuff" if self.d.target == "pure" else "") if stuff else unit,
            claims=f"that <make-> {{{name}}} (altogether|in all)\nthere <be> {{{name}}} in total",
            labels=self.say(labels),
        )

    def asked(self, quantity: Quantity, claims: str, labels: str, asks: str, mark: str) -> Quantity:
        """A quantity with its words as what is asked."""
        d = self.d
        d.also("x", quantity)
        told = [
            self.say(words).replace("UNITS", plural_of(self.unit))
            for words in (claims, labels, asks)
        ]
        d.tell("x", claims=told[0], labels=told[1], asks=told[2], marks=(mark,) if mark else ())
        return quantity

    def all_pure(self) -> Quantity:
        """How much of the pure stuff there is."""
        pure = self.pures[0]
        if self.d.has("second"):
            pure = self.sum_of("pures", self.pures, self.theme.pure, "the total amount of PURE")
        labels = "the number of UNITS of PURE in the (mixture|{L})"
        asks = """
            how many UNITS of PURE <be+> in the (mixture|{L})
            how many UNITS of PURE <do-> the (mixture|{L}) contain
        """
        return self.asked(pure, words.PURE, labels, asks, "")

    def strength(self) -> Quantity:
        """The strength of the mixture in percent."""
        d = self.d
        if d.has("water"):
            pure: Value = sum(one.value for one in self.pures)
            volume: Value = sum(one.value for one in self.volumes)
            w = self.amount(
                "w",
                self.theme.base,
                self.some(),
                lambda w: self.is_strength(pure, volume + w),
                "stuff",
            )
            after = ("first", "share", "holds", "used", "second")
            d.fact("water", words.ADDED, kind="event", after=after)
            self.volumes.append(w)
        pures, whole = self.everything()
        strength = d.derive("strength", "percent_is", pures, whole, form="percent")
        labels = "the percentage of PURE in the (final mixture|mixture in the end)"
        asks = """
            what percentage of the mixture <be-> PURE in the end
            what percentage of the final mixture <be-> PURE
        """
        return self.asked(strength, words.STRENGTH, labels, asks, "time")

    def goal(self, fits: Callable[[Value], bool], only: str, direction: str) -> Quantity:
        """The strength that is wanted."""
        r = self.d.percent("r", self.percents(), fits)
        told = self.say(words.GOAL).replace("ONLY", only).replace("DIRECTION", direction)
        self.d.fact("goal", told, after=("first", "share", "holds", "used", "second"))
        return r

    def add(self) -> Quantity:
        """How much to add so that the mixture is weaker."""
        pure, volume = self.everything()
        r = self.goal(lambda r: self.thins(pure.value, volume.value, r), "only ", "down")
        return self.missing(self.total(pure, r), volume, self.theme.base)

    def enrich(self) -> Quantity:
        """How much pure stuff to add so that the mixture is stronger."""
        d = self.d
        pure, volume = self.everything()
        r = self.goal(lambda r: self.enriches(pure.value, volume.value, r), "", "up")
        base = d.derive(
            "base",
            "diff",
            volume,
            pure,
            noun=self.d.unit(self.unit),
            claims="{base} of the mixture <be+> something else\nthe rest <be-> {base}",
            labels=self.say("the amount of everything but PURE"),
        )
        hundred = d.known("hundred", 100, PLAIN, form="percent")
        rest = d.derive(
            "share",
            "diff",
            hundred,
            r,
            form="percent",
            claims="{share} of the mixture <be> something else in the end\n"
            "the rest <be-> {share} of the mixture in the end",
            labels=self.say("the share of everything but PURE in the end"),
        )
        return self.missing(self.total(base, rest), volume, self.theme.pure)

    def total(self, part: Quantity, percent: Quantity) -> Quantity:
        """The whole mixture in the end."""
        return self.d.derive(
            "total",
            "percent_whole",
            part,
            percent,
            noun=self.d.unit(self.unit),
            claims="there <be> {total} in the end\nthe final mixture <amount to-> {total}",
            labels="the amount of mixture in the end",
        )

    def missing(self, total: Quantity, volume: Quantity, stuff: str) -> Quantity:
        """What is still to be added."""
        d = self.d
        add = d.derive("missing", "diff", total, volume, noun=self.noun(stuff, "stuff"))
        labels = f"the number of UNITS of {stuff} to add"
        asks = f"""
            how many UNITS of {stuff} <do> {{B}} (have|need) to add
            how many UNITS of {stuff} <should> {{B}} (add|pour in|mix in)
        """
        return self.asked(add, words.ADD, labels, asks, "")


def _noun(sg: str) -> Noun:
    head, of_, rest = sg.partition(" of ")
    return Noun(sg, f"{plural_of(head)}{of_}{rest}")
