"""The site's routes as an OpenAPI description, made from the routes and from the form fields that their code reads."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

from starlette.routing import Route

from bot.web.app import ROOMS

FIELD = re.compile(r"form\.(?:text|texts\.get)\(\"(\w+)\"")
PARAMETER = re.compile(r"{(\w+)}")


def routes() -> Iterator[Route]:
    """Every route of every room; the static files are Starlette's own."""
    for room in ROOMS:
        yield from (route for route in room.routes if isinstance(route, Route))


def fields(route: Route) -> tuple[str, ...]:
    """The form fields that a post may read: those of its own room, found through the wrappers around it."""
    handler = inspect.unwrap(route.endpoint)
    while inspect.isfunction(handler):
        inner = inspect.getclosurevars(handler).nonlocals.get("handler")
        if inner is None:
            break
        handler = inner
    return tuple(sorted({*FIELD.findall(inspect.getsource(inspect.getmodule(handler) or handler)), "at"}))


def openapi() -> dict[str, Any]:
    """OpenAPI 3: any text for any field or gap, and files where files are taken. Each answer is a page or JSON."""
    paths: dict[str, dict[str, Any]] = {}
    text = {"type": "string", "maxLength": 60}
    for route in routes():
        for method in sorted((route.methods or set()) - {"HEAD"}):
            gaps = [
                {"name": name, "in": "path", "required": True, "schema": {**text, "minLength": 1}}
                for name in PARAMETER.findall(route.path)
            ]
            operation: dict[str, Any] = {"parameters": gaps, "responses": {"default": {"description": "a page"}}}
            if method == "POST":
                shape = {"type": "object", "properties": dict.fromkeys(fields(route), text)}
                form = {"schema": {**shape, "additionalProperties": False}}
                operation["requestBody"] = {"content": {"application/x-www-form-urlencoded": form}}
            paths.setdefault(route.path, {})[method.lower()] = operation
    return {"openapi": "3.0.3", "info": {"title": "My EHC companion", "version": "1"}, "paths": paths}
