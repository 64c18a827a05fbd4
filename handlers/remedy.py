"""What can be done about a feed or a page that cannot be had."""

_REMEDIES = {
    "no contact": "set NEWSBOT_CONTACT to your e-mail address",
    "timeout": "the server is slow or the network is down; try again later",
    "unreachable": "check the network and the address",
    "bad address": "an address begins with http:// or https://",
    "not a feed": "the address gives something else; look for the page's RSS or Atom link",
    "empty": "nothing was sent; look at the address in a browser",
    "too large": "the server sends more than a feed or a page can be",
    "address refused": "it leads to a private address; NEWSBOT_ALLOW_PRIVATE_HOSTS permits named hosts",
    "blocked page": "save the page in a browser and read that file",
    "flood held": "its entries are kept and can be asked for, nobody was alerted; nothing has to be done",
    "busy host": "others wait for their turn there; try again in a minute",
    "parser busy": "more came at once than this machine can read; where that happens often, give it another core or process",
    "http 404": "check the address",
    "http 410": "the server says that it is gone for good",
    "http 429": "asked too often; try again later",
}


def remedy(reason: str) -> str:
    """What to do about a feed's reason ("http 404", "flood held: 30 new at once"); "" where there is nothing but waiting."""
    kind = reason.partition(":")[0]
    return _REMEDIES.get(kind, "the server's trouble; try again later" if kind.startswith("http 5") else "")


def explained(reason: str) -> str:
    """ "http 404: check the address"; the reason alone where there is nothing to do."""
    advice = remedy(reason)
    return f"{reason}: {advice}" if advice else reason
