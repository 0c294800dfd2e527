"""What a page becomes: the Article and its pieces, frozen values with positions into the text.

Everything here is immutable, hashable and picklable, and knows nothing of how it was found. Role names and kinds are
the words of the field (schema.org, IPTC) wherever it has one.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, fields, frozen

from newsfacts.errors import SpanError
from newsfacts.normalize import tidy
from newsfacts.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Attribution",
    "Dateline",
    "Finding",
    "FindingKind",
    "Image",
    "Kind",
    "Outlet",
    "Page",
    "PageLink",
    "Pagination",
    "Place",
    "Provenance",
    "Role",
    "Segment",
    "SourceType",
    "Speaker",
    "Statements",
    "Unresolved",
]

SCHEMA_VERSION = 1
"""The version of the dictionaries that `to_dict` writes and `from_dict` reads."""

TEXT = "text"
"""The origin of what the page's text states."""


class Role(StrEnum):
    """What a stretch of the page is. Every character of a page has exactly one role.

    >>> Role.BODY == "body", Role("related") is Role.RELATED
    (True, True)
    """

    SECTION = "section"
    """Channel or breadcrumb."""
    KICKER = "kicker"
    """Topic label above the headline."""
    HEADLINE = "headline"
    """The article's own title."""
    SUMMARY = "summary"
    """Standfirst or deck that sums up the article outside its running text."""
    PUBLISHED = "published"
    """When the article was published or updated, as the page states it."""
    PAGE_DATE = "page_date"
    """A date that belongs to the page, such as the day of the visit."""
    BYLINE = "byline"
    """Who wrote, edited, reported or photographed, outside the running text."""
    PHOTO_CREDIT = "photo_credit"
    """Who owns the picture."""
    CAPTION = "caption"
    """Text that describes a picture."""
    DATELINE = "dateline"
    """Outlet and/or place in front of the first sentence, with the separator."""
    BODY = "body"
    """The running text."""
    SUBHEADING = "subheading"
    """A heading inside the running text."""
    RELATED = "related"
    """Links to other articles and their cue."""
    PAGINATION = "pagination"
    """What leads to other pages of the same article."""
    MEDIA = "media"
    """Placeholder or label of an embedded video, audio, gallery or poll."""
    ADVERTISEMENT = "advertisement"
    """Third-party advertising and its markers."""
    PROMOTION = "promotion"
    """The outlet's promotion of itself or its channels."""
    END_CREDIT = "end_credit"
    """Closing mark or credit after the last sentence."""
    SOURCE_CREDIT = "source_credit"
    """Where the article was taken from."""
    TAGS = "tags"
    """Topic tags."""
    NAVIGATION = "navigation"
    """Menus, widget titles without items, page controls, login, share buttons."""
    FOOTER = "footer"
    """Copyright, legal and company links."""
    ARTIFACT = "artifact"
    """Left behind by a crawler or converter."""
    BLANK = "blank"
    """White space between segments."""


class FindingKind(StrEnum):
    """What kind of oddity a `Finding` reports."""

    WEEKDAY_MISMATCH = "weekday_mismatch"
    """A printed weekday is not the weekday of the date beside it."""
    IMPOSSIBLE_DATE = "impossible_date"
    """Something written as a date that no calendar has (`31 Februari 2024`)."""
    OUTLET_MISMATCH = "outlet_mismatch"
    """The text names another outlet than the URL, as mirrors and syndicated articles do."""
    CONFLICTING_DATES = "conflicting_dates"
    """The page states two different dates of publication; the first one was taken."""
    MISSING_PAGE = "missing_page"
    """A page of a split article is not among those that were merged."""
    PAGES_OUT_OF_ORDER = "pages_out_of_order"
    """The pages of a split article were given in another order than theirs; they were put in order."""
    METADATA_MISMATCH = "metadata_mismatch"
    """The metadata of an HTML page says something else than its text; the text was taken."""


