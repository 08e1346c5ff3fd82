"""What prompts about words from a multiset of letters say."""

import re
from collections import Counter

LENGTH = (
    r"(\d+) letters are (?:drawn|picked)|draws (\d+) letters|[Ll]et (\d+) letters be|"
    r"(?:word|words|string|strings) of (\d+) letters|choose (\d+) tiles|draw (\d+) of them|"
    r"(?:word|string) of length (\d+)|draw (\d+) of the letters|the top (\d+) are|"
    r"(\d+) of which are"
)


def multiset(text: str) -> dict[str, int]:
    """The letters with their numbers, in whichever of three notations."""
    if found := re.search(r"[A-Z]: \d+(?:, [A-Z]: \d+)+", text):
        return {a: int(n) for a, n in re.findall(r"([A-Z]): (\d+)", found.group())}
    if found := re.search(r"\b[A-Z](?:, [A-Z])+\b", text):
        return dict(Counter(found.group().split(", ")))
    amounts = re.findall(r"(\d+) letters? ([A-Z])\b", text)
    assert len({letter for _, letter in amounts}) == len(amounts) > 1, text
    return {letter: int(n) for n, letter in amounts}


def length(text: str) -> int:
    """The length of the word; where it is said twice, both must agree."""
    said = {int(n) for groups in re.findall(LENGTH, text) for n in groups if n}
    assert len(said) == 1, text
    return said.pop()
