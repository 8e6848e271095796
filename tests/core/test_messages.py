"""Messages come from the page by name: no two areas may give one name to two things."""

from importlib import import_module
from pkgutil import iter_modules

import throughline.core.messages as package
from throughline.core.messages import Message


def every(kind: type[Message]) -> list[type[Message]]:
    return [each for child in kind.__subclasses__() for each in (child, *every(child))]


def test_every_message_has_a_name_of_its_own() -> None:
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    ours = [each for each in every(Message) if each.__module__.startswith(package.__name__)]
    names = [each.__name__ for each in ours]
    assert [name for name in names if names.count(name) > 1] == []
    assert len(names) > 100
