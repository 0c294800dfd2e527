"""Who speaks on a whole page: names beside other words with capitals, offices, pronouns, and what is nobody."""

from __future__ import annotations

import pytest

import newsfacts
from newsfacts.attribution.appositions import role_alone
from newsfacts.attribution.mentions import mention_before, mention_behind


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


# --- whom pronouns mean ---

FIRST = "Bupati Bagas Lesmana mengatakan harga cabai akan naik.\n"


def test_a_pronoun_means_who_is_new_in_between_and_speaks_elsewhere_too() -> None:
    text = f"{FIRST}Ratusan orang datang. Rina membeli cabai.\n"
    assert speakers(f'{text}"Cabai mahal sekali," ujarnya.\nRina mengaku tidak punya uang lagi.')[1:] == ["Rina"] * 2
    # Who speaks nowhere else is only talked about.
    assert speakers(f'{text}"Cabai mahal sekali," ujarnya.')[1:] == ["Bagas Lesmana (Bupati)"]
    # `Depo Senja (Rina)`: a body.
    body = f'{text}"Cabai mahal sekali," ujarnya.\nRukun Niaga Senja (Rina) menolak. Rina mengatakan stok masih ada.'
    assert speakers(body)[1] == "Bagas Lesmana (Bupati)"


def test_a_pronoun_means_who_is_introduced_within_a_silent_paragraph() -> None:
    text = f'{FIRST}Pasar itu penuh. Camat Rina S. Lestari hadir di sana.\n"Cabai mahal sekali," ujarnya.'
    assert speakers(text)[1:] == ["Rina S. Lestari (Camat)"]


def test_no_pronoun_means_an_institution() -> None:
    said = 'Dinas Pasar Senja menyebutkan harga cabai akan naik. "Stok masih ada,"'
    assert speakers(f"{said} ujarnya.") == ["Dinas Pasar Senja", ""]
    assert speakers(f"{said} tambahnya.") == ["Dinas Pasar Senja"] * 2


# --- documents ---


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("demikian narasi dalam video itu", "narasi dalam video itu"),
        ("demikian bunyi laporan tersebut", "laporan tersebut"),
        ("tulis takarir itu", "takarir itu"),
    ],
)
def test_what_points_back_to_a_text_is_a_document(phrase: str, name: str) -> None:
    (said,) = newsfacts.parse(f'"Harga cabai naik di mana-mana," {phrase}.').attributions
    assert said.speaker == newsfacts.Speaker(name, None, newsfacts.SourceType.DOCUMENT)


# --- one statement within or behind another ---


def test_who_asks_within_another_s_statement_is_not_meant_by_the_next_pronoun() -> None:
    text = "Bagas Lesmana menuturkan Bupati Rina Lestari meminta warga menunda perjalanan. Stok cabai, lanjutnya, aman."
    assert speakers(text)[-1] == "Bagas Lesmana"
    # A paragraph that lost its full stops has two speakers: what an institution says ends where the next one speaks.
    text = "Dinas Pasar menyebutkan lapak penuh Bupati Rina Lestari meminta warga menunda. Stok, lanjutnya, masih aman."
    assert speakers(text)[-1] == "Rina Lestari (Bupati)"


def test_a_second_verb_behind_a_quotation_has_its_speaker() -> None:
    text = 'Bupati Rina hadir. "Orang-orang menanam cabai di mana-mana," ujar Rina, seraya menambahkan bahwa stok aman.'
    assert speakers(text) == ["Rina (Bupati)"] * 2


# --- where an office ends and a name begins ---


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        # `armada` stands in small letters elsewhere.
        ("Direktur Operasi Armada Pung Nugroho", "Pung Nugroho (Direktur Operasi Armada)"),
        ("Pengamat Pasar Uang Rina Lestari", "Rina Lestari (Pengamat Pasar Uang)"),
        ("Juru Bicara Pemerintah untuk Senja, Rina Lestari,", "Rina Lestari (Juru Bicara Pemerintah untuk Senja)"),
        ("Juru Bicara Pemerintah untuk Senja Rina Lestari", "Rina Lestari (Juru Bicara Pemerintah untuk Senja)"),
    ],
)
def test_words_of_an_office_are_no_part_of_the_name(phrase: str, speaker: str) -> None:
    assert speakers(f'Dua armada kapal bersandar. "Stok cabai masih ada," kata {phrase} di Senja.') == [speaker]


@pytest.mark.parametrize(
    "called", ["Wakil Bupati untuk", "Wakil Bupati Rina Lestari untuk Senja", "Warga Senja untuk Rina"]
)
def test_what_a_statement_is_for_is_no_part_of_the_office(called: str) -> None:
    assert "untuk" not in speakers(f'"Stok cabai masih ada," kata {called}.')[0]


@pytest.mark.parametrize(
    ("phrase", "called", "speaker"),
    [
        ("Ketua Pasar Senja Rina S Lestari", "Lestari", "Rina S Lestari (Ketua Pasar Senja)"),
        ("Ketua Pasar Rukun Jaya M Rina Lestari", "Rina", "M Rina Lestari (Ketua Pasar Rukun Jaya)"),
    ],
)
def test_an_initial_without_a_full_stop_belongs_to_the_name(phrase: str, called: str, speaker: str) -> None:
    text = f"{phrase} mengatakan stok cabai masih ada. Harga akan turun, kata {called}."
    assert speakers(text) == [speaker] * 2


# --- what is nobody ---


@pytest.mark.parametrize(
    "phrase",
    ["permintaan pasokan Rina Lestari", "berpusat Rina Lestari", "konsensus Rina Lestari"],
)
def test_acts_and_things_are_nobody_s_office(phrase: str) -> None:
    assert speakers(f'"Pasar harus dibuka lagi," kata {phrase}.') == [""]


@pytest.mark.parametrize("calling", ["pejalan kaki", "penambal ban", "seorang juragan", "sopir truk"])
def test_what_somebody_does_is_the_role(calling: str) -> None:
    role = calling.removeprefix("seorang ")
    assert speakers(f'"Pasar harus dibuka lagi," kata {calling} Rina Lestari.') == [f"Rina Lestari ({role})"]


def test_a_word_that_only_begins_sentences_is_nobody() -> None:
    text = "Penipuan marak. Banyak penipuan lewat pesan. Penipuan menyebabkan warga mengeluh harga cabai naik."
    assert speakers(f"{text} Penipuan memastikan harga cabai naik lagi.") == []
    # Within a sentence the word has its capital, too; as a part of another it is none.
    assert speakers(f"{text} Warga melihat Penipuan. Penipuan memastikan harga cabai naik lagi.") == ["Penipuan"] * 2
    assert speakers(f"{text} Warga melihat Penipuania. Penipuan memastikan harga cabai naik lagi.") == []


def test_what_points_back_is_no_verb() -> None:
    text = "Camat Tono Prakoso hadir. Pelatih yang dulu pemain Senja FC tersebut menganggap stok cabai masih cukup."
    assert speakers(text) == ["Tono Prakoso (Camat)"]


