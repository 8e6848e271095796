"""What the checks found, arranged as people look for it: by name, by place, in a list."""
