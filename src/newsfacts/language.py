"""The language of running text: settled by function words where they are frequent, by langdetect where they are not.

langdetect is slow, needs 67 MiB and answers at random on little text, so it is loaded on first need, and through a
factory of our own: its module-level factory is not safe to start from several threads, and its seed belongs to
whoever else uses it.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from importlib import import_module, resources
from itertools import dropwhile
from operator import itemgetter
from threading import Lock
from typing import TYPE_CHECKING, Protocol, cast
from unicodedata import category

import regex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["detect_language"]

# Code points that are looked at: enough for the same answer as a whole article, at a fraction of the time.
_SAMPLE = 350
_LONG_SAMPLE = 1200

_FEWEST_WORDS = 6
_FEWEST_LETTERS = 25

# Indonesian news has some 17 function words in 100 words; these also hold for its tables and lists of names.
_FEWEST_FUNCTION_WORDS = 4
_SMALLEST_SHARE = 0.08
_SMALLEST_SHARE_OF_LONG = 0.04
_LEAD = 2
_FEWEST_SIGNS = 4

# langdetect tries seven times and reports the mean: six of them have to agree.
_LEAST_PROBABILITY = 0.8
_SEED = 0


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language that `text` is written in, None when there is too little to tell.

    Only the beginning is looked at, after any words all in capitals. The answer for a text is always the same, in every
    thread and process. Malay has no profile of its own and is read as `id`.

    Args:
        text: running text; menus, captions and lists of names tell little.

    Returns:
        The code (`id`, `en`, `jv`, `su`, …); None for fewer than 6 words or 25 letters, or when none is likely.

    >>> detect_language("Warga kota itu menunggu kapal yang akan membawa beras dari pulau seberang.")
    'id'
    >>> detect_language("Baca juga") is None
    True
    """
    beginning = text.lstrip()
    words = _words(beginning, _SAMPLE)
    if len(words) < _FEWEST_WORDS:
        sample = beginning[:_SAMPLE]
        return _by_letters(sample) if _has_no_spaces(sample) else None
    language = _by_function_words(words, _SMALLEST_SHARE)
    if language is None and len(beginning) > _SAMPLE:
        # Names and numbers crowd the beginning of some articles; a longer look costs less than asking langdetect.
        language = _by_function_words(_words(beginning, _LONG_SAMPLE), _SMALLEST_SHARE_OF_LONG)
    return language or _by_grammar(words) or (_by_letters(" ".join(words)) if _is_running_text(words) else None)


def _words(beginning: str, length: int) -> list[str]:
    """Return the words of the running text, without capitals in front (`KOTA SENJA - `) and a word cut at the end."""
    words = beginning[: length + 1].split()
    if len(beginning) > length:
        words.pop()
    return list(dropwhile(_is_no_running_text, words)) or words


def _is_no_running_text(word: str) -> bool:
    return word.isupper() or not any(map(str.isalpha, word))


def _is_running_text(words: list[str]) -> bool:
    """Whether this is more than names: a table of teams and players is of no language."""
    return sum(not word[0].isupper() and any(map(str.isalpha, word)) for word in words) >= _FEWEST_WORDS


def _has_no_spaces(sample: str) -> bool:
    """Whether this is enough text in a script that need not part words (Han, Kana, Thai); its letters have no case."""
    return sum(category(character) == "Lo" for character in sample) >= _FEWEST_LETTERS


def _by_function_words(words: list[str], smallest_share: float) -> str | None:
    """Return the language whose function words are frequent, and far more so than another's; None when none is."""
    languages = _function_words()
    found = [word for word in " ".join(words).lower().split() if word in languages]
    counts = Counter(map(languages.__getitem__, found))
    if not counts:
        return None
    language, count = max(counts.items(), key=itemgetter(1))
    del counts[language]
    second = max(counts.values(), default=0)
    if count < max(smallest_share * len(words), _LEAD * second):
        return None
    # Different ones: an initial or a chord (`A`, `To`) may be printed many times.
    different = sum(languages[word] == language for word in set(found))
    return language if different >= _FEWEST_FUNCTION_WORDS else None


