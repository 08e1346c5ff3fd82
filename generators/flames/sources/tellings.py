"""A real row's own sentences told anew: with x, with a number asked for, or with details.

Each telling is audited before it is handed out: its numbers are exactly those that it should have,
as two readers see them; every equation of its solution holds; its program is proven backwards.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from synthgen.generators.flames.audit.equations import equation_faults
from synthgen.generators.flames.audit.numbers import numbers_in
from synthgen.generators.flames.sources.checks import program_holds
from synthgen.generators.flames.sources.details import Detail, fits
from synthgen.generators.flames.sources.gaps import gaps
from synthgen.generators.flames.sources.hidden_clauses import Hidden, hidden_clause
from synthgen.generators.flames.sources.inverse import Inverse, hideable, inverse_of
from synthgen.generators.flames.sources.sentences import sentences
from synthgen.generators.flames.sources.slots import can_be_x, with_x
from synthgen.generators.flames.sources.solutions import Writer, shown
from synthgen.generators.flames.sources.statements import statement
from synthgen.generators.flames.sources.text_numbers import UnreadableError, text_numbers
from synthgen.generators.flames.sources.text_program import TextProgram, answer_of, evaluate
from synthgen.generators.flames.sources.unknowns import unknown_number
from synthgen.report.english_faults import faults
from synthgen.seeding import Stream

CLOSINGS: Final = (
    "If the answer to this question is {a}, what is x?",
    "If the answer to this question is {a}, what is the value of x?",
    "If the answer to the question above is {a}, find x.",
    "Suppose the answer to this question is {a}. What is x?",
    "Suppose that the answer to this question is {a}. What number is x?",
    "Given that the answer to this question is {a}, what is x?",
    "Given that the answer to this question is {a}, what does x stand for?",
    "The answer to this question is {a}. What is the value of x?",
    "The answer to this question is {a}. Which number is x?",
    "We know that the answer to this question is {a}. What is x?",
    "It is known that the answer to this question is {a}. Find the value of x.",
    "Now the answer to this question is given: it is {a}. What is the value of x?",
)
_CONDITION: Final = re.compile(r"If (?P<told>[^?]+?), (?P<asked>how (?:many|much|old)\b[^?]*\?)")
_HYPOTHESIS: Final = re.compile(
    r"\b(?:if|would|could|instead|were to|wants?|wanted|only|had to|can)\b"
)


class UntellableError(ValueError):
    """A program cannot be told in this way; the message says why."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A problem, the lines of its solution, its answer, and what the lineage keeps of it."""

    problem: str
    solution: tuple[str, ...]
    answer: Fraction
    kept: dict[str, Any]


def fobar(program: TextProgram, hidden: str, plan: int = 0, *, calculator: bool = False) -> Telling:
    """x for a number, the question as it was, its answer as a condition. Raises UntellableError."""
    inverse = _inverse(program, hidden)
    if not can_be_x(program, hidden) or not program.question.endswith("?"):
        raise UntellableError(f"x cannot stand for {hidden} in this text")
    rng = Stream.of("fobar", plan)
    closing = rng.choice(CLOSINGS).format(a=shown(inverse.answer))
    told = f"{with_x(program, hidden)} {closing}"
    if len(re.findall(r"(?<![A-Za-z])x(?![A-Za-z])", told)) != 2:
        raise UntellableError("x does not stand once in the text and once in the question")
    lines = Writer(program, rng, hidden, calculator=calculator).backwards("x")
    return _inverse_telling(program, inverse, told, lines)


def ask_me_anything(
    program: TextProgram, hidden: str, plan: int = 0, *, calculator: bool = False
) -> Telling:
    """A number hidden in natural words, the answer told, the number asked. Raises
    UntellableError.
    """
    inverse = _inverse(program, hidden)
    rng = Stream.of("ask_me_anything", plan)
    program = unfolded(program)
    told = statement(program.sentences[-1], inverse.answer, money="$" in program.question)
    found = _hidden(program, hidden, some=rng.choice((True, False)))
    if told is None or found is None:
        raise UntellableError(f"this text has no natural words for its answer without {hidden}")
    place, clause = found
    body = list(program.sentences[:-1])
    body[place] = clause.sentence
    text = " ".join((*body, told, clause.question))
    if _asked(clause.question) == _asked(program.sentences[-1]):
        raise UntellableError("the same question would be asked, at another time")
    lines = Writer(program, rng, hidden, calculator=calculator).backwards(
        "the number that is asked for"
    )
    return _inverse_telling(program, inverse, text, lines)


