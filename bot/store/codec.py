"""Domain values to JSON columns and back, by the types of their fields.

Written out because building validators for these few shapes costs a quick command more than everything else it does.
"""

from collections.abc import Callable
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
    reader: Callable[[Any], T] = _reader(kind)  # type: ignore[arg-type]  # types are hashable
    return reader(body)


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What reads values of a type: worked out once, for an answer reads a thousand facts."""
    if is_dataclass(kind):
        return _fields_reader(kind)
    origin = get_origin(kind)
    if origin is tuple:
        part = _reader(get_args(kind)[0])
        return lambda body: tuple(None if one is None else part(one) for one in body)
    if origin in (Union, UnionType):
        members = [member for member in get_args(kind) if member is not NoneType]
        return _reader(members[0]) if len(members) == 1 else lambda body: _reader(_meant(members, body))(body)
    if kind in (datetime, date):
        read: Callable[[Any], Any] = kind.fromisoformat
        return read
    return _as_it_is if origin is Literal else kind


def _fields_reader(kind: Any) -> Callable[[Any], Any]:
    """Its fields' readers are looked for when the first value comes: a type may hold itself."""
    readers: dict[str, Callable[[Any], Any]] = {}

    def read(body: Any) -> Any:
        if not readers:
            readers.update({name: _reader(hint) for name, hint in _hints(kind).items()})
        known = {name: part for name, part in body.items() if name in readers}
        return kind(**{name: None if part is None else readers[name](part) for name, part in known.items()})

    return read


def _as_it_is(body: Any) -> Any:
    return body


def _meant(members: list[Any], body: Any) -> Any:
    """The member of a union that a body was written from: the one whose fields it has. A newer version may have written more."""
    able = (member for member in members if _required(member) <= body.keys())
    return max(able, key=lambda member: len(_hints(member).keys() & body.keys()))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _required(kind: Any) -> frozenset[str]:
    return frozenset(
        field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING
    )
