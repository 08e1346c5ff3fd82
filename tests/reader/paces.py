"""Stories about paces, speeds and flows, by name; each module beside this one reads some."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.paces_tasks import TASKS

STORIES: dict[str, Callable[[str], Fraction]] = {**TASKS}
CHECKERS: dict[str, Callable[[str], Fraction]] = {}
OPEN = frozenset({"reading_pace"})  # work done before, a break
