"""Scores what is read and understood of plans that have gold files. Run: PYTHONPATH=tests python -m scoring FOLDER"""
