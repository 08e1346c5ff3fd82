"""How a bag of colored things and the draws from it are told.

In the templates LIST stands for the numbers of each color.
"""

from typing import Final

from synthgen.generators.flames.lexicon.places import EVENTS

COLORS: Final = (
    *("red", "blue", "green", "yellow", "orange", "purple", "pink", "white", "black", "brown"),
    *("gray", "silver", "golden", "turquoise", "striped", "spotted"),
)
# What is drawn, and what from.
THINGS: Final = {
    "marble": ("a cloth bag|the bag", "a glass jar|the jar", "a leather pouch|the pouch"),
    "bead": ("a wooden box|the box", "a tin|the tin", "a velvet pouch|the pouch"),
    "button": ("a cookie tin|the tin", "a sewing box|the box", "a jam jar|the jar"),
    "gumball": ("a paper bag|the bag", "a glass bowl|the bowl", "a machine|the machine"),
    "jelly bean": ("a candy dish|the dish", "a goody bag|the bag", "a gift box|the box"),
    "ball": ("a canvas bag|the bag", "a deep crate|the crate", "a spinning drum|the drum"),
    "token": ("a black hat|the hat", "a metal box|the box", "a pouch|the pouch"),
    "tile": ("a game box|the box", "a dark bag|the bag", "a drawer|the drawer"),
    "ribbon": ("a basket|the basket", "a hat box|the box", "a drawer|the drawer"),
    "sock": ("a laundry basket|the basket", "a dark drawer|the drawer", "a suitcase|the suitcase"),
    "crayon": ("a pencil case|the case", "a coffee can|the can", "a shoebox|the shoebox"),
    "poker chip": ("a felt bag|the bag", "a cigar box|the box", "a top hat|the hat"),
    "raffle ticket": ("a fish bowl|the bowl", "a drum|the drum", "a bucket|the bucket"),
    "envelope": ("a mailbox|the mailbox", "a sack|the sack", "a tray|the tray"),
    "paper star": ("a salad bowl|the bowl", "a glass vase|the vase", "a basket|the basket"),
    "cube": ("a toy chest|the chest", "a sack|the sack", "a bucket|the bucket"),
    "glass stone": ("a flowerpot|the flowerpot", "a silk pouch|the pouch", "a bowl|the bowl"),
    "mitten": ("a lost-and-found box|the box", "a winter chest|the chest", "a bin|the bin"),
}
OCCASIONS: Final = (*EVENTS, "game night", "the math club", "the summer camp", "the class party")
MIX: Final = """
{E} <hold-> LIST
there <be> LIST in {E}
{B} <put> LIST into {E}
{B} <have> {E} with LIST in it
LIST <be+> in {E}
for a game at {O}, {B} <fill> {E} with LIST
{E} at {O} <contain-> LIST
{B} <win> {E} with LIST at {O}
{B} <drop> LIST into {E}
a (teacher|clown|magician|neighbor) <show-> {B} {E} with LIST
"""
MIX_LONG: Final = """
{B} <bring> {E} with LIST to {O}
{E} <hold-> LIST
"""
COMPARED: Final = {
    "times": """
        there <be+> {f} as many {m2} as {m3}
        {E} also <hold-> {f} as many {m2} as {m3}
        {B} <count> {f} as many {m2} as {m3}
        of the {m2} there <be+> {f} as many as of the {m3}
        {m2} <be> there too, {f} as many as {m3}
    """,
    "more": """
        there <be+> {e#} more {m2} than {m3}
        the {m2} <outnumber+> the {m3} by {e#}
        {B} <count> {e#} more {m2} than {m3}
        there <be> as many {m2} as {m3} and {e} besides
        {E} also <hold-> {e#} more {m2} than {m3}
    """,
}
ADDED: Final = """
{B} <add> {k}
{B} <throw> in {k}
(a friend|somebody|a helper) <put-> in {k}
{k} <be> added
{B} <find> {k} on the floor and <put> them in (as well|with the others)
then {k} <go> in (as well|too)
"""
REMOVED: Final = """
{B} <take> out {j}
{B} <remove> {j} and <give> them away
(a child|a puppy|somebody) <take-> {j} away
{j} <be> taken out
{j} <roll> away and <be> not found
(a friend|a sister|a brother) <keep-> {j}
"""
DRAW: Final = """
without looking, {B} <draw/pick> {a i}
{B} <close> {B's} eyes and <pull> out {a i}
{B} <reach> in and <take> out {a i} at random
{a i} <be> drawn at random
{B} <pick/choose> {a i} blindly
every {1 i} <be-> just as likely to be drawn as any other
it <be-> dark when {B} <take> out {a i}
"""
TWICE: Final = """
without looking, {B} <draw> {a i} and <put> it back before drawing again
{B} <pull> out {a i} at random, and after {B} <put> it back, {B} <draw> again
{a i} <be> drawn at random and <be> put back before the next draw
{B} <take> out {a i} blindly and <put> it back before the next draw
blindfolded, {B} <pick> {a i} and <put> it back before picking again
"""
MANY: Final = """
{B} <draw> {a i} {n}, putting it back in each time
without looking, {B} <pick> {a i} {n} and always <put> it back
{a i} <be> drawn {n} and <be> put back every time
{n} in a row, {B} <pull> out {a i} at random and <put> it back
{B} <repeat> a random draw {n}, and each {1 i} <be-> put back at once
"""
WANTED: Final = """
{B} <want> the chance of drawing {a m1} to be {q}
the chance of drawing {a m1} <be-> supposed to become {q}
for a new game, the chance of drawing {a m1} <have-> to be {q}
in the rules, the chance of drawing {a m1} <have-> to be {q}
{B} <plan> to raise the chance of drawing {a m1} to {q}
"""
ADVISERS: Final = ("aunt", "neighbor", "piano teacher", "uncle", "cousin", "babysitter")
