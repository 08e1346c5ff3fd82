"""One set of clause templates for several roles: the price of lamps, and that of rugs."""

import re

_SLOT = re.compile(r"\{(?P<mode>(?:a|1) )?(?P<name>\w+)(?P<suffix>'s|[#\-!=@])?\}")


def renamed(templates: str, **names: str) -> str:
    """Templates with other names in their slots.

    >>> renamed("{a i} <cost> {p#} at {S}", i="j", p="q")
    '{a j} <cost> {q#} at {S}'
    """

    def replaced(found: re.Match[str]) -> str:
        name = names.get(found["name"], found["name"])
        return f"{{{found['mode'] or ''}{name}{found['suffix'] or ''}}}"

    return _SLOT.sub(replaced, templates)
