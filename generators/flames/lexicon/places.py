"""Where stories happen: places as they follow a preposition, and parts of names of places."""

from typing import Final


def _places(lines: str) -> tuple[str, ...]:
    """The places of a comma-separated list."""
    return tuple(" ".join(lines.split()).split(", "))


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# After "at".
SHOPS: Final = _places(
    """the hardware store, the grocery store, the supermarket, the bakery, the bookstore,
    the toy store, the pet store, the shoe store, the clothing store, the craft store,
    the fabric store, the art supply store, the music store, the flower shop, the garden center,
    the farmers market, the flea market, the fruit stand, the candy store, the furniture store,
    the electronics store, the sporting goods store, the department store, the thrift store,
    the corner store, the convenience store, the drugstore, the pharmacy, the stationery store,
    the gift shop, the jewelry store, the bicycle shop, the hobby shop, the antique shop,
    the coffee shop, the ice cream shop, the sandwich shop, the butcher shop, the cheese shop,
    the fish market, the kitchen supply store, the party store, the camping store,
    the office supply store, the home improvement store, the outlet mall, the plant nursery,
    the school store"""
)
WORKPLACES: Final = _places(
    """the factory, the warehouse, the toy factory, the candle factory, the furniture factory,
    the bottling plant, the paper mill, the print shop, the office, the law office, the bank,
    the post office, the hospital, the clinic, the dental office, the animal hospital, the hotel,
    the restaurant, the diner, the cafe, the call center, the fire station, the police station,
    the car wash, the repair shop, the auto shop, the laundromat, the shipyard, the airport,
    the train station, the bus depot, the construction site, the research lab, the dairy farm,
    the orchard, the ranch, the greenhouse, the sawmill, the recycling center, the radio station,
    the hair salon, the barber shop, the pottery studio, the packing plant"""
)
PUBLIC: Final = _places(
    """the park, the city park, the playground, the zoo, the aquarium, the museum,
    the art museum, the science museum, the history museum, the library, the public library,
    the community center, the community garden, the town hall, the swimming pool, the ice rink,
    the bowling alley, the movie theater, the concert hall, the stadium, the amusement park,
    the water park, the botanical garden, the planetarium, the bus station, the ferry terminal,
    the visitor center, the senior center, the recreation center, the skate park, the dog park,
    the campground, the nature center, the animal shelter, the food bank, the arcade,
    the mini golf course"""
)
SCHOOLS_CLUBS: Final = _places(
    """the elementary school, the middle school, the high school, the college, the university,
    the preschool, the music school, the art school, the dance academy, the cooking school,
    the after-school program, the summer camp, the day care center, the chess club,
    the math club, the book club, the science club, the robotics club, the art club,
    the drama club, the garden club, the hiking club, the running club, the swim club,
    the tennis club, the soccer club, the photography club, the coding club, the knitting club,
    the youth center, the debate club, the astronomy club, the cooking class, the pottery class"""
)
# After "at" and after "for".
EVENTS: Final = _places(
    """the spring fair, the school bake sale, the county fair, the science fair, the book fair,
    the craft fair, the art show, the talent show, the school play, the spring concert,
    the band concert, the piano recital, the dance recital, the charity auction,
    the school fundraiser, the food drive, the blood drive, the canned food drive,
    the coat drive, the pancake breakfast, the spaghetti dinner, the chili cook-off,
    the community picnic, the company picnic, the family reunion, the class reunion,
    the birthday party, the graduation party, the retirement party, the surprise party,
    the block party, the pool party, the holiday party, the costume party, the wedding,
    the baby shower, the school carnival, the street festival, the harvest festival,
    the music festival, the film festival, the winter festival, the kite festival, the parade,
    the fun run, the charity walk, the bike race, the swim meet, the track meet,
    the chess tournament, the soccer tournament, the spelling bee, the math contest,
    the pie-eating contest, the garage sale, the plant sale, the dog show, the flower show,
    the neighborhood cleanup, the open house, the school dance"""
)
# After "in".
ROOMS_AT_HOME: Final = _places(
    """the kitchen, the living room, the dining room, the bedroom, the bathroom, the basement,
    the attic, the garage, the hallway, the laundry room, the pantry, the playroom,
    the home office, the guest room, the backyard, the garden, the shed, the den,
    the hall closet, the sunroom"""
)
# After "to".
DESTINATIONS: Final = _places(
    """the lake, the beach, the coast, the mountains, the state capital, the national park,
    the state park, the river, the desert, the seaside, the island, the lighthouse,
    the waterfall, the old fort, the big city, the next town, the nearest town, the ski resort,
    the theme park, the lake house, the family cabin, the scout camp, the harbor, the marina,
    the canyon, the caves, the hot springs, the wildlife refuge, the pumpkin patch,
    the apple orchard, the vineyard, the convention center"""
)

