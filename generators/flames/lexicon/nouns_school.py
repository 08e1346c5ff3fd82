"""Things for desks and classrooms: stationery, art supplies, books."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

STATIONERY: Final[NounClass] = noun_class(
    "stationery",
    """
    pencil 15-75
    pen 25-299
    gel pen 99-349
    fountain pen 999-3999
    mechanical pencil 99-499
    eraser 25-149
    notebook 99-699
    notepad 99-399
    pad of paper, pads of paper 149-599
    pack of paper, packs of paper 399-1199
    ruler 59-299
    stapler 499-1999
    highlighter 79-249
    marker 79-299
    binder 199-899
    index card 2-10
    paper clip 1-8
    rubber band 1-10
    pushpin 3-15
    roll of tape, rolls of tape 129-499
    box of staples, boxes of staples 99-399
    pencil case 299-999
    pencil sharpener 99-499
    greeting card 199-699
    clipboard 199-699
    hole punch 499-1499
    bookmark 99-399
    wall calendar 799-1699
    planner 799-2499
    desk organizer 999-2999
    """,
    all_of="stationery item",
    sold_at=(
        "the stationery store",
        "the office supply store",
        "the school store",
        "a discount store",
        "the campus bookstore",
        "a paper goods shop",
    ),
    packed_in=("bin", "carton", "basket", "tray"),
    gone=("give away", "hand out", "lose", "donate"),
)

ART_SUPPLY: Final[NounClass] = noun_class(
    "art_supply",
    """
    crayon 10-50
    paintbrush 99-999
    colored pencil 25-149
    oil pastel 49-199
    charcoal stick 75-249
    glue stick 50-199
    piece of chalk, pieces of chalk 10-50
    block of clay, blocks of clay 599-1799
    box of crayons, boxes of crayons 149-599
    box of markers, boxes of markers 299-999
    tube of paint, tubes of paint 199-899
    jar of paint, jars of paint 249-799
    bottle of glue, bottles of glue 99-399
    bottle of ink, bottles of ink 499-1499
    sheet of construction paper, sheets of construction paper 10-49
    sheet of tissue paper, sheets of tissue paper 10-49
    poster board 79-249
    foam board 199-599
    watercolor set 399-1999
    sketchbook 499-1799
    drawing pad 399-1299
    canvas 399-1999
    easel 1499-5999
    paint palette 199-899
    stencil 149-599
    drawing compass 199-899
    protractor 79-299
    ink pad 299-899
    painting smock 699-1499
    art portfolio 999-2999
    """,
    all_of="art supply",
    sold_at=(
        "the art supply store",
        "the school store",
        "the craft store",
        "a hobby shop",
        "the campus bookstore",
        "a discount store",
    ),
    packed_in=("bin", "carton"),
    gone=("give away", "hand out", "donate", "lose"),
)

BOOK: Final[NounClass] = noun_class(
    "book",
    """
    novel 799-2499
    mystery novel 799-1999
    graphic novel 999-2499
    comic book 299-699
    picture book 699-1899
    cookbook 1499-3499
    biography 1299-2999
    atlas 1999-4999
    dictionary 999-2999
    thesaurus 899-2499
    encyclopedia 2499-5999
    textbook 3999-14999
    workbook 699-1999
    coloring book 199-899
    sticker book 399-1099
    puzzle book 399-1099
    joke book 399-999
    songbook 799-2499
    storybook 599-1799
    poetry book 799-1999
    history book 1299-3499
    science book 1299-3499
    nature guide 1199-2499
    travel guide 1299-2799
    paperback 499-1699
    hardcover 1499-3499
    audiobook 999-2999
    fantasy novel 799-2499
    """,
    all_of="book",
    sold_at=(
        "the bookstore",
        "a used bookstore",
        "the school book fair",
        "the campus bookstore",
        "a library book sale",
        "a neighborhood bookstore",
        "the book fair",
    ),
    packed_in=("box", "crate", "bag", "carton", "bin"),
    gone=("give away", "donate", "sell", "lend", "return"),
)
