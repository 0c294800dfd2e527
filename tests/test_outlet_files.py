"""Outlet files: those that come with newsfacts are sane, and a broken one is refused with file and key path."""

from __future__ import annotations

from collections import Counter
from importlib import resources
from itertools import chain
from pathlib import Path
from types import MappingProxyType

import pytest
import regex

import newsfacts
from newsfacts import Layout, OutletFamily, OutletFileError, Role
from newsfacts.outlets.loading import load_family
from newsfacts.outlets.registry import line_key, squash

FOLDER = resources.files("newsfacts.outlets") / "families"
FILES = {file.name: file for file in sorted(FOLDER.iterdir(), key=lambda file: file.name)}
FAMILIES = {name: load_family(file) for name, file in FILES.items()}
GENERAL = load_family(resources.files("newsfacts.outlets") / "general.toml")

HEADER_ROLES = {
    Role.SECTION,
    Role.KICKER,
    Role.HEADLINE,
    Role.SUMMARY,
    Role.PUBLISHED,
    Role.PAGE_DATE,
    Role.BYLINE,
    Role.PHOTO_CREDIT,
    Role.CAPTION,
}
HOST = regex.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+")


@pytest.fixture(params=FAMILIES.values(), ids=repr)
def family(request: pytest.FixtureRequest) -> OutletFamily:
    param: OutletFamily = request.param
    return param


@pytest.fixture(params=[*FAMILIES.values(), GENERAL], ids=repr)
def file(request: pytest.FixtureRequest) -> OutletFamily:
    """Return any file: a family's, or the general layout."""
    param: OutletFamily = request.param
    return param


def names_of(family: OutletFamily) -> set[str]:
    """Return every name of a family and its brands, as it is compared."""
    own = {family.name, *family.names}
    return {squash(name) for name in chain(own, *((brand.name, *brand.names) for brand in family.brands))}


def hosts_of(family: OutletFamily) -> set[str]:
    return {*family.hosts, *chain.from_iterable(brand.hosts for brand in family.brands)}


# The files that come with newsfacts


def test_folder_is_the_list() -> None:
    assert [FOLDER / f"{family.family}.toml" for family in newsfacts.load_outlets()] == list(FILES.values())


def test_file_is_named_for_its_family(family: OutletFamily) -> None:
    assert Path(family.path).name == f"{family.family}.toml"
    assert regex.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", family.family)


def test_family_has_a_name_hosts_and_brands(family: OutletFamily) -> None:
    assert family.name.strip() == family.name != ""
    assert family.hosts
    assert family.brands


def test_hosts_are_host_names_in_lower_case_listed_once(family: OutletFamily) -> None:
    for hosts in (family.hosts, [host for brand in family.brands for host in brand.hosts]):
        assert [host for host in hosts if not HOST.fullmatch(host)] == []
        assert [host for host, count in Counter(hosts).items() if count > 1] == []


def test_brands_are_on_the_familys_domains(family: OutletFamily) -> None:
    domains = tuple(f".{host}" for host in family.hosts)
    assert [host for host in hosts_of(family) if not f".{host}".endswith(domains)] == []


def test_families_share_neither_hosts_nor_names() -> None:
    for of in (hosts_of, names_of):
        owners = Counter(chain.from_iterable(of(family) for family in FAMILIES.values()))
        assert [entry for entry, count in owners.items() if count > 1] == []


def test_brands_share_no_name(family: OutletFamily) -> None:
    owners = Counter(chain.from_iterable({squash(n) for n in (brand.name, *brand.names)} for brand in family.brands))
    assert [name for name, count in owners.items() if count > 1 or not name] == []


def test_every_printed_name_leads_to_its_brand(family: OutletFamily) -> None:
    outlets = newsfacts.load_outlets()
    for brand in family.brands:
        for name in (brand.name, *brand.names, brand.name.lower(), brand.name.replace(".", ". ")):
            named = outlets.named(name)
            assert named is not None
            assert (named.family, named.brand, named.dateline) == (family.family, brand.name, True)


def test_every_host_leads_to_its_brand(family: OutletFamily) -> None:
    outlets = newsfacts.load_outlets()
    for brand in family.brands:
        for host in brand.hosts:
            assert outlets.at(host) == (outlets[family.family], brand)


