from datetime import timedelta

from bot.domain.delivery import CONSOLE, Delivery
from bot.domain.reply import Reply
from bot.pipeline.deliver import LONGEST, MOST_ATTEMPTS, Deliver, back_off
from bot.ports import SendFailed, SendPostponed, SendRefused
from bot.store import channels, deliveries
from tests.fakes import FakeSurface
from tests.pipeline.stage import CHANNEL, Bench


def outbox(bench: Bench, *events: str) -> None:
    with bench.store.begin() as session:
        for event in events:
            deliveries.enqueue(session, event, [CHANNEL], Reply(title=event), "because", bench.clock())


def over(bench: Bench, surface: FakeSurface) -> Deliver:
    return Deliver(store=bench.store, surfaces={"web": surface}, clock=bench.clock)


async def test_everything_due_goes_out_in_order_once() -> None:
    bench, surface = Bench(), FakeSurface()
    outbox(bench, "capex:1", "capex:2")
    assert (await over(bench, surface).deliver(CHANNEL)).sent == 2
    assert (await over(bench, surface).deliver(CHANNEL)).sent == 0
    assert [delivery.event for delivery in surface.sent] == ["capex:1", "capex:2"]


async def test_a_postponed_message_waits_for_the_platform_s_own_time_and_keeps_its_place() -> None:
    bench = Bench()
    later = bench.clock() + timedelta(seconds=30)

    def slow_down(_delivery: Delivery) -> None:
        if bench.clock() < later:
            raise SendPostponed("ratelimited", later)

    surface = FakeSurface(obstacle=slow_down)
    outbox(bench, "capex:1", "capex:2")
    assert (await over(bench, surface).deliver(CHANNEL)).sent == 0
    bench.clock.pass_(seconds=29)
    assert (await over(bench, surface).deliver(CHANNEL)).sent == 0
    bench.clock.pass_(seconds=1)
    assert (await over(bench, surface).deliver(CHANNEL)).sent == 2
    assert [delivery.event for delivery in surface.sent] == ["capex:1", "capex:2"]


async def test_a_refusal_for_good_parks_the_channel_with_its_reason() -> None:
    bench = Bench()

    def refuse(_delivery: Delivery) -> None:
        raise SendRefused("is_archived")

    outbox(bench, "capex:1", "capex:2")
    assert (await over(bench, FakeSurface(obstacle=refuse)).deliver(CHANNEL)).sent == 0
    with bench.store.reading() as session:
        parked = channels.find_channel(session, CHANNEL)
        assert deliveries.due_channels(session, bench.clock() + timedelta(days=9)) == (CONSOLE,)
        (told,) = deliveries.latest(session, CONSOLE)
    assert parked
    assert parked.parked == "is_archived"
    assert "is_archived" in told.reply.title


async def test_a_message_that_its_surface_cannot_build_is_set_aside_and_the_next_goes_out() -> None:
    bench = Bench()

    def break_on_the_first(delivery: Delivery) -> None:
        if delivery.event == "capex:1":
            raise ZeroDivisionError

    surface = FakeSurface(obstacle=break_on_the_first)
    outbox(bench, "capex:1", "capex:2")
    for _ in range(MOST_ATTEMPTS + 1):
        await over(bench, surface).deliver(CHANNEL)
        bench.clock.pass_(hours=1)
    assert [delivery.event for delivery in surface.sent] == ["capex:2"]


async def test_a_process_that_dies_while_sending_leaves_the_message_to_the_next() -> None:
    bench, surface = Bench(), FakeSurface()
    outbox(bench, "capex:1")
    with bench.store.begin() as session:
        assert deliveries.claim(session, CHANNEL, bench.clock())  # and here it dies
    assert (await over(bench, surface).deliver(CHANNEL)).sent == 0
    bench.clock.now += deliveries.LEASE
    assert (await over(bench, surface).deliver(CHANNEL)).sent == 1


async def test_a_channel_without_its_surface_keeps_its_messages() -> None:
    bench = Bench()
    outbox(bench, "capex:1")
    assert (await Deliver(store=bench.store, surfaces={}, clock=bench.clock).deliver(CHANNEL)).sent == 0
    with bench.store.reading() as session:
        assert deliveries.due_channels(session, bench.clock()) == (CHANNEL,)


def test_the_wait_doubles_up_to_an_hour() -> None:
    assert [back_off(attempts).total_seconds() for attempts in (1, 2, 3)] == [2, 4, 8]
    assert back_off(60) == LONGEST


async def test_each_try_is_told_with_what_became_of_it_and_why() -> None:
    bench = Bench()

    def obstacle(delivery: Delivery) -> None:
        if delivery.event != "one":
            raise {"two": SendFailed("msg_too_long"), "three": SendPostponed("ratelimited")}[delivery.event]

    outbox(bench, "one", "two", "three", "four")
    delivered = await over(bench, FakeSurface(obstacle=obstacle)).deliver(CHANNEL)
    assert [(one.delivery.event, one.outcome, one.problem) for one in delivered.tries] == [
        ("one", "sent", ""),
        ("two", "failed", "msg_too_long"),
        ("three", "postponed", "ratelimited"),
    ]
    assert delivered.sent == 1
    assert {(one.due, one.began, one.ended) for one in delivered.tries} == {(bench.clock(),) * 3}
