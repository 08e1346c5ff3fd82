"""The worked solution's common part: a function followed from the inside out."""

from fractions import Fraction

from synthgen.generators.omega._functions_grammar import (
    Function,
    Layer,
    split_wave,
    swings,
)
from synthgen.generators.omega._functions_paths import Path, arrows, path_of
from synthgen.generators.omega._functions_pieces import Piece
from synthgen.generators.omega._functions_text import quotient, variable, write
from synthgen.steps import Step

READING = "An arrow stands for a stretch on which the quantity is strictly monotone"
CONSTANT = ", or constant where both numbers are equal"
JUMP = (
    ". A bar is a jump: the number with the star is the limit on its own side of the bar and is "
    "not reached there; the number without a star is the value at the jump"
)


class Followed:
    """The paths of a function's layers along t, in steps; t is the wave's value, or x itself."""

    def __init__(self, params: Function, letter: str = "u", name: str = "f") -> None:
        self.wave, self.rest = split_wave(params.layers)
        self.swings = swings(params.low, params.high, self.wave)
        self.low, self.high = params.low, params.high
        low, high = self.swings.low, self.swings.high
        parts = [self.rest[: i + 1] for i in range(len(self.rest))]
        self.paths: list[Path] = [path_of(low, high, part) for part in parts]
        self.path = path_of(low, high, self.rest)
        self.names = [variable(letter, i) for i in range(len(params.layers))] + [f"{name}(x)"]
        self.at = self.names[len(params.layers) - len(self.rest)]  # the name of t
        self.layers = params.layers

    @property
    def values(self) -> int:
        """The numbers on all paths: a measure of the work."""
        return sum(len(path.points) for path in self.paths)

    def steps(self) -> list[Step]:
        """The definition in layers, the swings of the wave, and the path of every layer."""
        steps = [Step("Take f apart from the inside out", ", ".join(map(self._rule, self._all())))]
        if self.wave is not None:
            steps.append(Step(swinging(self.wave, self.at, self.low, self.high)))
        steps.append(Step(self._reading()))
        skipped = len(self.layers) - len(self.rest)
        for i, path in enumerate(self.paths, skipped):
            why = (
                f"{self.names[i + 1]} = {self._text(i)} {behaviour(self.layers[i], self.names[i])}"
            )
            steps.append(Step(f"{why}. Its values", arrows(path)))
        return steps

    def _all(self) -> range:
        return range(len(self.layers))

    def _text(self, i: int) -> str:
        return write(self.layers[i], self.names[i])

    def _rule(self, i: int) -> str:
        return f"{self.names[i + 1]} = {self._text(i)}"

    def _reading(self) -> str:
        kinds = {kind for kind, _ in self.rest}
        text = READING + (CONSTANT if kinds & {"max", "min"} else "")
        text += JUMP if "mod" in kinds else ""
        along = f"{self.at} from {self.swings.low} to {self.swings.high}"
        return f"Follow the layers along {along}. {text}"


def swinging(wave: Layer, at: str, low: int, high: int) -> str:
    """What a wave called `at` does over [low, high]."""
    s = swings(low, high, wave)
    return (
        f"{at} = {write(wave, 'x')} turns at x = {listed(low, high, wave[1][1])}, and nowhere "
        f"else, with the values {s.low} ({times(s.lows)}) and {s.high} ({times(s.highs)}). So "
        f"over [{low}, {high}] it makes {s.times} swings between {s.low} and {s.high}, "
        f"{s.rises} up and {s.times - s.rises} down, and takes every value strictly between them "
        "once on each swing"
    )


def listed_pieces(pieces: tuple[Piece, ...], t: str) -> str:
    """The formulas of a function with their intervals."""
    if len(pieces) == 1:
        return quotient(pieces[0].over, pieces[0].under, t)
    return "; ".join(f"{quotient(p.over, p.under, t)} on [{p.low}, {p.high}]" for p in pieces)


def behaviour(layer: Layer, t: str) -> str:
    """Where a layer turns or jumps."""
    kind, args = layer
    match kind:
        case "lin":
            return f"{'rises' if args[0] > 0 else 'falls'} as {t} rises"
        case "quad" | "abs":
            return f"turns at {t} = {args[1]}"
        case "cube":
            return f"turns at {t} = -{args[1]} and at {t} = {args[1]}"
        case "vee":
            return f"turns at {t} = {args[2]}"
        case "max":
            return f"is constant as long as {t} <= {args[0]}"
        case "min":
            return f"is constant as long as {t} >= {args[0]}"
        case "tri":
            return f"turns wherever {t} is {_multiple(Fraction(args[0], 2))}"
        case "mod":
            return f"jumps wherever {t} is {_multiple(Fraction(args[0]))}"
    return f"turns at {t} = 0"


def _multiple(step: Fraction) -> str:
    return "an integer" if step == 1 else f"a multiple of {step}"


def listed(low: int, high: int, step: int) -> str:
    """An arithmetic sequence; one of more than six numbers is cut.

    >>> listed(-10, 10, 5), listed(-4, 4, 1)
    ('-10, -5, 0, 5 and 10', '-4, -3, -2, ..., 4')
    """
    numbers = [str(x) for x in range(low, high + 1, step)]
    if len(numbers) > 6:
        return f"{', '.join(numbers[:3])}, ..., {numbers[-1]}"
    return f"{', '.join(numbers[:-1])} and {numbers[-1]}"


def times(n: int) -> str:
    """How often, in words.

    >>> times(1), times(5)
    ('once', '5 times')
    """
    return {0: "never", 1: "once", 2: "twice"}.get(n, f"{n} times")


def chains_cost(values: int, layers: int) -> float:
    """Work of following: every number on the way, and four for understanding each layer."""
    return values + 4 * layers
