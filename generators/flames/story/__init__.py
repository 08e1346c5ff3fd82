"""From a program to a text: facts, their order, sentences, the question, the worked solution."""