def with_details(
    program: TextProgram, details: tuple[Detail, ...], plan: int = 0, *, calculator: bool = False
) -> Telling:
    """The text with sentences that do not matter. Raises UntellableError."""
    told = program.sentences
    if not details or not fits(program, details) or any(d.gap not in gaps(told) for d in details):
        raise UntellableError("these details do not fit into this text")
    by_gap = {detail.gap: detail.text for detail in details}
    text = " ".join(part for i, one in enumerate(told) for part in (by_gap.get(i), one) if part)
    numbers = [Fraction(detail.number) for detail in details]
    _check_numbers(program, text, [], numbers)
    lines = Writer(program, Stream.of("details", plan), calculator=calculator).forwards()
    kept = [_kept(program, detail) for detail in details]
    answer = answer_of(program, program.values)
    return _checked(program, Telling(text, tuple(lines), answer, {"details": kept}))


def _kept(program: TextProgram, detail: Detail) -> dict[str, str]:
    """What the lineage keeps of a detail, as of those of our own stories."""
    values = program.values.values()
    within = min(values) <= detail.number <= max(values)
    return {"detail": detail.template, "topic": "off", "numbers": "in" if within else "out"}


def unfolded(program: TextProgram) -> TextProgram:
    """The program with a condition of its question as a sentence: "If A, how many ...?"."""
    found = _CONDITION.fullmatch(program.sentences[-1])
    if found is None or _HYPOTHESIS.search(found["told"]):
        return program
    asked = found["asked"]
    last = f"{found['told'][0].upper()}{found['told'][1:]}. {asked[0].upper()}{asked[1:]}"
    question = " ".join((*program.sentences[:-1], last))
    numbers = text_numbers(question)
    same = [(n.value, n.form) for n in numbers] == [(n.value, n.form) for n in program.numbers]
    whole = len(sentences(question)) == len(program.sentences) + 1
    return replace(program, question=question, numbers=numbers) if same and whole else program


def _hidden(program: TextProgram, hidden: str, *, some: bool) -> tuple[int, Hidden] | None:
    """The sentence of the number with the number hidden."""
    number = program.numbers[int(hidden[1:])]
    told, begin = program.sentences, 0
    for place, sentence in enumerate(told[:-1]):
        begin = program.question.index(sentence, begin)
        start, end = number.start - begin, number.end - begin
        if 0 <= start < len(sentence):
            found = hidden_clause(
                told, place, start, end, number.form, some=some
            ) or unknown_number(told, place, start, end, number.form)
            return None if found is None else (place, found)
        begin += len(sentence)
    return None


def _asked(question: str) -> str:
    return re.sub(
        r" (?:at first|now|left|in all|in total|altogether)\b|[^a-z ]", "", question.lower()
    )


def _inverse(program: TextProgram, hidden: str) -> Inverse:
    inverse = inverse_of(program, hidden) if hidden in hideable(program) else None
    if inverse is None:
        raise UntellableError(f"the answer does not give {hidden} back")
    return inverse


def _inverse_telling(
    program: TextProgram, inverse: Inverse, text: str, lines: list[str]
) -> Telling:
    _check_numbers(program, text, [inverse.value], [inverse.answer])
    kept = {
        "hidden": {
            "number": inverse.name,
            "value": str(inverse.value),
            "statement": str(inverse.answer),
        }
    }
    return _checked(program, Telling(text, tuple(lines), inverse.value, kept))


def _checked(program: TextProgram, telling: Telling) -> Telling:
    """The telling, once its solution, its program and its English have no fault."""
    wrong = equation_faults("\n".join(telling.solution))
    if not program_holds(program, evaluate(program, program.values)):
        wrong.append("the program does not hold")
    known = Counter(faults(program.question))
    wrong += list((Counter(faults(telling.problem)) - known).elements())
    if wrong:
        raise UntellableError("; ".join(wrong))
    return telling


def _check_numbers(
    program: TextProgram, text: str, gone: list[Fraction], new: list[Fraction]
) -> None:
    """The number audit: those of the question without `gone` and with `new`, as two readers see."""
    for read in (numbers_in, _read):
        expected = Counter(read(program.question)) + Counter(new)
        if Counter(gone) - expected or Counter(read(text)) != expected - Counter(gone):
            raise UntellableError(f"the numbers of the telling are {read(text)}")


def _read(text: str) -> list[Fraction]:
    try:
        return [number.exact for number in text_numbers(text)]
    except UnreadableError as error:
        raise UntellableError(str(error)) from None
