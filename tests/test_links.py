"""What a page links to and where it is from: related articles, sources, tags, sections."""

from __future__ import annotations

import pytest

import newsfacts
from newsfacts import Article, Role
from newsfacts.layout.titles import title_end

LEAD = "Petugas kebersihan mengangkut tumpukan sampah dari Pasar Lama sejak subuh tadi."
NEXT = "Truk pengangkut bolak-balik enam kali sebelum jalan kembali bisa dilewati."
LAST = "Warga diminta tidak lagi menumpuk sampah di tepi jalan selama pasar diperbaiki."
TITLE = "Harga Cabai Turun di Pasar Baru"


def between(lines: str) -> Article:
    """Read a page with `lines` between two paragraphs."""
    return newsfacts.parse(f"TRIBUNJOGJA.COM, SLEMAN - {LEAD}\n{NEXT}\n{lines}\n{LAST}")


def under(lines: str) -> Article:
    """Read a page with `lines` under its last paragraph."""
    return newsfacts.parse(f"TRIBUNJOGJA.COM, SLEMAN - {LEAD}\n{NEXT}\n{LAST}\n{lines}")


@pytest.mark.parametrize(
    "line",
    [
        f"Baca juga: {TITLE}",
        f"Baca Juga: {TITLE}",
        f"BACA JUGA: {TITLE}",
        f"BACA JUGA:{TITLE}",
        f"BACA JUGA - {TITLE}",
        f"Baca Juga :   {TITLE}",
        f"Baca Juga :\u00a0\u00a0 {TITLE}",
        f"Baca juga:  {TITLE}",
        f"Baca: {TITLE}",
        f"Baca Juga:\n{TITLE}",
        f"Baca Juga {TITLE}",
        f"• {TITLE}",
        f"•\u00a0Baca juga: {TITLE}",
        f"({TITLE})",
        f"(Baca: {TITLE})",
        f"[Baca Juga: {TITLE}]",
        f"Lihat juga: {TITLE}",
        f"Simak juga: {TITLE}",
        f"Simak juga:\n{TITLE}",
        f"Lihat juga:\n{TITLE}",
        f"Baca selengkapnya: {TITLE}",
        f"Artikel Terkait: {TITLE}",
        f"Berita lainnya: {TITLE}",
        f"Pilihan Editor: {TITLE}",
        f"Pilihan editor:{TITLE}",
    ],
    ids=repr,
)
def test_link_between_paragraphs_is_read(line: str) -> None:
    article = between(line)
    assert article.related == (TITLE,)
    assert article.paragraphs == (LEAD, NEXT, LAST)
    assert [article.quote(span) for span in article.where("related")] == [TITLE]


@pytest.mark.parametrize("line", ["Baca Juga", "Baca juga", "Baca Juga:", "BACA JUGA :", "Baca juga: 12/7"])
def test_cue_whose_title_was_lost_has_no_title(line: str) -> None:
    article = between(line)
    assert article.related == ()
    assert [article.quote(segment) for segment in article.segments_of(Role.RELATED)] == [line]
    assert article.paragraphs == (LEAD, NEXT, LAST)


LONG_TITLES = (
    "Harga Cabai Turun di Pasar Baru Menjelang Hari Lebaran",
    "Pedagang Ikan Pindah ke Kios Sementara di Lapangan Kota",
    "Jalan Pasar Lama Ditutup Sampai Sampah Habis Diangkut Petugas",
)


@pytest.mark.parametrize(
    "heading", ["Baca Juga:", "BERITA TERKAIT", "Berita Terkait:", "Berita Rekomendasi", "Artikel Pilihan", None]
)
def test_list_of_links_between_paragraphs_is_read(heading: str | None) -> None:
    article = between("\n".join([heading, *LONG_TITLES] if heading else LONG_TITLES))
    assert article.related == LONG_TITLES
    assert article.subheadings == ()
    assert article.paragraphs == (LEAD, NEXT, LAST)


@pytest.mark.parametrize("heading", ["BERITA TERKAIT", "Berita Rekomendasi"])
def test_list_of_one_short_link_is_read(heading: str) -> None:
    assert between(f"{heading}\n{TITLE}").related == (TITLE,)


def test_lists_under_the_story_are_read_and_their_titles_are_none() -> None:
    article = under(f"Terkait\n{LONG_TITLES[0]}\nTerkini\n{LONG_TITLES[1]}\n14 Mei 2024, 07:14 WIB\nx")
    assert article.related == LONG_TITLES[:2]
    assert article.paragraphs == (LEAD, NEXT, LAST)
    assert article.date_published is None


