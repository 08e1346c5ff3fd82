"""Lists in templates: a fact that holds several numbers says them in a row."""

from collections.abc import Sequence


def listed(items: Sequence[str]) -> str:
    """A list in words.

    >>> listed(["{a#}", "{b#}", "{c#}"])
    '{a#}, {b#} and {c#}'
    """
    *front, last = items
    return f"{', '.join(front)} and {last}" if front else last


def spelled_out(told: str, **lists: str) -> str:
    """Templates with their words in capitals replaced by the lists that they stand for.

    >>> spelled_out("{B} <sell> LIST pies", LIST="{a#} and {b#}")
    '{B} <sell> {a#} and {b#} pies'
    """
    for name, words in lists.items():
        told = told.replace(name, words)
    return told
