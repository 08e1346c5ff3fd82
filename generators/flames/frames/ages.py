"""Ages now and then: who is how old, the sum of ages, when somebody will be twice as old."""

import re
from collections.abc import Sequence

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.listed import spelled_out
from synthgen.generators.flames.frames.ages_story import (
    SUM_VERBS,
    age_words,
    cast_pair,
    factors,
    fits,
    goals,
    older_clauses,
    refuse,
    relative,
    some,
    sums,
    waits,
)
from synthgen.generators.flames.frames.ages_words import (
    AGE_OF_PERSON,
    AGE_OF_THING,
    COMING,
    EVENT,
    GONE,
    HOBBY_FROM,
    OLDER_AND_SUM,
    PAIRS,
    SOMEDAY,
    SUM,
    SUM_THEN,
    THEN,
    THIRD,
    TIMES,
    TIMES_AND_SUM,
    Pair,
)
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity

YEAR = measures.of("year")
SPANS = range(2, 16)  # years to or since an event


@frame
class Ages(Frame):
    """Two or three people, trees or buildings: comparisons, sums, other times."""

    name = "ages"
    topic = "linear"
    concepts = ("ages", "linear equation")
    modules = {
        "ratio": "compare the ages by a factor instead of a difference",
        "third": "add somebody whose age is compared with that of the older",
        "later": "tell or ask it for another time, years from now or years ago",
    }
    targets = ("old", "sum", "until", "young", "now")
    details = ("number", "distance", "money")

    def build(self, d: Build) -> None:
        """The younger's age, the older's through a comparison; or both from their sum."""
        d.tenses = ("present",)
        options = [one for one in PAIRS if d.target != "until" or one != "siblings"]
        pair = PAIRS[d.pick("pair", options)]
        cast_pair(d, pair)
        ask = {
            "old": self._old,
            "sum": self._sum,
            "until": self._until,
            "young": self._young,
            "now": self._now,
        }
        d.ask(ask[d.target](d, pair))

    # Parts -------------------------------------------------------------------------------------

    def _base(self, d: Build, pair: Pair) -> Quantity:
        until = d.target == "until"
        values = [
            age for age in pair.young if not d.has("ratio") or factors(pair, age, until=until)
        ]
        a = d.given("a", "age", YEAR, some(values))
        d.fact("a", AGE_OF_THING if pair.things else _age_of_person(int(a.value)))
        return a

    def _older(self, d: Build, pair: Pair, a: Quantity) -> Quantity:
        """The older's age from the younger's."""
        age = int(a.value)
        if d.has("ratio"):
            by = d.factor("k", some(factors(pair, age, until=d.target == "until")))
            d.fact("older", TIMES, after=("a",))
        else:
            by = d.count("d", d.unit("year"), pair.gap)
            d.fact("older", older_clauses(pair), after=("a",))
        return d.derive(
            "y",
            "prod" if d.has("ratio") else "sum",
            *((by, a) if d.has("ratio") else (a, by)),
            form="age",
            **age_words("Y", "y"),
        )

    def _third(self, d: Build, y: Quantity, least: int) -> Quantity:
        """Somebody older or younger than the older of the pair."""
        how = d.pick("third", ("older", "younger"))
        room = int(y.value) - least - 1
        steps = range(2, min(room, 12)) if how == "younger" else range(2, 12)
        e = d.count("e", d.unit("year"), some(steps))
        d.fact("third", THIRD[how], after=("older",))
        return d.derive(
            "z",
            "sum" if how == "older" else "diff",
            y,
            e,
            form="age",
            **age_words("Z", "z"),
        )

    def _event(self, d: Build, pair: Pair, least: int) -> tuple[Quantity, int]:
        """Years to something that comes, or since something that was; and their sign."""
        when = d.pick("when", ("future", "past") if least > 3 else ("future",))
        coming = COMING if not pair.things else [e for e in COMING if "reunion" not in e]
        d.pick("E", coming if when == "future" else GONE)
        spans = SPANS if when == "future" else range(2, min(SPANS.stop, least))
        t = d.count("t", d.unit("year"), some(spans))
        d.fact("event", EVENT[when], after=("a",), tense="past" if when == "past" else "")
        return t, 1 if when == "future" else -1

    def _then(self, d: Build, who: str, age: Quantity, t: Quantity, sign: int) -> Quantity:
        """An age at the time of the event."""
        name = f"{who.lower()}t"
        be, when = ("will be", "comes") if sign > 0 else ("be", "came")
        ask = ("will", "be") if sign > 0 else ("be", "")
        return d.derive(
            name,
            "sum" if sign > 0 else "diff",
            age,
            t,
            form="age",
            claims=f"""
                {{{who}}} <{be}> {{{name}}} at the time of {{E}}
                {{{who}}} <{be}> {{{name}}} (in the year of|during) {{E}}
                {{{who}}} <{be}> {{{name}}} when {{E}} {when}
                {{{who}}} <{be}> exactly {{{name}}} at the time of {{E}}
            """,
            labels=f"""
                the age of {{{who}!}} at the time of {{E}}
                the age of {{{who}!}} in the year of {{E}}
            """,
            asks=f"""
                how old <{ask[0]}> {{{who}}} {ask[1]} (at the time|in the year) of {{E}}
                how old <{ask[0]}> {{{who}}} {ask[1]} when {{E}} {when}
            """,
            tense="future" if sign > 0 else "past",
        )

    # Targets -----------------------------------------------------------------------------------

    def _old(self, d: Build, pair: Pair) -> Quantity:
        age, who = self._older(d, pair, self._base(d, pair)), "Y"
        if d.has("third"):
            age, who = self._third(d, age, 2), "Z"
        if not d.has("later"):
            return age
        return self._then(d, who, age, *self._event(d, pair, int(age.value)))

    def _sum(self, d: Build, pair: Pair) -> Quantity:
        a = self._base(d, pair)
        ages = [a, self._older(d, pair, a)]
        if d.has("third"):
            ages.append(self._third(d, ages[1], 2))
        who = "{A!}, {Y!} and {Z!}" if d.has("third") else "{A!} and {Y!}"
        total = d.derive(
            "sum",
            "sum",
            *ages,
            noun=d.unit("year"),
            claims=sums(who, "sum", "<add+>", "<be->", "<make+>", ""),
            labels=f"the (sum|total) of the ages of {who}\nthe combined age of {who}",
            asks=f"""
                what <be-> the (sum|total) of the ages of {who} in years
            """,
            marks=("joint",),
        )
        return self._sum_then(d, pair, ages, total, who) if d.has("later") else total

    def _sum_then(
        self, d: Build, pair: Pair, ages: Sequence[Quantity], total: Quantity, who: str
    ) -> Quantity:
        t, sign = self._event(d, pair, min(int(age.value) for age in ages))
        shift = self._shift(d, t, len(ages), sign)
        words = ("<will add>", "<will be>", "<will make>") if sign > 0 else SUM_VERBS
        return d.derive(
            "sumt",
            "sum" if sign > 0 else "diff",
            total,
            shift,
            noun=d.unit("year"),
            claims=sums(who, "sumt", *words, " at the time of {E}"),
            labels=f"the (sum|total) of the ages of {who} at the time of {{E}}",
            asks=f"what {words[1]} the total of the ages of {who} in years at the time of {{E}}",
            tense="future" if sign > 0 else "past",
            marks=("joint",),
        )

    def _shift(self, d: Build, t: Quantity, number: int, sign: int) -> Quantity:
        """By how much several ages together change until an event or since one."""
        grow = "<will grow>" if sign > 0 else "<have+> grown"
        until = "until" if sign > 0 else "since"
        return d.derive(
            "shift",
            "prod",
            d.known("n", number, PLAIN),
            t,
            noun=d.unit("year"),
            claims=f"""
                the ages together {grow} by {{shift}} {until} {{E}}
                all ages together {grow} by {{shift}} {until} then
            """,
            labels=f"the change of all ages together {until} {{E}}",
        )

    def _until(self, d: Build, pair: Pair) -> Quantity:
        refuse(d, "third", "later")
        a = self._base(d, pair)
        gap, k = self._gap(d, pair, a)
        d.fact("someday", SOMEDAY, after=("older",), folds=False)
        parts = d.derive(
            "parts",
            "diff",
            k,
            d.known("one", 1, PLAIN),
            form="number",
            claims="""
                the age difference <will be-> {parts} times the age of {A!} then
                at that time, the age difference <will be-> {parts} times the age of {A!}
            """,
            labels="how often the age of {A!} will go into the age difference",
        )
        then = d.derive(
            "then",
            "quot",
            gap,
            parts,
            form="age",
            claims="{A} <will be> {then} at that time\n{A} <will be> {then} then",
            labels="the age of {A!} at that time",
        )
        return d.derive(
            "until",
            "diff",
            then,
            a,
            noun=d.unit("year"),
            claims="""
                that <will happen> in {until}
                that time <will come-> in {until}
                that time <be-> still {until} away
                it <will take-> {until} until then
            """,
            labels="the time until then\nthe time until that year",
            asks="""
                in how many years <will> that be the case
                how many years <be+> left until then
            """,
        )

    def _gap(self, d: Build, pair: Pair, a: Quantity) -> tuple[Quantity, Quantity]:
        """The difference of the ages, told or computed, and the factor it will be compared by."""
        age = int(a.value)
        if not d.has("ratio"):
            goal = d.factor("j", some([k for k in (3, 4, 5) if waits(pair, age, k)]))
            gap = d.count("d", d.unit("year"), waits(pair, age, int(goal.value)))
            d.fact("older", older_clauses(pair), after=("a",))
            return gap, goal
        y = self._older(d, pair, a)
        gap = d.derive(
            "gap",
            "diff",
            y,
            a,
            noun=d.unit("year"),
            claims="the age difference <be-> {gap}\n{Y} <be> {gap} older than {A!}",
            labels="the age difference",
        )
        return gap, d.factor("j", some(goals(pair, age, int(gap.value))))

    def _young(self, d: Build, pair: Pair) -> Quantity:
        """The younger's age from the sum of both and their difference or ratio."""
        refuse(d, "third")
        year = d.unit("year")
        least = 2
        if d.has("later"):
            t, sign = self._event(d, pair, 12)
            least = int(t.value) + 1 if sign < 0 else 2
        young = [age for age in pair.young if age > least]
        if d.has("ratio"):
            by = d.factor("k", some([k for k in range(2, 8) if fits(young, pair, k)]))
            factor = int(by.value)
            totals = [(factor + 1) * age for age in fits(young, pair, factor)]
            d.fact("older", TIMES)
        else:
            by = d.count("d", year, pair.gap)
            totals = [2 * age + int(by.value) for age in young]
            d.fact("older", older_clauses(pair))
        shift = 2 * sign * int(t.value) if d.has("later") else 0
        total = d.count("s", year, some([one + shift for one in totals if one + shift > 2]))
        if d.has("later"):
            told = {"ADD": "will add", "BE": "will be"} if sign > 0 else {"ADD": "add", "BE": "be"}
            tense = "" if sign > 0 else "past"
            told_sum = spelled_out(SUM_THEN, **told)
            d.fact("sum", told_sum, after=("older", "event"), tense=tense)
            total = self._sum_now(d, total, self._shift(d, t, 2, sign), sign)
        else:
            d.fact("sum", SUM, after=("older",))
            older = spelled_out(OLDER_AND_SUM, WHO=relative(pair))
            d.joint(("older", "sum"), TIMES_AND_SUM if d.has("ratio") else older)
        rest, parts = self._parts(d, total, by)
        return d.derive(
            "a",
            "quot",
            rest,
            parts,
            form="age",
            **age_words("A", "a"),
        )

    def _sum_now(self, d: Build, total: Quantity, shift: Quantity, sign: int) -> Quantity:
        return d.derive(
            "snow",
            "diff" if sign > 0 else "sum",
            total,
            shift,
            noun=d.unit("year"),
            claims="""
                now, the ages <add+> up to {snow}
                the current ages <add+> up to {snow}
            """,
            labels="the sum of the current ages",
        )

    def _parts(self, d: Build, total: Quantity, by: Quantity) -> tuple[Quantity, Quantity]:
        """What the younger's age is the quotient of."""
        if not d.has("ratio"):
            rest = d.derive(
                "rest",
                "diff",
                total,
                by,
                noun=d.unit("year"),
                claims="""
                    without the difference, the sum <be-> {rest}
                    two times the age of {A!} <be-> {rest}
                """,
                labels="two times the age of {A!}",
            )
            return rest, d.known("two", 2, PLAIN)
        parts = d.derive(
            "parts",
            "sum",
            by,
            d.known("one", 1, PLAIN),
            form="number",
            claims="""
                the sum <be-> {parts} times the age of {A!}
                both ages together <be+> {parts} times the age of {A!}
            """,
            labels="how often the age of {A!} goes into the sum",
        )
        return total, parts

    def _now(self, d: Build, pair: Pair) -> Quantity:
        """The older's age from a ratio at another time."""
        refuse(d, "ratio", "later")
        a = self._base(d, pair)
        age = int(a.value)
        t, sign = self._event(d, pair, age)
        moved = age + sign * int(t.value)
        k = d.factor("k", some([k for k in range(2, 8) if (k - 1) * moved in pair.gap]))
        when = "future" if sign > 0 else "past"
        d.fact("older", THEN[when], after=("a", "event"), tense="" if sign > 0 else "past")
        at = self._then(d, "A", a, t, sign)
        be = "will be" if sign > 0 else "be"
        yt = d.derive(
            "yt",
            "prod",
            k,
            at,
            form="age",
            claims=f"{{Y}} <{be}> {{yt}} at the time of {{E}}\n{{Y}} <{be}> {{yt}} then",
            labels="the age of {Y!} at the time of {E}",
            tense="future" if sign > 0 else "past",
        )
        y = d.derive(
            "y",
            "diff" if sign > 0 else "sum",
            yt,
            t,
            form="age",
            claims="""
                {Y} <be> {y} now
                {Y} <be> {y} today
                {Y} <be> currently {y}
                {Y} <be> {y} at the moment
            """,
            labels="the current age of {Y!}\nthe age of {Y!} today",
            asks="how old <be> {Y} (now|today)\nwhat <be-> the (current age|age today) of {Y!}",
        )
        return self._third(d, y, 2) if d.has("third") else y

    def detail(self, d: Build, name: str) -> None:
        """A number that has nothing to do with ages."""
        if name == "number":
            d.count("note", d.unit("mile"), range(2, 60))
            told = "the station <be-> {note} away\nthe nearest airport <be-> {note} away"
        elif name == "distance":
            d.person("H", you=False)
            d.count("note", d.unit("minute"), range(5, 50))
            told = "{H!} <listen> to a story for {note}\n{H!} <wait> {note} for a bus"
        else:
            d.person("H", you=False)
            d.money("note", range(200, 3000, 25))
            told = "{H!} <pay> {note} for a present\n{H!} <buy> a bunch of flowers for {note}"
        d.fact("note", told, after=("a", "older"), folds=False)


def _age_of_person(age: int) -> str:
    """The clauses that tell an age; a small child is no drummer and no fan of films."""
    lines = AGE_OF_PERSON.strip().splitlines()
    return "\n".join(
        line for line in lines if age >= HOBBY_FROM or not re.search(r"\{hobby\}|<love>", line)
    )
