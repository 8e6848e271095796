"""What developers run: build the site, serve it, test it inside Pyodide, measure it."""
