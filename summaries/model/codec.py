"""Model objects to plain data and back, for the store and for `page.json`: strict, and silent about values.

A wrong field is named by its path ("OnePage.lines[2].kind"), never by what stood in it, because what stands in it
may be a plan's words.
"""

from __future__ import annotations

import dataclasses
import math
import re
import sys
import types
import typing
from collections.abc import Callable
from datetime import date, datetime, time
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast

T = TypeVar("T")

_FIELD_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}\Z")


def to_data(obj: Any) -> dict[str, Any]:
    """Plain data (dict, list, str, int, float, bool, None) of one dataclass instance; dates as ISO text.

    Raises TypeError for anything that is not a dataclass instance of plain fields.
    """
    if not dataclasses.is_dataclass(obj) or isinstance(obj, type):
        raise TypeError("to_data takes a dataclass instance")
    return {field.name: _plain(getattr(obj, field.name), field.name) for field in dataclasses.fields(obj)}


def _plain(value: Any, where: str) -> Any:
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [_plain(item, where) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return to_data(value)
    raise TypeError(f"{where}: cannot be kept as plain data")


def from_data(cls: type[T], data: Any) -> T:
    """One `cls` (a dataclass) from what `to_data` gave, or from the same shape read from JSON.

    Fields with a default may be missing. Raises ValueError, naming the field and never its value, for an unknown
    field, a missing one or one of the wrong type.
    """
    return cast(T, _object(cls, data, cls.__name__))


def _object(cls: Any, data: Any, where: str) -> Any:
    if not isinstance(data, dict):
        raise ValueError(f"{where}: should be an object with named fields")
    readers = _readers(cls)
    for key in data:
        if key not in readers:
            shown = f"{where}.{key}" if isinstance(key, str) and _FIELD_NAME.match(key) else where
            raise ValueError(f"{shown}: no such field")
    values = {}
    for name, (reader, required) in readers.items():
        if name in data:
            values[name] = reader(data[name], f"{where}.{name}")
        elif required:
            raise ValueError(f"{where}.{name}: is missing")
    return cls(**values)


Reader = Callable[[Any, str], Any]


@cache
def _readers(cls: Any) -> dict[str, tuple[Reader, bool]]:
    # The module's names come first: Meeting has a field called "date" whose type is also called date.
    hints = typing.get_type_hints(cls, vars(sys.modules[cls.__module__]), {})
    return {
        field.name: (
            _reader(hints[field.name]),
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(cls)
        if field.init
    }


def _reader(kind: Any) -> Reader:
    """A function that turns plain data into `kind`, built once for each field."""
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        return _union_reader(args)
    if origin is Literal:
        return _literal_reader(args)
    if origin is tuple:
        return _tuple_reader(args)
    if dataclasses.is_dataclass(kind):
        return lambda value, where: _object(kind, value, where)
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    raise TypeError(f"no way to read {kind}")


def _union_reader(args: tuple[Any, ...]) -> Reader:
    others = tuple(_reader(arg) for arg in args if arg is not type(None))
    optional = type(None) in args

    def read(value: Any, where: str) -> Any:
        if value is None and optional:
            return None
        for reader in others[:-1]:
            try:
                return reader(value, where)
            except ValueError:
                continue
        return others[-1](value, where)

    return read


def _literal_reader(args: tuple[Any, ...]) -> Reader:
    def read(value: Any, where: str) -> Any:
        for allowed in args:
            if type(value) is type(allowed) and value == allowed:
                return allowed
        raise ValueError(f"{where}: should be one of {', '.join(str(arg) for arg in args)}")

    return read


def _tuple_reader(args: tuple[Any, ...]) -> Reader:
    if len(args) == 2 and args[1] is Ellipsis:
        item = _reader(args[0])

        def read_many(value: Any, where: str) -> tuple[Any, ...]:
            _check_list(value, where)
            return tuple(item(one, f"{where}[{number}]") for number, one in enumerate(value))

        return read_many
    items = tuple(_reader(arg) for arg in args)

    def read_fixed(value: Any, where: str) -> tuple[Any, ...]:
        _check_list(value, where)
        if len(value) != len(items):
            raise ValueError(f"{where}: should have {len(items)} parts")
        return tuple(
            reader(one, f"{where}[{number}]") for number, (reader, one) in enumerate(zip(items, value, strict=True))
        )

    return read_fixed


def _check_list(value: Any, where: str) -> None:
    if not isinstance(value, (list, tuple)):
        raise ValueError(f"{where}: should be a list")


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{where}: should be text")
    return value


def _flag(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{where}: should be true or false")
    return value


def _whole(value: Any, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{where}: should be a whole number")
    return value


def _number(value: Any, where: str) -> float | int:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"{where}: should be a number")
    return value


def _day(value: Any, where: str) -> date:
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError(f"{where}: should be a date as year-month-day") from None


def _moment(value: Any, where: str) -> datetime:
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError(f"{where}: should be a date and time") from None


def _clock(value: Any, where: str) -> time:
    if isinstance(value, str):
        try:
            return time.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError(f"{where}: should be a time as hours:minutes") from None


_SIMPLE: dict[Any, Reader] = {
    str: _text,
    bool: _flag,
    int: _whole,
    float: _number,
    date: _day,
    datetime: _moment,
    time: _clock,
}
