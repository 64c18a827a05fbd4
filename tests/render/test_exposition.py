"""The page that Prometheus reads: whatever the labels hold, each number stands on a line of its own."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.render.exposition import exposition, gauge

LABEL = re.compile(r'(\w+)="((?:[^"\\\n]|\\["\\n])*)"')
ESCAPED = {r"\"": '"', r"\\": "\\", r"\n": "\n"}


def unescaped(text: str) -> str:
    return re.sub(r'\\["\\n]', lambda sign: ESCAPED[sign[0]], text)


def test_a_family_has_its_help_its_type_and_its_numbers() -> None:
    page = exposition([gauge("newsbot_feeds", "Feeds.", (2, {"state": "working"}), (0.5, {"state": "failing"}))])
    assert page == (
        "# HELP newsbot_feeds Feeds.\n# TYPE newsbot_feeds gauge\n"
        'newsbot_feeds{state="working"} 2\nnewsbot_feeds{state="failing"} 0.5\n'
    )


@given(st.text(), st.dictionaries(st.sampled_from(["a", "b_c"]), st.text()), st.floats(-1e300, 1e300) | st.integers())
def test_every_label_and_number_comes_back(help_: str, labels: dict[str, str], value: float) -> None:
    opening, kind, sample, end = exposition([gauge("x", help_, (value, labels))]).split("\n")
    assert (unescaped(opening), kind, end) == (f"# HELP x {help_}", "# TYPE x gauge", "")
    told = sample.removeprefix("x{") if labels else sample.removeprefix("x ")
    assert {name: unescaped(words) for name, words in LABEL.findall(told)} == labels
    assert float(sample.rpartition(" ")[2]) == value
