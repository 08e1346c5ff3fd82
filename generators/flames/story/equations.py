"""Equations as a solution prints them: "4 x $30 = $120", "50 / 8 = 6 remainder 2"."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from synthgen.generators.flames.english import numerals
from synthgen.generators.flames.english.teller import Teller
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, evaluate

ROUNDED: Final = ("ceil_quot", "floor_quot")  # told with their remainder, the result behind it
_MARKED: Final = ("sum", "diff", "prod", "quot")

Expression = Callable[[list[str], str], str]


class Computation(NamedTuple):
    """One step of a solution: `out` is the operation `op` of `args`."""

    out: Quantity
    op: str
    args: tuple[Quantity, ...]


def equation(step: Computation, teller: Teller, times: str, *, calculator: bool = False) -> str:
    """A step with its numbers; `calculator` adds GSM8K's mark, <<4*30=120>>."""
    if step.op in ROUNDED:
        return _division(step, teller)
    if step.op in ("max", "min"):
        return _comparison(step, teller)
    left = _EXPRESSIONS[step.op](_operands(step, teller), times)
    return f"{left} = {_result(step, teller, calculator=calculator)}"


def _result(step: Computation, teller: Teller, *, calculator: bool) -> str:
    is_factor = step.out.form == "factor"
    told = f"{_ratio(step.out.value)} times" if is_factor else teller.amount(step.out).text
    if not calculator or step.op not in _MARKED or _has_clock(step):
        return told
    plain = _EXPRESSIONS[step.op]([_plain(arg) for arg in step.args], "*")
    mark = f"<<{plain.replace(' ', '')}={_plain(step.out)}>>"
    place = next((i for i, c in enumerate(told) if c.isdigit()), 0)
    return f"{told[:place]}{mark}{told[place:]}"


def _operands(step: Computation, teller: Teller) -> list[str]:
    """The numbers of an equation; a remainder's includes the whole quotient."""
    told = [_operand(arg, teller, with_unit=_has_clock(step)) for arg in step.args]
    if step.op == "remainder":
        told.insert(1, numerals.digits(evaluate("floor_quot", [arg.value for arg in step.args])))
    return told


def _operand(quantity: Quantity, teller: Teller, *, with_unit: bool = False) -> str:
    """A number in an equation: with its sign where it has one; its unit beside times of day."""
    if quantity.form in ("factor", "fraction"):
        return _ratio(quantity.value)
    if quantity.form in ("age", "number"):
        return _number(quantity.value)
    signed = with_unit or quantity.form in ("money", "percent", "clock")
    return teller.amount(quantity, "" if signed else "#").text


def _has_clock(step: Computation) -> bool:
    return any(quantity.form == "clock" for quantity in (step.out, *step.args))


def _division(step: Computation, teller: Teller) -> str:
    first = step.args[0]
    values = [arg.value for arg in step.args]
    whole, rest = evaluate("floor_quot", values), evaluate("remainder", values)
    left = f"{_quotient([_operand(one, teller) for one in step.args])} = {numerals.digits(whole)}"
    return f"{left} remainder {_operand(replace(first, value=rest), teller)}" if rest else left


def _comparison(step: Computation, teller: Teller) -> str:
    sign = ">" if step.op == "max" else "<"
    ordered = sorted(step.args, key=lambda q: q.value, reverse=step.op == "max")
    return f" {sign} ".join(_operand(one, teller) for one in ordered)


def _quotient(args: Sequence[str]) -> str:
    """A division, its fractions in brackets where they would run into it."""
    return " / ".join(f"({arg})" if "/" in arg else arg for arg in args)


_EXPRESSIONS: Final[dict[str, Expression]] = {
    "sum": lambda args, _: " + ".join(args),
    "diff": lambda args, _: " - ".join(args),
    "prod": lambda args, times: f" {times} ".join(args),
    "quot": lambda args, _: _quotient(args),
    "remainder": lambda args, times: f"{args[0]} - {args[1]} {times} {args[2]}",
    "percent_of": lambda args, _: f"{args[0]} of {args[1]}",
    "percent_is": lambda args, _: _quotient(args),
    "percent_whole": lambda args, _: " / ".join(args),
}


def _number(value: Value) -> str:
    return numerals.decimal(value) if numerals.is_decimal(value) else numerals.mixed(value)


def _ratio(value: Value) -> str:
    """A factor or a part: whole, or as a fraction."""
    return numerals.digits(value) if isinstance(value, int) else numerals.mixed(value)


def _plain(quantity: Quantity) -> str:
    """A number as GSM8K's calculator reads it: dollars, no signs, no commas."""
    value = quantity.value
    told = numerals.money(value)[1:] if quantity.form == "money" else _number(value)
    return told.replace(",", "")