def test_link_printed_twice_is_one_title_stated_twice() -> None:
    article = newsfacts.parse(
        f"TRIBUNJOGJA.COM, SLEMAN - {LEAD}\nBaca juga: {TITLE}\n{NEXT}\nBaca juga: {TITLE.upper()}\n{LAST}"
    )
    assert article.related == (TITLE,)
    assert len(article.where("related")) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Baca juga catatan petugas yang dipasang di papan pengumuman depan pasar itu.",
        "Petugas meminta warga membaca: baca juga buku itu sampai selesai sebelum rapat kampung.",
        "Warga bisa lihat juga dari seberang kali bagaimana truk itu menunggu giliran sejak subuh.",
        "Buku itu dibaca juga oleh murid sekolah lain yang datang pada hari berikutnya.",
    ],
    ids=lambda sentence: str(sentence)[:20],
)
def test_sentence_with_the_words_of_a_cue_is_running_text(sentence: str) -> None:
    article = between(sentence)
    assert article.related == ()
    assert sentence in article.paragraphs


@pytest.mark.xfail(reason="`Baca:` opens a link whatever stands behind it")
def test_sentence_behind_a_cue_is_running_text() -> None:
    sentence = "Baca: itulah pesan kepala sekolah kepada muridnya setiap pagi sebelum pelajaran."
    assert sentence in between(sentence).paragraphs


# --- a link in the middle of a line: what stands behind the title goes on with the story


@pytest.mark.parametrize(
    "following",
    [
        "  Sampah yang tersisa diangkut besok.",
        ' "Besok kami datang lagi," kata Rini.',
        " “Besok kami datang lagi,” kata Rini.",
        " Sampah yang tersisa diangkut besok.",
        " Menurut petugas, sampah yang tersisa diangkut besok.",
        " Menurut Bu Rini sampah yang tersisa diangkut besok.",
        " Adapun sampah yang tersisa diangkut besok.",
        " Di Pasar Senja sampah yang tersisa diangkut besok.",
        " Kepala Dinas Kebersihan Kota Senja mengatakan sampah diangkut besok.",
        " Wakil Ketua Koperasi Pasar Lama mengatakan sampah diangkut besok.",
        "Menurut petugas, sampah yang tersisa diangkut besok.",
        "Kini sampah yang tersisa diangkut besok.",
    ],
    ids=repr,
)
def test_story_goes_on_behind_the_title(following: str) -> None:
    article = between(f"Pagar pasar ikut dicat. Baca juga: {TITLE}{following}")
    assert article.related == (TITLE,)
    assert article.paragraphs == (LEAD, NEXT, f"Pagar pasar ikut dicat. {following.strip()}", LAST)


def test_name_that_stands_elsewhere_too_is_not_cut() -> None:
    article = between(f"Baca juga: {TITLE} Rini Dewanti mengatakan sampah diangkut besok. Hari ini Rini Dewanti libur.")
    assert article.related == (TITLE,)


@pytest.mark.parametrize(
    ("front", "behind"),
    [
        ("Pagar pasar ikut dicat. Baca juga: ", ""),
        ("Pagar pasar ikut dicat.Baca juga: ", ""),
        ("Pagar pasar ikut dicat. (Baca juga: ", ") Lampunya diganti semua."),
        ("Pagar pasar ikut dicat. • Baca juga: ", ""),
    ],
    ids=["end of text", "glued to the sentence", "in brackets", "with a bullet"],
)
def test_link_inside_a_line_is_cut_out(front: str, behind: str) -> None:
    article = between(f"{front}{TITLE}{behind}")
    assert article.related == (TITLE,)
    kept = f"Pagar pasar ikut dicat. {behind.removeprefix(') ')}".strip()
    assert article.paragraphs == (LEAD, NEXT, kept, LAST)


def test_links_in_a_row_are_read() -> None:
    article = between(
        f"Pagar pasar dicat. Baca juga: {TITLE} Baca juga: {LONG_TITLES[1]} Sampah yang tersisa diangkut besok."
    )
    assert article.related == (TITLE, LONG_TITLES[1])
    assert article.paragraphs == (LEAD, NEXT, "Pagar pasar dicat. Sampah yang tersisa diangkut besok.", LAST)


@pytest.mark.parametrize("following", ['"Besok kami datang lagi," kata Rini.', "Sampah sisa diangkut besok."])
def test_lone_cue_inside_a_line_is_cut_out(following: str) -> None:
    article = between(f"Pagar pasar ikut dicat. Baca Juga {following}")
    assert article.related == ()
    assert article.paragraphs == (LEAD, NEXT, f"Pagar pasar ikut dicat. {following}", LAST)


