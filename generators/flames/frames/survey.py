"""Surveys and elections: a percentage chooses this, another that, the rest something else."""

import re
from functools import lru_cache

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable, Values
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames import survey_words as words
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


@frame
class Survey(Frame):
    """Percentages or fractions of a group, and the rest of it."""

    name = "survey"
    topic = "percent"
    concepts = ("percent of a group",)
    modules = {
        "second": "let another part choose something else before the rest is counted",
        "fraction": "give one of the parts as a fraction",
        "of_rest": "let one part be a percentage of those who are left",
        "blank": "let some give no answer",
        "classes": "let the group be several classes or groups of the same size",
        "switch": "let some change their minds in the end",
    }
    targets = ("third", "more", "total", "share")
    details = ("counting", "last_year", "questions", "sheets")

    def build(self, d: Build) -> None:
        """Who is asked, what each part answers, and what is asked of the counts."""
        for module, targets in words.FITTING.items():
            if d.has(module) and d.target not in targets:
                raise Inapplicable(f"{module} does not go with {d.target}")
        if (d.has("fraction") or d.has("of_rest")) and not d.has("second"):
            raise Inapplicable("there is no other part")
        poll = _Poll(d)
        d.settings = ("on Monday", "in the fall", "before the vacation", "at the start of the year")
        asks = {
            "third": poll.third,
            "more": poll.more,
            "total": poll.total,
            "share": poll.share,
        }
        d.ask(asks[d.target]())

    def detail(self, d: Build, name: str) -> None:
        """How long the counting takes, an earlier survey, other questions, the paper."""
        match name:
            case "counting":
                d.count("z", d.unit("minute"), range(10, 100, 5))
                counted = "votes" if "O" in d.cast else "answers"
                told = f"""
                    counting the {counted} <take-> {{z}}
                    the count <be-> over after {{z}}
                    it <take-> {{z}} to count everything
                """
            case "last_year":
                d.count("z", d.noun("g"), range(30, 400))
                told = """
                    an earlier survey <reach-> {z} {P}
                    the time before, {z} {P} <take+> part
                """
            case "questions":
                d.count("z", Noun("question", "questions", "question"), range(3, 20))
                sheet = "ballot" if "O" in d.cast else "sheet"
                told = f"""
                    there <be> also {{z}} about other things
                    the {sheet} also <hold-> {{z}} about other things
                """
            case _:
                d.count("z", Noun("pencil", "pencils", "thing"), range(12, 90))
                told = """
                    somebody <lay-> out {z} on the tables
                    {z} <be> sharpened for the occasion
                """
        tense = "past" if name == "last_year" else ""
        d.fact("z", told, after=("asked", "each"), tense=tense, folds=False)


