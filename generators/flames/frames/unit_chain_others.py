"""Stories of `unit_chain` of other shapes: dozens, speeds, and an amount of another story."""

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.lexicon.occasions import FOOD, phrases
from synthgen.generators.flames.lexicon.places import TOWNS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN, of, per

LARGER: Final[Mapping[str, tuple[str, int]]] = MappingProxyType(
    {
        "second": ("minute", 60),
        "minute": ("hour", 60),
        "day": ("week", 7),
        "month": ("year", 12),
        "inch": ("foot", 12),
        "foot": ("yard", 3),
        "centimeter": ("meter", 100),
        "meter": ("kilometer", 1000),
        "ounce": ("pound", 16),
        "gram": ("kilogram", 1000),
        "milliliter": ("liter", 1000),
        "cup": ("quart", 4),
    }
)
LINKED = """
{B} <measure> {t} in {b}
{B} <record> {t} in {b}
{B} <enter> {t} in a list in {b}
{B} <make> a note of {t} in {b}
a label <give-> {t} in {b}
"""

MOVERS: Final[Mapping[str, range]] = MappingProxyType(
    {
        "a cyclist": range(12, 31, 3),
        "a city bus": range(24, 55, 3),
        "an express train": range(90, 181, 3),
        "a ferry": range(18, 43, 3),
        "a delivery truck": range(45, 91, 3),
        "a horse": range(12, 28, 3),
        "a marathon runner": range(12, 19, 3),
        "a tram": range(18, 52, 3),
        "a motorboat": range(24, 64, 3),
        "a carrier pigeon": range(60, 91, 3),
        "a school bus": range(30, 61, 3),
        "a freight train": range(45, 91, 3),
        "a fire truck": range(48, 85, 3),
        "a sailboat": range(9, 25, 3),
    }
)
SPEED = """
{M} <travel/move-> at {v}
the speed of {M} <be-> {v}
{M} <keep-> up a (steady|constant) speed of {v}
the (display|radar|GPS) <show-> a (steady |)speed of {v} for {M}
{B} <watch> {M} traveling at {v}
{B} <measure> a speed of {v} for {M}
{M} (near|in|outside) {T} <travel-> at (a steady|a constant|a speed of) {v}
{B} <read> in the {T} (Times|News|Herald) about {M} traveling at {v}
"""
LASTS = """
{M} <travel/go/move-> at this speed for {t}
the (trip|journey) <last-> {t}
{M} <need-> {t} for the (trip|journey)
{M} <keep-> going like this for {t}
it <take-> {M} {t} to reach {T}
{M} <be-> on the way to {T} for {t}
"""
TRAYS = phrases("tray, baking sheet, pan, rack, platter")
PER_TRAY = """
(each|every) {1 x} <hold-> {w}
{B} <put/place/arrange> {w} on (each|every) {1 x}
{w} <fit> on {a x}
there <be> room for {w} on {a x}
(each|every) {1 x} <come-> out of the oven with {w}
"""
TRAYFULS = """
{B} <bake> {n} of {i} [for {E}]
{n} of {i} <come> out of {B's} oven
{B} <slide> {n} of {i} into the oven
{B} <need> {n} of {i} for {E}
{B} <finish> {n} of {i} [for {E}]
{n} of {i} <cool> on {B's} (table|counter)
"""
TRAYS_OF = """
{B} <bake> {n} with {w} each [for {E}]
{B} <put> {w} on each of {n}
{n} with {w} each <come+> out of {B's} oven
"""
PER_DOZEN = """
{i} <sell> for {p} per dozen
{B} <charge/ask> {p} per dozen
(each|every) dozen <bring-> {B} {p}
customers <pay+> {p} for (each|every) dozen
{B} <sell> {i} at {p} per dozen [to raise money for {E}]
"""