def test_question_that_leads_to_a_link_goes_with_it() -> None:
    article = under(f"Mau tahu harga cabai hari ini? Baca juga: {TITLE} (tia)")
    assert article.related == (TITLE,)
    assert article.paragraphs == (LEAD, NEXT, LAST)
    assert article.authors == ("tia",)


def test_long_link_of_its_own_line_is_cut_where_the_story_goes_on() -> None:
    story = "Petugas menambah dua truk agar sampah yang tersisa di belakang pasar bisa habis diangkut besok pagi."
    article = between(f"Baca juga: {TITLE} {story}")
    assert article.related == (TITLE,)
    assert article.paragraphs == (LEAD, NEXT, story, LAST)


def test_long_title_is_not_cut() -> None:
    title = (
        "Harga Cabai Turun di Pasar Baru Menjelang Hari Lebaran, Pedagang Kecewa Karena Panen "
        "Melimpah dan Pembeli Sepi di Seluruh Kota Senja"
    )
    for cue in ("Baca juga:", "Baca juga"):
        article = between(f"{cue} {title}")
        assert article.related == (title,)
        assert article.paragraphs == (LEAD, NEXT, LAST)


def test_link_glued_to_a_letter_is_cut_out() -> None:
    assert between(f"Pagar pasar ikut dicatBaca juga: {TITLE}").related == (TITLE,)


@pytest.mark.xfail(reason="links glued to one another are one title, with the cue")
@pytest.mark.parametrize(
    ("glued", "titles"),
    [
        (f"{TITLE}{LONG_TITLES[1]} Sampah yang tersisa diangkut besok.", (TITLE, LONG_TITLES[1])),
        (f"{TITLE}Menurut petugas, sampah yang tersisa diangkut besok.", (TITLE,)),
        (TITLE, (TITLE,)),
    ],
    ids=["two links", "link and sentence", "link alone"],
)
def test_links_glued_to_their_cue_are_read(glued: str, titles: tuple[str, ...]) -> None:
    article = between(f"Pagar pasar ikut dicat oleh beberapa warga kampung.Baca Juga{glued}")
    assert article.related == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{TITLE}  Petugas datang besok pagi.", TITLE),
        (f"{TITLE}\u00a0\u00a0Petugas datang besok pagi.", TITLE),
        (f'{TITLE} "Besok kami datang," kata Rini.', TITLE),
        (f'{TITLE} "Menolak pindah adalah hak kami," kata Rini.', TITLE),
        ('Benarkah Cabai Turun? "Besok kami datang," kata Rini.', "Benarkah Cabai Turun?"),
        (f"{TITLE} Petugas datang besok pagi.", TITLE),
        (f"{TITLE} Baca juga: Jalan Ditutup", TITLE),
        (f"{TITLE} (tia)", TITLE),
        (f"{TITLE} (*)", TITLE),
        (f"{TITLE}Menurut petugas, truk datang besok.", TITLE),
        ("7 Kios Terbakar Petugas datang besok pagi.", "7 Kios Terbakar"),
        ("1. Kios Terbakar 2. Jalan Ditutup Petugas datang besok", "1. Kios Terbakar"),
        ("Pasar ini Ditutup Petugas datang besok pagi.", "Pasar ini Ditutup"),
        ("Harga iPhone Turun di Kota Senja Petugas datang besok pagi.", "Harga iPhone Turun di Kota Senja"),
        ("Harga Cabai Turun, Warga: Kami senang sekali.", "Harga Cabai Turun, Warga: Kami senang sekali."),
        (TITLE, TITLE),
        ("truk datang besok", ""),
        ("Truk datang besok pagi ke pasar.", ""),
        ("...", ""),
        ("", ""),
    ],
    ids=repr,
)
def test_title_ends(text: str, title: str) -> None:
    assert text[: title_end(text, 0, len(text))] == title


@pytest.mark.parametrize("mark", ['"', "“"])
@pytest.mark.parametrize("opening", ["Meski jauh, kami datang", "Menurut kami itu murah", "Kepala Dinas tidak tahu"])
def test_title_ends_before_the_mark_that_opens_a_quotation(mark: str, opening: str) -> None:
    text = f"{TITLE} {mark}{opening} sejak subuh tadi."
    assert text[: title_end(text, 0, len(text))] == TITLE


def test_title_ends_before_a_sentence_of_two_words() -> None:
    text = f"{TITLE} Petugas datang. Setelah itu truk pergi."
    assert text[: title_end(text, 0, len(text))] == TITLE


