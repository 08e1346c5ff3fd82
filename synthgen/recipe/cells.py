"""The cells that a generator draws, directly or through a seed stream: checked, then addressed.

Whatever the recipe names is checked, also where no row falls to it: `--limit` and rounding must not
hide a fault.
"""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from synthgen import canonical
from synthgen.address import Address
from synthgen.errors import RequestError, suggest
from synthgen.generating import Generator
from synthgen.recipe.endpoints import mode_of, voices_of, voices_text
from synthgen.recipe.model import ComponentSpec, StreamSpec
from synthgen.recipe.named import Named
from synthgen.recipe.parents import strategy_seeds
from synthgen.recipe.targets import Cell
from synthgen.recipe.yaml_text import KeyPath
from synthgen.seeding import row_seed
from synthgen.skin import SkinError
from synthgen.strategy import Strategy

Resolved = tuple[dict[Cell, Address | None], dict[Cell, int], str]

# What `config` may hold, and the key beside it that says the same.
BESIDE = {"level": "levels", "form": "forms", "skin": "skin"}


def asked_splits(at: KeyPath, component: ComponentSpec, named: Named) -> tuple[list[str], KeyPath]:
    """The splits of which a component wants a share, and the key that says so."""
    own = component.splits
    shares = own if own is not None else named.recipe.mixture.splits
    place = (*at, "splits") if own is not None else ("mixture", "splits")
    return [split for split, share in shares.items() if share > 0], place


