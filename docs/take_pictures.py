"""The pictures of the README: the page of a sample letter, and that of all samples."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "samples"
#: The name of the picture, what is read, and the keys that are pressed before it is taken.
PICTURES = {
    "letter": (SAMPLES / "focused_visit_letter.pdf", ("j", "j", "j", "j", "Enter")),
    "archive": (SAMPLES, ()),
}
SIZE = {"width": 1280, "height": 800}


def main() -> None:
    """Take them with the browser that the system has."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (source, keys) in PICTURES.items():
            take(browser, name, source, keys)
        browser.close()


def take(browser: Browser, name: str, source: Path, keys: tuple[str, ...]) -> None:
    """Write one page, open it and keep what it looks like."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / f"{name}.html"
        command = [sys.executable, "-m", "ofsted_parse", str(source), "--output", str(page)]
        subprocess.run([*command, "--no-cache"], check=True)
        tab = browser.new_page(viewport=SIZE)  # type: ignore[arg-type]
        tab.goto(page.as_uri())
        for key in keys:
            tab.keyboard.press(key)
        tab.wait_for_timeout(1000)
        tab.screenshot(path=ROOT / "docs" / f"{name}.png")


if __name__ == "__main__":
    main()
