"""All items of some files: settled one by one, compared with each other, counted."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from synthgen.audit.check import Checker, Finding, Kind
from synthgen.audit.items import Columns, Item, items_of
from synthgen.audit.readers import quoted, reader_of
from synthgen.errors import RequestError
from synthgen.registry import generators

SAME_TEXT = "the same question"
SAME_INSTANCE = "the same instance up to the symmetries of the family"
SETTLED = (Kind.RIGHT, Kind.WRONG, Kind.ILL_POSED, Kind.UNREAD)


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of a row; a row may have several. `stated` and `right` are answers."""

    kind: Kind
    reason: str
    file: str
    row: int
    id: str
    stated: str
    right: str
    why: str


@dataclass(slots=True)
class Audit:
    """What an audit found: counts by file, and every fault in the order of the rows."""

    family: str
    counts: dict[str, Counter[Kind]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """The number of rows of all files."""
        return sum(map(self.rows_of, self.counts))

    def rows_of(self, file: str) -> int:
        """The number of rows of a file; each is right, wrong, ill-posed or unread."""
        return sum(self.counts[file][kind] for kind in SETTLED)

    def by_reason(self) -> list[tuple[Fault, int]]:
        """For each kind and reason the first fault and how many there are, most frequent first."""
        first: dict[tuple[Kind, str], Fault] = {}
        number: Counter[tuple[Kind, str]] = Counter()
        for fault in self.faults:
            first.setdefault((fault.kind, fault.reason), fault)
            number[fault.kind, fault.reason] += 1
        order = list(Kind)
        found = sorted(first, key=lambda reason: (order.index(reason[0]), -number[reason]))
        return [(first[reason], number[reason]) for reason in found]


def audit(family: str, files: Sequence[str], columns: Columns | None = None) -> Audit:
    """Solve every question of some files again with a family, and compare.

    A row whose instance stands in the same file before is a duplicate; one whose instance stands in
    a file given before is a cross-split row. Raises RequestError where a file cannot be read, a
    family reads no published questions, or no row is a question of the family.
    """
    cls: Any = generators.get(family)
    checker = Checker(cls(), reader_of(cls))
    repeated = [file for file, times in Counter(files).items() if times > 1]
    if repeated:
        raise RequestError(f"{repeated[0]} is given twice; give each file once")
    found = Audit(family)
    met = _Met()
    for file in files:
        counts = found.counts[file] = Counter()
        for item in items_of(file, columns or Columns()):
            finding = checker.check(item)
            faults = [*_own(finding), *met.again(finding)]
            found.faults += faults
            counts.update({finding.kind, *(fault.kind for fault in faults)})
    if all(fault.kind is Kind.UNREAD for fault in found.faults) and len(found.faults) == found.rows:
        raise RequestError(
            f"no row of {', '.join(files)} reads as a question of {family}; the first is "
            f"{quoted(met.first)}: {found.faults[0].reason}"
        )
    return found


def _own(finding: Finding) -> Iterator[Fault]:
    if finding.kind is not Kind.RIGHT:
        yield _fault(finding, finding.kind, finding.reason, finding.why)


class _Met:
    """The instances that have been met, by file: where first, and in which words."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Item]] = {}
        self.texts: set[tuple[str, str]] = set()
        self.first = ""

    def again(self, finding: Finding) -> Iterator[Fault]:
        """Faults where an instance has been met: in the row's own file, and in an earlier one."""
        item, key = finding.item, finding.key
        self.first = self.first or item.question
        own = self.items.setdefault(item.file, {})
        if key in own:
            yield self._repeat(finding, Kind.DUPLICATE, own[key])
        else:
            own[key] = item
        for file, rows in self.items.items():
            if file != item.file and key in rows:
                yield self._repeat(finding, Kind.CROSS_SPLIT, rows[key])
                break
        self.texts.add((item.file, item.question))

    def _repeat(self, finding: Finding, kind: Kind, earlier: Item) -> Fault:
        where = "" if kind is Kind.DUPLICATE else f" of {earlier.file}"
        same = (earlier.file, finding.item.question) in self.texts
        reason = SAME_TEXT if same else SAME_INSTANCE
        return _fault(finding, kind, reason, f"See row {earlier.row}{where}.")


def _fault(finding: Finding, kind: Kind, reason: str, why: str) -> Fault:
    item = finding.item
    return Fault(kind, reason, item.file, item.row, item.id, item.stated, finding.right, why)
