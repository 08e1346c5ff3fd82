"""What a prompt says: the rules in several wordings, the legends, and what is asked for."""

import re
from collections.abc import Sequence

from synthgen.generators.sokoban.names import BOARD, MOVES
from synthgen.generators.sokoban.observations import GRIDS, show
from synthgen.skin import Skin

# Paragraphs; those that have nothing to say (a legend of symbols beside coordinates) fall away.
TEMPLATES = (
    (
        "You are solving a Sokoban puzzle. Move the player so that every box ends up on a goal. "
        "The player moves one cell at a time and cannot enter a wall. Moving into a box pushes it "
        "one cell further, unless a wall or another box is behind it. Boxes cannot be pulled."
        "\n\n{symbols}\n\n{moves}\n\n{board}\n\n{ask}"
    ),
    (
        "This is a game of Sokoban.\n\nRules:\n1. In each move the player goes to one of the four "
        "neighboring cells; walls block the way.\n2. If a box is on that cell, it is pushed one "
        "cell in the same direction. The move is not possible if the box would hit a wall or "
        "another box.\n3. The game is won when there is a box on every goal.\n\n{moves}\n\n"
        "{symbols}\n\nThe current state:\n\n{board}\n\n{ask}"
    ),
    (
        "Below is a warehouse seen from above.\n\n{board}\n\n{symbols}\n\nA worker, the player, "
        "has to push each box onto a goal. He can push a single box by walking into it, provided "
        "that the cell behind the box has neither a wall nor a box. He can never pull one. Walls "
        "stop him.\n\n{moves}\n\n{ask}"
    ),
    (
        "{ask} The puzzle is Sokoban: walls are solid, walking against a box shoves it one cell "
        "onward if that cell is not taken by a wall or a second box, nothing can be dragged "
        "backward, and the aim is a box on each goal.\n\n{symbols}\n\n{moves}\n\n{board}"
    ),
    (
        "Sokoban\n\nGoal: get all boxes onto goals.\nMoving: one cell per move; walls cannot be "
        "entered.\nPushing: a move against a box pushes that box to the next cell, which must be "
        "free of walls and boxes.\nPulling: not allowed.\n\n{symbols}\n\n{moves}\n\n"
        "Board:\n\n{board}\n\n{ask}"
    ),
    (
        "Look at this Sokoban position. {symbols}\n\n{board}\n\nThe position counts as solved once "
        "each goal carries a box. Boxes only move when the player steps against them, one box at a "
        "time, and only where no wall and no other box stops them.\n\n{moves}\n\n{ask}"
    ),
    (
        "An agent stands in a room with boxes. It can step to a neighboring cell that has no wall; "
        "stepping onto a cell with a box pushes the box on by one cell, and this fails when a "
        "wall or one more box is in the way. Its task is to bring every box to a goal.\n\n"
        "{moves}\n\n{symbols}\n\n{board}\n\n{ask}"
    ),
)  # fmt: skip

LISTING = (1, 3, 4)  # the templates whose legends are lists, a line for each name

# What is asked for: a plan, a shortest plan, the next move, the next moves; one wording each for
# the templates in turn.
PLAN, NEXT, NEXT_MOVES = "plan", "next", "next_moves"
SHORTEST = "shortest"  # with `_moves` or `_pushes`
ASKS: dict[str, tuple[str, ...]] = {
    PLAN: (
        "Give all moves that solve the puzzle, in order, separated by spaces.",
        "Which moves solve it? List them in order with spaces in between; stop at the move that "
        "puts the last box in place.",
        "Find a sequence of moves that solves it. Write the moves in order, with spaces between "
        "them, and no move after the last box is in place.",
    ),
    f"{SHORTEST}_moves": (
        "Give a shortest solution, one with as few moves as possible: all of its moves in order, "
        "separated by spaces.",
        "Solve it in the fewest moves that are possible. List the moves in order with spaces in "
        "between.",
        "Find a sequence of moves that solves it and that no other is shorter than. Write the "
        "moves in order, with spaces between them.",
    ),
    f"{SHORTEST}_pushes": (
        "Give a solution with as few pushes as possible, however much the player walks: all of its "
        "moves in order, separated by spaces.",
        "Solve it in the fewest pushes that are possible; steps without a push do not count. List "
        "the moves in order with spaces in between.",
        "Find a sequence of moves that solves it and pushes boxes as few times as any can. Write "
        "the moves in order, with spaces between them.",
    ),
    NEXT: (
        "Give the next move of a shortest solution, one with as few moves as possible.",
        "What should the next move be, so that the puzzle is solved in as few moves as possible?",
        "Decide the next move. It has to be the first one of a solution that needs the fewest "
        "moves.",
    ),
    NEXT_MOVES: (
        "Give the next {count} moves of a shortest solution, one with as few moves as possible, "
        "separated by spaces. If fewer moves are left, give those.",
        "Which {count} moves should come next, so that the puzzle is solved in as few moves as "
        "possible? List them in order with spaces in between; at the end of the solution there "
        "may be fewer.",
        "Decide the next {count} moves, or all that remain if they are fewer. They have to be the "
        "beginning of a solution that needs the fewest moves. Write them with spaces between them.",
    ),
}

