"""Things to eat and drink that are bought by the piece: fruit, vegetables, baked goods, drinks."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

FRUIT: Final[NounClass] = noun_class(
    "fruit",
    """
    apple 40-125
    pear 50-140
    orange 50-140
    banana 19-49
    peach 60-150
    plum 40-110
    lemon 40-95
    lime 25-75
    mango 90-225
    kiwi 40-95
    pineapple 250-550
    watermelon 399-799
    cantaloupe 250-499
    honeydew melon 299-599
    coconut 199-399
    grapefruit 75-179
    tangerine 35-90
    nectarine 60-150
    apricot 40-99
    pomegranate 199-399
    papaya 249-499
    persimmon 99-199
    fig 50-110
    clementine 30-75
    guava 60-150
    avocado 79-199
    """,
    all_of="piece of fruit, pieces of fruit",
    sold_at=(
        "the fruit stand",
        "the grocery store",
        "the supermarket",
        "the farmers market",
        "a roadside stand",
        "the corner store",
        "the produce market",
    ),
    packed_in=("crate", "basket", "box", "bag", "carton", "bowl", "bin"),
    gone=("eat", "give away", "sell", "share"),
)

VEGETABLE: Final[NounClass] = noun_class(
    "vegetable",
    """
    carrot 15-45
    potato 40-110
    sweet potato 75-175
    tomato 50-140
    cucumber 69-149
    onion 50-130
    bell pepper 89-199
    zucchini 79-179
    eggplant 149-349
    head of cauliflower, heads of cauliflower 299-499
    head of lettuce, heads of lettuce 179-329
    head of broccoli, heads of broccoli 199-349
    head of cabbage, heads of cabbage 199-399
    ear of corn, ears of corn 35-99
    beet 60-125
    radish 15-40
    turnip 79-169
    parsnip 60-140
    artichoke 179-349
    pumpkin 399-999
    butternut squash 249-499
    leek 99-199
    bulb of garlic, bulbs of garlic 59-129
    bunch of kale, bunches of kale 199-349
    bunch of spinach, bunches of spinach 199-349
    bunch of asparagus, bunches of asparagus 299-549
    yam 99-199
    rutabaga 149-299
    chili pepper 20-60
    """,
    all_of="vegetable",
    sold_at=(
        "the farmers market",
        "the vegetable stand",
        "the grocery store",
        "the supermarket",
        "a farm stand",
        "the produce market",
    ),
    packed_in=("crate", "basket", "box", "bag", "sack", "bin"),
    gone=("eat", "give away", "sell", "use up"),
)

BERRY: Final[NounClass] = noun_class(
    "berry",
    """
    strawberry
    blueberry
    raspberry
    blackberry
    cranberry
    gooseberry
    boysenberry
    huckleberry
    mulberry
    elderberry
    grape
    cherry
    """,
    all_of="berry",
    packed_in=("basket", "bowl", "carton", "pail", "bucket", "jar"),
    gone=("eat", "give away", "use up"),
)

PASTRY: Final[NounClass] = noun_class(
    "pastry",
    """
    muffin 175-375
    bagel 125-275
    croissant 225-450
    donut 99-275
    cupcake 225-475
    scone 225-425
    cinnamon roll 275-550
    loaf of bread, loaves of bread 299-799
    loaf of banana bread, loaves of banana bread 599-1199
    baguette 249-499
    brownie 199-425
    sugar cookie 99-299
    oatmeal cookie 99-299
    gingerbread cookie 125-325
    dinner roll 50-125
    biscuit 99-250
    soft pretzel 199-499
    eclair 275-550
    apple turnover 250-475
    fruit tart 399-799
    macaron 175-350
    layer cake 1999-4499
    cream puff 199-425
    cheesecake 1499-3499
    apple pie 899-1899
    pecan pie 1199-2299
    pumpkin pie 899-1799
    sticky bun 250-499
    """,
    all_of="baked good",
    sold_at=(
        "a corner bakery",
        "the bakery",
        "the bake sale",
        "the farmers market",
        "a neighborhood bakery",
        "the pastry shop",
        "the bakery counter",
    ),
    packed_in=("box", "tray", "basket", "bag", "tin"),
    gone=("eat", "give away", "sell", "share", "hand out"),
)

SNACK: Final[NounClass] = noun_class(
    "snack",
    """
    chocolate bar 129-399
    granola bar 79-199
    fruit bar 99-229
    protein bar 179-349
    lollipop 25-125
    gumball 10-50
    jelly bean 3-10
    gummy bear 5-15
    candy cane 25-125
    peppermint stick 25-99
    caramel apple 299-699
    caramel 25-99
    chocolate truffle 125-350
    marshmallow 5-25
    rice cake 25-75
    ice pop 50-199
    ice cream bar 149-399
    cheese stick 50-125
    fortune cookie 15-50
    licorice stick 25-99
    piece of taffy, pieces of taffy 15-50
    pack of gum, packs of gum 129-249
    roll of mints, rolls of mints 99-199
    bag of popcorn, bags of popcorn 199-499
    bag of chips, bags of chips 149-499
    bag of pretzels, bags of pretzels 199-449
    bag of peanuts, bags of peanuts 149-399
    bag of trail mix, bags of trail mix 299-799
    box of raisins, boxes of raisins 75-249
    box of crackers, boxes of crackers 249-499
    """,
    all_of="snack",
    sold_at=(
        "the snack bar",
        "the corner store",
        "the supermarket",
        "the school store",
        "a gas station",
        "the snack stand",
        "a convenience store",
    ),
    packed_in=("basket", "crate", "bin", "tray"),
    gone=("eat", "give away", "hand out", "share", "sell"),
)

DRINK: Final[NounClass] = noun_class(
    "drink",
    """
    bottle of water, bottles of water 99-249
    bottle of sparkling water, bottles of sparkling water 149-299
    bottle of coconut water, bottles of coconut water 249-449
    bottle of lemonade, bottles of lemonade 199-399
    bottle of iced tea, bottles of iced tea 179-349
    bottle of apple juice, bottles of apple juice 179-399
    bottle of grape juice, bottles of grape juice 199-449
    bottle of cranberry juice, bottles of cranberry juice 249-499
    bottle of root beer, bottles of root beer 149-299
    can of soda, cans of soda 75-199
    can of ginger ale, cans of ginger ale 75-199
    can of tomato juice, cans of tomato juice 99-249
    carton of milk, cartons of milk 75-299
    carton of chocolate milk, cartons of chocolate milk 99-349
    carton of almond milk, cartons of almond milk 299-499
    carton of oat milk, cartons of oat milk 349-549
    carton of soy milk, cartons of soy milk 249-449
    pouch of fruit punch, pouches of fruit punch 50-125
    jug of apple cider, jugs of apple cider 499-999
    juice box 50-125
    sports drink 149-299
    """,
    all_of="drink",
    sold_at=(
        "the corner store",
        "the supermarket",
        "the grocery store",
        "a gas station",
        "a convenience store",
        "the neighborhood market",
    ),
    packed_in=("cooler", "crate", "basket"),
    gone=("drink", "give away", "hand out", "sell"),
)
