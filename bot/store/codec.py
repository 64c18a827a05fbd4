"""Domain values to JSON columns and back, by the types of their fields.

Written out because building validators for these few shapes costs a quick command more than everything else it does.
"""

from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """The JSON form of a domain value: Decimals and instants as strings, tuples as lists."""
    if is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value) if field.init}
    match value:
        case Enum():
            return value.value
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case tuple():
            return [to_json(part) for part in value]
        case _:
            return value


def from_json(kind: type[T], body: Any) -> T:
    """The domain value that `to_json` wrote; a field that it did not know yet has its default."""
    found: T = _read(kind, body)
    return found


def _read(kind: Any, body: Any) -> Any:
    if body is None:
        return None
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]
        return kind(**{name: _read(hints[name], part) for name, part in body.items() if name in hints})  # type: ignore[operator]
    origin = get_origin(kind)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], part) for part in body)
    if origin in (Union, UnionType):
        return _read(_meant(kind, body), body)
    if kind is Decimal or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind(body)
    if kind in (datetime, date):
        return kind.fromisoformat(body)
    return body if origin is Literal else kind(body)


def _meant(union: Any, body: Any) -> Any:
    """The member of a union that a body was written from: the one whose fields it has."""
    members = [member for member in get_args(union) if member is not NoneType]
    if len(members) == 1:
        return members[0]
    return next(member for member in members if _required(member) <= body.keys() <= _hints(member).keys())


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _required(kind: Any) -> frozenset[str]:
    return frozenset(
        field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING
    )
