"""Damaged and hostile input by the hundred thousand: it is taken, or refused with a plain sentence. Run: `make fuzz`.

`running` makes and runs one case from its seed; `files`, `meetings`, `pages`, `talk` and `bodies` each hold the cases
of their kinds; `words` and `damage` make strange words and damaged bytes.
"""
