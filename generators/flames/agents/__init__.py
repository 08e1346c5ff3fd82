"""The agents of FLAMES in llm mode: prompts and parsers, one strategy a file."""
