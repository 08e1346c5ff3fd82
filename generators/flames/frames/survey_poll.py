"""A survey or an election: who is asked, and the parts that choose one thing or another."""

import re

from synthgen.generators.flames.building.build import Accepts, Build, Values
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames import survey_counts as counts
from synthgen.generators.flames.frames import survey_words as words
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


class Poll:
    """One survey or election, its parts; U, V and W are what these choose."""

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
            return counts.has_second(n, p, of_rest=d.has("of_rest"), fraction=d.has("fraction"))
        return counts.fits(n, p, q, of_rest=d.has("of_rest"))

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
