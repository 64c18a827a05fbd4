"""What the rest of an article says of its claims: that the company confirms them, denies them, or keeps silent."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.domain.company import Key
from bot.text.pages.sentences import Sentence, sentences
from bot.text.quantities.openings import cued
from bot.text.quantities.remembered import remembered
from bot.text.who.names import Names


@dataclass(frozen=True, slots=True)
class Answers:
    """An article's sentences, asked what they say of its claims; they are numbered in order, -1 is the headline."""

    lines: Sequence[Sentence]
    numbers: Mapping[int, int]
    """The sentences by where they begin."""
    names: Names

    def denies(self, line: Sentence) -> bool:
        """Whether a sentence near says that the claim of this one is not so."""
        return any(says_it_is_not_so(one.text) for one in self._near(line))

    def silence(self, line: Sentence, company: Key | None) -> str:
        """The words near the claim that say that its company did not answer; "" where there are none.

        The companies that are named there count: "Norvane declined to comment" says nothing of Harlan.
        """
        told = ((words, one.text) for one in self._near(line) if (words := _words_of_silence(one.text)))
        for words, text in told:
            named = _named(text, self.names)
            if not named or company is None or company in named:
                return words
        return ""

    def is_own_word(self) -> bool:
        """Whether a company says something in it, or the paper quotes its statement or filing."""
        return any(is_own_word(line.text, self.names) for line in self.lines)

    def takes_part(self) -> bool:
        """Whether a company stands by what somebody else announces for it."""
        return self.is_own_word() or any(_TAKES_PART.search(line.text) for line in self.lines)

    def _near(self, line: Sentence) -> Sequence[Sentence]:
        number = -1 if line.paragraph < 0 else self.numbers.get(line.start, -1)
        return self.lines[max(0, number - _BACK) : number + _NEAR + 1]


_BACK, _NEAR = 1, 5
"""Sentences before and behind a claim that can speak of it."""


@lru_cache(maxsize=4)
def answers(text: str, names: Names) -> Answers:
    """What the sentences of an article's text may be asked of the claims in it."""
    lines = sentences(text)
    return Answers(lines, {line.start: number for number, line in enumerate(lines)}, names)


@remembered
def _words_of_silence(text: str) -> str:
    found = _SILENT.search(text) or (None if text.isascii() else _SILENT_IN_CHINESE.search(text))
    return found.group() if found else ""


def _named(text: str, names: Names) -> frozenset[Key]:
    return frozenset(span.company for span in names.find(text) if span.company)


@remembered
def says_it_is_not_so(text: str) -> bool:
    """Whether the sentence denies what others say, without saying itself what that is: "the report is false"."""
    if text.rstrip(" \"”’'").endswith("?"):
        return False
    found = _DENIES_IT.search(text) if text.isascii() or _LATIN.search(text) else None
    return found is not None or (not text.isascii() and _DENIES_IT_IN_CHINESE.search(text) is not None)