def test_texts_are_written_out(file: OutletFamily) -> None:
    for table in (file.lines, file.starts, file.lists):
        assert [text for text in chain(*table.values()) if not text.strip()] == []


def test_no_text_has_two_roles(file: OutletFamily) -> None:
    for table in (file.lines, file.starts, file.lists):
        roles = Counter(key for texts in table.values() for key in {line_key(text) for text in texts})
        assert [key for key, count in roles.items() if count > 1] == []


def test_openings_can_be_found(file: OutletFamily) -> None:
    for opening in chain(*file.starts.values()):
        assert opening[0] not in "*•▪- \u00a0"
        assert len(opening) == 1 or len(opening.strip()) >= 4


def test_patterns_compile_and_need_a_character(file: OutletFamily) -> None:
    for pattern in chain(file.name_patterns, *file.patterns.values()):
        compiled = regex.compile(pattern, regex.IGNORECASE)
        assert not compiled.match("")
        assert compiled.groups == 0, f"{pattern} has a group that captures"


def test_layouts_consist_of_what_stands_above_the_story(file: OutletFamily) -> None:
    assert file.layouts
    for layout in file.layouts.values():
        assert set(layout.header) <= HEADER_ROLES
        assert layout.header
        assert layout.repeated_headline in HEADER_ROLES
        assert layout.about


# Reading a file

SENJA = """
family = "harian-senja"
name = "Harian Senja"
names = ["Senja"]
name_patterns = ['SENJA [A-Z]{3,15}']
hosts = ["hariansenja.example"]

[lines]
navigation = ["Layanan Pembaca"]

[starts]
promotion = ["Dengarkan radio kami"]

[patterns]
pagination = ['lembar [0-9]{1,3}$']

[lists]
related = ["Masih Hangat"]

[layouts.desktop]
header = ["headline", "published", "caption"]
about = "since 2019"
repeated_headline = "summary"

[layouts.amp]
header = ["headline"]

[[brands]]
name = "SENJAKOTA.ID"
hosts = ["kota.hariansenja.example"]
names = ["Senja Kota"]

[[brands]]
name = "SENJADESA.ID"
"""


def written(folder: Path, content: str) -> Path:
    path = folder / "senja.toml"
    path.write_text(content, encoding="utf-8")
    return path


def problems(folder: Path, content: str) -> list[str]:
    """Return why a file with this content is refused."""
    path = written(folder, content)
    with pytest.raises(OutletFileError) as caught:
        load_family(path)
    assert caught.value.path == str(path)
    assert str(path) in str(caught.value)
    return list(caught.value.problems)


def test_file_is_read_as_written(tmp_path: Path) -> None:
    family = load_family(written(tmp_path, SENJA))
    assert repr(family) == "<OutletFamily harian-senja>"
    assert (family.family, family.name, family.names) == ("harian-senja", "Harian Senja", ("Senja",))
    assert family.name_patterns == ("SENJA [A-Z]{3,15}",)
    assert family.hosts == ("hariansenja.example",)
    assert family.lines == {Role.NAVIGATION: ("Layanan Pembaca",)}
    assert family.starts == {Role.PROMOTION: ("Dengarkan radio kami",)}
    assert family.patterns == {Role.PAGINATION: ("lembar [0-9]{1,3}$",)}
    assert family.lists == {Role.RELATED: ("Masih Hangat",)}
    assert family.layouts == {
        "desktop": Layout((Role.HEADLINE, Role.PUBLISHED, Role.CAPTION), "since 2019", Role.SUMMARY),
        "amp": Layout((Role.HEADLINE,)),
    }
    assert [(brand.name, brand.hosts, brand.names) for brand in family.brands] == [
        ("SENJAKOTA.ID", ("kota.hariansenja.example",), ("Senja Kota",)),
        ("SENJADESA.ID", (), ()),
    ]
    assert family.path == str(tmp_path / "senja.toml")


def test_path_can_be_text(tmp_path: Path) -> None:
    assert load_family(str(written(tmp_path, SENJA))).path == str(tmp_path / "senja.toml")


