"""What is said about two machines.

DO, DONE and DOING stand for what they do, MACHINES for their plural, UNIT for a unit of time.
"""

from typing import Final

PAIRS: Final = (
    "old new",
    "red blue",
    "left right",
    "small large",
    "upstairs downstairs",
    "noisy quiet",
    "green yellow",
    "front back",
    "cheap expensive",
    "gray orange",
    "secondhand brand-new",
    "rented borrowed",
)
CUSTOMERS: Final = (
    "a hotel chain",
    "the city",
    "a school district",
    "a museum shop",
    "a department store",
    "an online store",
    "the county fair",
    "a summer camp",
    "a hospital",
    "a cruise line",
    "a sports club",
    "a wholesaler",
    "the state university|the university",
)
DEADLINES: Final = (
    "closing time",
    "the end of the shift",
    "the next delivery",
    "the lunch break",
    "nightfall",
    "the holiday rush",
)

SPEED: Final = """
{M} <DO> {a} (a(n)|per|each|every) UNIT
{M} <work/run> at a speed of {a} (a(n)|per) UNIT
it <take> {M} a(n) UNIT to DO {a}
{a} <come> out of {M} (each|every) UNIT
{M} <handle/manage> {a} (a(n)|per|every) UNIT
{M} <get> through {a} (a(n)|per|every) UNIT
every UNIT, {M} <DO> {a}
in a(n) UNIT, {M} <DO> {a}
according to {B!}, {M} <DO> {a} (a(n)|per) UNIT
"""
SPEEDS: Final = """
{M} <DO> {a} (a(n)|per) UNIT, and {N} <DO> {b} (a(n)|per) UNIT
{M} <DO> {a} and {N} {b} (a(n)|per|every) UNIT
{B} <own/have> {M}, which <DO-> {a} (a(n)|per) UNIT, and {N}, which <DO-> {b} (a(n)|per) UNIT
in a single UNIT, {M} <DO> {a} and {N} {b}
{P} <have> {M}, which <manage-> {a} (a(n)|per) UNIT, and {N}, which <manage-> {b} (a(n)|per) UNIT
"""
MORE: Final = """
{N} <DO> {x} more (a(n)|per|each|every) UNIT than {M}
{N} <be> faster than {M} by {x} (a(n)|per) UNIT
{M} <DO> {x} fewer (a(n)|per|each|every) UNIT than {N}
{N} <outperform> {M} by {x} (a(n)|per) UNIT
{M} <lag> {x} (a(n)|per) UNIT behind {N}
every UNIT, {x} more <come+> out of {N} than out of {M}
"""
TIMES: Final = """
{N} <DO> {q} as many {i} (a(n)|per|each|every) UNIT as {M}
{N} <be> {q} as fast as {M}
{N} <work/run> {q} as fast as {M}
in the same time, {N} <DO> {q} as many {i} as {M}
{N's} (speed|output) <be> {q} that of {M}
"""
ORDER: Final = """
{E} <order> {n} [from {B}]
{B} <get/receive/take> an order (for|of) {n} from {E}
an order (for|of) {n} <come-> in from {E}
{B} <promise> {E} {n} [by {D}]
{n} <have> to be DONE for {E} [by {D}]
{E} <be> waiting for {n}
{B} <need> {n} for {E}
{P} <be> to deliver {n} to {E}
"""
LOAD: Final = """
{n} <be> waiting to be DONE at {P}
there <be> {n} to DO at {P}
{B} <have> {n} to DO before {D}
{n} <arrive> at {P} to be DONE
{n} <have> to be DONE before {D}
{B's} (boss|team) <want-> {n} DONE before {D}
{P} <have> {n} to DO
{B} <be> in charge of DOING {n} at {P}
"""
LOAD_LINKED: Final = """
{n} <be> brought to {P} to be DONE
{B} <take> {n} to {P} to get them DONE
{n} <have> to be DONE at {P}
{B} <bring> {n} to {P}, where they <be+> to be DONE
"""
STOCK_MADE: Final = """
{s} <be> already in stock
{B} still <have> {s} in stock, which <count+> toward the order
{s} <be> already finished before the MACHINES <start+>
{B} <take> {s} for this order from the storeroom
the storeroom already <hold-> {s} for this order
^{s#} of them <be+> already in the storeroom
^{s#} of these <be+> already finished
"""
STOCK: Final = """
{s} <be> already DONE
^{s#} of them <be+> already DONE [by hand|earlier]
{B} <DO> {s} by hand beforehand
{B} <DO> {s} by hand before the MACHINES <start+>
the night shift <have-> already DONE {s}
^of these, {s#} <be+> already DONE
"""
TOGETHER: Final = """
{B} <start/switch on> both MACHINES at the same time
both MACHINES <run+> at the same time
the MACHINES <work+> side by side
{M} and {N} <work/run+> side by side
{B} <have> both MACHINES running at once
{B} <use> both MACHINES at once
at {P}, both MACHINES <be+> in use at the same time
{M} and {N} <be+> switched on at the same time
"""
RUN: Final = """
both MACHINES <run+> at the same time for {t}
{B} <keep> {M} and {N} running side by side for {t}
{M} and {N} <work+> side by side for {t}
{B} <let> {M} and {N} run at the same time for {t}
for {t}, {M} and {N} <be+> in use at the same time
at {P}, both MACHINES <run+> at the same time for {t}
{B} <run> both MACHINES at once for {t}
the MACHINES <be+> both kept running for {t}
"""
ALONE: Final = """
after that, {M} <break> down, and {N} <have> to (do|finish) the rest alone
then {M} <be> switched off (for repairs|to save power|for cleaning), and {N} <keep> going alone
at that point, {B} <need> {M} for another job, so {N} <do> the rest alone
{M} then <stop> working, which <leave-> the rest to {N}
then {M} <overheat>, and {N} <finish> the job alone
{B} then <turn> off {M} and <leave> the rest to {N}
"""
ALONE_FOR: Final = """
after that, {M} <break> down, and {N} <run> alone for another {u=}
then {M} <be> switched off [for repairs|to save power], and {N} <keep> going for another {u=}
{M} then <overheat>, so {N} <work> alone for the next {u}
{B} then <turn> off {M} and <leave> {N} running for another {u=}
then {M} <stop> for good, and only {N} <run> for the last {u}
{N} then <run> for another {u=} alone, because {M} <need> (a repair|cleaning)
"""
FAULTY: Final = """
{B} <find> {r} with (flaws|scratches|defects) and <throw> them out
{r} <fail> the inspection [at the end]
the inspector <reject-> {r}
{B} <sort> out {r} that <be+> (damaged|not good enough)
{r#} of the {i} <be+> (faulty|damaged|flawed) and <be+> thrown out
in the end, {r} <be> thrown out because of (flaws|damage)
{r} <be> ruined by a (power cut|loose screw|dull blade) and <be> thrown out
"""