# --- what somebody is, behind the name and beside it ---


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("Rina Lestari dari Balai Pasar Senja", "Rina Lestari (Balai Pasar Senja)"),
        ("Rina Lestari dari Green of Senja and", "Rina Lestari (Green of Senja)"),
        ("Rina Lestari salah seorang warga Senja", "Rina Lestari (warga Senja)"),
        ("Rina Lestari seorang pedagang cabai", "Rina Lestari (pedagang cabai)"),
        ("Rina Lestari salah satu dari mereka", "Rina Lestari"),
        ("Rina Lestari seorang", "Rina Lestari"),
        (
            "Sales & Marketing Director PT Cabai Senja, Rina Lestari,",
            "Rina Lestari (Sales & Marketing Director PT Cabai Senja)",
        ),
        ("Kasubbid Penmas, Kompol Rina Lestari,", "Rina Lestari (Kasubbid Penmas)"),
        # Dian is a place, too.
        ("Danramil Senja Kapten Dian", "Dian (Danramil Senja)"),
    ],
)
def test_what_a_subject_is_told_to_be(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} mengatakan harga cabai akan naik.") == [speaker]


def test_a_degree_in_front_of_what_goes_on_is_no_name() -> None:
    text = "Harga naik. Hal itu diungkapkan Medical Director Klinik Senja dr. Rina Lestari, Sp.K.O yang hadir di sana."
    assert speakers(text) == ["Rina Lestari (Medical Director Klinik Senja)"]


def test_an_office_that_somebody_holds_too_is_who_was_spoken_of() -> None:
    text = '"Harga cabai naik," kata Bupati Rina. "Stok ada," ujar pelatih yang juga gemar memasak di rumahnya.'
    assert speakers(text) == ["Rina (Bupati)"] * 2


@pytest.mark.parametrize(
    ("phrase", "speaker", "kind"),
    [
        ("psikolog yang berpraktik di Griya Batin", "psikolog yang berpraktik di Griya Batin", "person"),
        ("seorang politikus yang dekat dengan Rina", "seorang politikus yang dekat dengan Rina", "anonymous"),
        ("sumber tepercaya di Senja", "sumber tepercaya di Senja", "anonymous"),
        ("warga ke Rina", "warga", "group"),
        ("peneliti di Cakrawala Rina Lestari", "Rina Lestari (peneliti di Cakrawala)", "person"),
    ],
)
def test_a_name_behind_a_preposition_is_a_part_of_the_description(phrase: str, speaker: str, kind: str) -> None:
    (said,) = newsfacts.parse(f'"Pasar harus dibuka lagi," kata {phrase}.').attributions
    assert said.speaker is not None
    assert (str(said.speaker), said.speaker.type) == (speaker, kind)


def test_two_who_are_not_named_are_one_only_where_they_are_called_the_same() -> None:
    text = '"Harga naik," kata seorang pejabat. "Stok ada," kata seorang pejabat pasar. "Turun," kata seorang pejabat.'
    assert speakers(text) == ["seorang pejabat", "seorang pejabat pasar", "seorang pejabat"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ('"Pasar ramai lagi," tulis @pasarsenja.', "@pasarsenja", "document"),
        ('"Pasar ramai lagi," tulis salah satu akun Facebook.', "salah satu akun Facebook", "document"),
        ('"Pasar ramai lagi," tulis seorang pengguna X @rina.', "seorang pengguna X @rina", "document"),
        ('"Pasar ramai lagi," tulis seorang pengguna X.', "seorang pengguna X", "anonymous"),
        (
            "Dikutip dari akun resmi Instagram @pasarsenja, pasar akan dibuka lagi.",
            "akun resmi Instagram @pasarsenja",
            "document",
        ),
        ("Dikutip dari Instagram @pasarsenja, pasar akan dibuka lagi.", "Instagram @pasarsenja", "document"),
    ],
)
def test_an_account_is_a_document(text: str, name: str, kind: str) -> None:
    (said,) = newsfacts.parse(text).attributions
    assert said.speaker is not None
    assert (said.speaker.name, said.speaker.type) == (name, kind)


# --- names that are made of two ---


def test_a_word_blended_of_two_names_is_the_person() -> None:
    full, short = "Bupati Zulfan Hasibuan mengatakan harga naik.", "Zulhas menyebut stok cabai masih ada."
    assert speakers(f"{full} {short}") == ["Zulfan Hasibuan (Bupati)"] * 2
    assert speakers(f"{short} {full}") == ["Zulfan Hasibuan (Bupati)"] * 2
    assert speakers(f"{full} Zulkar menyebut stok cabai masih ada.") == ["Zulfan Hasibuan (Bupati)", "Zulkar"]


# --- several, and bodies of persons ---


@pytest.mark.parametrize(
    ("phrase", "speaker", "kind"),
    [
        ("ekonom Rina Lestari dan Bagas Lesmana", "ekonom Rina Lestari dan Bagas Lesmana", "group"),
        ("Rina dan Bagas", "Rina dan Bagas", "group"),
        ("Pasar Senja dan Toyota", "Pasar Senja dan Toyota", "organisation"),
        ("pejabat AS", "pejabat AS", "group"),
        ("pejabat pasar", "pejabat pasar", "person"),
        ("jaksa penuntut umum", "jaksa penuntut umum", "organisation"),
        ("jaksa", "jaksa", "person"),
    ],
)
def test_several_speak_as_a_group(phrase: str, speaker: str, kind: str) -> None:
    (said,) = newsfacts.parse(f'"Pasar harus dibuka lagi," ujar {phrase}.').attributions
    assert said.speaker is not None
    assert (said.speaker.name, said.speaker.type) == (speaker, kind)


def test_a_subject_ends_with_what_points_back() -> None:
    text = "Bupati Rina menyebut harga naik. Pedagang itu ramai dibicarakan warga setelah mengaku stok cabai habis."
    assert speakers(text) == ["Rina (Bupati)"] * 2


# --- what else persons are called ---


def test_a_person_who_was_met_is_no_medium() -> None:
    text = '"Pasar harus dibuka," ucap Surya Lestari.\n"Stok cabai masih ada," jelas Surya.\n'
    assert speakers(text) == ["Surya Lestari"] * 2
    (said,) = newsfacts.parse('"Stok cabai masih ada," tulis Surya.').attributions
    assert said.speaker is not None
    assert said.speaker.type == "medium"


def test_a_nickname_means_whom_it_suits() -> None:
    text = (
        "Najma Lestari menyebut harga naik.\n"
        '"Tunggu dulu," ucap Bagas Lesmana.\n'
        '"Jangan lama-lama," tanya wanita yang akrab disapa {} itu.\n'
        "{} memastikan pasar akan dibuka lagi.\n"
    )
    assert speakers(text.format("Nana", "Nana"))[2:] == ["Najma Lestari"] * 2
    assert speakers(text.format("Baga", "Baga"))[2:] == ["Bagas Lesmana"] * 2
    assert speakers(text.format("Ririn", "Ririn"))[2:] == ["Bagas Lesmana"] * 2


