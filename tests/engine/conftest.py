collect_ignore = ["toys.py"]  # a plug-in: imported under a second name, it would register twice
