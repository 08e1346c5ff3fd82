"""Animals: on farms, in zoos, at home, in the air, in the grass."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

FARM_ANIMAL: Final[NounClass] = noun_class(
    "farm_animal",
    """
    cow
    bull
    calf
    ox, oxen
    horse
    foal
    pony
    donkey
    mule
    sheep
    ewe
    lamb
    goat
    pig
    piglet
    chicken
    hen
    rooster
    chick
    duck
    duckling
    goose
    turkey
    guinea hen
    llama
    alpaca
    """,
    all_of="farm animal",
    sold_at=(
        "the livestock auction",
        "the county fair",
        "a nearby farm",
        "the farm auction",
        "the livestock market",
        "a neighboring ranch",
    ),
    gone=("sell", "give away"),
)

WILD_ANIMAL: Final[NounClass] = noun_class(
    "wild_animal",
    """
    zebra
    giraffe
    elephant
    lion
    tiger
    cheetah
    emu
    polar bear
    panda
    koala
    kangaroo
    monkey
    gorilla
    chimpanzee
    camel
    hippopotamus
    rhinoceros
    crocodile
    alligator
    penguin
    flamingo
    ostrich
    peacock
    beaver
    hedgehog
    raccoon
    fox
    wolf
    moose
    """,
    all_of="animal",
    gone=("transfer",),
)

PET: Final[NounClass] = noun_class(
    "pet",
    """
    dog
    puppy
    cat
    kitten
    rabbit
    hamster
    gerbil
    guinea pig
    ferret
    chinchilla
    goldfish
    guppy
    parrot
    parakeet
    canary
    cockatoo
    turtle
    lizard
    gecko
    iguana
    hermit crab
    """,
    all_of="pet",
    sold_at=(
        "the pet store",
        "a pet shop",
        "the pet fair",
        "the county fair",
        "a neighborhood pet store",
        "the animal fair",
    ),
    gone=("give away", "sell"),
)

BIRD: Final[NounClass] = noun_class(
    "bird",
    """
    sparrow
    robin
    crow
    raven
    pigeon
    seagull
    hummingbird
    woodpecker
    wren
    finch
    chickadee
    oriole
    owl
    eagle
    hawk
    osprey
    heron
    egret
    swan
    pelican
    """,
    all_of="bird",
    gone=(),
)

BUG: Final[NounClass] = noun_class(
    "bug",
    """
    ladybug
    firefly
    butterfly
    caterpillar
    grasshopper
    cricket
    beetle
    honeybee
    bumblebee
    dragonfly
    moth
    ant
    earthworm
    snail
    """,
    all_of="bug",
    packed_in=("jar", "box"),
    gone=("release",),
)

SEA_ANIMAL: Final[NounClass] = noun_class(
    "sea_animal",
    """
    dolphin
    whale
    sea lion
    seal
    walrus
    otter
    manatee
    sea turtle
    octopus
    shark
    stingray
    eel
    seahorse
    starfish
    jellyfish
    crab
    lobster
    clam
    sea urchin
    """,
    all_of="sea animal",
    gone=("transfer",),
)
