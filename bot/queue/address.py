"""A database's address as asyncpg takes it: addresses are written for libpq, which knows more parameters."""

from sqlalchemy import make_url

_KNOWN = frozenset({
    "host", "port", "user", "password", "database", "dbname", "passfile", "sslmode", "sslcert", "sslkey", "sslrootcert", "sslcrl",
    "sslpassword", "ssl_min_protocol_version", "ssl_max_protocol_version", "target_session_attrs",
})  # fmt: skip
"""What asyncpg understands; anything else it would send as a setting, which the server refuses."""


def for_asyncpg(url: str) -> str:
    """The same address under the plain scheme, without the parameters that only libpq knows."""
    parsed = make_url(url)
    query = {name: value for name, value in parsed.query.items() if name in _KNOWN}
    return parsed.set(drivername="postgresql", query=query).render_as_string(hide_password=False)
