"""Greetings and thanks: lines that ask for nothing."""

import re

_WHOM = (
    r"(?:bot|newsbot|there|all|everyone|everybody|team|folks|mate|man|friend|again|so much|very much|a lot|a bunch|"
    r"a million|for (?:that|this|the help|your help)|really)"
)
_GREETING = (
    r"(?:hi|hii+|hello|hey|heya|hiya|yo|howdy|hola|hallo|bonjour|greetings|good (?:morning|afternoon|evening|day)|"
    r"gm|sup|what['’]?s up|how are you|"
    r"nice to meet you|buenos d[ií]as|guten (?:tag|morgen|abend)|你好|您好|嗨|早上好|早安|下午好|晚上好|大家好|哈喽|哈囉)"
)
_THANKS = (
    r"(?:thanks|thank you|thankyou|thank u|many thanks|much appreciated|appreciate it|thx|thnx|tnx|ty|tysm|cheers|"
    r"gracias|muchas gracias|danke|danke sch[oö]n|"
    r"vielen dank|merci|merci beaucoup|谢谢|謝謝|谢谢你|谢谢您|多谢|多謝|感谢|感謝|谢了|辛苦了)"
)
_PRAISE = (
    r"(?:great|good|nice|perfect|awesome|cool|ok|okay|alright|got it|fine|super|excellent|well done|nice one|good job|great job|good bot|"
    r"好的|好|太好了|很好|明白了|知道了)"
)
_REST = r"[\W_]*"
_HELPED = r"(?:(?:that|this|it)(?:['’]?s| is| was)? )?(?:very |so |really |super )?(?:helpful|useful|great|perfect|helps|helped)"
_POLITE = re.compile(
    rf"{_REST}(?:{_HELPED}{_REST}(?=\w))?(?:(?P<greeting>{_GREETING})|(?P<thanks>(?:(?:{_PRAISE}){_REST})?(?:{_THANKS})|{_PRAISE}(?:{_REST}{_PRAISE})?))"
    rf"(?:{_REST}(?:{_WHOM}|{_HELPED})){{0,2}}{_REST}",
    re.IGNORECASE,
)
_LONGEST = 60


def courtesy(text: str) -> str:
    """The command line that returns a greeting or takes thanks; "" for a line that holds anything else."""
    found = _POLITE.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None:
        return ""
    return "/help hello" if found["greeting"] else "/help thanks"
