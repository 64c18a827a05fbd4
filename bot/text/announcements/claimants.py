"""Who makes a claim of somebody else's plan: politicians, rivals, people on social networks, papers that leaked, model builders."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import unbroken
from bot.text.announcements.simplified import simplified
from bot.text.quantities.openings import Cued, cued


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who says so, in the words of the text, and what his word is worth.

    A state's is usual and true where the company takes part, an outsider's is talk, an opinion is nobody's plan.
    """

    words: str
    kind: Literal["state", "outsider", "opinion"]


def claimant(text: str, claim: Claim) -> Claimant | None:
    """The one who makes the claim for a company that is not his; None where the company or the paper itself does."""
    plain = unbroken(text) if text.isascii() else simplified(unbroken(text))
    opinion = _OPINION.search(plain)
    if opinion and not _OF_HIMSELF.search(plain[opinion.end() : claim.end]):
        return Claimant("", "opinion")
    if rival := _RIVAL.search(plain):
        is_own = _OF_HIMSELF.search(plain[: claim.end]) is not None
        return Claimant(rival["who"], "opinion" if is_own else "outsider")
    for kind, patterns in (_VOICES if plain.isascii() else _VOICES_OF_ALL).items():
        for found in (pattern.search(plain) for pattern in patterns):
            if found and not _BY_AN_OFFICER.match(plain, found.end("who")):
                return Claimant(text[slice(*found.span("who"))].strip(), kind)
    return None


_SAID: Final = (
    r"(?:said|says|say|announce[sd]?|claim(?:s|ed)?|declare[sd]?|told|tells|boast(?:s|ed)|tout(?:s|ed)|"
    r"tweet(?:s|ed)|post(?:s|ed)|wr(?:ites|ote)|reveal(?:s|ed)|"
    r"insist(?:s|ed)|suggest(?:s|ed)|assert(?:s|ed)|alleg(?:es|ed)|hail(?:s|ed)|reads|stated|show(?:s|ed)|indicate[sd]?|reported)"
)
_MORE: Final = r"(?:,[^,;]{1,60},|\s(?!and\b|that\b|will\b|would\b|to\b|as\b)[\w.’'-]+){0,4}?"
_STATE: Final = (
    r"(?:(?:The\s|the\s)?(?:(?:U_?S_?|US|[A-Z]\w+(?:an|ese|ish|nch|ian|i))\s)?(?:President "
    r"(?=Donald|Trump|Joe|Biden|Emmanuel|Macron|Lula|Xi|Vladimir)[A-Z]\w+|Prime Minister|Premier|Chancellor|"
    r"Vice President (?=Vance|Harris)[A-Z]\w+)|(?:Donald |President )?Trump|Biden|Macron|Modi|"
    r"(?:[Tt]he |[Aa] |[Ii]ts |[A-Z]\w+['’]s )?(?:(?:investment|industry|digital|finance|economy|trade|technology|"
    r"energy|deputy|state|first) )?(?:White House|Downing Street|Kremlin|[Gg]overnor|Gov_?|[Mm]ayor|[Ss]enator|"
    r"Sen_?|[Cc]ongress(?:wo)?man|[Ll]awmakers?|[Mm]inisters?|[Cc]hief minister|[Pp]rime minister|[Pp]remier|"
    r"[Cc]hancellor|[Mm]inistry|[Gg]overnment|[Ee]mbassy|"
    r"(?:Commerce|Treasury|Energy|State|Trade|Economy|Industry|Finance|Investment) "
    r"(?:Department|Secretary|Minister|Ministry)|(?:[Ss]tate|[Cc]ity|[Cc]ounty|[Ll]ocal|[Gg]overnment|[Tt]rade|"
    r"[Pp]rovincial) (?:officials?|government|authorities|council|agency)|"
    r"[Ee]conomic development (?:agency|board|corporation))(?:['’]s office)?(?:\sof\s[A-Z]\w+)?)"
)
_OUTSIDER: Final = (
    r"(?:(?:[Aa]n?|[Oo]ne|[Tt]he|[Ii]ts|[Ss]ome|[Ss]everal|[Aa]nother|[Tt]wo|[Aa]nonymous)\s)?(?:[a-z]+\s)?"
    r"(?:rivals?|competitors?|suppliers?|contractors?|recruiters?|landlords?|unions?|activists?|short[- ]?sellers?|"
    r"whistleblowers?|ex-(?:employees?|executives?|staff\w*|managers?)|"
    r"former (?:employees?|executives?|managers?|staff\w*|engineers?|insiders?)|politicians?|tipsters?|leakers?|"
    r"insiders?|bloggers?|vloggers?|podcasters?|YouTubers?|streamers?|influencers?|netizens|columnists?|"
    r"fund managers?|hedge fund managers?|day traders?)"
)
_NETWORK: Final = (
    r"(?:X|Twitter|Reddit|Weibo|WeChat|Telegram|TikTok|YouTube|Facebook|Instagram|LinkedIn|Discord|Threads|Bluesky|"
    r"4chan|Zhihu|Xiaohongshu|Blind|Substack|Truth Social|"
    r"(?:the )?(?:social (?:media|networks?)|internet|web)|an? (?:\w+ )?(?:forum|message board|chat group))"
)
_POST: Final = (
    r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Ss]everal|[Mm]any)?\s?(?:[a-z]+\s){0,2}?(?:"
    r"(?:post(?:ing)?s?|threads?|tweets?|messages?|videos?|clips?|screenshots?|accounts?|users?|rumou?rs?|claims?|"
    rf"comments?)\s(?:[a-z]+\s){{0,2}}?(?:on|in|from|across)\s{_NETWORK}|"
    r"(?:Reddit|X|Twitter|Weibo|WeChat|Telegram|TikTok|YouTube|Facebook|forum|social[- ]media|viral|online|"
    r"anonymous)\s(?:posts?|threads?|users?|accounts?|claims?|rumou?rs?|videos?|chatter|tip|tipster|source)"
    rf"(?:\s(?:on|in|from)\s{_NETWORK})?|"
    r"(?:unverified|unconfirmed|unsubstantiated|dubious)\s(?:\w+\s)?(?:posts?|reports?|claims?|rumou?rs?|accounts?|messages?))"
)
_LEAK: Final = (
    r"(?:(?:[Aa]n?|[Tt]he|[Ss]ome)\s)?(?:(?:leaked|purported|alleged|stolen|hacked)\s(?:[a-z]+\s){0,2}?(?:memos?|"
    r"documents?|papers?|e-?mails?|slides?|presentations?|notes?|recordings?|drafts?|spreadsheets?|chats?|"
    r"messages?|plans?|budgets?)|"
    r"(?:[a-z]+\s)?(?:memos?|documents|e-?mails?|slides|presentations?|recordings?|spreadsheets?)\s(?:(?:that "
    r"(?:was|were) )?(?:seen|reviewed|viewed|obtained|leaked|shared)\b))"
)
_BEFORE_THAT: Final = r"(?:has\s|have\s|had\s|also\s|later\s|even\s|now\s|just\s)*"


