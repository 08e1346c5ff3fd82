"""What grows period by period: savings, subscribers, trees, bacteria, pondweed."""

from typing import Final

from synthgen.generators.flames.lexicon import growths_business as business
from synthgen.generators.flames.lexicon import growths_nature as nature
from synthgen.generators.flames.lexicon.growth import Growth

GROWTHS: Final[dict[str, Growth]] = {
    "savings": business.SAVINGS,
    "property": business.PROPERTY,
    "subscribers": business.SUBSCRIBERS,
    "trees": nature.TREES,
    "animals": nature.ANIMALS,
    "cells": nature.CELLS,
    "customers": business.CUSTOMERS,
    "height": nature.HEIGHT,
    "cover": nature.COVER,
    "treasure": business.TREASURE,
}
