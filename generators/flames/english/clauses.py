"""Clause templates: what a frame writes, and the trees that they are read into.

A clause is a sentence without capital and full stop, with its verb marked::

    {B} <buy/pick up> {n} (at|from) {S} [for {B's} (workshop|new flat)]

``<a/b>``      the verb, in its base form; one of several. It is inflected for tense and subject. A
               modal or "be" may stand in front: ``<can hold>``, ``<be sold>``. ``<sell+>`` has a
               plural subject, ``<weigh->`` a singular one, where the words before do not tell.
``(a|b)``      one of several
``[a]``        something or nothing
``{B}``        a person: name, pronoun or description, as the text so far allows; ``{B's}`` the
               possessive, ``{B!}`` the name, ``{B@}`` himself
``{i}``        a thing in the plural, ``{1 i}`` in the singular, ``{a i}`` with its article
``{n}``        a quantity as a noun phrase, "12 eggs"; ``{n#}`` its number alone, ``{n-}`` before a
               noun, as in "a 5-mile walk"; ``{n=}`` with its noun but never as "some", "x" or a
               relation to somebody else's
``a(n)``       the article that fits what follows
``^`` in front a clause that refers to the sentence before ("each of them"): it must follow the fact
               that it comes after
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from math import prod
from typing import Final

from synthgen.seeding import Stream

MOST_EXPANSIONS: Final = 200
ARTICLE: Final = "\x01"  # stands for "a" or "an" until the next word is known

_TOKEN = re.compile(r"\{[^{}]+\}|<[^<>]+>|[()|\[\]]|[^{}<>()|\[\]]+")
_SLOT = re.compile(r"^(?:(?P<mode>a|1) )?(?P<name>\w+)(?P<suffix>'s|[#\-!=@])?$")


@dataclass(frozen=True, slots=True)
class Literal:
    """Words as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A person, thing or quantity by the name that the frame gave it."""

    name: str
    mode: str = ""


@dataclass(frozen=True, slots=True)
class Verb:
    """Verbs that say the same; `number` is "+" or "-" where the subject's is stated."""

    lemmas: tuple[str, ...]
    number: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several runs of nodes; an empty one says nothing."""

    options: tuple["Nodes", ...]


Node = Literal | Slot | Verb | Choice
Nodes = tuple[Node, ...]
Flat = tuple[Literal | Slot | Verb, ...]


@dataclass(frozen=True)
class Clause:
    """A clause template. `follows` clauses refer to the sentence before."""

    text: str
    nodes: Nodes
    follows: bool

    def draw(self, rng: Stream) -> Flat:
        """One way to say it: every choice made, every verb settled."""
        return tuple(_flatten(self.nodes, rng))

    @cached_property
    def slots(self) -> frozenset[Slot]:
        """Every slot in it."""
        return frozenset(_slots(self.nodes))

    def modes(self, name: str) -> set[str]:
        """The modes of the slots of a name."""
        return {slot.mode for slot in self.slots if slot.name == name}

    @cached_property
    def expansions(self) -> tuple[Flat, ...]:
        """The runs of words and slots that it can become, the first of each choice of verbs."""
        return tuple(islice(_expansions(self.nodes), MOST_EXPANSIONS))

    @cached_property
    def ways(self) -> int:
        """How many ways there are to say it."""
        return _ways(self.nodes)


@cache
def clauses(text: str) -> tuple[Clause, ...]:
    """Clause templates, one a line; lines that begin with # are comments. Read once a process.

    Raises ValueError for a template that cannot be read.
    """
    lines = (line.strip() for line in text.strip().splitlines())
    return tuple(clause(line) for line in lines if line and not line.startswith("#"))


def clause(text: str) -> Clause:
    """One clause template.

    >>> clause("{B} <buy/get> {n} [at {S}]").ways
    4
    """
    body = text.removeprefix("^").strip().replace("a(n)", ARTICLE)
    tokens = _TOKEN.findall(body)
    if "".join(tokens) != body:
        raise ValueError(f"a clause template with a loose bracket: {text!r}")
    nodes, rest = _read(tokens, text)
    if rest:
        raise ValueError(f"a clause template with one bracket too many: {text!r}")
    return Clause(text, nodes, text.startswith("^"))


def _read(tokens: list[str], text: str) -> tuple[Nodes, list[str]]:
    """The nodes up to the end or to a closing token, and the tokens from there on."""
    nodes: list[Node] = []
    while tokens and tokens[0] not in (")", "]", "|"):
        token, tokens = tokens[0], tokens[1:]
        if token in ("(", "["):
            options, tokens = _options(tokens, ")" if token == "(" else "]", text)
            nodes.append(Choice(options if token == "(" else (*options, ())))
        else:
            nodes.append(_leaf(token, text))
    return tuple(nodes), tokens


def _options(tokens: list[str], closing: str, text: str) -> tuple[tuple[Nodes, ...], list[str]]:
    options = []
    while True:
        nodes, tokens = _read(tokens, text)
        options.append(nodes)
        if not tokens or tokens[0] not in ("|", closing):
            raise ValueError(f"a clause template with an open bracket: {text!r}")
        end, tokens = tokens[0], tokens[1:]
        if end == closing:
            return tuple(options), tokens


def _leaf(token: str, text: str) -> Literal | Slot | Verb:
    if token.startswith("{"):
        found = _SLOT.match(token[1:-1])
        if found is None:
            raise ValueError(f"a clause template with a slot that cannot be read: {text!r}")
        return Slot(found["name"], found["mode"] or found["suffix"] or "")
    if token.startswith("<"):
        inner = token[1:-1]
        number = inner[-1] if inner[-1] in "+-" else ""
        return Verb(tuple(inner.removesuffix(number).split("/")), number)
    return Literal(token)


def merged(flat: Flat) -> Flat:
    """A run of nodes with neighboring words in one."""
    nodes: list[Literal | Slot | Verb] = []
    for node in flat:
        if isinstance(node, Literal) and nodes and isinstance(nodes[-1], Literal):
            nodes[-1] = Literal(nodes[-1].text + node.text)
        else:
            nodes.append(node)
    return tuple(nodes)


def _flatten(nodes: Nodes, rng: Stream) -> Iterator[Literal | Slot | Verb]:
    for node in nodes:
        if isinstance(node, Choice):
            yield from _flatten(rng.choice(node.options), rng)
        elif isinstance(node, Verb) and len(node.lemmas) > 1:
            yield Verb((rng.choice(node.lemmas),), node.number)
        else:
            yield node


def _expansions(nodes: Nodes) -> Iterator[Flat]:
    if not nodes:
        yield ()
        return
    first, rest = nodes[0], nodes[1:]
    heads = first.options if isinstance(first, Choice) else ((first,),)
    for head in heads:
        inner = _expansions(head) if isinstance(first, Choice) else iter([head])
        for flat in inner:
            yield from ((*flat, *tail) for tail in _expansions(rest))  # type: ignore[misc]


def _slots(nodes: Nodes) -> Iterator[Slot]:
    for node in nodes:
        if isinstance(node, Choice):
            for option in node.options:
                yield from _slots(option)
        elif isinstance(node, Slot):
            yield node


def _ways(nodes: Nodes) -> int:
    counts = [
        sum(map(_ways, node.options)) if isinstance(node, Choice) else len(node.lemmas)
        for node in nodes
        if isinstance(node, Choice | Verb)
    ]
    return prod(counts)