@frozen
class Finding:
    """Something odd about what the page states; the Article still says what is printed.

    Attributes:
        kind: which oddity.
        message: one sentence for a person, in English.
        start: first code point of the words concerned.
        end: first code point after them.

    >>> Finding(FindingKind.IMPOSSIBLE_DATE, "no calendar has 31 Februari 2024", 4, 20)
    <Finding impossible_date 4:20>
    """

    kind: FindingKind
    message: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The words concerned."""
        return Span(self.start, self.end)

    def __repr__(self) -> str:
        return f"<Finding {self.kind} {self.start}:{self.end}>"


@frozen
class Segment:
    """One contiguous stretch of the text with one role.

    Attributes:
        role: what the stretch is.
        start: its first code point.
        end: the first code point after it; always greater than start.

    >>> Segment(Role.BODY, 0, 12).span
    Span(0, 12)
    """

    role: Role
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The segment's position."""
        return Span(self.start, self.end)

    def __repr__(self) -> str:
        return f"<{self.role} {self.start}:{self.end}>"


@frozen
class Place:
    """A place that the gazetteer knows.

    Attributes:
        name: the normal name (`Bandung`, `Washington, D.C.`).
        country: ISO 3166-1 alpha-2 code.
        subdivision: ISO 3166-2 code of the province or state; None where the gazetteer has none.
        timezone: IANA zone name; None where the place spans several.

    >>> Place("Bandung", "ID", "ID-JB", "Asia/Jakarta").subdivision
    'ID-JB'
    """

    name: str
    country: str
    subdivision: str | None = None
    timezone: str | None = None


@frozen
class Dateline:
    """Outlet and place in front of the first sentence.

    Attributes:
        raw: as printed, without the separator (`TRIBUNNEWS.COM, JAKARTA`).
        outlet: the outlet as printed; None when only a place is.
        place: the place as printed; None when only the outlet is.
        start: first code point of `raw`.
        end: first code point after `raw`.
        location: the place resolved; None when there is none or the gazetteer does not know it.

    >>> Dateline("Bisnis.com, JAKARTA", "Bisnis.com", "JAKARTA", 0, 19)
    Dateline('Bisnis.com, JAKARTA')
    """

    raw: str
    outlet: str | None
    place: str | None
    start: int
    end: int
    location: Place | None = None

    @property
    def span(self) -> Span:
        """Where `raw` is printed."""
        return Span(self.start, self.end)

    def __repr__(self) -> str:
        return f"Dateline({self.raw!r})"


@frozen
class Image:
    """A picture as the text tells of it.

    Attributes:
        caption: what it shows; None when only its owner is stated.
        credit: who owns it, as printed; None when not stated.

    >>> Image("Pelabuhan Muara Kuala.", "ANTARA FOTO/Rini Siregar").credit
    'ANTARA FOTO/Rini Siregar'
    """

    caption: str | None
    credit: str | None


@frozen
class Outlet:
    """Who published the page.

    Attributes:
        family: the name of the outlet family (`tribun`, `pikiran-rakyat`, `bisnis`, `jagatbisnis`, …).
        brand: the sister site that the page shows (`SERAMBINEWS.COM`), in its usual spelling; None when the page
            shows the family alone.

    >>> str(Outlet("tribun", "SERAMBINEWS.COM"))
    'SERAMBINEWS.COM (tribun)'
    """

    family: str
    brand: str | None = None

    def __str__(self) -> str:
        return f"{self.brand} ({self.family})" if self.brand else self.family


@frozen
class Provenance:
    """What is behind one field of the Article.

    Attributes:
        field: the field's name, as in `article.where(name)`.
        spans: where it is stated, in text order, every statement of it; empty when the text does not state it.
        origin: `text`, or the part of an HTML page's metadata that alone states it: `json-ld`, `open-graph`, `meta`,
            `time`, `title`, `canonical`, `amp`.

    >>> Provenance("headline", (Span(0, 30),)).origin
    'text'
    """

    field: str
    spans: tuple[Span, ...]
    origin: str = TEXT


@frozen
class PageLink:
    """The way to another page of the same article.

    Attributes:
        url: its address.
        page: its number, from 1; None where the link does not tell (`Tampilkan Semua`).

    >>> PageLink("https://www.example.com/berita/hujan?page=2", 2).page
    2
    """

    url: str
    page: int | None = None