def test_who_works_somewhere_is_somebody_who_was_met() -> None:
    text = (
        '"Pasar harus dibuka," ujar dr. Rina Lestari.\n'
        '"Harga naik," kata Bagas Lesmana.\n'
        "Menurut {}, banyak orang datang terlambat.\n"
    )
    assert speakers(text.format("dokter yang berpraktik di RS Melati Jaya ini"))[2] == "Bagas Lesmana"
    assert speakers(text.format("warga yang tinggal di Kampung Senja ini"))[2] != "Bagas Lesmana"


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("Menhub Ad Interim Bagas Lesmana", "Bagas Lesmana (Menhub Ad Interim)"),
        ("Kriminolog Universitas Senja, Bagas Lesmana", "Bagas Lesmana (Kriminolog Universitas Senja)"),
        ("Bintara Sudin Gulkarmat Senja, Bagas Lesmana", "Bagas Lesmana (Bintara Sudin Gulkarmat Senja)"),
    ],
)
def test_further_offices(phrase: str, speaker: str) -> None:
    assert speakers(f"{phrase} mengatakan bahwa harga naik.") == [speaker]
    # A surname in small letters is one where the article calls somebody by the name in front of it.
    text = 'Humas PT Senja Rina suryalestari mengatakan harga naik. "Stok cabai masih ada," kata Rina.'
    assert speakers(text) == ["Rina suryalestari (Humas PT Senja)"] * 2


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Gubernur Aceh Rina Lestari lah yang menyatakan harga naik.", "Rina Lestari (Gubernur Aceh)"),
        ("Kapolsek Senja AKP Bagas Budi H mengatakan harga naik.", "Bagas Budi H (Kapolsek Senja)"),
        ("Panglima TNI Jenderal Bagas Lestari mengatakan harga naik.", "Bagas Lestari (Panglima TNI)"),
        ("Kapuspen Mayjen TNI Bagas Lestari mengatakan harga naik.", "Bagas Lestari (Kapuspen)"),
        (
            '"Stok cabai masih ada," kata Ketua Dewan Senja, Profesor Rina Lestari kepadaKompas, Kamis (19/6/2025).',
            "Rina Lestari (Ketua Dewan Senja)",
        ),
        (
            '"Stok cabai masih ada," ujar Wakil Ketua Panitia yang juga Anggota Komisi E DPRD DKI, Rina Lestari.',
            "Rina Lestari (Wakil Ketua Panitia)",
        ),
        (
            '"Stok cabai masih ada," ujar Ketua III Gaikindo sekaligus Ketua Pameran 2025, Rina Lestari.',
            "Rina Lestari (Ketua III Gaikindo)",
        ),
        (
            '"Stok cabai masih ada," ujar Ketua III Gaikindo yang kemudian pulang, Rabu (4/6/2025).',
            "Ketua III Gaikindo",
        ),
    ],
)
def test_names_and_offices_end_as_they_do(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Perempuan berhijab ini menegaskan bahwa komunikasi itu penting.", "Rina Lestari"),
        (
            '"Harga pasti naik," kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan itu.',
            "Rina Lestari (Menteri Koordinator Bidang Politik, Hukum, dan Keamanan)",
        ),
        (
            '"Harga pasti naik," kata eks pemain Persija, Arema, dan Persib tersebut.',
            "Rina Lestari (eks pemain Persija, Arema, dan Persib)",
        ),
    ],
)
def test_what_points_back_may_have_more_words(sentence: str, speaker: str) -> None:
    assert speakers(f'"Pasar itu harus dibuka," tutur Rina Lestari.\n{sentence}') == [speaker] * 2


@pytest.mark.parametrize(
    ("before", "office", "speaker"),
    [
        (
            "Warga menemui Wakil Wali Kota Bogor, H. Bagas Lestari, di kantornya.",
            "Wakil Wali Kota",
            "Bagas Lestari (Wakil Wali Kota Bogor)",
        ),
        (
            "Menteri Pendidikan Dasar dan Menengah (Mendikdasmen) RI, Rina Lestari, datang.",
            "Mendikdasmen",
            "Rina Lestari (Menteri Pendidikan Dasar dan Menengah (Mendikdasmen) RI)",
        ),
        ("Warga menemui Wakil Wali Kota Bogor. Bagas Lestari ikut.", "Wakil Wali Kota", "Wakil Wali Kota"),
        (
            "Warga menemui Wali Kota Bogor, Rina Lestari, dan Wali Kota Depok, Bagas Lesmana, di pasar.",
            "Wali Kota",
            "Wali Kota",
        ),
        ("Warga menemui Bupati Bogor yang membuka acara Rina Lestari di pasar.", "Bupati", "Bupati"),
        ("Warga menemui Ketua Komisi A DPRD Bogor, Rina Lestari, di kantornya.", "Ketua Komisi", "Ketua Komisi"),
    ],
)
def test_an_office_means_who_is_named_with_it(before: str, office: str, speaker: str) -> None:
    assert speakers(f'{before}\n"Pasar itu siap dibuka lagi," ujar {office}.') == [speaker]


def test_another_name_stands_in_parentheses_on_lines_of_their_own() -> None:
    text = "Kepala Badan Pasar Bagas Irfan Lestari (\nGus Irfan\n)"
    found = mention_before(text, 0, len(text), lambda _: 0)
    assert found is not None
    assert (found.name, found.role) == ("Bagas Irfan Lestari", "Kepala Badan Pasar")


# --- what is a role, and what is of the sentence around it ---


@pytest.mark.parametrize(
    ("role", "alone"),
    [
        ("salah seorang warga Bogor", "warga Bogor"),
        ("salah satu", ""),
        ("penjual cabai bernama", "penjual cabai"),
        ("Menteri Pasar saat itu", "Menteri Pasar"),
        ("naik lagi di Pasar Senja Direktur Pasar", "Direktur Pasar"),
        ("pemaparan manajer Senja", "manajer Senja"),
        ("associate director di Pasar Senja", "associate director di Pasar Senja"),
        ("konservator dari Leiden", "konservator dari Leiden"),
        ("pendirinya", "pendirinya"),
        ("sosoknya", ""),
        ("ogah bicara harga saat", ""),
        ("kehilangan setengah kekuatan tim", ""),
        ("dimulai ketika", ""),
        ("menjual cabai", ""),
        ("pihak panitia yang", ""),
        ("Kompas.com", ""),
        ("Bupati Senja", "Bupati Senja"),
        ("", ""),
    ],
)
def test_a_role_is_cut_from_its_sentence(role: str, alone: str) -> None:
    assert role_alone(role) == alone


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Direktur Utama Senja Pura I Rina Lestari mengatakan harga naik.",
            "Rina Lestari (Direktur Utama Senja Pura I)",
        ),
        (
            "Pengamat dari Universitas Katolik Senjani Semarang Rina Lestari mengatakan harga naik.",
            "Rina Lestari (Pengamat dari Universitas Katolik Senjani Semarang)",
        ),
        (
            "Direktur Pasar I Gusti Agung Ketut Lestari mengatakan harga naik.",
            "I Gusti Agung Ketut Lestari (Direktur Pasar)",
        ),
        ("Firli H Lestari mengatakan harga naik.", "Firli H Lestari"),
        ("Camat H Rina Lestari mengatakan harga naik.", "Rina Lestari (Camat)"),
        ("Pihak Kanwil mengimbau warga agar pulang. Kanwil mengatakan harga naik.", "Pihak Kanwil"),
        ("Menurut Buki, sapaan akrab Rina keputusan tersebut menjadi soal di Senja, harga naik.", "Rina"),
    ],
)
def test_names_end_where_their_sentences_go_on(sentence: str, speaker: str) -> None:
    assert speakers(sentence)[0] == speaker


