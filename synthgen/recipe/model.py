"""The recipe as typed data. The sentence under a field is its documentation and its help.

Defaults stand in the order of their keys, as parsed mappings do: a lock of a lock is the same text.
"""

from typing import Any, Literal

from pydantic import Field

from synthgen.config import Options
from synthgen.judging import PLAIN_TYPES

MAX_ROWS = 10**12  # some 300 TB; beyond it stands a slip of the keyboard
REQUIRED = "required"  # the value of a path that the user must give with --set

KINDS = ("generator", "strategy", "source", "stream")  # what a component can be

Share = float
Name = str
NAME_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9_./-]*$"


class OutputOptions(Options):
    """How shards are written."""

    rows_per_shard: int = Field(50_000, ge=1, le=10_000_000)
    """rows in each Parquet file but the last"""
    compression: Literal["zstd", "snappy", "gzip", "none"] = "zstd"
    """the Parquet codec"""


class ColumnRule(Options):
    """A column and the part of its text that counts."""

    column: str
    """the column's name"""
    after: str | None = None
    """keep what follows the last occurrence of this text"""
    before: str | None = None
    """keep what stands before the first occurrence of this text"""


class SourceColumns(Options):
    """Which column holds what."""

    problem: str | ColumnRule = "problem"
    """what is asked; becomes the user message"""
    answer: str | ColumnRule | None = None
    """the short answer that a judge compares with; without it, the solution"""
    solution: str | ColumnRule | None = None
    """the worked solution; becomes the response"""
    split: str | None = None
    """a column that names each row's split; it wins over the cut"""


class SourceSpec(Options):
    """Rows that the user brings: a local file or a hub dataset."""

    path: str
    """a local .jsonl, .json, .csv or .parquet file, or the name of a hub dataset"""
    name: str | None = None
    """the hub dataset's configuration"""
    split: str | None = None
    """the hub dataset's split to read; by default train"""
    revision: str | None = None
    """the hub dataset's commit"""
    columns: SourceColumns = SourceColumns()
    """which column holds what"""
    fraction: float = Field(1.0, gt=0, le=1)
    """keep this share of the source's rows, chosen by content hash"""
    splits: dict[str, Share] = {"test": 0.05, "train": 0.90, "validation": 0.05}
    """the shares of the exact cut into splits, once per source"""
    answer_type: str = Field("auto", pattern="^(auto|" + "|".join(sorted(PLAIN_TYPES)) + ")$")
    """how answers are judged; auto: integer where every answer is one, else text"""


class WorldSpec(Options):
    """A world that components share by name."""

    generator: str
    """the generator whose world it is"""
    seed: int = 0
    """the world's own seed"""
    config: dict[str, Any] = {}
    """the world's options"""


class StreamSpec(Options):
    """A seed stream: rows of a generator under a name of their own."""

    generator: str
    """the registered generator"""
    config: dict[str, Any] = {}
    """the generator's options"""
    levels: dict[int, Share] | None = None
    """a mix of levels"""
    forms: dict[str, Share] | None = None
    """a mix of forms"""
    world: str | None = None
    """a named world"""


class ComponentSpec(Options):
    """A named part of the mixture."""

    name: Name = Field(pattern=NAME_PATTERN, max_length=100)
    """the component's name; random streams hang on it"""
    generator: str | None = None
    """a registered generator"""
    source: str | None = None
    """one of the recipe's sources"""
    stream: str | None = None
    """one of the recipe's seed streams, itself part of the mixture"""
    strategy: str | None = None
    """a strategy that makes new problems out of seeds, such as suggester_editor"""
    seeds: list[str] = []
    """strategies: the seed streams and sources whose rows are the parents"""
    mode: Literal["auto", "embedded", "llm"] = "auto"
    """strategies: by program (embedded) or by a language model (llm); auto: by a model exactly
    where the recipe has an `llm:` block"""
    llm: str | None = None
    """strategies by a model: the endpoint that writes the problems, by default `default`"""
    share: Share | None = Field(None, ge=0)
    """share of the mixture; shares are normalised over all components"""
    rows: int | None = Field(None, ge=0, le=MAX_ROWS)
    """rows in place of a share; then all components give rows"""
    repeat: int = Field(1, ge=1, le=30_000)
    """epochs over the train rows, each in a fresh order"""
    config: dict[str, Any] = {}
    """the generator's options"""
    levels: dict[int, Share] | None = None
    """a mix of levels"""
    forms: dict[str, Share] | None = None
    """a mix of forms"""
    tellings: int = Field(1, ge=1, le=1000)
    """rows that tell the same instance"""
    skin: dict[str, Any] = {}
    """how rows are told: wordings, answer formats, names, and what is held out"""
    world: str | None = None
    """a named world"""
    splits: dict[str, Share] | None = None
    """shares of the splits in place of the mixture's; row counts where neither share nor rows is
    given"""
    filters: list[dict[str, Any]] = []
    """row filters for this component alone"""
    require_proof: bool = False
    """drop rows that no second method has proven"""

    @property
    def kinds(self) -> list[tuple[str, str]]:
        """The keys that say what the component is; a valid one has exactly one."""
        pairs = [(kind, getattr(self, kind)) for kind in KINDS]
        return [(kind, name) for kind, name in pairs if name is not None]


