"""What the command line says."""

TABLE = {
    "cli.description": "Throughline: the business model and the customer's journey in one picture.",
    "cli.command": "COMMAND",
    "cli.commands": "commands",
    "cli.validate.help": "say what is wrong with a project file",
    "cli.validate.description": "Reads a project file as the page does, and says what is wrong with it, where, and what to do.",
    "cli.validate.example": (
        "example:\n"
        "  throughline validate shop.json\n"
        "  curl -s https://example.org/shop.json | throughline validate --json -\n\n"
        "exit status:\n"
        "  0  nothing is wrong\n"
        "  1  the file has faults\n"
        "  2  the file cannot be read: it is missing, not JSON, too large, or from a newer version"
    ),
    "cli.validate.file": "the file to read; - reads standard input",
    "cli.validate.json": "tell it as JSON, for programs",
    "cli.validate.good": "good. Format version {version}; notes: {notes}, touchpoints: {touchpoints}, links: {links}.",
    "cli.not_found": "There is no file “{file}”. Check its name and folder.",
    "cli.is_a_folder": "“{file}” is a folder. Name the file inside it.",
    "cli.not_permitted": "The file “{file}” may not be read by you. Change its permissions, or copy it.",
    "cli.not_opened": "The file “{file}” cannot be opened. Check its name and the disk.",
}
