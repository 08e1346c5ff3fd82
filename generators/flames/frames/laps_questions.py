"""What is asked of laps: how far, how many, who goes farther, how long."""

from synthgen.generators.flames.building.settled import settled
from synthgen.generators.flames.frames.laps_course import Course
from synthgen.generators.flames.lexicon import lap_clauses as said
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity


class Questions(Course):
    """What may be asked of laps; each question tells what it needs."""

    def distance(self) -> None:
        """How far it is in all."""
        d, (often, times) = self.d, self.times()
        e = d.count("e", self.short, range(100, 1000, 50)) if d.has("extra") else None
        more = 0 if e is None else int(e.value)
        goal = settled(d, "n")

        def suiting(length: int) -> list[int]:
            counts = [int(goal)] if goal else self.counts
            return [n for n in counts if self.is_long(n * length * often + more)]

        length = self.length(suiting)
        n = self.draw("n", suiting(int(length.value)), per="day" if times else "")
        self.tell_laps()
        if e is not None:
            self.fact("extra", said.WARMUP, kind="event", after=("laps",))
        total = self.total(n, length, times)
        if e is not None:
            total = self.derive(
                "with_extra",
                "sum",
                total,
                e,
                claims="all in all, {B} <cover> {with_extra}\nthat <make> {with_extra} in all",
                labels="the distance in all",
            )
        total = self.in_long(total)
        d.also("dist", total)
        d.tell(
            "dist",
            claims=self.spoken(said.WITH_WARMUP if d.has("extra") else said.DISTANCE),
            labels=self.spoken("the (total distance|distance that {B} <cover>) SPAN"),
            asks=self.spoken(
                f"how far, in {self.unit()}, <do> {{B}} go altogether"
                if d.has("extra")
                else f"how far, in {self.unit()}, <do> {{B}} DO SPAN\n"
                f"how many {self.unit()} <do> {{B}} DO SPAN"
            ),
        )
        d.ask(total)

    # How many laps -----------------------------------------------------------------------------

    def laps(self) -> None:
        """How many laps a distance takes."""
        d, convert = self.d, self.d.has("convert")
        rate = self.rate if convert else 1
        most = self.counts[-1]

        def goals(length: int) -> list[int]:
            found = range(2, 42) if convert else [length * n for n in self.counts]
            return [g for g in found if g * rate % length == 0 and 3 < g * rate // length <= most]

        length = self.length(goals)
        found = goals(int(length.value))
        g = d.count("long_g", self.long, found) if convert else d.count("g", self.short, found)
        d.also("g", g)
        needed = int(g.value * rate / length.value)
        m = self.draw("m", range(2, needed - 1)) if d.has("begun") else None
        self.fact("course", said.LAP, kind="rule")
        self.fact("goal", said.GOAL, kind="event")
        if m is not None:
            self.fact("begun", said.BEGUN, kind="event", after=("goal",))
        if convert:
            known = d.known("rate", self.rate, per(of(self.short.sg), of(self.long.sg)))
            g = self.derive(
                "short",
                "prod",
                g,
                known,
                claims="that <be> {short}\n{B's} goal <be> to DO {short}",
                labels="the same distance in " + self.short.pl,
            )
        laps = self.derive(
            "laps",
            "quot",
            g,
            length,
            noun=self.lap,
            claims=said.LAPS_NEEDED,
            labels="the number of laps needed [to reach the goal]",
            asks="how many laps <do-> it take to reach the goal\nhow many laps <do> {B} have to DO",
        )
        if m is not None:
            laps = self.derive(
                "left",
                "diff",
                laps,
                m,
                noun=self.lap,
                claims=said.LAPS_LEFT,
                labels="the number of laps (left|that {B} still <have> to DO)",
                asks="how many more laps <do> {B} still need",
                marks=("time",),
            )
        d.ask(laps)

    # Two people --------------------------------------------------------------------------------

    def rival(self) -> None:
        """How far two go together, or how much farther one goes."""
        d, sign = self.d, 1 if self.d.target == "both" else -1
        goal, other = settled(d, "n"), settled(d, "m")

        def pairs(length: int) -> list[tuple[int, int]]:
            return [
                (n, m)
                for n in self.counts
                for m in self.counts
                if m + 1 < n and goal in (0, n) and other in (0, m)
                if self.is_long((n + sign * m) * length)
            ]

        length = self.length(pairs)
        found = pairs(int(length.value))
        n = self.draw("n", sorted({n for n, _ in found}))
        found = [pair for pair in found if pair[0] == n.value]
        relative = d.has("relative")
        m = self.draw(
            "x" if relative else "m", [pair[0] - pair[1] if relative else pair[1] for pair in found]
        )
        self.fact("course", said.LAP, kind="rule")
        self.fact("laps", said.LAPS, kind="event")
        d.joint(("course", "laps"), self.spoken(said.LAPS_OF))
        told = said.RIVAL_MORE if relative else said.RIVAL
        self.fact("rival", told, kind="event", after=("laps",) if relative else ())
        if relative:
            m = self.derive(
                "m_found",
                "diff",
                n,
                m,
                noun=self.lap,
                claims="{C!} <do> {m_found}\n{C!} <complete> {m_found}",
                labels="the number of laps that {C!} <do>",
            )
        ways = [self.way(*one, length) for one in (("B", n), ("C", m))]
        both = sign > 0
        total = self.derive(
            "two",
            "sum" if both else "diff",
            *ways,
            claims="{B!} and {C!} together <cover+> {two}\nthat <be> {two} together"
            if both
            else "that <be> {two} more for {B!}\n{B!} <cover> {two} more",
            labels="the distance together" if both else "the difference",
        )
        self.tell_rival(self.in_long(total), both=both)

    def tell_rival(self, total: Quantity, *, both: bool) -> None:
        """What is asked about two people."""
        d, name = self.d, self.d.target
        d.also(name, total)
        d.tell(
            name,
            claims=self.spoken(said.BOTH if both else said.MORE),
            labels="the (total|combined) distance of {B!} and {C!}"
            if both
            else "the difference between the distances of {B!} and {C!}",
            asks=self.spoken(
                f"how many {self.unit()} <do+> {{B!}} and {{C!}} DO altogether"
                if both
                else f"how much farther, in {self.unit()}, <do> {{B!}} DO than {{C!}}\n"
                f"how many more {self.unit()} <do> {{B!}} DO than {{C!}}"
            ),
            marks=("joint",) if both else (),
        )
        d.ask(total)

    # How long ----------------------------------------------------------------------------------

    def time(self) -> None:
        """How long the laps take."""
        d, (_, times) = self.d, self.times()
        low, high = self.scene.minutes
        counts = [n for n in self.counts if n * low <= 150]
        n = self.draw("n", counts, per="day" if times else "")
        most = max(low, min(high, 160 // int(n.value)))
        p = d.count("p", self.minute, range(low, most + 1), per="lap")
        r = d.count("r", self.minute, range(3, 21)) if d.has("pause") else None
        self.fact("course", said.PACE, kind="rule")
        self.tell_laps(l_first=False)
        if r is not None:
            self.fact("pause", said.BREAK, kind="event", after=("laps",))
        time = self.derive(
            "mins",
            "prod",
            n,
            p,
            noun=self.minute,
            claims="the laps of a day <take+> {B} {mins}\n{B} <DO> for {mins} a day"
            if times
            else "the laps <take+> {B} {mins}\n{B} <DO> for {mins}",
            labels="the time for the laps" + (" of a day" if times else ""),
        )
        for one, name in zip(times, ("week", "weeks"), strict=False):
            time = self.derive(
                f"by_{name}",
                "prod",
                time,
                one,
                noun=self.minute,
                claims=f"""
                    that <be> {{by_{name}}} {"a week" if name == "week" else "in all"}
                    {{B}} <DO> for {{by_{name}}} {"a week" if name == "week" else "in all"}
                """,
                labels=f"the time for {'a week' if name == 'week' else 'those weeks'}",
            )
        if r is not None:
            time = self.derive("all", "sum", time, r, noun=self.minute, claims="", labels="")
        d.also("time", time)
        d.tell(
            "time",
            claims=self.spoken(said.TIME_WITH_BREAK if r is not None else said.TIME),
            labels=self.spoken("the time that the training <take> SPAN"),
            asks=self.spoken("how long, in minutes, <do-> the training take SPAN"),
        )
        d.ask(time)
