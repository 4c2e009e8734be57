"""In place of `python -m bot.engine`: asks the nursery for an assistant, and lives as long as that does.

Arguments: the nursery's socket, --port, the port. The secret and the data folder come in the environment, as usual.
"""

import json
import os
import socket
import sys

nursery = socket.socket(socket.AF_UNIX)
nursery.connect(sys.argv[1])
wish = {"port": sys.argv[-1], "secret": os.environ["COMPANION_SECRET"], "data": os.environ["COMPANION_DATA"]}
nursery.sendall(json.dumps(wish).encode() + b"\n")
nursery.recv(1)  # until the assistant has ended
