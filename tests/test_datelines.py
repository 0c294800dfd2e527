"""Datelines: every form of outlet and place in front of the first sentence, and what only looks like one."""

from __future__ import annotations

import pytest

import newsfacts
from newsfacts import Article, Role
from newsfacts.layout.dateline import DatelineGrammar

LEAD = "Petugas kebersihan mengangkut tumpukan sampah dari Pasar Lama sejak subuh tadi."
NEXT = "Truk pengangkut bolak-balik enam kali sebelum jalan kembali bisa dilewati."


def read(head: str, *, lead: str = LEAD, url: str | None = None) -> Article:
    """Parse a page whose first sentence stands right behind `head`."""
    return newsfacts.parse(f"{head}{lead}\n\n{NEXT}", url=url)


def stated(article: Article) -> tuple[str | None, str | None]:
    """Return outlet and place; a page without a dateline fails."""
    assert article.dateline is not None
    return article.dateline.outlet, article.dateline.place


# The last of the columns is what stands in `raw`; the head's other characters are the separator.
HEADS: list[tuple[str, str | None, str | None, str]] = [
    # Outlet alone, with every separator and glue.
    ("TRIBUNNEWS.COM - ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM – ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM — ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM -- ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM --- ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM - - ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM-", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM -", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM---", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM- ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("TRIBUNNEWS.COM  - ", "TRIBUNNEWS.COM", None, "TRIBUNNEWS.COM"),
    ("BANGKAPOS.COM, - ", "BANGKAPOS.COM", None, "BANGKAPOS.COM"),
    ("PR DEPOK – ", "PR DEPOK", None, "PR DEPOK"),
    ("PIKIRAN RAKYAT - ", "PIKIRAN RAKYAT", None, "PIKIRAN RAKYAT"),
    ("PORTAL JOGJA -", "PORTAL JOGJA", None, "PORTAL JOGJA"),
    ("SEPUTARLAMPUNG.COM – ", "SEPUTARLAMPUNG.COM", None, "SEPUTARLAMPUNG.COM"),
    ("Media Magelang - ", "Media Magelang", None, "Media Magelang"),
    ("SABACIREBON –", "SABACIREBON", None, "SABACIREBON"),
    ("KABARSENJA.COM ■ ", "KABARSENJA.COM", None, "KABARSENJA.COM"),
    ("KABAR SENJA ■ ", "KABAR SENJA", None, "KABAR SENJA"),
    ("KabarSenja.id - ", "KabarSenja.id", None, "KabarSenja.id"),
    ("KOMPAS.com - ", "KOMPAS.com", None, "KOMPAS.com"),
    ("Suara.com - ", "Suara.com", None, "Suara.com"),
    ("Merdeka.com - ", "Merdeka.com", None, "Merdeka.com"),
    ("VIVA – ", "VIVA", None, "VIVA"),
    ("TRIBUN - ", "TRIBUN", None, "TRIBUN"),
    ("(ANTARA) - ", "ANTARA", None, "(ANTARA)"),
    ("SuaraJogja.id - ", "SuaraJogja.id", None, "SuaraJogja.id"),
    ("IDXChannel - ", "IDXChannel", None, "IDXChannel"),
    ("NOVA.id - ", "NOVA.id", None, "NOVA.id"),
    ("tirto.id - ", "tirto.id", None, "tirto.id"),
    # Outlet, then place.
    ("TRIBUNNEWS.COM, JAKARTA - ", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM, JAKARTA"),
    ("TRIBUNNEWS.COM,JAKARTA-", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM,JAKARTA"),
    ("TRIBUNNEWS.COM, JAKARTA -", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM, JAKARTA"),
    ("TRIBUNNEWS.COM, JAKARTA.- ", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM, JAKARTA"),
    ("TRIBUNNEWS.com, jakarta - ", "TRIBUNNEWS.com", "jakarta", "TRIBUNNEWS.com, jakarta"),
    ("TRIBUNNEWS. COM, BOGOR - ", "TRIBUNNEWS. COM", "BOGOR", "TRIBUNNEWS. COM, BOGOR"),
    ("POS-KUPANG. COM, KUPANG - ", "POS-KUPANG. COM", "KUPANG", "POS-KUPANG. COM, KUPANG"),
    ("TRIBUN-BALI.COM, DENPASAR - ", "TRIBUN-BALI.COM", "DENPASAR", "TRIBUN-BALI.COM, DENPASAR"),
    ("TRIBUJABAR.ID, BANDUNG - ", "TRIBUJABAR.ID", "BANDUNG", "TRIBUJABAR.ID, BANDUNG"),
    ("TRIBUN NETWORK, JAKARTA - ", "TRIBUN NETWORK", "JAKARTA", "TRIBUN NETWORK, JAKARTA"),
    ("SURYA.CO.ID, SURABAYA – ", "SURYA.CO.ID", "SURABAYA", "SURYA.CO.ID, SURABAYA"),
    (
        "TRIBUNJAKARTA.COM, KEBAYORAN BARU - ",
        *("TRIBUNJAKARTA.COM", "KEBAYORAN BARU"),
        "TRIBUNJAKARTA.COM, KEBAYORAN BARU",
    ),
    (
        "TRIBUNJATENG.COM, TEGAL, JAWA TENGAH - ",
        *("TRIBUNJATENG.COM", "TEGAL, JAWA TENGAH"),
        "TRIBUNJATENG.COM, TEGAL, JAWA TENGAH",
    ),
    ("TRIBUNNEWS.COM, JAKARTA â€“ ", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM, JAKARTA"),
    ("TRIBUNNEWS.COM,\u00a0JAKARTA\u00a0-\u00a0", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM, JAKARTA"),
    ("Bisnis.com, JAKARTA –", "Bisnis.com", "JAKARTA", "Bisnis.com, JAKARTA"),
    ("Bisnis.com , MEDAN — ", "Bisnis.com", "MEDAN", "Bisnis.com , MEDAN"),
    ("Bisnis.com, SURABAYA --- ", "Bisnis.com", "SURABAYA", "Bisnis.com, SURABAYA"),
    ("Bisnis, JAKARTA - ", "Bisnis", "JAKARTA", "Bisnis, JAKARTA"),
    ("Kabar24.com, SEMARANG – ", "Kabar24.com", "SEMARANG", "Kabar24.com, SEMARANG"),
    ("JagatBisnis.com, JAKARTA – ", "JagatBisnis.com", "JAKARTA", "JagatBisnis.com, JAKARTA"),
    ("TEMPO.CO, Jakarta - ", "TEMPO.CO", "Jakarta", "TEMPO.CO, Jakarta"),
    ("Liputan6.com, Jakarta - ", "Liputan6.com", "Jakarta", "Liputan6.com, Jakarta"),
    ("REPUBLIKA.CO.ID, BANDUNG -- ", "REPUBLIKA.CO.ID", "BANDUNG", "REPUBLIKA.CO.ID, BANDUNG"),
    ("jpnn.com, JAKARTA - ", "jpnn.com", "JAKARTA", "jpnn.com, JAKARTA"),
    ("KONTAN.CO.ID - JAKARTA. ", "KONTAN.CO.ID", "JAKARTA", "KONTAN.CO.ID - JAKARTA"),
    ("KONTAN.CO.ID - Jakarta - ", "KONTAN.CO.ID", "Jakarta", "KONTAN.CO.ID - Jakarta"),
    ("TRIBUN BANDUNG – ", "TRIBUN", "BANDUNG", "TRIBUN BANDUNG"),
    # Bars.
    ("jagatBisnis.com | JAKARTA – ", "jagatBisnis.com", "JAKARTA", "jagatBisnis.com | JAKARTA"),
    ("KabarSenja.id | Bandung - ", "KabarSenja.id", "Bandung", "KabarSenja.id | Bandung"),
    ("TRIBUNNEWS.COM | JAKARTA | ", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM | JAKARTA"),
    # Place, then outlet.
    ("BANDUNG, TRIBUN---", "TRIBUN", "BANDUNG", "BANDUNG, TRIBUN"),
    ("BANDUNG, (PR).-", "PR", "BANDUNG", "BANDUNG, (PR)"),
    ("SOREANG, (PRLM).- ", "PRLM", "SOREANG", "SOREANG, (PRLM)"),
    ("BANDUNG, KOMPAS.com — ", "KOMPAS.com", "BANDUNG", "BANDUNG, KOMPAS.com"),
    ("PYONGYANG, KOMPAS.TV - ", "KOMPAS.TV", "PYONGYANG", "PYONGYANG, KOMPAS.TV"),
    ("JAKARTA, KOMPAS — ", "KOMPAS", "JAKARTA", "JAKARTA, KOMPAS"),
    ("Jakarta, CNN Indonesia -- ", "CNN Indonesia", "Jakarta", "Jakarta, CNN Indonesia"),
    ("Jakarta, CNBC Indonesia - ", "CNBC Indonesia", "Jakarta", "Jakarta, CNBC Indonesia"),
    ("BANDUNG, iNews.id - ", "iNews.id", "BANDUNG", "BANDUNG, iNews.id"),
    ("BANDUNG, KabarSenja.com – ", "KabarSenja.com", "BANDUNG", "BANDUNG, KabarSenja.com"),
    ("Bandung, Kabar Senja – ", "Kabar Senja", "Bandung", "Bandung, Kabar Senja"),
    # Brackets.
    ("Jakarta (ANTARA) - ", "ANTARA", "Jakarta", "Jakarta (ANTARA)"),
    ("Jakarta (ANTARA)- ", "ANTARA", "Jakarta", "Jakarta (ANTARA)"),
    ("Jakarta, (ANTARA) - ", "ANTARA", "Jakarta", "Jakarta, (ANTARA)"),
    ("Jakarta (ANTARA News) - ", "ANTARA News", "Jakarta", "Jakarta (ANTARA News)"),
    ("BANDUNG (KABAR SENJA) – ", "KABAR SENJA", "BANDUNG", "BANDUNG (KABAR SENJA)"),
    # Place alone.
    ("JAKARTA - ", None, "JAKARTA", "JAKARTA"),
    ("Jakarta - ", None, "Jakarta", "Jakarta"),
    ("JAKARTA – ", None, "JAKARTA", "JAKARTA"),
    ("JAKARTA − ", None, "JAKARTA", "JAKARTA"),
    ("JAKARTA | ", None, "JAKARTA", "JAKARTA"),
    ("Bandung, Jawa Barat - ", None, "Bandung, Jawa Barat", "Bandung, Jawa Barat"),
    ("Jakarta, Kamis - ", None, "Jakarta", "Jakarta, Kamis"),
    ("Bandung: ", None, "Bandung", "Bandung"),
    ("Bandung, Antara: ", "Antara", "Bandung", "Bandung, Antara"),
    # No separator.
    ("JagatBisnis.com", "JagatBisnis.com", None, "JagatBisnis.com"),
    ("TRIBUNNEWS.COM, JAKARTA", "TRIBUNNEWS.COM", "JAKARTA", "TRIBUNNEWS.COM, JAKARTA"),
    ("Bisnis.com, JAKARTA", "Bisnis.com", "JAKARTA", "Bisnis.com, JAKARTA"),
    ("Liputan6.com, Jakarta ", "Liputan6.com", "Jakarta", "Liputan6.com, Jakarta"),
    ("Liputan6.com, Kuala Lumpur ", "Liputan6.com", "Kuala Lumpur", "Liputan6.com, Kuala Lumpur"),
    ("Liputan6.com, Jakarta", "Liputan6.com", "Jakarta", "Liputan6.com, Jakarta"),
]


@pytest.mark.parametrize(("head", "outlet", "place", "raw"), HEADS, ids=[repr(head) for head, *_ in HEADS])
def test_dateline_is_read(head: str, outlet: str | None, place: str | None, raw: str) -> None:
    article = read(head)
    assert stated(article) == (outlet, place)
    assert article.dateline is not None
    assert article.dateline.raw == raw
    assert [article.quote(segment) for segment in article.segments_of(Role.DATELINE)] == [head.strip("\n")]
    assert article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize(
    ("opening", "parts", "outlet", "place"),
    [
        ("Jakarta\n-\n", ["Jakarta", "-"], None, "Jakarta"),
        ("Jakarta -\n", ["Jakarta -"], None, "Jakarta"),
        ("Jakarta\n- ", ["Jakarta", "- "], None, "Jakarta"),
        ("TRIBUNNEWS.COM\n, JAKARTA - ", ["TRIBUNNEWS.COM", ", JAKARTA - "], "TRIBUNNEWS.COM", "JAKARTA"),
        ("TRIBUNNEWS.COM, JAKARTA\n- ", ["TRIBUNNEWS.COM, JAKARTA", "- "], "TRIBUNNEWS.COM", "JAKARTA"),
        ("TRIBUNNEWS.COM, JAKARTA -\n", ["TRIBUNNEWS.COM, JAKARTA -"], "TRIBUNNEWS.COM", "JAKARTA"),
        ("BANDUNG -\nKABARSENJA.COM - ", ["BANDUNG -", "KABARSENJA.COM - "], "KABARSENJA.COM", "BANDUNG"),
        ("BANDUNG - KABARSENJA.COM\n\n", ["BANDUNG - KABARSENJA.COM"], "KABARSENJA.COM", "BANDUNG"),
        ("JAKARTA - ANTARA\n", ["JAKARTA - ANTARA"], "ANTARA", "JAKARTA"),
    ],
    ids=repr,
)
def test_dateline_over_two_lines_is_read(opening: str, parts: list[str], outlet: str | None, place: str | None) -> None:
    article = read(opening)
    assert stated(article) == (outlet, place)
    assert [article.quote(segment) for segment in article.segments_of(Role.DATELINE)] == parts
    assert article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize(
    ("front", "role"),
    [
        ("Laporan Wartawan Tribunnews.com, Rini Dewanti", Role.BYLINE),
        ("Laporan Wartawan Tribunnews.com, Rini Dewanti ", Role.BYLINE),
        ("Warga menunggu giliran di depan posko darurat milik desa.", Role.SUMMARY),
    ],
    ids=["glued to a reporter", "behind a reporter", "glued to a summary"],
)
def test_dateline_inside_a_line_is_read(front: str, role: Role) -> None:
    article = read(f"{front}TRIBUNJOGJA.COM, SLEMAN - ")
    assert stated(article) == ("TRIBUNJOGJA.COM", "SLEMAN")
    assert (article.segments[0].role, article.quote(article.segments[0])) == (role, front.strip())
    assert article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize(
    "lead",
    [
        '"Airnya sudah surut," kata Rini Dewanti, warga Kampung Lama, kepada petugas posko.',
        "“Airnya sudah surut,” kata Rini Dewanti, warga Kampung Lama, kepada petugas posko.",
        "12 rumah rusak berat akibat angin kencang yang melanda kampung itu semalam.",
        "Bandung menjadi tujuan utama wisatawan selama libur sekolah tahun ini.",
        "Senin (10/6/2024) malam, warga Kampung Lama memukul kentongan karena air kali naik.",
    ],
    ids=["straight quotation", "curved quotation", "number", "another place", "day"],
)
@pytest.mark.parametrize("head", ["TRIBUNNEWS.COM, JAKARTA - ", "JAKARTA - "], ids=["outlet and place", "place alone"])
def test_first_sentence_may_open_with_anything(head: str, lead: str) -> None:
    article = read(head, lead=lead)
    assert stated(article)[1] == "JAKARTA"
    assert article.paragraphs == (lead, NEXT)


@pytest.mark.parametrize(
    ("head", "url", "outlet", "place"),
    [
        ("KABARSENJA – ", "https://kabarsenja.com/a", "KABARSENJA", None),
        ("Kabar Senja - ", "https://kabarsenja24.com/a", "Kabar Senja", None),
        ("BANDUNG (KABARSENJA) – ", "https://www.kabarsenja.co.id/a", "KABARSENJA", "BANDUNG"),
        ("Bandung, KabarSenja –", "https://kabarsenja.com/a", "KabarSenja", "Bandung"),
        ("BANDUNG - HARIAN SENJA\n", "https://hariansenja.com/a", "HARIAN SENJA", "BANDUNG"),
    ],
    ids=repr,
)
def test_address_tells_that_a_name_is_an_outlet(head: str, url: str, outlet: str, place: str | None) -> None:
    assert stated(read(head, url=url)) == (outlet, place)


def test_name_that_neither_list_nor_address_knows_is_no_outlet() -> None:
    assert read("KABARSENJA – ").dateline is None


@pytest.mark.parametrize(
    ("printed", "name", "country", "subdivision", "timezone"),
    [
        ("JAKARTA", "Jakarta", "ID", "ID-JK", "Asia/Jakarta"),
        ("MAKASSAR", "Makassar", "ID", "ID-SN", "Asia/Makassar"),
        ("JAYAPURA", "Jayapura", "ID", "ID-PA", "Asia/Jayapura"),
        ("TANJUNG PINANG", "Tanjungpinang", "ID", "ID-KR", "Asia/Jakarta"),
        ("BANDUNG BARAT, JAWA BARAT", "Bandung Barat", "ID", "ID-JB", "Asia/Jakarta"),
        ("DESA SUKAMULUR, SLEMAN", "Sleman", "ID", "ID-YO", "Asia/Jakarta"),
        ("MOSKOW", "Moscow", "RU", "RU-MOW", "Europe/Moscow"),
        ("LONDON", "London", "GB", "GB-ENG", "Europe/London"),
        ("MARTAPURA", "Martapura", "ID", None, None),
    ],
)
def test_place_is_resolved(
    printed: str, name: str, country: str, subdivision: str | None, timezone: str | None
) -> None:
    article = read(f"TRIBUNNEWS.COM, {printed} - ")
    assert stated(article) == ("TRIBUNNEWS.COM", printed)
    assert article.dateline is not None
    assert article.dateline.location == newsfacts.Place(name, country, subdivision, timezone)


@pytest.mark.parametrize("printed", ["DESA SUKAMULUR", "SENJA", "PULAU KERAMAT"])
def test_unknown_place_is_kept_as_printed(printed: str) -> None:
    article = read(f"TRIBUNNEWS.COM, {printed} - ")
    assert stated(article) == ("TRIBUNNEWS.COM", printed)
    assert article.dateline is not None
    assert article.dateline.location is None


def test_outlet_alone_has_no_location() -> None:
    article = read("TRIBUNNEWS.COM - ")
    assert article.dateline is not None
    assert article.dateline.location is None


def test_positions_are_those_of_the_text() -> None:
    article = newsfacts.parse(f"Sampah Pasar Lama Diangkut Sejak Subuh\n\nBisnis.com,  MEDAN — {LEAD}\n\n{NEXT}")
    assert article.dateline is not None
    assert article.quote(article.dateline) == "Bisnis.com,  MEDAN"
    assert article.dateline.raw == "Bisnis.com, MEDAN"
    assert article.headline == "Sampah Pasar Lama Diangkut Sejak Subuh"


LINES_WITHOUT_DATELINE = {
    "glued route": "JAKARTA-BANDUNG kini ditempuh kurang dari satu jam dengan kereta baru yang berjalan pekan ini.",
    "glued route in title case": "Solo-Yogyakarta menjadi rute tersibuk selama libur sekolah menurut catatan petugas.",
    "route with spaces": "Jakarta - Bandung kini ditempuh kurang dari satu jam dengan kereta yang berjalan pekan ini.",
    "route with a dash": "Medan – Binjai dilayani dua belas perjalanan kereta setiap hari selama masa libur panjang.",
    "route in capitals": "JAKARTA - BANDUNG menjadi rute tersibuk selama libur sekolah menurut catatan petugas.",
    "route inside": "Jalan Medan - Banda Aceh tertutup longsor sejak dini hari sehingga kendaraan mengantre panjang.",
    "train": "Kereta Jakarta - Surabaya terlambat empat jam karena pohon tumbang di dekat perlintasan.",
    "race": "Paris - Dakar menjadi reli yang ditunggu penggemar balap dari seluruh dunia setiap tahun.",
    "company": "PT Senja Makmur Tbk. (SNJA) - perusahaan perkebunan - membagikan dividen pada akhir pekan ini.",
    "company with a place": "PT Bandung Jaya - Abadi membagikan dividen kepada para pemegang saham akhir pekan ini.",
    "hotel": "Hotel Solo - milik pemerintah - ditutup sementara karena atap ruang utamanya bocor parah.",
    "disease": "COVID-19 masih menjadi perhatian petugas kesehatan di sejumlah puskesmas hingga akhir tahun ini.",
    "age group": "U-23 menang telak atas tim tuan rumah pada laga pembuka turnamen antarkampung pekan ini.",
    "teams": "Persija - Persib bermain imbang tanpa gol di stadion yang penuh sesak oleh kedua pendukung.",
    "team with a place": "Bali United - Persebaya bermain imbang tanpa gol di stadion yang penuh sesak semalam.",
    "score": "Malang 3-0 Kediri menjadi skor akhir pertandingan yang digelar tanpa penonton semalam.",
    "score with spaces": "Bandung 2 - 1 Bogor menjadi skor akhir pertandingan yang digelar tanpa penonton semalam.",
    "bulleted list": "- Bandung: hujan ringan sejak pagi hingga petang",
    "numbered list": "1. Jakarta - 240 unit",
    "list": "Jakarta - 240 unit",
    "menu with bars": "Bandung | Cuaca | Hari Ini",
    "headline": "Harga Cabai di Bandung - Pedagang Menunggu Kiriman",
    "headline behind a place": "Bandung - Tiga Jembatan Tua Ditutup Selama Musim Hujan",
    "speech in a headline": "Solo: Kami Siap Tampil Tanpa Pemain Asing",
    "long speech in a headline": "Solo: Pemain Kami Sudah Siap Tampil di Kandang Lawan Pekan Depan, Tidak Ada Alasan",
    "speech": "Rini: Saya tidak pernah menerima undangan itu sampai acara selesai digelar kemarin sore.",
    "place inside": "Menurut catatan dinas, Bandung - kota dengan taman terbanyak - kekurangan petugas kebersihan.",
    "place behind a preposition": "Di Bandung - seperti di kota lain - warga mengantre air bersih sejak pagi.",
    "parenthesis": "Jakarta – kota yang tak pernah tidur itu – mendadak sepi ketika listrik padam semalam.",
    "clause": "Bandung, yang dikenal sebagai kota kembang - kekurangan petugas kebersihan sejak awal tahun.",
    "lower case in brackets": "Bandung (kota) - kekurangan petugas kebersihan sejak awal tahun menurut catatan dinas.",
    "doubled word with a place": "Batu - batu besar longsor dan menutup jalan desa sejak subuh tadi hingga kini.",
    "glued doubled word": "Batu-batu besar longsor dan menutup jalan desa sejak subuh tadi hingga kini.",
    "doubled word": "Buku-buku sumbangan tiba di perpustakaan desa dan langsung ditata oleh para relawan muda.",
    "offices": "Presiden - Wakil Presiden dijadwalkan bertemu warga di balai kota pada pekan depan.",
    "apposition": "Ny. Sari - pemilik warung - membuka dapur umum bagi pengungsi di halaman rumahnya.",
    "ordinary word that names an outlet": "Bisnis - Pelaku usaha kecil mengeluhkan harga gula yang naik lagi.",
    "outlet's name as a word": "Tribun - tempat duduk penonton - ambruk sesaat sebelum pertandingan dimulai.",
    "outlet with its date": "Kompas.com - 05/11/2014, 16:23 WIB",
    "prices": "Rp 12.000 - Rp 15.000 menjadi harga cabai per kilogram di pasar induk sejak pekan lalu.",
    "hours": "09.00 - 10.00 WIB para peserta berbaris di lapangan dan menunggu pembagian nomor urut.",
    "day": "Rabu (12/6/2024) - Hujan turun di sebagian besar wilayah kota sejak pagi hingga petang.",
    "unknown name": "Kota Senja - Petugas kebersihan mengangkut tumpukan sampah sejak subuh tadi.",
    "outlet and topic": "KabarSenja.id | Cuaca dan Iklim | Warga diminta menampung air hujan selama kemarau.",
}


@pytest.mark.parametrize("line", LINES_WITHOUT_DATELINE.values(), ids=LINES_WITHOUT_DATELINE)
def test_line_has_no_dateline(line: str) -> None:
    article = newsfacts.parse(f"{line}\n\n{NEXT}")
    assert article.dateline is None
    assert article.segments_of(Role.DATELINE) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Kabupaten Bandung - Kota Cimahi sepakat membagi air bersih selama musim kemarau yang panjang ini.",
        "Medan - Banda Aceh ditempuh sepuluh jam karena longsor menutup sebagian jalan sejak dini hari.",
        "Pasarkita.com - situs jual beli itu - menutup layanan lamanya bagi pelanggan di sejumlah daerah.",
    ],
    ids=["route between regions", "route to a place of two words", "site as a subject"],
)
def test_line_that_looks_like_one_with_a_dateline_has_none(line: str) -> None:
    assert newsfacts.parse(f"{line}\n\n{NEXT}").dateline is None


def test_list_of_places_has_no_dateline() -> None:
    assert newsfacts.parse(f"Jakarta - 12 unit\nBandung - 9 unit\n\n{NEXT}").dateline is None


def test_unknown_outlet_glued_to_the_first_word_is_told_by_the_address() -> None:
    assert stated(read("KabarSenja.com", url="https://kabarsenja.com/a")) == ("KabarSenja.com", None)


@pytest.mark.parametrize("url", [None, "https://pasarkita.id/a"])
def test_unknown_site_glued_to_the_first_word_is_no_outlet(url: str | None) -> None:
    assert read("KabarSenja.com", url=url).dateline is None


@pytest.mark.xfail(reason="letters may stand in front of an outlet only where a place stands between")
def test_dateline_glued_to_a_time_is_read() -> None:
    article = read("Selasa, 10 Juni 2025 08:52 WIBTRIBUNJOGJA.COM, SLEMAN - ")
    assert stated(article) == ("TRIBUNJOGJA.COM", "SLEMAN")


def test_dateline_far_down_the_page_is_another_article_s() -> None:
    paragraphs = "\n\n".join(f"{LEAD} Petugas mencatat {number} truk." for number in range(8))
    article = newsfacts.parse(f"{paragraphs}\n\nTRIBUNNEWS.COM, JAKARTA - {LEAD}")
    assert article.dateline is None


@pytest.fixture(scope="module")
def grammar() -> DatelineGrammar:
    return DatelineGrammar(newsfacts.load_outlets(), site="kabarsenja")


@pytest.mark.parametrize(
    ("printed", "somewhere", "alone"),
    [
        ("TRIBUNNEWS.COM", True, True),
        ("Tribunnews.com", True, True),
        ("SERAMBINEWS.COM", True, True),
        ("ANTARA", True, True),
        ("KABARSENJA", True, True),
        ("Kabar Senja", True, True),
        ("lampungsenja.co.id", True, True),
        ("Bisnis", True, False),
        ("TRIBUN", True, True),
        ("Tribun", True, False),
        ("Kontan", True, False),
        ("Senja", False, False),
        ("Pasar Lama", False, False),
        ("U-23", False, False),
    ],
)
def test_name_is_an_outlet(grammar: DatelineGrammar, printed: str, *, somewhere: bool, alone: bool) -> None:
    assert grammar.is_outlet(printed) is somewhere
    assert grammar.is_outlet(printed, alone=True) is alone


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rini Dewanti TRIBUNJOGJA.COM, SLEMAN - Warga mengungsi.", "TRIBUNJOGJA.COM, SLEMAN"),
        ("Rini DewantiTRIBUNJOGJA.COM - Warga mengungsi.", "TRIBUNJOGJA.COM"),
        ("Rini Dewanti SLEMAN, TRIBUNJOGJA.COM - Warga mengungsi.", "SLEMAN, TRIBUNJOGJA.COM"),
        ("Warga mengungsi.Bisnis.com, MEDAN - Warga pulang.", "Bisnis.com, MEDAN"),
        ("Warga membaca kabar itu di TRIBUNJOGJA.COM sejak pagi.", None),
        ("Warga membaca kabar itu di PASARKITA.COM - lalu pulang.", None),
        ("Warga membaca kabar itu di Tribunjogja.com - lalu pulang.", None),
    ],
)
def test_dateline_is_found_inside_a_line(grammar: DatelineGrammar, text: str, found: str | None) -> None:
    match = grammar.find_inside(text, 0, len(text))
    assert (None if match is None else text[match.start : match.end]) == found


@pytest.mark.parametrize(
    "head",
    [
        "Bandung, TRIBUNJABAR.ID, Cimahi - ",
        "Bandung, Pasar Baru: ",
        "Pasarkita.com: ",
        "TRIBUNJABAR.ID, (Bandung) - ",
        "Satu-Dua-Tiga-Empat-Lima-TRIBUNJABAR.ID - ",
        "Jakarta, Bandung, Surabaya, Medan - ",
        "(Bandung) - ",
        ", - ",
    ],
)
def test_head_is_no_dateline(grammar: DatelineGrammar, head: str) -> None:
    text = head + LEAD
    assert grammar.match(text, 0, len(text)) is None


def test_dateline_is_looked_for_within_the_positions_given(grammar: DatelineGrammar) -> None:
    text = f"MEDAN - {LEAD}"
    assert grammar.match(text, 2, len(text)) is None
    assert grammar.match(text, 0, 5) is None


@pytest.mark.parametrize("head", ["BALI- ", "PARIS– ", "JAKARTA- "])
def test_place_and_dash_may_stand_before_another_place(head: str) -> None:
    article = read(head, lead="Indonesia menjadi tuan rumah lomba perahu dayung untuk pertama kalinya tahun ini.")
    assert stated(article) == (None, head[:-2])


@pytest.mark.parametrize("word", ["PT Kapal Senja", "ONE", "Warga"])
def test_capitals_may_be_glued_to_the_place_behind_an_outlet(word: str) -> None:
    article = read("Liputan6.com, Jakarta", lead=f"{word} mengangkut tumpukan sampah dari pasar sejak subuh tadi.")
    assert stated(article) == ("Liputan6.com", "Jakarta")
    assert article.paragraphs[0].startswith(word)
