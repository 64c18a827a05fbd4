"""Counts as Prometheus reads them: https://prometheus.io/docs/instrumenting/exposition_formats/, text format 0.0.4.

Not by prometheus_client: its registry is the state of a whole process, which the pipeline is to know nothing of, and most of what is
told here is counted by the database at the moment of asking. What is left of the library is this page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

CONTENT_TYPE = "text/plain; version=0.0.4"

Kind: TypeAlias = Literal["counter", "gauge", "histogram"]
Labels: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One number of a family; `suffix` is what a histogram's parts add to its name."""

    value: float
    labels: Labels = ()
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Numbers of one name."""

    name: str
    kind: Kind
    help: str
    samples: tuple[Sample, ...] = ()


def exposition(families: Iterable[Family]) -> str:
    """The families, each with its help and its type."""
    return "".join(f"{line}\n" for family in families for line in _lines(family))


def gauge(name: str, help: str, *values: tuple[float, dict[str, str]] | float) -> Family:
    """A gauge of these values, each with its labels."""
    return Family(name=name, kind="gauge", help=help, samples=tuple(map(_sample, values)))


def counter(name: str, help: str, *values: tuple[float, dict[str, str]] | float) -> Family:
    """A counter of these values, each with its labels."""
    return Family(name=name, kind="counter", help=help, samples=tuple(map(_sample, values)))


def _sample(given: tuple[float, dict[str, str]] | float) -> Sample:
    value, labels = given if isinstance(given, tuple) else (given, {})
    return Sample(value=value, labels=tuple(labels.items()))


def _lines(family: Family) -> Iterator[str]:
    yield f"# HELP {family.name} {_escaped(family.help)}"
    yield f"# TYPE {family.name} {family.kind}"
    for sample in family.samples:
        labels = ",".join(f'{name}="{_quoted(value)}"' for name, value in sample.labels)
        yield f"{family.name}{sample.suffix}{f'{{{labels}}}' if labels else ''} {_number(sample.value)}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n")


def _quoted(text: str) -> str:
    return _escaped(text).replace('"', r"\"")


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else repr(float(value))
