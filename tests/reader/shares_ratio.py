"""Reader of stories in which people share in a ratio."""

import re
from fractions import Fraction

from tests.reader.shares_grammar import Marked
from tests.reader.text import UnderdeterminedError, UnreadableError

PACKS = r"""
    <n:k> days?\b
    <n:k> \w+ of \w
"""
EACH = r"""
    (?:[Ee]ach|[Ee]very) [\w ]+? (?:holds?|held|contains?|contained|has|had) <n:q>
    <n:q> [^.,?]*?\b(?:into|in) (?:each|every)\b
    <m:q> (?:a|per|each) day
    <m:q> for (?:every|each) (?:full )?day
    [Ee]ach day[^.?«]*?<m:q>
"""
TOTAL = r"""
    (?:gives?|gave|brings?|brought|hands?|handed) <WHO> <q:T> [^.?«]*?to (?:share|divide|split)
    <WHO> (?:gets?|got|receives?|received) <q:T> [^.?«]*?\bfrom\b
    <WHO> (?:plan|planned|want|wanted) to (?:share|divide|split) <q:T>
    [Tt]here (?:is|are|was|were) <q:T> [^.?«]*?\bin the \w+ that
    (?:has|had) <q:T> [^.?«]*?to give away
    <q:T> [^.?«]*?from [^.?«]*?(?:are|were|is|was) waiting
    (?:gift|present|delivery) of <q:T>
    (?:leaves?|left) <q:T> [^.?«]*?on the
    (?:earns?|earned|makes?|made|brings? in|brought in|collects?|collected) (?:<WHO> )?<m:T>
    (?:have|had) <m:T> to (?:share|divide|split)
    (?:are|were) paid <m:T>
"""
LEAD = r"""
    difference between <W> share and <L> share
    <W> share [^?]*?(?:larger|smaller|exceeds?|tops?)\b[^?]*?<L> share
    (?:exceeds?|exceeded) <L> share
    more [^?]*? <W> [^?]*?\bthan <L>
    larger (?:is|was) <W> share than <L> share
    more [^?]*? in <W> share than in <L> share
    <W> [^?]*?ahead of <L>
    ahead
"""
TOGETHER = r"""
    (?:sum|total) of the shares of <V> and <W>
    shares of <V> and <W>
    <V> and <W> (?:get|together|receive|end up)
    to <V> and <W> together
"""
START = r"""
    (?:before|at the start|at first|to begin with|start(?:ed)? out)
"""
ALL = r"""
    \bshared?\b [^?]*?(?:altogether|in all|in total|by everybody)
    shared (?:altogether|in all|in total)
    together get|together receive|everybody together|the shares (?:come|came)
    (?:do|did|does) <WHO>(?<!s) (?:share|divide)\b
"""
SHARE = r"""
    <V>(?: share| get| receive| take| end up| have| go home|'s share|\b)
"""
KEPT = r"""
    (?:puts?|sets?) <q:o> [^.?«]*?aside for
    <q:o> [^.?«]*?(?:is|are|was|were) (?:set aside|put away|reserved)
    (?:gets?|got) <q:o> [^.?«]*?before (?:the rest|anything)
    to (?:give|donate) <q:o> [^.?«]*?and share only
    <q:o> [^.?«]*?(?:goes|go|went) to [^.?«]*?before anything
    (?:gives?|gave|hands?|handed) <q:o> [^.?«]*?and then share
"""
GAP = r"""
    <W> (?:\w+ ){1,4}<q:g> [^.?«]*?more than <L>
    <L> share (?:is|was|turns out|turned out) smaller than <W> share by <q:g>
    <W> share (?:exceeds?|exceeded|tops?|topped) <L> share by <q:g>
    <W> share and <L> share (?:differ|differed) by <q:g>
"""
KNOWN = r"""
    <W> (?:ends?|ended) up with <q:s>
    <W> (?:walks?|walked) away with <q:s>
    <W> (?:goes|go|went) home with <q:s>
    <W> share (?:comes to|came to|turns out to be|turned out to be|amounts to|amounted to) <q:s>
    <q:s> [^.?«]*?(?:go|goes|went) to <W> (?:in all|in the end|altogether)
    <W> (?:gets?|got|receives?|received) <q:s> [^.?«,]*?(?:in all|in the end|altogether)
    <W> (?:gets?|got|receives?|received) <q:s> (?:in all|in the end|altogether)
    <W> (?:has|have|had) a share of <q:s>
"""
GONE = r"""
    (?:spends?|spent|pays?|paid|uses?|used) <m:h> [^.?«]*?(?:on|for|to pay)
    [Ww]ith <m:h> of this money
    (?:costs?|cost) <W> <m:h>
    (?:buys?|bought) [^.?«]*? for <m:h>
    how (?:much|many)[^.?«]*? left [^.?«]*? for <m:h>
    <W> (?:passes|pass|passed) <n:h> [^.?«]*?on to
    (?:gets?|got) <n:h> [^.?«]*? from <W>
    (?:later|after the sharing|same day|evening|way home|morning), <W> \w+(?: \w+)? <n:h>
    <W> \w+(?: away| out| up)? <n:h>
"""
IN_ORDER = r"""
    ratio <n:a> to <n:b> to <n:c>
    split of <n:a> to <n:b> to <n:c>
    ratio <n:a> to <n:b>
    split of <n:a> to <n:b>
    as <n:a> to <n:b>
    share to that of <NAME> (?:is|was) <n:a> to <n:b>
"""
GETS = r"""
    <q:a> (?:parts )?(?:for|to) <W>
    <q:a> [^.?«]*?(?:given|handed|passed|goes|go|went|passes|pass) to <W>
    <W> (?:gets?|got|takes?|took|receives?|received) <q:a>
    <W> (?:is|was|are|were) (?:to get|due|given|handed) <q:a>
    (?:promise[sd]?|gives?|gave|grants?|granted|allows?|allowed) <W> (?:to take )?<q:a>
    <q:a> [^.?«,]*?that <W> (?:gets?|got|takes?|took|receives?|received)
    and <W> <q:a>
    <W> (?:\w+ ){1,4}«\w+» [^.?«]*?and (?:gets?|got|takes?|took|receives?|received) <q:a>
"""


