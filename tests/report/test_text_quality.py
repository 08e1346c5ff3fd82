import zlib
from math import isclose

import pytest

from synthgen.report import text_quality
from synthgen.report.english import sentences, skeleton, tokens
from synthgen.report.readability import grade, syllables
from synthgen.report.self_bleu import self_bleu
from synthgen.report.text_quality import measure

# Tokens, sentences, skeletons ------------------------------------------------------------------


def test_a_genitive_is_two_tokens_and_a_contraction_is_one() -> None:
    assert tokens("Ana’s dog can't.") == ["ana", "'s", "dog", "can't", "."]


def test_a_number_is_one_token_without_its_unit() -> None:
    assert tokens("$1,200.50, 20% of 3/4") == ["$", "1,200.50", ",", "20", "%", "of", "3", "/", "4"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Lee met Dr. No at 5:30 p.m. and left.", 1),
        ("It costs $2.50. How much are 3.5 pounds?", 2),
        ('"How many?" she asks. "Two!" He nods.', 3),
        ("First line\nSecond line", 2),
        ("Wait... what? Yes.", 2),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_a_skeleton_keeps_the_wording_without_numbers_and_names() -> None:
    told = skeleton("Mia gave Tom Smith two hundred and 5 of her 12.5 kg on Friday.")

    assert told == "mia gave X N and N of her N kg on X ."


def test_problems_that_differ_in_numbers_and_names_have_one_skeleton() -> None:
    assert skeleton("How old is Ana?") == skeleton("How old is Ben?")
    assert skeleton("He has 3 pens.") == skeleton("He has twelve pens.")


# Variety ---------------------------------------------------------------------------------------


def test_distinct_ngrams_are_counted_of_all() -> None:
    found = measure(["a b a b."])  # ab ba ab b. | aba bab ab. | abab bab.

    assert (found.d2, found.d3, found.d4) == (3 / 4, 1, 1)


def test_no_ngram_spans_two_texts() -> None:
    found = measure(["a b", "b a", "a b"])

    assert found.d2 == 2 / 3
    assert (found.d3, found.h3) == (1, 0)


def test_trigram_entropy_is_in_bits() -> None:
    found = measure(["one red pen", "one red pen", "two blue cups", "six old jars"])

    assert found.h3 == 1.5  # shares 1/2, 1/4, 1/4


def test_the_vocabulary_holds_words_and_no_numbers_or_marks() -> None:
    assert measure(["2 cats and 3 dogs.", "Dogs and cats!"]).vocabulary == 3


def test_ngrams_and_vocabulary_are_of_a_fixed_count_of_tokens(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(text_quality, "TOKEN_BUDGET", 5)

    found = measure(["a b a", "c d e", "f g h"])  # in the order 1, 3, 2: a b a, f g

    assert found.vocabulary == 4
    assert found.d2 == 1


def test_self_bleu_is_the_geometric_mean_of_clipped_precisions() -> None:
    found = self_bleu([list("abcd"), list("abxd")])  # 3/4, 1/3, none of 2, none of 1

    assert isclose(found, (3 / 4 * 1 / 3 * 0.1 / 2 * 0.1 / 1) ** (1 / 4))


def test_self_bleu_clips_a_word_to_its_count_in_one_other_text() -> None:
    found = self_bleu([["a", "a"], ["a", "b"], ["a", "c"]])  # 1 of 2, none of 1

    assert isclose(found, (1 / 2 * 0.1 / 1) ** (1 / 2))


def test_self_bleu_is_1_for_equal_texts_and_0_for_one_alone() -> None:
    assert isclose(self_bleu([list("abcde")] * 7), 1)
    assert self_bleu([list("abcde")]) == 0


def test_self_bleu_has_100_texts_against_400() -> None:
    same, other = list("abcde"), list("vwxyz")

    assert isclose(self_bleu([same] * 100 + [other] * 399 + [same]), 1)
    assert self_bleu([same] * 100 + [other] * 400 + [same]) < 0.1


# Repetition ------------------------------------------------------------------------------------

REPEATING = [
    "Ana has 3 pens. How many are left?",
    "Ana has 4 pens. How many are left?",
    "Ana has 5 pens. How many did Ben take?",
    "There is one cup. How many did Tom take?",
]


def test_a_sentence_is_repeated_where_its_skeleton_occurs_three_times() -> None:
    assert measure(REPEATING).rep == 3 / 8


def test_distinct_sentences_are_counted_by_skeleton() -> None:
    assert measure(REPEATING).uniq == 4 / 8


def test_a_text_is_a_duplicate_where_all_its_skeletons_are_those_of_another() -> None:
    assert measure(REPEATING).dup == 1 / 4


def test_openings_are_four_tokens() -> None:
    assert measure(["He has 3 red pens.", "He has 3 red cups.", "He has 4 red pens."]).op4 == 2 / 3


def test_forms_of_the_question_are_skeletons_of_last_sentences() -> None:
    assert measure(REPEATING).q_form == 2 / 4


def test_the_zip_ratio_is_of_the_texts_a_line_each() -> None:
    raw = b"\n".join([b"Six cats sat here."] * 50)

    assert measure(["Six cats sat here."] * 50).zip_ratio == len(zlib.compress(raw, 9)) / len(raw)


# Length and readability ------------------------------------------------------------------------


def test_lengths_are_medians_and_percentiles() -> None:
    found = measure([" ".join(["word"] * count) for count in range(1, 21)])

    assert (found.spaced, found.spaced_low, found.spaced_high) == (10.5, 1, 19)


def test_tokens_and_sentences_are_of_the_median_text() -> None:
    found = measure(["One. Two.", "One, two, three.", "Go. On. Up."])

    assert (found.words, found.sentences) == (6, 2)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cakes", 1),
        ("boxes", 2),
        ("apples", 2),
        ("walked", 1),
        ("needed", 2),
        ("doubled", 2),
        ("notebook", 2),
        ("buying", 2),
        ("every", 2),
        ("total", 2),
        ("library", 3),
        ("violin", 3),
        ("question", 2),
        ("watermelons", 4),
    ],
)
def test_syllables_follow_the_spelling(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_flesch_and_kincaids() -> None:
    assert isclose(grade("The cat sat on the mat."), 0.39 * 6 + 11.8 * 1 - 15.59)
    assert isclose(grade("A rabbit ran. It hid."), 0.39 * 5 / 2 + 11.8 * 6 / 5 - 15.59)
    assert grade("?") == 0


# The whole -------------------------------------------------------------------------------------


def test_a_text_with_two_faults_counts_once() -> None:
    found = measure(["He has a egg and 1 pens.", "He has an egg.", "All is well.", "Go on."])

    assert found.fault == 1 / 4


def test_the_same_texts_give_the_same_figures() -> None:
    assert measure(REPEATING) == measure(list(REPEATING))


def test_a_beginning_of_the_spread_covers_the_whole() -> None:
    order = text_quality._spread(1000)

    assert sorted(order) == list(range(1000))
    assert {i // 100 for i in order[:20]} == set(range(10))


@pytest.mark.parametrize(
    ("texts", "told"), [([], "no texts"), (["Fine.", " \n"], "text 2 of 2 is blank")]
)
def test_what_cannot_be_measured_is_told(texts: list[str], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        measure(texts)
