"""Domain values to JSON columns and back."""

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


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    if kind not in _adapters:  # building one costs milliseconds
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


_adapters: dict[type[Any], TypeAdapter[Any]] = {}
