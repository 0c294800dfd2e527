"""The registry: which outlets there are, what printed names and hosts lead to, and outlets that others bring."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsfacts
from newsfacts import OutletFamily, OutletFileError, Outlets, Role, UnknownOutletError
from newsfacts.layout.lines import split_lines
from newsfacts.layout.rules import line_rules
from newsfacts.outlets import registry
from newsfacts.outlets.media import media
from newsfacts.outlets.registry import general_layout, line_key, load_outlets, squash, without_top_level
from newsfacts.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OUTLETS = load_outlets()

SENJA = """
family = "senja"
name = "Harian Senja"
name_patterns = ['SENJA [A-Z]{3,15}']
hosts = ["hariansenja.example"]

[lines]
promotion = ["Layanan Pembaca Senja"]

[starts]
promotion = ["Dengarkan radio kami"]

[patterns]
pagination = ['lembar [0-9]{1,3}$']

[lists]
related = ["Masih Hangat"]

[[brands]]
name = "SENJAKOTA.ID"
hosts = ["kota.hariansenja.example"]
"""
PAGE = (
    "SENJAKOTA.ID, KOTA SENJA - Warga menanam bakau di muara sejak pagi.\nDengarkan radio kami di 99 FM\nLembar 2\n"
    "Layanan Pembaca Senja\nMasih Hangat\nPetambak Garam Menanti Musim Kemarau"
)


@pytest.fixture
def senja(tmp_path: Path) -> Path:
    """Return the path of an outlet file of the user's own."""
    path = tmp_path / "senja.toml"
    path.write_text(SENJA, encoding="utf-8")
    return path


# Names


@pytest.mark.parametrize(
    "printed",
    [
        "TRIBUN-BALI.COM",
        "TRIBUN-BALI. COM",
        "Tribun-Bali.com",
        "tribun bali.com",
        "TRIBUNBALI.COM",
        "Tribun Bali",
        "tribun-bali",
        "TribunBali",
        "Tribun Bali Network",
        " TRIBUN–BALI.COM ",
    ],
)
def test_spellings_of_a_brand_are_one(printed: str) -> None:
    named = OUTLETS.named(printed)
    assert named is not None
    assert (named.family, named.brand, named.dateline) == ("tribun", "TRIBUN-BALI.COM", True)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("TRIBUN-BALI. COM", "tribun bali.com", True),
        ("PIKIRAN RAKYAT", "Pikiran-Rakyat", True),
        ("Ｓenja", "Senja", False),
        ("Senja.com", "Senja", False),
        ("Senja 24", "Senja", False),
        ("STRASSE.ID", "Straße.id", True),
        ("©", "", True),
    ],
)
def test_names_are_compared_by_letters_and_digits(one: str, other: str, *, same: bool) -> None:
    assert (squash(one) == squash(other)) is same


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Bisnis.com", "Bisnis"),
        ("SURYA.CO.ID", "SURYA"),
        ("TRIBUNNEWS. COM", "TRIBUNNEWS"),
        ("Senja.web.id", "Senja"),
        ("Kompas TV", "Kompas TV"),
        ("Com", "Com"),
        ("Senja.example", "Senja.example"),
    ],
)
def test_top_level_domain_comes_off(name: str, bare: str) -> None:
    assert without_top_level(name) == bare


