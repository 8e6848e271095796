"""Throughline: the business model and the customer's journey in one picture."""

__version__ = "0.1.0"