_LATIN: Final = re.compile(r"[a-z]{3}")
_TALK: Final = (
    r"(?:(?:\w+\s){0,2}?(?:claims?|reports?|reporting|rumou?rs?|posts?|stor(?:y|ies)|figures?|numbers?|memos?|"
    r"documents?|speculation|allegations?|suggestions?|assertions?|statements?|articles?|idea|notion|talk|chatter|"
    r"tweets?|video))"
)
_FALSE: Final = (
    r"(?:false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricat(?:ed|ion)|not true|"
    r"not correct|not accurate|not real|fake|a hoax|fiction|fictitious|nonsense|made[ -]up|"
    r"without (?:foundation|basis|merit)|rubbish|bogus|invented|misinformation|no truth)"
)
_QUOTE: Final = r"[\"“'‘]?"
_WHOLLY: Final = r"(?:(?:is|are|was|were|as|being)\s)?(?:(?:\w+ly|just|pure|flat|totally|all)\s){0,2}"
_DENIES_IT: Final = cued(
    r"\b(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|label(?:s|ed|led)|brand(?:s|ed)|dismiss(?:es|ed|ing)|"
    r"reject(?:s|ed|ing)|characteri[sz]ed|slam(?:s|med)|said|says)\s(?:that\s)?(?:it|them|this|that|"
    rf"(?:the|such|those|these)\s{_TALK})\s{_WHOLLY}{_QUOTE}{_WHOLLY}{_FALSE}\b|"
    rf"\b(?:the|this|that|those|these|such)\s{_TALK}\s(?:(?:in question|circulating|published|online|posted|on \w+|"
    rf"by \w+|about it)\s){{0,3}}(?:is|are|was|were)\s(?:\w+ly\s)?{_QUOTE}(?:\w+ly\s)?{_FALSE}\b|"
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat)(?:['’]s|\sis|\swas)\s(?:\w+ly\s|just\s)?(?:not true|false|untrue|fabricated|"
    r"fake|a hoax|nonsense|fiction|made[ -]up)\b|"
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|"
    rf"dismiss(?:es|ed|ing)?|debunk(?:s|ed|ing)?)\s(?:it|this|that|any such|(?:the|such|those|these|all)\s{_TALK})"
    r"(?=[\s,.;]|$)(?! of\b| about\b| over\b| by\b)|"
    r"\bno such (?:plans?|intentions?|decisions?|investments?|proposals?|projects?|commitments?|memos?|documents?|"
    r"budgets?|announcements?|thing)\b|"
    r"\bno (?:truth|basis|substance) (?:to|in|for)\b|"
    r"\bnot (?:planning|considering|weighing|pursuing) (?:any )?(?:such|this|that|it)\b|"
    r"\brul(?:es|ed|ing) (?:(?:it|this|that) out|out (?:any such|such|the (?:move|idea|plan|cut|increase)))\b|"
    r"\bnever (?:said|announced|made|wrote|sent|issued|considered|discussed) (?:any )?(?:such|this|that|it)\b|"
    r"\bnot (?:authentic|genuine)\b",
    re.IGNORECASE,
    holding=r"\b(?:false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|fabrication|true|"
    r"correct|accurate|real|fake|hoax|fiction|fictitious|nonsense|made|without|rubbish|bogus|invented|"
    r"misinformation|"
    r"truth|deny|denies|denied|denying|refut\w+|disput\w+|reject\w*|dismiss\w*|debunk\w*|such|basis|substance|"
    r"rules|ruled|ruling|never|authentic|genuine|planning|considering|weighing|pursuing)\b",
)
_DENIES_IT_IN_CHINESE: Final = re.compile(
    "(?:消息|传闻|传言|报道|说法|内容|信息|帖子|该文件|此事|数字)"
    "[^。；，]{0,10}(?:不实|不属实|失实|虚假|有误|系谣言|为谣言|是谣言|子虚乌有|捏造|伪造|假的|并不准确)|"
    "(?:纯属|均属|属于|系|皆为|全是)(?:谣言|虚构|捏造|不实|假消息|虚假)|子虚乌有|"
    "(?:并无|没有|从无|从未有过|未有)(?:此|该|这一|这样的|此类|上述|相关|任何此类)(?:计划|打算|安排|决定|意向|事)|"
    "否认了?(?:该|此|这一|上述|相关|有关)?(?:消息|传闻|传言|报道|说法|计划|一事|此事)|"
    "(?:并非|不是)(?:事实|真的|真实)|(?:回应|表示|称)[：:，“]{0,2}(?:假的|不实|不属实|谣言|没有的事)"
)
_SILENT: Final = cued(
    r"\b(?:declin|refus)(?:ed|es|ing) (?:to )?(?:immediately )?comment(?:ing)?(?! (?:further|beyond|in detail|"
    r"on (?:where|when|how|what|its|pricing|details|the (?:location|timing|details|cost|site))))|"
    r"\b(?:did|has|have|had|does)(?: not|n['’]t) "
    r"(?:immediately |yet |so far )?(?:respon(?:d|ded)|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)\b|"
    r"\b(?:has|have|had|is|are|did|could)(?: not|n['’]t| yet to| neither)(?: \w+){0,3}? "
    r"(?:confirm|verif|comment|acknowledg)(?:y|m|ed|ied|ing)?\b|"
    r"\bno (?:official |independent )?(?:confirmation|comment)\b|"
    r"\b(?:was|were) not (?:immediately )?(?:available|reachable)\b|\bcould not (?:immediately )?be reached\b",
    re.IGNORECASE,
    holding=r"\b(?:comment\w*|respon\w+|repl\w+|return\w*|answer\w*|confirm\w*|verif\w+|acknowledg\w+|available|reachable|reached)\b",
)
_SILENT_IN_CHINESE: Final = re.compile(
    "(?:拒绝|拒不|不予|未予|未作|未就此|暂不|不作)[^。；，]{0,8}(?:置评|评论|回应|回复)|"
    "(?:未|没有|尚未|暂未|并未|仍未)"
    "(?:对此|就此|立即|公开|正式|作出|做出|予以)*(?:回应|回复|证实|确认|置评|表态)|"
    "未(?:获|经|得到)(?:官方)?(?:证实|确认|核实)|(?:无法|未能)(?:独立)?(?:核实|证实)"
)
_SPEAKS: Final = (
    r"(?:said|says|announced|announces|confirmed|confirms|disclosed|unveiled|told|stated|added|pledged|committed|"
    r"wrote|reported)\b(?! (?:that )?(?:the|it was|this|that|such|any) "
    r"(?:claim|report|rumou?r|post|story|figure|memo)| it (?:has|had) no comment| no comment)"
)
_OWN_WORD: Final = cued(
    r"\b(?:the (?:company|group|firm|companies|\w*maker|retailer|operator|start-?up)|spokes\w+|chief executive|"
    r"CEO|CFO|COO|finance (?:chief|director)|chief financial officer|chairman|chairwoman|co-founder|"
    rf"management)\b(?:,?\s(?!Trump|Biden)[\w.’'-]+,?){{0,7}}?\s{_SPEAKS}|"
    r"\b(?:in|via) (?:a|an|its|the|their) (?:\w+ ){0,2}?(?:statement|filing|press release|blog ?post|"
    r"letter to shareholders|earnings (?:call|release|report)|annual report)\b|"
    r"\b(?:statement|filing|release) (?:said|says|showed)\b",
    re.IGNORECASE,
    holding=(
        r"\b(?:said|says|announce\w*|confirm\w*|disclosed|unveiled|told|stated|added|pledged|committed|wrote|"
        r"reported|statement|filing|press|blog|blogpost|letter|earnings|annual)\b"
    ),
)
_AFTER_NAME: Final = re.compile(
    rf"(?:['’]s [a-z]+(?: [a-z]+){{0,3}})?(?: (?:Group|Inc|Corp|Holdings|Cloud|CEO|CFO|chief executive))?"
    rf"(?:,[^,;]{{1,60}},| (?!has not|is)[\w.’'-]+){{0,4}}?\s(?:also |later |on \w+day |has )?{_SPEAKS}"
)
_BEFORE_NAME: Final = re.compile(r"(?:[,”\"]\s(?:said|says)|\b[Aa]ccording to)\s(?:the\s)?$")
_AFTER_NAME_IN_CHINESE: Final = re.compile(
    "(?:集团|公司|控股|云|方面)?(?:周[一二三四五六日]|今日|昨日|今天|昨天|日前|近日|正式|已|也|还|则)*"
    "(?:表示|称|宣布|确认|证实|披露|公告|承诺)(?![^。；]{0,6}(?:不实|不属实|谣言))"
)
_ENDS_BEHIND: Final = re.compile(r"(?:['’]s [\w ]{2,30})?(?:[.,;”\"]|$|\s(?:on|in|at|last|this)\b)")
_OWN_WORD_IN_CHINESE: Final = re.compile(
    "(?:公司|集团|发言人|董事长|首席执行官|CEO|CFO|首席财务官|总裁|财报|公告|电话会)"
    "[^。；，]{0,12}(?:表示|称|宣布|确认|证实|披露|显示|透露)(?![^。；]{0,12}(?:不实|不属实|谣言|未|没有|拒绝))"
)
_TAKES_PART: Final = re.compile(
    r"\b(?:alongside|joined by|attended by|flanked by|together with|standing (?:beside|with|next to)|"
    r"appear(?:ed|ing) with)\s[^.;]{0,60}?\b(?:chief|CEO|chairman|chairwoman|executives?|president|founder)\b|"
    r"\bjoint(?:ly)? (?:statement|announce\w*|press)\b|(?:签署|签约|签订|共同宣布|联合宣布)",
    re.IGNORECASE,
)


@remembered
def is_own_word(text: str, names: Names) -> bool:
    """Whether a company speaks in the sentence; that it does not comment, or that talk is false, is no word on a plan."""
    if says_it_is_not_so(text) or _words_of_silence(text):
        return False
    if _OWN_WORD.search(text) or (not text.isascii() and _OWN_WORD_IN_CHINESE.search(text)):
        return True
    return any(
        _AFTER_NAME.match(text, span.end)
        or (not text.isascii() and _AFTER_NAME_IN_CHINESE.match(text, span.end))
        or (_BEFORE_NAME.search(text, 0, span.start) and _ENDS_BEHIND.match(text, span.end))
        for span in names.find(text)
        if span.kind in ("company", "segment")
    )
