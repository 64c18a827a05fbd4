"""Sentences of a page that give orders to a machine or its reader: they are no news, and nothing may be read from them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.article import Article
from bot.text.pages.sentences import Sentence, sentences
from bot.text.quantities.openings import cued

_MODEL = (
    r"(?:ai|a\.i\.|artificial intelligence|(?:large |ai )?language models?|llms?|chatbots?|"
    r"(?:ai )?(?:assistants?|agents?|bots?|summari[sz]ers?)|crawlers?|gpt|chatgpt|claude|gemini)"
)
_TO_MACHINES = cued(
    r"\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.!?]{0,40}\b(?:instructions?|prompts?|directions|directives|guidelines|"
    r"system messages?|(?:everything|anything|all|text|content)\s+(?:of the )?(?:above|before|preceding|previous)|"
    r"the (?:above|foregoing))\b|\b(?:system|developer|hidden|initial) (?:prompt|message|instructions?)\b"
    rf"|\bas an? {_MODEL}(?: (?:assistant|model|system|agent))?(?:,| you\b)|\byou are (?:now )?(?:an? |the )?(?:[\w-]+ ){{0,3}}{_MODEL}\b"
    r"|^\W*(?:note|notice|attention|message|instructions?|important|warning|hey|dear|hello|hi|"
    rf"reminder)\b\W{{0,3}}(?:to |for )?(?:all |any |the |every )?(?:[\w-]+ )?{_MODEL}\b\W*(?:[:,!—–-]|reading|processing|summari|that|"
    rf"who|$)|\b{_MODEL} (?:that |which |who )?(?:is |are )?(?:reading|processing|summari[sz]ing|parsing|analy[sz]ing) "
    r"(?:this|the) (?:page|article|text|story|document|content)\b|^\W*(?:(?:new|updated|additional|special|secret|important|urgent|"
    r"following|further|your)\s+)?(?:instructions?|directives?|orders?|task|prompt)\s*:|"
    r"^\W*(?:system|assistant|user|developer|human)\s*:\s|\[/?inst\]|</?(?:system|instructions?|assistant|user|page)[\s>-]|"
    r"^#{1,4} ?(?:instruction|system)|\b(?:begin|end|end of) (?:system|prompt|instructions?|page|article|document|data)\b\W*$|"
    r"\b(?:include|add|insert|put|append|write|output|print|mention|report|state|post|say|copy|repeat|start|begin|end|finish|"
    r"replace)\b[^.!?]{0,80}\b(?:in|to|with|into|of|at) (?:your|the|every|all|each|this) (?:\w+ )?(?:summar(?:y|ies)|bullets?|"
    r"bullet points?|output|response)\b|\b(?:do not|don['’]t|instead of|rather than|stop|without) (?:summari[sz]\w+|translat\w+)\b|"
    r"\bsummari[sz]e (?:this|the) (?:page|article|text|story|document)\b",
    holding=r"\b(?:ignore|disregard|forget|override|bypass|skip|system|developer|hidden|initial|ai|i|artificial|"
    r"language|llms?|chatbots?|assistants?|agents?|bots?|"
    r"summ\w+|crawlers?|gpt|chatgpt|claude|gemini|inst\w*|directives?|orders?|task|prompt|user|human|page|begin|"
    r"end|bullets?|output|response|translat\w+)\b",
)
_MARKS_FOR_MACHINES = re.compile(
    r"<\|\w+\|>|忽略.{0,12}(?:指令|指示|提示|内容|规则)|作为(?:一个|一名)?(?:ai|人工智能|语言模型|助手)|系统提示"
)
"""Matched on a case-folded text, like those below: on a long pattern it takes half the time of matching without regard to case."""
_BEHIND = 3
"""Sentences behind such a one, in its paragraph, that belong to the order."""
_GOES_ON = re.compile(r":\W*$|\b(?:following|instead|below|this)\W*$", re.IGNORECASE)
"""An order whose end says that what is to be told stands in the next paragraph."""

_LEAD = (
    r"^\W*(?:(?:please|now|then|also|instead|and|simply|just|kindly|urgent|immediately|first|finally|next|always|"
    r"never|you (?:must|should|have to|need to)|your task is to|(?:be sure|make sure|remember) to)\b[,: ]*){0,3}"
)
_WHAT = (
    r"(?:the following|this\b|that\b|these\b|it\b|all\b|every(?:one|body)?\b|your?\b|me\b|us\b|"
    r"to (?:the|all|every|our|this|https?|your)\b|only\b|(?:right )?now\b|here\b|[\"“'‘<@]|https?:|www\.)"
)
_TO_READERS = cued(
    rf"{_LEAD}(?:post|publish|broadcast|tweet|share|send|transfer|wire|pay|deposit|visit|click|subscribe|sign up|"
    r"register|download|install|call|text|email|message|reply|respond|output|print|write|say|repeat|report|state|announce|tell|inform|"
    r"alert|notify|mention|include|insert|append|pretend|claim|translate|forward|copy|paste|reveal|ignore|"
    rf"disregard|forget|conclude|invest|buy|sell)\b:? {_WHAT}|{_LEAD}(?:say|write|output|print|post|reply|respond|tweet|publish|"
    rf"broadcast)\s*:|{_LEAD}(?:respond|reply|answer) (?:only )?(?:with|by|in)\b|{_LEAD}(?:visit|click|go to) \S+\.\S|{_LEAD}subscribe\b|"
    rf"{_LEAD}(?:report|state|announce|pretend|mention|say|claim|write) that\b|^\W*(?:you|readers?|"
    rf"the (?:reader|assistant|model|bot|summari[sz]er)|{_MODEL}) (?:must|should|shall|"
    r"have to|has to|need to|(?:are|is) (?:required|instructed|asked|ordered) to)\b(?! (?:be|not be)\b)"
)
"""How a sentence begins that is an order to its reader."""
_WITHIN = cued(
    r"\b(?:post|publish|send|output|print|write|reply with|respond with|say|tweet|report|repeat|announce|broadcast) the following\b"
    r"|\bsend\b[^.!?]{0,60}\bto\b[^.!?]{0,40}(?:0x[0-9a-f]{6,}|\bbc1\w+|\bwallet\b|\S@\S|https?:|\baccount number\b)",
    holding=r"\b(?:following|send)\b",
)
_TO_CHINESE_READERS = re.compile(r"(?:请)?(?:立即|马上)?(?:发布|转发|输出|回复|点击|订阅|访问)")


def is_instruction(sentence: str) -> bool:
    """Whether a sentence tells a machine or its reader what to do, instead of telling what happened."""
    folded = sentence.casefold()
    return _is_to_machines(folded) or _is_to_readers(folded)


def _is_to_machines(folded: str) -> bool:
    return bool(_TO_MACHINES.search(folded) or _MARKS_FOR_MACHINES.search(folded))


def _is_to_readers(folded: str) -> bool:
    return bool(_TO_READERS.match(folded) or _WITHIN.search(folded) or _TO_CHINESE_READERS.match(folded))


def without_instructions(article: Article) -> Article:
    """The article with such sentences blanked: as many characters as before, so that spans count the same.

    Behind one that speaks to a machine, the rest of the order goes as well: up to three sentences of its paragraph, and
    the next paragraph where it announces what is to be said. A page without any is given back as it is.
    """
    planted = tuple(_planted(article.text))
    title = "" if is_instruction(article.title) else article.title
    if not planted:
        return article if title == article.title else replace(article, title=title)
    text = article.text
    for each in planted:
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return replace(article, title=title, paragraphs=_as_before(text, article.paragraphs))


def _planted(text: str) -> Iterator[Sentence]:
    behind, paragraph = 0, -1
    waits = False
    for each in sentences(text):
        if each.paragraph != paragraph:
            behind = _BEHIND if waits else 0
            paragraph, waits = each.paragraph, False
        folded = each.text.casefold()
        if _is_to_machines(folded):
            behind = _BEHIND + 1
        if behind or _is_to_readers(folded):
            yield each
            waits = _GOES_ON.search(each.text) is not None
        behind = max(0, behind - 1)


def _as_before(text: str, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """The text cut where the paragraphs were: they may hold newlines of their own."""
    cut: list[str] = []
    at = 0
    for paragraph in paragraphs:
        cut.append(text[at : at + len(paragraph)])
        at += len(paragraph) + 1
    return tuple(cut)
