"""The formats that a project is read from and written to, one module each."""
