"""What a headline says is done, how surely, and by whom in office: signs that tell one event from the next."""

import re
from collections.abc import Collection

from bot.text.inflections import forms
from bot.text.quantities.openings import cued, several
from bot.text.stories.ideas import DEEDS
from bot.text.stories.turns import in_a_word

_PLANS, _PLANNED = frozenset(["=plan", "plan", "vow"]), frozenset(["=invest"])
_SIGNS = """
probed: =probes =investigates =investigating subpoena
appealed: =appeal =appealed countersue
over: resume =restarts =restarted emerge reinstate
blocked: =blocks =blocked =vetoes veto
tentative: =nears mull consider explore evaluate ponder chase woo
hoped: aim hope expect want eye target project estimate see =seen
denied: deny =unlikely dispel
disputed: deny =lying =liar
reaction: respond =response =retaliation retaliate resist react reaction condemn denounce hail praise \
    mock applaud defend =dismayed =disappointed =scepticism =skepticism =sceptical =skeptical urge protest welcome criticise \
    criticize slam blast
approved: accept ratify approve =approval =clears =cleared =nod okay licence license greenlight
rejected: reject spurn rebuff =rebuffal snub
settled: settle =settlement
voted: =votes =voted
scrapped: scrap terminate discontinue fizzle shelve abandon overturn \
    quash annul withdraw ditch
delayed: delay postpone stretch defer
completed: complete finalise finalize
coming: name appoint hire tap pick promote poach
leaving: resign quit oust retire depart exit =out fire
up: =rise =rises =rising =rose =risen gain jump climb surge soar rally grow rebound recover
down: =fall =falls =falling =fell =fallen dip tank crash =sinks =sank plummet slide drop slip tumble dive plunge \
    slump decline shrink
opening: open reopen
closing: =close =closes =closed
spending: spend invest =investment pour =budget commit =expenditure =capex plan pledge vow =outlay =build \
    =builds
raise: hike boost increase lift upsize quicken accelerate
cut: cut =lower =lowers slash trim axe =sheds
"""
"""Signs by the verbs that give them in all their forms, and after "=" by words as they stand."""
_DEAL = "deal|bankruptcy|filing|sale|agreement|accord|pact|takeover|merger|settlement|decision"
_YES = "need|have|owe|just|only|yet"
_CHORUS = "slide|slump|rally|rout|retreat|sell-?off|criticism|chorus|protests?|calls?"
_CRITICS = "(?:executives?|lawmakers|senators?|critics|analysts|investors|unions?|rivals?)"
_HABIT = "policy|practice|programme|program|production|partnership|deal|contract|era|sales|seating|support|service"
_BEGUN = "(?:open|order|launch|begin|start|face|under)(?:s|ed|es)?"
_HELD = "(?:(?:hold|keep|leave|maintain)(?:s|ing)?|held|kept|left)"
_MOVES = "sink|fall|slide|slip|tumble|tank|drop|dive|plunge|slump|jump|rise|surge|soar|rally|climb|gain"
_SHUT = "(?:clos|shut|shutter)(?:e|es|ed|s|ing|ting)?"
_SITES = r"data cent\w+|cent(?:er|re)s?|plants?|factor(?:y|ies)|stores?|shops?|branch(?:es)?|offices?|sites?|mines?"
_TELL = "release|report|announce|post|publish"
_PAUSED = "ipo|listing|float|flotation|merger|deal|plans?|launch|rollout"
_TERMS = "deal|agreement|accord|offer"
_PHRASES = rf"""
tentative: (?<!and )(?:could|might|may(?= [a-z]))
tentative: (?<!investors )weigh(?:s|ing)?(?= \w)(?! on\b)
tentative: in (?:\w+ )?talks|talks to (?:buy|acquire|sell|merge|take|combine)
tentative: prepar(?:es|ing) to
tentative: close to (?:an? )?(?:\w+ )?(?:deal|sale|merger|takeover)
tentative: near(?:s|ing)? (?:an? )?(?:[\w$.]+ ){{0,2}}(?:{_DEAL})
denied: unrelated to|nothing to do with|not related
denied: (?<!['\"‘“])(?<!\bor )not(?! (?:{_YES}|until|more|all|so|as|enough|over)\b)
denied: \w+(?<!ca)n['’]t(?! (?:{_YES}|stop)\b)
denied: no plans?
denied: rul(?:es?|ed|ing) out
denied: dismiss(?:es|ed)? (?:reports?|rumou?rs?|talk|speculation)
reaction: join(?:s|ed)? [\w.]+ (?:{_CHORUS})
reaction: (?:hits?|fights?) back
reaction: remarks?|more details
reaction: what (?:it|this) means|how to|happy with
reaction: (?:rais|voic|express)\w* (?:\w+ )?(?:concerns?|doubts)
reaction: (?:(?:rais|voic|express)\w* (?:\w+ )?|{_CRITICS} )questions?
reaction: (?:concerns?|worry|worried|worries|fears?) (?:over|about|that)
raise: (?<!capital )raises?(?! [$€£\d])
scrapped: (?:pull|back|drop)(?:s|ped|ed)? out of
scrapped: cancel\w* (?!(?:[\w,]+ ){{0,2}}(?:flights?|trains?|trips?|events?))
scrapped: (?:is|are|was|were|been?|has|have) cancell?ed
scrapped: (?:to end|ends|ending) (?:[\w'-]+ ){{0,3}}(?:{_HABIT})
appealed: appeals(?! (?:courts?|judges?|panel|ruling))
probed: {_BEGUN} (?:[\w-]+ ){{0,3}}(?:probe|investigation|inquiry)
over: end(?:s|ing)? (?:[\w-]+ ){{0,3}}(?:strike|walkout|stoppage|lockout)
over: back online|lifts? (?:\w+ )?ban
held: {_HELD} (?:[\w-]+ ){{0,3}}rates?|rates? (?:unchanged|steady|on hold)
down: hit by
market: (?<!market )(?:shares?|stocks?) (?:(?:[\w,&]+ ){{0,4}}(?:{_MOVES})s?|fell|rose|sank|slid)
shut: {_SHUT} (?:[\w,%'’-]+ ){{0,5}}(?:{_SITES})
shut: (?:plant|factory|store|shop|branch|mine|site) clos(?:ures?|ings?)
ahead: (?:earnings|results) (?:on |this )?(?:monday|tuesday|wednesday|thursday|friday|week)
ahead: ahead of (?:[\w'’]+ ){{0,3}}(?:earnings|results|report|meeting|decision|vote|data)
ahead: to (?:rule|decide)(?! out| (?:on )?whether)
ahead: to (?:{_TELL}) (?:[\w-]+ ){{0,3}}(?:earnings|results|profits?)
ahead: big test|preview|what to (?:expect|watch)
begun: (?:begins?|starts?|began|started) [\w$ ]{{0,30}}(?:construction|building)
begun: br(?:eaks?|oke) ground
priced: price[sd] (?:[\w$.-]+ ){{0,2}}(?:ipo|listing|offering|float|flotation|shares|bonds?)
counted: costs? (?:(?:it|them|up|to|about|around|nearly|more|than|at|least) ){{0,3}}[$€£]?[\d.,]+ ?(?:[mb]illion|[mb]ln|bn|m|b)
blocked: (?:sue|seek|move|ask|aim|urge|want)\w* (?:[\w.]+ ){{0,3}}to block
delayed: (?<!rates )(?<!rate )on hold
voted: to vote|vote on|vote over
delayed: paus(?:es?|ed|ing) (?:[\w-]+ ){{0,2}}(?:{_PAUSED})
settled: (?:agree|reach|strike|accept)\w* (?:[\w-]+ ){{0,2}}(?:pay|wage|labou?r) (?:{_TERMS})
"""
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
    r"(?:talking point|buzz-[\w. ]*|[\w. ]*stocks|focus|analysis|column|opinion|commentary|breakingviews|interview|feature) ?[/:-]|"
    r"should (?:you|i|investors)\b|here['’]s why\b|why i['’]d\b|is it (?:time|worth)\b|"
    r"(?:\d+|three|five) (?:reasons?|things|ways|stocks|charts|takeaways)\b|(?:[a-z]+ )?(?:stocks|what) to watch\b|"
    r"(?:early|notable) (?:movers|earnings)\b|(?:explainer|factbox|special report|trading update|week in review|timeline) ?[/:-]"
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
        for form in {form for word in words.split() for form in _forms(word)}:
            found[form] = (*found.get(form, ()), name)
    return found