@frozen
class Pagination:
    """Which page of a split article this is.

    Attributes:
        page: its number, from 1; None when the page does not tell, or holds the whole article.
        pages: how many pages the article has; None when the page does not tell.
        links: the ways to the other pages, in the order of their numbers; empty when they are not known, as in text.

    >>> Pagination(page=1, pages=3, links=(PageLink("https://www.example.com/berita/hujan?page=2", 2),)).next
    PageLink(url='https://www.example.com/berita/hujan?page=2', page=2)
    """

    page: int | None = None
    pages: int | None = None
    links: tuple[PageLink, ...] = ()

    @property
    def next(self) -> PageLink | None:
        """The way to the page behind this one; None when it is the last one, or no link is known."""
        behind = (self.page or 1) + 1
        return next((link for link in self.links if link.page == behind), None)


@frozen
class Page:
    """A page of an article that was put together from several.

    Attributes:
        number: its number, from 1.
        start: where its text begins in the article's.
        end: where its text ends in the article's.
        url: its address; None when it is not known.

    >>> Page(2, 1200, 2100).span
    Span(1200, 2100)
    """

    number: int
    start: int
    end: int
    url: str | None = None

    @property
    def span(self) -> Span:
        """Where the page's text stands in the article's."""
        return Span(self.start, self.end)


class Kind(StrEnum):
    """How the words of an attribution are given.

    >>> Kind("direct") is Kind.DIRECT
    True
    """

    DIRECT = "direct"
    """Inside quotation marks as a whole."""
    INDIRECT = "indirect"
    """Reported in the writer's words."""
    MIXED = "mixed"
    """A reported clause with quoted words in it."""


class SourceType(StrEnum):
    """What kind of source a speaker is.

    >>> SourceType("medium") is SourceType.MEDIUM
    True
    """

    PERSON = "person"
    """Somebody with a name or an office."""
    ORGANISATION = "organisation"
    """A company, a ministry, a state, a government."""
    MEDIUM = "medium"
    """A news outlet or agency as the source itself."""
    DOCUMENT = "document"
    """A law, a report, a letter, a statement, an account or a post."""
    GROUP = "group"
    """Several together, without names (`para analis`, `warga`), or two people who speak as one."""
    ANONYMOUS = "anonymous"
    """Somebody whose name is kept back (`seorang pejabat`)."""


class Unresolved(StrEnum):
    """Why an attribution has no speaker.

    >>> Unresolved("pronoun_without_antecedent") is Unresolved.PRONOUN_WITHOUT_ANTECEDENT
    True
    """

    PRONOUN_WITHOUT_ANTECEDENT = "pronoun_without_antecedent"
    """`dia`, `-nya` or `politisi itu`, and nobody before whom it could mean."""
    PAGE_BEGINS_IN_THE_MIDDLE = "page_begins_in_the_middle"
    """The page's first words are speech of somebody whom the page before named."""
    QUOTATION_WITHOUT_CUE = "quotation_without_cue"
    """A quotation without cue, and nobody beside it to whom it could belong."""
    SPEAKER_NOT_NAMED = "speaker_not_named"
    """A cue without any speaker: `"…," kata kepada wartawan`."""


@frozen
class Speaker:
    """Who is presented as having said something, resolved inside the article.

    Attributes:
        name: the fullest name that the article uses, without office, rank and degree; for organisations, media,
            documents, groups and unnamed people the words as printed.
        role: office, profession or relation, stated anywhere in the article; None where it states none.
        type: what kind of source it is.

    >>> str(Speaker("Ratna Wibisono", "Bupati Kota Senja", SourceType.PERSON))
    'Ratna Wibisono (Bupati Kota Senja)'
    """

    name: str
    role: str | None
    type: SourceType

    def __str__(self) -> str:
        return f"{self.name} ({self.role})" if self.role else self.name


