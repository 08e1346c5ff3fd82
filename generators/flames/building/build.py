"""How a frame is built into a problem: roles and numbers are drawn, or taken as they were.

The same `Frame.build` runs in three ways: drawing freely; keeping the numbers of a parent and
drawing what is new (a harder edit); and from a row's params, where nothing is drawn. A number that
cannot be had (no divisor of a kept total, say) raises `Inapplicable`.
"""

from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final, TypeVar

from synthgen.generators.flames.english.clauses import Clause, clauses
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.teller import Role
from synthgen.generators.flames.lexicon import index, jobs, people
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.measure import CENT, PLAIN, Measure
from synthgen.generators.flames.program.quantity import Form, Quantity, Relation
from synthgen.generators.flames.program.quantity import Role as QuantityRole
from synthgen.generators.flames.program.relations import Value, evaluate, measure_of, plain
from synthgen.generators.flames.story.problem import Fact, FactKind, Joint, Telling
from synthgen.seeding import Stream

TRIES: Final = 40  # values drawn for a number with conditions before it is given up

Values = Sequence[Value] | Callable[[], Value]
T = TypeVar("T")
Accepts = Callable[[Any], bool]


class Inapplicable(Exception):  # noqa: N818 - an outcome, not a fault
    """No value, name or thing is left that fits."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What is not drawn: the values and roles of a row or of a parent, by name."""

    values: Mapping[str, Value] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)


