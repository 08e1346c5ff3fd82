"""Things to play with: toys, games, sports gear, camping gear, music."""

from typing import Final

from synthgen.generators.flames.lexicon.words import NounClass, noun_class

TOY: Final[NounClass] = noun_class(
    "toy",
    """
    doll 799-3999
    teddy bear 799-2999
    plush owl 699-2499
    stuffed rabbit 699-2499
    toy car 99-999
    toy truck 499-2499
    toy train 699-3499
    toy boat 399-1999
    toy robot 999-3999
    toy dinosaur 299-1999
    toy tractor 599-2499
    toy castle 1999-5999
    toy drum 799-2499
    yo-yo 199-1299
    kite 599-2999
    spinning top 149-999
    rubber duck 149-699
    hand puppet 599-1999
    model airplane 999-3999
    action figure 599-2499
    wooden block 25-149
    bouncy ball 25-199
    flying disc 299-1499
    pinwheel 99-499
    bubble wand 99-499
    balsa glider 199-799
    """,
    all_of="toy",
    sold_at=(
        "the toy store",
        "a toy shop",
        "the department store",
        "a discount store",
        "the garage sale",
        "a neighborhood toy store",
        "the flea market",
    ),
    packed_in=("box", "bin", "crate"),
    gone=("give away", "sell", "donate", "lose"),
)

GAME: Final[NounClass] = noun_class(
    "game",
    """
    board game 1499-4999
    card game 599-1999
    dice game 599-1999
    word game 999-2999
    memory game 799-1999
    trivia game 1499-3499
    strategy game 1999-5999
    video game 1999-6999
    jigsaw puzzle 799-2499
    puzzle cube 499-1999
    brain teaser 499-1999
    deck of cards, decks of cards 199-899
    chess set 1499-6999
    checkers set 799-2499
    backgammon set 1999-5999
    domino set 999-2999
    bingo set 999-2999
    croquet set 2999-9999
    ring toss set 1299-3999
    beanbag toss set 1999-6999
    marble maze 1499-3999
    dartboard 1999-7999
    """,
    all_of="game",
    sold_at=(
        "the game store",
        "the toy store",
        "a hobby shop",
        "the department store",
        "the garage sale",
        "a used game shop",
    ),
    packed_in=("box", "crate", "bin", "carton"),
    gone=("give away", "sell", "donate", "lend"),
)

SPORTS_GEAR: Final[NounClass] = noun_class(
    "sports_gear",
    """
    basketball 999-4999
    soccer ball 999-3999
    football 999-3999
    volleyball 999-3999
    softball 399-1299
    baseball 299-999
    tennis ball 99-299
    golf ball 99-499
    bowling ball 4999-14999
    baseball bat 1999-9999
    baseball glove 1999-9999
    tennis racket 1999-9999
    badminton racket 999-4999
    table tennis paddle 699-2999
    hockey stick 1999-8999
    hockey puck 199-799
    lacrosse stick 2999-9999
    golf club 1999-9999
    bicycle helmet 1999-6999
    knee pad 499-1999
    skateboard 2499-7999
    yoga mat 999-4999
    dumbbell 999-4999
    fishing rod 1999-7999
    life jacket 1999-6999
    swim cap 499-1499
    canoe paddle 1999-6999
    pool noodle 199-599
    """,
    all_of="piece of sports gear, pieces of sports gear",
    sold_at=(
        "the sporting goods store",
        "a sports shop",
        "the department store",
        "a used sports equipment store",
        "a discount store",
        "the garage sale",
    ),
    packed_in=("bin", "box", "crate"),
    gone=("give away", "lend", "donate", "sell", "lose"),
)

CAMPING: Final[NounClass] = noun_class(
    "camping",
    """
    tent 4999-24999
    sleeping bag 2499-12999
    camp lantern 1499-4999
    headlamp 999-4999
    camp stove 2999-9999
    canteen 999-2999
    camp chair 1499-5999
    air mattress 2499-8999
    trekking pole 1499-5999
    tent stake 99-399
    tarp 799-2999
    mess kit 1299-3499
    rope ladder 1999-5999
    climbing rope 4999-14999
    bug net 999-2999
    roasting stick 199-799
    hiking map 699-1699
    pocket compass 799-2999
    """,
    all_of="piece of camping gear, pieces of camping gear",
    sold_at=(
        "the camping store",
        "the outdoor store",
        "the sporting goods store",
        "the army surplus store",
        "a mountain outfitter",
        "the campground store",
    ),
    packed_in=("bin", "crate", "box"),
    gone=("give away", "lend", "sell", "rent out"),
)

MUSIC: Final[NounClass] = noun_class(
    "music",
    """
    guitar 9999-49999
    bass guitar 14999-59999
    ukulele 2999-14999
    banjo 14999-59999
    mandolin 7999-39999
    violin 9999-59999
    viola 14999-69999
    cello 29999-99999
    harp 49999-199999
    flute 9999-49999
    piccolo 9999-39999
    clarinet 12999-59999
    oboe 29999-149999
    bassoon 99999-299999
    saxophone 29999-129999
    trumpet 14999-69999
    trombone 19999-79999
    tuba 99999-299999
    euphonium 49999-199999
    accordion 19999-99999
    harmonica 799-4999
    ocarina 1499-4999
    kazoo 199-999
    xylophone 1499-9999
    glockenspiel 2999-9999
    snare drum 7999-29999
    bongo drum 2999-9999
    tambourine 999-3999
    handbell 1999-9999
    electronic keyboard 7999-39999
    """,
    all_of="instrument",
    sold_at=(
        "the music store",
        "an instrument shop",
        "a used instrument shop",
        "a neighborhood music store",
        "the school band sale",
        "the music shop downtown",
    ),
    gone=("sell", "lend", "donate", "rent out"),
)

MUSIC_SUPPLY: Final[NounClass] = noun_class(
    "music_supply",
    """
    guitar pick 25-149
    guitar string 99-499
    guitar strap 799-2999
    guitar stand 1299-3999
    music stand 1499-4999
    metronome 1499-4999
    violin bow 2999-9999
    clarinet reed 199-499
    saxophone reed 249-599
    trumpet mute 1499-4999
    drum pad 1999-5999
    cymbal 3999-19999
    instrument case 3999-14999
    tuning fork 699-1999
    bottle of valve oil, bottles of valve oil 399-999
    vinyl record 999-3999
    piano bench 4999-14999
    drum stool 3999-9999
    song sheet 99-499
    """,
    all_of="music accessory",
    sold_at=(
        "the music store",
        "an instrument shop",
        "a used instrument shop",
        "the music shop downtown",
        "the school band sale",
        "a guitar shop",
    ),
    packed_in=("box", "bin"),
    gone=("give away", "lend", "donate", "sell"),
)
