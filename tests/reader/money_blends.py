"""Checkers of two stories: mixtures of a strength in percent, and recipes for other servings."""

import re
from fractions import Fraction

from tests.reader.money_roles import ceil_quotient, question, roles
from tests.reader.text import UnreadableError

UNIT = r"(liter|quart|gallon|cup|ounce|pound|kilogram|gram)s?"
MIXING = (
    ("goal", r"\b(want|need)(s|ed)? (only |a mixture of which )?@P"),
    ("goal", r"\bmake up @P of the mixture in|\bask(s|ed) that @P|\bshare of ~ to @P"),
    ("goal", r"\bgoal (is|was) a mixture of which @P"),
    ("strength2", r"@P of this addition|\b(stronger|weaker) ~@P|\bmix\w* ~ with N ~@P"),
    ("strength2", r"\bcombine[sd]? the batch with ~@P"),
    ("strength1", r"@P"),
    ("each", rf"\b(each|every) _(holds?|held|contains?|contained) @N {UNIT}"),
    ("each", rf"\b(is|was) filled with @N {UNIT}(?! of)"),
    ("each", rf"@N {UNIT} (in (each|every)|for every|fit|fitted)\b"),
    ("amount1", rf"@N {UNIT} of [^|,]* in such a way"),
    ("out", rf"\b(take|took|remove|sell|sold|use|give|gave)\w* (out )?@N {UNIT} of"),
    ("out", rf"@N {UNIT} of ;(used|sold|given away) once"),
    ("amount2", r"@N ~\bfrom a (stronger|weaker)|\banother @N|\b(stronger|weaker) batch, ~@N"),
    ("amount2", r"\bbatch with @N|\bmixed with @N"),
    ("water", rf"\b(add|pour|mix|stretch|put)\w* _@N {UNIT}|@N {UNIT} of _to make it go"),
    ("amount1", rf"@N {UNIT} of"),
    ("vessels", rf"@N (?!{UNIT}\b)"),
)


def mixture(text: str) -> Fraction:
    """How much of something is in a mixture, how strong it is, or how much is to be added."""
    has, asked = roles(text, MIXING), question(text)
    first = has["vessels"] * has["each"] if "vessels" in has else has["amount1"]
    left = first - has.sum("out")
    pure = left * has["strength1"] / 100
    if "amount2" in has:
        pure += has["amount2"] * has["strength2"] / 100
    whole = left + has.sum("amount2", "water")
    if "goal" not in has:
        return pure / whole * 100 if re.search(r"\bpercent", asked) else pure
    share = has["goal"] / 100
    if share < pure / whole:
        return pure / share - whole
    return (whole - pure) / (1 - share) - whole


SOME = r"@[NF] cups?\b"
COOKING = (
    ("price", r"@M"),
    ("holds", rf"\b(holds?|held|contains?|contained) {SOME}(?! of)"),
    ("holds", rf"{SOME} (in|out of) (a|each|every)\b|\bof {SOME} each"),
    ("more", rf"{SOME} ;\bmore\b|\banother @[NF]|\badd(s|ed)? @[NF] _ to that"),
    ("there", rf"\b(has|have|had|find|finds|found) {SOME}|{SOME} _\bleft\b"),
    ("there", rf"\b(gives?|gave) _{SOME}|\bborrow(s|ed)? @[NF]|\b(comes?|came) to @[NF]"),
    ("there", rf"\b(buys?|bought|gets?|got|brings? home|brought home) {SOME} of"),
    ("second", rf"\b[NF] cups? of [\w ]+ and {SOME} of"),
    ("cups", rf"{SOME} of"),
    ("guests", r"@N guests"),
    ("portions", r"@N _\b(for|to) (each|every) guest|@N _ per guest"),
    ("portions", r"\b(each|every) guest ;@N"),
    ("yield", r"\b(recipe for|batch of|for every|make a batch of|recipe makes?|recipe made) @N"),
    ("yield", r"\bbatch from _ (makes?|made) @N|\bcups? of _ for @N|\brequires?d? @N"),
    ("yield", r"\bfor @N _, ;\b(needs?|needed|takes?|took) ([NF] |half)"),
    ("wanted", r"@N "),
)


def recipe_scaling(text: str) -> Fraction:
    """What a recipe takes for other servings, in cups, packages or money; or what it makes."""
    has, asked = roles(text, COOKING), question(text)
    if "wanted" not in has and "guests" not in has:
        return has["yield"] * (has["there"] + has.sum("more")) / has["cups"]
    servings = has["guests"] * has["portions"] if "guests" in has else has["wanted"]
    need = servings / has["yield"] * (has["cups"] + has.sum("second")) - has.sum("there")
    if "holds" not in has:
        if not re.search(r"\bcups?\b", asked):
            raise UnreadableError(asked)
        return need
    packages = ceil_quotient(need, has["holds"])
    return packages * has["price"] if "price" in has else packages
