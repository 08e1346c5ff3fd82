"""Reader of stories about money that is saved or borrowed at simple interest."""

import re
from fractions import Fraction

from tests.reader.shares_grammar import Marked
from tests.reader.text import UnderdeterminedError, UnreadableError

FEE = r"""
    \b(?:fee|[Cc]losing|close|paperwork|handling)\b[^.?«]*?<m:a>
    <m:a> [^.?«]*?\b(?:fee|to close|for paperwork|for handling)\b
    (?:keeps?|kept|takes?(?! out)|took(?! out)|charges?|charged|bills?|billed) [^.?«]*?<m:a>
"""
LOAN = r"\b(?:loan|borrow(?:s|ed)?|lends?|lent)\b"
MONTHLY = r"\b(?:(?:each|every|per) month|for each month|each payment|in (?:monthly )?payments)\b"
OUTCOME = (
    r"\b(?:pay back|paid back|owes?|owed|takes? out|took out|from|receives?|received|worth|returns?"
    r"|returned|final amount|give|gives)\b"
)
DIFFERENCE = (
    r"\b(?:difference|more interest|less interest|extra|loses?|lost|gain(?:s|ed)?|exceed)\b"
)


class Account:
    """A sum, a rate or two, a time, a fee."""

    def __init__(self, text: str) -> None:
        self.text = Marked(text)
        self.fee = self.text.number(FEE)
        self.sum = self.text.value(self.text.need("<m:a>", "sum")["a"])
        self.part = self.text.number("<f:a>")
        rate = self.text.need("<p:a>", "rate")
        self.rate = self.text.value(rate["a"])
        self.other = self.text.number("<p:a>")
        years = self.text.number(r"<n:a> years?\b")
        months = self.text.number(r"<n:a> months?\b")
        self.years = years if months is None else months / 12
        self.text.finish()

    @property
    def is_loan(self) -> bool:
        return re.search(LOAN, self.text.text) is not None

    def interest(self, rate: Fraction) -> Fraction:
        """The interest of the whole time."""
        if self.years is None:
            raise UnderdeterminedError("how long")
        return self.money * rate / 100 * self.years

    @property
    def money(self) -> Fraction:
        """What is saved or borrowed."""
        return self.sum * (1 if self.part is None else self.part)

    def balance(self) -> Fraction:
        """What there is in the end, with the fee."""
        fee = self.fee or Fraction(0)
        return self.money + self.interest(self.rate) + (fee if self.is_loan else -fee)

    def answer(self) -> Fraction:
        """What the question asks for."""
        asked = self.text.asked
        if re.search(DIFFERENCE, asked):
            if self.other is None:
                raise UnderdeterminedError("no other rate")
            return abs(self.interest(self.rate) - self.interest(self.other))
        if re.search(MONTHLY, asked):
            return self._monthly()
        if re.search(r"\binterest\b", asked):
            return self.interest(self.rate)
        if not re.search(OUTCOME, asked):
            raise UnreadableError(asked)
        return self.balance()

    def _monthly(self) -> Fraction:
        """A payment if the loan is paid back by the month, or the interest of a month."""
        if "interest" in self.text.asked:
            return self.money * self.rate / 100 / 12
        if "monthly payments" not in self.text.text or self.years is None:
            raise UnderdeterminedError("what is paid each month")
        return self.balance() / (self.years * 12)


def simple_interest(text: str) -> Fraction:
    """Interest, what comes of money with it, a payment, or how far two banks are apart."""
    return Account(text).answer()
