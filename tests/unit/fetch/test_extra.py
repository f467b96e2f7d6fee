"""What is said where the libraries are missing that fetch."""

from __future__ import annotations

import pytest

from ofsted_parse.errors import SetupError
from ofsted_parse.fetch import extra


def test_a_missing_library_is_named_with_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "find_spec", lambda name: None if name == "httpx" else name)
    with pytest.raises(SetupError) as missing:
        extra.hold_installed("an address as an input")
    assert missing.value.reason == "an address as an input needs what is not installed: httpx"
    assert ".[fetch]" in missing.value.advice
