"""What is wrong with the English of a text, as far as rules can be sure.

Precision comes first: a rule names what must be a fault and lets pass what may be right, so a text
without faults may still be bad, but one with a fault is worth reading. The rules are those that
templates of word problems break.
"""

from collections.abc import Callable, Iterator
from typing import Final

from synthgen.report import faults_agreement, faults_number, faults_writing
from synthgen.report.english import sentences

_Rules = dict[str, tuple[Callable[[str], Iterator[str]], ...]]

OF_SENTENCES: Final[_Rules] = {
    "article": (faults_number.articles,),
    "singular after a number": (faults_number.singular_after_number,),
    "plural after 1": (faults_number.plural_after_one,),
    "singular after how many": (faults_number.singular_after_how_many,),
    "less or fewer": (faults_number.less_and_fewer,),
    "agreement": (
        faults_agreement.there,
        faults_agreement.plurals,
        faults_agreement.singulars,
        faults_agreement.pronouns,
        faults_agreement.questions,
    ),
}
OF_TEXTS: Final[_Rules] = {
    "doubled word": (faults_writing.doubled_words,),
    "lower-case start": (faults_writing.lower_case_starts,),
    "marks": (faults_writing.marks,),
    "unfilled slot": (faults_writing.slots,),
    "no end mark": (faults_writing.end_mark,),
}


def faults(text: str) -> list[str]:
    """The faults of a text, each as ``rule: words at fault``; none for a text without any.

    >>> faults("After a 80-item quiz she buys 1 lamps.")
    ['article: a 80-item', 'plural after 1: 1 lamps']
    """
    plain = text.replace("’", "'")
    units = [(OF_SENTENCES, _one_line(sentence)) for sentence in sentences(plain)]
    return [
        f"{name}: {_one_line(words)}"
        for rules, unit in [*units, (OF_TEXTS, plain)]
        for name, parts in rules.items()
        for rule in parts
        for words in rule(unit)
    ]


def _one_line(text: str) -> str:
    return " ".join(text.split())
