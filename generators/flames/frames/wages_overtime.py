"""Pay by the hour: overtime at a higher rate, a bonus, deductions, a goal."""

from fractions import Fraction
from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.frames.wages_overtime_words import (
    AIMS,
    BETTER,
    BONUS,
    BOSSES,
    DAYS,
    DAYS_OF,
    GOAL,
    HABITS,
    HOURS,
    HOURS_AT,
    JOB,
    JOBS,
    LIMIT,
    LIMIT_AND_BETTER,
    OTHER_BOTH,
    OTHER_HOURS,
    OTHER_RATE,
    REASONS,
    SHIFT,
    TAX,
    WEEKS,
)
from synthgen.generators.flames.program.quantity import Quantity


@frame
class WagesOvertime(Frame):
    """Hours at a rate, overtime at a better one: the pay, and how long it takes to a goal."""

    name = "wages_overtime"
    topic = "rates"
    concepts = ("pay by the hour", "overtime")
    modules = {
        "overtime": "pay the hours above a limit at a higher rate",
        "days": "find the hours from the number of days and the length of a shift",
        "bonus": "add a bonus to the pay",
        "tax": "withhold a percentage of the pay for taxes",
    }
    targets = ("pay", "extra", "weeks", "gap")
    details = ("way", "coworkers", "past_job", "lunch")

    def build(self, d: Build) -> None:
        """Regular hours, overtime, bonus, taxes; then what is asked of the pay."""
        _allow(d)
        d.person("B", you=d.target != "gap")  # no "pay of you"
        d.pick("J", JOBS)
        d.pick("O", BOSSES)
        d.pick("V", HABITS if d.target == "weeks" else (*HABITS, *REASONS))
        if d.target != "weeks":
            d.pick("K", WEEKS)
        d.settings = ("as planned", "as agreed", "as usual", "this year", "this season")
        w = d.money("w", range(1100, 2601, 50), per="hour")
        t = self._days(d) if d.has("days") else self._hours(d)
        d.fact("job", JOB, kind="rule", after=("goal",))
        pay = self._overtime(d, t, w) if d.has("overtime") else self._plain(d, t, w)
        if d.target == "extra":
            d.ask(d.quantities[d.prefix + "ex"])
            return
        pay = self._bonus(d, pay) if d.has("bonus") else pay
        pay = self._tax(d, pay) if d.has("tax") else pay
        asks = {"pay": self._pay, "weeks": self._weeks, "gap": self._gap}
        asks[d.target](d, pay)

    def _hours(self, d: Build) -> Quantity:
        hours = range(36, 61) if d.has("overtime") else range(12, 41)
        t = d.count("t", d.unit("hour"), hours)
        d.fact("hours", _when(d, HOURS), kind="event", after=("goal",))
        d.joint(("hours", "job"), _when(d, HOURS_AT))
        return t

    def _days(self, d: Build) -> Quantity:
        days = d.count("days", d.unit("day"), range(4, 7) if d.has("overtime") else range(3, 7))
        least = 36 // int(days.value) + 1 if d.has("overtime") else 4
        h = d.count("h", d.unit("hour"), range(least, 11), per="day")
        d.fact("days", _when(d, DAYS), kind="event", after=("goal",))
        d.fact("shift", SHIFT, kind="rule", after=("days",))
        d.joint(("days", "shift"), _when(d, DAYS_OF))
        return d.derive(
            "t",
            "prod",
            days,
            h,
            noun=d.unit("hour"),
            claims=_when(
                d,
                """
                {B} <work> {t} [altogether] WHEN
                that <make-> {t} of work WHEN
                the shifts <add+> up to {t} WHEN
                """,
            ),
            labels="{B's} hours of work\nthe number of hours that {B} <work>",
        )

    def _plain(self, d: Build, t: Quantity, w: Quantity) -> Quantity:
        return d.derive("base", "prod", t, w, **_base("for the hours worked"))

    def _overtime(self, d: Build, t: Quantity, w: Quantity) -> Quantity:
        low = max(20, int(t.value) - 16)
        limits = [a for a in (30, 32, 35, 36, 37, 38, 39, 40) if low <= a < t.value - 1]
        if not limits:
            raise Inapplicable("no usual limit leaves overtime")
        a = d.count("a", d.unit("hour"), limits)
        rates = (Fraction(3, 2),) * 6 + (2, Fraction(5, 4))
        k = d.factor("k", rates, lambda k: Fraction(k * w.value).denominator == 1)
        d.fact("limit", LIMIT, kind="rule", after=("hours", "days", "job"))
        d.fact("better", BETTER, kind="rule", after=("limit",))
        d.joint(("limit", "better"), LIMIT_AND_BETTER)
        over = d.derive(
            "over",
            "diff",
            t,
            a,
            noun=d.unit("hour"),
            claims="""
                {B} <work> {over} of overtime
                {over} <count> as overtime
                that <leave-> {over} of overtime
            """,
            labels="{B's} hours of overtime\nthe number of hours of overtime",
        )
        rate = d.derive(
            "rate",
            "prod",
            k,
            w,
            claims="""
                an hour of overtime <pay-> {rate}
                the hourly rate for overtime <be-> {rate}
                {B} <earn> {rate} for each hour of overtime
            """,
            labels="the hourly rate for overtime",
        )
        extra = self._extra(d, over, rate)
        base = d.derive("base", "prod", a, w, **_base("for the regular hours"))
        return d.derive(
            "both",
            "sum",
            base,
            extra,
            claims="""
                regular hours and overtime together <bring+> {B} {both}
                with the overtime, {B} <earn> {both}
                the pay with the overtime <be-> {both}
            """,
            labels="the pay with the overtime",
        )

    def _extra(self, d: Build, over: Quantity, rate: Quantity) -> Quantity:
        return d.derive(
            "ex",
            "prod",
            over,
            rate,
            claims="""
                {B} <earn> {ex} for the overtime
                the overtime <bring-> {B!} {ex}
                {B's} overtime pay <be-> {ex}
                {B} <be paid> {ex} for the overtime
                the overtime <add-> {ex} to {B's} pay
            """,
            labels="the pay for {B's} overtime\n{B's} overtime pay",
            asks=_when(
                d,
                """
                how much <do> {B} earn for the overtime [WHEN]
                how much money <do> {B} get for the overtime
                how much <do-> the overtime add to {B's} pay
                """,
            ),
            things="the overtime pay\nthe pay for the overtime",
        )

    def _bonus(self, d: Build, pay: Quantity) -> Quantity:
        x = d.money("x", range(1000, 20001, 500), lambda x: x * 3 < pay.value <= x * 20)
        often = " every week" if d.target == "weeks" else " [{K}]"
        told = "\n".join(f"{line}{often}" for line in BONUS.strip().splitlines())
        d.fact("bonus", told, kind="event", after=_ALL_HOURS)
        return d.derive(
            "more",
            "sum",
            pay,
            x,
            claims="""
                with everything added, the pay <be-> {more}
                the pay <rise-> to {more} with the extra money
            """,
            labels="the pay with the extra money",
        )

    def _tax(self, d: Build, pay: Quantity) -> Quantity:
        rates = (5, 8, 10, 12, 15, 18, 20, 22, 25)
        r = d.percent("r", rates, lambda r: r * pay.value % 100 == 0)
        d.fact("tax", TAX, kind="rule", after=(*_ALL_HOURS, "bonus"))
        taken = d.derive(
            "taken",
            "percent_of",
            r,
            pay,
            claims="""
                taxes <take+> {taken}
                {B} <pay> {taken} in taxes
                {taken} <go> to taxes
            """,
            labels="the taxes\nthe amount of the taxes",
        )
        return d.derive(
            "net",
            "diff",
            pay,
            taken,
            claims="""
                after taxes, {B} <keep> {net}
                {B} <take> home {net} after taxes
            """,
            labels="the pay after taxes",
        )

    def _pay(self, d: Build, pay: Quantity) -> None:
        d.also("pay", pay)
        after = " after taxes" if d.has("tax") else ""
        d.tell(
            "pay",
            claims=f"""
                {{B}} <earn> {{pay}}{after} {{K}}
                {{B's}} pay{after} <be-> {{pay}} {{K}}
                {{B's}} paycheck{after} <be-> {{pay}} {{K}}
                the work as a(n) {{J}} <bring-> {{B!}} {{pay}}{after} {{K}}
                {{B}} <take> home {{pay}}{after} {{K}}
                {{B}} <make> {{pay}} in all{after} {{K}}
            """,
            labels=f"""
                {{B's}} pay{after} for the week
                the amount that {{B}} <earn>{after} {{K}}
                the week's pay{after}
            """,
            asks=f"""
                how much <do> {{B}} earn{after} {{K}}
                how much money <do> {{B}} take home{after} {{K}}
                how large <be-> {{B's}} paycheck{after} {{K}}
            """,
            things="""
                the money earned
                {B's} pay for the week
                the money that {B} <earn>
            """,
        )
        d.ask(pay)

    def _weeks(self, d: Build, pay: Quantity) -> None:
        d.pick("Z", AIMS)
        least = max(150000, int(pay.value) * 3)
        g = d.money("g", range(150000, 1500001, 5000), lambda g: least < g < 14 * pay.value)
        d.fact("goal", GOAL, kind="rule", folds=False)
        d.facts.insert(0, d.facts.pop())
        after = " after taxes" if d.has("tax") else ""
        weeks = d.derive(
            "weeks",
            "ceil_quot",
            g,
            pay,
            noun=d.unit("week"),
            claims=f"""
                {{B}} <have> to work for {{weeks}} [at least] to earn enough{after}
                {{B}} <need> {{weeks}} [at least] to earn the money{after}
                {{B}} <have> to keep this job for {{weeks}} [at least] to earn the money{after}
                {{B}} <have> to save {{B's}} pay for {{weeks}} [at least] to afford {{Z}}
            """,
            labels=f"""
                the (least|smallest) number of weeks that {{B}} <need> to earn the money{after}
                the (least|smallest) number of weeks of work that {{B}} <need> for {{Z}}{after}
            """,
            asks=f"""
                how many weeks <do> {{B}} have to work [at least] to earn enough{after}
                for how many weeks <do> {{B}} need to work [at least] to earn the money{after}
                at least how many weeks of work <do> {{B}} need to earn the money{after}
            """,
            marks=("round_up",),
        )
        d.ask(weeks)

    def _gap(self, d: Build, pay: Quantity) -> None:
        mine, other = d.cast["B"], d.person("H", kin="B")
        assert isinstance(mine, Person)
        v = d.money("v", range(1100, 2601, 50), per="hour")
        s = d.count("s", d.unit("hour"), range(10, 41))
        after = (*_ALL_HOURS, "bonus", "tax")
        d.fact("hours_h", _when(d, OTHER_HOURS), kind="event", after=after)
        d.fact("rate_h", OTHER_RATE, kind="rule", after=after)
        d.joint(("hours_h", "rate_h"), _when(d, OTHER_BOTH))
        theirs = d.derive(
            "theirs",
            "prod",
            s,
            v,
            claims="""
                {H!} <earn> {theirs}
                {H's} pay <be-> {theirs}
                {H!} <be paid> {theirs}
            """,
            labels="{H's} pay",
        )
        if -500 < pay.value - theirs.value < 500:
            raise Inapplicable("both earn nearly the same")
        more = pay.value > theirs.value
        d.also("X", mine if more else other)
        d.also("Y", other if more else mine)
        gap = d.derive(
            "gap",
            "diff",
            *((pay, theirs) if more else (theirs, pay)),
            claims="""
                {X!} <earn> more than {Y!} by {gap} {K}
                the difference between their pay <be-> {gap} {K}
                {X's} pay <be-> higher than that of {Y!} by {gap} {K}
                {Y!} <earn> less than {X!} by {gap} {K}
            """,
            labels="""
                the difference between what {X!} <earn> and what {Y!} <earn> {K}
                the difference between the pay of {X!} and that of {Y!} {K}
            """,
            asks="""
                how much more <do> {X!} earn than {Y!} {K}
                how much less <do> {Y!} earn than {X!} {K}
                how much more money <do> {X!} make than {Y!} {K}
            """,
        )
        d.ask(gap)

    def detail(self, d: Build, name: str) -> None:
        """The way to work, the people there, an earlier job, what lunch costs."""
        if name == "way":
            d.count("z", d.unit("minute"), range(5, 60))
            told = """
                the (bus ride|drive|walk) to work <take-> {z}
                {B} <live> {z} away from work
                {B} <need> {z} to get to work
            """
        elif name == "coworkers":
            d.count("z", d.unit("coworker"), range(3, 40))
            told = "{B} <have> {z} there\n{z} <be> on {B's} team\n{B} <share> a break room with {z}"
        elif name == "past_job":
            d.money("z", range(800, 3000, 25))
            d.fact(
                "z",
                """
                in an earlier job, {B} <earn> {z} an hour
                {B's} previous job <pay-> {z} an hour
                {B} <make> {z} an hour in a different job years before
                """,
                after=("job",),
                tense="past",
            )
            return
        else:
            low, high = d.thing("y", "meal").price or (500, 1000)
            d.money("z", handy(low, high))
            told = """
                at the (cafeteria|canteen|lunch counter) nearby, {a y} <cost> {z}
                {a y} at the (cafeteria|canteen|lunch counter) nearby <cost-> {z}
                {B's} favorite lunch <be-> {a y} for {z}
            """
        d.fact("z", told, after=("job",))


_ALL_HOURS: Final = ("job", "hours", "days", "shift", "limit", "better")


def _allow(d: Build) -> None:
    """Raise Inapplicable where a module does not matter for what is asked."""
    no_overtime = d.target == "extra" and not d.has("overtime")
    idle = d.target == "extra" and d.modules & {"bonus", "tax"}
    many = d.target in ("weeks", "gap") and len(d.modules) > 3
    taxed = d.target == "gap" and d.has("tax")
    if no_overtime or idle or many or taxed:
        raise Inapplicable("the parts do not go together")


def _when(d: Build, templates: str) -> str:
    """Templates with their words for the time: one week, or every week."""
    return templates.replace("WHEN", "every week" if d.target == "weeks" else "{K}")


def _base(what: str) -> dict[str, Any]:
    """What is said about the pay at the regular rate."""
    return {
        "claims": f"""
            {{B}} <earn> {{base}} {what}
            {{B}} <be paid> {{base}} {what}
            the pay {what} <be-> {{base}}
        """,
        "labels": f"the pay {what}",
    }
