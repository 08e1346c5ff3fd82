r"""Judge a response against an answer of a plain type.

Bad text gets a verdict and never an error: it is bounded to its last 64 Ki characters, read by
passes of linear cost, and a number is built only within the lexer's bounds. A malformed *answer*
is a fault of the row and raises ValueError.
"""

from collections.abc import Iterable

from synthgen.judging.answers import check_for
from synthgen.judging.extraction import extract
from synthgen.judging.numeric import Check
from synthgen.judging.text import one_line, visible
from synthgen.judging.verdict import Verdict, quoted, right, wrong

# Types of which one text has at most one value. Any text is a list of texts, so of those types
# a reading that is another value does not end the search.
_SINGLE = frozenset({"integer", "rational", "decimal", "boolean", "choice"})

_TELLINGS = (r"\boxed{%s}", r"\fbox{%s}", "#### %s", "answer: %s", "answer is %s", "answer is: %s")


def judge_plain(answer_type: str, answer: str, text: str) -> Verdict:
    r"""Score a response text against a canonical answer of one of ``PLAIN_TYPES``.

    >>> judge_plain("integer", "12", r"Three fours make \boxed{12}.")
    Verdict(correct=True, score=1.0, reason='equal')
    >>> judge_plain("integer", "12", "The answer is 7.").reason
    "wrong value: '7.', expected '12'"
    >>> judge_plain("integer", "12", "Answer: 12 or 13").reason
    "not an integer: '12 or 13'"
    >>> judge_plain("set", "{2, 3}", r"$\boxed{\{3, 2\}}$").correct
    True
    """
    check = check_for(answer_type)(answer)
    text = visible(text)
    if _told_verbatim(one_line(visible(answer)), text):
        return right()
    readings = extract(text)
    if not readings:
        return wrong("no answer found")
    return _verdict(answer_type, answer, readings, check)


def _verdict(answer_type: str, answer: str, readings: Iterable[str], check: Check) -> Verdict:
    """Try the readings in order; of a single-valued type the first understood one decides."""
    read = None
    reading = ""
    for reading in readings:
        outcome = check(reading)
        if outcome:
            return right()
        if outcome is False:
            read = reading
            if answer_type in _SINGLE:
                break
    if read is not None:
        return wrong(f"wrong value: {quoted(read)}, expected {quoted(answer)}")
    article = "an" if answer_type == "integer" else "a"
    return wrong(f"not {article} {answer_type}: {quoted(reading)}")


def _told_verbatim(answer: str, text: str) -> bool:
    r"""Say whether a text is the answer itself, or ends in a telling that cannot be read back.

    A text answer may hold what marks answers: "x}" closes its own box early, and "the answer is"
    starts another. Reading would lose those, so for those alone the telling itself is compared.
    """
    if one_line(text) in (answer, answer + "."):
        return True
    end = one_line(text[-2 * len(answer) - 100 :]).lower()
    for telling in (form % answer for form in _TELLINGS):
        if end.endswith(tuple(telling.lower() + after for after in ("", ".", "$", "$."))):
            return extract(telling) != (answer,)
    return False