class Cells:
    """The cells of a component whose rows a generator draws."""

    def __init__(self, at: KeyPath, component: ComponentSpec, named: Named) -> None:
        self.at, self.component, self.named = at, component, named
        self.faults = named.faults
        self.before = self.faults.noted
        self.spec, self.place = self._stream()
        self.cls = self._class()
        self.task = self.cls.name if self.cls is not None else ""
        self.skin = component.skin
        self.voices = voices_of(at, component, named.recipe, named.faults)
        self.stream_name = component.name
        if component.stream is not None:
            self.stream_name = f"seeds/{component.stream}"

    def resolve(self, cells: list[Cell]) -> Resolved:
        """The address and the capacity of every cell; none, with faults noted, where any is."""
        addresses = {} if self._is_mute else self._addresses(cells)
        if self._is_mute or self.faults.noted > self.before:
            return {}, {}, self.task
        capacities = {cell: self._built(addresses[cell]).capacity(cell.split) for cell in cells}
        return {cell: addresses[cell] for cell in cells}, capacities, self.task

    @property
    def _is_mute(self) -> bool:
        """Whether an endpoint that it asks has faults of its own, which are noted there."""
        return not self.named.endpoints.keys() >= set(self.voices.values())

    def _addresses(self, cells: list[Cell]) -> dict[Cell, Address]:
        if self.spec is None:
            return {}
        cls, world = self.cls, self._world(self.spec)
        if cls is None or world is None or self.faults.noted > self.before:
            return {}
        self._check_beside(self.spec)
        self._check_skin(cls)
        seeds = self._seeds(cls)
        addresses = {}
        for cell in dict.fromkeys([*self._named_cells(self.spec), *cells]):
            address = self._address(cls, self.spec, world, cell, seeds)
            if address is None or not self._builds(address, cell):
                break
            addresses[cell] = address
        return addresses

    def _named_cells(self, spec: ComponentSpec | StreamSpec) -> Iterator[Cell]:
        """Every split, level and form that the recipe names."""
        splits, _ = asked_splits(self.at, self.component, self.named)
        for split in splits:
            for level in spec.levels or (None,):
                for form in spec.forms or (None,):
                    yield Cell(split, level, form)

    def _class(self) -> type[Generator[Any]] | None:
        """The class that draws the rows; None, and a fault, where there is none."""
        if self.component.strategy is not None:
            mode = mode_of(self.component, self.named.recipe)
            return self.named.strategy((*self.at, "strategy"), self.component.strategy, mode)
        if self.spec is None:
            return None
        return self.named.generator((*self.place, "generator"), self.spec.generator or "")

    def _seeds(self, cls: type[Generator[Any]]) -> str:
        """The seeds of a strategy as JSON; empty for other generators."""
        if not issubclass(cls, Strategy):
            return ""
        return strategy_seeds(self.at, self.component, cls, self.named)

    def _built(self, address: Address) -> Generator[Any]:
        generator = address.build()
        if isinstance(generator, Strategy):
            generator.library = self.named
        return generator

    # Faults ------------------------------------------------------------------------------------

    def _stream(self) -> tuple[ComponentSpec | StreamSpec | None, KeyPath]:
        name, seeds = self.component.stream, self.named.recipe.seeds
        if name is None:
            return self.component, self.at
        for key in ("config", "levels", "forms", "world"):
            if getattr(self.component, key):
                self.faults.add((*self.at, key), f"this belongs in seeds.{name}")
        if name not in seeds:
            message = f"unknown seed stream {name!r}{suggest(name, seeds)}"
            self.faults.add((*self.at, "stream"), message)
            return None, self.at
        return seeds[name], ("seeds", name)

    def _world(self, spec: ComponentSpec | StreamSpec) -> str | None:
        """The named world as JSON, empty where none is named; None, and a fault, if wrong."""
        if spec.world is None:
            return ""
        at = (*self.place, "world")
        if spec.world not in self.named.recipe.worlds:
            known = suggest(spec.world, self.named.recipe.worlds)
            self.faults.add(at, f"unknown world {spec.world!r}{known}")
            return None
        if spec.world not in self.named.worlds:
            self.faults.add(at, f"the world {spec.world!r} has faults of its own")
            return None
        owner, world = self.named.worlds[spec.world]
        if owner != self.task:
            self.faults.add(at, f"the world {spec.world!r} is of {owner}, not of {self.task}")
            return None
        return world

    def _check_beside(self, spec: ComponentSpec | StreamSpec) -> None:
        """An option that stands in `config` and beside it would have two values.

        Tellings stand only beside it: the run, which drops repeats, has to know of them too.
        """
        if "tellings" in spec.config:
            message = "a key of the component, not of 'config'; write 'tellings' beside 'config'"
            self.faults.add((*self.place, "config", "tellings"), message)
        given = {**self.component.model_dump(), **spec.model_dump()}
        for option, key in BESIDE.items():
            if option in spec.config and given[key] not in (None, {}):
                message = f"{key!r} stands beside 'config' as well; give one of them"
                self.faults.add((*self.place, "config", option), message)

    def _check_skin(self, cls: type[Generator[Any]]) -> None:
        """The skin by itself, so that its faults are found under its own key."""
        policy: Any = cls.Config.model_fields["skin"].annotation
        try:
            policy.model_validate_json(canonical.dumps(self.skin), strict=True)
        except ValidationError as error:
            self.faults.add_invalid((*self.at, "skin"), error, policy)
            self.skin = {}

    def _builds(self, address: Address, cell: Cell) -> bool:
        """Whether the generator takes this config and has this split."""
        try:
            generator = self._built(address)
        except SkinError as error:
            place = (*self.at, "skin") if self.skin else (*self.place, "config", "skin")
            self.faults.add((*place, *error.path), str(error))
            return False
        except RequestError as error:
            key = "levels" if "level" in str(error) else "forms"
            self.faults.add((*self.place, key if getattr(self.spec, key) else "config"), str(error))
            return False
        refusal = generator.refusal(cell.split)
        if refusal:
            self.faults.add(asked_splits(self.at, self.component, self.named)[1], refusal)
            return False
        return True

    # Addresses ---------------------------------------------------------------------------------

    def _address(
        self,
        cls: type[Generator[Any]],
        spec: ComponentSpec | StreamSpec,
        world: str,
        cell: Cell,
        seeds: str,
    ) -> Address | None:
        values: dict[str, Any] = dict(spec.config)
        values |= {"level": cell.level} if cell.level is not None else {}
        values |= {"form": cell.form} if cell.form is not None else {}
        values |= {"tellings": self.component.tellings} if self.component.tellings != 1 else {}
        values |= {"skin": self.skin} if self.skin else {}
        try:
            config = canonical.dumps(cls.Config.parse(values).changed())
        except ValidationError as error:
            self.faults.add_invalid((*self.place, "config"), error, cls.Config)
            return None
        seed = row_seed(self.named.recipe.seed, self.stream_name)
        llm = voices_text(self.voices, self.named.endpoints)
        return Address(self.task, config, seed, world, self.named.plugins, seeds, llm)
