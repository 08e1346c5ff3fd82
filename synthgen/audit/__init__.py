"""Third parties' questions, read and solved again.

`readers` is the contract by which a family reads published wordings, `items` reads the files,
`check` settles one row, `tally` all of them.
"""

from synthgen.audit.check import Finding, Kind
from synthgen.audit.items import Columns, Item, items_of
from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.audit.tally import Audit, audit

__all__ = [
    "Audit",
    "Columns",
    "Finding",
    "IllPosedError",
    "Item",
    "Kind",
    "Settled",
    "UnreadError",
    "audit",
    "items_of",
    "reads",
]
