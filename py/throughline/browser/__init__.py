"""The edge: the only place that knows JavaScript. It holds no decisions."""
