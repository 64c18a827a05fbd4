"""What is done with shares, goods and sums: the verbs that readers of facts know, by what they say."""

from bot.text.inflections import doing, finite, verbs

HOLD = (
    "account for, boast, capture, claim, command, comprise, control, dominate, enjoy, garner, get, grab, have, hold, keep, log, maintain, "
    "make, make up, notch, occupy, own, post, produce, reach, record, register, represent, retain, secure, sell, supply, take, take up, win"
)
"""What is done with a share."""
TRADE = (
    "absorb, achieve, advise on, arrange, assemble, attract, bottle, book, brew, broker, build, carry, catch, clear, collect, complete, "
    "consume, cover, crush, deliver, distribute, drive, export, feed, ferry, fill, finance, fly, fuel, generate, grind, grow, handle, "
    "harvest, haul, host, import, insure, install, issue, launch, manage, manufacture, mill, mine, move, operate, originate, place, power, "
    "print, process, provide, publish, pump, receive, refine, roast, route, run, serve, settle, ship, smelt, store, stream, trade, "
    "transport, underwrite, use, write"
)
"""What a company does with the goods of a market, and so has a part of it."""
RISE = "accelerate, advance, climb, edge up, expand, gain, grow, increase, jump, leap, rise, rocket, soar, surge, swell"
SINK = "contract, decline, decrease, dip, drop, fall, plummet, plunge, shrink, sink, slide, slip, slump, tumble, ease, retreat"
MOVE = f"{RISE}, {SINK}, edge, go, improve, inch, move, rebound, recover, swing"
"""How a share comes to another level."""
STAND = "come, come in, end, end up, finish, follow, hover, lag, lie, place, rank, remain, sit, stand, stay, trail"
"""How a company has its place or level."""

BE = r"(?:is|was|are|were|be|been|being)"
HAS, HAVING = finite(HOLD), doing(HOLD)
MOVED, MOVING = finite(MOVE), doing(MOVE)
STANDS = rf"(?:{BE}|{finite(STAND)})"
RISES = rf"(?:{verbs(RISE)}|growth|up|higher)"
SINKS = rf"(?:{verbs(SINK)}|down|lower)"
