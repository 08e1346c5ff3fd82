"""Simple interest on money that is saved or borrowed: for a month, for years, at two banks."""

from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import simple_interest_money as money
from synthgen.generators.flames.frames import simple_interest_questions as questions
from synthgen.generators.flames.frames import simple_interest_words as words

ALLOWED: Final = {
    "monthly": {"share"},
    "interest": {"share", "months"},
    "balance": {"share", "months", "fee"},
    "payment": {"fee"},
    "difference": {"share", "months"},
}


@frame
class SimpleInterest(Frame):
    """Money that is saved or borrowed at simple interest."""

    name = "simple_interest"
    topic = "percent"
    concepts = ("percent of an amount", "simple interest")
    modules = {
        "share": "let only a fraction of some money be saved",
        "months": "tell the time in months instead of years",
        "fee": "add a fee at the end",
    }
    targets = ("monthly", "interest", "balance", "payment", "difference")
    imports = {"P": "things"}
    details = ("piggy", "age", "friend", "branches")

    def build(self, d: Build) -> None:
        """The interest of a year, of the whole time; the balance; another bank; payments."""
        if not d.modules <= ALLOWED[d.target]:
            raise Inapplicable("a module has no meaning for what is asked")
        loan = d.pick("V", self._voices(d)) == "loan"
        if loan and (d.has("share") or "P" in d.links):
            raise Inapplicable("nobody borrows money that is there")
        if d.target == "payment" and not loan:
            raise Inapplicable("savings are not paid back")
        d.person("B", trade="office")
        d.pick("K", words.BANKS)
        if loan:
            d.pick("Y", words.PURCHASES)
        else:
            d.pick("A", words.ACCOUNTS)
        d.settings = ("in January", "in the spring", "in the fall", "at the start of the year")
        if d.target != "monthly":
            money.length(d)
        principal = money.principal(d, loan=loan)
        yearly = money.yearly(d, principal, loan=loan)
        if d.target == "monthly":
            questions.ask_monthly(d, yearly, loan=loan)
            return
        interest = money.interest(d, yearly, "", "{K}", loan=loan)
        if d.target == "interest":
            questions.ask_interest(d, interest, loan=loan)
        elif d.target == "difference":
            questions.difference(d, principal, interest, loan=loan)
        else:
            questions.balance(d, principal, interest, loan=loan)

    @staticmethod
    def _voices(d: Build) -> tuple[str, ...]:
        if d.target == "payment":
            return ("loan",)
        return ("save",) if d.has("share") or "P" in d.links else ("save", "save", "loan")

    def detail(self, d: Build, name: str) -> None:
        """Money that lies elsewhere, how old or large the bank is."""
        if name == "piggy":
            d.money("z", range(1500, 20000, 500))
            d.fact("z", words.PIGGY, after=("put",), folds=False)
        elif name == "age":
            d.count("z", d.unit("year"), range(12, 90))
            d.fact("z", words.AGE, after=("put",), folds=False)
        elif name == "friend":
            d.person("H", kin="B")
            d.money("z", range(10000, 90000, 5000))
            d.fact("z", words.FRIEND, after=("put",), folds=False)
        else:
            d.count("z", d.item("branch"), range(3, 40))
            d.fact("z", words.BRANCHES, after=("put",), folds=False)