@frozen(kw_only=True, repr=False)
class Attribution:
    """Who is presented as having said what, in one stretch of the running text.

    Attributes:
        kind: whether the words are quoted, reported or both.
        content: what was said, without quotation marks, closing comma or full stop.
        quote: the content's text, tidied.
        cue: the words that tie it to its source (`kata`, `mengatakan`); None where a quotation stands alone.
        source: the mention as printed; None where there is none, or only `-nya`.
        speaker: the source resolved; None where the article does not tell.
        via: the media that the statement came through, nearest first; empty when the outlet heard it itself.
        stated_on: the date that the attribution itself prints, its year taken from the article's other dates where it
            prints day and month alone and they agree; None when it prints none.
        rule: the rule of the grammar that found it.
        unresolved: why there is no speaker; None where there is one.

    >>> import newsfacts
    >>> text = 'Bisnis.com, MEDAN - "Panen naik," kata Kepala Dinas Pertanian, Sari Lubis, Senin (3/6/2024).'
    >>> (said,) = newsfacts.parse(text).attributions
    >>> said.quote, str(said.speaker), said.stated_on.isoformat(), said.rule
    ('Panen naik', 'Sari Lubis (Kepala Dinas Pertanian)', '2024-06-03', 'quotation-cue')
    """

    kind: Kind
    content: Span
    quote: str
    cue: Span | None = None
    source: Span | None = None
    speaker: Speaker | None = None
    via: tuple[str, ...] = ()
    stated_on: date | None = None
    rule: str = ""
    unresolved: Unresolved | None = None

    @property
    def start(self) -> int:
        """The content's first code point."""
        return self.content.start

    @property
    def end(self) -> int:
        """The first code point after the content."""
        return self.content.end

    def __repr__(self) -> str:
        words = self.quote if len(self.quote) <= _REPR_WIDTH else self.quote[:_REPR_WIDTH].rsplit(" ", 1)[0] + "…"
        return f"<{self.kind} {self.speaker.name if self.speaker else 'unknown'!r}: {words!r}>"


@frozen(repr=False)
class Statements:
    """A speaker with everything that the article attributes to them.

    Attributes:
        speaker: who.
        attributions: what, in text order.
    """

    speaker: Speaker
    attributions: tuple[Attribution, ...]

    def __repr__(self) -> str:
        return f"<Statements {self.speaker.name!r}: {len(self.attributions)}>"


def _day(value: date | datetime | None) -> str:
    if value is None:
        return "no date"
    return value.strftime("%Y-%m-%d")


