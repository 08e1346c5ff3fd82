"""Things for the home: kitchenware, furniture, small things."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

KITCHENWARE: Final[NounClass] = noun_class(
    "kitchenware",
    """
    dinner plate 299-1499
    soup bowl 299-1299
    mixing bowl 799-2499
    salad bowl 999-3499
    mug 399-1499
    teacup 399-1499
    drinking glass 199-999
    pitcher 999-2999
    spoon 99-499
    fork 99-499
    butter knife 99-499
    spatula 299-1299
    whisk 399-1299
    ladle 399-1299
    rolling pin 799-2499
    cutting board 799-2999
    baking sheet 799-1999
    muffin pan 799-1999
    cake pan 699-1799
    frying pan 1499-4999
    saucepan 1499-4999
    teapot 1499-3999
    kettle 1499-4999
    colander 799-2499
    cheese grater 599-1799
    can opener 499-1499
    cookie cutter 99-499
    cookie jar 1299-3499
    oven mitt 399-1299
    dish towel 299-999
    """,
    all_of="kitchen item",
    sold_at=(
        "the kitchen supply store",
        "the department store",
        "a thrift store",
        "a discount store",
        "the housewares shop",
        "the garage sale",
        "the restaurant supply store",
    ),
    packed_in=("box", "crate", "carton", "basket"),
    gone=("give away", "donate", "sell"),
)

FURNITURE: Final[NounClass] = noun_class(
    "furniture",
    """
    dining chair 3999-19999
    folding chair 1499-4999
    office chair 5999-24999
    rocking chair 7999-29999
    patio chair 2999-12999
    beanbag chair 2999-9999
    armchair 14999-59999
    recliner 19999-79999
    sofa 29999-149999
    loveseat 24999-99999
    futon 14999-49999
    ottoman, ottomans 3999-19999
    bench 4999-24999
    stool 1999-7999
    desk 7999-39999
    dining table 14999-79999
    coffee table 5999-29999
    end table 2999-14999
    picnic table 9999-34999
    nightstand 3999-19999
    dresser 9999-49999
    wardrobe 14999-69999
    bookcase 4999-24999
    bed frame 9999-49999
    bunk bed 19999-79999
    headboard 7999-34999
    mattress 19999-99999
    hammock 2999-12999
    coat rack 1999-7999
    """,
    all_of="piece of furniture, pieces of furniture",
    sold_at=(
        "the furniture store",
        "a furniture outlet",
        "an estate sale",
        "the flea market",
        "a thrift store",
        "the department store",
        "a furniture warehouse",
    ),
    gone=("sell", "give away", "donate", "rent out"),
)

HOME: Final[NounClass] = noun_class(
    "home",
    """
    lamp 1499-7999
    desk lamp 1499-5999
    lampshade 999-3999
    light bulb 199-999
    candle 299-1999
    pillow 799-3999
    throw pillow 999-3499
    pillowcase 499-1999
    bedsheet 999-3999
    blanket 1499-5999
    comforter 2999-9999
    curtain 999-3999
    shower curtain 999-3499
    rug 1999-14999
    doormat 999-2999
    bath mat 999-2999
    tablecloth 999-3999
    place mat 299-999
    cloth napkin 199-799
    coaster 149-699
    mirror 1499-7999
    picture frame 599-2999
    wall clock 1299-4999
    alarm clock 999-3999
    wastebasket 799-2499
    laundry basket 899-2999
    clothes hanger 50-299
    flowerpot 299-1999
    extension cord 799-2499
    electric fan 1999-6999
    """,
    all_of="household item",
    sold_at=(
        "the home goods store",
        "the department store",
        "a thrift store",
        "a discount store",
        "the garage sale",
        "the housewares shop",
    ),
    packed_in=("box", "carton", "crate"),
    gone=("give away", "donate", "sell"),
)