def test_name_and_identifier_are_enough(tmp_path: Path) -> None:
    family = load_family(written(tmp_path, 'family = "senja24"\nname = "Senja 24"'))
    assert (family.hosts, family.brands) == ((), ())
    assert (family.lines, family.starts, family.patterns, family.lists, family.layouts) == ({}, {}, {}, {}, {})


def test_tables_of_a_family_cannot_be_changed(tmp_path: Path) -> None:
    family = load_family(written(tmp_path, SENJA))
    for table in (family.lines, family.starts, family.patterns, family.lists, family.layouts):
        assert isinstance(table, MappingProxyType)
    assert isinstance(OutletFamily("senja", "Senja").layouts, MappingProxyType)


def test_missing_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none.toml"
    with pytest.raises(OutletFileError, match=r"none\.toml cannot be used:\n  the file cannot be read: .*No such file"):
        load_family(path)


def test_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutletFileError, match="the file cannot be read"):
        load_family(tmp_path)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "senja.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(OutletFileError, match="the file cannot be read: 'utf-8' codec"):
        load_family(path)


def test_what_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, 'family = "senja"\nname = Senja')
    assert problem.startswith("it is not TOML: ")
    assert "line 2" in problem


def test_empty_file_lacks_what_is_required(tmp_path: Path) -> None:
    assert [problem.partition(":")[0] for problem in problems(tmp_path, "")] == ["$.family", "$.name"]


HEAD = 'family = "senja"\nname = "Senja"\n'


