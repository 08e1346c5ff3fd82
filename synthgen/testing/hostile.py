"""Texts made to break a judge: any judge gives each of them a verdict, quickly.

The judge looks at the last 64 KiB of a text; most of these are as long as that, so that any step
of worse than linear cost shows.
"""

KIB_64 = 65_536

# An answer of each plain type, which none of the texts gives.
ANSWERS = {
    "integer": "12",
    "rational": "3/4",
    "decimal": "2.50",
    "boolean": "yes",
    "choice": "B",
    "list": "[2, 3, 5]",
    "set": "{2, 3, 5}",
    "text": "New York",
}

# Small numbers that some of them hold: a row with such an answer shows nothing.
HELD = frozenset({"0", "1", "9", "12"})

HOSTILE: dict[str, str] = {
    "megabyte of brackets": "(" * 10**6,
    "million digits": "9" * 10**6,
    "tower of powers": "9**9**9**9",
    "huge exponent": "1e999999999",
    "tiny exponent": "1e-999999999",
    "braced exponent": r"1 \times 10^{999999999}",
    "long exponent": "1e" + "9" * 60_000,
    "hexadecimal": "0x1F",
    "nested fractions": r"\frac{" * 10**5,
    "bare fractions": r"\frac" * 12_000,
    "megabyte of boxes": r"\boxed{" * 150_000,
    "boxes in boxes": r"\boxed{" * 5_000 + "-70707.07" + "}" * 5_000,
    "answers": "answer: " * 8_192,
    "spaced box": "\\boxed" + " " * 60_000,
    "starred answer": "answer" + "*" * 60_000,
    "final": "final " * 10_000,
    "hope": "Answer: " + ". " * 900 + "x",
    "commas": "," * KIB_64,
    "ones and commas": "1," * (KIB_64 // 2),
    "open list": "[" + "1," * 32_000,
    "ones": "1 " * (KIB_64 // 2),
    "groups": "1" + ",234" * 16_000,
    "underscores": "1_0_0",
    "many underscores": "1_" * 30_000,
    "spaces": " " * KIB_64,
    "newlines": "\n" * KIB_64,
    "spaced lines": ("\n" + " " * 30_000) * 2 + "x",
    "hashes": "####",
    "many hashes": "#### 1\n" * 9_000,
    "NUL": "\x00" * KIB_64,
    "right-to-left": "\u202e" * KIB_64,
    "surrogates": "\ud800" * KIB_64,
    "deep text": r"\text{" * 12_000,
    "dollars": "$" * 10**5,
    "backslashes": "\\" * KIB_64,
    "braces": "{" * KIB_64,
    "brackets": "[]" * (KIB_64 // 2),
    "equals": "1=" * (KIB_64 // 2),
    "is": " is " * (KIB_64 // 4),
    "and": "1 and " * 10_000,
    "stars": "a" + "*" * 60_000 + "9",
    "spaced stars": "* " * (KIB_64 // 2),
    "quotes": '"' * KIB_64,
    "dots": "." * KIB_64,
    "minuses": "-" * 10**5,
    "division by zero": "1/0",
    "fraction over zero": r"\frac{1}{0}",
    "NaN": "NaN",
    "infinity": "inf",
    "long unit": "12 " + "a" * 60_000 + "!",
    "many units": "12 " + "a'" * 30_000,
    "combining marks": "a" + "\u0315\u0300" * 32_000,
    "growing characters": "\ufdfa" * KIB_64,
    "long numbers": ("9" * 4_000 + ",") * 16,
}
