"""One measured figure, and the table of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A value, and the most that it may be."""

    name: str
    value: float
    unit: str
    budget: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value as a part of its budget; above 1 it is missed."""
        return self.value / self.budget if self.budget else None

    def row(self) -> tuple[str, str, str, str]:
        """What the table says of it."""
        if self.budget is None or self.ratio is None:
            return self.name, self._said(self.value), "", ""
        return (
            self.name,
            self._said(self.value),
            self._said(self.budget),
            f"{self.ratio:.2f}{'  over' * (self.ratio > 1)}",
        )

    def _said(self, value: float) -> str:
        return f"{value:,.2f}".rstrip("0").rstrip(".") + f" {self.unit}" if value < 10 else f"{value:,.0f} {self.unit}"  # noqa: PLR2004


def table(figures: list[Figure]) -> str:
    """The figures in columns."""
    rows = [("what", "value", "budget", "of budget"), *(figure.row() for figure in figures)]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    name, *cells = row
    return "  ".join(
        [name.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))]
    )
