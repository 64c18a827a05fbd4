"""One thing that `newsbot doctor` looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was looked at; `advice` says what to do where it is not well."""

    what: str
    is_well: bool = True
    advice: str = ""
