"""Apple: where its facts come from."""

ANNUAL_REPORT = "Apple, annual report for fiscal 2024 (form 10-K), as summarised by mugainvests.com"
RESULTS = "Apple, results of fiscal 2024, as summarised by sankify.ai"
