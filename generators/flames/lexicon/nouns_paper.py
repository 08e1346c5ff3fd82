"""What is collected, printed, saved or handed in: collectibles, papers, files."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

COLLECTIBLE: Final[NounClass] = noun_class(
    "collectible",
    """
    stamp
    coin
    marble
    seashell
    postcard
    sticker
    bottle cap
    baseball card
    trading card
    lapel pin
    badge
    medal
    arcade token
    ticket stub
    model car
    bobblehead
    gemstone
    crystal
    fossil
    glass figurine
    arrowhead
    antique key
    piece of sea glass, pieces of sea glass
    """,
    all_of="collectible",
    sold_at=(
        "the flea market",
        "a hobby shop",
        "the collectors fair",
        "an antique shop",
        "the garage sale",
        "a collectibles show",
    ),
    packed_in=("box", "shoebox", "bag", "tin"),
    gone=("give away", "sell", "trade away", "lose"),
)

PRINT: Final[NounClass] = noun_class(
    "print",
    """
    flyer
    poster
    brochure
    pamphlet
    leaflet
    booklet
    newsletter
    newspaper
    magazine
    catalog
    coupon
    voucher
    ticket
    concert ticket
    raffle ticket
    movie ticket
    business card
    recipe card
    place card
    menu
    trail map
    concert program
    certificate
    gift certificate
    lawn sign
    door hanger
    name badge
    """,
    all_of="printed item",
    packed_in=("box", "carton"),
    gone=("hand out", "give away"),
)

DIGITAL: Final[NounClass] = noun_class(
    "digital",
    """
    photo
    video
    video clip
    song
    podcast
    playlist
    ringtone
    email
    text message
    voicemail
    app
    document
    spreadsheet
    presentation
    slideshow
    screenshot
    computer file
    e-book
    web page
    blog post
    online review
    recording
    audio clip
    """,
    all_of="file",
    gone=("delete", "remove"),
)

PAPER_TASK: Final[NounClass] = noun_class(
    "paper_task",
    """
    worksheet
    homework assignment
    report
    book report
    lab report
    expense report
    essay
    poem
    quiz
    spelling test
    exam
    answer sheet
    form
    order form
    permission slip
    application
    survey
    questionnaire
    letter
    thank-you note
    memo
    invoice
    contract
    lesson plan
    report card
    crossword puzzle
    """,
    all_of="paper",
    packed_in=("folder", "box", "envelope"),
    gone=("finish", "review"),
)
