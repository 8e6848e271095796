"""The tasks of what follows: what customers are worth, the key figures, and what to do first."""

from throughline.core.find import notes_in
from throughline.core.guide.task import Task, each, there
from throughline.core.project import Project
from throughline.core.worth import Worth, value_of
from throughline.core.worth import worth as worth_of

Tasks = tuple[Task, ...]


def worth(project: Project) -> Tasks:
    """What a customer of each segment is worth, what winning one costs, and the figures that tell."""
    segments = tuple(note for note in notes_in(project, "CS") if note.state != "dropped")
    return (
        each("worth.value", segments, lambda note: isinstance(worth_of(project, note.id), Worth)),
        each("worth.cac", segments, lambda note: (value := value_of(project, note.id)) and value.cac),
        there("worth.kpi", is_there=bool(project.kpis)),
        each("worth.target", project.kpis, lambda kpi: kpi.baseline is not None and kpi.target is not None),
    )


def opportunities(project: Project) -> Tasks:
    """An answer to every pain, weighed, with somebody who does it by a day."""
    answered = {pain for each_ in project.opportunities for pain in each_.pains}
    live = tuple(each_ for each_ in project.opportunities if each_.status != "dropped")
    return (
        there("opportunities.named", is_there=bool(live)),
        each("opportunities.pains", project.pains, lambda pain: pain.id in answered),
        each(
            "opportunities.weighed",
            live,
            lambda each_: (each_.impact or each_.impact_money or each_.change) and (each_.effort or each_.effort_days),
        ),
        each("opportunities.owner", live, lambda each_: each_.owner and each_.due),
    )
