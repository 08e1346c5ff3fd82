"""From a plan to shards: generate, select, write, and resume all of it."""
