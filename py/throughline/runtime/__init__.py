"""The loop: one queue, one current model, one way out for errors. Standard library only."""
