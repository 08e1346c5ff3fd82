"""How a response ends."""

import json

import pytest

from synthgen.skin import ANSWER_FORMATS


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
