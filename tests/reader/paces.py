"""Stories about paces, speeds and flows, by name; each module beside this one reads some."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.paces_buses import BUSES
from tests.reader.paces_fuel import FUEL
from tests.reader.paces_jobs import JOBS
from tests.reader.paces_laps import LAPS
from tests.reader.paces_machines import MACHINES
from tests.reader.paces_meetings import MEETINGS
from tests.reader.paces_tanks import TANKS
from tests.reader.paces_tasks import TASKS
from tests.reader.paces_trips import TRIPS
from tests.reader.paces_units import UNITS

STORIES: dict[str, Callable[[str], Fraction]] = {
    **TASKS,
    **MACHINES,
    **TANKS,
    **TRIPS,
    **MEETINGS,
    **LAPS,
    **FUEL,
    **BUSES,
}
CHECKERS: dict[str, Callable[[str], Fraction]] = {**UNITS, **JOBS}
# A break, a leak, a stretch, what is there already: without it, it is another problem.
OPEN = frozenset(
    {
        "reading_pace",
        "two_machines",
        "tank_flow",
        "trip_with_stops",
        "laps",
        "fuel",
        "bus_intervals",
    },
)
