"""Growing and natural things: plants, flowers, crops, finds from a walk."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

PLANT: Final[NounClass] = noun_class(
    "plant",
    """
    tomato seedling 199-599
    pepper seedling 199-599
    cucumber seedling 199-599
    strawberry plant 299-699
    basil plant 299-699
    mint plant 299-699
    rosemary plant 399-999
    lavender plant 499-1299
    aloe plant 599-1999
    spider plant 599-1999
    snake plant 999-2999
    rubber plant 1499-4999
    jade plant 699-2499
    bamboo plant 799-2999
    bonsai tree 1999-7999
    rosebush 1499-3999
    fern 699-1999
    cactus, cacti 499-1999
    succulent 299-1299
    geranium 399-999
    begonia 399-999
    petunia 199-599
    pansy 199-499
    hosta 699-1999
    azalea 999-2999
    hydrangea 1499-3999
    hibiscus 1299-3499
    poinsettia 599-1999
    peace lily 999-2999
    pot of ivy, pots of ivy 599-1699
    """,
    all_of="potted plant",
    sold_at=(
        "the garden center",
        "the plant nursery",
        "the farmers market",
        "a roadside greenhouse",
        "the garden club sale",
        "the home improvement store",
    ),
    packed_in=("crate", "box"),
    gone=("give away", "sell", "plant", "donate"),
)

FLOWER: Final[NounClass] = noun_class(
    "flower",
    """
    rose 199-599
    tulip 99-299
    daisy 75-249
    lily 199-599
    calla lily 249-699
    carnation 75-249
    sunflower 149-499
    daffodil 75-249
    iris 149-399
    orchid 299-999
    peony 299-799
    dahlia 199-599
    hyacinth 149-399
    snapdragon 99-349
    zinnia 75-249
    marigold 75-249
    freesia 99-349
    aster 75-249
    gardenia 299-799
    anemone 149-399
    poppy 99-349
    chrysanthemum 99-349
    camellia 199-599
    """,
    all_of="flower",
    sold_at=(
        "the flower shop",
        "a flower stand",
        "the farmers market",
        "the garden center",
        "the grocery store",
        "the flower market",
    ),
    packed_in=("bucket", "vase", "box", "basket"),
    gone=("give away", "sell", "hand out", "throw away"),
)

CROP: Final[NounClass] = noun_class(
    "crop",
    """
    apple tree
    peach tree
    pear tree
    plum tree
    cherry tree
    lemon tree
    fig tree
    olive tree
    avocado tree
    almond tree
    walnut tree
    pecan tree
    pine tree
    oak tree
    maple tree
    fir tree
    tomato plant
    pepper plant
    bean plant
    potato plant
    cotton plant
    lettuce plant
    squash plant
    blueberry bush
    raspberry bush
    cornstalk
    cucumber vine
    pumpkin vine
    watermelon vine
    grapevine
    """,
    all_of="plant",
    gone=("dig up", "transplant", "sell"),
)

NATURE: Final[NounClass] = noun_class(
    "nature",
    """
    pinecone
    acorn
    pebble
    rock
    leaf
    maple leaf
    oak leaf
    clover leaf
    fern frond
    twig
    stick
    willow branch
    feather
    seedpod
    chestnut
    walnut shell
    snail shell
    clamshell
    wildflower
    eucalyptus leaf
    dandelion
    thistle
    cattail
    piece of driftwood, pieces of driftwood
    piece of bark, pieces of bark
    blade of grass, blades of grass
    """,
    all_of="object from nature, objects from nature",
    packed_in=("basket", "bucket", "box", "bag", "pail"),
    gone=("give away", "throw away", "lose"),
)
