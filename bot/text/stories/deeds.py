"""What a headline says is done, how surely, and by whom in office: signs that tell one event from the next."""

import re
from functools import lru_cache

from bot.text.stories.roots import stem
from bot.text.stories.turns import in_a_word

_DEEDS = """
buy: buy bought acquire purchase takeover acquisition merger merge bid buyout pursue pursuit swoop snap
sell: sell sale offload divest divestiture dispose unload
invest: invest investment spend spending expenditure outlay capex pour plough plow budget stake build construct \
    construction plant factory commit pledge
open: open launch unveil introduce debut release start begin inaugurate roll
close: close shut shutter closure
halt: halt suspend suspension pause freeze stop
results: profit loss earning revenue income dividend turnover
people: appoint hire poach recruit quit resign oust successor succeed replace retire retirement depart departure leave chairman director
jobs: job layoff redundancy
settle: settle settlement compensation compensate
fine: fine penalty
probe: probe investigate investigation inquiry subpoena scrutiny raid
sue: sue lawsuit suit accuse complaint
jail: jail sentence prison
guilty: guilty plead convict conviction
trial: trial retrial
appeal: appeal
rule: rule ruling judge court verdict order
approve: approve approval clear nod okay licence license
reject: reject spurn rebuff snub refuse
vote: vote
debt: refinance refinancing loan debt bond borrow
rating: upgrade downgrade rating junk broker
strike: strike walkout union
recall: recall
rename: rename rebrand
dividend: dividend payout
buyback: buyback repurchase
ban: ban prohibit blacklist
accuse: accuse allege allegation
die: die dead death died
outage: outage breach hack leak
"""
"""Kinds of deeds by the stems that tell them."""
_DEEDS_EXACTLY = {"sales": "results", "results": "results", "names": "people", "named": "people"}
_PLANS, _PLANNED = frozenset(["plan", "plans", "planned", "vow", "vows"]), frozenset(["invest"])
_SIGNS = """
tentative: nears mull mulls mulling consider considers considering explore explores exploring evaluates evaluating \
    ponders chases chasing woos
hoped: aim aims aiming hope hopes hoping expect expects expected want wants eye eyes eyeing target targets project \
    projects estimate estimates sees seen
denied: deny denies denied unlikely dispels
reaction: respond responds react reacts reaction reactions condemn condemns condemned denounce denounces hail hails \
    praise praises mock mocks applaud applauds defend defends dismayed scepticism skepticism sceptical skeptical urge \
    urges protest protests welcome welcomes criticise criticises criticize criticizes slam slams blast blasts
approved: approve approves approved approval clears cleared nod okays okayed licence license greenlights
rejected: reject rejects rejected spurn spurns spurned rebuff rebuffs rebuffed rebuffal snub snubs snubbed
settled: settle settles settled settlement
voted: votes voted
scrapped: scrap scraps scrapped scrapping cancel cancels cancelled canceled shelve shelves shelved abandon abandons \
    abandoned overturn overturns overturned quash quashes quashed annul annuls annulled withdraw withdraws withdrew \
    ditch ditches ditched
delayed: delay delays delayed postpone postpones postponed stretch stretches stretched defer defers deferred
completed: complete completes completed finalise finalises finalised finalize finalizes finalized
up: rise rises rising rose gain gains gained jump jumps jumped climb climbs climbed surge surges surged soar soars \
    soared rally rallies rallied grow grows grew rebound rebounds recover recovers
down: fall falls fell fallen dip dips dipped tank tanks crash crashes sank plummet plummets slide slides drop drops \
    slip slips slipped tumble tumbles tumbled dive dives dived plunge plunges sink sinks slump slumps decline \
    declines declined shrink shrinks
opening: open opens opened
closing: close closes
spending: spend spends spending invest invests investment pour pours budget commit commits capex expenditure plan \
    plans planned pledge pledges vow vows outlay build builds
raise: hike hikes boost boosts increase increases lift lifts upsizes quickens accelerates
cut: cut cuts lower lowers slash slashes trim trims axe axes sheds
"""
"""Signs by the words, as they stand, that give them."""
_PHRASES = {
    "tentative": r"(?<!and )(?:could|might|may(?= [a-z]))|(?<!investors )weigh(?:s|ing)?(?= \w)(?! on\b)|in talks|"
    r"near(?:s|ing)? (?:an? )?(?:[\w$.]+ ){0,2}(?:deal|sale|agreement|accord|pact|takeover|merger|settlement|decision)",
    "denied": r"unrelated to|nothing to do with|not related|do(?:es)? not|\w+n['’]t(?! (?:just|only|yet|stop)\b)|no plans?|"
    r"rul(?:es?|ed|ing) out|will not|opt(?:s|ed)? not|"
    r"(?<!['\"‘“])not(?! (?:only|just|yet|until|more|all|so|as|enough|over)\b)"
    r"|dismiss(?:es|ed)? (?:reports?|rumou?rs?|talk|speculation)",
    "reaction": r"join(?:s|ed)? [\w.]+ (?:slide|slump|rally|rout|retreat|sell-?off|criticism|chorus|protests?|calls?)|"
    r"(?:hits?|fights?) back|more details|what (?:it|this) means|how to|happy with|"
    r"(?:rais|voic|express)\w* (?:\w+ )?(?:concerns?|doubts?|questions?)|"
    r"(?:executives?|lawmakers|senators?|critics|analysts|investors|unions?|rivals?) questions?\b"
    r"|(?:concerns?|worry|worried|worries|fears?) (?:over|about|that)",
    "raise": r"raises?(?! [$€£\d])|(?:speed|step|ramp)(?:s|ed)? up",
    "scrapped": r"(?:strikes?|struck) down|call(?:s|ed)? off|pull(?:s|ed)? (?:the )?plug|ends? talks|walk(?:s|ed)? away|"
    r"(?:pull|back|drop)(?:s|ped|ed)? out of",
    "down": r"hit by",
    "market": r"(?:shares?|stocks?) (?:[\w,&]+ ){0,4}(?:sink|fall|slide|slip|tumble|tank|drop|dive|plunge|slump|jump|"
    r"rise|surge|soar|rally|climb|gain)s?"
    r"|(?:shares?|stocks?) (?:fell|rose|sank|slid)",
    "shut": r"(?:clos|shut|shutter)(?:e|es|s|ing|ting)? (?:[\w,-]+ ){0,3}(?:data cent\w+|cent(?:er|re)s?|plants?|"
    r"factor(?:y|ies)|stores?|shops?"
    r"|branch(?:es)?|offices?|sites?|mines?)",
    "ahead": r"ahead of (?:[\w'’]+ ){0,3}(?:earnings|results|report|meeting|decision|vote|data)|"
    r"to (?:rule|decide)(?! out| (?:on )?whether)"
    r"|to (?:release|report|announce|post|publish) (?:[\w-]+ ){0,3}(?:earnings|results|profits?)|preview|what to (?:expect|watch)",
    "begun": r"(?:begins?|starts?|began|started) [\w$ ]{0,30}(?:construction|building)|br(?:eaks?|oke) ground",
    "voted": r"to vote|vote on|vote over",
    "delayed": r"push(?:es|ed)? back",
}
"""Signs that take more than a word."""
_IN_CHINESE = {
    "tentative": "考虑|或将|传闻",
    "denied": "否认|辟谣|无意|不会|并未",
    "approved": "获批|批准",
    "rejected": "拒绝|驳回",
    "scrapped": "取消|终止|放弃|搁置|叫停",
    "delayed": "推迟|延期|暂缓",
    "completed": "完成",
    "begun": "开工|动工|奠基",
    "shut": "关闭|关停",
    "up": "上涨|大涨|涨超|走高",
    "down": "下跌|大跌|跌超|走低",
    "spending": "投入|投资|斥资|计划",
    "raise": "上调|加码|追加|提高|增至",
    "cut": "下调|削减|缩减|减至",
}
_COLUMN = re.compile(
    r"(?:talking point|buzz-[\w. ]*|[\w. ]*stocks|focus|analysis|column|opinion|commentary|breakingviews|interview|feature) ?[/:-]"
    r"|should (?:you|i|investors)\b|here['’]s why\b|why i['’]d\b|is it (?:time|worth)\b"
    r"|(?:\d+|three|five) (?:reasons?|things|ways|stocks|charts|takeaways)\b|"
    r"(?:[a-z]+ )?(?:stocks|what) to watch\b|(?:early|notable) (?:movers|earnings)\b"
    r"|(?:explainer|factbox|special report|trading update|week in review|timeline) ?[/:-]"
)
_ASKING = frozenset("why how what who will can could is are does do should did".split())
"""First words of a title that asks, or answers what nobody reports: it looks at an event from behind."""
_OFFICES = {
    "ceo": r"ceo|chief executive",
    "cfo": r"cfo|chief financial officer|financ(?:e|ial) (?:chief|director|head)",
    "coo": r"coo|chief operating officer",
    "cto": r"cto|chief technology officer|technology (?:chief|head)",
    "risk": r"chief risk officer|risk (?:chief|head)|head of risk",
    "research": r"chief scientist|research (?:chief|head)|head of research",
    "chair": r"chair(?:man|woman|person)?",
    "counsel": r"general counsel|(?:chief legal|legal) officer",
}


