"""Who speaks on a whole page: names beside other words with capitals, offices, pronouns, and what is nobody."""

from __future__ import annotations

import pytest

import newsfacts


def speakers(text: str) -> list[str]:
    """Return name and role of each attribution's speaker; "" for none."""
    return ["" if said.speaker is None else str(said.speaker) for said in newsfacts.parse(text).attributions]


# --- words with a capital that are no part of a name ---


@pytest.mark.parametrize(
    "other",
    [
        "Nama Rina pun menjadi ramai.",
        "Kunjungan Rina ke pasar berlangsung singkat.",
        "Lahan Cabai di Senja Kini Tinggal 200 Hektar Rina pun pulang.",
        # `meja` stands in small letters elsewhere.
        "Meja Rina di sudut, dan meja itu kosong.",
    ],
)
def test_words_of_headlines_and_openers_make_no_name_fuller(other: str) -> None:
    assert speakers(f"{other} Harga cabai akan naik, kata Rina.") == ["Rina"]


def test_a_word_that_is_small_only_as_a_part_of_another_may_be_a_name() -> None:
    text = "Harga cabai akan naik, kata Rina. Rina Bunga pulang ke kota berbunga-bunga bersama bungakan itu."
    assert speakers(text) == ["Rina Bunga"]


def test_what_begins_a_sentence_is_no_office() -> None:
    text = "4. Mainan Tari Lesmana, manajer di Toko Senja, menuturkan meja kerja itu harus rapi."
    assert speakers(text) == ["Tari Lesmana (manajer di Toko Senja)"]
    assert speakers("Alasan Bupati Rina Lestari mengatakan harga cabai akan naik.") == ["Rina Lestari (Bupati)"]
    assert speakers("Satunya adalah bangunan jalan tol Rina mengatakan harga cabai akan naik.") == []


def test_a_name_ends_where_the_next_sentence_begins_without_a_full_stop() -> None:
    text = 'Rina Lestari hadir. "Harga cabai akan naik," ujar Rina Acara pelepasan itu dihadiri Camat Bagas Lesmana.'
    assert speakers(text) == ["Rina Lestari"]