def test_an_official_of_somebody_is_not_the_person() -> None:
    text = (
        "Berbicara kepada Kompas, seorang pejabat pemerintahan Lestari mengatakan harga naik.\n"
        "Lestari mengatakan bahwa pasar akan dibuka lagi.\n"
    )
    assert speakers(text) == ["seorang pejabat pemerintahan Lestari", "Lestari"]


# --- media and institutions ---


@pytest.mark.parametrize(
    ("sentence", "speaker", "kind"),
    [
        ('"Pasar akan dibuka lagi," tulis AFP.', "AFP", "medium"),
        ('"Pasar akan dibuka lagi," kata Rinaldi MD.', "Rinaldi MD", "person"),
        (
            "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) menyatakan bahwa pasar akan dibuka lagi.",
            "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)",
            "organisation",
        ),
        (
            "Asosiasi Produsen Aromatik, Olefin, dan Plastik (Apaop) mencatat bahwa pasar akan dibuka lagi.",
            "Asosiasi Produsen Aromatik, Olefin, dan Plastik (Apaop)",
            "organisation",
        ),
        (
            '"Pasar akan dibuka lagi," tulis Badan Pasar, Cabai, dan Beras (BPCB) dalam rilisnya.',
            "Badan Pasar, Cabai, dan Beras (BPCB)",
            "organisation",
        ),
        ('"Pasar akan dibuka lagi," tulis Badan Pasar, seperti biasa.', "Badan Pasar", "organisation"),
        ('"Pasar akan dibuka lagi," tulis Badan Pasar, Jakarta.', "Badan Pasar", "organisation"),
    ],
)
def test_media_and_institutions_are_told_by_their_names(sentence: str, speaker: str, kind: str) -> None:
    (said,) = newsfacts.parse(sentence).attributions
    assert said.speaker is not None
    assert (said.speaker.name, said.speaker.type) == (speaker, kind)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("narasi dalam video tersebut", "narasi dalam video tersebut"),
        ("isi surat tersebut", "isi surat tersebut"),
        ("Kepala Bidang Pasar, dan Camat Rina Lestari", "Kepala Bidang Pasar"),
        ("Kepala Bidang Pasar, dan kawan", "Kepala Bidang Pasar"),
    ],
)
def test_who_is_named_behind_a_cue(phrase: str, name: str) -> None:
    found = mention_behind(phrase, 0, len(phrase), lambda _: 0)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("harga di pasar cabai, dan Badan Pasar", "Badan Pasar"),
        ("Menteri Pendidikan, Riset, dan Badan Pasar", "Badan Pasar"),
        ("Menteri Pendidikan, Riset, dan Rina Lestari", "Rina Lestari"),
    ],
)
def test_who_is_named_behind_a_list(phrase: str, name: str) -> None:
    found = mention_before(phrase, 0, len(phrase), lambda _: 0)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("full", "short", "name"),
    [
        ("Camat Bahrullazi", "Lazi", "Bahrullazi (Camat)"),
        ("Camat Susiwijono Lestari", "Susi", "Susiwijono Lestari (Camat)"),
        ("Camat Susiwijono Lestari", "Wati", "Wati"),
        ("Camat Susiwijono Lestari", "Su", "Su"),
        ("Camat PasarRina Lestari", "Rina", "Rina Lestari (Camat Pasar)"),
        ("PasarRina Lestari", "Rina", "Rina Lestari"),
        ("Bank Susiwijono", "Susi", "Susi"),
        ("Camat Susiwijono Lestari", "penjual cabai Susi", "Susi (penjual cabai)"),
    ],
)
def test_a_part_of_a_word_means_who_spoke_last(full: str, short: str, name: str) -> None:
    text = f'{full} mengatakan harga naik. "Stok cabai masih ada," ujar {short}.'
    assert speakers(text)[1] == name


def test_what_somebody_is_may_be_english_or_where_they_live() -> None:
    text = "Sustainability Manager Senja, Rina Lestari dalam sambutannya mengatakan, harga naik."
    assert speakers(text) == ["Rina Lestari (Sustainability Manager Senja)"]
    (said,) = newsfacts.parse("Salah seorang warga asal Kecamatan Lelean mengatakan, harga naik.").attributions
    assert said.speaker is not None
    assert (said.speaker.name, said.speaker.type) == ("Salah seorang warga asal Kecamatan Lelean", "anonymous")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Direktur WSIX Wan Rina Lestari mengatakan harga naik.", "Wan Rina Lestari (Direktur WSIX)"),
        ("Kepala BPBD Bogor Rina Lestari mengatakan harga naik.", "Rina Lestari (Kepala BPBD Bogor)"),
        ("Ketua MCHX Arab Saudi Rina Lestari mengatakan harga naik.", "Rina Lestari (Ketua MCHX Arab Saudi)"),
        ("Ketua IX Wan Rina Lestari mengatakan harga naik.", "Rina Lestari (Ketua IX Wan)"),
    ],
)
def test_a_name_begins_behind_an_acronym(sentence: str, speaker: str) -> None:
    assert speakers(f'{sentence} "Stok cabai masih ada," kata Lestari.') == [speaker] * 2


# --- what stands beside a name ---

SOURCES = ("Sumber tersebut", "Agensi itu")


def test_a_university_named_after_somebody_is_no_part_of_a_name() -> None:
    said = "menilai harga cabai akan naik."
    assert speakers(f"Pengamat Universitas Gadjah Mada Rina Lestari {said}") == [
        "Rina Lestari (Pengamat Universitas Gadjah Mada)"
    ]
    assert speakers(f"Ekonom dari Universitas Airlangga Rina Lestari {said}") == [
        "Rina Lestari (Ekonom dari Universitas Airlangga)"
    ]
    assert speakers(f"Pengamat Airlangga Lestari {said}") == ["Airlangga Lestari (Pengamat)"]


def test_a_bank_s_name_is_no_part_of_a_name() -> None:
    said = "menilai harga cabai akan naik."
    assert speakers(f"Kepala Ekonom Bank Senja Rina Lestari {said}") == ["Rina Lestari (Kepala Ekonom Bank Senja)"]
    # Whom the article calls by the first of the words has that one for a name.
    text = f'Kepala Ekonom Bank Rina Putri Lestari {said} "Stok habis," kata Rina.'
    assert speakers(text) == ["Rina Putri Lestari (Kepala Ekonom Bank)"] * 2


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Gubernur Bali", "I Wayan Kastara"),
        ("Kepala Divisi Riset Senja Sekuritas", "I Made Adi Sapta"),
        ("Direktur Senja Pura I", "Bagas Lesmana"),
        ("Pengamat Politik", "M Bagas"),
    ],
)
def test_first_words_of_many_names_are_no_part_of_the_office(office: str, name: str) -> None:
    assert speakers(f"{office} {name} menilai harga cabai akan naik.") == [f"{name} ({office})"]


