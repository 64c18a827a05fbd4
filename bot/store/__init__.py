"""Tables, session and the queries over them, on SQLite or PostgreSQL."""
