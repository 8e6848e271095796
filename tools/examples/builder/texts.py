"""What several examples say in the same words."""

EXERCISE = (
    "Facts on the notes carry their source and date; notes without a source are our reading. The journey is our "
    "exercise: feelings, owners, dates and targets are not the company’s."
)
"""What the short journeys of real companies say of themselves."""

SHORT_LANES = "touchpoints emotion channel thought pain opportunity moment kpi job system partner"

Names = str
"""Local names with spaces between them."""
Pair = tuple[str, str]
