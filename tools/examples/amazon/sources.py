"""Amazon: where its facts come from."""

ANNUAL_REPORT = "Amazon, annual report for 2024 (form 10-K, segment information)"
STATEMENT = "Amazon, income statement for 2024, as reprinted by micaminoinversor.com"
LETTER = "Amazon, letter to shareholders for 2020, as quoted in the press"
