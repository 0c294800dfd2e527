"""Who wrote and who edited: every form of byline and closing credit, and what stands around the names."""

from __future__ import annotations

import pytest

import newsfacts
from newsfacts import Article, Role

TITLE = "Warga Kampung Lama Gotong Royong Bersihkan Kali"
DATE = "Selasa, 10 Juni 2025 08:52 WIB"
LEAD = "Petugas kebersihan mengangkut tumpukan sampah dari Pasar Lama sejak subuh tadi."
LAST = "Truk pengangkut bolak-balik enam kali sebelum jalan kembali bisa dilewati."
STORY = f"TRIBUNJOGJA.COM, SLEMAN - {LEAD}\n\n{LAST}"


def above(byline: str) -> Article:
    """Read a page with `byline` under its date."""
    return newsfacts.parse(f"{TITLE}\n{DATE}\n{byline}\n\n{STORY}")


def below(credit: str) -> Article:
    """Read a page with `credit` right behind its last sentence."""
    return newsfacts.parse(f"{TITLE}\n{DATE}\n\n{STORY}{credit}")


BYLINES: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
    # A label and a name.
    ("Penulis: Rini Dewanti", ("Rini Dewanti",), ()),
    ("Penulis : Rini Dewanti", ("Rini Dewanti",), ()),
    ("Reporter: Rini Dewanti", ("Rini Dewanti",), ()),
    ("Pewarta: Rini Dewanti", ("Rini Dewanti",), ()),
    ("Wartawan: Rini Dewanti", ("Rini Dewanti",), ()),
    ("Jurnalis: Rini Dewanti", ("Rini Dewanti",), ()),
    ("Kontributor: Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan : Rini Dewanti", ("Rini Dewanti",), ()),
    ("Oleh: Rini Dewanti", ("Rini Dewanti",), ()),
    ("Oleh Rini Dewanti", ("Rini Dewanti",), ()),
    ("PENULIS: RINI DEWANTI", ("RINI DEWANTI",), ()),
    ("Penulis: rini dewanti", ("rini dewanti",), ()),
    ("PenulisRini Dewanti", ("Rini Dewanti",), ()),
    # Editors alone.
    ("Editor: Bagus Laksono", (), ("Bagus Laksono",)),
    ("EditorBagus Laksono", (), ("Bagus Laksono",)),
    ("Redaktur: Bagus Laksono", (), ("Bagus Laksono",)),
    ("Penyunting: Bagus Laksono", (), ("Bagus Laksono",)),
    # Both on one line.
    ("Penulis: Rini Dewanti | Editor: Bagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Penulis : Rini Dewanti Editor : Bagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Penulis: Rini DewantiEditor: Bagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Reporter: Rini Dewanti | Editor: Bagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Rep: Rini Dewanti/ Red: Bagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Redaktur & Reporter : Rini Dewanti", ("Rini Dewanti",), ("Rini Dewanti",)),
    # On lines of their own.
    ("Penulis: Rini Dewanti\nEditor: Bagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Penulis:\nRini Dewanti", ("Rini Dewanti",), ()),
    ("Editor:\nBagus Laksono", (), ("Bagus Laksono",)),
    ("Penulis:\nRini Dewanti\nEditor:\nBagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Penulis\nRini Dewanti\nEditor\nBagus Laksono", ("Rini Dewanti",), ("Bagus Laksono",)),
    ("Rini Dewanti", ("Rini Dewanti",), ()),
    ("Bagus Laksono\nEditor", (), ("Bagus Laksono",)),
    ("Rini Dewanti\nPenulis\nBagus Laksono\nEditor", ("Rini Dewanti",), ("Bagus Laksono",)),
    # Several names, and one name twice.
    ("Penulis: Rini Dewanti, Bagus Laksono", ("Rini Dewanti", "Bagus Laksono"), ()),
    ("Penulis: Rini Dewanti & Bagus Laksono", ("Rini Dewanti", "Bagus Laksono"), ()),
    ("Penulis: Rini Dewanti; Bagus Laksono", ("Rini Dewanti", "Bagus Laksono"), ()),
    ("Penulis: Rini Dewanti\nPenulis: RINI DEWANTI", ("Rini Dewanti",), ()),
    # Reporter lines.
    ("Laporan Wartawan TribunJogja.com, Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan wartawan Tribunnews.com, Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Wartawan Tribunnews.com Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Wartawan Tribun Jogja Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Wartawan Tribun Network Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Reporter TribunJogja Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Reporter Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Wartawan Magang Tribunjogja.com Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Kontributor Tribunjogja.com, Rini Dewanti dari Sleman", ("Rini Dewanti",), ()),
    ("Laporan Wartawan Tribunjogja.com, Sleman, Rini Dewanti", ("Rini Dewanti",), ()),
    ("Laporan Rini Dewanti I Sleman", ("Rini Dewanti",), ()),
    ("Laporan Rini Dewanti | Sleman", ("Rini Dewanti",), ()),
    # Names with the outlet, or in one line with the date.
    ("Rini Dewanti - Tribunnews.com", ("Rini Dewanti",), ()),
    ("Rini Dewanti | CNN Indonesia", ("Rini Dewanti",), ()),
    ("Rini Dewanti Suara.Com", ("Rini Dewanti",), ()),
    ("Penulis: Rini Dewanti Tribunnews.com", ("Rini Dewanti",), ()),
    ("Penulis: Rini DewantiTRIBUNNEWS.COM", ("Rini Dewanti",), ()),
    ("Penulis: Suci BangunDS", ("Suci BangunDS",), ()),
    ("By Rini Dewanti, Selasa, 10 Juni 2025 | 08:52 WIB", ("Rini Dewanti",), ()),
    ("Rini Dewanti - 10 Juni 2025, 08:52 WIB", ("Rini Dewanti",), ()),
    ("Rini Dewanti,\nBagus Laksono\nTim Redaksi", ("Rini Dewanti", "Bagus Laksono"), ()),
    ("Oleh\nRini Dewanti", ("Rini Dewanti",), ()),
    # Nobody's name.
    ("Penulis: Tribunnews.com", (), ()),
    ("Penulis: Tim Redaksi", (), ()),
    ("Penulis: Redaksi", (), ()),
    ("Tim Redaksi", (), ()),
    ("Penulis: Berbagai Sumber", (), ()),
    ("Editor: -", (), ()),
    ("Penulis:", (), ()),
    ("Penulis: Wartawan", (), ()),
    ("Penulis: Ketua Panitia Peringatan Hari Jadi Kampung Lama Sleman", (), ()),
    # Neither wrote nor edited it.
    ("Fotografer: Bagus Laksono", (), ()),
    ("Pewarta Foto: Bagus Laksono", (), ()),
    ("Penerjemah: Bagus Laksono", (), ()),
    ("Video Editor: Bagus Laksono", (), ()),
]


