"""Words whose full stop says nothing, or little, about the end of a sentence."""

from bot.text.quantities.wordlists import word_set

NEVER_END = word_set(
    """mr mrs ms mx dr prof rev hon gen col maj capt lt cmdr sgt gov sen rep reps sens messrs st mt ft
    vs v e.g i.e eg ie cf viz approx ca c.f"""
)
"""A name or an example follows: "Mr. Wu", "vs. 3%", "St. Louis"."""

BEFORE_NUMBERS = word_set("no nos fig figs vol pp sec art ch rs rp ps fr")
"""Short forms only where a number follows: "No. 2", "Rs. 500 crore"; words of their own otherwise."""

MAY_END = word_set(
    """dept univ assn bros al inc corp co cos ltd llc plc lp llp sa s.a n.v nv ag a.g gmbh bhd pte pty ab oyj spa s.p.a s.a.s kk k.k intl
    jr sr esq ph.d m.d b.a m.b.a
    u.s u.k u.n e.u u.a.e u.s.a d.c l.a n.y p.r.c a.m p.m est edt et pct etc
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    ave blvd rd hwy calif mass conn fla ga ill mich minn pa tenn tex va wash wis ariz colo"""
)
"""May stand at the end: then a word follows that opens sentences."""

OPENERS = word_set(
    """The This That These Those It Its He His She Her They Their We Our You Your I My There Here
    A An In On At By For From With Without To Of After Before Since Until During Under Over Through Despite
    But And Or Nor Yet So If When While Where Whether Because Although Though However Moreover Meanwhile
    Still Also Then Thus Hence Instead Separately Additionally Furthermore Nevertheless Last Next Earlier Later
    What Who Why How Which As Some Many Most Both Each Every All Any Another Other Such Not No Only Even More Less
    About Around Between Among Nearly
    Shares Analysts Investors Revenue Sales Profit Net Total According Asked Based Given Following Looking"""
)

SHOUTING_NAMES = frozenset(["Yahoo", "Yum", "Jeopardy", "Joomla", "Chips"])
"""Names that carry an exclamation mark."""
