"""Sentences, gaps, questions turned to statements, numbers hidden in clauses."""

from fractions import Fraction

import pytest

from synthgen.generators.flames.sources.gaps import gaps, stands_alone
from synthgen.generators.flames.sources.grammar import finite, is_plural, noun_phrase
from synthgen.generators.flames.sources.hidden_clauses import hidden_clause
from synthgen.generators.flames.sources.sentences import is_past, sentences
from synthgen.generators.flames.sources.statements import statement
from synthgen.generators.flames.sources.text_numbers import text_numbers
from synthgen.generators.flames.sources.unknowns import unknown_number


def test_sentences_end_at_marks_and_not_at_titles() -> None:
    text = "Mr. Cole pays $2.50 to Dr. Ito. Is it enough? No! 5 more are needed."

    assert sentences(text) == [
        "Mr. Cole pays $2.50 to Dr. Ito.",
        "Is it enough?",
        "No!",
        "5 more are needed.",
    ]


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("Petra buys 4 hats.", True),
        ("Petra gives half of her hats away.", True),
        ("She buys 4 hats.", False),
        ("The rest are red.", False),
        ("Half are red.", False),
        ("Each of them is red.", False),
        ("Petra wants this one.", False),
        ("How many are left?", False),
        ("How many hats are in the box?", True),
        ("Petra has half as many as Ada.", True),
        ("Petra has twice as many hats.", False),
    ],
)
def test_a_sentence_that_refers_back_does_not_stand_alone(sentence: str, alone: bool) -> None:
    assert stands_alone(sentence) == alone


def test_a_later_pronoun_closes_a_gap_too() -> None:
    told = ("Petra has 4 hats.", "The hats cost $9.", "She sells the hats.", "Ada has 2 hats.")

    assert gaps(told) == (0, 3)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many pens does Ann have left?", "Ann has 7 pens left."),
        ("How many pens did she buy on Monday?", "She bought 7 pens on Monday."),
        ("How many red pens are there in the box?", "There are 7 red pens in the box."),
        ("How many pens are left?", "There are 7 pens left."),
        ("How many miles will Ann run in all?", "Ann will run 7 miles in all."),
        ("How many eggs do the hens lay a day?", "The hens lay 7 eggs a day."),
        ("How many pens does he need to buy?", "He needs to buy 7 pens."),
        ("How many more pens does Ann have than Bo?", "Ann has 7 more pens than Bo."),
        ("In total, how many pens does Ann have?", "In total, Ann has 7 pens."),
        ("How old is Ann now?", "Ann is 7 years old now."),
        ("What is the total number of pens?", "The total number of pens is 7."),
        ("How much money did Ann spend on pens?", "Ann spent $7 on pens."),
    ],
)
def test_a_plain_question_becomes_a_statement(question: str, told: str) -> None:
    assert statement(question, Fraction(7), money=True) == told


@pytest.mark.parametrize(
    "question",
    [
        "How many does Ann have?",
        "If Ann sells 2 pens, how many pens does she have?",
        "How much money did Ann start with?",
        "How many hours did it take Ann?",
        "How many more pens does Ann have?",
        "How many pens could Ann buy?",
        "Is Ann right?",
        "How many buttons does Ann need to sew all the shirts?",
        "How many hours of classes does Ann have now have per day?",
        "How many pens did Ann have now?",
        "How many more pens did Ann sell more than Bo?",
    ],
)
def test_other_questions_are_left_alone(question: str) -> None:
    assert statement(question, Fraction(7), money=True) is None


def test_an_amount_is_told_in_dollars_only_where_there_are_dollars() -> None:
    assert statement("How much did Ann save?", Fraction(7), money=False) is None


def hide(text: str, which: int = 0) -> tuple[str, str] | None:
    """The first sentence with a number hidden, and its question."""
    told = tuple(sentences(text))
    number = text_numbers(told[0])[which]
    return hidden_clause(told, 0, number.start, number.end, number.form, some=False)


