"""Lists and sets."""

import pytest

from synthgen.judging import judge_plain

OTHER_LISTS = """
|2,3|5,3,2|2,3,5,7|2,35|235|[2,3,5|2,3,5]|((2,3,5)|[2,3,5)|2 or 3 or 5|2,,3,5|2*3*5|2:3:5
"""


def cases(table: str) -> list[str]:
    return [case for line in table.strip().split("\n") for case in line.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "[2, 3, 5]",
        "2,3,5",
        "(2,3,5)",
        r"\{2,3,5\}",
        r"\left[2, 3, 5\right]",
        "[2; 3; 5]",
        "2, 3 and 5",
        "2, 3, and 5",
        r"\boxed{2, 3,\text{ and }5}",
        "2 3 5",
        "x = [2, 3, 5]",
        "**[2, 3, 5]**",
        "**2**, **3**, **5**",
        "$2$, $3$, $5$",
        "[2.0, 6/2, 5]",
        "2 cm, 3 cm, 5 cm",
        "[2,\n3,\n5]",
        "Steps: 1, 2\nAnswer: [2,3,5].",
    ],
)
def test_a_list_is_right_in_any_brackets(text: str) -> None:
    assert judge_plain("list", "[2, 3, 5]", text).correct


@pytest.mark.parametrize(
    "text",
    cases(OTHER_LISTS),
)
def test_a_list_with_other_elements_or_brackets_is_wrong(text: str) -> None:
    assert not judge_plain("list", "[2, 3, 5]", text).correct


def test_in_a_list_a_comma_separates() -> None:
    assert judge_plain("list", "[2, 345]", "2,345").correct
    assert not judge_plain("list", "[2345]", "2,345").correct
    assert judge_plain("list", "[2345]", "2{,}345").correct


@pytest.mark.parametrize(
    "text", ["{5,3,2}", r"\{5, 3, 2\}", "5, 3 and 2", "[2,3,5]", "S = {2,5,3}"]
)
def test_a_set_is_right_in_any_order(text: str) -> None:
    assert judge_plain("set", "{2, 3, 5}", text).correct


@pytest.mark.parametrize("text", ["2,3", "{2,3,5,5}", "{2,2,3}", "{2,3,5.5}", "{}", ""])
def test_a_repeated_or_missing_element_makes_a_set_wrong(text: str) -> None:
    assert not judge_plain("set", "{2, 3, 5}", text).correct


@pytest.mark.parametrize("text", ["{}", "[]", r"\{\}", r"$\emptyset$", "∅", r"\boxed{\{\}}"])
def test_the_empty_set_is_written_in_several_ways(text: str) -> None:
    assert judge_plain("set", "{}", text).correct
    assert not judge_plain("set", "{2}", text).correct


@pytest.mark.parametrize("text", ["", r"\boxed{}", "Answer:", "nothing"])
def test_silence_is_not_the_empty_set(text: str) -> None:
    assert not judge_plain("set", "{}", text).correct


@pytest.mark.parametrize("text", ["['cat', 'dog']", "Cat and dog", r"\text{cat}, \text{dog}"])
def test_words_are_folded_like_text(text: str) -> None:
    assert judge_plain("list", "[cat, dog]", text).correct


def test_an_element_with_a_unit_is_a_text() -> None:
    assert judge_plain("list", "[7 cm]", "[7 cm]").correct
    assert not judge_plain("list", "[7 cm]", "[7 kg]").correct
    assert not judge_plain("list", "[7 cm]", "[7]").correct
