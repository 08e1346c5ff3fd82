"""Word problems as typed programs: quantities with measures, relations between them, facts."""
