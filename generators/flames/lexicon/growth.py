"""What something that grows period by period is told with.

Templates hold ``AMOUNT`` where the words of a quantity stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Growth:
    """Something that grows by `rates` percent, or by `factors` times, in each period.

    `counted` are what may be counted, none for money; `unit` says that it is a unit of measure.
    `start` and `grow` tell the size and its growth, `more` and `fewer` changes by a number; `has`
    are claims of the size, `gain` claims of what is added to it. A plural that is not regular
    stands behind a bar.
    """

    values: range
    value: str
    calendars: tuple[str, ...]
    start: str
    has: str
    gain: str
    grow: str = ""
    rates: Sequence[int] = ()
    factors: Sequence[int] = ()
    more: str = ""
    fewer: str = ""
    counted: tuple[str, ...] = ()
    unit: bool = False
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    things: str = ""
    trade: str = ""
