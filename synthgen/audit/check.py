"""One item, settled: read into the family's params, solved, proven, compared by the judge."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from synthgen import canonical
from synthgen.audit.items import Item
from synthgen.audit.readers import IllPosedError, Reader, Settled, UnreadError
from synthgen.family import Proven
from synthgen.generating import UnprovenError
from synthgen.judging import canonical as answer_text
from synthgen.judging import judge_plain
from synthgen.steps import prose

NO_ANSWER = "no answer is stated"
OTHER = "another value is stated"


class Kind(StrEnum):
    """What an audit says of a row; the last two come on top of the others."""

    RIGHT = "right"
    WRONG = "wrong"
    ILL_POSED = "ill-posed"
    UNREAD = "unread"
    DUPLICATE = "duplicate"
    CROSS_SPLIT = "cross-split"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is said of an item: `right` is the proven answer, `reason` the kind of the fault.

    `key` is the canonical key of the instance; of what was not read, of the text.
    """

    item: Item
    kind: Kind
    key: str
    reason: str = ""
    right: str = ""
    why: str = ""


class Checker:
    """Checks items against a family."""

    def __init__(self, family: Proven[Any], reader: Reader) -> None:
        self.family, self.reader = family, reader

    def check(self, item: Item) -> Finding:
        """Read, solve, prove and compare; never raises for what an item says."""
        key = canonical.hexdigest(item.question.lower())
        try:
            params = self.reader.read(item.question)
        except IllPosedError as error:
            return Finding(item, Kind.ILL_POSED, key, error.reason, "", error.detail)
        except UnreadError as error:
            return Finding(item, Kind.UNREAD, key, error.reason, "", error.detail)
        try:
            found = self._settled(params)
            right = answer_text(found.answer_type, found.solution.answer)
        except UnprovenError as error:
            return Finding(item, Kind.UNREAD, key, "the answer could not be proven", "", str(error))
        except Exception as error:  # params beyond the family's own range: say so and go on
            detail = f"{type(error).__name__}: {error}"
            return Finding(item, Kind.UNREAD, key, "it could not be solved", "", detail)
        key = canonical.hexdigest(found.key)
        if item.stated and judge_plain(found.answer_type, right, item.stated).correct:
            return Finding(item, Kind.RIGHT, key, right=right)
        why = f"{prose(found.solution.steps[-1:])} Proven by {found.proof}."
        if not item.stated:
            return Finding(item, Kind.ILL_POSED, key, NO_ANSWER, right, why)
        slip = self._slip(params, found.answer_type, item.stated)
        return Finding(item, Kind.WRONG, key, slip or OTHER, right, why)

    def _settled(self, params: Any) -> Settled:
        """The proven answer; raises what the family raises."""
        if isinstance(params, Settled):
            return params
        family = self.family
        solution = family.proven(params)
        kind = family.answer_type_of(params)
        return Settled(family.key_of(params), kind, solution, family.proof)

    def _slip(self, params: Any, kind: str, stated: str) -> str | None:
        """The known way to a wrong answer that gives what was stated."""
        for name, wrong in self.reader.slips.items():
            value = None if isinstance(params, Settled) else wrong(params)
            if value is not None and judge_plain(kind, answer_text(kind, value), stated).correct:
                return name
        return None
