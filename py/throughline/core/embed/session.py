"""How a session in a frame begins."""

from throughline.core.embed.options import Options
from throughline.core.model import Model
from throughline.core.paper.sizes import usual
from throughline.core.state.findings import FindingsState
from throughline.core.state.locale import Locale
from throughline.core.state.paper import PaperState
from throughline.core.state.share import ShareState
from throughline.core.state.shelf import Shelf

USUAL = ShareState()


def begun(options: Options, locale: Locale, share: ShareState = USUAL) -> Model:
    """The model before anything was heard: no document, no projects, what the address asked for."""
    embed = options.state
    return Model(
        locale=locale,
        share=share,
        scheme=options.theme,
        reading=options.mode == "view",
        embed=embed,
        shelf=Shelf(loaded=True),
        paper=PaperState(sheet=options.paper or usual(locale.language)),
        findings=FindingsState(hidden="findings" not in embed.features),
    )
