"""The numbers of several days or people: total, average, range, one part against the rest."""

from collections.abc import Sequence

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.listed import listed
from synthgen.generators.flames.frames.daily_table_story import Told, draw_story
from synthgen.generators.flames.frames.daily_table_words import GOAL, PAY, PRICE, USED
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.quantity import Quantity


@frame
class DailyTable(Frame):
    """How many on each day, or by each person, in one sentence; then what the numbers tell."""

    name = "daily_table"
    topic = "data"
    concepts = ("reading data", "mean", "range")
    modules = {
        "extra": "add a day or person whose number is told by a comparison",
        "pay": "ask for the money that the things bring in",
        "used": "let some of the things be lost or given away",
    }
    targets = ("total", "mean", "range", "more", "short")
    details = ("drink", "other_thing", "age")

    def build(self, d: Build) -> None:
        """The numbers; their sum, and what is asked of it."""
        told = draw_story(d)
        counts = self._counts(d, told)
        if d.has("extra"):
            counts.append(self._extra(d, told, counts))
        d.settings = told.settings
        if d.has("pay") and (d.target not in ("total", "mean") or d.has("used")):
            raise Inapplicable("money is asked for in total or on average, for everything")
        if d.has("used") and d.target != "total":
            raise Inapplicable("things are lost where the total is asked for")
        if d.target in ("range", "more"):
            ask = self._range if d.target == "range" else self._more
            d.ask(ask(d, told, counts))
            return
        total = self._total(d, told, counts)
        if d.target == "short":
            d.ask(self._short(d, told, total))
            return
        if d.target == "mean":
            total = self._mean(d, told, total, len(counts))
        total = self._left(d, told, total) if d.has("used") else total
        d.ask(self._paid(d, told, total) if d.has("pay") else total)

    # Numbers -----------------------------------------------------------------------------------

    def _counts(self, d: Build, told: Told) -> list[Quantity]:
        i, values = d.noun("i"), told.story.values
        counts: list[Quantity] = []
        for name in told.names:
            last = name == told.names[-1] and d.target == "mean" and not d.has("extra")
            before = [int(one.value) for one in counts]
            fits = (lambda v, b=before: (sum(b) + v) % (len(b) + 1) == 0) if last else None
            counts.append(d.count(name, i, values, fits))
        d.fact("counts", told.words(told.counts), kind="event", folds=False)
        return counts

    def _extra(self, d: Build, told: Told, counts: Sequence[Quantity]) -> Quantity:
        how = d.pick("how", ("more", "more", "fewer", "times"))
        base, total = int(counts[-1].value), sum(int(one.value) for one in counts)
        number = len(counts) + 1

        def fits(new: int) -> bool:
            whole = d.target != "mean" or (total + new) % number == 0
            values = [int(one.value) for one in counts]
            outside = d.target != "range" or not min(values) < new < max(values)
            fresh = new not in values and 2 <= new <= 2 * told.story.values.stop
            return whole and fresh and outside

        if how == "times":
            by = d.factor("f", (2, 3, 4), lambda f: fits(f * base))
        else:
            sign = 1 if how == "more" else -1
            steps = range(2, max(3, min(base, 60)))
            by = d.count("m", d.noun("i"), steps, lambda m: fits(base + sign * m))
        d.fact("extra", told.words(told.more[how]), kind="event", after=("counts",))
        args = (by, counts[-1]) if how == "times" else (counts[-1], by)
        return d.derive(
            "new",
            {"more": "sum", "fewer": "diff", "times": "prod"}[how],
            *args,
            noun=d.noun("i"),
            claims=told.words(
                "{L!} <DOES> {new}\n{new} <be DONE> by {L!}"
                if told.people
                else "on {L}, WHO <DO> {new}\n{new} <be DONE> on {L}"
            ),
            labels=told.words("the number for {L!}" if told.people else "the number of {i} on {L}"),
        )

    # What follows ------------------------------------------------------------------------------

    def _total(self, d: Build, told: Told, counts: Sequence[Quantity]) -> Quantity:
        return d.derive(
            "total",
            "sum",
            *counts,
            noun=d.noun("i"),
            claims=told.words("""
                WHO <DO> {total} in (total|all)
                {total} <be DONE> in (total|all)
                WHO <DO> {total} altogether
                ALL together <bring+> {total}
            """),
            labels=told.words("the total number of {i} [that WHO <DO>]"),
            asks=told.words("""
                how many {i} <doNUM> WHO VERB in (total|all)
                what <be-> the total number of {i} for ALL together
            """),
            things="the {i}",
            marks=("joint",),
        )

    def _mean(self, d: Build, told: Told, total: Quantity, number: int) -> Quantity:
        return d.derive(
            "mean",
            "quot",
            total,
            d.known("k", number, measures.of(d.noun("w").sg), d.noun("w")),
            noun=d.noun("i"),
            claims=told.words("""
                WHO <DO> {mean} per {1 w} on average
                {mean} <be DONE> by WHO per {1 w} on average
                {mean} <be DONE> per {1 w} on average
                WHO <averageNUM> {mean} per {1 w}
            """),
            labels=told.words("the (average|mean) number of {i} per {1 w}"),
            asks=told.words("""
                how many {i} per {1 w} <doNUM> WHO VERB on average
                what <be-> the (average|mean) number of {i} per {1 w}
            """),
        )

    def _range(self, d: Build, told: Told, counts: Sequence[Quantity]) -> Quantity:
        i = d.noun("i")
        best = d.derive(
            "best",
            "max",
            *counts,
            noun=i,
            claims="the largest number <be-> {best}\n{best} <be> the most",
            labels="the largest number of {i}",
        )
        least = d.derive(
            "least",
            "min",
            *counts,
            noun=i,
            claims="the smallest number <be-> {least}\n{least} <be> the fewest of all",
            labels="the smallest number of {i}",
        )
        return d.derive(
            "range",
            "diff",
            best,
            least,
            noun=i,
            claims="""
                the largest of these numbers <exceed-> the smallest by {range}
                the most successful {1 w} <beat-> the least successful by {range}
                {range} <separate> the largest and the smallest of these numbers
                the largest and the smallest of these numbers <differ+> by {range}
            """,
            labels="""
                the range of these numbers of {i}
                the difference between the largest and the smallest number of {i}
            """,
            asks="""
                by how many {i} <do-> the largest of these numbers exceed the smallest
                how many {i} <separate+> the largest and the smallest of these numbers
            """,
        )

    def _more(self, d: Build, told: Told, counts: Sequence[Quantity]) -> Quantity:
        """The first two numbers together against the rest."""
        i = d.noun("i")
        names = [*told.slots, "{L!}" if told.people else "{L}"][: len(counts)]
        one = self._part(d, told, "one", counts[:2], names[:2])
        rest = counts[2:]
        two = self._part(d, told, "two", rest, names[2:]) if len(rest) > 1 else rest[0]
        first, second = listed(names[:2]), listed(names[2:])
        if one.value < two.value:
            one, two, first, second = two, one, second, first
        names_of = {
            who: f"the {'total' if ' and ' in who else 'number'} for {who}"
            for who in (first, second)
        }
        more, less = names_of[first], names_of[second]
        return d.derive(
            "gap",
            "diff",
            one,
            two,
            noun=i,
            claims=f"""
                {more} <exceed-> {less} by {{gap}}
                {more} and {less} <differ+> by {{gap}}
                {{gap}} <separate> {more} and {less}
                {more} <beat-> {less} by {{gap}}
            """,
            labels=f"the difference between {more} and {less}",
            asks=told.words(_asked_more(first, second, people=told.people)),
        )

    def _part(
        self, d: Build, told: Told, name: str, counts: Sequence[Quantity], names: Sequence[str]
    ) -> Quantity:
        who = listed(names)
        return d.derive(
            name,
            "sum",
            *counts,
            noun=d.noun("i"),
            claims=told.words(
                f"""
                the total for {who} <be-> {{{name}}}
                {who} together <bring+> {{{name}}}
            """
                if not told.people
                else f"""
                the total for {who} <be-> {{{name}}}
                {who} <DO> {{{name}}} together
            """
            ),
            labels=f"the total for {who}",
        )

    def _short(self, d: Build, told: Told, total: Quantity) -> Quantity:
        top = int(total.value)
        g = d.count("g", d.noun("i"), range(top + 5, top + 5 + max(30, top // 2), 5))
        d.fact("goal", told.words(GOAL), after=("counts",))
        return d.derive(
            "short",
            "diff",
            g,
            total,
            noun=d.noun("i"),
            claims=told.words("""
                {short} <be> still missing from the goal
                WHO still <needNUM> {short} to (reach|meet) the goal
                WHO <beNUM> {short} short of the goal
                {short} <be> still needed to (reach|meet) the goal
            """),
            labels="the number of {i} (that <be+> still missing|missing from the goal)",
            asks=told.words("how many more {i} <doNUM> WHO need to reach the goal"),
        )

    def _left(self, d: Build, told: Told, total: Quantity) -> Quantity:
        r = d.count("r", d.noun("i"), range(2, 40), lambda r: 3 * r < total.value)
        d.fact("used", told.words(USED), kind="event", after=("counts", "extra"))
        return d.derive(
            "left",
            "diff",
            total,
            r,
            noun=d.noun("i"),
            claims=told.words("""
                {left} <be> left [in the end]
                WHO <haveNUM> {left} left
                that <leave-> {left} in the end
                WHO <keepNUM> {left} in the end
            """),
            labels="the number of {i} left [in the end]",
            asks=told.words("how many {i} <doNUM> WHO have left [in the end]"),
            things="the remaining {i}",
            marks=("time",),
        )

    def _paid(self, d: Build, told: Told, amount: Quantity) -> Quantity:
        if not told.story.pay:
            raise Inapplicable("nobody pays for this")
        p = d.money("p", told.story.pay, per=d.noun("i").sg)
        selling = told.story.verb == "sell"
        d.fact("pay", told.words(PRICE if selling else PAY), kind="rule", after=("counts",))
        mean = " per {1 w} on average" if d.target == "mean" else " in (total|all)"
        return d.derive(
            "money",
            "prod",
            amount,
            p,
            claims=told.words(f"""
                WHO <earnNUM> {{money}}{mean}
                WHO <collectNUM> {{money}}{mean}
                the {{i}} <earn+> WHO {{money}}{mean}
                WHO <getNUM> {{money}} for the {{i}}{mean}
            """),
            labels=told.words(f"the amount that WHO <earnNUM>{mean}"),
            asks=told.words(f"how much <doNUM> WHO earn{mean}"),
            things="the money",
            marks=() if d.target == "mean" else ("joint",),
        )

    def detail(self, d: Build, name: str) -> None:
        """Something to drink, a thing of another sort, somebody's age."""
        if name == "drink":
            d.count("z", d.thing("y", "drink"), range(2, 9))
            told = "{z} <be> in a cooler nearby\na cooler nearby <hold-> {z}"
        elif name == "age":
            d.person("H", you=False)
            d.given("z", "age", measures.of("year"), range(19, 70))
            told = (
                "{H!}, who <drive-> past, <be-> {z}\n{H!}, who <come-> by to say hello, <be-> {z}"
            )
        else:
            d.pick("Y", ("a pair of gloves", "a straw hat", "a notebook", "a folding chair"))
            d.money("z", range(300, 2500, 25))
            told = "{Y} at a store nearby <cost-> {z}\nsomebody <buy-> {Y} for {z}"
        d.fact("z", told, after=("counts",), folds=False)


def _asked_more(first: str, second: str, *, people: bool) -> str:
    """How many more of the things the first did than the second."""
    one, two = (f"{who} together" if " and " in who else who for who in (first, second))
    if people:
        return f"how many more {{i}} <do+> {first} VERB{one.removeprefix(first)} than {two}"
    return f"how many more {{i}} <do> {{B}} VERB on {one} than on {two}"