# First parts of names: "Hartley's Bakery", "Hartley Street".
OWNERS: Final[tuple[str, ...]] = _names(
    """
    Abernathy Acosta Aldridge Alvarado Anderson Applegate Banerjee Barlow Beaumont Benitez Bergman
    Blackwell Bradford Brennan Callahan Calloway Castillo Chandra Chaudhry Chowdhury Cordova
    Crawford Dawson Delgado Dempsey Donnelly Eastman Ellison Eriksen Escobar Espinoza Fairchild
    Fitzgerald Fleming Fontaine Fujimoto Gallagher Garrison Gonzalez Goldberg Gunderson Gupta Haddad
    Halloran Hamilton Hartley Hathaway Henderson Herrera Hoffman Holloway Ibarra Ivanov Jankowski
    Jefferson Johansson Kaminski Kaplan Kapoor Kowalski Krueger Lindgren Lockhart Maldonado Mancini
    McAllister Mendoza Montoya Moreno Murphy Nakamura Navarro Nguyen Novak Oakley Okafor Okonkwo
    Olson Patterson Pellegrini Petrov Pickett Quigley Ramirez Robinson Rosenberg Rossi Salazar
    Santoro Schneider Schultz Shapiro Silva Sinclair Sorensen Sullivan Takahashi Thornton Underwood
    Valdez Vasquez Venkataraman Wadsworth Watanabe Whitaker Winslow Yamamoto Yilmaz Zapata Zimmerman
    """
)
# Invented, whether or not a real place bears the name.
TOWNS: Final[tuple[str, ...]] = _names(
    """
    Alderbrook Amberfield Appleford Ashbury Aspenvale Barrowdale Birchwood Bluehaven Brackenridge
    Briarwood Brookdale Cedarvale Cloverdale Copperton Cranbrook Crestwood Deerfield Dunmore
    Eagleton Eastbrook Elmwood Fairhaven Fallbrook Fernwood Glenhaven Greenfield Harborview
    Hawthorne Hazelton Heatherfield Hillcrest Hollyford Juniperton Kingsbridge Lakemont Larkfield
    Lindenwood Maplewood Marshfield Meadowbrook Millhaven Mossgrove Northbrook Oakhurst Oakridge
    Orchardville Otterburn Pinewood Pondview Ravenwood Redfield Ridgemont Riverbend Rockport
    Rosewood Sandborough Shadybrook Silverlake Southbridge Springdale Stonehaven Summerfield
    Thornbury Timberlake Umberton Valleyford Westbrook Whitford Willowdale Windmere Wolfsbridge
    Woodhaven Wrenfield
    """
)
# Mascots of teams: "the otters".
TEAMS: Final[tuple[str, ...]] = _places(
    """otters, hawks, falcons, badgers, tigers, bears, wolves, panthers, cougars, lions, bobcats,
    eagles, owls, ravens, cardinals, dolphins, sharks, stingrays, rams, broncos, mustangs, bulls,
    stallions, cheetahs, jaguars, foxes, huskies, bulldogs, wildcats, hornets, pirates, knights,
    rockets, comets, meteors, thunderbolts, cyclones, explorers, pioneers, rangers, mariners,
    wizards, dragons, gladiators, trailblazers, lumberjacks, roadrunners, herons"""
)