def test_mochammad_begins_the_name_of_whom_the_article_calls_by_the_second_word() -> None:
    text = 'Kepala Badan Haji Mochammad Bagas Lesmana menilai harga cabai akan naik. "Stok habis," kata Bagas.'
    assert speakers(text) == ["Mochammad Bagas Lesmana (Kepala Badan Haji)"] * 2


@pytest.mark.parametrize("first", ["TB", "TB\u00a0Gusti", "TB  Gusti", "T\u00adB"])
def test_a_first_name_of_initials_begins_the_source_however_it_is_spaced(first: str) -> None:
    text = f"Anggota DPR, {first} Rina Lestari mengatakan harga cabai akan naik."
    (said,) = newsfacts.parse(text).attributions
    assert said.source is not None
    assert said.source.of(text).endswith("Rina Lestari")


def test_a_channel_s_name_is_nobody_s() -> None:
    text = "Rina Lestari menilai harga cabai akan naik. Videonya tayang di Rina Lestari Official."
    assert speakers(text) == ["Rina Lestari"]


def test_sources_and_agencies_that_are_pointed_at_are_told_by_their_kind() -> None:
    said = [newsfacts.parse(f"{who} memastikan harga cabai akan naik.").attributions[0].speaker for who in SOURCES]
    assert [(each.name, each.type.value) for each in said if each is not None] == [
        ("Sumber tersebut", "anonymous"),
        ("Agensi itu", "organisation"),
    ]


def test_degrees_and_buildings_make_no_name_fuller() -> None:
    text = "Rektor Rina Lestari SSi MSc PhD menilai harga cabai akan naik."
    assert speakers(text) == ["Rina Lestari (Rektor)"]
    text = "Rektor Rina Lestari menilai harga cabai akan naik. Acara di Rina Lestari Convention Hall ramai."
    assert speakers(text) == ["Rina Lestari (Rektor)"]


def test_initials_within_a_name_belong_to_it_where_the_article_calls_the_person_by_the_first() -> None:
    text = 'Direktur Bank Senja Rina LP Lestari menilai harga cabai akan naik. "Stok habis," kata Rina.'
    assert speakers(text) == ["Rina LP Lestari (Direktur Bank Senja)"] * 2
    alone = "Direktur Bank Senja BRS Rina Lestari menilai harga cabai akan naik."
    assert speakers(alone) == ["Rina Lestari (Direktur Bank Senja BRS)"]


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ("yang merupakan ketua koperasi", "ketua koperasi"),
        ("yang juga menjabat sebagai Ketua Koperasi Senja", "Ketua Koperasi Senja"),
        ("yang sebelumnya Camat Senja", "Camat Senja"),
    ],
)
def test_what_somebody_is_behind_yang_is_the_role(behind: str, role: str) -> None:
    assert speakers(f'"Harga cabai naik," kata Rina Lestari {behind}.') == [f"Rina Lestari ({role})"]
    assert speakers(f"Rina Lestari {behind} mengatakan harga cabai akan naik.") == [f"Rina Lestari ({role})"]


@pytest.mark.parametrize(
    "behind", ["yang juga hadir sebagai saksi", "yang merupakan kelahiran Senja", "yang merupakan"]
)
def test_what_else_stands_behind_yang_is_no_role(behind: str) -> None:
    assert speakers(f'"Harga cabai naik," kata Rina Lestari {behind}.') == ["Rina Lestari"]


def test_a_short_form_of_an_office_means_who_holds_it() -> None:
    text = 'Direktur Reskrimsus Polda Senja Kombes Pol Bagas Lesmana hadir. "Stok ditahan," papar Direktur Reskrimsus.'
    assert speakers(text) == ["Bagas Lesmana (Direktur Reskrimsus Polda Senja)"]


# --- presented, and met on the way ---


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Salah satunya, Rina Lestari, pedagang asal Senja.", "Rina Lestari (pedagang asal Senja)"),
        ("Harapan serupa datang dari Rina Lestari, pedagang cabai.", "Rina Lestari (pedagang cabai)"),
        ("Keberatan juga disampaikan pedagang lainnya bernama Rina, yang khawatir.", "Rina (pedagang lainnya)"),
        ("Kapolsek Senja, AKP Rina Lestari, S.H., menjelaskan aspek hukum.", "Rina Lestari (Kapolsek Senja)"),
    ],
)
def test_a_pronoun_means_who_was_presented_right_before(sentence: str, speaker: str) -> None:
    assert speakers(f"{FIRST}Camat Dedi Hakim hadir pula. {sentence} Ia mengaku stok cabai aman.")[1:] == [speaker]


def test_who_is_only_spoken_of_is_not_meant_by_the_next_pronoun() -> None:
    text = f"{FIRST}Bagas menanggapi apa yang disampaikan Camat Rina Lestari. Ia mengaku stok cabai aman."
    assert speakers(text)[1:] == ["Bagas Lesmana (Bupati)"]


@pytest.mark.parametrize(
    "office",
    [
        "Menteri Pangan, Pendidikan, dan Teknologi",
        "Wakil Rektor Bidang Pangan, Pengabdian kepada Masyarakat, dan Alumni UMS",
    ],
)
def test_an_office_that_lists_what_it_is_for_is_one(office: str) -> None:
    assert speakers(f"{office} Rina Lestari mengatakan harga cabai akan naik.") == [f"Rina Lestari ({office})"]


def test_one_name_in_front_of_an_office_is_the_speaker_s_where_the_article_calls_them_so() -> None:
    said = "Sunaryo, Direktur Mandala, menyampaikan harga cabai akan naik."
    assert speakers(f'{said} "Stok masih ada," jelas Sunaryo.') == ["Sunaryo (Direktur Mandala)"] * 2


def test_a_short_office_with_its_place_means_who_holds_it() -> None:
    text = 'Wakil Bupati Bogor, Rina Lestari, hadir. "Stok cabai aman," tutur Wabup Bogor.'
    assert speakers(text) == ["Rina Lestari (Wakil Bupati Bogor)"]


def test_what_is_called_by_a_letter_ends_a_sentence() -> None:
    text = "Timnya menjadi lawan di grup F. Coach Rina mengatakan harga tiket akan naik."
    assert speakers(text) == ["Rina"]


def test_marks_of_direction_are_no_part_of_a_line() -> None:
    text = "Bupati Rina Lestari hadir.\n\u200e\n\u200eBupati juga menyampaikan, harga cabai masih wajar."
    assert speakers(text) == ["Rina Lestari (Bupati)"]
    assert newsfacts.parse(text).paragraphs[1].startswith("Bupati")


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Pengguna ojek daring", "group"),
        ("Emiten berkode SNJA ini", "organisation"),
        ("Saudi", "organisation"),
        ("Ahmad Paris", "person"),
        ("Paris", "organisation"),
    ],
)
def test_who_speaks_is_told_by_the_words(subject: str, kind: str) -> None:
    (said,) = newsfacts.parse(f"{subject} mengaku harga tiket akan naik.").attributions
    assert said.speaker is not None
    assert said.speaker.type.value == kind