class DuplicatesSpec(Options):
    """What counts as a repeat."""

    method: Literal["exact", "minhash"] = "exact"
    """exact, or near-duplicates by MinHash as well"""
    across_components: bool = True
    """compare the components with each other too"""
    threshold: float = Field(0.8, gt=0, le=1)
    """minhash: the Jaccard similarity from which two rows are the same"""


class DecontaminateSpec(Options):
    """Test sets that must not occur in the rows."""

    against: list[str | dict[str, Any]] = []
    """files or hub datasets, as a path or as {path, column}"""
    ngram: int = Field(8, ge=1, le=100)
    """tokens of an n-gram"""
    threshold: float = Field(0.95, gt=0, le=1)
    """the share of a test item's n-grams from which a row is dropped"""
    mask_numbers: bool = False
    """count numbers as equal"""


class MixtureSpec(Options):
    """How much of everything."""

    total: int | None = Field(None, ge=1, le=MAX_ROWS)
    """rows over all components and splits"""
    splits: dict[str, Share] = {"test": 0.01, "train": 0.98, "validation": 0.01}
    """shares of the splits"""
    on_short: Literal["error", "shrink"] = "error"
    """when a component has too few rows: fail, or lower the total until the shares hold"""
    order: Literal["interleave", "shuffle", "concatenate"] = "interleave"
    """the order of rows: every prefix in proportion, at random, or component by component"""


class Locked(Options):
    """What a lock file adds: the versions and content that made the rows."""

    recipe: str
    """the resolved recipe's hash"""
    synthgen: str
    """the version that wrote the lock"""
    generators: dict[str, int] = {}
    """each generator's version"""
    content: dict[str, str] = {}
    """the hashes of files and datasets that were read"""


class Recipe(Options):
    """A whole recipe."""

    version: Literal[1]
    """the recipe format"""
    name: Name = Field(pattern=NAME_PATTERN, max_length=100)
    """names the default output directory and the dataset card"""
    seed: int = 42
    """the seed of every random stream"""
    plugins: list[str] = []
    """local Python files or modules that register generators and filters"""
    output: OutputOptions = OutputOptions()
    """how shards are written"""
    sources: dict[str, SourceSpec] = {}
    """rows that the user brings"""
    worlds: dict[str, WorldSpec] = {}
    """worlds that components share"""
    seeds: dict[str, StreamSpec] = {}
    """named seed streams"""
    llm: dict[str, dict[str, Any]] = {}
    """endpoints of language models by name; the others inherit from `default`"""
    components: list[ComponentSpec] = Field(min_length=1)
    """the parts of the mixture"""
    filters: list[dict[str, Any]] = []
    """row filters for every component"""
    duplicates: DuplicatesSpec = DuplicatesSpec()
    """what counts as a repeat"""
    decontaminate: DecontaminateSpec = DecontaminateSpec()
    """test sets to keep out"""
    mixture: MixtureSpec = MixtureSpec()
    """totals, splits and order"""
    max_error_rate: float = Field(0.01, ge=0, le=1)
    """the share of faulty rows (exceptions, refused proofs) above which the run fails"""
    limit: int | None = Field(None, ge=1)
    """at most this many rows, everything scaled alike"""
    locked: Locked | None = None
    """written in lock files"""
