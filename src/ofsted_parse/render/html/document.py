"""A template with its style and script as one file that loads nothing and runs nothing else."""

from __future__ import annotations

import base64
from typing import Any

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from ofsted_parse.render import parts, phrases
from ofsted_parse.render.safe_html import content_policy, safe_environment

_LOADER = PackageLoader("ofsted_parse.render.html", "templates")


def page(name: str, **values: Any) -> str:
    """The template `name`.html.j2 with `name`.css and `name`.js inside, filled with the values.

    Every value is text and never markup, on one line and without characters that only steer.
    """
    environment = safe_environment(_LOADER, _cleaned)
    style, script = (_source(environment, f"{name}.{kind}") for kind in ("css", "js"))
    template = environment.get_template(f"{name}.html.j2")
    return template.render(
        policy=content_policy(style, script),
        # Our own files, which hold nothing of the document.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        phrases=phrases,
        parts=parts,
        **values,
    )


def data_address(media_type: str, data: bytes) -> str:
    """The data as an address, so that it stands in the file itself."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def _source(environment: Environment, name: str) -> str:
    return _LOADER.get_source(environment, name)[0]


def _cleaned(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, Markup):
        return phrases.clean(value)
    return value
