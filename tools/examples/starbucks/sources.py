"""Starbucks: where its facts come from."""

CASE = "Moon and Quelch, Starbucks: Delivering Customer Service (Harvard Business School), exhibit 9, figures of 2002"
RESULTS = "Starbucks, results of the first quarter of fiscal 2025"
TEN_K = "Starbucks, annual report for fiscal 2024, as summarised by reportify.ai"
MOBILE = "Business Insider on mobile orders, March 2017"
