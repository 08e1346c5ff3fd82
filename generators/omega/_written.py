"""Polynomials as questions write them."""


def written(poly: tuple[int, ...], x: str, power: str = "^%d") -> str:
    """The polynomial as text.

    >>> written((2, 0, -1, 5), "x")
    '2x^3 - x + 5'
    """
    text = ""
    for i, c in enumerate(poly):
        degree = len(poly) - 1 - i
        if not c:
            continue
        sign = (" - " if c < 0 else " + ") if text else ("-" if c < 0 else "")
        number = "" if abs(c) == 1 and degree else str(abs(c))
        text += sign + number + (x if degree else "") + (power % degree if degree > 1 else "")
    return text or "0"