@frozen(kw_only=True, repr=False)
class Article:
    """One article page: its facts, and every character of it with a role.

    Strings are as printed, trimmed, with runs of white space as one space and without soft hyphens and zero-width
    characters. Positions count code points of `text`, half-open. Tuples are in text order.

    Attributes:
        text: the page exactly as given.
        segments: contiguous segments that joined are `text`, to the character.
        url: the address given to `parse`; None when none was.
        outlet: who published it; None when neither text nor URL tells, when they tell of several equally, or when no
            outlet file knows it: an ordinary result.
        language: ISO 639-1 code of the running text (`id`); None when there is too little text to tell.
        headline: the article's title; None when the page does not print it (later pages, body-only pages).
        kicker: topic label above the headline; None when absent.
        section: channel or breadcrumb; None when absent.
        summary: standfirst; None when absent.
        authors: who wrote or reported it, without role words and outlets; empty when not stated.
        editors: who edited it; empty when not stated.
        date_published: aware datetime when the page states time and zone, a date when it states only the day or a
            time without a zone; None when the article does not state it.
        date_modified: the same for a stated update; None when there is none.
        page_date: day of the visit that the page shows; never the date of publication; None when absent.
        dateline: outlet and place before the first sentence; None when absent.
        images: pictures as captions and credits tell of them, a repeated one once.
        sources: names that the page credits as its sources; empty when none.
        related: titles of articles that the page links to, without their cue; empty when none.
        subheadings: headings inside the running text; empty when none.
        tags: topic tags; empty when none.
        attributions: who said what, in text order; empty when the article attributes nothing.
        pagination: which page of how many this is; None when nothing says that the article is split.
        pages: the pages that the article was merged from, in order; empty when it is a single page.
        warnings: oddities found (`Finding`); empty on most pages.
        provenance: the characters behind each field; read it through `where`.

    >>> import newsfacts
    >>> article = newsfacts.parse("TRIBUNNEWS.COM, JAKARTA - Harga beras turun pekan ini di seluruh pasar.")
    >>> article
    <Article 'Harga beras turun pekan ini di seluruh…' tribun, no date>
    >>> article.body
    'Harga beras turun pekan ini di seluruh pasar.'
    """

    text: str
    segments: tuple[Segment, ...]
    url: str | None = None
    outlet: Outlet | None = None
    language: str | None = None
    headline: str | None = None
    kicker: str | None = None
    section: str | None = None
    summary: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    date_published: datetime | date | None = None
    date_modified: datetime | date | None = None
    page_date: date | None = None
    dateline: Dateline | None = None
    images: tuple[Image, ...] = ()
    sources: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    subheadings: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    pagination: Pagination | None = None
    pages: tuple[Page, ...] = ()
    warnings: tuple[Finding, ...] = ()
    provenance: tuple[Provenance, ...] = field(default=(), repr=False, eq=frozenset)

    def __attrs_post_init__(self) -> None:
        position = 0
        for segment in self.segments:
            if segment.start != position or segment.end <= segment.start:
                msg = (
                    f"segments must follow one another without gap or overlap: {segment!r} stands where one that "
                    f"starts at {position} belongs"
                )
                raise SpanError(msg)
            position = segment.end
        if position != len(self.text):
            msg = f"segments end at {position}, the text at {len(self.text)}: every character needs a role"
            raise SpanError(msg)

    @cached_property
    def body(self) -> str:
        r"""The clean running text: paragraphs parted by a blank line (`"\n\n"`), `""` when the page has none.

        >>> import newsfacts
        >>> newsfacts.parse("KOTA SENJA - Hujan turun.\nBaca juga: Banjir Surut\nJalan licin.").body
        'Hujan turun.\n\nJalan licin.'
        """
        return "\n\n".join(self.paragraphs)

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs of `body`; empty when the page has no running text."""
        return tuple(words for role, words in story_parts(self.text, self.segments) if role is Role.BODY)

    @cached_property
    def speakers(self) -> tuple[Statements, ...]:
        r"""The speakers in order of appearance, each with what they said; what nobody could be found for is left out.

        >>> import newsfacts
        >>> text = 'KOTA SENJA - "Siap," kata Rini Utami. "Belum," kata Bayu Aji. Rini menambahkan, kapal sudah datang.'
        >>> [(each.speaker.name, len(each.attributions)) for each in newsfacts.parse(text).speakers]
        [('Rini Utami', 2), ('Bayu Aji', 1)]
        """
        said: dict[Speaker, list[Attribution]] = {}
        for attribution in self.attributions:
            if attribution.speaker is not None:
                said.setdefault(attribution.speaker, []).append(attribution)
        return tuple(Statements(speaker, tuple(found)) for speaker, found in said.items())

    @cached_property
    def media(self) -> tuple[str, ...]:
        """The media that the article leans on, as intermediaries or as sources, each once, in order of appearance."""
        names = dict[str, None]()
        for attribution in self.attributions:
            names.update(dict.fromkeys(attribution.via))
            if attribution.speaker is not None and attribution.speaker.type is SourceType.MEDIUM:
                names[attribution.speaker.name] = None
        return tuple(names)

    def said_by(self, name: str) -> tuple[Attribution, ...]:
        """Return what is attributed to the speaker whose name has the words of `name`, whatever their case.

        Args:
            name: the whole name or a part of it, in whole words (`Rini`).

        Returns:
            The attributions in text order; empty when nobody of that name speaks.
        """
        wanted = set(name.casefold().split())
        return tuple(
            attribution
            for attribution in self.attributions
            if attribution.speaker is not None and wanted and wanted <= set(attribution.speaker.name.casefold().split())
        )

    @cached_property
    def removed(self) -> tuple[Segment, ...]:
        r"""The segments that are not part of the story: everything but running text, its subheadings and blanks.

        >>> import newsfacts
        >>> article = newsfacts.parse("Bisnis.com, MEDAN - Panen jagung naik.\nBaca Juga\nHarga tetap.")
        >>> [(segment.role.value, article.quote(segment)) for segment in article.removed]
        [('dateline', 'Bisnis.com, MEDAN - '), ('related', 'Baca Juga')]
        """
        story = (Role.BODY, Role.SUBHEADING, Role.BLANK)
        return tuple(segment for segment in self.segments if segment.role not in story)

    def quote(self, where: Span | Segment | Finding | Dateline | Attribution) -> str:
        """Return the characters of the text at `where`, exactly as they stand.

        Raises:
            SpanError: when `where` ends after the text.
        """
        return Span(where.start, where.end).of(self.text)

    def where(self, name: str) -> tuple[Span, ...]:
        """Return the spans behind the field `name`, in text order; empty when the page does not state it.

        A field that the page states more than once (a headline printed twice) has one span a statement.

        Raises:
            AttributeError: when an Article has no field of that name.

        >>> import newsfacts
        >>> article = newsfacts.parse("Bisnis.com, MEDAN - Panen jagung naik tahun ini.")
        >>> [article.quote(span) for span in article.where("dateline")]
        ['Bisnis.com, MEDAN']
        """
        stated = self._provenance_of(name)
        return () if stated is None else stated.spans

    def origin(self, name: str) -> str | None:
        """Return what states the field `name`: `text`, or a part of the page's metadata (see `Provenance`).

        None when the page does not state it, and for fields that are worked out (`outlet`, `language`, …) and not told
        by metadata.

        Raises:
            AttributeError: when an Article has no field of that name.

        >>> import newsfacts
        >>> newsfacts.parse("Bisnis.com, MEDAN - Panen jagung naik tahun ini.").origin("dateline")
        'text'
        """
        stated = self._provenance_of(name)
        return None if stated is None else stated.origin

    def _provenance_of(self, name: str) -> Provenance | None:
        for provenance in self.provenance:
            if provenance.field == name:
                return provenance
        if name not in {attribute.name for attribute in fields(Article)}:
            msg = f"an Article has no field {name!r}; its fields are {', '.join(a.name for a in fields(Article))}"
            raise AttributeError(msg)
        return None

    def page_of(self, where: Span | Segment | Finding | Dateline | Attribution) -> int | None:
        """Return the number of the page that `where` begins on; None when the article was not merged from pages.

        >>> import newsfacts
        >>> pages = ["Bisnis.com, MEDAN - Panen jagung naik tahun ini.", "Harga jagung pun turun."]
        >>> article = newsfacts.merge_pages(pages)
        >>> [article.page_of(segment) for segment in article.segments_of(newsfacts.Role.BODY)]
        [1, 2]
        """
        begun = [page.number for page in self.pages if page.start <= where.start]
        return begun[-1] if begun else None

    def segments_of(self, *roles: Role) -> tuple[Segment, ...]:
        """Return the segments that have one of `roles`, in text order.

        >>> import newsfacts
        >>> article = newsfacts.parse("Bisnis.com, MEDAN - Panen jagung naik tahun ini.")
        >>> article.segments_of(Role.DATELINE)
        (<dateline 0:20>,)
        """
        return tuple(segment for segment in self.segments if segment.role in roles)

    def __repr__(self) -> str:
        title = self.headline or self.body or tidy(self.text)
        if len(title) > _REPR_WIDTH:
            title = title[:_REPR_WIDTH].rsplit(" ", 1)[0] + "…"
        return f"<Article {title!r} {self.outlet.family if self.outlet else 'no outlet'}, {_day(self.date_published)}>"

    def __str__(self) -> str:
        """Return the page view: what `print(article)` and the command line show."""
        # The view knows the model; importing it here keeps the model free of it.
        from newsfacts.view import page_view  # noqa: PLC0415

        return page_view(self)


_REPR_WIDTH = 40


_CLOSING = ",.;:!?)”"


def story_parts(text: str, segments: Iterable[Segment]) -> list[tuple[Role, str]]:
    """Return the paragraphs of the running text (`body`), with the subheadings where they stand between them."""
    parts: list[tuple[Role, str]] = []
    end = 0
    for segment in segments:
        words = tidy(text[segment.start : segment.end]) if segment.role in (Role.BODY, Role.SUBHEADING) else ""
        if not words:
            continue
        role, before = parts[-1] if parts else (Role.BLANK, "")
        if segment.role is role is Role.BODY and _goes_on(before, words, text[end : segment.start]):
            joint = "" if words[0] in _CLOSING else " "
            parts[-1] = (Role.BODY, f"{before}{joint}{words}")
        else:
            parts.append((segment.role, words))
        end = segment.end
    return parts


def _goes_on(paragraph: str, words: str, between: str) -> bool:
    """Whether `words` belong to the paragraph before them: on its line, or in a sentence that a link cut in two."""
    if "\n" not in between and "\r" not in between:
        return True
    if paragraph[-1] in '.!?"”:;…':
        return False
    return paragraph[-1] == "," or words[0] in _CLOSING or words[0].islower()
