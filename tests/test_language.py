"""The language of running text: the same answer always, from many threads too, and none when there is little text."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from importlib import resources

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsfacts.language import detect_language

INDONESIAN = "Nelayan di Teluk Senja menunggu cuaca membaik sebelum mereka kembali melaut, karena ombak masih tinggi."
ENGLISH = "Fishermen in the bay are waiting for the weather to improve before they go out again, as waves are high."
JAVANESE = (
    "Bupati ngendika yen dalan anyar wis rampung lan bisa diliwati dening warga ing minggu iki, sanajan durung jembar."
)
SUNDANESE = (
    "Bupati nyebutkeun jalan anyar téh geus réngsé jeung bisa dipaké ku warga dina minggu ieu, sanajan teu lega."
)
MALAY = "Kerajaan mengumumkan bahawa jambatan baharu itu sudah siap dan boleh digunakan oleh penduduk pada minggu ini."
GERMAN = "Die Stadt teilte am Mittwoch mit, dass die neue Brücke über den Fluss fertig ist und bald eröffnet wird."
CHINESE = "市政府星期三宣布，横跨河流的新桥已经建成，并将于下个月正式通车，附近的居民对此表示非常高兴。"
ARABIC = "أعلنت البلدية يوم الأربعاء أن الجسر الجديد فوق النهر قد اكتمل وسيتم افتتاحه قريبا أمام السكان"
NO_FUNCTION_WORDS = "Nelayan melaut mencari ikan tuna, pedagang menjual beras murah, petani menanam jagung manis."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (INDONESIAN, "id"),
        (NO_FUNCTION_WORDS, "id"),
        ("Nelayan melaut mencari ikan tuna, pedagang menjual beras murah dan petani menanam jagung manis.", "id"),
        (ENGLISH, "en"),
        (JAVANESE, "jv"),
        (SUNDANESE, "su"),
        (MALAY, "id"),
        (GERMAN, "de"),
        (CHINESE, "zh"),
        (ARABIC, "ar"),
    ],
)
def test_language_of_running_text(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\u00a0",
        "Baca juga",
        "Rama Senja; Dodi Laksana, Beni Warta; Yoga Pratista, Surya Wening, Damar Kusuma; Gilang Arsa, Ferdi Nata",
        "di ke yang dan itu",
        "1 2 3 4 5 6 7 8 9 10",
        "a b c d e f g h",
        "新しい橋",
        '"' * 10_000,
        "a" * 10_000,
        "\ud800" * 100,
        " ".join(["ﬀﬁﬂﬃﬄ"] * 10),
    ],
)
def test_too_little_to_tell(text: str) -> None:
    assert detect_language(text) is None


def test_script_that_no_profile_has_is_none() -> None:
    assert detect_language("ꦧꦱꦗꦮ " * 20) is None


def test_an_unlikely_language_is_none() -> None:
    # No language has such words: langdetect's trials do not agree.
    assert detect_language("fxk qzp wvb jjk kkq zzv xxw qqp vvk wwz hhx ggq zqx vxw") is None


def test_capitals_in_front_are_no_running_text() -> None:
    assert detect_language("THE NEW YORK TIMES AND THE WASHINGTON POST OF THE USA - " + INDONESIAN) == "id"
    assert detect_language(INDONESIAN.upper()) == "id"


def test_a_repeated_letter_is_no_function_word() -> None:
    chords = "Kunci A A A A A A A A A A A A A A A A A A A A " + NO_FUNCTION_WORDS
    assert detect_language(chords) != "en"


def test_only_the_beginning_counts() -> None:
    assert detect_language(f"{INDONESIAN} " * 6 + f"{ENGLISH} " * 100) == "id"
    assert detect_language("\n" * 2000 + INDONESIAN) == "id"
    # The word that the end of the sample cuts is not looked at.
    assert detect_language("Satu dua tiga empat lima " + "x" * 10_000) is None


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from([*INDONESIAN.split(), *GERMAN.split(), *ARABIC.split()])).map(" ".join)
    )
)
@example(GERMAN)
@example(CHINESE * 20)
def test_answer_is_the_same_each_time(text: str) -> None:
    language = detect_language(text)
    assert language == detect_language(text)
    assert language is None or (len(language) == 2 and language.islower())


def test_answer_is_the_same_in_every_thread() -> None:
    texts = [GERMAN, CHINESE, ARABIC, NO_FUNCTION_WORDS, INDONESIAN] * 8
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(detect_language, texts)) == [detect_language(text) for text in texts]


def run(program: str) -> str:
    """Return what `program` prints in a fresh interpreter, where nothing is loaded yet."""
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()


def test_first_use_by_many_threads() -> None:
    program = f"""
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from newsfacts.language import detect_language
start = Barrier(16)
def detect(_):
    start.wait()
    return detect_language({GERMAN!a})
with ThreadPoolExecutor(16) as threads:
    print(*sorted(set(threads.map(detect, range(16)))))
"""
    assert run(program) == "de"


def test_langdetect_of_others_is_left_alone() -> None:
    program = f"""
import langdetect.detector_factory as theirs
theirs.DetectorFactory.seed = 7
from newsfacts.language import detect_language
print(detect_language({GERMAN!a}), theirs.DetectorFactory.seed, theirs._factory)
"""
    assert run(program) == "de 7 None"


def test_seed_of_others_does_not_matter() -> None:
    program = f"""
import sys, random
import langdetect
langdetect.DetectorFactory.seed = 12345
random.seed(9)
from newsfacts.language import detect_language
state = random.getstate()
print(detect_language({NO_FUNCTION_WORDS!a}), random.getstate() == state)
"""
    assert run(program) == f"{detect_language(NO_FUNCTION_WORDS)} True"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (INDONESIAN, "id"),
        (
            "Pendapatan perusahaan melemah seiring meningkatnya ketegangan politik; penurunan terbesar semester ini.",
            "id",
        ),
        ("Penjaga gawang: Rama Senja; Dodi Laksana, Beni Warta; Yoga Pratista, Surya Wening, Damar Kusuma", None),
        ("Baca juga", None),
    ],
    ids=["function words", "affixes", "names", "too little"],
)
def test_langdetect_is_not_loaded_where_words_settle_it(text: str, language: str | None) -> None:
    program = f"""
import sys
from newsfacts.language import detect_language
print(detect_language({text!a}), "langdetect" in sys.modules)
"""
    assert run(program) == f"{language} False"


def test_each_function_word_belongs_to_one_language() -> None:
    path = resources.files("newsfacts") / "data" / "function_words.toml"
    lists: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    counts = Counter(word for words in lists.values() for word in words)
    assert [word for word, count in counts.items() if count > 1] == []
    assert all(word == word.lower() and not word.isspace() for word in counts)
