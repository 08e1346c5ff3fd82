"""The typed options of a generator: pydantic, frozen, unknown keys forbidden."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field

from synthgen import canonical
from synthgen.skin import SkinPolicy


class Options(BaseModel):
    """Options that a user writes in YAML: frozen, unknown keys forbidden, types not coerced."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    @classmethod
    def parse(cls, values: dict[str, Any]) -> Self:
        """Validate plain values strictly: "3" is no integer, and a list may stand for a tuple.

        Raises pydantic.ValidationError.
        """
        return cls.model_validate_json(canonical.dumps(values), strict=True)

    def changed(self) -> dict[str, Any]:
        """Only the options that differ from their defaults, as JSON values.

        A row's identity is made of these, so a new option with a default leaves old rows as
        they were.
        """
        return self.model_dump(mode="json", exclude_defaults=True)


class BaseConfig(Options):
    """What every generator understands; families add their own fields."""

    level: int | None = Field(
        None,
        description="one level; by default all of them: uniformly where instances are drawn, in "
        "proportion to their numbers where they are counted",
    )
    form: str | None = Field(None, description="which view of an instance; by default the first")
    tellings: int = Field(1, ge=1, le=1000, description="rows that tell the same instance")
    skin: SkinPolicy = Field(
        SkinPolicy(), description="how rows are told: answer_formats, templates, held_out and more"
    )
