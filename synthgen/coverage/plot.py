"""The picture of a coverage: an SVG file that needs nothing else.

For each domain a panel of the covered share of every test type over k, and one of how true the
classes of fragments are. Colours are those of Okabe and Ito (2008), which the colour-blind tell
apart; each line has a name at its side.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
DASHES = ("", "6 3", "2 2")
WIDTH, HEIGHT = 330, 220  # of the field of a panel, in pixels
LEFT, TOP, LEGEND, GAP = 56, 44, 190, 56
MOST_LINES = 8  # a panel of more cannot be read: the most telling ones are kept


@dataclass(frozen=True, slots=True)
class Line:
    """A curve: its name, and its points as (k, share)."""

    name: str
    points: Sequence[tuple[int, float]]


def picture(domains: Sequence[Mapping[str, Any]]) -> str:
    """The SVG of what `coverage.json` says of each domain."""
    across, down = LEFT + WIDTH + LEGEND, TOP + HEIGHT + GAP
    panels = []
    for row, domain in enumerate(domains):
        for column, (title, lines) in enumerate(_panels(domain)):
            place = f"translate({column * across + LEFT},{row * down + TOP})"
            panels.append(f'<g transform="{place}">{_panel(title, lines)}</g>')
    width, height = 2 * across, len(domains) * down
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">\n'
        f'<rect width="{width}" height="{height}" fill="white"/>\n'
        + "\n".join(panels)
        + "\n</svg>\n"
    )


def _panels(domain: Mapping[str, Any]) -> list[tuple[str, list[Line]]]:
    covered = [Line(name, _points(test["covered"])) for name, test in domain["tests"].items()]
    measures = [
        Line(f"{label}: {measure}", _points({k: one[measure] for k, one in by_k.items()}))
        for label, by_k in domain["classes"].items()
        for measure in ("precision", "recall")
    ]
    measures = [line for line in measures if line.points]
    title = f"covered share of each test type, {domain['train_rows']:,} train rows"
    return [(title, covered), ("classes of fragments against the truth", measures)]


def _points(values: Mapping[str, float | None]) -> list[tuple[int, float]]:
    return [(int(k), value) for k, value in values.items() if value is not None]


def _panel(title: str, lines: Sequence[Line]) -> str:
    lines = sorted(lines, key=lambda line: -len(line.points))[:MOST_LINES]
    last = max([2, *(k for line in lines for k, _ in line.points)])
    parts = [f'<text x="0" y="-16" font-weight="bold">{escape(title)}</text>', _axes(last)]
    for number, line in enumerate(lines):
        parts += _curve(number, line, last)
    return "".join(parts)


def _axes(last: int) -> str:
    parts = []
    for share in (0, 0.25, 0.5, 0.75, 1):
        y = _y(share)
        parts.append(f'<path d="M-4 {y}H{WIDTH}" stroke="#ccc"/>')
        parts.append(f'<text x="-8" y="{y + 4}" text-anchor="end">{share:.0%}</text>')
    parts.append(f'<path d="M0 0V{HEIGHT}H{WIDTH}" fill="none" stroke="black"/>')
    step = max(1, -(-last // 10))
    for k in range(1, last + 1, step):
        parts.append(f'<text x="{_x(k, last)}" y="{HEIGHT + 16}" text-anchor="middle">{k}</text>')
    parts.append(
        f'<text x="{WIDTH / 2}" y="{HEIGHT + 34}" text-anchor="middle">k, shared contexts</text>'
    )
    return "".join(parts)


def _curve(number: int, line: Line, last: int) -> list[str]:
    colour = COLOURS[number % len(COLOURS)]
    dash = DASHES[number // len(COLOURS) % len(DASHES)]
    style = f'fill="none" stroke="{colour}" stroke-width="2"'
    style += f' stroke-dasharray="{dash}"' if dash else ""
    points = " ".join(f"{_x(k, last)},{_y(share)}" for k, share in line.points)
    dots = "".join(
        f'<circle cx="{_x(k, last)}" cy="{_y(share)}" r="2.5" fill="{colour}"/>'
        for k, share in line.points
    )
    y = 6 + 18 * number
    sample = f'<path d="M{WIDTH + 12} {y}h22" {style}/>'
    name = f'<text x="{WIDTH + 40}" y="{y + 4}">{escape(line.name)}</text>'
    return [f'<polyline points="{points}" {style}/>', dots, sample, name]


def _x(k: int, last: int) -> float:
    return round((k - 0.5) / last * WIDTH, 1)


def _y(share: float) -> float:
    return round((1 - share) * HEIGHT, 1)