def _forms(word: str) -> tuple[str, ...]:
    return (word[1:],) if word[0] == "=" else forms(word)


def _named(patterns: dict[str, str], edge: str = r"\b") -> re.Pattern[str]:
    """One pattern for all, its groups named after them."""
    groups = "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items())
    return re.compile(f"{edge}(?:{groups}){edge}")


_IN_OFFICES = frozenset(
    "ceo cfo coo cto chief head chairman chairwoman chairperson chair counsel officer director".split()
)
"""Of each office one word is among these."""
_SIGN_OF = _by_word(_SIGNS)
_ROWS = [line.split(": ", 1) for line in _PHRASES.strip().splitlines()]
_PHRASED = several(cued(rf"\b(?:{phrase})\b", holding=r"\bt\b" if "n['’]t" in phrase else None) for _, phrase in _ROWS)
_OFFICE, _CHINESE = _named(_OFFICES), _named(_IN_CHINESE, "")
_WORD = re.compile(r"[a-z]+")


def deeds(told: Collection[str]) -> frozenset[str]:
    """The kinds of deeds that compared words tell of; a plan for nothing named is one to invest."""
    found = DEEDS.intersection(told)
    return found or (_PLANNED if not _PLANS.isdisjoint(told) else found)


def signs(title: str) -> frozenset[str]:
    """How a case-folded title tells it: "tentative", "denied", "scrapped", "up", "column" …"""
    told = in_a_word(title)
    words = frozenset(_WORD.findall(told))
    found = {sign for word in words for sign in _SIGN_OF.get(word, ())}
    found.update(_ROWS[at][0] for at in _PHRASED.likely(told) if _PHRASED.patterns[at].pattern.search(told))
    if not title.isascii():
        found.update(match.lastgroup for match in _CHINESE.finditer(title) if match.lastgroup)
    if _COLUMN.match(title):
        found.add("column")
    elif title.endswith("?") or title.partition(" ")[0] in _ASKING:
        found.add("asked")
    return frozenset(found)


def offices(title: str) -> frozenset[str]:
    """The offices that a case-folded title names, where somebody comes or goes."""
    if _IN_OFFICES.isdisjoint(title.replace("'", " ").split()):
        return frozenset()
    return frozenset(match.lastgroup for match in _OFFICE.finditer(title) if match.lastgroup)
