"""The cage of a worker: what a process that reads a stranger's file, or draws from it, may reach here.

`landlock` (files) and `network` (sockets, sessions) use what Linux offers; `limits` what POSIX offers; `reach` says
which files a worker needs; `child` is the worker's first and last step; `answers` opens what comes back; `probe` looks
whether the bars hold here. Where a system has no such bars the worker runs without them, and
`companion doctor` says so.
"""
