"""Coverage by its definition, with dictionaries and sets alone, for a few hundred inputs."""

from itertools import combinations, product

Input = tuple[int, ...]
Fragment = tuple[int, ...]


def subsets(length: int) -> list[tuple[int, ...]]:
    return [kept for size in range(1, length) for kept in combinations(range(length), size)]


def cut(one: Input, kept: tuple[int, ...]) -> tuple[Fragment, Fragment]:
    rest = tuple(value for place, value in enumerate(one) if place not in kept)
    return tuple(one[place] for place in kept), rest


def equivalent(train: dict[Input, int], kept: tuple[int, ...], k: int) -> set[tuple[Fragment, ...]]:
    """The pairs of fragments with k shared contexts of equal output and none of another."""
    behaviour: dict[Fragment, dict[Fragment, int]] = {}
    for one, output in train.items():
        fragment, context = cut(one, kept)
        behaviour.setdefault(fragment, {})[context] = output
    found: set[tuple[Fragment, ...]] = set()
    for one, other in combinations(sorted(behaviour), 2):
        shared = behaviour[one].keys() & behaviour[other].keys()
        if len(shared) >= k and all(behaviour[one][c] == behaviour[other][c] for c in shared):
            found.add((one, other))
    return found


def classes(fragments: set[Fragment], pairs: set[tuple[Fragment, ...]]) -> list[set[Fragment]]:
    """The transitive closure of pairs."""
    found = [{fragment} for fragment in fragments]
    for one, other in pairs:
        joined = [part for part in found if one in part or other in part]
        found = [part for part in found if part not in joined] + [set().union(*joined)]
    return found


def covered(table: dict[Input, int], train: set[Input], k: int) -> set[Input]:
    """The inputs that a train input becomes, an edge at a time."""
    known = {one: table[one] for one in train}
    length = len(next(iter(table)))
    alike: dict[tuple[int, ...], dict[Fragment, set[Fragment]]] = {}
    for kept in subsets(length):
        fragments = {cut(one, kept)[0] for one in table}
        parts = classes(fragments, equivalent(known, kept, k))
        alike[kept] = {fragment: part for part in parts for fragment in part}
    found, todo = set(train), list(train)
    while todo:
        one = todo.pop()
        for kept, part_of in alike.items():
            fragment, context = cut(one, kept)
            for other in part_of[fragment]:
                values = iter(other), iter(context)
                new = tuple(next(values[place not in kept]) for place in range(length))
                if new in table and new not in found:
                    found.add(new)
                    todo.append(new)
    return found


def truly_alike(table: dict[Input, int], kept: tuple[int, ...]) -> set[tuple[Fragment, ...]]:
    """The pairs of fragments that behave alike in every context."""
    behaviour: dict[Fragment, set[tuple[Fragment, int]]] = {}
    for one, output in table.items():
        fragment, context = cut(one, kept)
        behaviour.setdefault(fragment, set()).add((context, output))
    pairs = combinations(sorted(behaviour), 2)
    return {(one, other) for one, other in pairs if behaviour[one] == behaviour[other]}


def inputs(n: int, length: int) -> list[Input]:
    return list(product(range(n), repeat=length))
