from datetime import date

from bot.domain import event


def test_the_name_of_an_event_gives_back_its_kind_and_what_it_is_about() -> None:
    named = {
        event.of_plan(7): (event.PLANS, "7"),
        event.of_telling(7, 12): (event.TELLINGS, "12"),
        event.of_story(3): (event.STORIES, "3"),
        event.of_digest(date(2025, 9, 11)): (event.DIGESTS, "2025-09-11"),
    }
    assert list(named) == ["capex:7", "also:7:12", "news:3", "digest:2025-09-11"]
    assert {name: (event.kind(name), event.subject(name)) for name in named} == named


def test_a_correction_and_a_refusal_are_of_their_own_kinds() -> None:
    assert event.of_correction(7, "1f") == "fix:7:1f"
    assert event.kind(event.of_correction(7, "1f")) == event.CORRECTIONS
    assert event.of_refusal("slack:T1/C2", date(2025, 9, 11)) == "parked:slack:T1/C2:2025-09-11"
    assert event.kind(event.of_refusal("slack:", date(2025, 9, 11))) == event.REFUSALS


def test_what_is_no_event_has_no_kind() -> None:
    assert event.kind("") == ""
    assert event.kind("capex") == "capex"
