"""A prime field with n roots of unity, large enough that polynomials hardly vanish by chance."""

from functools import cache


@cache
def roots_of_unity(n: int) -> tuple[int, list[int]]:
    """A prime q = 1 modulo n above 10^12, and the powers of an element of order n."""
    q = 10**12 // n * n + n + 1
    while not _is_prime(q):
        q += n
    primes = [p for p in range(2, n + 1) if n % p == 0 and all(p % r for r in range(2, p))]
    root = next(
        w
        for base in range(2, q)
        if all(pow(w := pow(base, (q - 1) // n, q), n // p, q) != 1 for p in primes)
    )
    powers = [1]
    for _ in range(n - 1):
        powers.append(powers[-1] * root % q)
    return q, powers


def _is_prime(q: int) -> bool:
    """Miller and Rabin's test, whose first nine prime bases decide below 3.8 * 10^18."""
    odd, twos = q - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23):
        value = pow(base, odd, q)
        if value not in (1, q - 1) and not any(
            (value := value * value % q) == q - 1 for _ in range(twos - 1)
        ):
            return False
    return True