TIME: Final = """
the (job|work) <take-> {time}
both MACHINES together <finish+> the job in {time}
it <take> both MACHINES {time} to DO ALL
both MACHINES <have+> to run for {time}
{time} <pass> until the MACHINES <be+> done
the MACHINES <be+> busy for {time}
"""
TIME_STOPPED: Final = """
the whole job <take-> {time} from start to finish
{time} <pass> between the start and the end of the job
{N} <be> in use for {time} altogether
it <take> {time} altogether to DO ALL
{N} <run> for {time} altogether
"""
PARTS: Final = """
the MACHINES <DO+> {parts} (altogether|in all)
{parts} <be> DONE (altogether|in all)
both MACHINES together <DO+> {parts}
{parts} <come> out of the MACHINES altogether
the MACHINES <turn out+> {parts} between them
"""
GOOD: Final = """
{parts} <pass> the inspection
{parts} <be> good enough to be sold
{parts} <leave> the building in good condition
{parts} <be> in good condition
{parts} <be> left in the end
"""
LEAD: Final = """
{N} <beat> {M} by {lead}
{N} <outperform> {M} by {lead}
{M} <fall> behind {N} by {lead}
{N} <be> ahead of {M} by {lead} [at the end]
the outputs of the MACHINES <differ+> by {lead}
"""
SAVED: Final = """
using both MACHINES instead of {M} alone <save-> {saved}
{saved} <be> saved by using both MACHINES instead of {M} alone
the work <be> shortened by {saved} when {M} <do> not have to do it alone
both MACHINES together <beat+> {M} alone by {saved}
"""

DETAILS: Final = {
    "staff": """
    {z} <work> at {P}
    there <be> {z} at {P}
    {P} <employ> {z}
    """,
    "price": """
    {P} <pay> {z} for {M}
    buying {M} (originally|back then) <cost-> {z}
    {M} <have> a price tag of {z}
    """,
    "boxes": """
    there <be> {z} along the wall of {P}
    {P} <be> furnished with {z}
    {B} <have> {z} in the back room
    """,
    "helper": """
    {H!} <store> {z} in the (back room|basement)
    {H!} <bring> {z} to {P} [the same day]
    {H!}, who also <work-> at {P}, <own-> {z}
    """,
}
