"""Pay by the hour: overtime at a higher rate, a bonus, deductions, a goal."""

from fractions import Fraction
from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.lexicon.occasions import phrases
from synthgen.generators.flames.program.quantity import Quantity

JOBS = phrases(
    """lifeguard at the city pool, cashier at the supermarket, stock clerk at a hardware store,
    baker at a corner bakery, cook at a diner, waiter at a family restaurant, barista at a cafe,
    dishwasher at the hotel, housekeeper at a resort, night clerk at a motel,
    gardener at the botanical garden, groundskeeper at the golf course, ranger at the state park,
    fruit picker at an orchard, farmhand at a dairy farm, tractor driver on a ranch,
    mechanic at an auto shop, welder at the shipyard, forklift operator at the warehouse,
    machine operator at the paper mill, packer at a candle factory, painter on a construction site,
    carpenter at a furniture workshop, electrician for the school district, roofer for a builder,
    bus driver for the city, delivery driver for a pharmacy, courier at a law office,
    mail sorter at the post office, receptionist at a dental office, nurse at the county hospital,
    lab technician at a clinic, home health aide in a retirement home, dog groomer at a pet salon,
    animal keeper at the zoo, guide at the history museum, ticket seller at the movie theater,
    usher at the concert hall, librarian's assistant at the public library, tutor at a math center,
    swim instructor at the recreation center, camp counselor at a summer camp,
    translator at the courthouse, typist at an insurance office, call center agent for an airline,
    security guard at the art museum, janitor at the middle school, tailor at a costume shop,
    hairdresser at a salon, florist at a flower shop, seamstress at the opera house,
    printer at a copy shop, photographer's assistant at a studio, plumber for the town,
    tree trimmer for the parks department, baggage handler at the airport"""
)
WEEKS = phrases(
    """this week, in the busiest week of the season|that week, in the week of the fair|that week,
    in the week before the holidays|that week, in the last week of July|that week,
    during inventory week|that week, in a busy week in May|that week,
    during the storm week|that week,
    in a week in October|that week, during the week of the festival|that week,
    in the week after the flood|that week, in a rainy week in spring|that week"""
)
AIMS = phrases(
    """a used car, a used motorcycle, a family vacation, a home repair, a small boat, a used van,
    a move to another city, a semester of college, a kitchen renovation, a piano, a trip abroad,
    a training course, the deposit on an apartment, a flying course, a new furnace, a garden shed,
    a hiking trip in the Alps, a solar water heater, a set of new windows, a pottery kiln"""
)

