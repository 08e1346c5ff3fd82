"""What people wear, carry and give: clothing, accessories, gifts."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

CLOTHING: Final[NounClass] = noun_class(
    "clothing",
    """
    sweater 1999-6999
    cardigan 1999-5999
    sweatshirt 1499-4999
    hoodie 1999-5999
    jacket 2999-9999
    denim jacket 3499-8999
    raincoat 2499-8999
    winter coat 4999-14999
    parka 5999-17999
    vest 1499-4999
    blazer 3999-12999
    windbreaker 2499-6999
    poncho 1299-3999
    polo shirt 1299-3999
    flannel shirt 1499-4499
    dress shirt 1999-5999
    tank top 699-1999
    blouse 1499-4499
    tunic 1499-4499
    turtleneck 1499-3999
    dress 1999-7999
    sundress 1999-5999
    skirt 1499-4999
    romper 1499-4499
    tracksuit 2999-8999
    swimsuit 1499-5999
    jersey 1999-7999
    bathrobe 1999-5999
    costume 1499-5999
    apron 799-2499
    """,
    all_of="piece of clothing, pieces of clothing",
    sold_at=(
        "the clothing store",
        "the department store",
        "a thrift store",
        "the outlet mall",
        "a clothing boutique",
        "a discount store",
        "the garage sale",
    ),
    packed_in=("suitcase", "trunk", "box", "bag"),
    gone=("give away", "donate", "sell"),
)

ACCESSORY: Final[NounClass] = noun_class(
    "accessory",
    """
    hat 999-3999
    sun hat 999-3499
    straw hat 999-3499
    cowboy hat 1999-7999
    baseball cap 999-2999
    beanie 799-2499
    beret 999-2999
    visor 799-2499
    scarf 999-3499
    shawl 1499-4999
    bandanna 299-999
    belt 999-3999
    necktie 999-3999
    bow tie 799-2499
    headband 299-1299
    hair clip 99-699
    hair bow 199-899
    brooch 799-2999
    wristwatch 1999-14999
    wallet 999-4999
    coin purse 499-1999
    handbag 1999-9999
    backpack 1999-7999
    tote bag 799-2999
    duffel bag 1999-6999
    messenger bag 2499-7999
    gym bag 999-2999
    umbrella 799-2999
    keychain 199-999
    lanyard 199-799
    """,
    all_of="accessory",
    sold_at=(
        "the department store",
        "a thrift store",
        "the outlet mall",
        "an accessory shop",
        "the gift shop",
        "a discount store",
        "the street market",
    ),
    packed_in=("box", "suitcase", "trunk", "basket"),
    gone=("give away", "donate", "sell", "lose"),
)

GIFT: Final[NounClass] = noun_class(
    "gift",
    """
    snow globe 999-3499
    souvenir mug 799-1999
    travel mug 1299-2999
    refrigerator magnet 299-799
    enamel pin 399-1299
    bumper sticker 299-699
    music box 1999-5999
    jewelry box 1999-6999
    puzzle box 1499-4999
    box of chocolates, boxes of chocolates 799-2999
    bouquet of flowers, bouquets of flowers 1499-4999
    fruit basket 2499-6999
    gift basket 2999-7999
    scented candle 799-2499
    porcelain figurine 999-4999
    tree ornament 499-1999
    decorative plate 999-3999
    wind chime 999-3999
    model ship 1999-7999
    paperweight 799-2499
    charm bracelet 1499-5999
    locket 1999-6999
    pendant 1499-5999
    pocket mirror 499-1499
    stuffed animal 799-2999
    tea set 1999-6999
    beach towel 999-2999
    """,
    all_of="gift",
    sold_at=(
        "the gift shop",
        "a souvenir stand",
        "the museum shop",
        "a souvenir shop",
        "the airport gift shop",
        "the visitor center",
        "the holiday market",
    ),
    packed_in=("crate", "carton", "trunk", "bin"),
    gone=("give away", "hand out", "sell", "donate"),
)