def test_a_company_s_full_name_makes_its_short_one_a_company_s() -> None:
    text = (
        'Mandala mengatakan datanya aman. Mandala International S.A. berkantor di Senja. "Aman," tulis perusahaan itu.'
    )
    assert speakers(text) == ["Mandala"] * 2
    assert {said.speaker.type for said in newsfacts.parse(text).attributions if said.speaker} == {
        newsfacts.SourceType.ORGANISATION
    }


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [("Kapten Senja tersebut", "Rina Lestari (Kapten Senja)"), ("Bintang film itu", "Rina Lestari")],
)
def test_captains_and_stars_are_pointed_at(subject: str, speaker: str) -> None:
    text = f"Rina Lestari mengatakan akan pulang. {subject} mengaku rindu kampung halaman."
    assert speakers(text) == [speaker] * 2


def test_what_is_done_to_it_is_no_institution_s_name() -> None:
    assert speakers("Program ini diharapkan dapat mengurangi sampah, mendorong gaya hidup sehat warga.") == []


# --- other names ---


@pytest.mark.parametrize(
    ("sentence", "called"),
    [
        ("Yayu, sapaan akrab Rahayu Lestari, hadir di pasar.", "Yayu"),
        ("Pedagang itu melihat Yayu -sapaan akrab Rahayu Lestari- di pasar.", "Yayu"),
        ("Yayu atau yang memiliki nama lengkap Rahayu Lestari hadir di pasar.", "Yayu"),
        ("Pedagang bernama lengkap Rahayuni Lestari itu hadir di pasar.", "Rahayu"),
        ("Pemilik nama asli Rahayuni Lestari itu hadir di pasar.", "Rahayu"),
        ("Salah satunya adalah Rahayu Lestari, pedagang cabai, yang dikenal dengan panggilan Yayu.", "Yayu"),
    ],
)
def test_a_nickname_means_whom_the_text_calls_so(sentence: str, called: str) -> None:
    (said,) = newsfacts.parse(f'{sentence} "Harga cabai akan naik," kata {called}.').attributions
    assert said.speaker is not None
    assert said.speaker.name in ("Rahayu Lestari", "Rahayuni Lestari")


@pytest.mark.parametrize(
    ("introduced", "called", "speaker"),
    [
        ("Gubernur Senja, Rahmat Mirzani Lesmana, hadir.", "Gubernur Mirza", "Rahmat Mirzani Lesmana (Gubernur)"),
        ("Rahmat Mirzani Lesmana hadir.", "Mirza", "Rahmat Mirzani Lesmana"),
        # Small words that lost their space are no part of a name.
        ("Rahmat Mirzayang baru pulang hadir di pasar.", "Mirza", "Rahmat Mirza"),
        # Second spellings: letters that changed places, one that is another.
        ("Rina Hermawani hadir.", "Herwamani", "Rina Hermawani"),
        ("Khofira Lestari hadir.", "Khafira", "Khofira Lestari"),
        ("Pedagang itu bernama Rizki.", "Rizk", "Rizki"),
        # Another office, another spelling of the end alone, or several: nobody is told.
        ("Bupati Senja, Rahmat Mirzani Lesmana, hadir.", "Gubernur Mirza", "Mirza (Gubernur)"),
        ("Mirzadi hadir di pasar.", "Mirza", "Mirza"),
        ("Rahmat Mirzani dan Mirzana Lestari hadir di pasar.", "Mirza", "Mirza"),
        ("Warga Deli Serdang hadir.", "Dedi", "Dedi"),
    ],
)
def test_a_name_cut_short_or_misspelt_is_whose_it_can_only_be(introduced: str, called: str, speaker: str) -> None:
    assert speakers(f'{introduced} "Harga cabai akan naik," kata {called}.') == [speaker]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("PenyanyiRina Lestari", "Rina Lestari (Penyanyi)"),
        ("Panglima TNIJenderal Rina Lestari", "Rina Lestari (Panglima TNI)"),
        ("Ketua DPRDRina Lestari", "Rina Lestari (Ketua DPRD)"),
        ("Kepala Dinas Pasar Sumatera UtaraRina Lestari", "Rina Lestari (Kepala Dinas Pasar Sumatera Utara)"),
        ("KepadaRepublika, Rina Lestari", "Rina Lestari"),
        ("BMKGlangsung", "BMKG"),
        # A capital within a name is no sign of a lost space.
        ("Rina McLeod", "Rina McLeod"),
        ("BPJamsostek", "BPJamsostek"),
        ("JAKARTA -- Camat Rina Lestari", "Rina Lestari (Camat)"),
    ],
)
def test_a_name_is_parted_from_what_lost_its_space(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} mengatakan bahwa harga cabai akan naik.") == [speaker]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("Kapolres Mandala, AKBP Dr. Bagas, melalui Kasi Humas Rina Lestari,", "Rina Lestari (Kasi Humas)"),
        ("Kapolres Mandala AKBP Bagas melalui Kasi Humas Rina Lestari", "Rina Lestari (Kasi Humas)"),
        ("Kasat Resnarkoba AKP Bagas H Lesmana", "Bagas H Lesmana (Kasat Resnarkoba)"),
        ("Kasat Resnarkoba AKP H Bagas Lesmana", "Bagas Lesmana (Kasat Resnarkoba)"),
    ],
)
def test_who_speaks_for_an_office_and_middle_initials(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} mengatakan harga cabai akan naik.") == [speaker]


@pytest.mark.parametrize(
    ("introduced", "role"),
    [
        ("Suporter lain, Adika (29) juga bangga.", "Suporter lain"),
        ("Pedagang lain bernama Adika juga bangga.", "Pedagang lain"),
        ("Salah seorang pedagang, Adika (40), juga bangga.", "pedagang"),
        ("Penyanyi bernama lengkap Adika Lesmana juga bangga.", "Penyanyi"),
    ],
)
def test_another_one_who_is_introduced_is_whom_the_next_pronoun_means(introduced: str, role: str) -> None:
    text = f"Rina Lestari menilai harga akan naik. {introduced} Menurut dia, harga akan turun."
    first, second = newsfacts.parse(text).attributions
    assert second.speaker is not None
    assert first.speaker is not None
    assert (second.speaker.name.split()[0], second.speaker.role) == ("Adika", role)


@pytest.mark.parametrize(
    ("subject", "name", "kind"),
    [
        ("Asosiasi Pedagang Pasar Mandala", "Asosiasi Pedagang Pasar Mandala", "organisation"),
        ("Ikatan Dokter Mandala Raya", "Ikatan Dokter Mandala Raya", "organisation"),
        ("Kepala dinas, Muh. Bagas Lesmana,", "Muh. Bagas Lesmana", "person"),
        ("Ganda putra Indonesia, Rina Lestari/Moh. Bagas Lesmana,", "Rina Lestari/Moh. Bagas Lesmana", "group"),
    ],
)
def test_associations_pairs_and_shortened_first_names(subject: str, name: str, kind: str) -> None:
    (said,) = newsfacts.parse(f"{subject} mengakui harga cabai akan naik.").attributions
    assert said.speaker is not None
    assert (said.speaker.name, said.speaker.type.value) == (name, kind)