@pytest.mark.parametrize(("byline", "authors", "editors"), BYLINES, ids=[repr(byline) for byline, *_ in BYLINES])
def test_byline_is_read(byline: str, authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    article = above(byline)
    assert (article.authors, article.editors) == (authors, editors)
    assert article.headline == TITLE
    assert article.paragraphs == (LEAD, LAST)
    assert article.date_published is not None


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Penulis: Rini Dewanti dan Bagus Laksono", ("Rini Dewanti", "Bagus Laksono")),
        ("Penulis: Rini Dewanti (magang)", ("Rini Dewanti",)),
        pytest.param(
            "Kontributor: Rini Dewanti, Sleman",
            ("Rini Dewanti",),
            marks=pytest.mark.xfail(reason="the place behind the name is taken for another name"),
        ),
    ],
    ids=["names joined by dan", "role behind the name", "place behind the name"],
)
def test_byline_names_people_alone(byline: str, authors: tuple[str, ...]) -> None:
    assert above(byline).authors == authors


@pytest.mark.parametrize(
    "page",
    [
        f"{TITLE}\nRini Dewanti\nPenulis\n{DATE}\n\n{STORY}",
        pytest.param(
            f"Rini Dewanti\nPenulis\n{TITLE}\n{DATE}\n\n{STORY}",
            marks=pytest.mark.xfail(reason="the title under a bare label is taken for its name"),
        ),
    ],
    ids=["date under it", "title under it"],
)
def test_label_under_a_name_labels_that_name_alone(page: str) -> None:
    article = newsfacts.parse(page)
    assert article.authors == ("Rini Dewanti",)
    assert article.headline == TITLE
    assert article.date_published is not None


CREDITS: list[tuple[str, tuple[str, ...]]] = [
    # Names.
    (" (Tribunjogja.com/Rini Dewanti)", ("Rini Dewanti",)),
    ("\n(Tribunjogja.com/Rini Dewanti)", ("Rini Dewanti",)),
    (" (Tribunjogja.com/Rini Dewanti/Bagus Laksono)", ("Rini Dewanti", "Bagus Laksono")),
    (" (Tribunjogja.com, Rini Dewanti)", ("Rini Dewanti",)),
    (" (Tribunjogja.com/Rini)", ("Rini",)),
    (" (Rini Dewanti)", ("Rini Dewanti",)),
    (" (RINI DEWANTI)", ("RINI DEWANTI",)),
    (" [Rini Dewanti]", ("Rini Dewanti",)),
    (" *Rini Dewanti", ("Rini Dewanti",)),
    ("\n*Rini Dewanti", ("Rini Dewanti",)),
    ("\n-- Rini Dewanti", ("Rini Dewanti",)),
    ("\nLaporan : Rini Dewanti", ("Rini Dewanti",)),
    # Initials.
    (" (tia)", ("tia",)),
    ("\n(tia)", ("tia",)),
    (" (Han)", ("Han",)),
    (" (IDY)", ("IDY",)),
    (" (H-4)", ("H-4",)),
    (" (M12)", ("M12",)),
    (" (rini)", ("rini",)),
    (" [ab]", ("ab",)),
    (" (abc/def)", ("abc", "def")),
    (" (A-195/das)", ("A-195", "das")),
    (" (tia) ***", ("tia",)),
    (" (tia)(*)", ("tia",)),
    (" (***/eva)", ("eva",)),
    (" (Tribunjogja.com/tia)", ("tia",)),
    (" (tia/bgs/Tribunnews.com)", ("tia", "bgs")),
    (" (oln/berbagai sumber)", ("oln",)),
    # Nobody.
    ("***", ()),
    (" (*)", ()),
    (" (**)", ()),
    (" (red)", ()),
    (" (ANTARA)", ()),
    (" (Tribunjogja.com/admin01)", ()),
    (" (Tribunnews.com)", ()),
    (" (Tribunnews.com/Kompas.com)", ()),
    (" (Tribunnews.com/berbagai sumber)", ()),
]


