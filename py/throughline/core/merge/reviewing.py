"""The merge that is being reviewed: made again only when a copy is another one."""

from throughline.core.memo import last_few
from throughline.core.merge.merging import Merge, merge
from throughline.core.merge.size import TooMuchError
from throughline.core.merge.telling import Difference, differences
from throughline.core.model import Model
from throughline.core.project import Project
from throughline.core.state.locale import Locale


def reviewed(model: Model) -> Merge | None:
    """What comes of it when nothing is chosen; None where there is nothing to merge."""
    state = model.merging
    if model.project is None or state.theirs is None or state.of != model.project.id:
        return None
    return _merge(state.base, model.project, state.theirs, model.locale)


@last_few(2)
def _merge(base: Project | None, mine: Project, theirs: Project, locale: Locale) -> Merge | None:
    try:
        return merge(base, mine, theirs, {}, locale)
    except TooMuchError:
        return None


@last_few(2)
def told(found: Merge, locale: Locale) -> tuple[Difference, ...]:
    """Each difference in words."""
    return differences(found, locale)
