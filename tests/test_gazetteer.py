"""The gazetteer: which place a printed name means, and the table behind it."""

from __future__ import annotations

import csv
from collections import Counter
from importlib.resources import files

import pytest
import regex

from newsfacts.gazetteer import find_place, is_place_name, place_key
from newsfacts.model import Place

WIB, PONTIANAK, WITA, WIT = "Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"

REGENCIES_AND_CITIES = {
    "ID-AC": 23, "ID-SU": 33, "ID-SB": 19, "ID-RI": 12, "ID-KR": 7, "ID-JA": 11, "ID-SS": 17, "ID-BB": 7, "ID-BE": 10,
    "ID-LA": 15, "ID-JK": 6, "ID-JB": 27, "ID-JT": 35, "ID-YO": 5, "ID-JI": 38, "ID-BT": 8, "ID-BA": 9, "ID-NB": 10,
    "ID-NT": 22, "ID-KB": 14, "ID-KT": 14, "ID-KS": 13, "ID-KI": 10, "ID-KU": 5, "ID-SA": 15, "ID-ST": 13, "ID-SN": 24,
    "ID-SG": 17, "ID-GO": 6, "ID-SR": 6, "ID-MA": 11, "ID-MU": 10, "ID-PA": 9, "ID-PB": 7, "ID-PD": 6, "ID-PS": 4,
    "ID-PT": 8, "ID-PE": 8,
}  # fmt: skip


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    text = files("newsfacts").joinpath("data/places.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def names(row: dict[str, str]) -> list[str]:
    return [row["name"], *filter(None, row["aliases"].split("|"))]


@pytest.mark.parametrize(
    ("printed", "name", "subdivision", "timezone"),
    [
        ("JAKARTA", "Jakarta", "ID-JK", WIB),
        ("DKI Jakarta", "Jakarta", "ID-JK", WIB),
        ("Jaksel", "Jakarta Selatan", "ID-JK", WIB),
        ("KEBAYORAN BARU", "Kebayoran Baru", "ID-JK", WIB),
        ("Bandung", "Bandung", "ID-JB", WIB),
        ("SOREANG", "Soreang", "ID-JB", WIB),
        ("CIKARANG", "Cikarang", "ID-JB", WIB),
        ("UNGARAN", "Ungaran", "ID-JT", WIB),
        ("SOLO", "Surakarta", "ID-JT", WIB),
        ("JOGJA", "Yogyakarta", "ID-YO", WIB),
        ("Yogya", "Yogyakarta", "ID-YO", WIB),
        ("D.I. Yogyakarta", "Daerah Istimewa Yogyakarta", "ID-YO", WIB),
        ("TANGSEL", "Tangerang Selatan", "ID-BT", WIB),
        ("BANDARLAMPUNG", "Bandar Lampung", "ID-LA", WIB),
        ("Bandar Lampung", "Bandar Lampung", "ID-LA", WIB),
        ("PEMATANGSIANTAR", "Pematangsiantar", "ID-SU", WIB),
        ("Tanjung Pinang", "Tanjungpinang", "ID-KR", WIB),
        ("KUALASIMPANG", "Kuala Simpang", "ID-AC", WIB),
        ("Oku Timur", "Ogan Komering Ulu Timur", "ID-SS", WIB),
        ("KALBAR", "Kalimantan Barat", "ID-KB", PONTIANAK),
        ("PALANGKARAYA", "Palangka Raya", "ID-KT", PONTIANAK),
        ("Palangka Raya", "Palangka Raya", "ID-KT", PONTIANAK),
        ("Pelaihari", "Pelaihari", "ID-KS", WITA),
        ("MAKASAR", "Makassar", "ID-SN", WITA),
        ("LABUAN BAJO", "Labuan Bajo", "ID-NT", WITA),
        ("SINGARAJA", "Singaraja", "ID-BA", WITA),
        ("IKN", "Nusantara", "ID-KI", WITA),
        ("TOJO UNA UNA", "Tojo Una-Una", "ID-ST", WITA),
        ("Ambon", "Ambon", "ID-MA", WIT),
        ("TIMIKA", "Timika", "ID-PT", WIT),
        ("Wamena", "Wamena", "ID-PE", WIT),
        ("Merauke", "Merauke", "ID-PS", WIT),
        ("Fak-Fak", "Fakfak", "ID-PB", WIT),
        ("SORONG", "Sorong", "ID-PD", WIT),
    ],
)
def test_indonesian_places(printed: str, name: str, subdivision: str, timezone: str) -> None:
    assert find_place(printed) == Place(name, "ID", subdivision, timezone)


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("MOSKOW", Place("Moscow", "RU", "RU-MOW", "Europe/Moscow")),
        ("JENEWA", Place("Geneva", "CH", "CH-GE", "Europe/Zurich")),
        ("Kairo", Place("Cairo", "EG", "EG-C", "Africa/Cairo")),
        ("ROMA", Place("Rome", "IT", "IT-62", "Europe/Rome")),
        ("PEKING", Place("Beijing", "CN", "CN-BJ", "Asia/Shanghai")),
        ("YERUSALEM", Place("Jerusalem", "IL", "IL-JM", "Asia/Jerusalem")),
        ("KIEV", Place("Kyiv", "UA", "UA-30", "Europe/Kyiv")),
        ("LUGANSK", Place("Luhansk", "UA", "UA-09", "Europe/Kyiv")),
        ("Mekah", Place("Makkah", "SA", "SA-02", "Asia/Riyadh")),
        ("TEHERAN", Place("Tehran", "IR", "IR-23", "Asia/Tehran")),
        ("Washington, D.C.", Place("Washington", "US", "US-DC", "America/New_York")),
        ("NEW YORK", Place("New York City", "US", "US-NY", "America/New_York")),
        ("LONDON", Place("London", "GB", "GB-ENG", "Europe/London")),
        ("DEN HAAG", Place("The Hague", "NL", "NL-ZH", "Europe/Amsterdam")),
        ("MUENCHEN", Place("Munich", "DE", "DE-BY", "Europe/Berlin")),
        ("SINGAPURA", Place("Singapore", "SG", None, "Asia/Singapore")),
        ("KUALA LUMPUR", Place("Kuala Lumpur", "MY", "MY-14", "Asia/Kuala_Lumpur")),
        ("PYONGYANG", Place("Pyongyang", "KP", "KP-01", "Asia/Pyongyang")),
        ("SÃO PAULO", Place("São Paulo", "BR", "BR-SP", "America/Sao_Paulo")),
        ("Sao Paulo", Place("São Paulo", "BR", "BR-SP", "America/Sao_Paulo")),
        ("HANOI", Place("Hanoi", "VN", "VN-HN", "Asia/Ho_Chi_Minh")),
        ("Jepang", Place("Japan", "JP", None, "Asia/Tokyo")),
        ("RUSIA", Place("Russia", "RU", None, None)),
        ("California", Place("California", "US", "US-CA", "America/Los_Angeles")),
        ("TEXAS", Place("Texas", "US", "US-TX", None)),
    ],
)
def test_places_abroad(printed: str, place: Place) -> None:
    assert find_place(printed) == place


