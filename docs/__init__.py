"""What the documentation is made with: pages from code, and output from runs."""
