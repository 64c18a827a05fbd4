"""Feeds and article pages: fetched with guards, parsed in a process that can be killed."""
