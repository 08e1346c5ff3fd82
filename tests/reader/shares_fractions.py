"""Reader of stories in which a fraction goes, then a fraction of the rest."""

import re
from fractions import Fraction

from tests.reader.shares_grammar import Marked, compiled
from tests.reader.text import UnderdeterminedError, UnreadableError

REST = r"<f> of (?:the rest|the remaining|what (?:is|was|are|were) left)"
WHOLE = r"<f> of the \w+"
KNOWN = r"""
    [Ii]n the end, <W> (?:has|have|had) <q:e> [^.?«]*?(?:left|remaining)
    [Ii]n the end, <W> (?:has|have|had) <q:e> (?:left|remaining)
    (?:is|are|was|were) left with <q:e>
    [Tt]here (?:is|are|was|were) <q:e> [^.?«]*?left in the end
    <q:e> [^.?«,]*?(?:is|are|was|were) (?:left in the end|still unread)
    <q:e> [^.?«,]*?(?:remains?|remained) (?:when|to be|after that)
    still (?:has|have|had) <q:e>
    (?:has|have|had) <q:e> [^.?«]*?(?:to go|left)
"""
GAIN = r"""
    [Ff]inally, <W> \w+(?: \w+)? <q:h>
    [Aa]fter all this, [^.?«]*?<q:h>
    <q:h> [^.?«]*?after all this
    (?:buys?|bought|finds?|found) <q:h> [^.?«]*?later
    [Ll]ater, <q:h> [^.?«]*?(?:comes?|came) back
    <q:h> [^.?«]*?(?:is|are|was|were) added to
    [Ll]ater, [^.?«]*?(?:pays?|paid) [^.?«]*?back <q:h>
    (?:gets?|got) <q:h> from [^.?«]*?in the end
"""
AWAY = r"""
    [Aa]nother <q:k>
    (?:spends?|spent) another <q:k>
    <q:k> [^.?«]*?(?:more|farther)\b
    (?:loses?|lost|hands?|handed|gets?|got|gives?|gave) <q:k>
    (?:asks? for|asked for|pays?|paid|uses?|used|reads?) <q:k>
    (?:costs?|cost) <W> <q:k>
    (?:costs?|cost) [^.?«]*?<q:k>
"""
HAVE = r"<q:n>"
START = r"""
    \b(?:at first|at the start|to begin with|originally|beg[iau]ns?)\b
    \bbefore any
    \b(?:altogether|in all|whole|entire)\b
"""
LEFT = r"\b(?:left(?! \w+ hands)|remain\w*|in the end|still|keeps?|ends? up|unread)\b"
TIME = re.compile(
    r"\b((?:on|in|before|after|during|around|at|early|late|for) (?:the|an?|\w+).*?)[?.]?$"
)


class Steps:
    """What there is or was, the fractions that go, what goes and comes in the end."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        self.fractions = self._fractions()
        self.known = self.text.number(KNOWN, "e")
        self.gain = self.text.number(GAIN, "h")
        self.have = self._have()
        self.away = self.text.number(AWAY, "k")
        self.text.finish()

    def _fractions(self) -> list[Fraction]:
        """The fraction of all, and that of the rest if there is one."""
        rest = list(compiled(REST).finditer(self.text.text))
        whole = [
            found
            for found in compiled(WHOLE).finditer(self.text.text)
            if found.start() not in [one.start() for one in rest]
        ]
        if len(whole) != 1 or len(rest) > 1:
            raise UnderdeterminedError("not one fraction of all, and of the rest")
        self.places = [found.start() for found in (*whole, *rest)]
        marks = [re.match("«\\w+»", self.text.text[place:]) for place in self.places]
        names = [found[0] for found in marks if found is not None]
        self.text.left -= set(names)
        return [self.text.value(name) for name in names]

    def _have(self) -> Fraction | None:
        """What there is at first is told before the first fraction."""
        before = [found for found in self.text.hits(HAVE) if found.start() < self.places[0]]
        if not before:
            return None
        self.text.left.discard(before[0]["n"])
        return self.text.value(before[0]["n"])

    def answer(self) -> Fraction:
        """What was there, what is left, or what goes in the later step."""
        asked = self.text.asked
        kept = Fraction(1)
        for fraction in self.fractions:
            kept *= 1 - fraction
        if re.search("fraction|part of", asked) and not re.search("part with", asked):
            return kept
        if self.known is not None:
            if self.text.ask(START) is None:
                raise UnreadableError(asked)
            return (self.known - (self.gain or 0) + (self.away or 0)) / kept
        if self.have is None:
            raise UnderdeterminedError("how much there is")
        if re.search(LEFT, asked):
            return self.have * kept - (self.away or 0) + (self.gain or 0)
        return self._second(self.have, asked)

    def _second(self, have: Fraction, asked: str) -> Fraction:
        """What goes when, or for what, the question says: in the later step."""
        when = TIME.search(asked)
        if len(self.fractions) < 2 or when is None:
            raise UnderdeterminedError("there is no later step")
        told = [one for one in self.text.sentences[:-1] if compiled(REST).search(one)]
        told.append(self.text.sentences[-1])
        if not any(when[1] in one or when[1].capitalize() in one for one in told):
            raise UnreadableError(asked)
        return have * (1 - self.fractions[0]) * self.fractions[1]


def successive_fractions(text: str) -> Fraction:
    """What is left after fractions, or what there was before them."""
    return Steps(text).answer()
