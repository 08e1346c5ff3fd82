"""Taxonomy-based Key Concepts by a model (FLAMES, new there): topics, their concepts, problems.

It takes no seeds. A topic's concepts are asked for once; every topic has an equal share of the
rows, and its concepts are gone through in turn.
"""

from collections.abc import Sequence
from typing import ClassVar, Final

from synthgen.agent import Agent, Draft, Prompt, SeedProblem
from synthgen.generators.flames.agents.concepts import concepts_of
from synthgen.generators.flames.agents.parsing import problem_text
from synthgen.llm.talk import Talk
from synthgen.registry import agents
from synthgen.seeding import Stream

TOPICS: Final = (
    "arithmetic: the four operations with whole numbers",
    "arithmetic: fractions and mixed numbers",
    "arithmetic: decimals and rounding",
    "arithmetic: percentages",
    "arithmetic: ratio and proportion",
    "arithmetic: units and their conversion",
    "arithmetic: rates, speed and work",
    "arithmetic: money, interest and tax",
    "algebra: linear equations",
    "algebra: systems of linear equations",
    "algebra: inequalities",
    "algebra: quadratic equations",
    "algebra: polynomials and factoring",
    "algebra: exponents and logarithms",
    "algebra: functions and their graphs",
    "algebra: sequences and series",
    "algebra: complex numbers",
    "geometry: angles and triangles",
    "geometry: the theorem of Pythagoras and similarity",
    "geometry: circles",
    "geometry: polygons, perimeter and area",
    "geometry: volume and surface",
    "geometry: coordinates and lines",
    "geometry: transformations and symmetry",
    "trigonometry: right triangles and identities",
    "number theory: divisibility and primes",
    "number theory: remainders and modular arithmetic",
    "number theory: number bases and digits",
    "combinatorics: counting principles",
    "combinatorics: permutations and combinations",
    "probability: finite sample spaces",
    "probability: expected value and conditional probability",
    "statistics: mean, median and spread",
    "statistics: reading tables and charts in words",
    "logic: sets and Venn diagrams",
    "logic: reasoning with conditions",
    "calculus: limits and derivatives",
    "calculus: integrals and areas",
    "linear algebra: vectors and matrices",
    "modelling: growth and decay",
)
LEVELS: Final = ("an easy", "a medium", "a hard")
LIST: Final = Prompt(
    "concepts_of_topic",
    1,
    """\
List twenty distinct concepts that a course on this topic of mathematics teaches. Give each as a \
short noun phrase, specific enough to write a problem on it.

Topic: <<topic>>""",
)
WRITE: Final = Prompt(
    "problem_on_concept",
    1,
    """\
Topic: <<topic>>
Concept: <<concept>>

Write <<level>> problem whose solution turns on this concept. Give all the facts that it needs and \
no others, and let it have one answer that can be written as a number or a short expression. Reply \
with the problem alone, without a solution.""",
)


@agents.register("flames/agents/taxonomy_key_concepts")
class TaxonomyKeyConcepts(Agent):
    """Problems over topics and concepts in equal shares; they have no parents."""

    version = 1
    default_seeds: ClassVar[str] = ""
    calls = 2
    prompts = (LIST, WRITE)

    def draft(self, seeds: Sequence[SeedProblem], rng: Stream, turn: int) -> Talk[Draft]:
        """The concepts of the topic whose turn it is, and a problem on the next of them."""
        round_, place = divmod(turn, len(TOPICS))
        topic = TOPICS[place]
        found = yield from concepts_of(LIST, 0, topic=topic)
        again, number = divmod(round_, len(found))
        concept, level = found[number], rng.choice(LEVELS)
        problem = yield from problem_text(WRITE, again, topic=topic, concept=concept, level=level)
        return Draft(problem, {"topic": topic, "concept": concept, "asked_for": level})
