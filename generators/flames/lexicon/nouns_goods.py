"""Goods for the household: cleaning supplies, gadgets, pet supplies, toiletries."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

CLEANING: Final[NounClass] = noun_class(
    "cleaning",
    """
    sponge 75-249
    scrub brush 249-799
    mop 999-2499
    broom 799-1999
    dustpan 299-999
    feather duster 399-1299
    dust cloth 99-399
    squeegee 499-1499
    spray bottle 149-499
    lint roller 249-699
    plunger 499-1499
    bottle of dish soap, bottles of dish soap 249-599
    bottle of laundry detergent, bottles of laundry detergent 599-1699
    bottle of fabric softener, bottles of fabric softener 399-999
    bottle of glass cleaner, bottles of glass cleaner 299-599
    box of trash bags, boxes of trash bags 599-1499
    roll of paper towels, rolls of paper towels 149-349
    roll of toilet paper, rolls of toilet paper 75-199
    can of furniture polish, cans of furniture polish 399-799
    """,
    all_of="cleaning supply",
    sold_at=(
        "the supermarket",
        "the hardware store",
        "a discount store",
        "the drugstore",
        "the corner store",
        "a janitorial supply store",
    ),
    packed_in=("crate", "carton", "bin"),
    gone=("give away", "donate", "hand out"),
)

GADGET: Final[NounClass] = noun_class(
    "gadget",
    """
    laptop 29999-129999
    tablet 9999-69999
    smartphone 14999-99999
    smartwatch 4999-39999
    computer keyboard 1499-9999
    computer monitor 8999-39999
    printer 5999-24999
    scanner 6999-24999
    projector 7999-49999
    webcam 1999-8999
    headset 1999-9999
    microphone 1999-9999
    portable speaker 1999-12999
    radio 1999-7999
    camera 9999-79999
    camera lens 9999-59999
    memory card 799-3999
    flash drive 599-2999
    hard drive 4999-14999
    phone case 999-3999
    phone charger 999-2999
    charging cable 599-1999
    battery 75-399
    game controller 2499-6999
    remote control 999-2999
    calculator 599-2999
    digital thermometer 799-2499
    router 3999-17999
    drone 3999-49999
    """,
    all_of="gadget",
    sold_at=(
        "the electronics store",
        "a computer store",
        "the department store",
        "a used electronics shop",
        "an online store",
        "a discount store",
    ),
    packed_in=("box", "carton", "bin"),
    gone=("give away", "sell", "donate", "lend", "return"),
)

PET_SUPPLY: Final[NounClass] = noun_class(
    "pet_supply",
    """
    dog leash 699-2499
    dog collar 599-1999
    dog sweater 999-2999
    dog brush 599-1499
    dog biscuit 25-99
    chew toy 299-1299
    squeaky toy 299-1199
    catnip toy 199-799
    rawhide bone 199-799
    pet bed 1499-5999
    pet carrier 1999-6999
    pet gate 1999-5999
    pet tag 299-999
    water dish 299-1299
    food dish 299-1299
    litter box 999-2999
    scratching post 1499-4999
    hamster wheel 699-1999
    fish tank 1999-9999
    aquarium filter 999-3999
    birdcage 2499-9999
    bird feeder 999-3499
    bag of dog food, bags of dog food 999-4999
    bag of cat litter, bags of cat litter 699-1999
    bag of birdseed, bags of birdseed 499-1999
    can of cat food, cans of cat food 75-249
    jar of fish flakes, jars of fish flakes 299-999
    """,
    all_of="pet supply",
    sold_at=(
        "the pet store",
        "a pet supply store",
        "the supermarket",
        "a discount store",
        "the feed store",
        "a pet shop",
    ),
    packed_in=("carton", "crate"),
    gone=("give away", "donate", "sell"),
)

TOILETRY: Final[NounClass] = noun_class(
    "toiletry",
    """
    bar of soap, bars of soap 99-499
    tube of toothpaste, tubes of toothpaste 199-599
    tube of lip balm, tubes of lip balm 149-499
    toothbrush 149-599
    hairbrush 499-1499
    comb 99-499
    roll of dental floss, rolls of dental floss 199-499
    bottle of shampoo, bottles of shampoo 299-999
    bottle of conditioner, bottles of conditioner 299-999
    bottle of body wash, bottles of body wash 349-999
    bottle of lotion, bottles of lotion 399-1199
    bottle of sunscreen, bottles of sunscreen 699-1499
    bottle of mouthwash, bottles of mouthwash 399-899
    bottle of hand sanitizer, bottles of hand sanitizer 199-599
    bottle of nail polish, bottles of nail polish 299-999
    jar of face cream, jars of face cream 699-1999
    stick of deodorant, sticks of deodorant 299-899
    can of shaving cream, cans of shaving cream 249-599
    box of tissues, boxes of tissues 149-349
    box of bandages, boxes of bandages 299-699
    nail file 99-399
    washcloth 149-599
    bath towel 599-1999
    hand towel 399-1299
    shower cap 149-599
    loofah 199-699
    bath sponge 149-499
    """,
    all_of="toiletry item",
    sold_at=(
        "the drugstore",
        "the pharmacy",
        "the supermarket",
        "a discount store",
        "the department store",
        "the grocery store",
    ),
    packed_in=("basket", "bin", "tray", "bag"),
    gone=("give away", "hand out", "donate"),
)
