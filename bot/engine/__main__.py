"""`python -m bot.engine --port P`: the assistant, on loopback, spoken to through our own channel only.

Environment: COMPANION_SECRET (what the site must send), COMPANION_DATA (the data folder); for several assistants side
by side DATABASE_URL (answers, trackers) and REDIS_URL (Rasa's locks).
"""

from __future__ import annotations

import argparse
import os
import sys


def main() -> int:
    """Train where there is no model, then serve until stopped."""
    parser = argparse.ArgumentParser(description="Start the assistant.")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--host", default="127.0.0.1", help="another address only inside a private network")
    wish = parser.parse_args()
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
    os.environ.setdefault("SANIC_REGISTER", "false")
    if not os.environ.get("COMPANION_SECRET"):
        sys.stderr.write("COMPANION_SECRET is not set. Start the assistant with `companion serve`.\n")
        return 2
    from bot.engine.serve import serve

    serve(wish.port, wish.host)
    return 0


if __name__ == "__main__":
    sys.exit(main())
