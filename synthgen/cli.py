"""The command line: parse, call, print. Results on stdout, progress and messages on stderr.

Exit codes: 0 done, 1 the work failed, 2 the request was wrong, 130 interrupted. Heavy imports stand
in the commands that need them, so that `synthgen --help` loads none.
"""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from synthgen import __version__
from synthgen.errors import SynthgenError


class Commands(TyperGroup):
    """All commands; Ctrl-C ends each with one sentence."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            typer.echo("synthgen: interrupted; the same command goes on from here", err=True)
            raise typer.Exit(130) from None


app = typer.Typer(
    name="synthgen",
    cls=Commands,
    help="Synthetic training data: proven, diverse, decontaminated, mixed in exact proportions.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Setting = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="KEY=VALUE", help="Set a key, dotted; may be given again."),
]
Workers = Annotated[
    int | None, typer.Option(min=1, help="Worker processes; by default one a core.")
]
Fresh = Annotated[bool, typer.Option("--fresh", help="Replace what a run left in the directory.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]


@app.command()
def recipe(
    file_or_name: Annotated[str, typer.Argument(help="A recipe file, or a shipped recipe's name.")],
    out: Annotated[
        Path | None, typer.Option(help="Directory of the run; by default out/<name>.")
    ] = None,
    settings: Setting = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="At most this many rows, everything scaled alike.")
    ] = None,
    workers: Workers = None,
    engine: Annotated[str, typer.Option(help="auto, inline or process.")] = "auto",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Check, print the plan, stop.")
    ] = False,
    preview: Annotated[
        int | None, typer.Option(min=1, help="Print so many rows of each component, stop.")
    ] = None,
    print_: Annotated[
        bool, typer.Option("--print", help="Print the resolved recipe as YAML, stop.")
    ] = False,
    fresh: Fresh = False,
    fresh_replies: Annotated[
        bool, typer.Option("--fresh-replies", help="Forget a model's recorded replies, too.")
    ] = False,
    retry_rejects: Annotated[
        bool, typer.Option("--retry-rejects", help="Ask a model again where it failed for good.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Run a recipe: verified, de-duplicated, exactly mixed rows in Parquet shards."""
    from synthgen.commands.recipe import RecipeRequest, run_command

    overrides = _assignments(settings)
    if limit is not None:
        overrides["limit"] = limit
    request = RecipeRequest(
        file_or_name,
        out,
        overrides,
        workers,
        engine,
        dry_run,
        preview,
        print_,
        fresh,
        fresh_replies,
        retry_rejects,
        as_json,
    )
    run_command(request)


@app.command()
def generate(
    name: Annotated[str, typer.Argument(help="A registered generator.")],
    n: Annotated[int, typer.Option("-n", min=1, help="How many rows.")],
    out: Annotated[Path, typer.Option(help="Directory of the run.")],
    settings: Setting = None,
    seed: Annotated[int, typer.Option(help="The seed.")] = 0,
    split: Annotated[str, typer.Option(help="The split.")] = "train",
    workers: Workers = None,
    fresh: Fresh = False,
    as_json: AsJson = False,
) -> None:
    """Write rows of one generator."""
    from synthgen.commands.generate import generate_command
    from synthgen.recipe.load import assign

    config: dict[str, Any] = {}
    for key, value in _assignments(settings).items():
        config = assign(config, key, value)
    generate_command(name, n, out, config, seed, split, workers, fresh=fresh, as_json=as_json)


@app.command("list")
def list_(
    kind: Annotated[
        str | None, typer.Argument(help="generators, filters, strategies or recipes.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List generators, filters, strategies and recipes."""
    from synthgen.commands.look import list_command

    list_command(kind, as_json=as_json)


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="A generator, filter or recipe.")],
    as_json: AsJson = False,
) -> None:
    """Show what a name is: options, levels, capacity, three samples."""
    from synthgen.commands.look import show_command

    show_command(name, as_json=as_json)


@app.command()
def verify(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The directory of a run.")],
    plugins: Annotated[
        list[str] | None,
        typer.Option(
            "--plugin", metavar="FILE", help="A plug-in of the recipe; may be given again."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Verify a run: schema, hashes, disjoint splits, every proof again; exit 1 with the faults."""
    from synthgen.commands.verify import verify_command

    verify_command(folder, plugins or [], as_json=as_json)


@app.command()
def audit(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Questions with answers: JSON, CSV or Parquet."),
    ],
    family: Annotated[str, typer.Option(help="The family whose questions they are.")],
    question: Annotated[
        str, typer.Option(metavar="COLUMN", help="The column of the questions, or of their chats.")
    ] = "messages",
    answer: Annotated[
        str, typer.Option(metavar="COLUMN", help="The column of the stated answers.")
    ] = "ground_truth",
    plugins: Annotated[
        list[str] | None,
        typer.Option("--plugin", metavar="FILE", help="A plug-in; may be given again."),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 where a row is not right, read and new.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Audit a third party's answers: solve its questions again, find repeats within and across."""
    from synthgen.audit import Columns
    from synthgen.commands.audit import audit_command

    columns = Columns(question, answer)
    audit_command(files, family, columns, plugins or [], strict=strict, as_json=as_json)


@app.command()
def coverage(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The directory of a run.")],
    safe: Annotated[
        bool, typer.Option("--safe", help="Join no classes of which members contradict each other.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Measure which tests train rows cover by swapping like for like; store it with a plot."""
    from synthgen.commands.coverage import coverage_command

    coverage_command(folder, safe=safe, as_json=as_json)


@app.callback(invoke_without_command=True)
def root(
    version: Annotated[bool, typer.Option("--version", help="Print the version, stop.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks.")] = False,
) -> None:
    """Set what holds for all commands."""
    if version:
        typer.echo(f"synthgen {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line; messages for people instead of tracebacks."""
    debug = "--debug" in sys.argv
    arguments = [argument for argument in sys.argv[1:] if argument != "--debug"]
    try:
        app(arguments, standalone_mode=True)
    except SynthgenError as error:
        if debug:
            raise
        typer.echo(f"synthgen: {error}", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:
        if debug:
            raise
        name = type(error).__name__
        typer.echo(f"synthgen: internal error: {name}: {error} (--debug shows where)", err=True)
        sys.exit(1)


def _assignments(settings: list[str] | None) -> dict[str, Any]:
    if not settings:
        return {}
    from synthgen.recipe.load import parse_assignment

    return dict(map(parse_assignment, settings))
