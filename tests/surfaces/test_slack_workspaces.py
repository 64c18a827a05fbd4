"""Workspaces' tokens under the operator's key: wrong keys, new keys, what is kept in memory, what the settings lack."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app.lacking import lacking
from bot.app.slack import shelf, slack_workspaces
from bot.config import settings as read
from bot.ports import NewsbotError, SendPostponed
from bot.store import workspaces
from bot.store.migrate import create
from bot.store.session import Store
from bot.surfaces.slack.cipher import Cipher
from bot.surfaces.slack.workspaces import FRESH_SECONDS, Installation, Shelf, Workspaces
from tests.fakes import FakeClock

KEY, NEXT = "the operator's own key", "the key after that one"
TOKEN = "xoxb-planted-token-one"
ONE = Installation(team="T1", name="Example", token=TOKEN, bot_user="U7")
WRONG = (
    "the key does not open the stored workspaces: set the NEWSBOT_SECRET_KEY that they were stored with, "
    "or let them install again"
)
CIPHER = Cipher(KEY)


@pytest.fixture
def store() -> Store:
    store = Store()
    create(store)
    return store


def under(keys: str, store: Store) -> Workspaces:
    return Workspaces(Cipher(keys), shelf(store, FakeClock()))


async def test_a_wrong_key_is_one_clear_line_without_the_token(store: Store) -> None:
    await under(KEY, store).install(ONE)
    for asked in (under(NEXT, store).check(), under(NEXT, store).token("T1")):
        with pytest.raises(NewsbotError) as told:
            await asked
        assert str(told.value) == WRONG


async def test_a_token_that_the_key_does_not_open_lets_messages_wait(store: Store) -> None:
    await under(KEY, store).install(ONE)
    with pytest.raises(SendPostponed):
        await under(NEXT, store).token("T1")


async def test_a_key_is_changed_in_two_steps_and_nobody_installs_again(store: Store) -> None:
    await under(KEY, store).install(ONE)
    both = under(f"{NEXT}, {KEY}", store)
    assert await both.token("T1") == TOKEN
    assert await both.check() == 1
    assert await under(NEXT, store).token("T1") == TOKEN
    with pytest.raises(NewsbotError, match="does not open"):
        await under(KEY, store).check()


async def test_a_check_leaves_what_the_first_key_opens_as_it_is(store: Store) -> None:
    await under(KEY, store).install(ONE)
    with store.reading() as session:
        before = workspaces.all(session)
    assert await under(f"{KEY},{NEXT}", store).check() == 1
    with store.reading() as session:
        assert workspaces.all(session) == before


@pytest.mark.parametrize("keys", ["", " , ", "short", f"{KEY},short", "fifteen letters"])
def test_a_key_that_could_be_guessed_is_refused_and_not_repeated(keys: str) -> None:
    with pytest.raises(NewsbotError) as told:
        Cipher(keys)
    assert str(told.value) == (
        "NEWSBOT_SECRET_KEY: each key needs 16 characters or more; make one with: openssl rand -base64 32"
    )


@settings(deadline=None)
@given(st.text())
def test_what_is_encrypted_comes_back_and_never_looks_the_same(text: str) -> None:
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return
    one, two = CIPHER.encrypted(text), CIPHER.encrypted(text)
    assert CIPHER.decrypted(one) == CIPHER.decrypted(two) == text
    assert one != two


@given(st.text(max_size=200))
def test_what_is_no_ciphertext_is_a_clear_error(text: str) -> None:
    with pytest.raises(NewsbotError, match="does not open"):
        CIPHER.decrypted(text)


def test_an_installation_does_not_show_its_token() -> None:
    assert TOKEN not in repr(ONE)


@dataclass(kw_only=True)
class Counting:
    """A shelf in memory that counts how often it is asked, and a watch."""

    kept: dict[str, str] = field(default_factory=dict)
    asked: int = 0
    seconds: float = 0.0

    def workspaces(self) -> Workspaces:
        shelf = Shelf(find=self.find, secrets=self.all, keep=self.keep, renew=self.renew, forget=self.forget)
        return Workspaces(CIPHER, shelf, lambda: self.seconds)

    async def find(self, id: str) -> str | None:
        self.asked += 1
        return self.kept.get(id)

    async def all(self) -> dict[str, str]:
        return dict(self.kept)

    async def keep(self, id: str, name: str, secret: str) -> None:
        self.kept[id] = secret

    async def renew(self, id: str, before: str, after: str) -> None:
        self.kept[id] = after

    async def forget(self, id: str) -> None:
        self.kept.pop(id, None)


async def test_the_store_is_asked_once_for_a_workspace_while_its_token_is_fresh() -> None:
    shelf = Counting()
    await shelf.workspaces().install(ONE)
    found = shelf.workspaces()
    for _ in range(3):
        assert (await found.token("T1"), await found.bot_user("T1")) == (TOKEN, "U7")
    assert shelf.asked == 1


async def test_another_process_hears_of_a_new_token_and_of_a_farewell_within_a_minute() -> None:
    shelf = Counting()
    here, there = shelf.workspaces(), shelf.workspaces()
    await here.install(ONE)
    assert await there.token("T1") == TOKEN
    await here.install(Installation(team="T1", name="Example", token="xoxb-second", bot_user="U7"))
    shelf.seconds += FRESH_SECONDS
    assert await there.token("T1") == "xoxb-second"
    await here.forget("T1")
    assert await here.token("T1") is None
    shelf.seconds += FRESH_SECONDS
    assert await there.token("T1") is None


ALL = {
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "planted-client-secret",
    "SLACK_SIGNING_SECRET": "planted-signing-secret",
    "NEWSBOT_SECRET_KEY": KEY,
    "NEWSBOT_PUBLIC_URL": "https://news.example",
}


@pytest.mark.parametrize(
    ("given", "lacks"),
    [
        ({}, ()),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, ()),
        (ALL, ()),
        (
            {"SLACK_CLIENT_ID": "1.2"},
            ("SLACK_CLIENT_SECRET", "NEWSBOT_SECRET_KEY", "NEWSBOT_PUBLIC_URL", "SLACK_SIGNING_SECRET"),
        ),
        ({**ALL, "SLACK_SIGNING_SECRET": ""}, ("SLACK_SIGNING_SECRET",)),
        ({**ALL, "SLACK_SIGNING_SECRET": "", "SLACK_APP_TOKEN": "xapp-1"}, ()),
    ],
)
def test_what_installing_lacks_is_named(given: dict[str, str], lacks: tuple[str, ...]) -> None:
    assert lacking(read(given)) == lacks


def test_the_workspaces_do_not_open_without_what_they_need(store: Store) -> None:
    with pytest.raises(NewsbotError) as told:
        slack_workspaces(read({**ALL, "NEWSBOT_SECRET_KEY": "", "NEWSBOT_PUBLIC_URL": ""}), store, FakeClock())
    assert str(told.value) == (
        "SLACK_CLIENT_ID is set: installing the Slack app also needs NEWSBOT_SECRET_KEY, NEWSBOT_PUBLIC_URL"
    )