class _Poll:
    """One survey or election; U, V and W are what the parts choose."""

    def __init__(self, d: Build) -> None:
        self.d = d
        who, place = d.pick("P0", self.groups()).split("; ")
        self.g = Noun(who, plural_of(who), "person")
        d.also("g", self.g)
        d.also("P", place)
        topics = (
            {**words.ANYWHERE, **words.INSIDE}
            if who in ("student", "member", "camper", "employee")
            else words.ANYWHERE
        )
        offices = words.OFFICES.get(who, ())
        topic = d.pick("T", (*offices, *offices, *topics))
        self.is_election = topic in offices
        self.verbs = "vote for/support/choose" if self.is_election else words.VERBS
        choices = ("U", "V", "W") if d.has("second") else ("U", "W")
        if self.is_election:
            d.also("O", topic)
            for name in choices:
                d.person(name, you=False)
        else:
            d.person("B", trade="school" if who == "student" else "")
            for name in choices:
                d.pick(name, topics[topic].split(", "))

    def say(self, told: str) -> str:
        """Templates with verbs, and with those who answer."""
        blank = self.d.has("blank")
        told = told.replace("OTHERS", "others who DECIDE" if blank else "others")
        told = told.replace(" WHO_TOO", " who DECIDE" if blank else "")
        unlike = "DECIDE but <do+> not VERB_BASE" if blank else "<do+> not VERB_BASE"
        told = told.replace("REFUSE", unlike)
        who = "(the {g}|those) who DECIDE" if blank else "the {g}"
        told = told.replace("WHO", who).replace("VERB_BASE", self.verbs.split("/")[0])
        for word, meant in words.IN_AN_ELECTION if self.is_election else words.IN_A_SURVEY:
            told = told.replace(word, meant)
        told = told.replace("END", "in the end" if self.d.has("switch") else "")
        return told.replace("VERB", self.verbs)

    def groups(self) -> tuple[str, ...]:
        """Who can be asked: for classes, those who come in groups."""
        if not self.d.has("classes"):
            return words.GROUPS
        teams = [one for one in words.GROUPS if one.split(";")[0] in words.TEAMS]
        return tuple(one for one in teams if "visitor" not in one or re.search(words.GUIDED, one))

    def people(self, name: str, values: Values, ok: Accepts | None = None) -> Quantity:
        """A number of people of the group."""
        return self.d.count(name, self.g, values, ok)

    # Who is asked ------------------------------------------------------------------------------

    def everybody(self, fits: Accepts) -> Quantity:
        """Those who are asked and answer, so many that `fits` holds."""
        d = self.d
        ok = (lambda _: True) if d.has("blank") else fits
        asked = self.classes(ok) if d.has("classes") else self.asked(ok)
        if not d.has("blank"):
            return asked
        k = self.blank(lambda k: 4 * k < asked.value and fits(asked.value - k))
        return d.derive(
            "answered",
            "diff",
            asked,
            k,
            noun=self.g,
            claims=self.say("{answered} DECIDE\nthat <leave-> {answered} who DECIDE"),
            labels=self.say("the number of {g} who DECIDE"),
        )

    def asked(self, ok: Accepts) -> Quantity:
        """A given number of people."""
        n = self.people("n", range(40, 601, 5), ok)
        told = words.ELECTION if self.is_election else words.ASKED
        self.d.fact("asked", told, kind="event", folds=False)

        return n

    def classes(self, ok: Accepts) -> Quantity:
        """Several groups of the same size."""
        d = self.d
        sg = words.TEAMS[self.g.sg]
        o = Noun(sg, plural_of(sg), "people")
        d.also("o", o)
        c = d.count("c", o, range(3, 16))
        s = d.given(
            "s",
            "count",
            per(of(self.g.sg), of(sg)),
            range(12, 33),
            lambda s: ok(c.value * s),
            self.g,
        )
        told = words.ELECTION_CLASSES if self.is_election else words.CLASSES
        d.fact("asked", told, kind="event", folds=False)
        d.fact("each", words.EACH_CLASS, kind="rule", after=("asked",))
        return d.derive(
            "n",
            "prod",
            c,
            s,
            noun=self.g,
            claims="there <be> {n} altogether\n{n} <take+> part (in all|altogether)",
            labels="the total number of {g}",
        )

    def blank(self, ok: Accepts | None) -> Quantity:
        """Those who give no answer."""
        k = self.people("k", range(4, 61), ok)
        told = self.say(words.BLANK)
        self.d.fact("blank", told, kind="event", after=("asked", "each"), folds=False)

        return k

    # The parts ---------------------------------------------------------------------------------

    def fits(self, n: Value, p: Value, q: Value | None = None) -> bool:
        """Whether all parts are whole and of different sizes, with some second part."""
        d = self.d
        if q is None and d.has("second"):
            return _has_second(n, p, of_rest=d.has("of_rest"), fraction=d.has("fraction"))
        return _fits(n, p, q, of_rest=d.has("of_rest"))

    def parts(self) -> tuple[Quantity, list[Quantity]]:
        """Those who answer, and the counts of all parts."""
        d = self.d
        n = self.everybody(lambda n: any(self.fits(n, p) for p in words.PERCENTS))
        p = d.percent("p", words.PERCENTS, lambda p: self.fits(n.value, p))
        a = self.part("a", "percent_of", p, n, "U")
        rest, found = n, [a]
        if d.has("second"):
            b, rest = self.other_part(n, p, a)
            found.append(b)
        d.fact("first", self.say(words.FIRST), after=("asked", "each", "blank"), folds=False)
        if d.has("second"):
            told = self.say(words.OF_THE_REST if d.has("of_rest") else words.SECOND)
            if d.has("fraction"):
                told = told.replace("another {q=}", "{q}")
            d.fact("second", told, after=("first",), folds=False)
        self.last(words.LAST_OF_REST if d.has("of_rest") else words.LAST)
        if d.has("second") and not d.has("of_rest"):
            d.joint(("first", "second", "last"), self.say(words.ALL_SHARES))
        if d.has("of_rest"):
            found.append(self.remaining(rest, found[1]))
        elif len(found) > 1:
            found.append(self.remaining(n, self.together(found)))
        else:
            found.append(self.remaining(n, a))
        return n, found

    def other_part(self, n: Quantity, p: Quantity, a: Quantity) -> tuple[Quantity, Quantity]:
        """Those who choose V, a part of all or of those who do not choose U; and the latter."""
        d = self.d

        def ok(q: Value) -> bool:
            return self.fits(n.value, p.value, q)

        q = (
            d.fraction("q", words.PARTS, ok)
            if d.has("fraction")
            else d.percent("q", words.PERCENTS, ok)
        )
        whole = n
        if d.has("of_rest"):
            whole = d.derive(
                "others",
                "diff",
                n,
                a,
                noun=self.g,
                claims=self.say("{others} REFUSE {U!}\n{others} ANOTHER_ONE"),
                labels=self.say("the number of {g} who REFUSE {U!}"),
            )
        op = "prod" if d.has("fraction") else "percent_of"
        return self.part("b", op, q, whole, "V"), whole

    def part(self, name: str, op: str, share: Quantity, whole: Quantity, choice: str) -> Quantity:
        """Those who choose something."""
        return self.d.derive(
            name,
            op,
            share,
            whole,
            noun=self.g,
            claims=self.say(
                f"{{{name}}} <VERB+> {{{choice}!}}\n{{{name}}} <be+> for {{{choice}!}}"
            ),
            labels=self.say(f"the number of {{g}} who <VERB+> {{{choice}!}}"),
        )

    def together(self, found: list[Quantity]) -> Quantity:
        """Those who choose U or V."""
        return self.d.derive(
            "ab",
            "sum",
            *found,
            noun=self.g,
            claims=self.say("{ab} <VERB+> {U!} or {V!}\n{ab} <be+> for {U!} or {V!}"),
            labels=self.say("the number of {g} who <VERB+> {U!} or {V!}"),
        )

    def remaining(self, whole: Quantity, gone: Quantity) -> Quantity:
        """Those who choose W."""
        return self.d.derive(
            "r",
            "diff",
            whole,
            gone,
            noun=self.g,
            claims=self.say("{r} <VERB+> {W!}\n{r} <be+> for {W!}"),
            labels=self.say("the number of {g} who <VERB+> {W!}"),
        )

    def last(self, told: str) -> None:
        """What the rest choose."""
        self.d.fact("last", self.say(told), after=("first", "second"), folds=False)
        self.d.mark("closed")

    # What is asked -----------------------------------------------------------------------------

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
        found = _counts(n, p.value, other, of_rest=of_rest)
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


@lru_cache(maxsize=1 << 14)
def _has_second(n: Value, p: Value, *, of_rest: bool, fraction: bool) -> bool:
    """Whether some other part goes with the first."""
    others = words.PARTS if fraction else words.PERCENTS
    return any(_fits(n, p, other, of_rest=of_rest) for other in others)


def _fits(n: Value, p: Value, q: Value | None, *, of_rest: bool) -> bool:
    """Whether all parts are whole, not too small, and of different sizes."""
    found = _counts(n, p, q, of_rest=of_rest)
    return found is not None and min(found) >= 2 and len(set(found)) == len(found)


def _counts(n: Value, p: Value, q: Value | None, *, of_rest: bool) -> tuple[Value, ...] | None:
    """How many p percent of n are, the part q (a percentage or a fraction), and the rest."""
    a = _part(n, p)
    if a is None or q is None:
        return None if a is None else (a, n - a)
    b = _part(n - a if of_rest else n, q)
    return None if b is None else (a, b, n - a - b)


def _part(whole: Value, share: Value) -> Value | None:
    """A share of a number, None where it is not whole; a share below 1 is a fraction."""
    over, under = share.numerator, share.denominator * (1 if share < 1 else 100)
    product = whole * over
    return product // under if product % under == 0 else None
