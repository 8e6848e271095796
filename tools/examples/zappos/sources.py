"""Zappos: where its facts come from."""

RETAILER = "Internet Retailer, “Get Back”: Zappos’ vice president of services and operations"
HSIEH = "Tony Hsieh in an interview with Service Untitled"
FAST = "Fast Company, Most Innovative Companies 2009"
HARVARD = "Harvard Business Publishing, as quoted by The Consumerist"
