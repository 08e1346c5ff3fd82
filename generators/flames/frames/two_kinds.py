"""Two kinds in a mixture: legs and heads, tickets of two prices, tables of two sizes."""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames.two_kinds_stories import STORIES
from synthgen.generators.flames.frames.two_kinds_words import AGES, MIXED, SPENDS, Kinds
from synthgen.generators.flames.lexicon import index
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.measure import CENT
from synthgen.generators.flames.program.quantity import Quantity

T = TypeVar("T")


class Mixture(NamedTuple):
    """What there is: how many, what each kind counts for, and the total."""

    number: Quantity
    low: Quantity
    high: Quantity
    total: Quantity


@frame
class TwoKinds(Frame):
    """How many of each kind, found by taking all for the lesser kind and mending the total."""

    name = "two_kinds"
    topic = "linear"
    concepts = ("two unknowns", "linear equations")
    modules = {
        "aside": "let a part of the total come from something else",
        "spare": "tell the number of both kinds together through what is left out",
    }
    targets = ("high", "low", "more", "worth")
    imports = {"T": "things"}
    details = ("age", "time", "purchase")

    def build(self, d: Build) -> None:
        """All of the lesser kind, the difference to the real total, and what each other adds."""
        told = _told(d)
        d.mark("closed")
        mixture = self._givens(d, told)
        high = self._high(d, told, mixture)
        if d.target == "high":
            d.ask(high)
            return
        if d.target == "worth":
            d.ask(self._worth(d, told, mixture, high))
            return
        low = self._low(d, told, mixture, high)
        d.ask(low if d.target == "low" else self._more(d, told, high, low))

    # Givens ------------------------------------------------------------------------------------

    def _givens(self, d: Build, told: "_Told") -> Mixture:
        linked = self._amount(d, told, "T", (0,)) if "T" in d.links else None
        low, high = self._values(d, told)
        step = int(high.value) - int(low.value)
        if linked is not None:
            numbers = _numbers(told, int(linked.value), int(low.value), step)
            number = self._number(d, told, numbers)
        else:
            number = self._number(d, told, told.kinds.number)
        first = int(number.value) * int(low.value)
        rest = self._aside(d, told) if d.has("aside") else None
        extra = int(rest.value) if rest is not None else 0
        highs = [x for x in range(2, int(number.value) - 1) if 2 * x != number.value]
        totals = [first + step * x + extra for x in highs]
        total = linked or self._amount(d, told, "T", _some(totals))
        d.fact(
            "total",
            told.kinds.total,
            linked={"T": SPENDS},
            kind="event",
            after=("mix", "low", "high"),
        )
        if rest is not None:
            d.fact("aside", told.kinds.aside, after=("total",), folds=False)
            total = self._without(d, told, total, rest)
        return Mixture(number, low, high, total)

    def _values(self, d: Build, told: "_Told") -> tuple[Quantity, Quantity]:
        """What one of each kind counts for."""
        kinds, base = told.kinds, measures.of(told.every.sg)
        measure = measures.per(measures.of(told.base), base)
        if kinds.known != (0, 0):
            assert told.unit is not None
            q, p = (
                d.known(n, v, measure, told.unit) for n, v in zip("qp", kinds.known, strict=True)
            )
            return q, p
        if told.unit is not None:
            q = d.given("q", "count", measure, kinds.low, None, told.unit)
            p = d.given("p", "count", measure, kinds.high, lambda v: v > q.value, told.unit)
        else:
            low, high = kinds.low, kinds.high
            if kinds.classes:
                low, high = _prices(d.noun("lo")), _prices(d.noun("hi"))
            q = d.given("q", "money", measure, low)
            p = d.given("p", "money", measure, high, lambda v: v > q.value)
        d.fact("low", kinds.each_low, kind="rule")
        d.fact("high", kinds.each_high, kind="rule")
        d.joint(("low", "high"), kinds.each)
        return q, p

    def _number(self, d: Build, told: "_Told", values: Sequence[int]) -> Quantity:
        base = measures.of(told.every.sg)
        if not d.has("spare"):
            number = d.given("N", "count", base, _some(values), None, told.every)
            d.fact("mix", told.kinds.mix, folds=False)
            return number
        if not values:
            raise Inapplicable("no total splits into both kinds")
        m = d.given("m", "count", base, range(2, 2 + max(4, values[-1] // 4)), None, told.every)
        whole = d.given("Z", "count", base, [v + int(m.value) for v in values], None, told.every)
        d.fact("spare", told.kinds.spare, folds=False)
        d.fact("mix", MIXED, after=("spare",), folds=False)
        return d.derive(
            "N",
            "diff",
            whole,
            m,
            noun=told.every,
            claims="there <be> {N} of both kinds together\n{N} <be> {lo} or {hi}",
            labels="the number of {lo} and {hi} together",
        )

    def _aside(self, d: Build, told: "_Told") -> Quantity:
        return self._amount(d, told, "r", told.kinds.others)

    def _without(self, d: Build, told: "_Told", total: Quantity, rest: Quantity) -> Quantity:
        return d.derive(
            "real",
            "diff",
            total,
            rest,
            noun=told.unit,
            claims="""
                that <leave-> {real} for the {lo} and {hi}
                the {lo} and {hi} <account+> for {real}
            """,
            labels="the total for the {lo} and {hi}",
        )

    @staticmethod
    def _amount(d: Build, told: "_Told", name: str, values: Sequence[int]) -> Quantity:
        if told.unit is None:
            return d.money(name, values)
        return d.count(name, told.unit, values)

    # What follows ------------------------------------------------------------------------------

    def _high(self, d: Build, told: "_Told", mixture: Mixture) -> Quantity:
        base = d.derive(
            "base",
            "prod",
            mixture.number,
            mixture.low,
            noun=told.unit,
            claims="""
                with only {lo}, the total <would be-> {base}
                with {lo} alone, the total <would be-> {base}
            """,
            labels="the total with only {lo}",
        )
        extra = d.derive(
            "extra",
            "diff",
            mixture.total,
            base,
            noun=told.unit,
            claims="""
                the real total <be-> {extra} more than that
                the difference to the real total <be-> {extra}
            """,
            labels="the difference to the real total",
        )
        step = d.derive(
            "step",
            "diff",
            mixture.high,
            mixture.low,
            noun=told.unit,
            claims="""
                (each|every) {1 hi} in the place of {a lo} <add-> {step}
                {a hi} <count-> for {step} more than {a lo}
            """,
            labels="the difference between {a hi} and {a lo}",
        )
        return d.derive(
            "x",
            "quot",
            extra,
            step,
            noun=d.noun("hi"),
            claims=told.claims("x"),
            labels="the number of {hi} [among the {U}]",
            asks="how many {hi} <be+> there\nhow many of the {U} <be+> {hi}",
            things="the {hi}",
        )

    def _low(self, d: Build, told: "_Told", mixture: Mixture, high: Quantity) -> Quantity:
        return d.derive(
            "y",
            "diff",
            mixture.number,
            high,
            noun=d.noun("lo"),
            claims=told.claims("y"),
            labels="the number of {lo} [among the {U}]",
            asks="how many {lo} <be+> there\nhow many of the {U} <be+> {lo}",
            things="the {lo}",
        )

    def _more(self, d: Build, told: "_Told", high: Quantity, low: Quantity) -> Quantity:
        up = high.value > low.value
        one, two = ("hi", "lo") if up else ("lo", "hi")
        return d.derive(
            "gap",
            "diff",
            *((high, low) if up else (low, high)),
            noun=told.every,
            claims=f"""
                the {{{one}}} <outnumber+> the {{{two}}} by {{gap}}
                the numbers of {{{one}}} and {{{two}}} <differ+> by {{gap}}
                the number of {{{one}}} <exceed-> the number of {{{two}}} by {{gap}}
            """,
            labels=f"""
                the difference between the numbers of {{{one}}} and {{{two}}} among the {{U}}
            """,
            asks=f"""
                by how many {{U}} <do+> the {{{one}}} outnumber the {{{two}}}
                how many more of the {{U}} <be+> {{{one}}} than {{{two}}}
            """,
        )

    def _worth(self, d: Build, told: "_Told", mixture: Mixture, high: Quantity) -> Quantity:
        claim = told.kinds.worth.replace("NUM", "{w}")
        return d.derive(
            "w",
            "prod",
            high,
            mixture.high,
            noun=told.unit,
            claims=f"""
                {claim}
                {claim.replace("in all", "altogether").replace("for the", "for all the")}
                the {{hi}} <make+> up {{w}} of the total
            """,
            labels="the (total|part of the total) for the {hi}",
            asks=told.asks_worth(),
        )

    def detail(self, d: Build, name: str) -> None:
        """Somebody's age, how long something takes, something bought."""
        if name == "age":
            d.person("G", you=False)
            d.pick("Y", AGES)
            d.given("note", "age", measures.of("year"), range(20, 70))
            words = "{B's} {Y} {G!} <be-> {note}\n{G!}, {B's} {Y}, <be-> {note}"
        elif name == "time":
            d.count("note", d.unit("mile"), range(2, 40))
            words = "{B} <live> {note} from the next town\nthe way home <be-> {note} long"
        else:
            d.person("G", you=False)
            d.money("note", range(250, 3000, 25))
            words = "{G!} <pay-> {note} for the parking\n{G!} <find-> {note} on the sidewalk"
        d.fact("note", words, after=("mix",), folds=False)


class _Told(NamedTuple):
    """The story that was drawn, with the noun for both kinds and what they count for."""

    kinds: Kinds
    every: Noun
    unit: Noun | None

    @property
    def base(self) -> str:
        return CENT if self.unit is None else self.unit.sg

    def claims(self, name: str) -> str:
        """Clauses about the number of one kind."""
        slot = f"{{{name}}}"
        return f"""
            {self.kinds.does.replace("NUM", slot)}
            there <be> {slot} [among them]
            {slot} <be> among the {{U}}
            the {{U}} <include+> {slot}
        """

    def asks_worth(self) -> str:
        """Questions for what one kind makes of the total."""
        many = "how much money" if self.unit is None else "how many {u}"
        return f"{many} <do+> the {{hi}} account for\n{many} <do+> the {{hi}} make up in all"


def _told(d: Build) -> _Told:
    """Draw a story that has what the modules tell, its two kinds and its place."""
    names = [name for name in STORIES if _has_parts(d, STORIES[name])]
    kinds = STORIES[d.pick("story", _some(names))]
    if not _has_parts(d, kinds):
        raise Inapplicable("the story has no such part")
    d.person("B", you=False)
    d.pick("E", kinds.places)
    unit = None if kinds.unit in ("", "thing") else d.unit(kinds.unit)
    if kinds.unit == "thing":
        unit = d.thing("i", *kinds.classes, ok=lambda noun: not noun.sg.startswith("box "))
    every = d.unit(kinds.every)
    if kinds.pairs:
        low, high = d.pick("kinds", tuple("/".join(pair) for pair in kinds.pairs)).split("/")
        d.also("lo", _noun(low))
        d.also("hi", _noun(high))
    else:
        every = _things(d, kinds)
    d.also("U", every)
    if unit is not None:
        d.also("u", unit)
    return _Told(kinds, every, unit)


def _things(d: Build, kinds: Kinds) -> Noun:
    """Two things of one class, the cheaper first; the noun for any mixture of them."""
    sort = d.pick("sort", kinds.classes)
    one, two = d.thing("one", sort), d.thing("two", sort)
    cheap, dear = sorted((one, two), key=lambda noun: noun.price or (0, 0))
    d.also("lo", cheap)
    d.also("hi", dear)
    return index.noun_class_of(one).all_of


def _noun(sg: str) -> Noun:
    """A noun of the lexicon, or a new one."""
    try:
        return index.noun(sg)
    except LookupError:
        return Noun(sg, plural_of(sg))


def _prices(noun: Noun) -> range:
    """Prices in steps of 25 cents within the usual ones."""
    low, high = noun.price or (100, 1000)
    return range(max(25, low - low % 25), max(high, low + 100) + 1, 25)


def _numbers(told: _Told, total: int, low: int, step: int) -> list[int]:
    """How many there can be for a total that was given."""
    fits = []
    for number in told.kinds.number:
        highs, rest = divmod(total - number * low, step)
        if rest == 0 and 1 < highs < number - 1 and 2 * highs != number:
            fits.append(number)
    return fits


def _some(values: Sequence[T]) -> Sequence[T]:
    """The values. Raises Inapplicable where there are none."""
    if not values:
        raise Inapplicable("no value fits")
    return values


def _has_parts(d: Build, kinds: Kinds) -> bool:
    """Whether a story has what the modules and the links need."""
    return (
        (bool(kinds.aside) or not d.has("aside"))
        and (bool(kinds.spare) or not d.has("spare"))
        and ((kinds.unit == "" and bool(kinds.classes)) or "T" not in d.links)
    )
