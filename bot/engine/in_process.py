"""Runs our actions inside Rasa's process, instead of over HTTP to a second one."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

from actions import hearing
from bot.nlu import again


class InProcessActions(EndpointConfig):
    """An endpoint whose `request` calls the actions directly."""

    def __init__(self, package: str = "actions") -> None:
        super().__init__(url="in-process", selective_domain=True)
        self._executor = ActionExecutor()
        self._executor.register_package(package)
        hearing.with_ears(again.hear, again.rows)

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Run the action that `json` names; Rasa learns of a refusal as it would from an action server."""
        try:
            return await self._executor.run(kwargs["json"])
        except ActionExecutionRejection as refusal:
            body = json.dumps({"error": "refused", "action_name": refusal.action_name})
            raise ClientResponseError(400, "refused", body) from refusal


def compile_validator_once() -> None:
    """Rasa builds and checks its schema at every action (85 % of a turn); the same check, compiled once."""
    schema = RemoteAction.action_response_format_spec()
    validator = jsonschema.validators.validator_for(schema)(schema)

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        for problem in validator.iter_errors(result):
            raise problem
        return True

    RemoteAction._validate_action_result = validate  # type: ignore[method-assign]
