"""What the commands do, one file each; `synthgen.cli` only parses."""
