"""Sentences of the layers without Qt, in English, that the window can say in another language.

A sentence with values in it is made by `say`: to the command line, a record or a log it is the
English text; the window finds the template and the values in it, and translates the template.
"""

from __future__ import annotations

from typing import Self


class Text(str):
    """Be an English text that remembers its template and the values in it."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, values: dict[str, object]) -> Self:
        """Fill the template."""
        text = super().__new__(cls, template.format(**values))
        text.template, text.values = template, values
        return text

    def __reduce__(self) -> tuple[type[Text], tuple[str, dict[str, object]]]:
        """Let the text be copied and travel between processes."""
        return Text, (self.template, self.values)


def say(template: str, /, **values: object) -> Text:
    """Return an English text that can be translated.

    Parameters
    ----------
    template
        A literal, so that `make translations` finds it; ``{name}`` stands for a value.
    **values
        What the template names. One that is a `Text` itself is translated, too.
    """
    return Text(template, values)


def marked(text: str, /) -> str:
    """Return a literal as it is, and let `make translations` find it."""
    return text
