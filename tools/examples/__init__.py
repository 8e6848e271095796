"""The examples that can be opened: one module each, written with `builder.Example`."""
