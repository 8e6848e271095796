"""What holds for the whole project: whose it is, what kind of business, its currency, when to look again."""

from htpy import Element

from throughline.core.money import CURRENCIES
from throughline.core.state.dialog import Dialog
from throughline.view.dialog_parts import framed
from throughline.view.form import Field, form
from throughline.view.scene import Scene


def draw(seen: Scene, wanted: Dialog) -> Element | None:
    """The settings, if they are wanted."""
    if wanted.kind != "settings" or seen.model.project is None:
        return None
    symbols = dict(seen.model.locale.symbols)
    currencies = [
        (code, f"{code}  {symbols[code]}" if symbols.get(code, code) != code else code) for code in CURRENCIES
    ]
    held = seen.project.profile.currency
    if held not in CURRENCIES:
        currencies.append((held, held))
    wanted_fields = (
        Field("name", "line", label="field.project.name"),
        Field("profile.organisation", "line"),
        Field("profile.kind"),
        Field("profile.phase"),
        Field("profile.currency", options=tuple(currencies)),
        Field("profile.review_on"),
        Field("profile.description"),
    )
    return framed(seen, wanted, seen.say("settings.title"), form(seen, seen.project, wanted_fields, of="project"))