@pytest.mark.parametrize(
    ("content", "path", "words"),
    [
        # A key that is not known
        (f'{HEAD}colour = "red"', "$.colour", "no such key; keys here are family, name, names, "),
        (f'{HEAD}path = "senja.toml"', "$.path", "no such key"),
        (f'{HEAD}[[brands]]\nname = "S"\nhost = "s.id"', "$.brands[0].host", "no such key; keys here are name, hosts"),
        (f"{HEAD}[layouts.amp]\nheader = []\nfooter = []", "$.layouts.amp.footer", "no such key; keys here are header"),
        # A key that is missing
        ('family = "senja"', "$.name", "required, but missing"),
        (f'{HEAD}[[brands]]\nname = "S"\n[[brands]]\nnames = ["S"]', "$.brands[1].name", "required, but missing"),
        (f'{HEAD}[layouts.amp]\nabout = "phone"', "$.layouts.amp.header", "required, but missing"),
        # A value of the wrong type
        ('family = 3\nname = "Senja"', "$.family", "expected text in quotes, got 3"),
        ('family = "senja"\nname = true', "$.name", "expected text in quotes, got True"),
        (f'{HEAD}hosts = "senja.id"', "$.hosts", "expected a list, got 'senja.id'"),
        (f"{HEAD}names = false", "$.names", "expected a list, got False"),
        (f'{HEAD}hosts = ["senja.id", 5]', "$.hosts[1]", "expected text in quotes, got 5"),
        (f"{HEAD}lines = []", "$.lines", "expected a table, got []"),
        (f'{HEAD}[lines]\nfooter = "Redaksi"', "$.lines.footer", "expected a list, got 'Redaksi'"),
        (f"{HEAD}[starts]\nfooter = [1.5]", "$.starts.footer[0]", "expected text in quotes, got 1.5"),
        (f"{HEAD}[patterns]\nfooter = 2024-05-01", "$.patterns.footer", "expected a list, got datetime.date"),
        (f'{HEAD}[layouts]\namp = ["headline"]', "$.layouts.amp", "expected a table, got ['headline']"),
        (f'{HEAD}[layouts.amp]\nheader = "headline"', "$.layouts.amp.header", "expected a list, got 'headline'"),
        (f"{HEAD}[layouts.amp]\nheader = [7]", "$.layouts.amp.header[0]", "expected text in quotes, got 7"),
        (f"{HEAD}[layouts.amp]\nheader = []\nabout = 1", "$.layouts.amp.about", "expected text in quotes, got 1"),
        (f'{HEAD}brands = "SENJA.ID"', "$.brands", "expected a list, got 'SENJA.ID'"),
        (f'{HEAD}brands = ["SENJA.ID"]', "$.brands[0]", "expected a table, got 'SENJA.ID'"),
        (f'{HEAD}[[brands]]\nname = "S"\nhosts = "s.id"', "$.brands[0].hosts", "expected a list, got 's.id'"),
        # A role that does not exist
        (f'{HEAD}[lines]\nmenu = ["Masuk"]', "$.lines.menu", "'menu' is no role; roles are section, kicker"),
        (f'{HEAD}[lists]\nRelated = ["Lagi"]', "$.lists.Related", "'Related' is no role"),
        (f'{HEAD}[layouts.amp]\nheader = ["headline", "title"]', "$.layouts.amp.header[1]", "'title' is no role"),
        (
            f'{HEAD}[layouts.amp]\nheader = []\nrepeated_headline = "title"',
            "$.layouts.amp.repeated_headline",
            "'title' is no role",
        ),
        # A role that never stands above the story
        (f'{HEAD}[layouts.amp]\nheader = ["headline", "body"]', "$.layouts.amp.header", "'body' stands in the story"),
        (f'{HEAD}[layouts.amp]\nheader = ["footer"]', "$.layouts.amp.header", "'footer' stands in the story"),
        # An identifier that is none
        ('family = "Senja"\nname = "Senja"', "$.family", "'Senja' should be lower-case letters and digits"),
        ('family = "harian senja"\nname = "Senja"', "$.family", "joined by hyphens"),
        ('family = "-senja"\nname = "Senja"', "$.family", "joined by hyphens"),
        ('family = ""\nname = "Senja"', "$.family", "joined by hyphens"),
        # A pattern that cannot be used
        (f"{HEAD}[patterns]\nfooter = ['a', '(b']", "$.patterns.footer[1]", "'(b' is no regular expression: missing )"),
        (f"{HEAD}[patterns]\nfooter = ['a*']", "$.patterns.footer[0]", "'a*' matches nothing at all"),
        (f"{HEAD}[patterns]\nfooter = ['']", "$.patterns.footer[0]", "'' matches nothing at all"),
        (f"{HEAD}[patterns]\nfooter = ['(a)b\\1']", "$.patterns.footer[0]", "has a group that captures: write (?:…)"),
        (f"{HEAD}name_patterns = ['SENJA [A-Z]+', '[']", "$.name_patterns[1]", "'[' is no regular expression"),
        (f"{HEAD}name_patterns = ['[A-Z]*']", "$.name_patterns[0]", "'[A-Z]*' matches nothing at all"),
        (f"{HEAD}name_patterns = 'SENJA [A-Z]+'", "$.name_patterns", "expected a list, got 'SENJA [A-Z]+'"),
        # An opening that would never be found
        (f'{HEAD}[starts]\nfooter = ["Alamat", ""]', "$.starts.footer[1]", "'' is too short"),
        (f'{HEAD}[starts]\nfooter = ["PT "]', "$.starts.footer[0]", "'PT ' is too short"),
        (f'{HEAD}[starts]\nfooter = ["• Alamat"]', "$.starts.footer[0]", "'• Alamat' opens with a bullet"),
    ],
)
def test_fault_is_named_by_its_key_path(tmp_path: Path, content: str, path: str, words: str) -> None:
    (problem,) = problems(tmp_path, content)
    where, _, what = problem.partition(": ")
    assert where.startswith(path)
    assert words in what


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    content = 'family = 3\nhosts = "senja.id"\ncolour = "red"\n[lines]\nmenu = ["Masuk"]\nfooter = [1]'
    paths = [problem.partition(": ")[0] for problem in problems(tmp_path, content)]
    assert sorted(paths) == ["$.colour", "$.family", "$.hosts", "$.lines.footer[0]", "$.lines.menu", "$.name"]


def test_faults_of_meaning_are_told_at_once(tmp_path: Path) -> None:
    content = 'family = "S"\nname = "S"\n[patterns]\nfooter = ["("]\nrelated = ["x?"]\n[layouts.amp]\nheader = ["tags"]'
    paths = [problem.partition(": ")[0] for problem in problems(tmp_path, content)]
    assert [path.removesuffix("[0]") for path in paths] == [
        "$.family",
        "$.layouts.amp.header",
        "$.patterns.footer",
        "$.patterns.related",
    ]