JOB = """
{B} <earn/make> {w} (an|per) hour as a(n) {J}
{B} <work> as a(n) {J} for {w} (an|per) hour
{B's} job as a(n) {J} <pay-> {w} (an|per) hour
the (regular|basic|usual) hourly rate for a(n) {J} <be-> {w}
{B} <be paid> {w} (an|per) hour as a(n) {J}
{B} <have> a job as a(n) {J} that <pay-> {w} (an|per) hour
(each|every) hour of work as a(n) {J} <bring-> {B} {w}
{B} <get> {w} for (each|every) hour of work as a(n) {J}
"""
HOURS = """
{B} <work> [for] {t} WHEN
{B} <put in> {t} WHEN
{B's} (time card|timesheet) <show-> {t} WHEN
{B} <be> on duty for {t} WHEN
{B} <spend> {t} at work WHEN
{B's} shifts <add+> up to {t} WHEN
the schedule <have-> {B} at work for {t} WHEN
{t} <be> on {B's} (time card|timesheet) WHEN
"""
HOURS_AT = """
{B} <work> {t} WHEN as a(n) {J} for {w} (an|per) hour
{B} <earn> {w} (an|per) hour as a(n) {J} and <work> [for] {t} WHEN
{B} <work> {t} WHEN as a(n) {J}, which <pay-> {w} (an|per) hour
{B} <put in> {t} WHEN at {w} (an|per) hour as a(n) {J}
"""
DAYS = """
{B} <work> on {days} WHEN
{B} <have> shifts on {days} WHEN
{B} <come> in on {days} WHEN
{days} of work <be+> on {B's} schedule WHEN
{B} <go> to work on {days} WHEN
the schedule <call-> for {B} on {days} WHEN
"""
SHIFT = """
(each|every) shift <last-> {h}
(each|every) working day <have-> {h}
{B} <work> {h} (a|per) day
{B's} shifts <be+> {h} long
{B} <put in> {h} (a|each|per) day
{B} <spend> {h} at work (each|every) day
a shift <be-> {h} long
"""
DAYS_OF = """
{B} <work> {h} a day on {days} WHEN
{B} <have> {days} with {h} of work each WHEN
{B} <put in> {h} a day on {days} WHEN
{days} with {h} of work each <be+> on {B's} schedule WHEN
"""
LIMIT = """
(all|any) time (beyond|over|above) {a} (a|per) week <count-> as overtime
overtime <begin/start-> after {a} of work (a|per) week
the regular rate <apply-> to up to {a} (a|per) week
all hours (beyond|above) a regular week of {a} <be+> overtime
{B's} contract <set-> a regular week of {a} before overtime <begin->
overtime <be-> all work (beyond|above) {a} (a|per) week
"""
BETTER = """
the hourly rate for overtime <be-> {k} the regular rate
overtime <be paid-> at {k} the regular rate
(each|every) hour of overtime <pay-> {k} the regular rate
for (overtime|each hour of overtime), {B} <get> {k} the regular rate
the (boss|company|employer|manager) <pay-> {k} the regular rate for overtime
{B} <earn> {k} the regular rate (for|during) overtime
"""
LIMIT_AND_BETTER = """
(all|any) time beyond {a} (a|per) week <be paid-> as overtime at {k} the regular rate
overtime, which <be-> all work beyond {a} a week, <pay-> {k} the regular rate
the (boss|company|employer|manager) <pay-> {k} the regular rate for overtime beyond {a} a week
for overtime beyond {a} a week, {B} <get> {k} the regular rate
after {a} a week, overtime <begin-> and <pay-> {k} the regular rate
"""
BONUS = """
{B} also <get/receive> a bonus of {x}
the (boss|company|employer|manager) <add-> a bonus of {x} for good work
a bonus of {x} for good work <come-> on top
{B} <get> a travel allowance of {x} in addition
{B} <earn> a bonus of {x} for (working weekends|perfect attendance|helping a new coworker)
the pay <include-> a bonus of {x} for good work
"""
TAX = """
{r} of the (whole|entire) pay <be withheld-> for taxes
taxes <take+> {r} of the (whole|entire) pay
{B} <pay> {r} of the (whole|entire) pay in taxes
the payroll office <subtract-> {r} of the (whole|entire) pay for taxes
{r} of the (whole|entire) pay <go-> to taxes
the tax on the (whole|entire) pay <be-> {r}
a tax of {r} <be taken-> out of the (whole|entire) pay
"""
GOAL = """
{B} <want/hope/plan> to earn {g} for {Z}
{B} <need> {g} for {Z}
{Z} <cost> {g}, and {B} <want> to earn the money with this job
{B's} goal <be-> to earn {g} for {Z}
{B} <save> (all of the|the entire) pay for {Z} that <cost-> {g}
{B} <dream> of {Z} that <cost-> {g}
"""
OTHER_HOURS = """
{H!} <work> {s} WHEN
{H's} (time card|timesheet) <show-> {s} WHEN
{H!} <put in> {s} WHEN
{H!} <be> at work for {s} WHEN
{H!} <have> {s} of work WHEN
"""
OTHER_RATE = """
{H!} <earn/make> {v} (an|per) hour
{H!} <be paid> {v} (an|per) hour
{H's} job <pay-> {v} (an|per) hour
{H!} <get> {v} for (each|every) hour
the hourly rate in {H's} job <be-> {v}
"""
OTHER_BOTH = """
{H!} <work> {s} at {v} (an|per) hour WHEN
{H!} <earn> {v} (an|per) hour and <work> {s} WHEN
{H!} <put in> {s} WHEN at {v} (an|per) hour
"""


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
        d.person("B")
        d.pick("J", JOBS)
        if d.target != "weeks":
            d.pick("K", WEEKS)
        d.settings = ("according to the plan", "as it turns out", "as expected", "as agreed")
        w = d.money("w", range(1200, 3601, 50), per="hour")
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
                after taxes {B} <keep> {net}
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
                the shortest time that {{B}} <need> to earn the money{after}
                the least time that {{B}} <have> to work for {{Z}}{after}
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
        v = d.money("v", range(1200, 3601, 50), per="hour")
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
