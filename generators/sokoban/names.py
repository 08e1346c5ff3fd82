"""The names that a skin may change: what stands on the board, and the four moves.

The base symbols and the families `cardinal`, `alphabetical`, `numerical` and `random` are those of
arXiv 2510.00237 (its public code: `envs.yaml` of XiaofengLin7/debunking-sft-generalization); there
`random` is one table as well.
"""

from synthgen.generators.sokoban.board import ACTIONS
from synthgen.generators.sokoban.observations import SYMBOLS
from synthgen.skin import Fixed, Letters, Permute, Pool, Slot, Symbols

BASE_MOVES = ("Up", "Down", "Left", "Right")

BOARD = Slot(
    "symbols",
    "symbol",
    SYMBOLS,
    (
        Fixed("base", (("#", "_", "O", "X", "P", "√", "S"),), weight=2.0),
        Fixed("xsb", (("#", "-", ".", "$", "@", "*", "+"),), weight=2.0),
        Fixed("initials", (("W", "F", "G", "B", "P", "Y", "Z"),)),
        Fixed("codes", (("0", "1", "2", "3", "4", "5", "6"), ("1", "0", "4", "2", "8", "7", "9"))),
        Fixed("emoji", (("🧱", "⬜", "🎯", "📦", "🤖", "✅", "🏆"),)),
        Symbols("marks"),
    ),
    separators=("", " "),
)

MOVES = Slot(
    "actions",
    "action",
    ACTIONS,
    (
        Fixed("base", (BASE_MOVES,), conventional=True, weight=2.0),
        Fixed("cardinal", (("North", "South", "West", "East"),), conventional=True),
        Fixed("arrows", (("⬆", "⬇", "⬅", "➡"), ("↑", "↓", "←", "→")), conventional=True),
        Fixed("short", (("U", "D", "L", "R"), ("u", "d", "l", "r")), conventional=True),
        Fixed("keys", (("W", "S", "A", "D"), ("k", "j", "h", "l"))),
        Pool("words", weight=3.0),
        Letters("capitals", letters=tuple("EFGHIJKLNOPQRSTUVWXYZ")),  # none of a held-out table
        Fixed("alphabetical", (("A", "B", "C", "D"),), weight=0.0),
        Fixed("numerical", (("1", "2", "3", "4"),), weight=0.0),
        Fixed("random", (("*", "&", "1", "M"),), weight=0.0),
        Permute("swapped", BASE_MOVES),
    ),
    separators=(" ", ","),
)