def dozens(d: Build) -> None:
    """Trays of baked goods, counted in dozens."""
    i = d.thing("i", "pastry", ok=lambda noun: (noun.price or (0, 999))[1] <= 475)
    dozen = Noun(f"dozen {i.pl}", f"dozen {i.pl}", "dozen")
    tray = d.pick("x", TRAYS)
    d.also("x", Noun(tray, plural_of(tray), "thing"))
    d.also("b", dozen)
    d.pick("E", FOOD)
    w = d.count("w", i, (6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 30))
    n = d.given(
        "n",
        "count",
        PLAIN,
        range(2, 25),
        lambda n: n * w.value % 12 == 0 and n * w.value not in (12, 144),
        d.noun("x"),
    )
    d.fact("many", TRAYFULS, kind="event")
    d.fact("each", PER_TRAY, kind="rule", after=("many",))
    d.joint(("many", "each"), TRAYS_OF)
    total = d.derive(
        "total",
        "prod",
        n,
        w,
        noun=i,
        claims="""
            {B} <bake> {total} (altogether|in all)
            that <make-> {total} (altogether|in all)
            there <be> {total} on all the {x}
        """,
        labels="the number of {i}",
    )
    whole = d.derive(
        "whole",
        "quot",
        total,
        d.known("per", 12, per(of(i.sg), of(dozen.sg))),
        noun=dozen,
        claims="""
            {B} <bake/have/make> {whole} [altogether|in all]
            {whole} <come> out of {B's} oven
            {whole} <be> on the {x}
            the {x} together <hold+> {whole}
        """,
        labels="the number of dozens of {i}\nthe number of dozens that {B} <bake>",
        asks="""
            how many {b} <do> {B} have in all
            how many {b} <be+> there (altogether|in all)
            how many {b} <do> {B} bake [for {E}]
        """,
    )
    if d.target == "whole":
        d.ask(whole)
        return
    p = d.money("p", range(400, 3001, 25), per=dozen.sg)
    d.fact("price", PER_DOZEN, kind="rule", after=("many",))
    money = d.derive(
        "cost",
        "prod",
        whole,
        p,
        claims="""
            the {i} <bring in+> {cost} (altogether|in total)
            {B} <earn> {cost} with all the {i}
            {B} <get> {cost} for all the {i}
            {B} <take in> {cost} altogether
        """,
        labels="""
            the price of all the {i}
            the amount that {B} <get> for all the {i}
        """,
        asks="""
            how much <do> {B} get for all the {i}
            how much money <do+> the {i} bring in altogether
        """,
        things="the money for the {i}",
    )
    d.ask(money)


def speed(d: Build, big: str, small: str, count: int) -> None:
    """A speed per hour, told as what is covered in a minute, or in some of them."""
    mover = d.pick("M", tuple(MOVERS))
    d.pick("T", TOWNS)
    speed = d.unit(f"{big} per hour", f"{big}s per hour")
    values = MOVERS[mover]
    if big == "mile":
        values = range(values.start * 2 // 3, values.stop * 2 // 3)
    v = d.given("v", "count", per(of(big), of("hour")), values, None, speed)
    d.fact("speed", SPEED, kind="rule")
    small_unit = d.unit(small)
    d.also("s", small_unit)
    hourly = d.derive(
        "hourly",
        "prod",
        v,
        d.known("long", count, per(of(small), of(big))),
        noun=small_unit,
        claims="""
            {M} <cover-> {hourly} in an hour
            that <be-> {hourly} in an hour
        """,
        labels="the distance covered in an hour in {s}",
    )
    asked = d.target == "whole" and not d.has("reach")
    minutely = d.derive(
        "minutely",
        "quot",
        hourly,
        d.known("sixty", 60, per(of("minute"), of("hour"))),
        noun=small_unit,
        claims="""
            {M} <cover-> {minutely} (in a|each|every) minute
            {M} <travel/move-> {minutely} (in a|each|every|per) minute
            {M} <advance-> {minutely} (in a|each|every) minute
            {minutely} <be covered> by {M} in a minute
        """,
        labels="""
            the distance that {M} <cover-> (in a|each|every) minute
            the distance covered by {M} in a minute
        """,
        asks="""
            how many {s} <do-> {M} cover (in a|each|every) minute
            how far in {s} <do-> {M} travel (in a|each|every) minute
            at how many {s} per minute <do-> {M} travel
        """,
    )
    if asked:
        d.ask(minutely)
        return
    t = d.count("t", d.unit("minute"), range(2, 31))
    d.fact("lasts", LASTS, kind="event", after=("speed",))
    distance = d.derive(
        "distance",
        "prod",
        t,
        minutely,
        noun=small_unit,
        claims="""
            {M} <cover-> {distance} in (that|this) time
            {M} <travel-> {distance} altogether
            {distance} <be covered> by {M} in that time
            {M} <move-> {distance} in that time
        """,
        labels="""
            the distance that {M} <cover-> in that time
            the length of the way that {M} <travel-> in that time
        """,
        asks="""
            how many {s} <do-> {M} cover in that time
            how far in {s} <do-> {M} get in that time
            how many {s} <do-> {M} travel altogether
        """,
    )
    d.ask(distance)


def linked(d: Build) -> None:
    """An amount of another story, told in the next larger unit."""
    linked = d.links["t"]
    base = next((unit for unit in LARGER if linked.measure == of(unit)), "")
    if not base or d.target != "whole" or d.modules:
        raise Inapplicable("no unit to be changed")
    big, count = LARGER[base]
    t = d.count("t", d.unit(base), ())
    if Fraction(2 * t.value) % count or t.value <= count:
        raise Inapplicable("no round number of the larger unit")
    d.also("b", d.unit(big))
    d.fact("convert", LINKED, kind="event")
    whole = d.derive(
        "whole",
        "quot",
        t,
        d.known("per", count, per(of(base), of(big))),
        noun=d.noun("b"),
        whole=False,
        claims="""
            the result <be-> {whole}
            {B} <get> {whole} [as the result]
            {B} <find> {whole}
            {B} <write> down {whole}
        """,
        labels="the result [of the conversion]\nthe result that {B} <get>",
        asks="how many {b} <do> {B} get\nwhat number of {b} <do> {B} write down",
    )
    d.ask(whole)