def _by_word(lines: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in lines.strip().splitlines():
        name, words = line.split(": ")
        for word in words.split():
            found[word] = (*found.get(word, ()), name)
    return found


def _named(patterns: dict[str, str], edge: str = r"\b") -> re.Pattern[str]:
    """One pattern for all, its groups named after them."""
    groups = "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items())
    return re.compile(f"{edge}(?:{groups}){edge}")


_DEED_OF = {stem(word): names for word, names in _by_word(_DEEDS).items()}
_SIGN_OF = _by_word(_SIGNS)
_PHRASE, _OFFICE, _CHINESE = _named(_PHRASES), _named(_OFFICES), _named(_IN_CHINESE, "")
_WORD = re.compile(r"[a-z]+")
_NO_DEED = re.compile(
    r"\bsuites?\b|\binvestment bank\w*|\bpay(?:s|ing)? off\b|\bunion budget\b"
    r"|\bstrik(?:es?|ing) (?:an? |down\b|\$|deals?\b|pacts?\b|back\b)|\b(?:air|drone|missile|aircraft)[- ]?strikes?\b"
)
_IN_NO_DEED = frozenset("suite suites investment off union strike strikes striking airstrike airstrikes".split())
"""Words of deeds in names and turns of phrase that tell of none."""


def deeds(title: str) -> frozenset[str]:
    """The kinds of deeds that a case-folded title tells of; a plan for nothing named is one to invest."""
    if not _IN_NO_DEED.isdisjoint(title.split()):
        title = _NO_DEED.sub(" ", title)
    told = _WORD.findall(in_a_word(title))
    found = frozenset(name for word in told for name in _deeds_of(word))
    return found or (_PLANNED if any(word in _PLANS for word in told) else found)


def signs(title: str) -> frozenset[str]:
    """How a case-folded title tells it: "tentative", "denied", "scrapped", "up", "column" …"""
    found = {sign for word in _WORD.findall(title) for sign in _SIGN_OF.get(word, ())}
    patterns = (_PHRASE,) if title.isascii() else (_PHRASE, _CHINESE)
    found.update(match.lastgroup for pattern in patterns for match in pattern.finditer(title) if match.lastgroup)
    if _COLUMN.match(title):
        found.add("column")
    elif title.endswith("?") or title.partition(" ")[0] in _ASKING:
        found.add("asked")
    return frozenset(found)


def offices(title: str) -> frozenset[str]:
    """The offices that a case-folded title names, where somebody comes or goes."""
    return frozenset(match.lastgroup for match in _OFFICE.finditer(title) if match.lastgroup)


@lru_cache(maxsize=8192)
def _deeds_of(word: str) -> tuple[str, ...]:
    exactly = _DEEDS_EXACTLY.get(word)
    return (exactly,) if exactly else _DEED_OF.get(stem(word), ())