@pytest.mark.parametrize(
    ("text", "told", "question"),
    [
        (
            "Olga paints 8 bowls in a week.",
            "Olga paints a certain number of bowls in a week.",
            "How many bowls does Olga paint in a week?",
        ),
        (
            "On Friday, Olga sold 8 bowls for $5 each. Hugo sold none.",
            "On Friday, Olga sold a certain number of bowls for $5 each.",
            "How many bowls did Olga sell on Friday?",
        ),
        (
            "There are 8 boats in a bay. Then 3 boats leave the bay.",
            "There are a certain number of boats in a bay.",
            "How many boats are there in the bay at first?",
        ),
        (
            "Olga has 8 bowls, and Hugo has twice as many. Olga gives 2 bowls away.",
            "Olga has a certain number of bowls, and Hugo has twice as many.",
            "How many bowls does Olga have at first?",
        ),
        (
            "Each crate holds 8 melons.",
            "Each crate holds a certain number of melons.",
            "How many melons does each crate hold?",
        ),
        (
            "Olga bought 8 hens for the price of $3 per hen.",
            "Olga bought a certain number of hens for the price of $3 per hen.",
            "How many hens did Olga buy?",
        ),
        (
            "On Monday Olga paints 8 bowls.",
            "On Monday Olga paints a certain number of bowls.",
            "How many bowls does Olga paint on Monday?",
        ),
        (
            "Each pack has 8 cards in it.",
            "Each pack has a certain number of cards in it.",
            "How many cards does each pack have?",
        ),
        ("Olga is 8 years old.", "Olga is a certain number of years old.", "How old is Olga?"),
        (
            "A ticket costs $8 on weekdays.",
            "A ticket costs a certain amount on weekdays.",
            "How much does a ticket cost on weekdays?",
        ),
    ],
)
def test_a_number_is_hidden_in_a_plain_clause(text: str, told: str, question: str) -> None:
    assert hide(text) == (told, question)


@pytest.mark.parametrize(
    "text",
    [
        "Olga has 8 more bowls than Hugo.",
        "Olga has 8 times as many bowls as Hugo.",
        "They paint 8 bowls.",
        "It takes 8 hours.",
        "Olga paints 8.",
        "Olga gives Hugo 8 bowls.",
        "Tickets cost $8 each.",
        "A crate holds 8 melons.",
        "Olga paints 8% of the bowls.",
        "Olga spends 8 hours ironing shirts.",
        "Olga buys 8 dozen eggs.",
        "There are 8 cups in a gallon.",
        "Olga has 8 bowls left.",
    ],
)
def test_what_has_no_natural_question_is_not_hidden(text: str) -> None:
    assert hide(text) is None


def unknown(text: str, which: int = 0) -> tuple[str, str] | None:
    """The first sentence with a number as an unknown one, and its question."""
    told = tuple(sentences(text))
    number = text_numbers(told[0])[which]
    return unknown_number(told, 0, number.start, number.end, number.form)


@pytest.mark.parametrize(
    ("text", "told", "question"),
    [
        (
            "Olga works 8 hours a day for $20 an hour.",
            "Olga works a certain number of hours a day for $20 an hour.",
            "What is the unknown number of hours?",
        ),
        (
            "12 boys and 8 girls swim.",
            "A certain number of boys and 8 girls swim.",
            "What is the unknown number of boys?",
        ),
        (
            "He sells them for $8 each.",
            "He sells them for a certain amount each.",
            "What is the unknown amount in dollars?",
        ),
    ],
)
def test_a_number_in_any_clause_can_be_called_unknown(text: str, told: str, question: str) -> None:
    assert unknown(text) == (told, question)


@pytest.mark.parametrize(
    "text",
    [
        "The 8 girls swim.",
        "A bell rings every 8 minutes.",
        "Olga has 8 more hats than Hugo.",
        "Olga is 8 times as old.",
        "She pays with a $20 bill.",
        "Olga buys 8 dozen eggs.",
        "Olga buys 8 hats and some gloves.",
        "The ratio is 8 boys for 3 girls.",
        "The first 8 girls swim.",
        "Olga has 8 hens and ducks.",
    ],
)
def test_a_number_that_is_tied_to_others_is_not_called_unknown(text: str) -> None:
    assert unknown(text) is None


def test_he_and_she_are_named_in_the_question_where_one_name_fits() -> None:
    told = ("Olga paints.", "She sells 8 bowls.")
    both = ("Olga paints with Irene.", "She sells 8 bowls.")

    found = hidden_clause(told, 1, 10, 11, "digits", some=True)

    assert found is not None
    assert found == ("She sells some bowls.", "How many bowls does Olga sell?")
    assert hidden_clause(both, 1, 10, 11, "digits", some=True) is None


def test_a_noun_phrase_is_plural() -> None:
    assert noun_phrase("red pens in a box") == ("red pens", " in a box")
    assert noun_phrase("of them") is None
    assert noun_phrase("more pens") is None


def test_verbs_agree_with_their_subjects() -> None:
    assert is_plural("Ann and Bo")
    assert not is_plural("each of")
    assert finite("buy", "Ann", past=False) == "buys"
    assert finite("buy", "they", past=False) == "buy"
    assert finite("buy", "they", past=True) == "bought"


def test_the_tense_is_that_of_most_verbs() -> None:
    assert is_past("Ann had 4 hats and bought 3 hats.") is True
    assert is_past("Ann has 4 hats and buys 3 hats.") is False
    assert is_past("Ann has 4 hats. She bought them.") is None
