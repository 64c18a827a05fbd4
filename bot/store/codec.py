"""Domain values to JSON columns and back."""

from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """The JSON form of a domain value: Decimals and instants as strings."""
    return _adapter(type(value)).dump_python(value, mode="json")


def from_json(kind: type[T], body: Any) -> T:
    """The domain value that `to_json` wrote."""
    found: T = _adapter(kind).validate_python(body)
    return found


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
