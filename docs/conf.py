"""How the pages are built: `sphinx-build -W -b html docs docs/_build`."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import synthgen
from docs import pages

project = "synthgen"
author = "the synthgen authors"
copyright = author  # noqa: A001 - the name that Sphinx reads
version = release = synthgen.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build", "examples"]
default_role = "code"
nitpicky = False

myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True

html_theme = "furo"
html_title = f"synthgen {version}"
html_show_sourcelink = False
html_copy_source = False
html_show_copyright = False
html_theme_options = {
    "navigation_with_keys": True,
    "light_css_variables": {"code-font-size": "75%"},  # a line of 98 characters fits
}
pygments_style = "friendly"


class Generated(SphinxDirective):
    """A part of a page that `docs.pages` makes: ``{generated} recipe_keys``."""

    required_arguments = 1
    parts: ClassVar[dict[str, Callable[[], str]]] = {
        "agent_options": pages.agent_options,
        "command_line": pages.command_line,
        "endpoint_keys": pages.endpoint_keys,
        "filters": pages.filters_page,
        "generators": pages.generators_page,
        "skin_families": pages.skin_families,
        "skin_keys": pages.skin_keys,
        "measured": pages.measured,
        "recipe_keys": pages.recipe_keys,
    }

    def run(self) -> list[nodes.Node]:
        """The part's Markdown, parsed where it stands."""
        self.env.note_reread()
        text = self.parts[self.arguments[0]]()
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def as_text(
    app: Sphinx, what: str, name: str, thing: object, options: Any, lines: list[str]
) -> None:
    """Read docstrings as plain text with `code`, doctests and trees; the rest is no markup."""
    lines[:] = list(_marked(lines))


def _marked(lines: list[str]) -> Iterator[str]:
    block = ""
    for number, line in enumerate(lines):
        if not line.strip():
            block = ""
            yield line
            continue
        if not block:
            block = _kind(line, lines[:number])
            if block == "indented":
                yield from ("::", "")
        yield _escaped(line) if block == "text" else line


def _kind(line: str, before: list[str]) -> str:
    """What a block of a docstring is, by its first line and by what stands before it."""
    if line.lstrip().startswith(">>>"):
        return "doctest"
    if not line.startswith("    "):
        return "text"
    last = next((one for one in reversed(before) if one.strip()), "")
    return "literal" if last.rstrip().endswith("::") else "indented"


def _escaped(line: str) -> str:
    """A line of plain text: `code` stays code, every other sign stands for itself."""
    parts = re.split(r"`+([^`]+)`+", line)
    parts[::2] = [re.sub(r"([*|`\\]|_(?=\W|$))", r"\\\1", part) for part in parts[::2]]
    parts[1::2] = [f"``{part}``" for part in parts[1::2]]
    return "".join(parts)


def skip_unsaid(
    app: Sphinx, what: str, name: str, thing: object, skip: bool, options: Any
) -> bool | None:
    """Leave out what says nothing: fields of named tuples, and what pydantic adds."""
    says_nothing = str(getattr(thing, "__doc__", "")).startswith("Alias for field number")
    return True if says_nothing or name in ("Config", "model_config") else None


def setup(app: Sphinx) -> None:
    """Add the directive and the reading of docstrings."""
    app.connect("autodoc-skip-member", skip_unsaid)
    app.add_directive("generated", Generated)
    app.connect("autodoc-process-docstring", as_text)
