"""Answers in tags and in JSON objects."""

import re

_OPEN = "<answer>"
_KEY = re.compile(r'"answer"\s*+:\s*+', re.IGNORECASE)
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*+)"')
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def last_value(text: str) -> str | None:
    """What the last closed tag or the last JSON answer holds, whichever comes later; else None.

    >>> last_value("I think <answer> 3 </answer>, no: <answer>4</answer>")
    '4'
    >>> last_value('{"answer": [2, 3]}'), last_value('{"answer": 0.5, "sure": true}')
    ('[2, 3]', '0.5')
    >>> last_value("<answer>") is None
    True
    """
    tag, json = _last_tag(text), _last_json(text)
    found = [one for one in (tag, json) if one is not None]
    return max(found)[1] if found else None


def _last_tag(text: str) -> tuple[int, str] | None:
    """The place and the content of the last closed tag."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a character that lowers into two would move the places
        lowered = text
    end = lowered.rfind("</answer>")
    start = lowered.rfind(_OPEN, 0, end) if end >= 0 else -1
    return (start, text[start + len(_OPEN) : end].strip()) if start >= 0 else None


def _last_json(text: str) -> tuple[int, str] | None:
    """The place and the value of the last key "answer" that a bracket closes behind."""
    keys = [(key.start(), key.end()) for key in _KEY.finditer(text)]
    if not keys:
        return None
    place, start = keys[-1]
    string = _STRING.match(text, start)
    if string is not None:
        return place, _ESCAPE.sub(_unescaped, string[1]).strip()
    value = _plain_value(text, start)
    return (place, value) if value else None


def _plain_value(text: str, start: int) -> str:
    """A number, a word or a list, up to the comma or bracket that ends it; empty if none does."""
    depth = 0
    for place in range(start, len(text)):
        character = text[place]
        if character in "[{(":
            depth += 1
        elif character in "]})":
            if depth == 0:
                return text[start:place].strip()
            depth -= 1
        elif character == "," and depth == 0:
            return text[start:place].strip()
    return ""


def _unescaped(match: re.Match[str]) -> str:
    code, character = match[1], match[2]
    if code is None:
        return _SIMPLE.get(character, character)
    return "\ufffd" if 0xD800 <= int(code, 16) < 0xE000 else chr(int(code, 16))
