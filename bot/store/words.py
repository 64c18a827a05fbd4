"""The index of all words of the read articles: which articles hold these terms. Derived from the rows, never the truth.

SQLite has it as an FTS5 table without contents, PostgreSQL as a column of terms under a GIN index. Both hold the very terms that
`bot.text.questions.terms` makes, so that both find the same. Where SQLite was built without FTS5 there is no index, and whoever
searches looks through a company's newest articles instead.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, text

TABLE = "article_words"
_SQLITE = f"CREATE VIRTUAL TABLE IF NOT EXISTS {TABLE} USING fts5(terms, content='', detail=none, tokenize='ascii')"
_POSTGRESQL = (
    (
        f"CREATE TABLE IF NOT EXISTS {TABLE} "
        "(article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE, terms TSVECTOR NOT NULL)"
    ),
    f"CREATE INDEX IF NOT EXISTS ix_{TABLE}_terms ON {TABLE} USING gin (terms) WITH (fastupdate = off)",
)
"""Without the list of pending rows, which every search would read from end to end until the next vacuum."""
_NEWEST = 20_000
"""Articles of PostgreSQL's first look: a GIN index knows no order, and a word in every article would have a million rows sorted."""


def make_words(session: Connection) -> None:
    """Makes the index, empty; nothing where the database cannot have one."""
    if session.dialect.name == "postgresql":
        for statement in _POSTGRESQL:
            session.execute(text(statement))
    elif _knows_fts5(session):
        session.execute(text(_SQLITE))


def has_words(session: Connection) -> bool:
    """Whether the database has the index, and can read it."""
    if session.dialect.name == "postgresql":
        return True
    made = session.execute(text("SELECT 1 FROM sqlite_master WHERE name = :name"), {"name": TABLE}).first()
    return made is not None and _knows_fts5(session)


def index_words(session: Connection, article: int, terms: Collection[str], companies: Collection[str]) -> None:
    """Keeps an article's terms, and the companies it names; once for each article."""
    held = [*terms, *map(company_term, companies)]
    if session.dialect.name == "postgresql":
        insert = f"INSERT INTO {TABLE} (article_id, terms) VALUES (:article, array_to_tsvector(CAST(:terms AS text[])))"  # noqa: S608  # the name is ours
        session.execute(text(insert), {"article": article, "terms": held})
    elif has_words(session):
        insert = f"INSERT INTO {TABLE} (rowid, terms) VALUES (:article, :terms)"  # noqa: S608  # the name is ours
        session.execute(text(insert), {"article": article, "terms": " ".join(held)})


def drop_words(session: Connection, article: int, terms: Collection[str], companies: Collection[str]) -> None:
    """Takes an article out; SQLite keeps no copy of its terms, so it has to be told which ones they were."""
    if session.dialect.name == "postgresql":
        session.execute(text(f"DELETE FROM {TABLE} WHERE article_id = :article"), {"article": article})  # noqa: S608  # the name is ours
    elif has_words(session) and _holds(session, article):
        held = " ".join([*terms, *map(company_term, companies)])
        delete = f"INSERT INTO {TABLE} ({TABLE}, rowid, terms) VALUES ('delete', :article, :terms)"  # noqa: S608  # the name is ours
        session.execute(text(delete), {"article": article, "terms": held})


def find_words(session: Connection, groups: Sequence[Sequence[str]], count: int) -> tuple[int, ...]:
    """Numbers of the newest articles that hold at least one term of every group."""
    if session.dialect.name == "postgresql":
        return _in_postgresql(session, groups, count)
    asked = " AND ".join(
        f"({' OR '.join(f'{chr(34)}{term}{chr(34)}' for term in map(_safe, group))})" for group in groups
    )
    query = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH :asked ORDER BY rowid DESC LIMIT :count"  # noqa: S608  # the name is ours
    return tuple(session.execute(text(query), {"asked": asked, "count": count}).scalars())


def company_term(key: str) -> str:
    """The term that stands for a company: no word of a text is like it."""
    return f"company0{_safe(key.casefold())}"


def _holds(session: Connection, article: int) -> bool:
    """Whether the article was indexed: SQLite calls its file damaged where one is taken out that is not in."""
    query = f"SELECT 1 FROM {TABLE} WHERE rowid = :article"  # noqa: S608  # the name is ours
    return session.execute(text(query), {"article": article}).first() is not None


def _in_postgresql(session: Connection, groups: Sequence[Sequence[str]], count: int) -> tuple[int, ...]:
    asked = " & ".join(f"({' | '.join(f'{chr(39)}{term}{chr(39)}' for term in map(_safe, group))})" for group in groups)
    # Materialized: with the order in sight the planner walks down the newest articles and unpacks the terms of every one.
    query = (
        f"WITH found AS MATERIALIZED (SELECT article_id FROM {TABLE} "  # noqa: S608  # the name is ours
        "WHERE terms @@ CAST(:asked AS tsquery) AND article_id > :after) "
        "SELECT article_id FROM found ORDER BY article_id DESC LIMIT :count"
    )
    newest = session.execute(text(f"SELECT max(article_id) FROM {TABLE}")).scalar() or 0  # noqa: S608  # the name is ours
    for after in (newest - _NEWEST, 0) if newest > _NEWEST else (0,):
        found = tuple(session.execute(text(query), {"asked": asked, "after": after, "count": count}).scalars())
        if len(found) == count:
            break
    return found


def _safe(term: str) -> str:
    """Letters, digits and ideograms only: nothing that a query language could take for a sign of its own."""
    return "".join(letter for letter in term if letter.isalnum()) or "0"


def _knows_fts5(session: Connection) -> bool:
    return session.execute(text("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'")).first() is not None