@pytest.mark.parametrize(("credit", "authors"), CREDITS, ids=[repr(credit) for credit, _ in CREDITS])
def test_closing_credit_is_read(credit: str, authors: tuple[str, ...]) -> None:
    article = below(credit)
    assert (article.authors, article.editors) == (authors, ())
    assert article.paragraphs == (LEAD, LAST)


@pytest.mark.xfail(reason="two full names are a credit only beside an outlet's name")
def test_closing_credit_of_two_full_names_is_read() -> None:
    assert below(" (Rini Dewanti/Bagus Laksono)").authors == ("Rini Dewanti", "Bagus Laksono")


def test_bylines_under_the_story_are_read() -> None:
    article = below("\n\nPenulis: Rini Dewanti\nEditor: Bagus Laksono")
    assert (article.authors, article.editors) == (("Rini Dewanti",), ("Bagus Laksono",))
    assert article.paragraphs == (LEAD, LAST)


def test_initials_are_the_author_only_where_no_other_is_named() -> None:
    credited = f"{STORY} (rd/bl)"
    assert newsfacts.parse(credited).authors == ("rd", "bl")
    assert newsfacts.parse(f"{TITLE}\nEditor: Bagus Laksono\n{DATE}\n\n{credited}").authors == ("rd", "bl")
    assert newsfacts.parse(f"{TITLE}\nPenulis: Rini Dewanti\n{DATE}\n\n{credited}").authors == ("Rini Dewanti",)


def test_name_above_and_below_is_one_author() -> None:
    article = newsfacts.parse(f"{TITLE}\nPenulis: Rini Dewanti\n{DATE}\n\n{STORY} (Tribunjogja.com/Rini Dewanti)")
    assert article.authors == ("Rini Dewanti",)
    assert len(article.where("authors")) == 2


def test_authors_point_at_the_names_alone() -> None:
    article = above("Penulis: Rini Dewanti | Editor:  Bagus Laksono ")
    assert [article.quote(span) for span in article.where("authors")] == ["Rini Dewanti"]
    assert [article.quote(span) for span in article.where("editors")] == ["Bagus Laksono"]


def test_page_without_names_has_none() -> None:
    article = newsfacts.parse(f"{TITLE}\n{DATE}\n\n{STORY}")
    assert (article.authors, article.editors, article.where("authors")) == ((), (), ())


@pytest.mark.parametrize(
    "sentence",
    [
        "Penulis buku itu, Rini Dewanti, menolak hadir di acara yang digelar di balai kota semalam.",
        "Editor majalah kampung itu mengundurkan diri setelah dua puluh tahun bekerja tanpa upah.",
        "Laporan keuangan koperasi itu dibacakan Rini Dewanti di depan seluruh anggota kemarin sore.",
        "Oleh karena itu petugas menutup jalan di depan Pasar Lama sampai pekan depan selesai.",
        "Wartawan dari sejumlah kota menunggu di halaman balai kota sejak pagi hingga petang hari.",
    ],
    ids=lambda sentence: str(sentence).split(maxsplit=1)[0],
)
def test_sentence_that_opens_like_a_byline_is_running_text(sentence: str) -> None:
    article = newsfacts.parse(f"{STORY}\n\n{sentence}\n\n{LEAD}")
    assert sentence in article.paragraphs
    assert article.segments_of(Role.BYLINE) == ()
    assert (article.authors, article.editors) == ((), ())


def test_correspondent_of_a_place_is_nobody_by_name() -> None:
    assert above("Penulis: Kontributor Medan, Rini Dewanti").authors == ("Rini Dewanti",)
    assert above("Penulis: Kontributor Rini Dewanti").authors == ("Kontributor Rini Dewanti",)


def test_name_in_capitals_under_the_last_paragraph_signs_an_article_of_tempo() -> None:
    page = below("\nRINI DEWANTI").text
    assert newsfacts.parse(page, outlet="tempo").authors == ("RINI DEWANTI",)
    assert newsfacts.parse(page).authors == ()


@pytest.mark.parametrize("above_it", ["", f"{TITLE}\n", "Kamera: lihat foto\n"])
def test_line_in_capitals_elsewhere_signs_nothing(above_it: str) -> None:
    assert newsfacts.parse(f"{above_it}LIGA INDONESIA\nSKOR LANGSUNG").authors == ()
