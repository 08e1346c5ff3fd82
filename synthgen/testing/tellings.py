"""What the rows of a generator say: text, answers, judging and proofs."""

import json
import re
from collections.abc import Callable, Iterator
from string import Formatter
from typing import Any
from unicodedata import is_normalized

from synthgen.family import Proven
from synthgen.row import Row
from synthgen.skin import ANSWER_FORMATS, Skin
from synthgen.testing.cases import Case
from synthgen.testing.wrong import wrong_answers, wrong_letters, wrong_values

ROLES = ("system", "user", "assistant")
NON_ANSWERS = ("", "I do not know.")

# A board may hold runs of spaces, prose may not; "None of these" is prose, a bare None is a bug.
_FAULTS = {
    "spaces at the end of a line": re.compile(r"[ \t]+$", re.MULTILINE),
    "two spaces in a row": re.compile(r"[\w.,;:!?] {2,}\w"),
    "a bare None": re.compile(r"\bNone\b(?! of)"),
    "a control character": re.compile(r"[\x00-\x08\x0b-\x1f\x7f]"),
    "the name of a Python object": re.compile(r"<[\w.]+ object at 0x|\bFraction\(|\bDecimal\("),
}


def check_prompts(case: Case) -> None:
    """A prompt is chat that ends with the user, begins like a sentence, and has no loose ends."""
    fields = {f"{{{name}}}" for name in _template_fields(case.cls)}
    for row in case.sample():
        roles = [message.role for message in row.prompt]
        case.expect(set(roles) <= set(ROLES) and roles[-1:] == ["user"], f"roles are {roles}")
        for message in row.prompt:
            text = message.content
            case.expect(text and text == text.strip(), f"blank edges: {text!r}")
            case.expect(not text[0].islower(), f"begins with a small letter: {text!r}")
            loose = [field for field in fields if field in text]
            case.expect(not loose, f"the slots {loose} are not filled: {text!r}")


def check_texts_are_clean(case: Case) -> None:
    """No loose spaces, no None, no control characters, and NFC, in prompts and responses."""
    for row in case.sample():
        texts = [message.content for message in row.prompt]
        for text in [*texts, row.response or ""]:
            case.expect(is_normalized("NFC", text), f"is not NFC: {text!r}")
            for fault, pattern in _FAULTS.items():
                case.expect(not pattern.search(text), f"has {fault}: {text!r}")


def check_responses_close_as_asked(case: Case) -> None:
    """A response ends with the answer, in the format that the prompt asks for."""
    for row in case.sample():
        skin = _skin(row)
        if row.response is None or skin is None or _is_noisy(row):
            continue
        end = skin.close("", row.answer)
        if ANSWER_FORMATS[skin.answer_format].quoted:
            end = end[1:]  # fields of the task's own may come before the answer
        case.expect(row.response.endswith(end), f"does not end with {end!r}: {row.response!r}")
        ask = ANSWER_FORMATS[skin.answer_format].asks[skin.ask]
        case.expect(ask in row.prompt[-1].content, f"the prompt does not ask: {ask!r}")


def check_right_answers_are_judged_right(case: Case) -> None:
    """The bare answer, and the response where it is not noisy on purpose."""
    for row in case.sample():
        spoken = [] if row.response is None or _is_noisy(row) else [row.response]
        for text in (row.answer, *spoken):
            verdict = case.cls.judge(row, text)
            case.expect(verdict.correct, f"judged wrong ({verdict.reason}): {text!r}")


def check_wrong_answers_are_judged_wrong(case: Case) -> None:
    """The smallest wrong answers, bare and in the asked format, and no answer at all."""
    for row in case.sample():
        skin = _skin(row)
        wrong = wrong_answers(row.answer_type, row.answer)
        told = [skin.close("", text) for text in wrong] if skin else []
        for text in (*wrong, *told, *NON_ANSWERS):
            verdict = case.cls.judge(row, text)
            case.expect(not verdict.correct, f"{text!r} passes for the answer {row.answer!r}")


def check_proofs_refuse_wrong_answers(case: Case) -> None:
    """The proof of a family holds for the answer and for none of its neighbours."""
    generator = case.build()
    if not isinstance(generator, Proven):
        return
    for row in case.sample():
        params = generator.decode(row.params)
        answer = generator.solve(params).answer
        case.expect(row.verified_by == generator.proof, f"verified_by is {row.verified_by!r}")
        case.expect(generator.prove(params, answer), f"{row.params}: the proof refuses {answer!r}")
        wrong = _wrong_values(row.answer_type, answer)
        case.expect(wrong, f"no wrong values are known for {answer!r}")
        passed = [value for value in wrong if generator.prove(params, value)]
        case.expect(
            not passed, f"{row.params}: the proof passes {passed}, the answer is {answer!r}"
        )


def _wrong_values(answer_type: str, answer: Any) -> list[Any]:
    if answer_type == "choice":
        return list(wrong_letters(answer))
    return wrong_values(answer)


def _is_noisy(row: Row) -> bool:
    """Whether the response is wrong on purpose, which its tags must say."""
    return any(tag.startswith("noise") for tag in row.tags)


def _skin(row: Row) -> Skin | None:
    """The skin, where it is the common one; a generator may have draws of its own."""
    try:
        return Skin(**json.loads(row.skin))
    except TypeError:
        return None


def _template_fields(cls: type[Any]) -> Iterator[str]:
    for template in cls.templates:
        if isinstance(template, str):
            yield from (name for _, name, _, _ in Formatter().parse(template) if name)


TELLING_CHECKS: tuple[Callable[[Case], None], ...] = (
    check_prompts,
    check_texts_are_clean,
    check_responses_close_as_asked,
    check_right_answers_are_judged_right,
    check_wrong_answers_are_judged_wrong,
    check_proofs_refuse_wrong_answers,
)
