"""Words shuffled until one letter is nowhere kept (OMEGA `..._no_specific_letter_fixed`).

The setting, its levels and what they hold are in `_shuffles`; the solution and the proof are in
`_hits`.
"""

from synthgen.generators.omega._hits import Hits
from synthgen.generators.omega._shuffles import Shuffle
from synthgen.registry import generators


@generators.register("omega/combinatory_probability_no_specific_letter_fixed")
class NoSpecificLetterFixed(Hits):
    """The probability that a letter is found in none of the places where it stood.

    A word without the letter counts: the public code counts it, the public text is silent.
    """

    version = 1
    asks_hits = False

    def holds(self, found: int, hits: int) -> bool:
        """No place holds the letter both times."""
        return found == 0

    def events(self, params: Shuffle) -> tuple[str, str]:
        """No place keeps the letter, which may be missing from the word."""
        letter = params.letters[params.asked]
        return (
            f"no place of the word holds the letter {letter} both before and after the shuffle",
            f"none of the places that held the letter {letter} holds {letter} again (which is also "
            f"the case if no {letter} was drawn)",
        )
