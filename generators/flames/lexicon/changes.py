"""What goes up and down by percentages: prices, members, visitors, water, harvests, wages."""

from typing import Final

from synthgen.generators.flames.lexicon import changes_money as money
from synthgen.generators.flames.lexicon import changes_people as people
from synthgen.generators.flames.lexicon import changes_work as work
from synthgen.generators.flames.lexicon.change import Change

CHANGES: Final[dict[str, Change]] = {
    "price": money.PRICE,
    "members": people.MEMBERS,
    "visitors": people.VISITORS,
    "level": work.LEVEL,
    "harvest": work.HARVEST,
    "followers": people.FOLLOWERS,
    "wage": money.WAGE,
    "fund": money.FUND,
    "herd": work.HERD,
    "output": work.OUTPUT,
}
