"""What something that goes up and down by percentages is told with, and when it changes.

Templates hold ``AMOUNT`` where the words of a quantity stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from synthgen.generators.flames.lexicon.scenes import listed


@dataclass(frozen=True, slots=True)
class Many:
    """What a value is multiplied by: how many are bought, what each member pays.

    `facts` tell the number; `claims`, `labels` and `asks` are about the product. `counted` is what
    is counted where the value is money.
    """

    values: Sequence[int]
    facts: str
    claims: str
    labels: str
    asks: str
    counted: str = ""
    things: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Something whose size, `value`, changes at `times`.

    `counted` are what may be counted, none for money; `unit` says that it is a unit of measure.
    `roles` are words to be drawn, `things` classes of a thing. `start`, `up`, `down`, `more` and
    `fewer` tell the size and its changes, the last two by a number; `has` are claims of a size.
    `flow` says that a size is that of a time, as the visitors of a day are. `trivia` is a number
    that does not matter: its unit, its values, and clauses. `most` are the greatest percentages up
    and down.
    """

    values: Sequence[int]
    value: str
    times: tuple[str, ...]
    start: str
    up: str
    down: str
    has: str
    trivia: tuple[str, Sequence[int], str]
    flow: bool = False
    more: str = ""
    fewer: str = ""
    counted: tuple[str, ...] = ()
    unit: bool = False
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    things: tuple[str, ...] = ()
    trade: str = ""
    many: Many | None = None
    most: tuple[int, int] = (50, 40)


MONTHS: Final = listed(
    """in January > in February > in March, in February > in March > in April,
    in March > in April > in May, in April > in May > in June, in May > in June > in July,
    in June > in July > in August, in July > in August > in September,
    in August > in September > in October, in September > in October > in November,
    in October > in November > in December"""
)
SEASONS: Final = listed(
    """in the spring > in the summer > in the fall, in the summer > in the fall > in the winter,
    before the holidays > during the holidays > after the holidays"""
)
DAYS: Final = listed(
    """on Monday > on Tuesday > on Wednesday, on Tuesday > on Wednesday > on Thursday,
    on Wednesday > on Thursday > on Friday, on Thursday > on Friday > on Saturday,
    on Friday > on Saturday > on Sunday"""
)
YEARS: Final = listed(
    """in the calm year > in the sunny year > in the stormy year,
    in the cool year > in the warm year > in the rainy year,
    in the wet year > in the mild year > in the dry year,
    in an average year > in the good year after it > in the poor year after that"""
)
