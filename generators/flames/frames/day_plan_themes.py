"""What a day is planned for: work of several parts, events, what follows them."""

from collections.abc import Sequence
from typing import Final, NamedTuple


class Theme(NamedTuple):
    """What somebody does: the whole in a word, its parts, and parts that take hours."""

    whole: Sequence[str]
    parts: Sequence[str]
    long: Sequence[str]


THEMES: Final = {
    "housework": Theme(
        ("the housework", "the house cleaning", "the big cleanup"),
        (
            "making the beds", "cleaning the kitchen", "watering the plants", "folding laundry",
            "mopping the floors", "vacuuming the stairs", "washing the windows", "ironing shirts",
            "dusting the shelves", "scrubbing the bathtub", "sorting the recycling",
            "polishing the silver", "sweeping the porch", "emptying the closets",
        ),
        ("cleaning out the attic", "tidying the garage", "painting the hallway"),
    ),
    "study": Theme(
        ("homework", "the studying", "the schoolwork"),
        (
            "solving math problems", "writing an essay", "studying Spanish vocabulary",
            "reading a history chapter", "reviewing science notes", "drawing a map",
            "drafting a book report", "learning lines for a play", "typing up lab notes",
            "practicing spelling words", "preparing a speech", "making flash cards",
            "labeling a diagram", "outlining a story",
        ),
        ("writing a term paper", "building a model volcano", "preparing a presentation"),
    ),
    "cooking": Theme(
        ("the cooking", "the party cooking", "the family cooking"),
        (
            "mixing the dough", "kneading the bread", "chopping vegetables", "making soup",
            "frosting cupcakes", "washing the dishes", "setting the table", "peeling potatoes",
            "rolling out pie crust", "whipping the cream", "stuffing the peppers",
            "decorating cookies", "stirring the caramel", "grating cheese",
        ),
        ("roasting a turkey", "making tamales", "baking bread"),
    ),
    "training": Theme(
        ("the workout", "the training", "the practice session"),
        (
            "stretching", "jogging", "lifting weights", "swimming laps", "jumping rope",
            "practicing free throws", "doing yoga", "riding an exercise bike", "rowing",
            "climbing stairs", "doing push-ups", "doing balance drills", "running sprints",
            "hitting tennis balls",
        ),
        ("playing basketball", "hiking up a hill", "playing doubles"),
    ),
    "yard": Theme(
        ("the yard work", "the gardening", "the garden cleanup"),
        (
            "weeding the flower beds", "raking leaves", "mowing the lawn", "trimming the hedge",
            "planting tulips", "spreading mulch", "sweeping the patio", "picking beans",
            "watering the tomatoes", "digging up potatoes", "pruning the roses",
            "turning the compost", "filling the bird feeders", "cleaning the pond",
        ),
        ("building a raised bed", "planting a hedge", "painting the fence"),
    ),
    "repairs": Theme(
        ("the repair work", "the work in the garage", "the tinkering"),
        (
            "sanding a table", "fixing a bicycle", "sharpening tools", "sorting screws",
            "oiling the hinges", "varnishing a chair", "patching a tire", "gluing a drawer",
            "hanging a shelf", "replacing a faucet", "tightening loose bolts", "wiring a lamp",
            "measuring boards", "cutting dowels",
        ),
        ("building a bookcase", "taking an engine apart", "painting a rowboat"),
    ),
    "music": Theme(
        ("the music practice", "the rehearsal", "the band practice"),
        (
            "tuning the guitars", "playing scales", "singing warm-ups", "practicing a duet",
            "polishing a solo", "copying out the notes", "clapping rhythms", "learning a new song",
            "setting up the drums", "playing folk songs", "practicing the finale",
            "listening to old recordings", "going over the chorus", "improvising",
        ),
        ("recording a song", "writing a new song", "rehearsing the whole concert"),
    ),
}  # fmt: skip
EVENT: Final = Theme(
    (
        "the talent show", "the spring fair", "the county fair", "the family reunion",
        "the class reunion", "the community picnic", "the company picnic", "the open house",
        "the street festival", "the block party", "the book fair", "the art show",
        "the school carnival", "the charity auction", "the school fundraiser", "the kite festival",
        "the retirement party", "the graduation party", "the holiday party", "the costume party",
        "the school reunion", "the science night", "the club anniversary", "the village fair",
    ),
    (
        "the opening speech", "the raffle", "the magic act", "the award ceremony",
        "the puppet show", "the choir's performance", "the dance number", "the slide show",
        "the trivia quiz", "the costume contest", "the closing song", "the group photo",
        "the guided tour", "the cooking demonstration", "the question round", "the juggling act",
        "the poetry reading", "the drum solo", "the prize drawing", "the welcome address",
        "the fashion show", "the sing-along",
    ),
    ("the main performance", "the craft workshop", "the feature film", "the tournament"),
)  # fmt: skip
PLANS: Final = (
    "a movie", "a video call", "a club meeting", "choir practice", "a neighborhood meeting",
    "a game night", "a concert", "a birthday party", "a family call", "soccer practice",
    "a swimming lesson", "a piano lesson", "a chess match", "a pottery class", "a poetry reading",
)  # fmt: skip
FINALES: Final = (
    "the cleanup", "the parade", "the ball game", "the treasure hunt", "the tree planting",
    "the dance", "the open-air concert", "the shared meal",
)  # fmt: skip
SETTINGS: Final = (
    "on Monday",
    "on Tuesday",
    "on Wednesday",
    "on Thursday",
    "on Friday",
    "on Saturday",
    "on Sunday",
    "on a quiet day",
    "on a day off",
    "on a sunny day",
    "on a holiday",
    "on a rainy day",
)
