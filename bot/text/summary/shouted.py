"""Lines that an agency sends in capitals, told as sentences: "SAYS TO BUILD 4 PLANTS" is "the company says it is to build 4 plants".

A word's own case is known from the rest of the page or from a table; a line with a word of which it is not is not told.
"""

import re
from collections.abc import Iterable, Mapping

from bot.text.quantities.wordlists import word_set

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_WORDS_ALONE = re.compile(r"(?<![\w$.])[A-Za-z][A-Za-z'’]*(?!\w|\.\w)")
_FEWEST, _SHARE = 5, 0.8
"""Words from which a line can be shouted, and the share of them in capitals."""
_TITLE_CASE = 0.6
"""Share of capitals from which a line's capitals tell nothing of its words."""
_CAPITAL = (
    "AI US USA UK EU UN CEO CFO COO CTO IPO EPS EBITDA EBIT GAAP GDP HQ ESG EV GPU CPU LLC PLC HK RMB USD EUR FY "
    "AWS IBM SEC FTC IDC GPUS ADR ETF"
).split()
_NAMED = (
    "January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday China Chinese Japan Japanese Europe European Asia Asian America American "
    "India Indian Germany German France French Britain British Spain Spanish Korea Korean Taiwan Singapore Brazil Mexico Canada Australia "
    "Malaysia Thailand Indonesia Vietnam Reuters Nasdaq"
).split()
_SMALL = word_set(
    "a an the of to in on at by for with from as that than its and or but not no nor if is are was were be been will would might can could",
    "over under above below up down into onto per via about around more less most least further between within "
    "during through until since after",
    "before against out off all any each both new next last this these two three four five six seven eight "
    "nine ten first second third fourth",
    "year years quarter quarters month months week day days half annual quarterly full fiscal previous prior earlier ago",
    "says said sees seen expects expected expecting plans planned planning aims intends forecasts forecast "
    "guides guidance outlook targets target",
    "invest invests invested investing investment investments spend spends spent spending commit commits "
    "committed commitment pledge pledges pledged",
    "build builds built building buy buys bought sell sells sold raise raises raised cut cuts lift lifts lower "
    "lowers lowered keep keeps kept",
    "announce announces announced report reports reported open opens opened launch launches launched acquire "
    "acquires acquired expand expands",
    "rise rises rose grow grows grew growth fall falls fell drop drops jump jumps gain gains increase "
    "increases increased decrease decreased decline",
    "revenue revenues sales profit profits income earnings loss losses margin margins cash flow capital "
    "expenditure expenditures capex budget dividend",
    "share shares stock buyback debt notes bonds cost costs price prices demand supply orders deal deals stake "
    "unit units business businesses company",
    "group board plan plans programme program project projects data center centers centre centres cloud "
    "infrastructure computing chips chip servers",
    "plant plants factory factories market markets customer customers billion million trillion bln mln trln "
    "yuan dollars euros pounds yen percent pct",
    "additional extra total net gross operating adjusted comes top on-year same much about approximately "
    "nearly almost least such other others",
    "intelligence artificial technology global international domestic overseas energy power network networks "
    "research development internet services",
)
_UNSURE = frozenset(["it", "may", "ads", "who"])
"""Words that are others in capitals: "IT", "May"."""
_SUBJECTLESS = re.compile(
    r"(?P<verb>says|sees|expects|plans|aims|intends|forecasts|raises|cuts|lifts|lowers|keeps|pledges|commits|"
    r"targets)\b|(?P<to>to) (?=[a-z])"
)
_SAYS_TO = re.compile(r"\bsays to (?=[a-z])")


def is_shouted(sentence: str) -> bool:
    """Whether it is written in capitals."""
    if not sentence[:40].isupper() and not sentence.isupper():
        return False
    found = [word for word in _WORD.findall(sentence) if len(word) > 1]
    return len(found) >= _FEWEST and sum(map(str.isupper, found)) >= _SHARE * len(found)


def in_sentence_case(sentence: str, page: Iterable[str]) -> str | None:
    """The shouted sentence with the case that its words have elsewhere, and a subject; None where a word's case is not known."""
    known = _cases(page)
    if any(word.lower() not in known for word in _WORDS_ALONE.findall(sentence)):
        return None
    plain = _WORDS_ALONE.sub(lambda word: known[word[0].lower()], sentence.strip(" *•·-"))
    return _SAYS_TO.sub("says it is to ", _with_subject(plain))


def _with_subject(plain: str) -> str:
    """The sentence said of "the company" where it begins with a verb."""
    found = _SUBJECTLESS.match(plain)
    if found is None:
        return plain
    return f"the company is {plain}" if found["to"] else f"the company {plain}"


def _cases(page: Iterable[str]) -> Mapping[str, str]:
    """How each word is written, small letters first: by the tables, and by the lines of the page that are not shouted."""
    written: dict[str, str] = {}
    small = set(_SMALL)
    for line in page:
        found = _WORD.findall(line)
        if is_shouted(line) or not found:
            continue
        is_title_case = sum(word[0].isupper() for word in found) > _TITLE_CASE * len(found)
        small.update(word for word in found if word.islower())
        for word in found[1:] if not is_title_case else ():
            if not word.islower():
                written.setdefault(word.lower(), word)
    always = {word.lower(): word for word in (*_CAPITAL, *_NAMED)}
    known = written | {word: word for word in small} | always
    return {word: told for word, told in known.items() if word not in _UNSURE}