REST = r"(?<!save )(?<!saves )(?<!saved )\bthe rest\b"


class Sharing:
    """Who shares how many parts of what."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        self.sharers = self.text.people()
        self.known = self.gap = None
        gap = self.text.take(GAP)
        if gap is not None:
            self.gap = self.text.value(gap["g"])
            self.apart = self.text.person(gap), self.text.person(gap, "L")
        known = self.text.take(KNOWN)
        if known is not None:
            self.known = self.text.value(known["s"])
            self.knower = self.text.person(known)
        self.kept = self.text.number(KEPT, "o")
        self.total = self._total()
        self.terms = self._terms()
        self.gone = self.text.number(GONE, "h")
        self.text.finish()

    def _total(self) -> Fraction | None:
        """What there is, told or so many packs of it."""
        if self.known is not None or self.gap is not None:
            return None
        each = self.text.number(EACH, "q")
        if each is None:
            return self.text.number(TOTAL, "T")
        return each * self.text.value(self.text.need(PACKS, "number of packs")["k"])

    def _terms(self) -> dict[str, Fraction]:
        """The parts of each."""
        hit = self.text.take(IN_ORDER)
        if hit is not None:
            return dict(zip(self.sharers, map(self.text.value, hit.groups()), strict=False))
        terms: dict[str, Fraction] = {}
        for _ in self.sharers:
            found = self.text.take(GETS)
            if found is not None:
                terms[self.text.person(found)] = self.text.value(found["a"])
        return terms

    def unit(self) -> Fraction:
        """The size of a part, or the number of rounds."""
        if len(self.terms) < 2:
            raise UnderdeterminedError("no ratio")
        if self.known is not None:
            return self.known / self.terms[self.knower]
        if self.gap is not None:
            one, two = map(self._term, self.apart)
            if one == two:
                raise UnderdeterminedError("equal shares have no difference")
            return self.gap / abs(one - two)
        if self.total is None:
            raise UnderdeterminedError("nothing is told of the whole")
        if self.kept is None and re.search(REST, self.text.text):
            raise UnderdeterminedError("the rest of what is left by whom")
        return (self.total - (self.kept or 0)) / sum(self.terms.values())

    # What is asked -------------------------------------------------------------------------------

    def answer(self) -> Fraction:
        """What the question asks for."""
        text, unit = self.text, self.unit()
        if (found := text.ask(LEAD)) is not None:
            one, two = text.person(found), text.person(found, "L")
            return abs(self._term(one) - self._term(two)) * unit
        if (found := text.ask(TOGETHER)) is not None and len(self.sharers) > 2:
            names = {text.person(found, "V"), text.person(found)}
            return sum((self._term(name) for name in names), Fraction(0)) * unit
        if text.ask(START) is not None:
            return self._everything(unit) + self._need(self.kept, "what was kept")
        if text.ask(ALL) is not None:
            return self._everything(unit)
        return self._share(unit)

    def _share(self, unit: Fraction) -> Fraction:
        """A share, or what is left of it."""
        found = self.text.ask(SHARE)
        if found is None:
            raise UnreadableError(self.text.asked)
        share = self._term(self.text.person(found, "V")) * unit
        if self.text.ask(r"\b(?:left|remains?|remained|still)\b") is None:
            return share
        return share - self._need(self.gone, "what is gone")

    def _everything(self, unit: Fraction) -> Fraction:
        return sum(self.terms.values(), Fraction(0)) * unit

    def _term(self, name: str) -> Fraction:
        if name not in self.terms:
            raise UnderdeterminedError(f"nothing is told of the share of {name}")
        return self.terms[name]

    @staticmethod
    def _need(value: Fraction | None, what: str) -> Fraction:
        if value is None:
            raise UnderdeterminedError(what)
        return value


def sharing_ratio(text: str) -> Fraction:
    """A share, all of them, or how far one is ahead of another."""
    return Sharing(text).answer()
