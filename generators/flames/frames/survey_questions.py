"""What is asked of a survey: a part, a difference, all who were asked, a percentage."""

from synthgen.generators.flames.frames import survey_counts as counts
from synthgen.generators.flames.frames import survey_words as words
from synthgen.generators.flames.frames.survey_poll import Poll
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


class Questions(Poll):
    """What may be asked of one survey or election; each question tells what it needs."""

    def third(self) -> Quantity:
        """How many choose W."""
        d = self.d
        _, found = self.parts()
        chosen = found[-1]
        if d.has("switch"):
            m = self.people("m", range(3, 60), lambda m: m < found[0].value)
            told = self.say(words.SWITCHED)
            d.fact("switch", told, kind="event", after=("last",))
            chosen = d.derive("now", "sum", chosen, m, noun=self.g)
        d.also("x", chosen)
        d.tell(
            "x",
            claims=self.say(words.CHOSEN),
            labels=self.say("the number of {g} who <VERB+> {W!} END"),
            asks=self.say("how many {g} <VERB+> {W!} END\nhow many {g} <decide+> on {W!} END"),
            marks=("time",) if d.has("switch") else (),
        )
        return chosen

    def more(self) -> Quantity:
        """How many more choose one thing than another."""
        d = self.d
        _, found = self.parts()
        names = "UV" if d.has("second") else "UW"
        pair = sorted(zip(found, names, strict=False), key=lambda one: -one[0].value)
        for role, (_, name) in zip(("L1", "L2"), pair, strict=True):
            d.also(role, d.cast[name])
        return d.derive(
            "x",
            "diff",
            *(quantity for quantity, _ in pair),
            noun=Noun(f"more {self.g.sg}", f"more {self.g.pl}", self.g.kind),
            claims=self.say(words.MORE),
            labels="the difference between the numbers of {g} for {L1!} and for {L2!}",
            asks="how many more {g} <choose/pick+> {L1!} than {L2!}",
        )

    def total(self) -> Quantity:
        """How many were asked, from the number of the rest."""
        d = self.d
        d.fact(
            "asked",
            words.ELECTION_SOME if self.is_election else words.ASKED_SOME,
            kind="event",
            folds=False,
        )
        k = self.blank(None) if d.has("blank") else None
        p = d.percent("p", words.PERCENTS)
        d.fact("first", self.say(words.FIRST), after=("asked", "blank"), folds=False)
        q = None
        if d.has("second"):
            q = d.percent("q", words.PERCENTS, lambda q: d.has("of_rest") or p.value + q <= 90)
            told = self.say(words.OF_THE_REST if d.has("of_rest") else words.SECOND)
            d.fact("second", told, after=("first",), folds=False)
        y = self.people("y", lambda: self.last_of(p, q), lambda y: y > 0)
        self.last(words.LAST_KNOWN)
        total = self.before(p, q, y)
        if k is not None:
            total = d.derive("all", "sum", total, k, noun=self.g)
        d.also("x", total)
        asks = "how many {g} <take+> part in the election"
        if not self.is_election:
            asks = "how many {g} <be+> asked (altogether|in all)"
        d.tell(
            "x",
            claims=words.VOTED if self.is_election else words.ASKED_ALL,
            labels="the total number of {g} who <take+> part",
            asks=asks,
        )
        return total

    def last_of(self, p: Quantity, q: Quantity | None) -> Value:
        """How many the rest are if a likely number of people answer."""
        n = self.d.rng.choice(range(40, 601, 5))
        other, of_rest = q.value if q else None, self.d.has("of_rest")
        found = counts.counts(n, p.value, other, of_rest=of_rest)
        return found[-1] if found and self.fits(n, p.value, other) else -1

    def before(self, p: Quantity, q: Quantity | None, y: Quantity) -> Quantity:
        """All who answer, from those who choose W."""
        rest = self.kept("k1", self.d.known("hundred", 100, PLAIN, form="percent"), p, "{U!}")
        if q is None:
            return self.whole("w1", y, rest)
        if not self.d.has("of_rest"):
            return self.whole("w1", y, self.kept("k2", rest, q, "{U!} or {V!}"))
        hundred = self.d.quantities[f"{self.d.prefix}hundred"]
        others = self.d.derive(
            "w2",
            "percent_whole",
            y,
            self.kept("k2", hundred, q, "{V!}", "the others"),
            noun=self.g,
            claims=self.say("{w2} REFUSE {U!}\n{w2} ANOTHER_ONE"),
            labels=self.say("the number of {g} who REFUSE {U!}"),
        )
        return self.whole("w1", others, rest)

    def kept(
        self, name: str, whole: Quantity, part: Quantity, choice: str, who: str = "WHO"
    ) -> Quantity:
        """The percentage of those who choose something else."""
        return self.d.derive(
            name,
            "diff",
            whole,
            part,
            form="percent",
            claims=self.say(
                f"{{{name}}} of {who} <do+> not VERB_BASE {choice}\n"
                f"{{{name}}} of {who} <be+> not for {choice}"
            ),
            labels=self.say(f"the percentage of the ANSWERS that <be+> not for {choice}"),
        )

    def whole(self, name: str, part: Quantity, percent: Quantity) -> Quantity:
        """All of those of whom so many are so many percent."""
        return self.d.derive(
            name,
            "percent_whole",
            part,
            percent,
            noun=self.g,
            claims=self.say(f"{{{name}}} DECIDE\nthere <be> {{{name}}} who DECIDE"),
            labels=self.say("the number of {g} who DECIDE"),
        )

    def share(self) -> Quantity:
        """What percentage of those who answer choose W."""
        d = self.d
        n = self.everybody(lambda n: n % 5 == 0)
        fine = [v for v in range(4, 96) if n.value * v % 100 == 0]

        def ok(a: Value) -> bool:
            return a > 3 and any(a + n.value * v // 100 == n.value for v in fine)

        def last_ok(b: Value) -> bool:
            return b > 3 and b != a.value and ok(a.value + b)

        values = range(8, int(n.value))
        a = self.people("a", values, None if d.has("second") else ok)
        d.fact("first", self.say(words.COUNTED), after=("asked", "each", "blank"), folds=False)
        gone = a
        if d.has("second"):
            rest = [int(n.value - a.value - n.value * v // 100) for v in fine]
            b = self.people("b", rest, last_ok)
            d.fact("second", self.say(words.ALSO_COUNTED), after=("first",), folds=False)
            gone = self.together([a, b])
        self.last(words.LAST)
        return d.derive(
            "x",
            "percent_is",
            self.remaining(n, gone),
            n,
            form="percent",
            claims=self.say(words.SHARE),
            labels=self.say("the percentage of the ANSWERS that <be+> for {W!}"),
            asks=self.say("what percentage of WHO <VERB+> {W!}"),
        )
