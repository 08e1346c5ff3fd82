"""Services that people pay for by the month, with a price for what they use."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Service:
    """A kind of plan: what is counted, usual fees and prices in cents, usual counts of a month.

    `names` end the names of firms ("Oakley Wireless"); `told` are clause templates that say how
    much somebody {B} uses, {n}, with WHEN for the time.
    """

    plan: str
    names: tuple[str, ...]
    unit: str
    fee: range
    rate: range
    uses: range
    told: str


_ALL: Final = (
    Service(
        "phone plan",
        ("Mobile", "Wireless", "Telecom", "Talk"),
        "minute",
        range(500, 3001, 50),
        range(5, 26),
        range(60, 420, 5),
        """
        {B} <talk> for {n} WHEN
        {B's} (calls|phone calls) <last+> {n} WHEN
        {B} <spend> {n} on the phone WHEN
        {B} <call> friends and family for {n} WHEN
        {n} of calls <be+> on {B's} bill WHEN
        """,
    ),
    Service(
        "data plan",
        ("Mobile", "Wireless", "Networks", "Online"),
        "gigabyte",
        range(800, 3001, 50),
        range(100, 801, 25),
        range(4, 31),
        """
        {B} <use> {n} of data WHEN
        {B's} phone <use-> {n} of data WHEN
        {B} <download> {n} WHEN
        {n} of data <go+> through {B's} phone WHEN
        {B's} videos <use+> up {n} of data WHEN
        """,
    ),
    Service(
        "gym membership",
        ("Fitness", "Gym", "Athletic Club", "Wellness"),
        "class",
        range(1000, 4501, 50),
        range(200, 1101, 25),
        range(4, 21),
        """
        {B} <take/attend> {n} WHEN
        {B} <go> to {n} WHEN
        {B} <sign> up for {n} WHEN
        {B} <join> {n} WHEN
        {n} <be> on {B's} calendar WHEN
        """,
    ),
    Service(
        "bike-share membership",
        ("Bikes", "Cycles", "Bike Share", "Wheels"),
        "ride",
        range(500, 2501, 50),
        range(50, 301, 5),
        range(6, 46),
        """
        {B} <take> {n} WHEN
        {B} <go> for {n} through town WHEN
        {B} <borrow> a bicycle for {n} WHEN
        {n} to (work|school|the station) <be+> on {B's} account WHEN
        {B's} account <show-> {n} WHEN
        """,
    ),
    Service(
        "pool pass",
        ("Aquatics", "Swim Center", "Pools", "Swim Club"),
        "visit",
        range(800, 3501, 50),
        range(150, 601, 25),
        range(4, 26),
        """
        {B} <make> {n} to the pool WHEN
        {B's} card <be swiped-> for {n} WHEN
        the pool <count-> {n} by {B} WHEN
        {B} <swim> there on {n} WHEN
        {B} <find> time for {n} to the pool WHEN
        """,
    ),
    Service(
        "printing plan",
        ("Print", "Copy Center", "Copies", "Press"),
        "page",
        range(400, 2001, 50),
        range(4, 16),
        range(120, 701, 10),
        """
        {B} <print> {n} WHEN
        {B's} printer <use-> {n} WHEN
        {B} <send> {n} to the printer WHEN
        {n} <come> out of {B's} printer WHEN
        {B} <need> {n} for (flyers|reports|a newsletter) WHEN
        """,
    ),
    Service(
        "movie plan",
        ("Video", "Cinema Club", "Streaming", "Pictures"),
        "movie",
        range(400, 1501, 50),
        range(100, 501, 25),
        range(4, 21),
        """
        {B} <rent/watch/stream> {n} WHEN
        {B's} family <watch-> {n} WHEN
        {B} <pick> {n} for family nights WHEN
        {B} <see> {n} WHEN
        {B} <sit> through {n} WHEN
        """,
    ),
    Service(
        "audiobook plan",
        ("Audio", "Books", "Listening", "Library Club"),
        "audiobook",
        range(400, 1501, 50),
        range(150, 601, 25),
        range(3, 13),
        """
        {B} <listen> to {n} WHEN
        {B} <download> {n} WHEN
        {B} <borrow> {n} WHEN
        {B} <finish> {n} WHEN
        {B} <choose> {n} for the drive to work WHEN
        """,
    ),
    Service(
        "laundry plan",
        ("Laundry", "Cleaners", "Wash", "Linen Service"),
        "load of laundry|loads of laundry",
        range(500, 2501, 50),
        range(300, 901, 25),
        range(4, 21),
        """
        {B} <send> {n} to the cleaners WHEN
        {B} <have> {n} washed WHEN
        {n} <be picked> up at {B's} (apartment|house|door) WHEN
        {B's} household <produce-> {n} WHEN
        the driver <collect-> {n} from {B} WHEN
        """,
    ),
    Service(
        "car-share membership",
        ("Cars", "Motors", "Car Share", "Drive"),
        "hour",
        range(500, 3001, 50),
        range(400, 1201, 25),
        range(4, 31),
        """
        {B} <drive> a shared car for {n} WHEN
        {B} <rent> a car for {n} WHEN
        {B} <book> a car for {n} WHEN
        {B} <need> a car for {n} WHEN
        {B's} trips <last+> {n} WHEN
        """,
    ),
    Service(
        "desk rental",
        ("Workspace", "Offices", "Studios", "Desks"),
        "day",
        range(2000, 8001, 100),
        range(500, 2001, 50),
        range(4, 21),
        """
        {B} <work> there for {n} WHEN
        {B} <use> a desk on {n} WHEN
        {B} <come> in on {n} WHEN
        {B} <book> a desk for {n} WHEN
        {B's} work <keep-> {B!} at the desk for {n} WHEN
        """,
    ),
    Service(
        "dog care plan",
        ("Pets", "Dog Care", "Kennels", "Paws"),
        "day",
        range(1500, 5001, 100),
        range(800, 2501, 50),
        range(4, 21),
        """
        {B} <leave> the dog there for {n} WHEN
        {B's} dog <stay-> there for {n} WHEN
        {B} <bring> in the dog on {n} WHEN
        {B's} dog <be dropped off-> there on {n} WHEN
        {B} <need> care for the dog on {n} WHEN
        """,
    ),
    Service(
        "delivery club membership",
        ("Groceries", "Deliveries", "Market", "Express"),
        "delivery",
        range(500, 2001, 50),
        range(100, 601, 25),
        range(4, 26),
        """
        {B} <order> {n} WHEN
        {B} <get/receive> {n} WHEN
        {n} <arrive> at {B's} door WHEN
        the driver <make-> {n} to {B} WHEN
        {B's} household <need-> {n} WHEN
        """,
    ),
    Service(
        "power plan",
        ("Power", "Electric", "Energy", "Light"),
        "kilowatt-hour",
        range(500, 2001, 50),
        range(8, 31),
        range(150, 901, 10),
        """
        {B's} household <use-> {n} WHEN
        {B} <use> {n} WHEN
        the meter in {B's} (house|apartment|basement) <count-> {n} WHEN
        {B's} (apartment|house) <need-> {n} WHEN
        {B's} lights and appliances <use+> {n} WHEN
        """,
    ),
    Service(
        "music lesson plan",
        ("Music", "Music School", "Lessons", "Academy"),
        "lesson",
        range(1000, 4001, 50),
        range(800, 2501, 50),
        range(3, 13),
        """
        {B} <take> {n} WHEN
        {B} <have> {n} WHEN
        {B} <book> {n} WHEN
        the teacher <give-> {B} {n} WHEN
        {n} <be> on {B's} schedule WHEN
        """,
    ),
    Service(
        "climbing pass",
        ("Climbing", "Boulders", "Rock Gym", "Climbing Hall"),
        "session",
        range(1000, 4001, 50),
        range(300, 1201, 25),
        range(4, 19),
        """
        {B} <climb> in {n} WHEN
        {B} <come> to {n} WHEN
        {B} <book/attend> {n} WHEN
        {B's} pass <be used-> for {n} WHEN
        {B} <go> to {n} WHEN
        """,
    ),
)
SERVICES: Final[Mapping[str, Service]] = MappingProxyType({one.plan: one for one in _ALL})
