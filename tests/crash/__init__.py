"""Kill -9 at random moments of scripted talks: `python -m crash 200` (with PYTHONPATH=tests), `make crash`."""
