"""One letter kept in so many places (OMEGA `..._exactly_n_specific_letter_fixed`).

The setting, its levels and what they hold are in `_shuffles`; the solution and the proof are in
`_hits`.
"""

from synthgen.generators.omega._hits import Hits
from synthgen.generators.omega._shuffles import Shuffle
from synthgen.registry import generators


@generators.register("omega/combinatory_probability_exactly_n_specific_letter_fixed")
class ExactlySpecificLetterFixed(Hits):
    """The probability that a letter is found in exactly so many of the places where it stood."""

    version = 1

    def holds(self, found: int, hits: int) -> bool:
        """So many places hold the letter both times."""
        return found == hits

    def events(self, params: Shuffle) -> tuple[str, str]:
        """So many places keep the letter."""
        letter, hits = params.letters[params.asked], params.hits
        places = "place of the word holds" if hits == 1 else "places of the word hold"
        places2 = "one" if hits == 1 else str(hits)
        return (
            f"exactly {hits} {places} the letter {letter} both before and after the shuffle",
            f"the letter {letter} is found again in exactly {places2} of the places where it was "
            "before",
        )