@pytest.mark.parametrize(
    ("printed", "family", "brand"),
    [
        ("SERAMBINEWS.COM", "tribun", "SERAMBINEWS.COM"),
        ("Serambi Indonesia", "tribun", "SERAMBINEWS.COM"),
        ("SURYA.CO.ID", "tribun", "SURYA.CO.ID"),
        ("POS-KUPANG. COM", "tribun", "POS-KUPANG.COM"),
        ("Tribun", "tribun", None),
        ("PR DEPOK", "pikiran-rakyat", "PR DEPOK"),
        ("Pikiran Rakyat", "pikiran-rakyat", "PIKIRAN RAKYAT"),
        ("Kabar24", "bisnis", "Bisnis.com"),
        ("jagatBisnis.com", "jagatbisnis", "JagatBisnis.com"),
        ("Reuters", None, "Reuters"),
        ("Kompas", "kompas-id", "Kompas.id"),
        ("KOMPAS.com", "kompas", "Kompas.com"),
        ("Kompas TV", "kompas-tv", "Kompas TV"),
        ("detikJatim", "detik", "detikJatim"),
        ("detikUpdate", "detik", None),
        ("20detik", "detik", "detikcom"),
        ("CNN Indonesia", "cnn-indonesia", "CNN Indonesia"),
        ("CNN", None, "CNN"),
        ("Antara", "antara", "ANTARA"),
        ("ANTARA FOTO", None, "ANTARA FOTO"),
        ("Suara.com", "suara", "Suara.com"),
        ("SuaraPapua.id", "suara", None),
        ("NOVA.id", "grid", "Nova.ID"),
        ("iNewsKarawang.id", "inews", None),
        ("National Geographic", None, "National Geographic"),
    ],
)
def test_printed_name_leads_to_family_and_brand(printed: str, family: str | None, brand: str | None) -> None:
    named = OUTLETS.named(printed)
    assert named is not None
    assert (named.family, named.brand) == (family, brand)


@pytest.mark.parametrize("printed", ["Suara", "merdeka", "Nova", "GRID", "Detik", "Sosok Network"])
def test_everyday_word_is_no_outlet(printed: str) -> None:
    assert OUTLETS.named(printed) is None


@pytest.mark.parametrize("printed", ["", "Kota Senja", "Tribun" * 100, "com"])
def test_nobody_has_that_name(printed: str) -> None:
    assert OUTLETS.named(printed) is None


@pytest.mark.parametrize(
    ("printed", "family", "brand"),
    [
        ("SENJA UTARA", "senja", None),
        ("Senja Utara", None, None),
        ("SENJA UTARA RAYA", None, None),
        ("SENJA KOTA", "senja", "SENJAKOTA.ID"),
        ("SENJAKOTA.ID", "senja", "SENJAKOTA.ID"),
    ],
)
def test_names_that_no_brand_lists_are_known_by_their_form(
    senja: Path, printed: str, family: str | None, brand: str | None
) -> None:
    named = load_outlets(senja).named(printed)
    assert (named.family, named.brand) == (family, brand) if named else family is None


def test_page_of_a_site_known_by_the_form_of_its_name(senja: Path) -> None:
    text = "SENJA UTARA - Warga menanam bakau di muara sejak pagi."
    assert newsfacts.parse(text, outlets=load_outlets(senja)).outlet == newsfacts.Outlet("senja")
    assert newsfacts.parse(text).outlet is None


def test_media_have_one_entry_each() -> None:
    names = [squash(medium.name) for medium in media()]
    assert len(names) == len(set(names))
    assert all(names)


def test_some_media_sign_datelines_and_some_do_not() -> None:
    assert {medium.dateline for medium in media()} == {True, False}


# Hosts


@pytest.mark.parametrize(
    ("host", "family", "brand"),
    [
        ("tribunnews.com", "tribun", "TRIBUNNEWS.COM"),
        ("www.tribunnews.com", "tribun", "TRIBUNNEWS.COM"),
        ("aceh.tribunnews.com", "tribun", "SERAMBINEWS.COM"),
        ("ACEH.Tribunnews.COM", "tribun", "SERAMBINEWS.COM"),
        ("m.aceh.tribunnews.com", "tribun", "SERAMBINEWS.COM"),
        ("surabaya.tribunnews.com", "tribun", "SURYA.CO.ID"),
        ("makassar.tribunnews.com", "tribun", "TRIBUN-TIMUR.COM"),
        ("kupang.tribunnews.com", "tribun", "POS-KUPANG.COM"),
        ("bangka.tribunnews.com", "tribun", "BANGKAPOS.COM"),
        ("wartakota.tribunnews.com", "tribun", "WARTAKOTALIVE.COM"),
        ("depok.pikiran-rakyat.com", "pikiran-rakyat", "PR DEPOK"),
        ("kabar24.bisnis.com", "bisnis", "Bisnis.com"),
        ("jagatbisnis.com", "jagatbisnis", "JagatBisnis.com"),
    ],
)
def test_host_leads_to_family_and_brand(host: str, family: str, brand: str) -> None:
    found = OUTLETS.at(host)
    assert found is not None
    assert found[0].family == family
    assert found[1] is not None
    assert found[1].name == brand


