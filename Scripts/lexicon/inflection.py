"""French inflection of nouns and adjectives by ending, for the tables' generators."""


def feminine(word: str) -> str:
    if word.endswith("e"):
        return word
    for ending, replacement in (
        ("éen", "éenne"), ("ien", "ienne"), ("yen", "yenne"), ("teur", "trice"), ("eur", "euse"),
        ("er", "ère"), ("f", "ve"), ("x", "se"), ("on", "onne"), ("el", "elle"), ("et", "ette"),
    ):
        if word.endswith(ending):
            return word[: -len(ending)] + replacement
    return word + "e"


def plural(word: str) -> str:
    if word[-1] in "sxz":
        return word
    if word.endswith("eau") or word.endswith("eu"):
        return word + "x"
    if word.endswith("al"):
        return word[:-1] + "ux"
    return word + "s"


def forms(base: str) -> list[str]:
    """Masculine, feminine, masculine plural, feminine plural; `a/b/c/d` gives them outright."""
    if "/" in base:
        parts = base.split("/")
        if len(parts) != 4:
            raise SystemExit(f"{base}: give four forms, or one")
        return parts
    woman = feminine(base)
    return [base, woman, plural(base), plural(woman)]
