"""The words of `bulk_or_single`."""

from synthgen.generators.flames.lexicon.occasions import phrases

EATERS = phrases("guest, child, camper, student, player, visitor, volunteer, scout, singer, hiker")
MAKERS = phrases("student, child, camper, volunteer, helper, workshop guest, scout, club member")
SIZE = """
{a c} [at {S}] <hold/contain-> {k}
{S} <pack> {k} (into|in) ({a c}|each {1 c})
there <be> {k} in (each|every) {1 c}
(each|every) {1 c} (from|at) {S} <come-> with {k}
{k} <come> in {a c}
{S} <put> {k} into (each|every) {1 c}
{B} <count> {k=} in {a c} [at {S}]
{k} <fill> {a c} [at {S}]
"""
PACK = """
{a c} of {i} <cost-> {p} [at {S}]
{S} <charge/ask> {p} for {a c} of {i}
the price of {a c} of {i} [at {S}] <be-> {p}
{S} <sell> {i} for {p} per {1 c}
for {p}, {S} <offer/sell> {a c} of {i}
(the|a) sign (at|in front of) {S} <offer/advertise-> {a c} of {i} for {p}
{B} <can get> {a c} of {i} for {p=} at {S}
{S} <have> {i} at {p} (per|for each) {1 c}
a shopper (at|in) {S} <pay-> {p} for {a c} of {i}
"""
SIZE_AND_PRICE = """
{a c} of {k} <cost-> {p} [at {S}]
{S} <charge/ask> {p} for {a c} of {k}
the price of {a c} of {k} [at {S}] <be-> {p}
{S} <sell> {i} in {c} of {k#} for {p} per {1 c}
{a c} <hold/contain> {k} and <cost> {p} [at {S}]
for {p}, {S} <offer/sell> {a c} of {k}
(the|a) sign (at|in front of) {S} <offer/advertise-> {a c} of {k} for {p}
{B} <can get> {a c} of {k} for {p} at {S}
{i} <come> in {c} of {k#} at {p} per {1 c} [at {S}]
"""
SINGLE = """
a single {1 i} <cost-> {q} [at {S}]
{i} <be> sold (individually|singly|separately) for {q} (each|apiece)
{S} <charge/ask> {q} for a single {1 i}
the price of a single {1 i} [at {S}] <be-> {q}
individual {i} <cost+> {q} (each|apiece) [at {S}]
bought separately, {i} <cost> {q} (each|apiece)
{i} that <be+> not in {a c} <cost+> {q} (each|apiece)
a shopper <pay-> {q} for a single {1 i} [at {S}]
{S} <let> (people|shoppers|customers) buy single {i} at {q} each
(shoppers|customers) (of|at) {S} <can buy> a single {1 i} for {q}
"""
BOTH_PRICES = """
a single {1 i} <cost-> {q} at {S}, but {a c} of {k} <cost-> {p}
{S} <sell> {i} for {q} each or {p} for {a c} of {k}
{S} <charge> {p} for {a c} of {k} and {q} for a single {1 i}
the price list (of|at) {S} <show-> {a c} of {k} for {p} and single {i} for {q} each
{B} <can buy> {i} at {S} for {q} each or in {c} of {k#} for {p} per {1 c}
{i} at {S} <cost+> {q} each, while {a c} of {k} <cost-> {p}
"""
BUY = """
{B} <buy/get/order> {m} [at {S}] [for {E}]
{B} <decide> on {m} [for {E}]
{B} <need> {m=} for {E} and <buy/order> them at {S}
{S} <deliver/ship> {m} to {B} [for {E}]
{B} <place> an order for {m} at {S}
{B} <ask> {S} for {m} [for {E}]
"""
BUY_THERE = """
{B} <put> {m} in {B's} shopping cart [at {S}]
{B} <take> {m} to the register [at {S}]
{m} <be> (loaded|packed) into {B's} car [for {E}]
{B} <leave> {S} with {m}
"""
FOR_PEOPLE = """
{B} <buy> {i} for {g}
{B} <want> to give {i} to {g}
{g} <be> supposed to get {i} from {B}
{B} <order> {i} [from {S}] for {g}
{B} <be> in charge of buying {i} for {g} [at {S}]
{B} <shop> at {S} for {g} who <be+> to get {i}
{g} <be> on {B's} list for {i}
"""
EACH_GETS = """
each {1 F} <get/receive-> {w}
{B} <give> {w} to (each|every) {1 F}
there <be+> {w} for (each|every) {1 F}
(each|every) {1 F} <need-> {w}
{B} <plan> on {w} for (each|every) {1 F}
{B} <count> on {w} per {1 F}
"""
EACH_OF_PEOPLE = """
{B} <buy> {w} for each of {g}
{B} <order> {w} [from {S}] for each of {g}
each of {g} <get-> {w} from {B}
{B} <want> to give each of {g} {w}
"""
OFF = """
a coupon <take-> {o} off every {1 c}
{B} <have> a coupon worth {o} for (each|every) {1 c}
{S} <take> {o} off each {1 c} for {B}
{B's} (store card|membership card|loyalty card) <take-> {o} off (each|every) {1 c}
a voucher in the newspaper <reduce-> every {1 c} by {o}
{S} <lower/reduce> the price of every {1 c} by {o}
{S} <take> {o} off (each|every) {1 c} in a sale
"""
SHIPPING = """
{B} <pay> {f} to have the {c} delivered
delivery of the {c} <cost-> {f}
{S} <charge> {f} to deliver the {c}
a delivery fee of {f} <come-> with the {c}
the {c} <have+> to be shipped, which <cost-> {f}
the shipping of the {c} from {S} <cost-> {f}
"""
AGAIN = """
{B} <make> the same purchase every month for {y}
the same purchase <be repeated-> every month for {y}
{B} <repeat> the purchase every month for {y}
{B} <keep> buying the same amount every month for {y}
the same order <go-> to {S} every month for {y}
{B} <place> the same order once a month for {y}
"""
