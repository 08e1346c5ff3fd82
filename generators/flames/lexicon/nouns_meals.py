"""Groceries by the package, and meals as a café or a kitchen serves them."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

GROCERY: Final[NounClass] = noun_class(
    "grocery",
    """
    bag of rice, bags of rice 199-899
    bag of flour, bags of flour 249-699
    bag of sugar, bags of sugar 299-599
    bag of coffee, bags of coffee 799-1699
    bag of almonds, bags of almonds 599-1299
    box of cereal, boxes of cereal 299-649
    box of pasta, boxes of pasta 129-349
    box of tea, boxes of tea 299-699
    box of pancake mix, boxes of pancake mix 249-599
    can of beans, cans of beans 89-229
    can of soup, cans of soup 129-399
    can of tuna, cans of tuna 99-299
    can of corn, cans of corn 79-199
    can of peaches, cans of peaches 149-349
    carton of eggs, cartons of eggs 249-699
    jar of honey, jars of honey 499-1299
    jar of jam, jars of jam 299-699
    jar of peanut butter, jars of peanut butter 249-699
    jar of pickles, jars of pickles 299-599
    jar of salsa, jars of salsa 249-549
    jar of pasta sauce, jars of pasta sauce 199-799
    bottle of ketchup, bottles of ketchup 249-549
    bottle of mustard, bottles of mustard 149-449
    bottle of olive oil, bottles of olive oil 799-1999
    bottle of maple syrup, bottles of maple syrup 699-1599
    stick of butter, sticks of butter 99-199
    block of cheese, blocks of cheese 299-899
    tub of yogurt, tubs of yogurt 349-699
    tub of hummus, tubs of hummus 299-599
    package of tortillas, packages of tortillas 199-499
    """,
    all_of="grocery item",
    sold_at=(
        "the grocery store",
        "the supermarket",
        "a corner market",
        "the food co-op",
        "a discount store",
        "the neighborhood market",
    ),
    packed_in=("crate", "basket", "bin"),
    gone=("use up", "give away", "sell", "donate"),
)

MEAL: Final[NounClass] = noun_class(
    "meal",
    """
    sandwich 499-1199
    grilled cheese sandwich 399-999
    taco 199-499
    burrito 699-1299
    quesadilla 599-1199
    hamburger 399-1199
    cheeseburger 449-1299
    veggie burger 599-1299
    hot dog 199-599
    corn dog 199-599
    omelet 699-1399
    waffle 399-899
    crepe 499-999
    baked potato 249-599
    egg roll 149-349
    spring roll 149-399
    dumpling 75-199
    salad 499-1299
    chicken wrap 599-1199
    rice bowl 699-1399
    bowl of soup, bowls of soup 399-799
    bowl of chili, bowls of chili 449-899
    bowl of oatmeal, bowls of oatmeal 299-699
    bowl of ramen, bowls of ramen 899-1699
    slice of pizza, slices of pizza 249-599
    plate of pasta, plates of pasta 899-1799
    plate of nachos, plates of nachos 699-1499
    stack of pancakes, stacks of pancakes 599-1199
    order of fries, orders of fries 249-599
    """,
    all_of="menu item",
    sold_at=(
        "a diner",
        "the food court",
        "a food truck",
        "the cafeteria",
        "a family restaurant",
        "the lunch counter",
        "a neighborhood restaurant",
    ),
    packed_in=("box", "bag", "tray"),
    gone=("sell", "serve", "give away", "hand out"),
)

TREAT: Final[NounClass] = noun_class(
    "treat",
    """
    ice cream cone 249-599
    ice cream sundae 399-899
    banana split 599-999
    root beer float 399-799
    milkshake 399-799
    smoothie 399-799
    iced coffee 249-549
    latte 349-649
    cappuccino 349-649
    mug of cocoa, mugs of cocoa 249-549
    mug of tea, mugs of tea 199-399
    glass of lemonade, glasses of lemonade 199-449
    slice of pie, slices of pie 299-699
    slice of cake, slices of cake 349-799
    dish of pudding, dishes of pudding 249-599
    frozen yogurt 349-799
    """,
    all_of="treat",
    sold_at=(
        "the cafe",
        "a downtown cafe",
        "the mall food court",
        "a dessert shop",
        "the hotel cafe",
        "a sweet shop",
        "the bookstore cafe",
    ),
    gone=("serve", "sell", "give away"),
)
