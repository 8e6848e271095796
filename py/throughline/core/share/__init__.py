"""A project in a link: it stands in the part of the address behind #, which no server ever sees."""
