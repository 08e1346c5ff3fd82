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

MOST_CHARACTERS = 10_000  # of a question; wordings are matched in quadratic time at worst
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
    """Checks items against a family, whose answers are of the judge's plain types."""

    def __init__(self, family: Proven[Any], reader: Reader) -> None:
        self.family, self.reader = family, reader

    def check(self, item: Item) -> Finding:
        """Read, solve, prove and compare; never raises for what an item says."""
        key = canonical.hexdigest(item.question.lower())
        try:
            if len(item.question) > MOST_CHARACTERS:
                raise UnreadError(
                    "the question is too long", f"{MOST_CHARACTERS:,} characters at most"
                )
            params = self.reader.read(item.question)
            settled = params if isinstance(params, Settled) else self._solved(params)
            right = answer_text(settled.answer_type, settled.solution.answer)
            return self._compared(item, params, settled, right)
        except IllPosedError as error:
            return Finding(item, Kind.ILL_POSED, key, error.reason, "", error.detail)
        except UnreadError as error:
            return Finding(item, Kind.UNREAD, key, error.reason, "", error.detail)
        except UnprovenError as error:
            return Finding(item, Kind.UNREAD, key, "the answer could not be proven", "", str(error))
        except Exception as error:  # params beyond the family's own range: say so and go on
            detail = f"{type(error).__name__}: {error}"
            return Finding(item, Kind.UNREAD, key, "it could not be solved", "", detail)

    def _solved(self, params: Any) -> Settled:
        """The proven answer; raises what the family raises."""
        family = self.family
        solution = family.proven(params)
        kind = family.answer_type_of(params)
        return Settled(family.key_of(params), kind, solution, family.proof)

    def _compared(self, item: Item, params: Any, settled: Settled, right: str) -> Finding:
        key = canonical.hexdigest(settled.key)
        if item.stated and judge_plain(settled.answer_type, right, item.stated).correct:
            return Finding(item, Kind.RIGHT, key, right=right)
        why = f"{prose(settled.solution.steps[-1:])} Proven by {settled.proof}."
        if not item.stated:
            return Finding(item, Kind.ILL_POSED, key, NO_ANSWER, right, why)
        reason = self._slip(params, settled, item.stated) or OTHER
        return Finding(item, Kind.WRONG, key, reason, right, why)

    def _slip(self, params: Any, settled: Settled, stated: str) -> str | None:
        """The known way to a wrong answer that gives what was stated."""
        values = dict(settled.slips)
        if params is not settled:
            values = {name: slip(params) for name, slip in self.reader.slips.items()}
        for name, value in values.items():
            several = value if isinstance(value, range) else () if value is None else (value,)
            texts = (answer_text(settled.answer_type, one) for one in several)
            if any(judge_plain(settled.answer_type, text, stated).correct for text in texts):
                return name
        return None