def test_family_domain_without_a_brand() -> None:
    outlets = Outlets((OutletFamily("senja", "Senja", hosts=("Senja.Example",)),))
    assert outlets.at("kota.senja.example") == (outlets["senja"], None)


@pytest.mark.parametrize(
    "host", ["", ".", "com", "senja.example", "tribunnews.com.senja.example", "bukantribunnews.com", "tribunnews.com."]
)
def test_host_of_nobody(host: str) -> None:
    assert OUTLETS.at(host) is None


# The collection


def test_outlets_are_a_collection() -> None:
    assert len(OUTLETS) == len(list(OUTLETS)) == len(OUTLETS.families)
    assert [OUTLETS[family.family] for family in OUTLETS] == list(OUTLETS)
    assert repr(OUTLETS) == f"<Outlets of {len(OUTLETS)} families>"


def test_identifier_is_found_whatever_its_case() -> None:
    assert OUTLETS["Pikiran-Rakyat"] is OUTLETS["pikiran-rakyat"]


def test_unknown_identifier_names_the_nearest() -> None:
    with pytest.raises(UnknownOutletError, match="did you mean 'pikiran-rakyat'") as caught:
        OUTLETS["pikiranrakyat"]
    assert caught.value.known == tuple(sorted(family.family for family in OUTLETS))


def test_built_in_outlets_are_read_once() -> None:
    assert load_outlets() is load_outlets()


def test_no_outlets_at_all_still_read_a_page() -> None:
    article = newsfacts.parse(PAGE, outlets=Outlets(()))
    assert article.outlet is None
    assert "".join(map(article.quote, article.segments)) == PAGE


# The user's own files


def test_own_file_joins_the_built_in_ones(senja: Path) -> None:
    outlets = load_outlets(senja)
    assert [family.family for family in outlets] == [*(family.family for family in OUTLETS), "senja"]
    assert "senja" not in {family.family for family in load_outlets()}


@pytest.mark.parametrize("kind", [str, Path])
def test_own_file_takes_part_in_reading(senja: Path, kind: Callable[[Path], str | Path]) -> None:
    article = newsfacts.parse(PAGE, outlets=load_outlets(kind(senja)))
    assert article.outlet == newsfacts.Outlet("senja", "SENJAKOTA.ID")
    assert article.dateline is not None
    assert (article.dateline.outlet, article.dateline.place) == ("SENJAKOTA.ID", "KOTA SENJA")
    assert article.body == "Warga menanam bakau di muara sejak pagi."
    assert [segment.role for segment in article.segments if segment.role is not Role.BLANK] == [
        Role.DATELINE,
        Role.BODY,
        Role.PROMOTION,
        Role.PAGINATION,
        Role.PROMOTION,
        Role.RELATED,
        Role.RELATED,
    ]
    assert article.related == ("Petambak Garam Menanti Musim Kemarau",)


def test_own_file_is_recognised_by_its_host(senja: Path) -> None:
    url = "https://kota.hariansenja.example/bakau"
    article = newsfacts.parse("Warga menanam bakau.", url=url, outlets=load_outlets(senja))
    assert str(article.outlet) == "SENJAKOTA.ID (senja)"


