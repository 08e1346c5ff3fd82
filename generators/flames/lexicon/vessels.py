"""Vessels that liquids run into and out of: their sizes, the flows, where they stand."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Vessel:
    """Something that holds a liquid.

    `name` is followed by a shorter one behind "|"; `holds` bounds its capacity and `flow` what runs
    in a unit of time, both in liters; `inlets` fill it, `places` say where it stands.
    """

    name: str
    liquid: str
    unit: str
    holds: tuple[int, int]
    flow: tuple[int, int]
    inlets: tuple[str, ...]
    places: tuple[str, ...]

    def bounds(self, volume: str) -> tuple[tuple[int, int], tuple[int, int]]:
        """Capacity and flow in liters or, about, in gallons."""
        size = 1 if volume == "liter" else 4
        (a, b), (c, d) = self.holds, self.flow
        return (a // size, b // size), (max(3, c // size), max(6, d // size))


def _vessels(text: str) -> dict[str, Vessel]:
    """Vessels, each a line of name, liquid, unit, capacity and flow, then inlets and places."""
    found = {}
    for block in text.split("= ")[1:]:
        head, inlets, places = block.strip().splitlines()
        name, liquid, unit, holds, flow = (part.strip() for part in head.split(";"))
        low, high = map(int, holds.split("-"))
        slow, fast = map(int, flow.split("-"))
        found[name] = Vessel(
            name, liquid, unit, (low, high), (slow, fast), _list(inlets), _list(places)
        )
    return found


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


VESSELS: Final[dict[str, Vessel]] = _vessels(
    """
    = the bathtub|the tub; water; minute; 120-260; 9-22
    the faucet, the hot-water tap, the shower head
    in the upstairs bathroom, in the guest bathroom, in the old cottage
    = the kiddie pool|the pool; water; minute; 240-1000; 16-45
    a garden hose, the outdoor faucet, a green hose
    in the backyard, at the day care center, on the lawn
    = the rain barrel|the barrel; rainwater; minute; 160-330; 8-20
    the downspout, the gutter, the roof drain
    behind the shed, next to the greenhouse, at the corner of the house
    = the aquarium|the tank; water; minute; 160-900; 8-28
    a filling hose, the tap, a small pump
    in the lobby, in the science lab, at the pet store
    = the hot tub|the tub; water; minute; 1000-1800; 30-70
    a garden hose, the outdoor faucet, a pump
    on the deck, at the ski lodge, behind the cabin
    = the koi pond|the pond; water; minute; 2000-8000; 50-160
    a pump, the stream, a thick hose
    in the botanical garden, behind the temple, in the hotel garden
    = the water tank|the tank; water; minute; 2000-9000; 80-260
    a well pump, the windmill pump, an electric pump
    on the ranch, on the hill above the farm, behind the barn
    = the tanker truck|the truck; milk; minute; 8000-20000; 300-700
    the loading pipe, a milk pump, the dairy pump
    at the dairy, at the milk plant, on the farm
    = the fire truck's tank|the tank; water; minute; 1800-4500; 120-400
    the hydrant, a hydrant hose, the station pump
    at the fire station, at the training site, on Main Street
    = the swimming pool|the pool; water; hour; 30000-80000; 1600-5000
    the water main, a strong pump, a fire hose
    at the community center, behind the hotel, at the summer camp
    = the cistern; rainwater; hour; 4000-16000; 240-1200
    the roof pipe, the gutter system, the downspout
    under the courtyard, behind the chapel, on the island
    = the milk vat|the vat; milk; minute; 1000-4800; 40-160
    the milk pipe, a stainless pump, the milking line
    at the cheese factory, at the creamery, in the dairy barn
    = the juice vat|the vat; apple juice; minute; 600-3200; 24-90
    the fruit press, the juice pump, the press line
    at the cider mill, at the juice factory, in the orchard barn
    = the heating-oil tank|the tank; heating oil; minute; 1200-4000; 80-240
    the delivery hose, the oil truck, the transfer pump
    in the school basement, under the town hall, behind the church
    = the horse trough|the trough; water; minute; 240-640; 16-44
    a stable hose, the pasture pump, the faucet
    at the riding school, in the pasture, beside the stable
    = the fountain basin|the basin; water; minute; 800-3600; 40-120
    a water pipe, a supply pipe, a hydrant hose
    in the town square, in the park, in front of the museum
    = the dunk tank|the tank; water; minute; 1200-2000; 40-90
    a fire hose, the hydrant, a garden hose
    at the county fair, at the school carnival, at the block party
    = the paint vat|the vat; paint; minute; 400-2000; 16-60
    the mixing pipe, the paint pump, the feed pipe
    at the paint factory, in the mixing hall, at the furniture plant
    = the syrup kettle|the kettle; maple sap; minute; 200-800; 8-30
    the sap line, a sap pump, the collecting pipe
    in the sugarhouse, at the maple farm, in the woods
    = the brine tank|the tank; salt water; minute; 400-2400; 20-80
    the salt-water pump, the harbor pipe, a pump
    at the fish market, at the pickle factory, at the sea aquarium
    = the irrigation tank|the tank; water; hour; 6000-24000; 400-1800
    the canal, the well pump, the irrigation pipe
    in the vineyard, at the tree nursery, beside the cornfield
    = the penguin pool|the pool; water; hour; 20000-60000; 1200-4000
    the zoo's main pipe, a strong pump, the seawater line
    at the zoo, at the sea park, at the aquarium
    """
)