class Build:
    """One part of a problem under construction.

    `modules` are the parts of the frame that are in, `target` is what is asked; `links` maps names
    of numbers to quantities of an earlier part; `part` numbers this one; `taken`
    holds people and things that other parts have. While `idle` is set, numbers are those of details
    that the answer does not need.
    """

    def __init__(
        self,
        modules: Iterable[str],
        target: str,
        rng: Stream | None,
        fixed: Fixed | None = None,
        *,
        part: int = 0,
        links: Mapping[str, Quantity] | None = None,
        taken: Iterable[str] = (),
        printed: Iterable[Value] = (),
    ) -> None:
        self.modules, self.target = frozenset(modules), target
        self.fixed = fixed or Fixed()
        self.part, self.prefix = part, f"{part + 1}." if part else ""
        self.links = dict(links or {})
        self.values: dict[str, Value] = {}
        self.roles: dict[str, str] = {}
        self.cast: dict[str, Role] = {}
        self.quantities: dict[str, Quantity] = {}
        self.relations: list[Relation] = []
        self.facts: list[Fact] = []
        self.joints: list[Joint] = []
        self.tellings: dict[str, Telling] = {}
        self.settings: tuple[str, ...] = ()
        self.idle, self.scope = False, ""
        self.tenses: tuple[str, ...] = ("past", "present")
        self.asked = ""
        self.marks: list[str] = []
        self._rng = rng
        self._taken = set(taken)
        self._printed = set(printed)

    @property
    def rng(self) -> Stream:
        """The stream of what is drawn. Raises Inapplicable where everything must be given."""
        if self._rng is None:
            raise Inapplicable("the params lack something that the frame draws")
        return self._rng

    @contextmanager
    def detail(self, number: int) -> Iterator[None]:
        """Within it, what is drawn and said does not matter, and has a namespace of its own."""
        cast, self.cast = self.cast, dict(self.cast)
        self.idle, self.scope = True, f"d{number}."
        try:
            yield
        finally:
            self.cast, self.idle, self.scope = cast, False, ""

    def _name(self, name: str) -> str:
        return f"{self.prefix}{self.scope}{name}"

    @property
    def printed(self) -> frozenset[Value]:
        """The numbers that stand in the text, in other parts or this one."""
        return frozenset(self._printed)

    def has(self, module: str) -> bool:
        """Whether a module is in."""
        return module in self.modules

    # Roles -------------------------------------------------------------------------------------

    def person(
        self,
        name: str,
        *,
        trade: str = "",
        kin: str = "",
        you: bool = True,
        relatives: Sequence[tuple[str, str]] = people.RELATIVES,
    ) -> Person:
        """Somebody new. `trade` offers a job of that group, `kin` a relation to another role.

        `relatives` are the relations that may be, each with its pronoun.
        """
        spelled = self.fixed.roles.get(self.scope + name)
        if spelled is None:
            spelled = self._draw_person(trade, kin, relatives, you=you)
        person = _person(spelled, self.cast)
        self._cast(name, person, spelled)
        return person

    def _draw_person(
        self, trade: str, kin: str, relatives: Sequence[tuple[str, str]], *, you: bool
    ) -> str:
        rng = self.rng
        if you and not kin and rng.below(40) == 0 and "you" not in self._taken:
            return "you|you"
        pronoun = rng.choice(PRONOUN_DRAW)
        title = rng.choice(jobs.TRADES[trade]).title.sg if trade and rng.below(4) == 0 else ""
        if title and rng.below(2):
            return f"|{pronoun if pronoun != 'they' else 'she'}|{title}"
        relation = ""
        if kin:
            known = {told.split("|")[3] for told in self.roles.values() if told.count("|") >= 3}
            others = [one for one in relatives if one[0] not in known]  # nobody has two mothers
            relation, pronoun = rng.choice(others or relatives)
            pronoun = rng.choice(("he", "she")) if pronoun == "they" else pronoun
        names = NAMES[pronoun]
        chosen = self._fresh(lambda: rng.choice(names))
        return "|".join((chosen, pronoun, title, relation, kin if relation else "")).rstrip("|")

    def thing(self, name: str, *classes: str, of: str = "", ok: Accepts | None = None) -> Noun:
        """A thing of one of the classes; that of the linked quantity `of`, where there is one."""
        linked = self.links.get(of)
        if linked is not None and linked.noun is not None:
            noun = linked.noun
            if noun.kind not in classes:
                raise Inapplicable(f"{noun.pl} are no {name}")
            self.cast[name] = noun
            return noun
        spelled = self.fixed.roles.get(self.scope + name)
        if spelled is None:
            nouns = index.nouns(*classes)
            spelled = self._fresh(lambda: self._noun(nouns, ok).sg)
        noun = index.noun(spelled)
        if noun.kind not in classes:
            raise Inapplicable(f"{noun.pl} are no {name}")
        self._cast(name, noun, spelled)
        return noun

    def _noun(self, nouns: Sequence[Noun], ok: Accepts | None) -> Noun:
        return self._pick(lambda: self.rng.choice(nouns), ok)

    def noun(self, name: str) -> Noun:
        """The thing that was drawn under a name."""
        role = self.cast[name]
        assert isinstance(role, Noun)
        return role

    def unit(self, sg: str, pl: str = "") -> Noun:
        """A unit of measure: "minute", "cup of flour"."""
        return Noun(sg, pl or plural_of(sg))

    def item(self, sg: str, pl: str = "") -> Noun:
        """A thing that is counted but is in no class of the lexicon: "visitor", "bag of sand"."""
        head, of, rest = sg.partition(" of ")
        return Noun(sg, pl or f"{plural_of(head)}{of}{rest}", kind="item")

    def container(self, name: str, thing: Noun) -> Noun:
        """What such things are packed in."""
        kinds = index.noun_class_of(thing).packed_in
        return self.thing(name, "container", ok=lambda noun: not kinds or noun.sg in kinds)

    def seller(self, name: str, thing: Noun) -> str:
        """Where such things are sold, as it follows "at"."""
        places = index.noun_class_of(thing).sold_at
        return self.pick(name, places or ("the store",))

    def pick(self, name: str, options: Sequence[str]) -> str:
        """One of several words or phrases, as a role: a shop, a day, a room."""
        spelled = self.fixed.roles.get(self.scope + name)
        if spelled is None:
            spelled = self._fresh(lambda: self.rng.choice(options))
        elif spelled not in options:  # a kept word that the new module has no use for
            raise Inapplicable(f"{spelled!r} is no {name}")
        self._cast(name, spelled, spelled)
        return spelled

    def also(self, name: str, role: Role) -> None:
        """A role that follows from the others: it is not drawn and not kept."""
        self.cast[name] = role

    def _cast(self, name: str, role: Role, spelled: str) -> None:
        self.cast[name] = role
        self.roles[self.scope + name] = spelled
        self._taken.add(spelled.partition("|")[0])

    def _fresh(self, draw: Callable[[], str]) -> str:
        return self._pick(draw, lambda word: word.partition("|")[0] not in self._taken)

    @staticmethod
    def _pick(draw: Callable[[], T], ok: Accepts | None) -> T:
        for _ in range(TRIES):
            found = draw()
            if ok is None or ok(found):
                return found
        raise Inapplicable("nothing that fits was drawn")

    # Numbers -----------------------------------------------------------------------------------

    def count(
        self, name: str, noun: Noun, values: Values, ok: Accepts | None = None, *, per: str = ""
    ) -> Quantity:
        """A number of things or of units: "12 eggs", "3 hours"; `per` a base in each of which."""
        measure = measures.of(noun.sg)
        if per:
            measure = measures.per(measure, measures.of(per))
        return self.given(name, "count", measure, values, ok, noun)

    def money(
        self, name: str, values: Values, ok: Accepts | None = None, *, per: str = ""
    ) -> Quantity:
        """An amount in cents; `per` a base that each costs so much."""
        measure = measures.per(measures.of(CENT), measures.of(per)) if per else measures.of(CENT)
        return self.given(name, "money", measure, values, ok)

    def price(self, name: str, noun: Noun, ok: Accepts | None = None, *, step: int = 0) -> Quantity:
        """The price of one thing, within what it costs, in handy steps."""
        low, high = noun.price or (100, 1000)
        return self.money(name, handy(low, high, step), ok, per=noun.sg)

    def percent(self, name: str, values: Values, ok: Accepts | None = None) -> Quantity:
        """A percentage, as the number before the sign."""
        return self.given(name, "percent", PLAIN, values, ok)

    def factor(self, name: str, values: Values, ok: Accepts | None = None) -> Quantity:
        """How many times as much."""
        return self.given(name, "factor", PLAIN, values, ok)

    def fraction(self, name: str, values: Values, ok: Accepts | None = None) -> Quantity:
        """A part below one."""
        return self.given(name, "fraction", PLAIN, values, ok)

    def given(
        self,
        name: str,
        form: Form,
        measure: Measure,
        values: Values,
        ok: Accepts | None = None,
        noun: Noun | None = None,
    ) -> Quantity:
        """A number that the text gives, drawn from `values`; no two givens look the same."""
        linked = self.links.get(name)
        if linked is not None:
            if linked.measure != measure:
                raise Inapplicable(f"{linked.name} is no {name}")
            self.cast[name] = linked
            return linked
        value = self.fixed.values.get(self.scope + name)
        if value is None:
            if not callable(values) and not values:
                raise Inapplicable(f"there is no value for {name}")
            draw = values if callable(values) else lambda: self.rng.choice(values)
            value = self._pick(draw, lambda v: self._is_new(form, v) and (ok is None or ok(v)))
        value = plain(value)
        self.values[self.scope + name] = value
        self._printed.add(printed(form, value))
        role: QuantityRole = "distractor" if self.idle else "given"
        return self._add(name, Quantity(self._name(name), form, measure, value, role, noun))

    def known(
        self,
        name: str,
        value: Value,
        measure: Measure,
        noun: Noun | None = None,
        form: Form | None = None,
    ) -> Quantity:
        """A number that everybody knows and the text does not print: 7 days a week, 100%."""
        form = form or ("count" if noun is not None else "number")
        return self._add(name, Quantity(self._name(name), form, measure, value, "known", noun))

    def _is_new(self, form: Form, value: Value) -> bool:
        return printed(form, value) not in self._printed

    def _add(self, name: str, quantity: Quantity) -> Quantity:
        self.quantities[quantity.name] = quantity
        self.cast[name] = quantity
        return quantity

    # Relations ---------------------------------------------------------------------------------

    def derive(
        self,
        name: str,
        op: str,
        *args: Quantity,
        noun: Noun | None = None,
        form: Form | None = None,
        united: Noun | None = None,
        whole: bool = True,
        ok: Accepts | None = None,
        **words: Any,
    ) -> Quantity:
        """A quantity that follows. `united` is a noun for all things that a sum adds up.

        `words` are those of `tell`. Raises Inapplicable where the value is not positive or not
        whole (`whole=False` allows fractions), MeasureError where measures clash.
        """
        kinds = [self._united(arg.measure, united) for arg in args]
        measure = measure_of(op, kinds)
        value = evaluate(op, [arg.value for arg in args])
        shape = form or _form(measure, noun or united)
        _check(value, whole=whole, ok=ok)
        quantity = Quantity(self._name(name), shape, measure, value, "derived", noun or united)
        self.relations.append(Relation(quantity.name, op, tuple(arg.name for arg in args)))
        self._add(name, quantity)
        self.tell(name, **words)
        return quantity

    @staticmethod
    def _united(measure: Measure, united: Noun | None) -> Measure:
        return measure if united is None else measures.of(united.sg)

    # Words -------------------------------------------------------------------------------------

    def fact(
        self,
        name: str,
        told: str,
        *,
        linked: Mapping[str, str] | None = None,
        kind: FactKind = "state",
        after: tuple[str, ...] = (),
        tense: str = "",
        sequel: bool = False,
        folds: bool = True,
    ) -> None:
        """Something that is said. `linked` gives other clauses where a number of it is linked."""
        for number, others in (linked or {}).items():
            told = others if number in self.links else told
        templates = clauses(told)
        gives = self._given_in(templates)
        fact = Fact(
            self._name(name),
            templates,
            self.cast,
            gives,
            kind,
            tuple(self._name(other) for other in after),
            tense,
            sequel,
            folds and not self.idle,
            self.part,
            self.idle,
        )
        self.facts.append(fact)

    def joint(self, names: tuple[str, ...], told: str) -> None:
        """Clauses that say several facts at once, where none of their numbers is linked."""
        if not self.links:
            self.joints.append(Joint(tuple(self._name(name) for name in names), clauses(told)))

    def tell(
        self,
        name: str,
        *,
        claims: str = "",
        labels: str = "",
        things: str = "",
        asks: str = "",
        tense: str = "",
        marks: tuple[str, ...] = (),
    ) -> None:
        """What is said about a quantity; see `Telling`.

        The name stays this quantity's in its clauses, whatever the frame calls so later.
        """
        quantity = self.cast[name]
        if isinstance(quantity, Quantity):
            self.tellings[quantity.name] = Telling(
                name,
                ChainMap({name: quantity}, self.cast),
                clauses(claims),
                clauses(labels),
                clauses(asks),
                clauses(things),
                tense,
                marks,
            )

    def mark(self, *marks: str) -> None:
        """What the text as a whole must say; see `story.rules`."""
        self.marks += marks

    def ask(self, quantity: Quantity) -> None:
        """What the problem asks for."""
        self.asked = quantity.name

    def _given_in(self, told: tuple[Clause, ...]) -> tuple[str, ...]:
        """The numbers that a fact tells: those whose slots stand in its first clause."""
        slots = sorted(slot.name for slot in told[0].slots)
        found = [self.cast[name] for name in dict.fromkeys(slots)]
        return tuple(
            one.name
            for one in found
            if isinstance(one, Quantity) and one.role in ("given", "distractor")
        )