@pytest.mark.parametrize(
    ("subject", "called", "speaker"),
    [
        ("Kepala Dinas Pasar Surabaya Rina Lestari", "Rina", "Rina Lestari (Kepala Dinas Pasar Surabaya)"),
        (
            "Pengamat Universitas Negeri Jakarta Rina Lestari",
            "Rina",
            "Rina Lestari (Pengamat Universitas Negeri Jakarta)",
        ),
        ("Kepala Distrik Navigasi Cirebon Suhendar", "Suhendar", "Suhendar (Kepala Distrik Navigasi Cirebon)"),
    ],
)
def test_a_place_belongs_to_the_office_whatever_the_article_calls_the_speaker(
    subject: str, called: str, speaker: str
) -> None:
    text = f'{subject} mengatakan harga cabai akan naik. "Stok habis," kata {called}.'
    assert speakers(text) == [speaker, speaker]


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("AKBP Agung Rina Lestari", "Agung Rina Lestari"),
        ("Kapolres Mandala, AKBP Agung Rina Lestari", "Agung Rina Lestari (Kapolres Mandala)"),
        ("AKP Bima Lestari", "Bima Lestari"),
        ("Brigjen TNI Bima Lestari", "Bima Lestari"),
        # What leads a body or a team is no rank.
        ("Wali Kota Bima Rina Lestari", "Rina Lestari (Wali Kota Bima)"),
        ("Bapak kepala pasar Rina Lestari", "Rina Lestari (kepala pasar)"),
    ],
)
def test_a_name_begins_right_behind_a_rank(phrase: str, speaker: str) -> None:
    assert speakers(f"{phrase} mengatakan harga cabai naik.") == [speaker]


def test_a_pronoun_means_who_is_named_with_an_office_again() -> None:
    text = (
        'Camat Senja, Rina Lestari sudah ada di pasar saat Bagas Lesmana tiba. "Ramai sekali," kata Bagas. '
        "Camat Rina mengucapkan selamat datang kepada warga. Ia mengaku lelah."
    )
    assert speakers(text) == ["Bagas Lesmana", "Rina Lestari (Camat Senja)"]


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("Rina Lestaritelah mengatakan", "Rina Lestari"),
        ("Rina Lesmanoyang mengatakan", "Rina Lesmano"),
        ("Camat Rina Zonyang mengatakan", "Rina Zon (Camat)"),
        ("Edwin Sebayang mengatakan", "Edwin Sebayang"),
        ("Bagas Aumeyang mengatakan", "Bagas Aumeyang"),
        ("Satgas Waspada Investasi mengatakan", "Satgas Waspada Investasi"),
        ("Presiden Iran Masoud Peroshkian mengatakan", "Masoud Peroshkian (Presiden Iran)"),
    ],
)
def test_small_words_glued_to_a_name_are_no_part_of_it(phrase: str, speaker: str) -> None:
    assert speakers(f"{phrase} bahwa harga cabai naik.") == [speaker]


def test_a_dash_within_an_office_belongs_to_it() -> None:
    text = "Direktur Pasar – Ketua Harian Rina Lestari mengatakan harga cabai naik."
    assert speakers(text) == ["Rina Lestari (Direktur Pasar – Ketua Harian)"]


def test_a_word_spelt_like_a_name_is_none() -> None:
    text = "Pasar Mandala ditutup. Pasra mengatakan bahwa harga di pasar naik."
    assert speakers(text) == ["Pasra"]


def test_who_is_addressed_by_more_than_an_office_is_left_open() -> None:
    assert speakers('"Pasar dibuka," pesan Pak Camat lama untuk Rina Lestari.') == [""]


def test_an_office_in_small_letters_behind_a_name() -> None:
    text = 'Ahmad Lestari pemilik rumah mengucapkan terima kasih banyak. "Harga cabai naik," katanya.'
    assert speakers(text) == ["Ahmad Lestari (pemilik rumah)"]


@pytest.mark.parametrize("who", ["pria kelahiran Mandala tersebut", "pemain kelahiran 30 April 2004 ini"])
def test_where_or_when_somebody_was_born_points_back(who: str) -> None:
    text = f'Rina Lestari mengatakan akan pulang. "Harga cabai naik," ujar {who}.'
    assert speakers(text) == ["Rina Lestari", "Rina Lestari"]


@pytest.mark.parametrize("cue", ["katana", "katnaya", "ujarya"])
def test_a_misspelt_cue_still_attributes(cue: str) -> None:
    text = f'"Harga naik," kata Rina Lestari. Pasar sepi. "Stok habis," {cue} kepada wartawan.'
    assert speakers(text) == ["Rina Lestari", "Rina Lestari"]


def test_a_whole_name_is_not_anybody_s() -> None:
    text = 'Turnamen bernama lengkap Piala Mandala Raya dibuka. "Harga tiket akan naik," kata Bagas.'
    assert speakers(text) == ["Bagas"]
    # A stage name of as many words is what the article uses.
    text = 'Pemilik nama asli Rina Lestari itu hadir. "Harga tiket akan naik," kata Rina Senja.'
    assert speakers(text) == ["Rina Senja"]


def test_what_points_back_tells_the_office_where_nothing_else_does() -> None:
    text = "Rina Lestari mengatakan akan pulang. Vokalis grup band Mandala itu menyatakan rindu kampung halaman."
    assert speakers(text) == ["Rina Lestari (Vokalis grup band Mandala)"] * 2
    text = "Rina Lestari mengatakan akan pulang. Pemain berusia 20 tahun asal Mandala itu menyatakan rindu kampung."
    assert speakers(text) == ["Rina Lestari"] * 2


def test_an_office_alone_on_the_line_in_front_of_a_link_is_the_speaker_s() -> None:
    text = 'Jakarta -\n\nPedangdut\nRina Lestari\nsenang dengan hasil kebunnya.\n"Alhamdulillah," ujar Rina Lestari.'
    assert speakers(text) == ["Rina Lestari (Pedangdut)"]


def test_who_is_something_behind_selaku_is_not_pointed_at() -> None:
    text = "Direktur PT Mandala, Rina Lestari selaku pengembang mobil ini mengatakan harganya akan turun."
    assert speakers(text) == ["Rina Lestari (Direktur PT Mandala)"]


@pytest.mark.parametrize(
    ("subject", "speaker", "kind"),
    [
        (
            "International Committee of the Blue Cross (ICBC)",
            "International Committee of the Blue Cross (ICBC)",
            "organisation",
        ),
        ("Pilot in Command (PIC)", "Pilot in Command (PIC)", "person"),
        (
            "Rina Lestari, Group Chief Executive for Mandala Strategy,",
            "Rina Lestari (Group Chief Executive for Mandala Strategy)",
            "person",
        ),
    ],
)
def test_names_and_offices_may_be_english(subject: str, speaker: str, kind: str) -> None:
    (said,) = newsfacts.parse(f"{subject} mengatakan harga tiket akan naik.").attributions
    assert said.speaker is not None
    assert (str(said.speaker), said.speaker.type.value) == (speaker, kind)


