"""Effects that only a frame in another site's page has."""

from dataclasses import dataclass

from throughline.core.effects import Effect, Export


@dataclass(frozen=True, slots=True)
class TellHost(Effect):
    """Send this (JSON) to the page around us."""

    text: str


@dataclass(frozen=True, slots=True)
class ExportToHost(Effect):
    """Make a file that the page around us asked for (`id`); `FileMade` comes back."""

    id: int | str
    format: str
    rev: int
    export: Export


@dataclass(frozen=True, slots=True)
class TellLater(Effect):
    """Say `TellDue` after so many milliseconds."""

    after: int


@dataclass(frozen=True, slots=True)
class AwaitHost(Effect):
    """Say `AnswerDue` about this revision after so many milliseconds."""

    rev: int
    after: int


@dataclass(frozen=True, slots=True)
class Dress(Effect):
    """Set custom properties of the page; an empty value takes ours back."""

    properties: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReadLocale(Effect):
    """Find out how numbers and dates are written in this language; `LocaleRead` comes back."""

    language: str


@dataclass(frozen=True, slots=True)
class FetchExample(Effect):
    """Fetch an example of ours; `ExampleCame` comes back."""

    slug: str
