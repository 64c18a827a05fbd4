"""What the chat surfaces have of the house."""

from collections.abc import Iterable

from bot.app.desk import chat_desk
from bot.domain.asker import Asker
from bot.domain.delivery import Channel, ChannelId
from bot.domain.reply import Reply
from bot.store import channels, deliveries, memory
from tests.pipeline.stage import Bench

HERE, THERE = "slack:T1/C1", "slack:T1/C2"
SOMEBODY = Asker(id="slack:T1/U1", refusal="Only admins may.")


async def test_whatever_is_asked_in_a_channel_that_refused_tries_it_again() -> None:
    bench = Bench()
    woken: list[str] = []

    async def wake(names: Iterable[ChannelId]) -> None:
        woken.extend(names)

    with bench.store.begin() as session:
        for name in (HERE, THERE):
            channels.ensure_channel(session, Channel(id=name), (), bench.clock())
            deliveries.enqueue(session, "capex:1", [name], Reply(title="NEW"), "new", bench.clock())
            deliveries.park(session, name, "Slack says not_in_channel")
            channels.park(session, name, "Slack says not_in_channel")
    desk = chat_desk(bench.house, None, wake)  # type: ignore[arg-type]
    await desk.answer("/capex alibaba", HERE, SOMEBODY)
    with bench.store.reading() as session:
        assert [one.id for one in channels.parked(session)] == [THERE]
        assert deliveries.due_channels(session, bench.clock()) == (HERE,)
    assert woken == [HERE]


async def test_nothing_of_a_workspace_that_removed_the_bot_is_kept() -> None:
    bench = Bench()

    async def wake(_names: Iterable[ChannelId]) -> None:
        """Nobody has to be woken."""

    desk = chat_desk(bench.house, None, wake)  # type: ignore[arg-type]
    await desk.answer("/alerts on", HERE, Asker(id="slack:T1/U1"))
    await desk.answer("/watch alibaba", "slack:T10/C1", Asker(id="slack:T10/U1"))
    with bench.store.begin() as session:
        deliveries.enqueue(session, "capex:1", [HERE], Reply(title="NEW"), "new", bench.clock())
        for key in ("slack:T1/direct:U1", f"skipped:{HERE}", f"capped:{HERE}:7"):
            memory.remember(session, key, "x", bench.clock())
    await desk.refuse("slack:T1/", "Slack says token_revoked")
    await desk.forget("slack:T1/")
    with bench.store.reading() as session:
        assert memory.keys(session, "") == {}
        assert deliveries.latest(session, HERE) == ()
        assert channels.changes(session, HERE, 9) == ()
        assert channels.find_channel(session, HERE) is None
        assert channels.find_channel(session, "slack:T10/C1") is not None


async def test_a_platform_that_is_heard_again_is_not_said_to_refuse_and_its_workspaces_stay_as_they_are() -> None:
    bench = Bench()

    async def wake(_names: Iterable[ChannelId]) -> None:
        """Nobody has to be woken."""

    desk = chat_desk(bench.house, None, wake)  # type: ignore[arg-type]
    await desk.refuse("slack:", "the app token is refused")
    await desk.refuse("slack:T1/", "token_revoked")
    await desk.heard("slack:")
    with bench.store.reading() as session:
        assert list(memory.keys(session, "refused:")) == ["refused:slack:T1/"]
