"""From YAML to a plan: read, validate, resolve, count. Nothing here writes a row."""