@cache
def _function_words() -> Mapping[str, str]:
    """Return the language that each function word belongs to."""
    content = tomllib.loads((resources.files("newsfacts") / "data" / "function_words.toml").read_text(encoding="utf-8"))
    lists = cast("dict[str, list[str]]", content)
    return {word: language for language, words in lists.items() for word in words}


def _by_letters(sample: str) -> str | None:
    """Return the language that langdetect finds likely, None when it finds none."""
    if sum(map(str.isalpha, sample)) < _FEWEST_LETTERS:
        return None
    detector = _factory().create()
    detector.append(sample)
    try:
        guesses = detector.get_probabilities()
    except _no_features():
        return None
    if not guesses or guesses[0].prob < _LEAST_PROBABILITY:
        return None
    # Chinese has two profiles, zh-cn and zh-tw, in one language.
    language = guesses[0].lang.partition("-")[0]
    if language == "id" and not any(_function_words().get(word) == "id" for word in sample.lower().split()):
        # Program code and lists of names often look Indonesian to langdetect; without its function words they are not.
        return None
    return language


def _by_grammar(words: list[str]) -> str | None:
    """Return `id` when function words and the affixes of Indonesian together are frequent, None otherwise."""
    lowered = {word.lower() for word in words}
    languages = _function_words()
    found = {word for word in lowered if languages.get(word) == "id" or _affixed().match(word)}
    others = sum(languages.get(word, "id") != "id" for word in lowered)
    enough = len(found) >= max(_FEWEST_SIGNS, _SMALLEST_SHARE * len(words))
    return "id" if enough and len(found) >= _LEAD * others else None


@cache
def _affixed() -> regex.Pattern[str]:
    """Words with affixes that Indonesian and Malay share with few: `melemah`, `dilakukan`, `perkuliahan`."""
    return regex.compile(
        r"(?:meng|meny|mem|men|me(?=l)|ber|ter)\p{Ll}{3,}"
        r"|di\p{Ll}{2,}kan\b|(?:ke|pe[mnr])\p{Ll}{3,}an(?:nya)?\b|\p{Ll}{4,}nya\b"
    )


class _Guess(Protocol):
    """A language of langdetect's, and how likely it is (0 to 1)."""

    lang: str
    prob: float


class _Detector(Protocol):
    """langdetect's detector for one text."""

    def append(self, text: str) -> None: ...

    def get_probabilities(self) -> Sequence[_Guess]: ...


class _DetectorFactory(Protocol):
    """langdetect's factory, which has the profiles of the languages."""

    def set_seed(self, seed: int) -> None: ...

    def load_json_profile(self, json_profiles: Sequence[str]) -> None: ...

    def create(self) -> _Detector: ...


_loading = Lock()


def _factory() -> _DetectorFactory:
    """Return our factory; threads that come first wait until it is complete."""
    with _loading:
        return _complete_factory()


@cache
def _complete_factory() -> _DetectorFactory:
    factory = cast("_DetectorFactory", import_module("langdetect.detector_factory").DetectorFactory())
    # Set on the instance: the class keeps the seed that its other users gave it.
    factory.set_seed(_SEED)
    profiles = sorted((resources.files("langdetect") / "profiles").iterdir(), key=lambda profile: profile.name)
    # In an order of our own, because equal probabilities are ranked by it and folders list their files in any.
    factory.load_json_profile([profile.read_text(encoding="utf-8") for profile in profiles])
    return factory


def _no_features() -> type[Exception]:
    """Return what langdetect raises for a text that none of its profiles knows anything of."""
    return cast("type[Exception]", import_module("langdetect.lang_detect_exception").LangDetectException)
