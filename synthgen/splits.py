"""Which side of a split an instance belongs to, decided by the instance alone.

The bucket is a hash of (root task, group): the same for every seed, config and recipe, so the test
rows of one seed never meet the train rows of another. Shares are fixed at 90 / 5 / 5.
"""

from functools import lru_cache
from typing import Final

from synthgen.canonical import digest

TRAIN: Final = "train"
VALIDATION: Final = "validation"
TEST: Final = "test"
BUCKETS: Final = (TRAIN, VALIDATION, TEST)
TRAINING: Final = (TRAIN, VALIDATION)  # what a model sees, or is chosen by
TEST_SKIN: Final = "test_skin"  # the instances of test, told in skins that are held out
SHARES: Final = {TRAIN: 0.90, VALIDATION: 0.05, TEST: 0.05}

_TEST_EDGE = (1 << 64) * 5 // 100
_VALIDATION_EDGE = (1 << 64) * 10 // 100


def side_of(split: str) -> str:
    """The side of a split that its instances are on.

    >>> side_of("test_skin"), side_of("train")
    ('test', 'train')
    """
    return TEST if split == TEST_SKIN else split


@lru_cache(maxsize=1024)  # each split asks in turn
def bucket(root_task: str, group: str) -> str:
    """The bucket of a group: train, validation or test.

    >>> bucket("omega/arithmetic_gcd", "0f") in BUCKETS
    True
    """
    draw = int.from_bytes(digest("bucket", root_task, group)[:8], "little")
    if draw < _TEST_EDGE:
        return TEST
    return VALIDATION if draw < _VALIDATION_EDGE else TRAIN
