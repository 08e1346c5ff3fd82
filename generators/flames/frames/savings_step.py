"""Amounts that grow by a step: savings, training, rows of seats; the last one and the total."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames.savings_step_story import Told, draw_story
from synthgen.generators.flames.frames.savings_step_words import (
    EARNED,
    FRIEND,
    GOAL,
    GRAND,
    GRAND_ROW,
    LAST,
    LAST_ROW,
    LEFT,
    LEFT_ROW,
    MEAN,
    MEAN_ROW,
    PERIODS,
    PERIODS_ROW,
    STEADY,
    STEADY_ROW,
    TOTAL,
    TOTAL_ROW,
    WORTH,
)
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity

ALLOWED = {  # the modules that a target can take, each by itself or with another
    "last": ((),),
    "average": ((),),
    "step": ((),),
    "weeks": ((),),
    "short": ((), ("before",)),
    "total": ((), ("before",), ("less",), ("pay",), ("friend",), ("before", "less")),
}


@frame
class SavingsStep(Frame):
    """Week after week, or row after row, a fixed step more: the last amount, and all of them."""

    name = "savings_step"
    topic = "linear"
    concepts = ("arithmetic sequence", "sum of a sequence")
    modules = {
        "before": "add an amount that was there before",
        "less": "take some of it away at the end",
        "pay": "ask for the money that each unit brings in",
        "friend": "add somebody who does the same amount every time",
    }
    targets = ("last", "total", "average", "short", "step", "weeks")
    details = ("age", "weather", "purchase")

    def build(self, d: Build) -> None:
        """The amounts at both ends, their average, times the number of periods."""
        if tuple(sorted(d.modules)) not in ALLOWED[d.target]:
            raise Inapplicable("the target has no such part")
        told = draw_story(d)
        d.settings = told.family.settings
        if d.target in ("step", "weeks"):
            d.ask(self._between(d, told))
            return
        a, n = self._givens(d, told)
        last = self._last(d, told, a, n)
        if d.target == "last":
            d.ask(last)
            return
        mean = self._mean(d, told, a, last)
        if d.target == "average":
            d.ask(mean)
            return
        total = self._total(d, told, n, mean)
        total = self._with_before(d, told, total) if d.has("before") else total
        if d.target == "short":
            d.ask(self._short(d, told, total))
            return
        total = self._left(d, told, total) if d.has("less") else total
        total = self._paid(d, told, total) if d.has("pay") else total
        d.ask(self._both(d, told, n, total) if d.has("friend") else total)

    # Givens ------------------------------------------------------------------------------------

    def _givens(self, d: Build, told: Told) -> tuple[Quantity, Quantity]:
        story = told.story
        a = told.amount(d, "a", story.starts)
        n = d.count("n", told.period, story.periods)
        whole = d.target == "average"
        first, times = int(a.value), int(n.value) - 1
        fits = (lambda v: (2 * first + times * v) % 2 == 0) if whole else None
        told.amount(d, "d", story.steps, fits, step=True)
        d.fact("start", told.words(told.family.start), kind="event")
        d.fact("step", told.words(told.family.step), kind="event", after=("start",))
        d.fact("length", told.words(told.family.length), after=("step",))
        d.joint(("start", "step"), told.words(told.family.start_step))
        d.joint(("step", "length"), told.words(told.family.step_length))
        return a, n

    def _between(self, d: Build, told: Told) -> Quantity:
        """The step, or the number of periods, from the two ends."""
        story, asks_step = told.story, d.target == "step"
        a = told.amount(d, "a", story.starts)
        first = int(a.value)
        d.fact("start", told.words(told.family.start), kind="event")
        if asks_step:
            n = d.count("n", told.period, story.periods)
            times = int(n.value) - 1
            ends = [first + times * step for step in story.steps]
        else:
            step = told.amount(d, "d", story.steps, step=True)
            ends = [first + (number - 1) * int(step.value) for number in story.periods]
            d.fact("step", told.words(told.family.step), kind="event", after=("start",))
            d.joint(("start", "step"), told.words(told.family.start_step))
        last = told.amount(d, "l", ends)
        after = ("step",) if not asks_step else ("start",)
        d.fact("end", told.words(told.family.ends), kind="event", after=after)
        rise = d.derive(
            "rise",
            "diff",
            last,
            a,
            noun=told.unit,
            claims=told.words("AMOUNT <grow-> by {rise} in all\nthe whole rise <be-> {rise}"),
            labels="the whole rise",
        )
        if not asks_step:
            return self._periods(d, told, rise, step)
        d.fact("steady", told.words(STEADY if story.people else STEADY_ROW), after=("start",))
        d.fact("length", told.words(told.family.length), after=("start", "steady"))
        return d.derive(
            "d",
            "quot",
            rise,
            self._later(d, told, n),
            noun=told.unit,
            claims=told.words("""
                AMOUNT <grow-> by {d} (each|every) {1 w}
                AMOUNT <go-> up by {d} from each {1 w} to the next
                each step <be-> {d}
                AMOUNT <rise-> by {d} (each|every) {1 w}
            """),
            labels="the step from each {1 w} to the next\nthe rise per {1 w}",
            asks=told.words("by QUANT <do-> AMOUNT grow (each|every) {1 w}"),
        )

    def _periods(self, d: Build, told: Told, rise: Quantity, step: Quantity) -> Quantity:
        later = d.derive(
            "later",
            "quot",
            rise,
            step,
            noun=told.period,
            claims=told.words("there <be> {later} after FRONT\n{later} <follow> after FRONT"),
            labels=told.words("the number of {w} after FRONT"),
        )
        people = told.story.people
        return d.derive(
            "n",
            "sum",
            later,
            d.known("one", 1, measures.of(told.period.sg), told.period),
            noun=told.period,
            claims=PERIODS if people else PERIODS_ROW,
            labels="the number of {w} (in all|altogether)",
            asks="how many {w} <do> {B} keep the plan up (in all|altogether)"
            if people
            else "how many {w} <do-> {P} have in all",
        )

    # What follows ------------------------------------------------------------------------------

    def _later(self, d: Build, told: Told, n: Quantity) -> Quantity:
        one = d.known("one", 1, measures.of(told.period.sg), told.period)
        return d.derive(
            "later",
            "diff",
            n,
            one,
            noun=told.period,
            claims=told.words("there <be> {later} after FRONT\n{later} <follow> after FRONT"),
            labels=told.words("the number of {w} after FRONT"),
        )

    def _last(self, d: Build, told: Told, a: Quantity, n: Quantity) -> Quantity:
        later = self._later(d, told, n)
        step = d.quantities[d.prefix + "d"]
        rise = d.derive(
            "rise",
            "prod",
            later,
            step,
            noun=told.unit,
            claims=told.words("AMOUNT <grow-> by {rise} in all\nthe whole rise <be-> {rise}"),
            labels="the whole rise",
        )
        people = told.story.people
        return d.derive(
            "last",
            "sum",
            a,
            rise,
            noun=told.unit,
            claims=told.words(LAST if people else LAST_ROW),
            labels=told.words(
                "AMOUNT IN_ the last {1 w}" if people else "the number of {u} in BACK"
            ),
            asks=told.words(
                "QUANT <do> {B} VERB IN_ the last {1 w} [of the plan]"
                if people
                else "how many {u} <be+> in BACK"
            ),
        )

    def _mean(self, d: Build, told: Told, a: Quantity, last: Quantity) -> Quantity:
        ends = d.derive(
            "ends",
            "sum",
            a,
            last,
            noun=told.unit,
            claims=told.words("""
                FRONT and BACK together <HAVE+> {ends}
                FRONT and BACK <add+> up to {ends}
            """),
            labels=told.words("FRONT and BACK together"),
        )
        people = told.story.people
        return d.derive(
            "mean",
            "quot",
            ends,
            d.known("two", 2, PLAIN),
            noun=told.unit,
            whole=d.target == "average",
            claims=told.words(MEAN if people else MEAN_ROW),
            labels="the average per {1 w}\nthe average for all the {w}",
            asks=told.words(
                "QUANT <do> {B} VERB a {1 w} on average"
                if people
                else "how many {u} <do-> the average {1 w} have"
            ),
        )

    def _total(self, d: Build, told: Told, n: Quantity, mean: Quantity) -> Quantity:
        people, final = told.story.people, not d.modules
        inner = "all the {w} together <bring+> {total}\nfor all the {w}, that <make-> {total}"
        rows = "all the {w} together <have+> {total}\nfor all the {w}, that <make-> {total}"
        return d.derive(
            "total",
            "prod",
            n,
            mean,
            noun=told.unit,
            claims=told.words(
                (TOTAL if people else TOTAL_ROW) if final else (inner if people else rows)
            ),
            labels=told.words("the (total|sum) for all the {w}"),
            asks=told.words(
                "QUANT <do> {B} VERB (altogether|in all|in total)"
                if people
                else "how many {u} <do-> {P} have (in all|altogether)"
            ),
            things="the money that {B} <DO>".replace("DO", told.story.verb.partition("/")[0])
            if told.unit is None
            else "",
            marks=("joint",),
        )

    def _with_before(self, d: Build, told: Told, total: Quantity) -> Quantity:
        story = told.story
        s = told.amount(
            d,
            "s",
            range(2 * story.starts.start, 3 * story.starts.stop, story.starts.step),
            total=True,
        )
        d.fact("before", told.words(story.before), after=("start",), folds=False)
        return d.derive(
            "full",
            "sum",
            total,
            s,
            noun=told.unit,
            claims=GRAND if story.people else GRAND_ROW,
            labels="the grand total\nthe total of everything",
            asks=told.words("QUANT <do> {B} have altogether in the end")
            if story.people
            else "how many {u} <be+> there altogether",
            things="the money saved" if told.unit is None else "",
            marks=("joint",),
        )

    def _left(self, d: Build, told: Told, total: Quantity) -> Quantity:
        c = told.amount(d, "c", told.taken(), lambda c: 2 * c < total.value, total=True)
        after = ("length", "before")
        d.fact("less", told.words(told.story.less), kind="event", after=after)
        people = told.story.people
        return d.derive(
            "left",
            "diff",
            total,
            c,
            noun=told.unit,
            claims=LEFT if people else LEFT_ROW,
            labels=told.words("AMOUNTOF left in the end"),
            asks=told.words("QUANT <be-> left in the end" if people else "how many {u} <be+> left"),
            things="the money left" if told.unit is None else "",
            marks=("time",),
        )

    def _paid(self, d: Build, told: Told, total: Quantity) -> Quantity:
        story = told.story
        p = d.money("p", story.prices, per=told.base)
        d.fact("pay", told.words(story.pay), kind="rule", after=("start",))
        return d.derive(
            "money",
            "prod",
            total,
            p,
            **(EARNED if story.people else WORTH),
            things="the money",
            marks=("joint",),
        )

    def _both(self, d: Build, told: Told, n: Quantity, total: Quantity) -> Quantity:
        d.person("K", kin="B")
        f = told.amount(d, "f", told.story.starts)
        d.fact("friend", told.words(FRIEND), kind="event", after=("length",))
        other = d.derive(
            "other",
            "prod",
            n,
            f,
            noun=told.unit,
            claims=told.words("{K!} <DO> {other}\n{K!} <DO> {other} over the same {w}"),
            labels="{K!}'s total",
        )
        return d.derive(
            "both",
            "sum",
            total,
            other,
            noun=told.unit,
            claims=told.words("""
                {B!} and {K!} <DO+> {both} together
                {B!} and {K!} together <DO+> {both} in these {w}
                both totals together <make+> {both}
                {B!} and {K!} <reach+> {both} together
            """),
            labels="the total for both\nthe combined total of {B!} and {K!}",
            asks=told.words("QUANT <do+> {B!} and {K!} VERB together"),
            things="the money that both <save+>" if told.unit is None else "",
            marks=("joint",),
        )

    def _short(self, d: Build, told: Told, total: Quantity) -> Quantity:
        if not told.story.people:
            raise Inapplicable("rows have no goal")
        top, step = int(total.value), told.story.starts.step
        more = max(20, top // 4) * 2
        first = top + 3 * step - top % step
        g = told.amount(d, "g", range(first, first + more, step), total=True)
        d.fact("goal", told.words(GOAL), after=("start",))
        return d.derive(
            "short",
            "diff",
            g,
            total,
            noun=told.unit,
            claims="""
                {B} still <need> {short}
                {short} <be> still missing [at the end]
                {B} <fall> short of the goal by {short}
                {B} <be> {short} short of the goal
            """,
            labels=told.words("AMOUNTOF still missing"),
            asks=told.words("QUANTMORE <do> {B} still need to reach the goal"),
        )

    def detail(self, d: Build, name: str) -> None:
        """Somebody's age, the weather, something bought."""
        if name == "age":
            d.person("G", you=False)
            d.given("note", "age", measures.of("year"), range(25, 80))
            words = "{G!}, who <live-> nearby, <be-> {note}\n{G!}, a neighbor, <be-> {note}"
        elif name == "weather":
            d.count("note", d.unit("minute"), range(3, 55))
            words = "the bus ride to town <take-> {note}\na (shower|rain shower) <last-> {note}"
        else:
            d.person("G", you=False)
            d.money("note", range(200, 3000, 25))
            words = "{G!} <buy-> a (hat|scarf) for {note}\n{G!} <find-> {note} on the bus"
        d.fact("note", words, after=("start",), folds=False)
