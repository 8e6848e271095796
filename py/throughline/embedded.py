"""The page's beginning in a frame of another site's page: as in `main`, but the document comes from there."""

import sys

import js
from pyodide.ffi import create_proxy

from throughline import main
from throughline.browser import host, locale, sharing
from throughline.core.embed import options, session
from throughline.core.messages import keeping as k
from throughline.core.messages.embed import FrameBegan, HostAbsent, HostSaid


def start() -> None:
    """Take the frame over from the shell."""
    asked = options.read(str(js.location.search))
    model = session.begun(asked, locale.read(asked.lang or ""), sharing.read())
    app = main.App(model, lambda app: host.Keeper(app.say, main.report))
    main.listening(app)
    host.listen(app.say, main.report)
    _leaving(app)
    app.say(FrameBegan(accent=asked.accent or "", example=asked.example or "", link=sharing.here()))
    frame = js.throughlineFrame
    frame.hear(
        create_proxy(lambda text: app.say(HostSaid(text=str(text)))), create_proxy(lambda: app.say(HostAbsent()))
    )
    sys.modules[main.__name__].app = app  # type: ignore[attr-defined]  # for the console, and for measuring


def _leaving(app: main.App) -> None:
    """The page around us may take the frame away at any moment: what is not told by then is told at once."""

    def gone(_: object) -> None:
        app.say(k.TabHidden())

    def hidden(_: object) -> None:
        if js.document.visibilityState == "hidden":
            app.say(k.TabHidden())

    js.addEventListener("pagehide", create_proxy(gone))
    js.document.addEventListener("visibilitychange", create_proxy(hidden))
