"""Where things are: containers, furniture that holds things, parts of buildings; and vehicles."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

CONTAINER: Final[NounClass] = noun_class(
    "container",
    """
    box
    cardboard box
    gift box
    shoebox
    crate
    carton
    basket
    bin
    plastic bin
    bucket
    pail
    bag
    paper bag
    sack
    pouch
    jar
    tin
    canister
    tub
    tray
    bowl
    vase
    barrel
    cooler
    hamper
    envelope
    folder
    album
    suitcase
    trunk
    """,
    all_of="container",
    gone=("give away", "throw away", "recycle"),
)

HOLDER: Final[NounClass] = noun_class(
    "holder",
    """
    shelf
    bookshelf
    display shelf
    drawer
    rack
    spice rack
    bike rack
    shoe rack
    magazine rack
    table
    cabinet
    filing cabinet
    cupboard
    closet
    locker
    cubby
    cart
    counter
    bulletin board
    pegboard
    display case
    trophy case
    workbench
    """,
    all_of="storage place",
    gone=(),
)

BUILDING_PART: Final[NounClass] = noun_class(
    "building_part",
    """
    room
    classroom
    bedroom
    bathroom
    kitchen
    office
    apartment
    conference room
    storage room
    locker room
    laundry room
    dance studio
    science lab
    hallway
    lobby
    balcony
    porch
    garage
    floor
    wall
    window
    door
    entrance
    exit
    staircase
    elevator
    skylight
    """,
    all_of="part of the building, parts of the building",
    gone=(),
)

VEHICLE: Final[NounClass] = noun_class(
    "vehicle",
    """
    car
    truck
    pickup truck
    fire truck
    tow truck
    food truck
    bus
    school bus
    van
    delivery van
    taxi
    ambulance
    golf cart
    motorcycle
    scooter
    bicycle
    tricycle
    unicycle
    wagon
    tractor
    snowplow
    train
    airplane
    helicopter
    boat
    sailboat
    rowboat
    canoe
    kayak
    ferry
    """,
    all_of="vehicle",
    gone=("sell", "rent out"),
)
