"""Names of people who do not exist: made of syllables, distinct for every entity of a world."""

from functools import cached_property

from synthgen import canonical
from synthgen.seeding import Permutation


def _pieces(text: str) -> list[str]:
    return text.split()


# Pieces of a fixed length, so that a name can be taken apart again in one way only. No name ends
# in s, so that each has the same genitive.
_GIVEN = _pieces(
    "Bel Dor Kav Lum Mir Nev Ost Pel Pim Ras Sel Tor Ulv Ven Wil Yar Zan Bal Cas Del "
    "Fen Gal Hal Jor Kel Lor Mon Nar Orm Pas Rul Sab Tam Urs Vos Wen Yol Zor Ced Fal"
)
_ENDING = _pieces(
    "an ara eth ine o ora el imar ude ia ith on ena ard une ilo ada ok emi ur "
    "al ola ent isa umo ami ero ild ova eph und ato ima eck anda oth eli umar ina ont"
)
_FAMILY = _pieces(
    "Val Tol Bra Cor Dun Esk Fir Gro Hes Ild Jun Kor Lin Mar Nol Orm Pet Rin Sol Tre "
    "Umb Var Wes Yel Zim Bol Cra Dre Elm Fos Gar Hol Ira Kan Lom Mel Nim Obr Pru Rov"
)
_MIDDLE = _pieces("da de do la le lo ma me mo na ne no ra re ri ro va ve vi vo")
_CLOSE = _pieces(
    "nik lund tek mar dall ford berg vin stad rell quist bin lak ter noff zer nau lin dorf wick "
    "gard mann hein tov key bran low mund sen rath"
)

_GIVENS = len(_GIVEN) * len(_ENDING)
_FAMILIES = len(_FAMILY) * len(_MIDDLE) * len(_CLOSE)
NAMES = _GIVENS * _FAMILIES  # 38.4 million, for worlds of at most a million


class Names:
    """The names of a world's entities, which read back to their numbers."""

    def __init__(self, world: str) -> None:
        self.world = world

    def __getitem__(self, entity: int) -> str:
        given, family = divmod(self._order(entity), _FAMILIES)
        first, ending = divmod(given, len(_ENDING))
        rest, close = divmod(family, len(_CLOSE))
        head, middle = divmod(rest, len(_MIDDLE))
        start = f"{_GIVEN[first]}{_ENDING[ending]}"
        return f"{start} {_FAMILY[head]}{_MIDDLE[middle]}{_CLOSE[close]}"

    def number_of(self, name: str) -> int | None:
        """The entity of a name; None for a text that names none."""
        given, _, family = name.partition(" ")
        try:
            first = _GIVEN.index(given[:3]) * len(_ENDING) + _ENDING.index(given[3:])
            head = _FAMILY.index(family[:3]) * len(_MIDDLE) + _MIDDLE.index(family[3:5])
            last = head * len(_CLOSE) + _CLOSE.index(family[5:])
        except ValueError:
            return None
        return self._order.inverse(first * _FAMILIES + last)

    @cached_property
    def _order(self) -> Permutation:
        return Permutation(NAMES, canonical.digest("names", self.world))
