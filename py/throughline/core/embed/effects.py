"""Effects that only a frame in another site's page has."""

from throughline.core.effects import Effect, Export


class TellHost(Effect):
    """Send this (JSON) to the page around us."""

    text: str


class ExportToHost(Effect):
    """Make a file that the page around us asked for (`id`); `FileMade` comes back."""

    id: int | str
    format: str
    rev: int
    export: Export


class TellLater(Effect):
    """Say `TellDue` after so many milliseconds."""

    after: int


class AwaitHost(Effect):
    """Say `AnswerDue` about this revision after so many milliseconds."""

    rev: int
    after: int


class Dress(Effect):
    """Set custom properties of the page; an empty value takes ours back."""

    properties: tuple[tuple[str, str], ...]


class ReadLocale(Effect):
    """Find out how numbers and dates are written in this language; `LocaleRead` comes back."""

    language: str


class FetchExample(Effect):
    """Fetch an example of ours; `ExampleCame` comes back."""

    slug: str
