"""Pages of a split article put together: what is there once, who speaks across pages, what is refused."""

from __future__ import annotations

import pickle

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Article, FindingKind, Outlet, Page, PagesError, Pagination, Role, merge_pages, parse

TRIBUN = "https://jateng.tribunnews.com/2024/05/14/pelabuhan-lama-kota-senja-dibuka-lagi"
FIRST = """\
Pelabuhan Lama Kota Senja Dibuka Lagi
Kapal pertama membawa beras dan garam dari pulau seberang
Tayang: Selasa, 14 Mei 2024 07:14 WIB
Penulis: Ratna Wibisono
Editor: Bagas Lesmana
TRIBUNJATENG.COM, SEMARANG - Pelabuhan lama di Kota Senja dibuka lagi setelah dua tahun ditutup.
Baca juga: Jalan Menuju Pelabuhan Diperlebar
Hal itu disampaikan Kepala Pelabuhan Kota Senja, Wahyu Pranata, di dermaga utama.
Halaman
123
"""
SECOND = """\
Pelabuhan Lama Kota Senja Dibuka Lagi
"Kapal pertama membawa dua puluh ton beras," katanya kepada wartawan.
Menurut Wahyu, kapal kedua akan datang pekan depan.
Halaman 2 dari 3
"""
THIRD = """\
Menurut Wahyu, kapal kedua akan datang pekan depan.
"Semoga nelayan ikut senang," ujar dia.
(Tribunjateng.com/Ratna Wibisono)
Halaman 3 dari 3"""


@pytest.fixture
def pages() -> list[Article]:
    return [
        parse(FIRST, url=TRIBUN),
        parse(SECOND, url=f"{TRIBUN}?page=2"),
        parse(THIRD, url=f"{TRIBUN}?page=3"),
    ]


def kinds(article: Article) -> list[FindingKind]:
    """Return the kinds of an article's warnings."""
    return [finding.kind for finding in article.warnings]


def test_facts_of_all_pages_are_the_articles(pages: list[Article]) -> None:
    article = merge_pages(pages)
    assert article.headline == "Pelabuhan Lama Kota Senja Dibuka Lagi"
    assert article.summary == "Kapal pertama membawa beras dan garam dari pulau seberang"
    assert article.authors == ("Ratna Wibisono",)
    assert article.editors == ("Bagas Lesmana",)
    assert article.outlet == Outlet("tribun", "TRIBUNJATENG.COM")
    assert article.url == TRIBUN
    assert article.date_published == pages[0].date_published
    assert article.dateline == pages[0].dateline
    assert article.related == ("Jalan Menuju Pelabuhan Diperlebar",)
    assert article.pagination == Pagination(pages=3)
    assert article.warnings == ()


def test_what_pages_repeat_is_in_the_body_once(pages: list[Article]) -> None:
    article = merge_pages(pages)
    assert article.paragraphs == (
        "Pelabuhan lama di Kota Senja dibuka lagi setelah dua tahun ditutup.",
        "Hal itu disampaikan Kepala Pelabuhan Kota Senja, Wahyu Pranata, di dermaga utama.",
        '"Kapal pertama membawa dua puluh ton beras," katanya kepada wartawan.',
        "Menurut Wahyu, kapal kedua akan datang pekan depan.",
        '"Semoga nelayan ikut senang," ujar dia.',
    )
    (repeated,) = article.segments_of(Role.ARTIFACT)
    assert article.quote(repeated) == "Menurut Wahyu, kapal kedua akan datang pekan depan."


def test_nothing_is_lost(pages: list[Article]) -> None:
    article = merge_pages(pages)
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
    assert [article.quote(page.span) for page in article.pages] == [FIRST, SECOND, THIRD]


def test_speakers_are_told_across_pages(pages: list[Article]) -> None:
    article = merge_pages(pages)
    assert [said.speaker and said.speaker.name for said in article.attributions] == ["Wahyu Pranata"] * 4
    assert [said.speaker and said.speaker.name for said in pages[1].attributions] != ["Wahyu Pranata"] * 2


def test_every_position_says_its_page(pages: list[Article]) -> None:
    article = merge_pages(pages)
    assert [article.page_of(said) for said in article.attributions] == [1, 2, 2, 3]
    assert article.dateline is not None
    assert article.page_of(article.dateline) == 1
    assert [page.url for page in article.pages] == [TRIBUN, f"{TRIBUN}?page=2", f"{TRIBUN}?page=3"]
    assert pages[0].page_of(pages[0].segments[0]) is None


def test_merged_article_is_written_and_read_back(pages: list[Article]) -> None:
    article = merge_pages(pages)
    assert newsfacts.from_dict(newsfacts.to_dict(article)) == article
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301
    assert "merged from 3 pages" in str(article)
    assert "page 2 of 3" in str(pages[1])


