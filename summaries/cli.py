"""The `companion` command. Results on standard output, one plain sentence on standard error, exit 2 when
something cannot be used. Commands of the bot (`serve`, `train`, `erase`, `rotate-key`) join as entry points, so that
this package needs nothing of it."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from summaries.errors import CompanionError, UnusableFile, UnusableWish

PLUGIN_GROUP = "ehc_companion.commands"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        plain = message.replace("the following arguments are required: ", "this is missing: ")
        plain = re.sub(r"^argument COMMAND: invalid choice: (.+?) \(choose from.*", r"there is no command \1", plain)
        raise UnusableWish(f"{plain[:1].upper()}{plain[1:]}. To see what can be asked, run: {self.prog} --help.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status: 0, or 2 with one plain sentence on standard error."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        plugins = {entry.name: entry for entry in entry_points(group=PLUGIN_GROUP)}
        if words and words[0] in plugins:
            # The plug-in parses its own options: argparse would take a leading "--port" for ours.
            status = _run_plugin(plugins[words[0]], words[1:])
        else:
            options = _parser(sorted(plugins)).parse_args(words)
            status = options.run(options)
        sys.stdout.flush()
        return int(status or 0)
    except CompanionError as error:
        print(str(error), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser(plugins: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="companion", description="An EHC plan as one easy-read page, and a companion for the review.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    _summarise_options(commands.add_parser("summarise", help="make the one page from a plan"))
    for name, run, text in (
        ("read", _read, "the plan as JSON (for an adult: it holds everything)"),
        ("check", _check, "questions to ask at the meeting"),
        ("monitor", _monitor, "an adult's sheet: every help, with boxes to tick through the term"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("plan", type=Path, nargs="?", metavar="PLAN")
        command.add_argument("--pages", type=Path, nargs="+", metavar="PHOTO|FOLDER", help="photos of one plan's pages")
        if name != "monitor":
            command.add_argument("--json", action="store_true")
        else:
            command.add_argument("--out", type=Path, default=Path("out"))
        command.set_defaults(run=run)
    meeting = commands.add_parser("meeting", help="a meeting letter, calendar or YAML file as JSON")
    meeting.add_argument("file", type=Path, metavar="FILE")
    meeting.add_argument("--json", action="store_true")
    meeting.set_defaults(run=_meeting)
    explain = commands.add_parser("explain", help='"My meeting": what will happen, on paper and aloud')
    explain.add_argument("--meeting", type=Path, metavar="FILE")
    explain.add_argument("--out", type=Path, default=Path("out"))
    explain.add_argument("--formats", default="pdf,html,docx,mp3")
    explain.set_defaults(run=_explain)
    doctor = commands.add_parser("doctor", help="what is missing on this computer, and how to get it")
    doctor.set_defaults(run=_doctor)
    for name in plugins:
        commands.add_parser(name, help=_PLUGIN_HELP.get(name, "a command of another package"), add_help=False)
    return parser


_PLUGIN_HELP = {
    "serve": "start the site and the talk on this computer (needs the chat parts)",
    "train": "train the assistant, if its data changed (needs the chat parts)",
    "erase": "erase every plan and answer on this computer (needs the chat parts)",
    "rotate-key": "put a new master key in place of the old one (needs the chat parts)",
}


def _run_plugin(entry: Any, rest: list[str]) -> int:
    try:
        run: Callable[[list[str]], int] = entry.load()
    except ImportError:
        raise UnusableWish(
            "The chat parts are not installed. On Python 3.10 run: pip install 'ehc-companion[chat]'"
        ) from None
    return run(rest)


def _summarise_options(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("plans", type=Path, nargs="*", metavar="PLAN|FOLDER")
    add("--out", type=Path, default=Path("out"), metavar="DIR")
    add("--formats", default="pdf,html,docx,mp3,json")
    add("--paper", choices=("a4", "a3"), default="a4")
    add("--sides", type=int, choices=(1, 2), default=1)
    add("--large-print", action="store_true")
    add("--pictures", default="all", metavar="few|all|DIR")
    add("--paper-colour", choices=("white", "cream", "blue"), default="white")
    add("--font", choices=("lexend", "atkinson", "opendyslexic"), default="atkinson")
    add("--meeting", type=Path, metavar="FILE")
    add("--booklet", action="store_true")
    add("--pages", type=Path, nargs="+", metavar="PHOTO|FOLDER", help="one plan from photos of its pages")
    add("--from", type=Path, dest="from_json", metavar="PAGE.json", help="outputs anew from an edited page")
    add("--workers", type=int, default=1, metavar="N")
    add("--scheduler", metavar="URL")
    command.set_defaults(run=_summarise)


def _summarise(options: argparse.Namespace) -> int:
    from summaries import summarising

    return summarising.run(options)


def _plan(options: argparse.Namespace) -> Any:
    """The plan that the words name: a file, a folder of photos, or photos after --pages."""
    from summaries.batch import find_photos, load_plan_safely

    if bool(options.pages) == bool(options.plan):
        raise UnusableWish("Name one plan file, or photos of its pages after --pages.")
    if options.pages or options.plan.is_dir():
        return load_plan_safely(find_photos(options.pages or [options.plan]).sources)
    return load_plan_safely(_one_file(options.plan))


def _one_file(path: Path) -> tuple[Path, ...]:
    if path.is_dir():
        raise UnusableFile(f"{path.name} is a folder. Name one plan file, in Word or PDF.")
    if not path.exists():
        raise UnusableFile(f"There is no file called {path.name}. Check the name and where the file is.")
    return (path,)


def _print_json(data: Any) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=1))


def _read(options: argparse.Namespace) -> int:
    from summaries.understanding.as_json import plan_as_json

    _print_json(plan_as_json(_plan(options)))
    return 0


def _check(options: argparse.Namespace) -> int:
    from summaries.checking import first_questions, questions

    plan = _plan(options)
    found = questions(plan)
    if options.json:
        _print_json([{"kind": q.kind, "where": q.where, "text": q.text, "question": q.question} for q in found])
        return 0
    first = first_questions(plan, 5)
    for number, question in enumerate(first, 1):
        quote = f'\n   The plan says: "{question.text}"' if question.text else ""
        print(f"{number}. {question.question}\n   ({question.where}){quote}")
    if len(found) > len(first):
        print(f"To see all {len(found)} questions: add --json")
    if not found:
        print("There are no questions to ask about this plan.")
    return 0


def _monitor(options: argparse.Namespace) -> int:
    from summaries.writing.monitor import write_monitor

    print(write_monitor(_plan(options), options.out))
    return 0


def _meeting(options: argparse.Namespace) -> int:
    from summaries.reading.meeting import meeting_as_json, read_meeting
    from summaries.worker import run_limited

    files = _one_file(options.file)
    _print_json(meeting_as_json(run_limited(read_meeting, files[0], seconds=120, reads=files)))
    return 0


def _explain(options: argparse.Namespace) -> int:
    from summaries.reading.meeting import read_meeting
    from summaries.worker import run_limited
    from summaries.writing.explain import write_explain

    files = _one_file(options.meeting) if options.meeting else ()
    meeting = run_limited(read_meeting, files[0], seconds=120, reads=files) if files else None
    for path in write_explain(meeting, options.out, options.formats.split(",")):
        print(path)
    return 0


def _doctor(_: argparse.Namespace) -> int:
    from summaries.doctor import findings

    missing = 0
    for finding in findings():
        print(f"{'ok     ' if finding.ok else 'missing'}  {finding.part}: {finding.sentence}")
        missing += not finding.ok and finding.needed
    return 2 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
