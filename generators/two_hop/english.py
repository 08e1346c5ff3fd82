"""The natural telling: questions over chains of people, the facts in sentences, documents."""

from collections.abc import Callable, Sequence

from synthgen.generators.two_hop.relations import RELATIONS
from synthgen.seeding import Stream

FILLER = "Let me think about this."  # says nothing: the control for the length of a solution


def _of(head: str, nouns: Sequence[str]) -> str:
    """The last person of a chain, from the outside in: the tailor of the cook of NAME."""
    return " of ".join([*(f"the {noun}" for noun in reversed(nouns)), head])


def _genitive(head: str, nouns: Sequence[str]) -> str:
    """The same from the inside out: NAME's cook's tailor."""
    return " ".join([f"{head}'s", *(f"{noun}'s" for noun in nouns[:-1]), nouns[-1]])


def _route(nouns: Sequence[str]) -> str:
    """The steps one after the other: to the cook, then to that person's tailor."""
    return ", ".join([f"to the {nouns[0]}", *(f"then to that person's {n}" for n in nouns[1:])])


QUESTIONS: tuple[Callable[[str, Sequence[str]], str], ...] = (
    lambda head, nouns: f"Who is {_of(head, nouns)}?",
    lambda head, nouns: f"Name {_of(head, nouns)}.",
    lambda head, nouns: f"What is the name of {_of(head, nouns)}?",
    lambda head, nouns: f"I am looking for {_of(head, nouns)}. Who is it?",
    lambda head, nouns: f"Who is {_genitive(head, nouns)}?",
    lambda head, nouns: f"What is {_genitive(head, nouns)} called?",
    lambda head, nouns: f"Start from {head}. Go {_route(nouns)}. Who is it that you reach?",
    lambda head, nouns: f"From {head} we go {_route(nouns)}. At whom do we arrive?",
)

ROUTES = 2  # the last of them lead along the chain step by step

_ASKED: tuple[str, ...] = (
    "Write down what you know of {head}: who is {nouns}?",
    "A note on {head} is wanted. It must say who is {nouns}.",
    "Tell me about {head}. Who is {nouns}?",
    "What should one know of {head}? Say who is {nouns}.",
)
_LIST = "Close with the names as a list in that order, in square brackets with commas between them."


def question(rng: Stream, head: str, relations: Sequence[int]) -> str:
    """A question that only the whole chain answers; a single fact is no route to go."""
    wordings = QUESTIONS if len(relations) > 1 else QUESTIONS[:-ROUTES]
    return rng.choice(wordings)(head, [RELATIONS[relation].noun for relation in relations])


def request(rng: Stream, head: str, relations: Sequence[int]) -> str:
    """What asks for a document on one person."""
    nouns = [f"the {RELATIONS[relation].noun}" for relation in relations]
    listed = " and ".join([", ".join(nouns[:-1]), nouns[-1]] if len(nouns) > 1 else nouns)
    return f"{rng.choice(_ASKED).format(head=head, nouns=listed)} {_LIST}"


def fact(rng: Stream, head: str, relation: int, tail: str) -> str:
    """A fact as a sentence."""
    saying = rng.choice(RELATIONS[relation].sayings).format(h=head, t=tail)
    return f"{saying[0].upper()}{saying[1:]}."
