"""Things for making and mending: tools, hardware, materials, supplies, handmade items."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

TOOL: Final[NounClass] = noun_class(
    "tool",
    """
    hammer 999-3499
    screwdriver 399-1499
    wrench 799-2499
    handsaw 1299-3499
    hacksaw 999-2499
    pruning saw 1299-3499
    chisel 699-2499
    mallet 799-2499
    sledgehammer 1999-4999
    crowbar 999-2999
    power drill 3999-14999
    sander 2999-9999
    clamp 499-2499
    tape measure 499-1999
    utility knife 399-1499
    putty knife 299-999
    wire cutter 799-2499
    paint roller 399-1499
    ladder 4999-19999
    stepladder 2999-9999
    flashlight 599-3499
    toolbox 1499-5999
    shovel 1499-3999
    rake 999-2999
    hoe 1299-2999
    pitchfork 1999-4499
    garden trowel 499-1499
    garden hose 1499-4999
    watering can 799-2999
    wheelbarrow 4999-14999
    """,
    all_of="tool",
    sold_at=(
        "the hardware store",
        "the home improvement store",
        "a garage sale",
        "the tool shop",
        "a used tool store",
        "a discount store",
    ),
    gone=("give away", "lend", "sell", "rent out", "return"),
)

HARDWARE: Final[NounClass] = noun_class(
    "hardware",
    """
    nail 3-15
    screw 5-25
    bolt 10-99
    hex nut 5-50
    hook 50-399
    hinge 99-599
    shelf bracket 199-999
    doorknob 999-3999
    cabinet knob 199-899
    door handle 999-4999
    padlock 599-2499
    pulley 399-1999
    pipe fitting 99-799
    wooden dowel 99-499
    light switch 199-999
    outlet cover 49-299
    drawer handle 199-899
    wall anchor 10-50
    cable tie 5-25
    doorstop 199-799
    """,
    all_of="piece of hardware, pieces of hardware",
    sold_at=(
        "the hardware store",
        "the home improvement store",
        "a building supply store",
        "the contractor supply store",
        "a discount hardware store",
        "the neighborhood hardware store",
    ),
    packed_in=("box", "bin", "crate"),
    gone=("use up", "sell", "give away", "return"),
)

BUILDING_MATERIAL: Final[NounClass] = noun_class(
    "building_material",
    """
    brick 50-149
    cinder block 199-399
    paving stone 149-599
    ceramic tile 99-799
    roof shingle 99-499
    wooden plank 399-1999
    wooden beam 999-4999
    fence post 599-1999
    fence panel 2999-8999
    metal pipe 599-2499
    metal rod 399-1499
    sheet of plywood, sheets of plywood 1999-5999
    sheet of drywall, sheets of drywall 1199-2499
    sheet of sandpaper, sheets of sandpaper 50-199
    bag of cement, bags of cement 599-1699
    bag of gravel, bags of gravel 399-899
    bag of sand, bags of sand 399-799
    bucket of paint, buckets of paint 2999-9999
    roll of insulation, rolls of insulation 1999-5999
    """,
    all_of="building supply",
    sold_at=(
        "the hardware store",
        "the home improvement store",
        "a building supply store",
        "the contractor supply store",
        "a discount hardware store",
        "the neighborhood hardware store",
    ),
    gone=("use up", "sell", "give away", "return"),
)

CRAFT: Final[NounClass] = noun_class(
    "craft",
    """
    bead 5-75
    glass bead 10-99
    wooden bead 5-75
    button 10-99
    sequin 1-10
    rhinestone 5-50
    zipper 99-499
    thimble 99-499
    sewing needle 15-99
    knitting needle 199-999
    crochet hook 149-899
    embroidery hoop 199-999
    safety pin 5-25
    pom-pom 5-50
    pipe cleaner 5-25
    craft stick 2-10
    clothespin 5-50
    fabric square 99-399
    fabric patch 149-699
    foam sticker 5-50
    wooden spool 25-149
    spool of thread, spools of thread 149-499
    ball of yarn, balls of yarn 299-1299
    skein of yarn, skeins of yarn 399-1999
    roll of ribbon, rolls of ribbon 199-799
    sheet of felt, sheets of felt 50-199
    jar of glitter, jars of glitter 199-699
    bag of stuffing, bags of stuffing 399-1299
    """,
    all_of="craft supply",
    sold_at=(
        "the craft store",
        "a hobby shop",
        "a discount store",
        "the fabric and craft store",
        "the craft supply shop",
        "an arts and crafts store",
    ),
    packed_in=("box", "tin", "basket", "bin", "pouch"),
    gone=("give away", "lose", "sell", "donate"),
)

PARTY: Final[NounClass] = noun_class(
    "party",
    """
    balloon 10-199
    party hat 25-149
    party horn 25-149
    party favor 99-499
    paper plate 5-50
    paper napkin 3-20
    paper straw 3-20
    paper crown 50-299
    paper lantern 199-799
    paper streamer 99-299
    plastic fork 5-25
    plastic spoon 5-25
    plastic tablecloth 149-599
    birthday candle 10-75
    cake topper 299-1299
    banner 299-1499
    garland 399-1499
    centerpiece 499-1999
    pinata 999-2999
    noisemaker 50-249
    glow stick 25-149
    goody bag 99-499
    invitation 50-299
    photo prop 99-399
    bag of confetti, bags of confetti 149-499
    string of lights, strings of lights 599-1999
    """,
    all_of="party supply",
    sold_at=(
        "the party store",
        "a discount store",
        "the supermarket",
        "the department store",
        "the party supply shop",
        "the grocery store",
    ),
    packed_in=("box", "bin", "carton", "crate"),
    gone=("give away", "hand out", "throw away"),
)

HANDMADE: Final[NounClass] = noun_class(
    "handmade",
    """
    bracelet
    beaded necklace
    friendship bracelet
    birdhouse
    quilt
    baby blanket
    knitted hat
    crocheted scarf
    clay pot
    ceramic vase
    candle holder
    bookend
    wooden spoon
    wooden bowl
    wooden toy
    woven basket
    leather pouch
    pincushion
    potholder
    plant hanger
    wreath
    mosaic
    rag doll
    sock puppet
    felt ornament
    paper airplane
    paper crane
    paper flower
    paper snowflake
    paper mask
    """,
    all_of="handmade item",
    sold_at=(
        "the craft fair",
        "the farmers market",
        "the holiday market",
        "the school fundraiser",
        "the street fair",
        "a gift shop",
    ),
    packed_in=("box", "crate", "carton", "bin"),
    gone=("give away", "sell", "donate"),
)