def test_own_file_takes_the_place_of_a_built_in_one(tmp_path: Path) -> None:
    path = tmp_path / "bisnis.toml"
    path.write_text('family = "bisnis"\nname = "Bisnis Kita"\nhosts = ["bisnis.com"]\n', encoding="utf-8")
    outlets = load_outlets(path)
    assert [family.family for family in outlets] == [family.family for family in OUTLETS]
    assert outlets["bisnis"].name == "Bisnis Kita"
    assert OUTLETS["bisnis"].name == "Bisnis.com"
    found = outlets.at("kabar24.bisnis.com")
    assert found == (outlets["bisnis"], None)


def test_last_of_two_files_for_one_family_counts(senja: Path, tmp_path: Path) -> None:
    later = tmp_path / "later.toml"
    later.write_text('family = "senja"\nname = "Senja Baru"', encoding="utf-8")
    outlets = load_outlets(senja, later)
    assert outlets["senja"].name == "Senja Baru"
    assert len(outlets) == len(OUTLETS) + 1


def test_broken_own_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutletFileError, match=r"none\.toml"):
        load_outlets(tmp_path / "none.toml")


# Outlets of installed packages


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Return a function that pretends that packages are installed whose entry points lead to the values given."""

    def pretend(**values: object) -> None:
        def load(self: EntryPoint) -> object:
            return values[self.name]

        def installed(*, group: str) -> list[EntryPoint]:
            return [EntryPoint(name, f"senja:{name}", group) for name in values if group == "newsfacts.outlets"]

        monkeypatch.setattr(EntryPoint, "load", load)
        monkeypatch.setattr(registry, "entry_points", installed)
        registry._builtin.cache_clear()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    yield pretend
    monkeypatch.undo()
    registry._builtin.cache_clear()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def _itself(path: Path) -> object:
    return path


def _folder(path: Path) -> object:
    return path.parent


def _function(path: Path) -> object:
    return lambda: path


def _function_for_text(path: Path) -> object:
    return lambda: str(path.parent)


@pytest.mark.parametrize("leading_to", [_itself, str, _folder, _function, _function_for_text])
def test_installed_package_brings_outlets(
    install: Callable[..., None], senja: Path, leading_to: Callable[[Path], object]
) -> None:
    senja.with_name("README.md").write_text("Outlets of Senja.", encoding="utf-8")
    install(senja=leading_to(senja))
    outlets = load_outlets()
    assert [family.family for family in outlets][-1] == "senja"
    assert newsfacts.parse(PAGE).outlet == newsfacts.Outlet("senja", "SENJAKOTA.ID")


def test_folder_of_an_installed_package_may_have_several_outlets(install: Callable[..., None], senja: Path) -> None:
    senja.with_name("fajar.toml").write_text('family = "fajar"\nname = "Fajar Kita"', encoding="utf-8")
    install(senja=senja.parent)
    assert [family.family for family in load_outlets()][-2:] == ["fajar", "senja"]


def test_installed_packages_are_read_by_name(install: Callable[..., None], senja: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text('family = "senja"\nname = "Senja Baru"', encoding="utf-8")
    install(zaitun=other, anggrek=senja)
    assert load_outlets()["senja"].name == "Senja Baru"


def test_own_file_goes_before_an_installed_package(install: Callable[..., None], senja: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('family = "senja"\nname = "Senja Saya"', encoding="utf-8")
    install(senja=senja)
    assert load_outlets(own)["senja"].name == "Senja Saya"


@pytest.mark.parametrize("value", [3, None, ["senja.toml"], lambda: None])
def test_entry_point_that_leads_elsewhere_is_refused(install: Callable[..., None], value: object) -> None:
    install(senja=value)
    with pytest.raises(OutletFileError, match=r"newsfacts\.outlets:senja cannot be used:\n  the entry point leads to"):
        load_outlets()


def test_broken_file_of_an_installed_package_is_refused(install: Callable[..., None], senja: Path) -> None:
    senja.write_text("family = 3", encoding="utf-8")
    install(senja=senja)
    with pytest.raises(OutletFileError, match=r"senja\.toml cannot be used"):
        load_outlets()


# Rules of lines


def role_of(text: str, path: Path | None = None) -> Role | None:
    """Return the role that a single line has by its own words."""
    family = load_outlets(path)["senja"] if path else None
    return line_rules(family).role(split_lines(text)[0])


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Layanan Pembaca Senja", Role.PROMOTION),
        ("LAYANAN  PEMBACA\u00a0SENJA :", Role.PROMOTION),
        ("Layanan Pembaca Senja Kota", None),
        ("dengarkan radio kami di 99 FM", Role.PROMOTION),
        ("• Dengarkan  radio kami", Role.PROMOTION),
        ("Dengarkan radio kamipun", None),
        ("Warga dengarkan radio kami", None),
        ("Lembar 12", Role.PAGINATION),
        ("Lembar dua", None),
        ("Baca juga: Muara Kembali Hijau", Role.RELATED),
        ("***", Role.END_CREDIT),
        ("•", None),
        ("Warga menanam bakau.", None),
    ],
)
def test_line_has_the_role_that_the_file_gives_it(senja: Path, line: str, role: Role | None) -> None:
    assert role_of(line, senja) is role


@pytest.mark.parametrize("line", ["Layanan Pembaca Senja", "Dengarkan radio kami", "Lembar 12"])
def test_rules_of_one_outlet_are_not_anothers(line: str) -> None:
    assert role_of(line) is None


def test_outlets_own_rule_goes_before_the_general_one(tmp_path: Path) -> None:
    assert role_of("Redaksi") is Role.FOOTER
    path = tmp_path / "senja.toml"
    path.write_text('family = "senja"\nname = "Senja"\n[lines]\nbyline = ["REDAKSI"]', encoding="utf-8")
    assert role_of("Redaksi", path) is Role.BYLINE


@pytest.mark.parametrize(
    "line", ["©2024 Kabar Senja", "© 2024 Kabar Senja", "(c) Kabar Senja", "Copyright Kabar Senja"]
)
def test_copyright_line_is_footer(line: str) -> None:
    assert role_of(line) is Role.FOOTER


@pytest.mark.parametrize(("line", "role"), [("Masih Hangat", Role.RELATED), ("MASIH HANGAT:", Role.RELATED)])
def test_title_of_a_list_tells_what_its_items_are(senja: Path, line: str, role: Role) -> None:
    rules = line_rules(load_outlets(senja)["senja"])
    assert rules.list_role(split_lines(line)[0]) is role
    assert rules.is_list_title(line)


@pytest.mark.parametrize("line", ["Masih Hangat di Muara", "Warga menanam bakau. " * 20])
def test_other_lines_are_no_title_of_a_list(senja: Path, line: str) -> None:
    rules = line_rules(load_outlets(senja)["senja"])
    assert rules.list_role(split_lines(line)[0]) is None
    assert not rules.is_list_title(line)


def test_rules_stay_right_on_a_page_of_all_letters(senja: Path) -> None:
    rules = line_rules(load_outlets(senja)["senja"])
    for number in range(0x4E00, 0x4E00 + 5000):
        assert rules.role(split_lines(f"{chr(number)} bakau")[0]) is None
    assert rules.role(split_lines("Lembar 12")[0]) is Role.PAGINATION


def test_general_layout_is_no_outlet() -> None:
    assert general_layout().family not in {family.family for family in OUTLETS}


@pytest.mark.parametrize(
    ("line", "key"),
    [("Berita  Terkait:", "berita terkait"), (" TAGS : ", "tags"), ("Baca\u00a0Juga", "baca juga"), (":", "")],
)
def test_lines_are_compared_without_case_spaces_and_colon(line: str, key: str) -> None:
    assert line_key(line) == key


# Words


def test_word_list_that_does_not_exist() -> None:
    with pytest.raises(KeyError, match="kata_sandi"):
        words("kata_sandi")


def test_words_are_in_lower_case() -> None:
    assert words("title_function_words") == {word.casefold() for word in words("title_function_words")} != set()