NAMES: Final = {"he": people.HE, "she": people.SHE, "they": people.THEY}
PRONOUN_DRAW: Final = ("she",) * 9 + ("he",) * 9 + ("they",)


def handy(low: int, high: int, step: int = 0) -> range:
    """Prices people ask: whole dollars from $10, quarters from $2, else tens or single cents."""
    if not step:
        step = next(s for bound, s in ((2000, 100), (200, 25), (30, 5), (0, 1)) if high >= bound)
    first = -(-low // step) * step
    return range(first, high + 1, step)


def printed(form: Form, value: Value) -> Value:
    """The number that stands in the text: dollars where money is kept in cents."""
    return plain(Fraction(value) / 100) if form == "money" and value >= 100 else value


def _person(spelled: str, cast: Mapping[str, Role]) -> Person:
    name, pronoun, title, kin, of = (*spelled.split("|"), "", "", "", "")[:5]
    other = cast.get(of)
    known = other.id if isinstance(other, Person) else ""
    return Person(name, pronoun, title, kin, known, group=" and " in name)


def _form(measure: Measure, noun: Noun | None) -> Form:
    if (CENT, 1) in measure:
        return "money"
    return "count" if noun is not None else "number"


def _check(value: Value, *, whole: bool, ok: Accepts | None) -> None:
    if value <= 0 or (whole and isinstance(value, Fraction)):
        raise Inapplicable(f"{value} is not positive and whole")
    if ok is not None and not ok(value):
        raise Inapplicable(f"{value} is not accepted")