@pytest.mark.parametrize("city", ["Bandung", "Malang", "Bogor", "Semarang", "Kupang", "Sorong", "Jayapura", "Banjar"])
def test_a_name_of_city_and_regency_is_the_city(city: str) -> None:
    plain = find_place(city.upper())
    regency = find_place(f"KAB. {city.upper()}")
    assert plain is not None
    assert regency is not None
    assert plain.name == city
    assert find_place(f"Kota {city}") is plain
    assert regency.name == f"Kabupaten {city}"
    assert find_place(f"Kabupaten {city}") is find_place(f"kab {city}") is regency


def test_a_name_of_city_and_province_is_the_city() -> None:
    place = find_place("Provinsi Jambi")
    assert place is not None
    assert place.name == "Provinsi Jambi"
    assert find_place("JAMBI") == Place("Jambi", "ID", "ID-JA", WIB)


@pytest.mark.parametrize("printed", ["KABUPATEN SLEMAN", "Kabupaten Sleman", "Kab. Sleman", "KAB SLEMAN", "Kab.Sleman"])
def test_regency_titles(printed: str) -> None:
    assert find_place(printed) == find_place("Sleman") == Place("Sleman", "ID", "ID-YO", WIB)


def test_a_name_of_several_indonesian_places_keeps_what_they_share() -> None:
    assert find_place("MARTAPURA") == Place("Martapura", "ID", None, None)
    assert find_place("Tanjung") == Place("Tanjung", "ID", None, WITA)


