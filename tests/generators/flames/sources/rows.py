"""Rows in the manner of GSM8K, written for these tests."""

from synthgen.generators.flames.sources.text_program import TextProgram, read_program

PENS = (
    "Lena has 24 pens in a drawer. Marco has twice as many pens as Lena. Marco gives 9 pens to his "
    "sister. How many pens does Marco have left?",
    "Marco has 24*2=<<24*2=48>>48 pens.\nThen 48-9=<<48-9=39>>39 are left.\n#### 39",
)
BAKERY = (
    "A bakery packs 6 rolls in a bag. Each roll costs $0.50. On Monday, Priya buys 15 bags of "
    "rolls. How much does Priya pay?",
    "15*6=<<15*6=90>>90 rolls.\n90*.5=$<<90*.5=45>>45.\n#### 45",
)
HIKE = (
    "Oskar walks 3 miles an hour. On Sunday Oskar walks for 5 hours. Ingrid walks 40% of the "
    "distance that Oskar walks. How many miles does Ingrid walk on Sunday?",
    "3*5=<<3*5=15>>15\n15*40/100=<<15*40/100=6>>6\n#### 6",
)
ORCHARD = (
    "Theo picks 90 plums. He eats a third of the plums. His aunt brings 14 more plums. How many "
    "plums does Theo have now?",
    "90/3=<<90/3=30>>30\n90-30=<<90-30=60>>60\n60+14=<<60+14=74>>74\n#### 74",
)
WEEKS = (
    "Nadia reads 8 pages a day. How many pages does Nadia read in 5 weeks?",
    "5*7=<<5*7=35>>35 days\n35*8=<<35*8=280>>280\n#### 280",
)
TICKETS = (
    "There are 18 tables in a hall. Each table has 6 chairs. Guests take 45 chairs to the garden. "
    "How many chairs are left in the hall?",
    "18*6=<<18*6=108>>108\n108-45=<<108-45=63>>63\n#### 63",
)
CONDITION = (
    "Ruth buys 12 candles. Each candle burns for 5 hours. If Ruth gives 4 candles to Felix, how "
    "many candles does Ruth have left?",
    "12-4=<<12-4=8>>8\n#### 8",
)
GOOD = {
    "pens": PENS,
    "bakery": BAKERY,
    "hike": HIKE,
    "orchard": ORCHARD,
    "weeks": WEEKS,
    "tickets": TICKETS,
}


def program(name: str) -> TextProgram:
    """The program of a row that can be read."""
    found = read_program(*GOOD[name])
    assert isinstance(found, TextProgram), found
    return found
