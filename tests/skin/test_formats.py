"""How a response ends."""

import json

import pytest

import synthgen
from synthgen.judging import extract, judge_plain
from synthgen.skin import ANSWER_FORMATS
from synthgen.testing import wrong_answers


@pytest.mark.parametrize("name", ANSWER_FORMATS)
@pytest.mark.parametrize("answer", ["12", "9:05 a.m.", "1/2"])
def test_an_answer_is_closed_with_one_full_stop(name: str, answer: str) -> None:
    end = ANSWER_FORMATS[name].close(answer)

    assert answer in end
    assert ".." not in end


def test_an_answer_that_ends_in_a_full_stop_ends_the_sentence() -> None:
    assert ANSWER_FORMATS["sentence"].close("9:05 a.m.") == "The answer is 9:05 a.m."
    assert ANSWER_FORMATS["sentence"].close("12") == "The answer is 12."


def test_a_json_answer_has_the_tasks_fields_before_it() -> None:
    fields = {"cards": ["J", "3"], "numbers": [8, 3]}

    said = ANSWER_FORMATS["json"].close("8 * 3", fields)

    assert json.loads(said) == {**fields, "answer": "8 * 3"}
    assert list(json.loads(said))[-1] == "answer"
    assert ANSWER_FORMATS["tag"].close("8 * 3", fields) == "<answer>8 * 3</answer>"


ANSWERS = {
    "integer": "-12",
    "rational": "1/2",
    "decimal": "2.50",
    "boolean": "yes",
    "choice": "B",
    "list": "[2, 3, 5]",
    "set": "{2, 1/3}",
    "text": 'say "left" \\ twice',
}


@pytest.mark.parametrize("name", ANSWER_FORMATS)
@pytest.mark.parametrize("kind", ANSWERS)
def test_the_judge_reads_every_answer_in_every_format(name: str, kind: str) -> None:
    answer = ANSWERS[kind]
    told = ANSWER_FORMATS[name].close(answer)

    for text in (told, f"First 7, then 8.\n\n{told}", f"{told}\n"):
        assert judge_plain(kind, answer, text).correct
    for wrong in wrong_answers(kind, answer):
        assert not judge_plain(kind, answer, ANSWER_FORMATS[name].close(wrong)).correct


def test_a_bare_answer_is_the_last_line_whatever_the_work_says() -> None:
    row = synthgen.generator("omega/arithmetic_gcd", skin={"answer_formats": ["bare"]})
    one = next(iter(row.rows("train", 1)))

    assert synthgen.judge(one, f"The answer Q.\nSo Q = 3.\n\n{one.answer}").correct
    assert not synthgen.judge(one, f"The answer is {one.answer}1.\n\n{one.answer}1").correct
    assert synthgen.judge(one, f"\\boxed{{{one.answer}}}\nThat is all.").correct


def test_json_and_tags_are_read_where_they_stand_last() -> None:
    assert extract('{"answer": 1}\n<answer>2</answer>') == ("2",)
    assert extract('<answer>2</answer>\n```json\n{"answer": "3"}\n```') == ("3",)
    assert extract('{"cards": ["K"], "answer": "8 * (4 - 1)"}') == ("8 * (4 - 1)",)
    assert extract('{"answer": "caf\\u00e9", "sure": true}') == ("café",)
    assert extract("<answer></answer>") == ()
    assert extract(r"<answer>\boxed{4}</answer>") == ("4",)