@pytest.mark.parametrize(
    "opening",
    [
        "Adapun, dalam laporannya Camat Senja Rina Lestari",
        "Berdasarkan keterangan Camat Senja Rina Lestari",
        "Menurut penuturan Camat Senja Rina Lestari",
    ],
)
def test_who_speaks_stands_behind_a_report_of_theirs(opening: str) -> None:
    assert speakers(f"{opening} menjelaskan bahwa harga cabai akan naik.") == ["Senja Rina Lestari (Camat)"]


def test_a_name_stands_behind_an_office_and_what_else_somebody_is() -> None:
    text = '"Harga naik," kata mantan bek timnas Malaysia yang juga menjadi pendiri pasar itu, Anton del Rosario.'
    assert speakers(text) == ["Anton del Rosario (mantan bek timnas Malaysia)"]


def test_a_place_in_front_of_an_office_is_nobody() -> None:
    text = "Bandung, Direktur Mandala, menyampaikan bahwa harga cabai naik. Bandung sepi, Bandung mendung."
    assert speakers(text) != ["Bandung (Direktur Mandala)"]


def test_a_nickname_may_stand_in_front_of_a_title() -> None:
    text = "Tiko, sapaan akrab Pak Kartika Lestari, hadir. Tiko mengatakan bahwa harga cabai naik."
    assert speakers(text) == ["Kartika Lestari"]


def test_who_speaks_behind_a_list_of_others_is_the_last_one() -> None:
    text = "Bagas Lesmana, Ketua DPR, dan Menteri Pangan Rina Lestari mengatakan bahwa harga cabai naik."
    assert speakers(text) == ["Rina Lestari (Menteri Pangan)"]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("Buki, sapaan akrab Rina Lestari,", "Rina Lestari"),
        ("Buki, panggilan akrab Rina Lestari,", "Rina Lestari"),
        ("Buki, begitu sapaan akrabnya,", "Buki"),
        ("Rina Lestari, akrab disapa Buki,", "Rina Lestari"),
        ("Mori, Pedagang Cabai,", "Mori (Pedagang Cabai)"),
    ],
)
def test_what_somebody_is_called_or_sells_is_no_other_person(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} menjelaskan bahwa harga cabai akan naik.") == [speaker]


def test_a_thing_beside_a_nickname_is_nobody() -> None:
    assert speakers("Pasar itu, sapaan akrab warga Senja, menjelaskan bahwa harga cabai akan naik.") == []


def test_who_confirmed_something_in_passing_is_not_who_goes_on() -> None:
    text = (
        "Harga cabai naik, kata Bagas Lesmana. Pasar menunggu keputusan, yang juga sudah dikonfirmasi oleh "
        'Camat Senja, Rina Lestari.\n"Kami siap," tegasnya.'
    )
    assert speakers(text) == ["Bagas Lesmana", "Bagas Lesmana"]


def test_a_regulation_says_what_stands_behind_yang() -> None:
    text = (
        "Jam buka pasar diatur dalam Pergub Senja Nomor 8 Tahun 2019 yang menyebut bahwa pasar tutup pada hari Minggu."
    )
    assert speakers(text) == ["Pergub Senja Nomor 8 Tahun 2019"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Laporan Pasar Senja 2025 terbit kemarin.", "Laporan Pasar Senja 2025"),
        ("Kemarin terbit laporan Pasar Senja yang tebal. Laporan itu laris.", "laporan Pasar Senja"),
        ("Kemarin terbit laporan yang tebal.", "laporan tersebut"),
        ("Kemarin dibacakan laporan tebal. Pasar Senja ramai.", "laporan tersebut"),
        ("Dia menulis laporan Instagram.", "laporan tersebut"),
        ("Ada laporan Senja, laporan pagi, laporan siang, laporan sore, laporan malam.", "laporan tersebut"),
        ("Pasar Senja ramai.", "laporan tersebut"),
    ],
)
def test_a_document_that_somebody_points_back_at_has_the_name_in_front(before: str, speaker: str) -> None:
    assert speakers(f'Pasar ramai. {before} "Harga naik," demikian bunyi laporan tersebut.') == [speaker]


def test_where_an_institution_wrote_is_no_part_of_its_name() -> None:
    text = (
        "Manajemen Persita Senja menyatakan bahwa tiket habis.\n"
        '"Kami berterima kasih," tulis manajemen dalam pernyataan resmi klub.'
    )
    assert speakers(text) == ["Manajemen Persita Senja", "Manajemen Persita Senja"]


def test_a_government_alone_is_no_other_government() -> None:
    text = "Pemerintah Kota Senja menyatakan bahwa tiket habis. Menurut pemerintah, harga akan turun."
    assert speakers(text) == ["Pemerintah Kota Senja", "pemerintah"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Warga Kecamatan Tanjung Senja hadir.", "Camat Tanjung Senja"),
        ("Warga di Tanjung Senja hadir.", "Camat Tanjung Senja"),
        ("Namun Tanjung Senja hadir.", "Senja (Camat Tanjung)"),
        ("Warga Kecamatan Tanjung hadir. Senja pulang.", "Senja (Camat Tanjung)"),
        ("Camat Tanjung Senja hadir.", "Senja (Camat Tanjung)"),
    ],
)
def test_a_place_of_two_words_behind_an_office_is_nobodys_name(before: str, speaker: str) -> None:
    assert speakers(f'{before} "Harga naik," kata Camat Tanjung Senja.') == [speaker]


def test_a_station_or_an_island_is_nobodys_name() -> None:
    assert speakers('"Harga naik," kata Kanit Reskrim Polsek Senja.') == ["Kanit Reskrim Polsek Senja"]
    assert speakers('"Harga naik," kata warga Pulau Senja.') == ["warga Pulau Senja"]
    (said,) = newsfacts.parse("Warga Pulau Senja menuntut pemerintah memperbaiki dermaga yang ambruk.").attributions
    assert said.speaker == newsfacts.Speaker("Warga Pulau Senja", None, newsfacts.SourceType.GROUP)
    assert speakers('Harga tetap, kata Rina. Warga Pulau Senja hadir. "Naik," katanya.') == ["Rina", "Rina"]


def test_an_office_for_a_place_of_two_words_has_a_holder() -> None:
    text = (
        'Kapolsek Padang Senja, AKP Rina Lestari, hadir di Polsek Padang Senja. "Harga naik," kata Rina.\n'
        'Kapolsek Padang Senja juga mengapresiasi warga.\n"Terima kasih," tandasnya.'
    )
    assert speakers(text) == ["Rina Lestari (Kapolsek Padang Senja)", "Rina Lestari (Kapolsek Padang Senja)"]


def test_an_office_stands_beside_a_name_whose_words_a_no_break_space_joins() -> None:
    text = 'Bagas bertemu dengan Gubernur Maluku Utara Rina\u00a0Lestari. "Asri sekali," puji Rina saat tiba.'
    assert speakers(text) == ["Rina Lestari (Gubernur Maluku Utara)"]
