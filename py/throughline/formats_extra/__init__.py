"""Formats that need a library which the page fetches when it is first used."""
