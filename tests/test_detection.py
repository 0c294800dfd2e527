"""Which outlet a page is from: what counts, how much, and what is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsfacts
from newsfacts import FindingKind, Outlet, Outlets, load_outlets, parse, rank_outlets
from newsfacts.layout.detection import host_of, site_of

if TYPE_CHECKING:
    from pathlib import Path

STORY = "Warga Kota Senja menanam bakau di muara sejak pagi, kata ketua kelompok tani setempat."
MORE = "Bibit bakau itu datang dari kebun warga sendiri dan cukup untuk dua hektare."


def candidates(text: str, url: str | None = None, outlets: Outlets | None = None) -> list[tuple[str, float]]:
    """Return who a page may be from, best first: outlet and score."""
    return [(str(each.outlet), each.score) for each in rank_outlets(text, url=url, outlets=outlets)]


# What the page shows


@pytest.mark.parametrize(
    ("dateline", "url", "outlet"),
    [
        ("SERAMBINEWS.COM, BANDA ACEH", "https://aceh.tribunnews.com/bakau", Outlet("tribun", "SERAMBINEWS.COM")),
        ("SURYA.CO.ID, SURABAYA", "https://surabaya.tribunnews.com/bakau", Outlet("tribun", "SURYA.CO.ID")),
        ("TRIBUN-TIMUR.COM, MAKASSAR", "https://makassar.tribunnews.com/x", Outlet("tribun", "TRIBUN-TIMUR.COM")),
        ("POS-KUPANG. COM, KUPANG", None, Outlet("tribun", "POS-KUPANG.COM")),
        ("TRIBUNNEWS.COM", "https://aceh.tribunnews.com/bakau", Outlet("tribun", "TRIBUNNEWS.COM")),
        ("PR DEPOK", "https://depok.pikiran-rakyat.com/bakau", Outlet("pikiran-rakyat", "PR DEPOK")),
        ("Bisnis.com, JAKARTA", "https://hijau.bisnis.com/bakau", Outlet("bisnis", "Bisnis.com")),
        ("Kabar24.com, JAKARTA", None, Outlet("bisnis", "Bisnis.com")),
        ("JagatBisnis.com, JAKARTA", None, Outlet("jagatbisnis", "JagatBisnis.com")),
        ("BANDUNG, KOMPAS.com", None, Outlet("kompas", "Kompas.com")),
        ("SUMENEP, KOMPAS.TV", None, Outlet("kompas-tv", "Kompas TV")),
        ("SOE, KOMPAS", None, Outlet("kompas-id", "Kompas.id")),
        ("Jakarta, CNN Indonesia", None, Outlet("cnn-indonesia", "CNN Indonesia")),
        ("TEMPO.CO, Jakarta", None, Outlet("tempo", "TEMPO.CO")),
        ("Jakarta (ANTARA)", "https://mirror.example/a", Outlet("antara", "ANTARA")),
        ("KONTAN.CO.ID - JAKARTA", "https://www.kompas.com/a", Outlet("kontan", "KONTAN.CO.ID")),
        ("SuaraJogja.id", None, Outlet("suara", "SuaraJogja.id")),
        ("KARAWANG, iNewsKarawang.id", None, Outlet("inews")),
    ],
)
def test_dateline_tells_family_and_brand(dateline: str, url: str | None, outlet: Outlet) -> None:
    assert parse(f"{dateline} - {STORY}\n{MORE}", url=url).outlet == outlet


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://aceh.tribunnews.com/bakau", Outlet("tribun", "SERAMBINEWS.COM")),
        ("//surabaya.tribunnews.com/bakau", Outlet("tribun", "SURYA.CO.ID")),
        ("HTTPS://M.BISNIS.COM:443/bakau?page=2", Outlet("bisnis", "Bisnis.com")),
        ("depok.pikiran-rakyat.com/bakau", Outlet("pikiran-rakyat", "PR DEPOK")),
        ("https://finance.detik.com/bakau", Outlet("detik", "detikFinance")),
        ("https://www.detik.com/jatim/bakau", Outlet("detik", "detikcom")),
        ("https://lifestyle.kompas.com/bakau", Outlet("kompas", "Kompas.com")),
        ("https://origin.kompas.tv/amp/bakau", Outlet("kompas-tv", "Kompas TV")),
        ("https://www.kompas.id/baca/bakau", Outlet("kompas-id", "Kompas.id")),
        ("https://pop.grid.id/bakau", Outlet("grid", "GridPop.ID")),
        ("https://jogja.suara.com/bakau", Outlet("suara", "SuaraJogja.id")),
        ("https://bali.antaranews.com/berita/1/bakau", Outlet("antara", "ANTARA")),
    ],
)
def test_address_alone_tells_when_the_text_does_not(url: str, outlet: Outlet) -> None:
    assert parse(STORY, url=url).outlet == outlet


@pytest.mark.parametrize(
    "signature",
    [
        "(Tribunnews.com/Ratna Wibisono)",
        "Laporan Wartawan Tribunnews.com, Ratna Wibisono",
        "© 2024 TRIBUNnews.com Network, a subsidiary of Senja Media",
    ],
)
def test_signature_tells_the_outlet(signature: str) -> None:
    article = parse(f"{STORY}\n{MORE}\n{signature}")
    assert article.outlet is not None
    assert article.outlet.family == "tribun"


@pytest.mark.parametrize(
    ("credit", "family"),
    [(" (Tribunnews.com/Ratna Wibisono)", "tribun"), ("(gil/jpnn)", "jpnn"), ("\n(gil/jpnn)", "jpnn")],
)
def test_long_last_line_is_looked_at_from_its_end(credit: str, family: str) -> None:
    (best,) = rank_outlets(f"{STORY}\n{MORE * 5}{credit}")
    assert (best.outlet.family, [reason.kind for reason in best.evidence]) == (family, ["credit"])


def test_long_line_without_a_signature_tells_nothing() -> None:
    assert rank_outlets(f"{MORE * 5} (Bakau/Rhizophora) tumbuh cepat. {MORE * 5}") == ()


def test_name_in_the_middle_of_a_long_page_is_no_signature() -> None:
    middle = [f"Baris ke-{number} tentang bakau." for number in range(40)]
    middle[20] = "(Tribunnews.com/Ratna Wibisono)"
    assert rank_outlets("\n".join(middle)) == ()


# What is not known is an ordinary result


@pytest.mark.parametrize("url", [None, "", "https://senja.example/bakau", "tidak ada", "https://[rusak"])
@pytest.mark.parametrize("text", [STORY, f"KOTA SENJA - {STORY}", f"SUARAFAJAR.ID, KOTA SENJA - {STORY}"])
def test_page_of_an_unknown_outlet_is_read_without_one(text: str, url: str | None) -> None:
    article = parse(text, url=url)
    assert article.outlet is None
    assert article.warnings == ()
    assert rank_outlets(text, url=url) == ()
    assert MORE not in article.body
    assert article.body


def test_medium_without_a_file_is_no_candidate() -> None:
    assert rank_outlets(f"RRI.co.id, JAKARTA - {STORY}\n(Reuters)") == ()


@pytest.mark.parametrize(
    ("line", "family"),
    [
        ("Ratna Wibisono - detikJatim", "detik"),
        ("Ratna Wibisono , Damar Prakoso - detikNews", "detik"),
        ("Ratna Wibisono | Damar Prakoso Suara.Com", "suara"),
        ("Ratna Wibisono | CNN Indonesia", "cnn-indonesia"),
        ("News - Ratna Wibisono, CNBC Indonesia", "cnbc-indonesia"),
        ("Ratna Wibisono Suara.Com", "suara"),
        ("Kompas.com - 05/11/2014, 16:23 WIB", "kompas"),
        ("Kompas.com, 5 November 2014, 16:23 WIB", "kompas"),
        ("Medcom • 6 September 2023 19:11", "metro-tv"),
    ],
)
def test_byline_tells_the_outlet(line: str, family: str) -> None:
    (best,) = rank_outlets(f"Warga Senja Menanam Bakau\n{line}\n{STORY}\n{MORE}")
    assert (best.outlet.family, [reason.kind for reason in best.evidence]) == (family, ["byline"])


@pytest.mark.parametrize("line", ["Ratna Wibisono", f"Ratna {'Sekar ' * 20}- detikJatim", "Merdeka, 12 Agustus 2024"])
def test_other_lines_are_no_byline_of_an_outlet(line: str) -> None:
    assert rank_outlets(f"Warga Senja Menanam Bakau\n{line}\n{STORY}\n{MORE}") == ()


@pytest.mark.parametrize("brand", ["detikJatim", "detikFood"])
def test_brand_of_the_byline_counts_more_than_that_of_the_address(brand: str) -> None:
    article = parse(f"Ratna Wibisono - {brand}\nSurabaya -\n{STORY}\n{MORE}", url="https://www.detik.com/jatim/bakau")
    assert article.outlet == Outlet("detik", brand)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © ANTARA 2021",
        "COPYRIGHT © ANTARA 2016",
        "Copyright @ 2021 ANTARA",
        "© 2016 – 2021 PT ANTARA News (Grup Senja). All rights",
    ],
)
def test_copyright_line_tells_the_outlet_wherever_the_year_stands(line: str) -> None:
    (best,) = rank_outlets(f"{STORY}\n{MORE}\n{line}")
    assert best.outlet == Outlet("antara", "ANTARA")


def test_picture_of_an_agency_tells_nothing() -> None:
    caption = "Warga menanam bakau di muara pada Senin (9/6/2025). (ANTARA/Ratna Wibisono)"
    story = f"SEMARANG - {STORY}\n{MORE} {MORE}"
    assert rank_outlets(f"{caption}\n{story}") == ()
    assert parse(f"{caption}\n{story}", url="https://news.okezone.com/bakau").outlet == Outlet("okezone", "Okezone")
    (best,) = rank_outlets(f"{caption}\n{story}\nCopyright © ANTARA 2021")
    assert [reason.kind for reason in best.evidence] == ["copyright", "picture"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kabar itu dikutip dari Kompas.com, Senin (9/6/2025).",
        "“Bibitnya cukup,” katanya kepada Liputan6.com, Senin (9/6/2025).",
        "Melansir detikFinance, harga bibit bakau naik dua kali lipat sejak Mei.",
        "Warga membaca kabar itu di Republika dan mendengarnya lagi di Metro TV.",
    ],
)
def test_outlet_in_the_running_text_is_no_evidence(sentence: str) -> None:
    assert rank_outlets(f"{STORY}\n{sentence}\n{MORE}") == ()


@pytest.mark.parametrize(
    ("line", "family"),
    [
        ("Follow Suara.com untuk mendapatkan informasi terkini.", "suara"),
        ("Ikuti Channel WhatsApp Liputan6.com", "liputan6"),
        ("Baca berita TRIBUNNEWS.COM lainnya di sini", "tribun"),
        ("[Gambas:Video 20detik]", "detik"),
        ("- Anda Mendukung Independensi Jurnalisme Tempo", "tempo"),
        ("Gabung ke Channel WhatsApp KompasTV untuk kabar terbaru", "kompas-tv"),
    ],
)
def test_outlet_that_promotes_itself_is_told(line: str, family: str) -> None:
    (best,) = rank_outlets(f"{STORY}\n{MORE}\n{line}")
    assert (best.outlet.family, best.score) == (family, 3.0)


@pytest.mark.parametrize("line", ["Follow Pemkot Senja di media sosial", "Dapatkan informasi terbaru dari portal"])
def test_other_promotions_tell_nothing(line: str) -> None:
    assert rank_outlets(f"{STORY}\n{MORE}\n{line}") == ()


def test_outlet_of_a_single_site_has_its_brand_whatever_tells_it() -> None:
    (best,) = rank_outlets(f"{STORY}\n{MORE}\nFollow WhatsApp Channel SINDOnews untuk Berita Terbaru Setiap Hari")
    assert (str(best.outlet), best.score) == ("SINDOnews (sindonews)", 3.0)


# The ranking


def test_ranking_is_sorted_and_tells_why() -> None:
    text = f"Bisnis.com, JAKARTA - {STORY}\n{MORE}\n(Tribunnews.com/Ratna Wibisono)"
    ranking = rank_outlets(text, url="https://depok.pikiran-rakyat.com/bakau")
    assert [each.outlet.family for each in ranking] == ["bisnis", "tribun", "pikiran-rakyat"]
    assert [[(reason.kind, reason.printed) for reason in each.evidence] for each in ranking] == [
        [("dateline", "Bisnis.com")],
        [("credit", "Tribunnews.com")],
        [("url", "depok.pikiran-rakyat.com")],
    ]


def test_score_is_the_weight_of_the_evidence_strongest_first() -> None:
    text = f"TRIBUNNEWS.COM, JAKARTA - {STORY}\n{MORE}\n(Tribunnews.com/Ratna Wibisono)\n© 2024 TRIBUNnews.com Network"
    (best,) = rank_outlets(text, url="https://www.tribunnews.com/bakau")
    weights = [reason.weight for reason in best.evidence]
    assert {reason.kind for reason in best.evidence} == {"dateline", "credit", "copyright", "url"}
    assert weights == sorted(weights, reverse=True)
    assert best.score == sum(weights)


def test_brand_of_the_dateline_counts_more_than_those_of_credit_and_address() -> None:
    text = f"SERAMBINEWS.COM, BANDA ACEH - {STORY}\n{MORE}\n(Tribunnews.com/Ratna Wibisono)"
    assert candidates(text, "https://www.tribunnews.com/bakau")[0][0] == "SERAMBINEWS.COM (tribun)"


def test_equal_scores_leave_the_outlet_open() -> None:
    text = f"{STORY}\n{MORE}\n(Tribunnews.com/Ratna Wibisono)\n(Bisnis.com/Damar Prakoso)"
    assert candidates(text) == [("Bisnis.com (bisnis)", 3.0), ("TRIBUNNEWS.COM (tribun)", 3.0)]
    article = parse(text)
    assert article.outlet is None
    assert article.warnings == ()


def test_address_settles_a_tie() -> None:
    text = f"{STORY}\n{MORE}\n(Tribunnews.com/Ratna Wibisono)\n(Bisnis.com/Damar Prakoso)"
    assert parse(text, url="https://hijau.bisnis.com/bakau").outlet == Outlet("bisnis", "Bisnis.com")


# Lines that only one outlet has


@pytest.fixture
def senja(tmp_path: Path) -> Outlets:
    """Return the built-in outlets and one of our own with lines that nobody else has."""
    path = tmp_path / "senja.toml"
    path.write_text(
        'family = "senja"\nname = "Harian Senja"\nhosts = ["senja.example"]\n[lists]\nrelated = ["Masih Hangat"]\n'
        '[lines]\nsection = ["Muara"]\n'
        'navigation = ["Layanan Pembaca", "Ruang Warga", "Kolom Senja", "Agenda Muara", "Berita Terkait", '
        '"Harian Senja", "Pembaca Harian Senja"]\n',
        encoding="utf-8",
    )
    return load_outlets(path)


@pytest.mark.parametrize(
    ("lines", "score"),
    [
        (["Layanan Pembaca"], None),
        (["Berita Terkait", "Layanan Pembaca"], None),
        (["Layanan Pembaca", "RUANG  WARGA:"], 2.0),
        (["Layanan Pembaca", "Masih Hangat"], 2.0),
        (["Layanan Pembaca", "Ruang Warga", "Kolom Senja"], 3.0),
        (["Layanan Pembaca", "Ruang Warga", "Kolom Senja", "Agenda Muara"], 3.0),
        (["Pembaca Harian Senja"], 3.0),
        (["Harian Senja"], None),
        (["Harian Senja", "Layanan Pembaca"], 2.0),
        (["Layanan Pembaca", "Pembaca Harian Senja"], 4.0),
        (["Pembaca Harian Senja", "Layanan Pembaca", "Ruang Warga", "Pembaca Harian Senja"], 5.0),
        (["Layanan Pembaca", "Layanan Pembaca"], None),
        (["Layanan Pembaca", "Muara"], None),
    ],
)
def test_own_lines_tell_when_there_are_enough(senja: Outlets, lines: list[str], score: float | None) -> None:
    text = "\n".join([STORY, MORE, *lines])
    assert candidates(text, outlets=senja) == ([("senja", score)] if score else [])


def test_menus_of_common_words_tell_nothing() -> None:
    menu = [
        "Properti",
        "Energi",
        "Moneter",
        "Syariah",
        "News",
        "Tech",
        "Market",
        "My Money",
        "Nusantara",
        "Live",
        "Home",
    ]
    lists = ["Video Lainnya", "Rekomendasi Berita", "Next Article", "Top News", "Terpopuler", "Artikel Selanjutnya"]
    assert rank_outlets("\n".join([*menu, *menu, STORY, MORE, *lists, *lists])) == ()


def test_address_of_a_family_without_brands(senja: Outlets) -> None:
    article = parse(STORY, url="https://kota.senja.example/bakau", outlets=senja)
    assert article.outlet == Outlet("senja", None)


def test_address_and_one_line_add_up(senja: Outlets) -> None:
    url = "https://senja.example/bakau"
    assert candidates(f"{STORY}\n{MORE}\nRuang Warga", url, senja) == [("senja", 3.5)]


# Mirrors


def test_text_counts_more_than_the_address_and_the_mirror_is_told() -> None:
    text = f"SERAMBINEWS.COM, BANDA ACEH - {STORY}"
    article = parse(text, url="https://www.bisnis.com/bakau")
    assert article.outlet == Outlet("tribun", "SERAMBINEWS.COM")
    (finding,) = article.warnings
    assert finding.kind is FindingKind.OUTLET_MISMATCH
    assert finding.message == "the address is Bisnis.com's, the text Tribun Network's: a mirror or a reprint"
    assert article.quote(finding) == "SERAMBINEWS.COM, BANDA ACEH"


def test_mirror_without_a_dateline_is_told_at_the_top() -> None:
    article = parse(f"{STORY}\n{MORE}\n(Tribunnews.com/Ratna Wibisono)", url="https://www.bisnis.com/bakau")
    assert str(article.outlet) == "TRIBUNNEWS.COM (tribun)"
    assert [finding.kind for finding in article.warnings] == [FindingKind.OUTLET_MISMATCH]
    assert article.quote(article.warnings[0]) == STORY


@pytest.mark.parametrize(
    "url", [None, "https://aceh.tribunnews.com/x", "https://www.tribunnews.com/x", "https://senja.example/x"]
)
def test_sister_site_or_unknown_host_is_no_mirror(url: str | None) -> None:
    assert parse(f"SURYA.CO.ID, SURABAYA - {STORY}", url=url).warnings == ()


# An outlet that the caller names


@pytest.mark.parametrize("name", ["tribun", "TRIBUN", "pikiran-rakyat"])
def test_named_outlet_is_taken(name: str) -> None:
    assert parse(STORY, outlet=name).outlet == Outlet(name.lower())


def test_named_outlet_keeps_the_brand_that_the_page_shows() -> None:
    assert parse(f"SURYA.CO.ID, SURABAYA - {STORY}", outlet="tribun").outlet == Outlet("tribun", "SURYA.CO.ID")


def test_named_outlet_counts_more_than_the_page() -> None:
    assert parse(f"Bisnis.com, JAKARTA - {STORY}", outlet="tribun").outlet == Outlet("tribun")


def test_named_outlet_brings_its_own_rules() -> None:
    text = f"KOTA SENJA - {STORY}\nNikmati berita interaktif dan LIVE report\nKonten Interaktif"
    plain, named = parse(text), parse(text, outlet="bisnis")
    assert "Konten Interaktif" in [plain.quote(segment) for segment in plain.segments_of(newsfacts.Role.BODY)]
    assert [named.quote(segment) for segment in named.segments_of(newsfacts.Role.NAVIGATION)] == ["Konten Interaktif"]


def test_named_outlet_says_nothing_of_a_mirror() -> None:
    article = parse(STORY, outlet="bisnis", url="https://www.tribunnews.com/bakau")
    assert article.outlet == Outlet("bisnis")
    assert article.warnings == ()


@pytest.mark.parametrize(("name", "hint"), [("tribune", "did you mean 'tribun'"), ("qqq", "known are antara, ")])
def test_named_outlet_that_does_not_exist(name: str, hint: str) -> None:
    with pytest.raises(newsfacts.UnknownOutletError, match=hint):
        parse(STORY, outlet=name)


# Addresses


@pytest.mark.parametrize(
    ("url", "host", "site"),
    [
        ("https://www.suarasenja.co.id/bakau", "www.suarasenja.co.id", "suarasenja"),
        ("http://KOTA.Suara-Senja.com:8080/bakau", "kota.suara-senja.com", "suarasenja"),
        ("//senja.id", "senja.id", "senja"),
        ("senja.id/bakau", "senja.id", "senja"),
        ("https://pengguna:sandi@senja.id/", "senja.id", "senja"),
        ("https://www.com/", "www.com", ""),
        ("tanpa alamat", "", ""),
        ("https://", "", ""),
        ("https://[rusak.id", "", ""),
        ("", "", ""),
        (None, "", ""),
    ],
)
def test_host_and_site_of_an_address(url: str | None, host: str, site: str) -> None:
    assert host_of(url) == host
    assert site_of(url) == site
