"""Plain words that a skin may use as names, halved by a hash: what a model is trained on, and not.

Nouns of everyday things and living beings, of three to ten letters. Left out are words that mean
something in a game or in the wording of a task: ways and sides, moves, numbers, cards,
pieces of boards, words for questions and answers.
"""

import re
from functools import cache
from typing import Final, Literal

from synthgen.canonical import digest

Half = Literal["train", "held_out"]

_WORDS = """
acorn almond anchor antler apple apricot apron armchair artist aspen autumn avocado badger
bagel baker balcony bamboo banana banjo barley barrel basil basin basket bathtub beach beacon beaver
bedroom beetle bellows bench berry bicycle biscuit bison blanket blender blossom bobbin bonnet
bookcase bottle boulder bracelet branch bread brick bridge broccoli brook broom bucket buckle
buffalo bulb bumper burger butter button cabbage cabin cable cactus camel camera campfire canal
candle canoe canyon captain caramel carpet carrot cartoon cashew castle catfish cattle cavern
cedar celery cellar cement cereal chalk chapel cheese cherry chestnut chimney chisel cider cinema
cinnamon clarinet clay cliff cloak clock cloud clover coast cobra cocoa coconut coffee collar comet
compass copper coral corkscrew cotton cottage cousin cowboy coyote cradle crane crater crayon
cricket crocus crumb crystal cucumber cupcake curtain cushion cymbal cypress daffodil dairy daisy
dancer dentist desert diary dinner doctor dolphin donkey doorbell dragon drawer dresser drum
dumpling eagle easel eclipse eggplant elbow elephant ember engine envelope fabric factory falcon
farmer feather fence fender fern fiddle fig finch finger flag flamingo flannel flask flute foam
folder forest fossil fountain freckle freezer fridge frog frost fruit funnel furnace galaxy garage
garden garlic garment gazelle geyser giraffe glacier glove goblet goose gorilla gosling grain grape
gravel guitar gutter hairpin hammer hammock hamster handbag hangar harbor harvest hatchet hawk
hazel heater hedge hedgehog helmet hermit heron hickory hinge honey hornet hostel hotel icicle
igloo inkwell insect island ivory ivy jacket jaguar jasmine jelly jewel jigsaw journal jungle
juniper kayak kennel kettle keyboard kidney kiosk kitchen kitten koala ladder ladle lagoon lamp
lantern laptop laundry lava lavender lawn leaf leather lemon lentil leopard lettuce library lily
linen lizard llama lobster locket locust lotus luggage lumber magnet mango mansion maple marble
market marsh meadow melon mermaid meteor mitten moccasin molasses monkey monsoon moose mosaic
mosquito moss moth motor mountain muffin mug mushroom mustard napkin necklace needle nettle
nickel noodle notebook nugget nutmeg oatmeal ocean octopus olive onion orchard orchid organ otter
oven owl oyster paddle pagoda painter palace pancake panda panther papaya parcel parrot parsley
pasta pastry peach peacock peanut pear pebble pelican pencil penguin pepper perfume piano pickle
pigeon pillow pilot pine pistachio pizza planet plaster plum pocket pond poodle popcorn poppy
porch possum potato pottery pretzel prairie pudding puddle puffin pumpkin puppy quarry quartz
quilt rabbit raccoon radio radish raft raincoat raisin ranch raven razor reef reindeer ribbon
rice river robin robot rocket rooster rosemary rowboat rudder saddle saffron sailor salad salmon
sandal sandwich sapling satchel saucer sausage sawdust scarf school scissors scooter seagull seal
seaweed sesame shadow shark shed shell shelter shovel shrimp shrub shutter silk singer skillet
sled sleeve slipper snail snow soap sofa soup sparrow spider spinach sponge spoon squash squid
stable stapler statue stove stream summer sunset swallow swamp sweater syrup tablet tailor teapot
temple thimble thistle thunder ticket tiger timber toast toaster tomato tortoise tower tractor
trailer trombone trout trumpet tulip tundra turban turkey turnip turtle twig umbrella valley
vanilla vase velvet village vinegar violin volcano waffle wagon walnut walrus wardrobe warehouse
wasp weasel whale whisk whistle willow windmill winter wizard wombat wool wrench yarn yogurt zebra
"""

WORDS: Final[tuple[str, ...]] = tuple(_WORDS.split())

_WORD = re.compile(r"[^\W\d_]+")


@cache
def half_of(word: str) -> Half:
    """The half that a word belongs to, whatever the list around it.

    >>> half_of("apple") in ("train", "held_out")
    True
    """
    return "held_out" if digest("word", word)[0] % 2 else "train"


def words_of(*texts: str) -> frozenset[str]:
    """The words of texts, case folded.

    >>> sorted(words_of("Push the box.", "PUSH"))
    ['box', 'push', 'the']
    """
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))