COUNTED = (
    "Rows are counted from the top and columns from the left, both from 1; cells are given as "
    "(row, column)."
)
FREE = '"free" lists the cells that are no wall; all other cells are walls.'  # beside JSON
WHAT = {
    "wall": "a wall",
    "floor": "empty floor",
    "goal": "a goal",
    "box": "a box",
    "player": "the player",
    "box_on_goal": "a box on a goal",
    "player_on_goal": "the player on a goal",
}
WHERE = {"up": "up", "down": "down", "left": "to the left", "right": "to the right"}
EFFECTS = {
    "up": "one row toward the top",
    "down": "one row toward the bottom",
    "left": "one column toward the left edge",
    "right": "one column toward the right edge",
}

MOST_NEXT = 5  # moves that a step may ask for
_GAP = re.compile(r"\n{3,}")


def problem(rows: Sequence[str], skin: Skin, asked: str, count: int = 1) -> str:
    """The question about a board of XSB rows in the words of a skin."""
    asks = ASKS[asked]
    text = TEMPLATES[skin.template].format(
        board=show(rows, skin.observation, skin.names(BOARD)),
        symbols=symbols(skin),
        moves=moves(skin),
        ask=asks[skin.template % len(asks)].format(count=count),
    )
    return _GAP.sub("\n\n", text.replace(" \n", "\n"))


def question_of(text: str, skin: Skin) -> tuple[str, int]:
    """What a problem asks for and how many moves, read off its text. Raises ValueError."""
    for asked, asks in ASKS.items():
        for count in range(2, MOST_NEXT + 1):
            if asks[skin.template % len(asks)].format(count=count) in text:
                return asked, count if asked == NEXT_MOVES else int(asked == NEXT)
    raise ValueError("the text asks for no moves")


def symbols(skin: Skin) -> str:
    """What the symbols of a grid mean; beside the other observations, how cells are counted."""
    if skin.observation not in GRIDS:
        return f"{COUNTED} {FREE}" if skin.observation == "json" else COUNTED
    if not skin.explains(BOARD):
        return ""
    parts = [(name, WHAT[key]) for key, name in skin.names(BOARD).items()]
    if skin.template in LISTING:
        return "\n".join(["Symbols:", *(f"{name} is {what}" for name, what in parts)])
    told = [f"{name} is {what}" for name, what in parts]
    return f"On the board {', '.join(told[:-1])} and {told[-1]}."


def moves(skin: Skin) -> str:
    """The names of the moves, and what they do where that must be said."""
    names = skin.names(MOVES)
    if not skin.explains(MOVES):
        up, down, left, right = names.values()
        return f"The possible moves are {up}, {down}, {left} and {right}."
    if skin.template in LISTING:
        lines = [f"- {name}: {EFFECTS[key]}" for key, name in names.items()]
        return "\n".join(["There are four moves:", *lines])
    parts = [f"{name} moves the player {WHERE[key]}" for key, name in names.items()]
    return f"The four moves: {', '.join(parts[:-1])} and {parts[-1]}."


def prompt_words() -> str:
    """All that prompts say in words, so that no name is one of them."""
    texts = [*TEMPLATES, *(ask for asks in ASKS.values() for ask in asks), COUNTED, FREE]
    texts += [*WHAT.values(), *WHERE.values(), *EFFECTS.values()]
    return " ".join([*texts, "Symbols There are four moves On the board possible size cells rows"])
