"""In which languages a run speaks: `--lang`, else BULLETIN_LANG, else what the system is set to."""

import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise

from bulletin.messages.catalogue import ENGLISH, has_catalogue
from bulletin.messages.speaking import Languages

OPTION, VARIABLE = "--lang", "BULLETIN_LANG"
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set tells, as everywhere
_END_OF_OPTIONS = "--"


def chosen(arguments: Sequence[str], surroundings: Mapping[str, str]) -> Languages:
    """
    Return the languages that a command line and its surroundings ask for.

    They must be known before the command line is taken apart, since what is wrong with it
    is said in one of them. Scripts get English wherever they run, unless `--lang` says
    otherwise.

    Raises:
        UsageError: there is no such language.
    """
    if asked := _asked(arguments):
        found = named(asked, OPTION)
        return Languages(found, found)
    if wished := surroundings.get(VARIABLE):
        return Languages(named(wished, VARIABLE))
    usual = _code(_of_system(surroundings))
    return Languages(usual if has_catalogue(usual) else ENGLISH)


def named(name: str, where: str) -> str:
    """
    Return the language of this name, which may name a country as well: zh_CN.

    Raises:
        UsageError: there is no such language.
    """
    found = _code(name)
    if has_catalogue(found):
        return found
    from bulletin.api.options.mistypable_names import need
    from bulletin.messages.catalogue import languages

    need("language", name, languages(), where)
    raise AssertionError(name)  # what is not among them is no language


def known() -> list[str]:
    """Return the languages, as a shell may complete them."""
    from bulletin.messages.catalogue import languages

    return list(languages())


def _asked(arguments: Sequence[str]) -> str:
    """Return what the command line says last of the language; empty if it says nothing."""
    asked = ""
    for each, after in pairwise([*arguments, ""]):
        if each == _END_OF_OPTIONS:
            break
        if each == OPTION:
            asked = after
        elif each.startswith(f"{OPTION}="):
            asked = each.removeprefix(f"{OPTION}=")
    return asked


def _of_system(surroundings: Mapping[str, str]) -> str:
    """Return the locale; on Windows, where hardly anybody sets one, the language of its screens."""
    found = next((surroundings[name] for name in _LOCALE if surroundings.get(name)), "")
    if sys.platform == "win32" and not found:
        from ctypes import windll
        from locale import windows_locale

        return windows_locale.get(windll.kernel32.GetUserDefaultUILanguage(), "")
    return found


def _code(name: str) -> str:
    """
    Return the language that a locale names.

    >>> _code("zh_CN.UTF-8"), _code("ZH-hans"), _code("C.UTF-8")
    ('zh', 'zh', 'c')
    """
    for sign in "_.@-":
        name = name.strip().partition(sign)[0]
    return name.lower()
