"""The words that problems are told with: things, people, jobs and places.

Everything here was written for synthgen. A frame asks for a class of things ("fruit"), never for a
word, so that the same story is told about many things; what goes with a class (where it is sold,
what it is packed in) stands with the class.
"""
