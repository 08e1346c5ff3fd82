"""Words for things of several kinds that go into containers: letters in boxes, tulips in vases."""

from typing import Final, NamedTuple

COLOURS: Final = (
    "red", "blue", "green", "yellow", "white", "black", "orange", "purple", "pink",
)  # fmt: skip


class Scene(NamedTuple):
    """What is put into what; `same` are things that nobody can tell apart."""

    things: str
    same: str
    box: str
    boxes: str
    kinds: tuple[str, ...]

    def amount(self, count: int, kind: str) -> str:
        """So many things of a kind: `3 letters A`, `1 red marble`."""
        noun = self.things if count > 1 else self.things.removesuffix("s")
        return f"{count} {noun} {kind}" if self.things == "letters" else f"{count} {kind} {noun}"

    def containers(self, sizes: tuple[int, ...], labelled: bool) -> str:
        """The containers with their sizes, numbered if they are labelled."""
        if len(set(sizes)) == 1:
            room = f"{sizes[0]} {self.things if sizes[0] > 1 else self.things[:-1]} each"
        else:
            order = " in this order" if labelled else ""
            room = f"{listed([str(size) for size in sizes])} {self.things}{order}"
        numbers = "1 and 2" if len(sizes) == 2 else f"1 to {len(sizes)}"
        numbered = f", numbered {numbers}," if labelled else ""
        return f"{len(sizes)} {self.boxes}{numbered} that hold {room}"

    def alike(self, sizes: tuple[int, ...], labelled: bool) -> str:
        """Which containers can be told apart, as a clause."""
        if labelled:
            even = ", even those of the same size" if len(set(sizes)) < len(sizes) else ""
            return f"all {self.boxes} are different{even}"
        swap = "identical, so that exchanging their contents gives nothing new"
        if len(set(sizes)) == 1:
            return f"the {self.boxes} are {swap}"
        return f"{self.boxes} of the same size are {swap}, while others differ by their size"


def listed(parts: list[str]) -> str:
    """The parts with commas and a last `and`.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


SCENES: Final = {
    "letters": Scene("letters", "equal letters", "box", "boxes", tuple("ABCDEFGHJKLMNPQRSTUVWXYZ")),
    "marbles": Scene("marbles", "marbles of the same colour", "jar", "jars", COLOURS),
    "tulips": Scene("tulips", "tulips of the same colour", "vase", "vases", COLOURS),
    "stamps": Scene("stamps", "stamps of the same colour", "packet", "packets", COLOURS),
}