def _heard(who: str, holding: str) -> Cued:
    """ "According to who", "…, said who"."""
    return cued(
        rf"\b(?:[Aa]ccording to|[Cc]iting|[Ss]aid|[Ss]ays|per)\s(?P<who>{who})(?!['’]s (?:statement|filing))",
        holding=holding,
    )


def _told_by(who: str, holding: str) -> Cued:
    """ "Who says …", with an aside or a few words between him and his verb."""
    return cued(rf"(?<![\w-])(?P<who>{who}){_MORE}\s{_BEFORE_THAT}{_SAID}\b", holding=holding)


_A_LEAK: Final = (
    r"\b(?:leaked|purported|alleged|stolen|hacked|memos?|documents?|emails?|mails?|slides?|presentations?|"
    r"recordings?|spreadsheets?)\b"
)
_A_POST: Final = (
    r"\b(?:posts?|postings?|threads?|tweets?|messages?|videos?|clips?|screenshots?|accounts?|users?|rumou?rs?|"
    r"claims?|comments?|chatter|tips?|tipster|anonymous|unverified|unconfirmed|unsubstantiated|dubious)\b"
)
_AN_OUTSIDER: Final = (
    r"\b(?:rivals?|competitors?|suppliers?|contractors?|recruiters?|landlords?|unions?|activists?|short|"
    r"shortsellers?|whistleblowers?|employees?|executives?|staff|managers?|engineers?|"
    r"insiders?|politicians?|tipsters?|leakers?|bloggers?|vloggers?|podcasters?|youtubers?|streamers?|influencers?|"
    r"netizens|columnists?|traders?)\b"
)
_A_STATE: Final = (
    r"\b(?:president|prime|premier|chancellor|vice|trump|biden|macron|modi|white|downing|kremlin|governor|gov|"
    r"mayor|senator|sen|congress\w*|lawmakers?|ministers?|ministry|government|embassy|"
    r"department|secretary|officials?|authorities|council|agency|economic)\b"
)
"""Words of which a sentence has to hold one, to be searched at all."""
_CHINESE_SAYS: Final = "(?:[^。；，]{0,14})(?:称|表示|宣称|透露|爆料|声称|说|指出|宣布|写道|显示)"
_VOICES: Final[dict[Literal["state", "outsider"], tuple[Cued, ...]]] = {
    "outsider": (
        _told_by(_LEAK, _A_LEAK),
        _heard(_LEAK, _A_LEAK),
        _told_by(_POST, _A_POST),
        _heard(_POST, _A_POST),
        _told_by(_OUTSIDER, _AN_OUTSIDER),
        _heard(_OUTSIDER, _AN_OUTSIDER),
    ),
    "state": (
        _told_by(_STATE, _A_STATE),
        _heard(_STATE, _A_STATE),
    ),
}  # fmt: skip
_VOICES_OF_ALL: Final[dict[Literal["state", "outsider"], tuple[re.Pattern[str] | Cued, ...]]] = {
    "outsider": (
        *_VOICES["outsider"],
        re.compile(f"(?P<who>网传|坊间传言|江湖传言|有传言|有网友|据网友|网友|博主|大V|自媒体|股吧|匿名用户|匿名人士|前员工|离职员工|竞争对手|供应商|微博用户){_CHINESE_SAYS}?"),
        re.compile("(?P<who>(?:泄露|泄漏|外泄|流出|曝光)的?[^。；，]{0,8}(?:备忘录|文件|邮件|纪要|截图|录音|PPT))"),
        re.compile("(?P<who>(?:微博|推特|X平台|抖音|知乎|小红书|贴吧|社交媒体|社交平台|论坛|微信群|朋友圈)上?[^。；，]{0,8}(?:帖子|帖文|消息|传言|截图|爆料|用户|网友))"),
    ),
    "state": (
        *_VOICES["state"],
        re.compile(f"(?P<who>特朗普|拜登|马克龙|莫迪|白宫|(?:美国|法国|英国|日本|韩国|印度|泰国|德国)?(?:总统|首相|总理|商务部长?|财政部长?|州长|市长|省长|部长|参议员|议员)){_CHINESE_SAYS}"),
    ),
}  # fmt: skip
"""With those of Chinese sentences."""
_BY_AN_OFFICER: Final = re.compile(
    r"\s(?:by|from)\s(?:the company|its|his|her|(?:\w+['’]s\s)?(?:chief|CEO|CFO|chairman|president|founder|official))\b"
)
_RIVAL: Final = cued(
    r"(?P<who>[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,3}),\s(?:whose\s|who\s|(?:the\s|a\s)?(?:chief|head|boss|"
    r"founder|chairman|president|CEO|director)\b)[^.;,]{0,60}?\b(?:compet(?:es|ed|ing|itor)|rivals?)\b",
    holding=r"\b(?:competes|competed|competing|competitor|rivals?)\b",
)
"""A speaker whose own firm stands against the one that is named: "said Lee, whose firm competes with Norvane"."""
_OF_HIMSELF: Final = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Ii]|[Mm]y)\b")
_OPINION: Final = cued(
    r"\b(?:[Ii]n|[Uu]nder|[Oo]n|[Pp]er) (?:our|my|his|her|their) (?:\w+ )?(?:model|base case|bull case|bear case|"
    r"view|scenario|opinion|estimates?|forecasts?|projections?|thought experiment|"
    r"novel)\b(?! (?:year|capex|capital))(?=,|\s[A-Z])|"
    r"\b(?:said|says|wrote|writes|argues|argued) in (?:a|an|his|her|their) (?:\w+ ){0,2}?(?:research note|"
    r"client note|note(?! to (?:staff|employees|shareholders|investors|customers|workers))|report to clients|"
    r"column|essay|newsletter|tweetstorm|novel)\b|"
    r"\b(?:hypothetically|hypothetical|thought experiment|satirical|satirist|parody|spoof|science fiction|"
    r"April Fools?)\b|\b[Ii]['’]d (?:bet|wager|guess)\b|\b[Mm]y (?:bet|guess|prediction|hunch)\b",
    holding=r"\b(?:model|case|view|scenario|opinion|estimates?|forecasts?|projections?|thought|novel|note|report|"
    r"column|essay|newsletter|tweetstorm|hypothetical|hypothetically|"
    r"satirical|satirist|parody|spoof|science|april|bet|wager|guess|prediction|hunch)\b",
)
