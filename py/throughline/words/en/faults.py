"""What is wrong with a file: what, where, and what to do about it."""

TABLE = {
    "fault.empty": "The file is empty. Choose another file.",
}
