"""Machines: what they do to what, how fast, and where they stand."""

from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.english.morphology import plural_of, verb_forms

_BODILY: Final = frozenset({"arm"})  # "both arms" are somebody's own


@dataclass(frozen=True, slots=True)
class Machine:
    """A kind of machine that does so many of something in a unit of time.

    `things` are singulars or, in brackets, noun classes; `makes` tells whether they are new, so
    that they can be ordered; `place` follows "at".
    """

    name: str
    verb: str
    things: str
    unit: str
    paces: tuple[int, int]
    makes: bool
    place: str

    @property
    def key(self) -> str:
        """What it is known by: "oven bake"."""
        return f"{self.name} {self.verb}"

    @property
    def classes(self) -> tuple[str, ...]:
        """The noun classes of its things, where any of them may be drawn."""
        return tuple(self.things[1:-1].split()) if self.things.startswith("[") else ()

    @property
    def singulars(self) -> tuple[str, ...]:
        """Its things where they are listed."""
        return tuple(self.things.split(", "))

    @property
    def plural(self) -> str:
        """Several of them, in full or in short: "(sorting machines|machines)"."""
        short = self.name.split()[-1]
        short = self.name if short in _BODILY else short
        names = dict.fromkeys((plural_of(self.name), plural_of(short)))
        return f"({'|'.join(names)})" if len(names) > 1 else next(iter(names))

    def spoken(self, told: str) -> str:
        """Clauses about any machine as clauses about this kind.

        DO, DONE and DOING stand for its verb, MACHINES for its plural, UNIT for its unit of time.
        """
        forms = verb_forms(self.verb)
        marks = (
            ("DOING", forms.gerund),
            ("DONE", forms.participle),
            ("DO", self.verb),
            ("MACHINES", self.plural),
            ("UNIT", self.unit),
        )
        for mark, word in marks:
            told = told.replace(mark, word)
        return told


def _machines(text: str) -> dict[str, Machine]:
    """Machines, each a line with =, name, verb, unit, paces, "new" if it makes its things, place.

    The next line lists what it works on.
    """
    found = {}
    for block in text.split("= ")[1:]:
        head, _, things = block.partition("\n")
        name, verb, unit, paces, new, place = (part.strip() for part in head.split(";"))
        low, _, high = paces.partition("-")
        bounds = (int(low), int(high))
        makes = new == "new"
        machine = Machine(name, verb, things.strip(), unit, bounds, makes, f"the {place}")
        found[machine.key] = machine
    return found


MACHINES: Final[dict[str, Machine]] = _machines(
    """
    = printer; print; minute; 8-60; new; print shop
    [print]
    = photo printer; print; minute; 4-20; new; photo lab
    photo, postcard
    = press; print; minute; 20-90; new; printing plant
    newspaper, magazine, poster, booklet, catalog
    = robot; assemble; minute; 3-15; new; toy factory
    [toy]
    = robot arm; build; hour; 12-60; new; electronics plant
    [gadget]
    = oven; bake; hour; 36-120; new; bakery
    [pastry]
    = bottling machine; fill; minute; 20-80; new; bottling plant
    bottle of lemonade, bottle of apple juice, bottle of iced tea, bottle of root beer
    = wrapping machine; wrap; minute; 20-90;; candy factory
    chocolate bar, lollipop, peppermint stick, granola bar, fruit bar, caramel, protein bar
    = jar filler; fill; minute; 12-50; new; cannery
    jar of honey, jar of jam, jar of pickles, jar of salsa, jar of peanut butter
    = machine; make; minute; 15-80; new; stationery factory
    pencil, pen, eraser, ruler, notebook, paper clip, crayon, marker
    = machine; produce; minute; 20-90; new; hardware factory
    nail, screw, bolt, hook, hinge, hex nut, doorknob
    = pottery machine; form; minute; 3-12; new; pottery works
    dinner plate, soup bowl, mug, teacup, flowerpot
    = mold; shape; minute; 4-18; new; candle works
    candle, bar of soap, scented candle
    = cutter; cut; minute; 8-40; new; craft workshop
    fabric square, paper snowflake, fabric patch, felt ornament
    = button machine; punch; minute; 30-100; new; button factory
    button, sequin, badge
    = sorting machine; sort; minute; 40-150;; post office
    letter, postcard, envelope, package, parcel
    = scanner; scan; minute; 6-15;; airport
    suitcase, backpack, duffel bag
    = scanner; digitize; minute; 5-20;; archive
    document, letter, newspaper, photo
    = steam press; iron; hour; 20-60;; hotel laundry
    tablecloth, bedsheet, pillowcase, apron, cloth napkin
    = wash bay; clean; hour; 8-24;; car wash
    car, van, taxi
    = labeling machine; label; minute; 15-70;; packing plant
    jar of jam, bottle of ketchup, can of soup, bottle of shampoo, jar of honey
    = assembly line; assemble; hour; 5-20; new; assembly plant
    bicycle, scooter, tricycle, wheelbarrow, office chair
    = sewing machine; hem; hour; 5-15;; tailor shop
    curtain, tablecloth, pillowcase, skirt, dish towel
    = knitting machine; knit; hour; 4-15; new; knitting mill
    scarf, beanie, sweater, baby blanket
    = slicer; slice; minute; 6-18;; bread factory
    loaf of bread, bagel, loaf of banana bread
    = binding machine; bind; minute; 3-12; new; bindery
    paperback, cookbook, novel, atlas, storybook, songbook
    = potting machine; pot; minute; 5-25;; plant nursery
    [plant]
    = fruit washer; wash; minute; 40-120;; packing house
    apple, pear, plum, lemon, orange, peach
    = egg sorter; sort; minute; 60-180;; egg farm
    egg
    = coin press; stamp; minute; 20-90; new; mint
    medal, lapel pin, badge
    = picking robot; pick; minute; 8-24;; greenhouse
    strawberry, tomato, bell pepper, cucumber
    = laser; engrave; hour; 12-40;; engraving shop
    trophy, medal, keychain, locket, pocket mirror
    = kiosk; print; minute; 5-15; new; train station
    ticket, raffle ticket, concert ticket
    = saw; cut; minute; 3-12; new; sawmill
    wooden plank, fence post, wooden dowel, wooden block
    """
)
