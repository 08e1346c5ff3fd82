"""Two groups of different size with their averages: the average and the total of all."""

from collections.abc import Sequence

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames.group_average_story import (
    Group,
    Told,
    draw_story,
    grown_fits,
    mix_well,
    other_fits,
    second_averages,
    some,
)
from synthgen.generators.flames.frames.group_average_words import (
    A1,
    A2,
    AVERAGES,
    DESKS,
    HIGHER,
    NEWCOMER,
    OVERALL,
)
from synthgen.generators.flames.lexicon.plausible import is_many
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.quantity import Quantity


@frame
class GroupAverage(Frame):
    """Classes, clubs, kinds of trees or books: totals, and the average over both groups."""

    name = "group_average"
    topic = "data"
    concepts = ("weighted average",)
    modules = {
        "size": "tell the size of a group by comparing it with the other group",
        "higher": "tell an average by comparing it with the other average",
        "newcomer": "add another member with a value of its own",
    }
    targets = ("all", "total", "other", "gap")
    details = ("job", "purchase", "furniture")

    def build(self, d: Build) -> None:
        """Sizes times averages are totals; all together, divided by all members."""
        told = draw_story(d)
        d.person("B", you=False)
        if d.target in ("other", "gap") and d.has("newcomer"):
            raise Inapplicable("a newcomer would blur which group is meant")
        if d.target == "other":
            d.ask(self._other(d, told))
            return
        one, two = self._groups(d, told)
        sums = [self._sum(d, told, 1, one), self._sum(d, told, 2, two)]
        if d.target == "gap":
            d.ask(self._gap(d, told, *sums))
            return
        total = self._total(d, told, *sums)
        if d.target == "total":
            d.ask(self._grown(d, told, total) if d.has("newcomer") else total)
            return
        d.ask(self._all(d, told, one, two, total))

    # Groups ------------------------------------------------------------------------------------

    def _groups(self, d: Build, told: Told) -> tuple[Group, Group]:
        one, two = self._sizes(d, told)
        usual = told.story.averages
        low = usual[: len(usual) // 2] if d.has("higher") else usual  # leaves room above
        a1 = d.count("a1", told.unit, low, per=told.every.sg)
        d.fact("a1", told.words(A1), after=("n1",))
        d.joint(("n1", "a1"), told.words(told.facts["one"]))
        averages = second_averages(
            told, one, two, a1, whole=d.target == "all" and not d.has("newcomer")
        )
        if d.has("higher"):
            raised = [value - int(a1.value) for value in averages if value > a1.value]
            c = d.count("c", told.unit, some(raised), per=told.every.sg)
            d.fact("a2", told.words(HIGHER), after=("a1", "n2"))
            return Group(one, a1), Group(two, self._average_two(d, told, "sum", a1, c))
        a2 = d.count("a2", told.unit, some(averages), per=told.every.sg)
        d.fact("a2", told.words(A2), after=("n2",))
        d.joint(("a1", "a2"), told.words(AVERAGES))
        if not d.has("size"):
            d.joint(("n2", "a2"), told.words(told.facts["two"]))
        return Group(one, a1), Group(two, a2)

    def _sizes(self, d: Build, told: Told) -> tuple[Quantity, Quantity]:
        base = measures.of(told.every.sg)
        n1 = d.given("n1", "count", base, told.story.sizes, None, d.noun("g1"))
        d.fact("n1", told.words(told.facts["n1"]))
        sizes = some([v for v in told.story.sizes if mix_well(int(n1.value), v, told)])
        if not d.has("size"):
            n2 = d.given("n2", "count", base, sizes, None, d.noun("g2"))
            d.fact("n2", told.words(told.facts["n2"]), after=("n1",))
            d.joint(("n1", "n2"), told.words(told.facts["both"]))
            return n1, n2
        signs = {"more": 1, "fewer": -1}
        ways = [way for way in signs if any(signs[way] * (v - n1.value) > 0 for v in sizes)]
        more = d.pick("more", ways)
        sign = signs[more]
        steps = some([sign * (v - int(n1.value)) for v in sizes if sign * (v - n1.value) > 0])
        e = d.given("e", "count", base, steps, None, d.noun("g2"))
        d.fact("n2", told.words(told.facts[more]), after=("n1",))
        n2 = d.derive(
            "n2",
            "sum" if sign > 0 else "diff",
            n1,
            e,
            noun=d.noun("g2"),
            claims=told.words("there <be> {n2} WHERE2\n{n2} <be> WHERE2"),
            labels=told.words("the number of {g2} WHERE2"),
        )
        return n1, n2

    def _average_two(self, d: Build, told: Told, op: str, *args: Quantity) -> Quantity:
        return d.derive(
            "a2",
            op,
            *args,
            noun=told.unit,
            claims=told.words("""
                W2 <VERB+> {a2} each TAIL on average
                each of W2 <VERB-> {a2} TAIL on average
                W2 <average+> {a2} each
                the average for S2 <equal-> {a2}
            """),
            labels=told.words("the average for S2\nthe average of W2"),
            asks=told.words("""
                how many {u} on average <do-> each of W2 VERB TAIL
                what <be-> the average for S2 in {u}
            """),
        )

    # Sums --------------------------------------------------------------------------------------

    def _sum(self, d: Build, told: Told, place: int, group: Group) -> Quantity:
        name = f"t{place}"
        return d.derive(
            name,
            "prod",
            *group,
            noun=told.unit,
            claims=told.words(f"""
                DO{place} {{{name}}} in total TAIL
                DO{place} {{{name}}} in all TAIL
                the total for S{place} <be-> {{{name}}}
            """),
            labels=told.words(f"the total for S{place}"),
        )

    def _total(self, d: Build, told: Told, one: Quantity, two: Quantity) -> Quantity:
        return d.derive(
            "total",
            "sum",
            one,
            two,
            noun=told.unit,
            claims=told.words("""
                BOTH <VERB+> {total} in total TAIL
                the total for BOTH <equal-> {total}
                S1 and S2 together <VERB+> {total} TAIL
                S1 and S2 <VERB+> {total} altogether TAIL
            """),
            labels=told.words("the (combined|overall) total for BOTH\nthe total for BOTH"),
            asks=told.words("how many {u} <do+> BOTH VERB in total TAIL"),
            marks=("joint",),
        )

    def _grown(self, d: Build, told: Told, total: Quantity, *groups: Group) -> Quantity:
        averages = told.story.averages
        fitting: Sequence[int] = range(max(2, averages.start * 2 // 3), averages.stop)
        if groups:
            fitting = some([v for v in fitting if grown_fits(int(total.value) + v, groups)])
        v = d.count("v", told.unit, fitting)
        after = ("n1", "a1", "n2", "a2")
        d.fact("v", told.words(NEWCOMER), kind="event", after=after, folds=False)
        return d.derive(
            "grown",
            "sum",
            total,
            v,
            noun=told.unit,
            claims=told.words("""
                BOTH and the additional {1 g1} <VERB+> {grown} in total TAIL
                the overall total with the additional {1 g1} <equal-> {grown}
                S1, S2 and the additional {1 g1} together <VERB+> {grown} TAIL
                BOTH and the additional {1 g1} <VERB+> {grown} altogether TAIL
            """),
            labels=told.words("the overall total with the additional {1 g1}"),
            asks=told.words("how many {u} <do+> BOTH and the additional {1 g1} VERB in total TAIL"),
            marks=("joint",),
        )

    # Targets -----------------------------------------------------------------------------------

    def _all(self, d: Build, told: Told, one: Group, two: Group, total: Quantity) -> Quantity:
        number = self._number(d, told, one.size, two.size)
        if not d.has("newcomer"):
            return self._overall(d, told, total, number, "BOTH")
        grown = self._grown(d, told, total, one, two)
        joined = d.derive(
            "n3",
            "sum",
            number,
            d.known("k", 1, measures.of(told.every.sg), told.every),
            noun=told.every,
            claims="""
                with the additional {1 g1}, there <be> {n3} in all
                the additional {1 g1} <bring-> the number up to {n3}
            """,
            labels="the number of {U} with the additional {1 g1}",
        )
        return self._overall(d, told, grown, joined, "BOTH and the additional {1 g1}")

    def _number(self, d: Build, told: Told, *sizes: Quantity) -> Quantity:
        return d.derive(
            "n",
            "sum",
            *sizes,
            noun=told.every,
            claims=told.words("there <be> {n} in all\n{n} <be> in the list altogether"),
            labels="the number of {U} in all",
        )

    def _overall(
        self, d: Build, told: Told, total: Quantity, number: Quantity, both: str
    ) -> Quantity:
        return d.derive(
            "all",
            "quot",
            total,
            number,
            noun=told.unit,
            claims=told.words(f"""
                {both} <VERB+> {{all}} each TAIL on average
                {both} <average+> {{all}} each
                the average for {both} <equal-> {{all}}
                the overall average for {both} <equal-> {{all}}
            """),
            labels=told.words(f"the (overall |)average for {both}"),
            asks=told.words(f"""
                how many {{u}} each <do+> {both} VERB on average TAIL
                what <be-> the average for {both} in {{u}}
            """),
            marks=("joint",),
        )

    def _gap(self, d: Build, told: Told, one: Quantity, two: Quantity) -> Quantity:
        ahead = one.value > two.value
        first, second = ("S1", "S2") if ahead else ("S2", "S1")
        return d.derive(
            "gap",
            "diff",
            *((one, two) if ahead else (two, one)),
            noun=told.unit,
            claims=told.words(f"""
                the total for {first} <exceed-> the total for {second} by {{gap}}
                the totals for S1 and S2 <differ+> by {{gap}}
                {{gap}} <separate> the totals for S1 and S2
            """),
            labels=told.words("the difference between the totals for S1 and S2"),
            asks=told.words(f"""
                how many more {{u}} in total <DOES> {first} VERB TAIL than {second}
                by how many {{u}} <be-> the total for {first} higher than the total for {second}
            """),
        )

    def _other(self, d: Build, told: Told) -> Quantity:
        if d.has("higher"):
            raise Inapplicable("the other average is asked for")
        n1, n2 = self._sizes(d, told)
        a1 = d.count("a1", told.unit, told.story.averages, per=told.every.sg)
        d.fact("a1", told.words(A1), after=("n1",))
        d.joint(("n1", "a1"), told.words(told.facts["one"]))
        both = [m for m in told.story.averages if other_fits(told, n1, n2, a1, m)]
        m = d.count("m", told.unit, some(both), per=told.every.sg)
        d.fact("m", told.words(OVERALL), after=("a1", "n2"))
        number = self._number(d, told, n1, n2)
        total = d.derive(
            "t",
            "prod",
            number,
            m,
            noun=told.unit,
            claims=told.words("BOTH <VERB+> {t} in total TAIL\nthe total for BOTH <be-> {t}"),
            labels=told.words("the total for BOTH"),
        )
        rest = d.derive(
            "t2",
            "diff",
            total,
            self._sum(d, told, 1, Group(n1, a1)),
            noun=told.unit,
            claims=told.words("""
                that <leave-> {t2} for S2
                DO2 {t2} in total TAIL
            """),
            labels=told.words("the total for S2"),
        )
        return self._average_two(d, told, "quot", rest, n2)

    def detail(self, d: Build, name: str) -> None:
        """How long somebody has had a job, something bought, furniture nearby."""
        if name == "job":
            d.count("z", d.unit("year"), range(2, 25))
            told = "{B} <have> kept such records for {z}\n{B} <have> lived nearby for {z}"
        elif name == "purchase":
            d.pick("Y", DESKS)
            d.money("z", range(600, 9000, 50))
            told = "{B} <buy> a new {Y} for {z}\na new {Y} for the office <cost-> {z}"
        else:
            d.count("z", d.thing("y", "furniture", ok=is_many), range(3, 40))
            told = "there <be> {z} in {B's} office building\n{B's} office building <have-> {z}"
        d.fact("z", told, after=("n1", "a1"), folds=False)