def test_endless_title_ends_at_a_word() -> None:
    text = "Harga Cabai " + "Turun Lagi " * 60
    end = title_end(text, 0, len(text))
    assert 200 < end < 250
    assert text[end] == " "


# --- sources


@pytest.mark.parametrize(
    ("line", "sources"),
    [
        ("Sumber: Antara", ("Antara",)),
        ("Sumber : Antara", ("Antara",)),
        ("Source: Al Jazeera", ("Al Jazeera",)),
        ("Sumber: Antara, Reuters", ("Antara", "Reuters")),
        ("Sumber: Antara; Reuters.", ("Antara", "Reuters")),
        ("Sumber:\nAntara", ("Antara",)),
        ("Sumber: AntaraEditor: Bagus Laksono", ("Antara",)),
        ("Artikel ini telah tayang di Kompas.com dengan judul Sampah Pasar Lama Diangkut", ("Kompas.com",)),
        ("Artikel ini telah tayang di Kompas.com berjudul Sampah Pasar Lama Diangkut", ("Kompas.com",)),
        ("Artikel ini sudah tayang di Kabar Senja, Sampah Pasar Lama Diangkut", ("Kabar Senja",)),
        ("Berita ini telah tayang di Kabar Senja", ("Kabar Senja",)),
        ("Artikel ini dikutip dari Kabar Senja.", ("Kabar Senja",)),
        pytest.param(
            "Artikel asli", (), marks=pytest.mark.xfail(reason="the words of the credit are taken for a name")
        ),
        ("Sumber: ini dikutip dari catatan rapat warga yang disimpan oleh sekretaris kampung sebelah", ()),
        ("Sumber:\nCatatan rapat warga di balai kampung sebelah timur", ()),
        ("Artikel asli ditulis oleh seorang warga: catatan dari pasar", ()),
    ],
    ids=lambda value: repr(value)[:50],
)
def test_source_is_read(line: str, sources: tuple[str, ...]) -> None:
    article = under(line)
    assert article.sources == sources
    assert article.paragraphs[:3] == (LEAD, NEXT, LAST)


def test_source_inside_the_last_line_is_read() -> None:
    article = under("Lampu pasar ikut diganti. Artikel ini telah tayang di Kompas.com dengan judul Lampu Pasar Diganti")
    assert article.sources == ("Kompas.com",)
    assert article.paragraphs[-1] == "Lampu pasar ikut diganti."
    assert [article.quote(span) for span in article.where("sources")] == ["Kompas.com"]


def test_sources_joined_by_dan_are_read() -> None:
    assert under("Sumber: Antara dan Reuters").sources == ("Antara", "Reuters")


def test_page_without_source_has_none() -> None:
    assert under("").sources == ()


# --- tags and sections


@pytest.mark.parametrize(
    ("lines", "tags"),
    [
        ("Tags: kali, sampah, Pasar Lama", ("kali", "sampah", "Pasar Lama")),
        ("Tag: kali | sampah", ("kali", "sampah")),
        ("Topik : kali; sampah", ("kali", "sampah")),
        ("Kata Kunci: kali, sampah, Kali", ("kali", "sampah")),
        ("#kali #sampah #PasarLama", ("kali", "sampah", "PasarLama")),
        ("Tags: #rumput laut #rote", ("rumput laut", "rote")),
        ("Tags\nkali\nsampah", ("kali", "sampah")),
        ("Tags:\nKali Senja\nsampah\nBerita Terkait", ("Kali Senja", "sampah")),
        ("Topik\nsampah pasar", ("sampah pasar",)),
        ("Tags", ()),
    ],
    ids=repr,
)
def test_tags_are_read(lines: str, tags: tuple[str, ...]) -> None:
    article = under(lines)
    assert article.tags == tags
    assert article.paragraphs == (LEAD, NEXT, LAST)


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Berita", "Berita"),
        ("Berita\u00a0\u00a0", "Berita"),
        ("Categories: Ekonomi", "Ekonomi"),
        ("Kategori : Ekonomi", "Ekonomi"),
        ("Home › News › Regional", "Home › News › Regional"),
        ("Superskor", "Superskor"),
    ],
    ids=repr,
)
def test_section_is_read(line: str, section: str) -> None:
    title = "Sampah Pasar Lama Diangkut Sejak Subuh"
    article = newsfacts.parse(f"{line}\n{title}\nSelasa, 10 Juni 2025\n\nTRIBUNJOGJA.COM, SLEMAN - {LEAD}\n{NEXT}")
    assert (article.section, article.headline) == (section, title)
