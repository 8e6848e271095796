// Node prints the source line of an uncaught error; in Pyodide's minified file that line is a megabyte long.
process.on('uncaughtException', (error) => {
    console.error(error.message ?? String(error));
    process.exit(1);
});