def test_pages_are_put_in_order_and_the_article_says_so(pages: list[Article]) -> None:
    article = merge_pages([pages[2], pages[0], pages[1]])
    assert kinds(article) == [FindingKind.PAGES_OUT_OF_ORDER]
    assert article.warnings[0].message.startswith("page 3 was given where page 1 belongs")
    assert article.page_of(article.warnings[0]) == 3
    assert article.text == merge_pages(pages).text


@pytest.mark.parametrize(("kept", "missing"), [((0, 2), 2), ((1, 2), 1), ((0, 1), 3)])
def test_missing_page_is_a_warning(pages: list[Article], kept: tuple[int, ...], missing: int) -> None:
    article = merge_pages(pages[number] for number in kept)
    assert [(finding.kind, finding.message) for finding in article.warnings] == [
        (FindingKind.MISSING_PAGE, f"page {missing} of 3 is not among the pages"),
    ]


def test_texts_may_be_given_instead_of_articles() -> None:
    assert merge_pages([FIRST, SECOND, THIRD]).paragraphs == merge_pages([parse(FIRST), SECOND, THIRD]).paragraphs


def test_pages_that_do_not_tell_keep_the_order_given() -> None:
    article = merge_pages(["Hujan turun di Kota Senja sejak pagi.", "Jalan licin.", "Warga diminta berhati-hati."])
    assert [page.number for page in article.pages] == [1, 2, 3]
    assert article.warnings == ()


def test_single_page_is_an_article_of_one_page() -> None:
    article = merge_pages([parse(FIRST)])
    assert article.pages == (Page(1, 0, len(FIRST)),)
    assert article.paragraphs == parse(FIRST).paragraphs


def test_short_answers_may_be_given_twice() -> None:
    article = merge_pages(['"Siap," kata Rini Utami.', '"Siap," kata Rini Utami.'])
    assert len(article.attributions) == 2


def test_caption_that_a_later_page_prints_as_text_is_no_second_paragraph() -> None:
    caption = "Kapal pertama bersandar di dermaga utama Kota Senja"
    first = parse(f"{FIRST[:38]}{caption}\nANTARA FOTO/Rini Siregar\n{FIRST[38:]}", url=TRIBUN)
    assert Role.CAPTION in {segment.role for segment in first.segments}
    article = merge_pages(
        [first, parse(f"{caption}\nKapal kedua datang pekan depan, kata Wahyu.", url=f"{TRIBUN}?page=2")]
    )
    assert caption not in article.paragraphs


def test_facts_that_pages_know_from_elsewhere_are_kept(pages: list[Article]) -> None:
    article = merge_pages([evolve(pages[0], tags=("pelabuhan",)), evolve(pages[1], section="Ekonomi")])
    assert (article.tags, article.section) == (("pelabuhan",), "Ekonomi")


def test_outlet_that_is_not_known_here_is_kept(pages: list[Article]) -> None:
    article = merge_pages([evolve(page, outlet=Outlet("harian-senja")) for page in pages])
    assert article.outlet == Outlet("harian-senja")


def test_no_page_is_refused() -> None:
    with pytest.raises(PagesError, match="there is no page to merge"):
        merge_pages([])


def test_page_given_twice_is_refused(pages: list[Article]) -> None:
    with pytest.raises(PagesError, match="page 2 is there twice"):
        merge_pages([*pages, pages[1]])


def test_merged_article_is_no_page(pages: list[Article]) -> None:
    with pytest.raises(PagesError, match="was merged already"):
        merge_pages([merge_pages(pages), pages[0]])


def test_page_of_another_outlet_is_refused(pages: list[Article]) -> None:
    with pytest.raises(PagesError, match="page 2 is of another article than page 1: it is bisnis's, not tribun's"):
        merge_pages([pages[0], parse("Bisnis.com, MEDAN - Panen jagung naik tahun ini.")])


def test_page_with_another_headline_is_refused(pages: list[Article]) -> None:
    other = parse(SECOND.replace("Dibuka Lagi", "Ditutup Lagi"), url=f"{TRIBUN[:-4]}?page=2")
    with pytest.raises(PagesError, match="its headline is 'Pelabuhan Lama Kota Senja Ditutup Lagi'"):
        merge_pages([pages[0], other])


def test_page_with_another_address_is_refused(pages: list[Article]) -> None:
    other = "https://jateng.tribunnews.com/2024/05/15/harga-beras-naik?page=3"
    with pytest.raises(PagesError, match="its address is https://jateng"):
        merge_pages([pages[0], parse(THIRD, url=other)])


def test_same_headline_at_another_address_is_the_same_article(pages: list[Article]) -> None:
    mirror = parse(SECOND, url="https://m.senja.example/pelabuhan-lama?page=2")
    assert len(merge_pages([pages[0], mirror]).pages) == 2


def test_what_is_no_page_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="page 2 is bytes"):
        merge_pages([FIRST, b"Hujan."])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=4))
def test_any_texts_join_without_loss(texts: list[str]) -> None:
    try:
        article = merge_pages(texts)
    except (PagesError, newsfacts.BlankTextError):
        return
    assert sorted(article.quote(page.span) for page in article.pages) == sorted(texts)
