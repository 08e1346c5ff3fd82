"""Self-Verification (Weng et al., arXiv 2212.09561; in MetaMath and FLAMES): the question becomes a
statement of its answer, and a hidden number is asked in natural words.
"""

from synthgen.generators.flames.hiding import Hiding
from synthgen.registry import generators


@generators.register("flames/self_verification")
class SelfVerification(Hiding):
    """A parent whose answer is stated; one of its numbers is "some", and is asked."""

    version = 1
    view = "self_verification"
    reads_sources = False  # of a source's row it would make what ask_me_anything makes