def test_a_name_of_places_in_several_countries_is_not_resolved() -> None:
    assert find_place("GEORGIA") is None
    assert find_place("Brest") is None


def test_indonesia_comes_before_the_world() -> None:
    assert find_place("BALI") == Place("Bali", "ID", "ID-BA", WITA)


@pytest.mark.parametrize(
    "printed",
    [
        "",
        " ",
        "-",
        "Kota Senja",
        "Kota",
        "Kabupaten",
        "JAKARTATimnas",
        "Bandung, Jawa Barat",
        "Sleman (DIY)",
        "x" * 10**7,
    ],
)
def test_unknown_names(printed: str) -> None:
    assert find_place(printed) is None
    assert not is_place_name(printed)


def test_white_space_case_and_marks_make_no_difference() -> None:
    assert find_place("\u00a0labuan \u00a0 BAJO\n") == find_place("Labuan Bajo")
    assert place_key("Ba'a") == place_key("BA\u2019A") == "baa"


def test_the_same_place_is_the_same_object() -> None:
    assert find_place("KYIV") is find_place("Kiev")


def test_every_province_has_its_regencies_and_cities(rows: list[dict[str, str]]) -> None:
    counted = Counter(
        row["subdivision"] for row in rows if row["country"] == "ID" and row["kind"] in {"regency", "city"}
    )
    assert counted == REGENCIES_AND_CITIES
    assert sum(counted.values()) == 514
    assert {row["subdivision"] for row in rows if row["kind"] == "province"} == set(REGENCIES_AND_CITIES)


def test_indonesia_has_four_zones(rows: list[dict[str, str]]) -> None:
    zones = {row["timezone"] for row in rows if row["country"] == "ID" and row["kind"] != "country"}
    assert zones - {""} == {WIB, PONTIANAK, WITA, WIT}


def test_a_province_has_one_zone(rows: list[dict[str, str]]) -> None:
    zones = {(row["subdivision"], row["timezone"]) for row in rows if row["country"] == "ID" and row["subdivision"]}
    assert len(zones) == len(REGENCIES_AND_CITIES)


def test_codes_and_zones_are_well_formed(rows: list[dict[str, str]]) -> None:
    for row in rows:
        assert regex.fullmatch("[A-Z]{2}", row["country"]), row
        assert regex.fullmatch("([A-Z]{2}-[A-Z0-9]{1,3})?", row["subdivision"]), row
        assert row["subdivision"][:2] in {"", row["country"]}, row
        assert regex.fullmatch("([A-Z][A-Za-z]+(/[A-Z][A-Za-z_-]+){1,2})?", row["timezone"]), row
        assert all(name == name.strip() != "" for name in names(row)), row


def test_the_table_is_sorted(rows: list[dict[str, str]]) -> None:
    order = [(row["country"] != "ID", row["country"], row["subdivision"], place_key(row["name"])) for row in rows]
    assert order == sorted(order)


def test_no_name_is_in_the_table_twice(rows: list[dict[str, str]]) -> None:
    keys = Counter(place_key(name) for row in rows for name in names(row))
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_every_name_in_the_table_is_found(rows: list[dict[str, str]]) -> None:
    for row in rows:
        for name in names(row):
            place = find_place(name.upper())
            assert place is not None, name
            assert place.name == row["name"]


def test_the_table_is_small(rows: list[dict[str, str]]) -> None:
    assert len(rows) < 10_000
