"""From the tree to text: one line a block, nothing that is invisible, and what the markup tells of the lines."""

from __future__ import annotations

import pytest

pytest.importorskip("lxml", reason="reading HTML needs newsfacts[html]")

from newsfacts import Article, Role, parse_html
from newsfacts.html.rendering import Rendering, render
from newsfacts.html.tree import parse_tree

STORY = (
    "<p>Kapal feri Tirta Kencana sandar di dermaga lama pada Senin pagi setelah dua hari tertahan di tengah laut.</p>"
    "<p>Penumpang turun dengan selamat, lalu dijemput keluarga mereka dengan bus yang disiapkan pemerintah kota.</p>"
)
HEADLINE = "Kapal Feri Tirta Kencana Sandar Lagi"


def rendered(html: str, *titles: str) -> Rendering:
    root = parse_tree(html)
    assert root is not None
    return render(root, html, titles)


def lines(html: str) -> list[str]:
    return rendered(html).text.split("\n")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>satu</p><p>dua</p>", ["satu", "dua"]),
        ("<div>satu<div>dua</div>tiga</div>", ["satu", "dua", "tiga"]),
        ("satu<br>dua<br/><br>tiga", ["satu", "dua", "tiga"]),
        ("<p>sa<b>t</b><i>u</i> <a href=x>dua</a>, tiga</p>", ["satu dua, tiga"]),
        ("<p>satu\n   dua\t tiga</p>", ["satu dua tiga"]),
        ("<ul><li>satu<li>dua</ul>", ["satu", "dua"]),
        ("<ol><li><a href=x>satu</a></li><li>dua</li></ol>", ["satu", "dua"]),
        ("<dl><dt>satu<dd>dua</dl>", ["satu", "dua"]),
        ("<figure><img alt=x><figcaption>satu</figcaption></figure>dua", ["satu", "dua"]),
        ("<blockquote>satu</blockquote>dua", ["satu", "dua"]),
        ("<h2><span>satu</span></h2><p>dua", ["satu", "dua"]),
        ("<table><tr><th>satu<th>dua<tr><td>tiga<td>empat</table>", ["satu\tdua", "tiga\tempat"]),
        ("<table><tr><td>satu<td><p>dua</p></table>", ["satu", "dua"]),
        ("<table><tr><td>satu</td></tr></table>", ["satu"]),
        ("<table><tr><td><td>dua</table>", ["dua"]),
        ("<p>satu &amp; dua&nbsp;&lt;3</p>", ["satu & dua <3"]),
        ("<button>satu</button><label>dua</label>", ["satu", "dua"]),
        ("<p>satu<!-- dua --> tiga</p>", ["satu tiga"]),
        ("<my-block>satu</my-block><my-block>dua</my-block>", ["satu", "dua"]),
        ("satu", ["satu"]),
        ("<div><a href=1>satu</a> <a href=2>dua</a><a href=3>tiga</a></div>", ["satu", "dua", "tiga"]),
        ("<div><a href=1>satu</a><a href=1>dua</a><a><i></i></a></div>", ["satudua"]),
        ("<div><a>A</a> <a>B</a> <a>C</a> <a></a></div>", ["A B C"]),
        ("<div><a href=1>satu</a> | <a href=2>dua</a><br><a href=3>tiga</a></div>", ["satu | dua", "tiga"]),
        ("<p>satu <a href=1>dua</a> <a href=2>tiga</a></p>", ["satu dua tiga"]),
        ("<p>satu <a href=1><div>dua</div></a> tiga <a href=2>empat</a><hr>", ["satu", "dua", "tiga empat"]),
        ("<li><a href=1><br>satu</a></li>", ["satu"]),
        ("<li><a href=1>satu<br>dua</a></li>", ["satu", "dua"]),
    ],
)
def test_blocks_are_lines(html: str, expected: list[str]) -> None:
    assert lines(html) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>rahasia()</script>",
        "<style>.rahasia { color: red }</style>",
        "<template><p>rahasia</p></template>",
        "<noscript>rahasia</noscript>",
        "<iframe>rahasia</iframe>",
        "<svg><title>rahasia</title></svg>",
        "<textarea>rahasia</textarea>",
        "<select><option>rahasia</option></select>",
        "<dialog>rahasia</dialog>",
        "<amp-sidebar>rahasia</amp-sidebar>",
        "<div hidden>rahasia</div>",
        '<div hidden="hidden"><p>rahasia</p></div>',
        '<div style="display: none">rahasia</div>',
        '<div style="color:red;DISPLAY:NONE !important">rahasia</div>',
        '<span style="visibility:hidden">rahasia</span>',
        '<div style="position: absolute; left: -9999px">rahasia</div>',
        '<div style="text-indent:-999em">rahasia</div>',
        '<div style="clip: rect(1px, 1px, 1px, 1px)">rahasia</div>',
        '<span class="screen-reader-text">rahasia</span>',
        '<a class="skip sr-only" href="#isi">rahasia</a>',
        '<span class="visually-hidden">rahasia</span>',
        "<!-- rahasia -->",
        "<?php rahasia ?>",
    ],
)
def test_nothing_invisible_is_kept(hidden: str) -> None:
    assert lines(f"<p>satu {hidden}dua</p>{hidden}<p>tiga</p>{hidden}empat")[0].startswith("satu")
    text = rendered(f"<div>satu {hidden}dua</div>{hidden}<p>tiga</p>{hidden}empat").text
    assert "rahasia" not in text
    assert text.replace("\n", " ").replace("  ", " ") == "satu dua tiga empat"


@pytest.mark.parametrize(
    "html",
    [
        '<body style="visibility:hidden"><p>satu</p></body>',
        '<html style="display:none"><p>satu</p></html>',
        '<p style="color: red">satu</p>',
        '<p style="text-indent: -1em">satu</p>',
        "<p data-x=' hidden '>satu</p>",
    ],
)
def test_what_is_seen_in_the_end_is_kept(html: str) -> None:
    assert lines(html) == ["satu"]


def known(html: str, *titles: str) -> str | None:
    """Return the line that is known to be the headline."""
    page = rendered(html, *titles)
    return None if page.known.headline is None else page.known.headline.of(page.text)


@pytest.mark.parametrize(
    ("html", "titles"),
    [
        (f"<h1>{HEADLINE}</h1>", []),
        (f"<div class=logo><h1>Suara Senja</h1></div><h1>{HEADLINE}</h1>", [HEADLINE]),
        (f"<h1>{HEADLINE}</h1>", [f"{HEADLINE} - Suara Senja"]),
        (f"<h1>{HEADLINE}</h1>", [f"{HEADLINE} | Suara Senja"]),
        (f"<h1>Suara Senja Setiap Hari</h1><h2>{HEADLINE}</h2>", [HEADLINE]),
        (f"<h1>{HEADLINE}</h1>", [f"{HEADLINE} Setelah Dua Hari Tertahan"]),
        (f"<h1>{HEADLINE}</h1>", ["Judul yang lain sama sekali dari itu"]),
        (f"<h1><div>{HEADLINE}</div></h1>", []),
        (f"<div class=judul>{HEADLINE}</div>", [HEADLINE]),
        (f"<b>{HEADLINE}</b><br>", [HEADLINE]),
        (f"<h1></h1><h1>{HEADLINE}</h1>", []),
    ],
)
def test_headline_is_known(html: str, titles: list[str]) -> None:
    assert known(f"<div>{html}{STORY}</div>", *titles) == HEADLINE


@pytest.mark.parametrize(
    ("html", "titles"),
    [
        ("<h1>Suara Senja</h1>", [HEADLINE]),
        ("<h1>Berita Utama Hari Ini</h1><h1>Berita Lain Hari Ini</h1>", []),
        ("<h2>Berita Lain Hari Ini</h2>", []),
    ],
)
def test_headline_is_not_guessed(html: str, titles: list[str]) -> None:
    assert known(html + STORY, *titles) is None


def asides(html: str, *titles: str) -> list[tuple[str, str]]:
    page = rendered(html, *titles)
    return [(segment.role.value, segment.span.of(page.text)) for segment in page.known.aside]


MENU = "<ul><li><a href=/>Beranda</a><li><a href=/kota>Kota</a><li><a href=/olahraga>Olahraga</a></ul>"


def test_lines_around_the_article_are_aside() -> None:
    html = (
        f"<nav>{MENU}</nav><div><main><h1>{HEADLINE}</h1><div>{STORY}</div></main></div>"
        "<aside>Terpopuler<p>Satu judul lain</p></aside><footer>© Suara Senja</footer>"
    )
    assert asides(html) == [
        ("navigation", "Beranda\nKota\nOlahraga"),
        ("navigation", "Terpopuler\nSatu judul lain"),
        ("footer", "© Suara Senja"),
    ]


def test_day_of_the_visit_is_told_apart() -> None:
    html = f"<div>Suara Senja<br>Jumat, 22 Agustus 2025<br>Beranda</div><div><h1>{HEADLINE}</h1>{STORY}</div>"
    assert asides(html) == [
        ("navigation", "Suara Senja"),
        ("page_date", "Jumat, 22 Agustus 2025"),
        ("navigation", "Beranda"),
    ]


def test_without_a_heading_the_story_tells_where_the_article_is() -> None:
    assert asides(f"<div>{MENU}</div><div><div>{STORY}</div></div>") == [("navigation", "Beranda\nKota\nOlahraga")]


def test_page_without_a_story_is_read_as_a_whole() -> None:
    assert asides(f"<div>{MENU}</div><h1>{HEADLINE}</h1><p>Segera.</p>") == []


def test_lines_far_above_the_heading_are_aside() -> None:
    menu = "".join(f"<p>menu {number}</p>" for number in range(15))
    assert asides(f"<div>{menu}<h1>{HEADLINE}</h1>{STORY}</div>") == [
        ("navigation", "\n".join(f"menu {number}" for number in range(5)))
    ]


def test_lines_far_below_the_story_are_aside() -> None:
    menu = "".join(f"<p>menu {number}</p>" for number in range(35))
    assert asides(f"<div><h1>{HEADLINE}</h1><div>{STORY}</div><div>{menu}</div></div>") == [
        ("navigation", "\n".join(f"menu {number}" for number in range(30, 35)))
    ]


def test_story_in_several_elements_is_one() -> None:
    parts = "".join(f"<section>{STORY}</section><div>iklan {number}</div>" for number in range(20))
    article = parse_html(f"<div><h1>{HEADLINE}</h1>{parts}</div>")
    assert article.body.count("Penumpang turun") == 20


@pytest.mark.parametrize(
    ("part", "subheadings"), [("class=bagian", ("Dermaga Dibersihkan",)), ("class=komentar", ()), ("", ())]
)
def test_short_part_made_like_the_story_belongs_to_it(part: str, subheadings: tuple[str, ...]) -> None:
    last = "Petugas membersihkan dermaga itu sampai sore hari bersama para nelayan."
    html = (
        f"<div><h1>{HEADLINE}</h1><div class=bagian>{STORY * 3}</div>"
        f"<h2>Dermaga Dibersihkan</h2><div {part}><p>{last}</p></div></div>"
    )
    article = parse_html(html)
    assert last in article.body
    assert article.subheadings == subheadings


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src=x><figcaption>{}</figcaption></figure>",
        "<figure><div><picture><img src=x></picture></div><figcaption><p>{}</p></figcaption></figure>",
        "<div class=photo><div><amp-img src=x></amp-img></div><div class=photo__caption>{}</div></div>",
        "<div class=image-caption><img src=x>{}</div>",
    ],
)
def test_caption_is_told_by_the_markup(picture: str) -> None:
    caption = "Penumpang feri menunggu jemputan di ruang tunggu."
    article = parse_html(f"<h1>{HEADLINE}</h1><div>{STORY}{picture.format(caption)}{STORY}</div>")
    assert [image.caption for image in article.images] == [caption]
    assert caption not in article.body


@pytest.mark.parametrize(
    "picture",
    [
        "<div class=para_caption>{}</div>",
        "<figure><img src=x><figcaption><a href=/x>Dermaga Baru Kota Senja Selesai</a></figcaption></figure><p>{}</p>",
        "<div class=caption><img src=x><p></p></div><p>{}</p>",
    ],
)
def test_what_is_no_picture_s_caption_stays_text(picture: str) -> None:
    sentence = "Penumpang feri menunggu jemputan di ruang tunggu."
    article = parse_html(f"<h1>{HEADLINE}</h1><div>{STORY}{picture.format(sentence)}{STORY}</div>")
    assert (article.images, sentence in article.body) == ((), True)


def test_lead_below_a_credit_is_text_where_the_story_stands() -> None:
    credit = "<div class=foto><img src=x><div>Foto: Rini Dewanti</div></div>"
    article = parse_html(f"<div><h1>{HEADLINE}</h1><p>Senin, 3 Juni 2024</p><div>{credit}{STORY}</div></div>")
    assert article.body.startswith("Kapal feri")
    assert [(image.caption, image.credit) for image in article.images] == [(None, "Foto: Rini Dewanti")]
    # Above the element of the story it is the picture's text, as in text alone.
    caption = "<p>Kapal feri itu terakhir kali sandar dua hari sebelumnya.</p>"
    article = parse_html(f"<div><h1>{HEADLINE}</h1><p>Senin, 3 Juni 2024</p>{credit}{caption}<div>{STORY}</div></div>")
    assert [image.caption for image in article.images] == ["Kapal feri itu terakhir kali sandar dua hari sebelumnya."]


@pytest.mark.parametrize(
    ("mark", "role"),
    [
        ("© Rini Dewanti", "photo_credit"),
        ("© Rini Dewanti/Suara Pesisir", "photo_credit"),
        ("© 2024 Suara Pesisir. All rights reserved", "footer"),
    ],
)
def test_owner_of_a_picture_within_the_story_is_no_foot(mark: str, role: str) -> None:
    picture = f"<figure><img src=x><div>{mark}</div></figure>"
    assert roles(parse_html(f"<div><h1>{HEADLINE}</h1><div>{STORY}{picture}{STORY}</div></div>"))[mark] == role
    article = parse_html(f"<div><h1>{HEADLINE}</h1><div>{STORY}</div><div>{mark}</div><div>Kontak</div></div>")
    assert roles(article)[mark] == "footer"


def test_caption_above_the_story_is_no_summary() -> None:
    caption = "Kapal feri itu terakhir kali sandar dua hari sebelumnya."
    picture = f"<figure><img src=x><figcaption>{caption}</figcaption></figure>"
    article = parse_html(f"<div><h1>{HEADLINE}</h1><p>Senin, 3 Juni 2024</p>{picture}<div>{STORY}</div></div>")
    assert (article.summary, [image.caption for image in article.images]) == (None, [caption])


def test_heading_below_the_story_changes_nothing() -> None:
    menu = "".join(f"<p>menu {number}</p>" for number in range(60))
    assert parse_html(f"<body><div>{STORY}</div>{menu}<h1>{HEADLINE}</h1></body>").body.startswith("Kapal feri")


def roles(article: Article) -> dict[str, str]:
    return {article.quote(segment): segment.role.value for segment in article.segments if segment.role != "blank"}


def test_story_ends_with_its_element() -> None:
    html = (
        f"<div><h1>{HEADLINE}</h1><div>{STORY}</div><p>Bagikan berita ini kepada teman</p><p>Sore yang cerah</p></div>"
    )
    assert roles(parse_html(html))["Sore yang cerah"] != "body"


def test_paragraph_that_is_a_link_is_another_article() -> None:
    title = "Dermaga Baru Kota Senja Selesai Tahun Depan"
    html = f"<h1>{HEADLINE}</h1><div>{STORY}<p><b><a href=/x>{title}</a></b></p>{STORY}</div>"
    article = parse_html(html)
    assert roles(article)[title] == "related"
    assert article.related == (title,)


def test_link_inside_a_paragraph_is_text() -> None:
    html = f"<h1>{HEADLINE}</h1><div>{STORY}<p>Menurut <a href=/x>pengelola dermaga lama kota itu</a>, aman.</p></div>"
    assert parse_html(html).body.endswith("Menurut pengelola dermaga lama kota itu, aman.")


def test_sentence_that_is_a_link_is_text() -> None:
    sentence = "Dermaga baru Kota Senja selesai tahun depan, kata pengelolanya."
    html = f"<h1>{HEADLINE}</h1><div>{STORY}<p><a href=/x>{sentence}</a></p>{STORY}</div>"
    assert roles(parse_html(html))[sentence] == "body"


ANOTHER = "Dermaga Baru Kota Senja Selesai Tahun Depan"
OTHERS = ("Harga Garam di Kota Senja Turun", "Pasar Ikan Senja Buka Sampai Malam")


@pytest.mark.parametrize(
    "teaser",
    [
        "<div class=kartu><h3><a href=/x>{}</a></h3><span>16 Juli 2024</span></div>",
        "<li><a href=/x><img><br>{}</a><br>16 Juli 2024</li>",
        "<article><a href=/x><div>16 Juli 2024</div><p>{}</p></a></article>",
        "<section><h4><a href=/x>{}</a></h4><p>16 Juli 2024</p><button>Simpan judul ini</button></section>",
    ],
)
def test_teasers_in_a_list_are_other_articles(teaser: str) -> None:
    both = "".join(map(teaser.format, OTHERS))
    article = parse_html(f"<div><h1>{HEADLINE}</h1><div>{STORY}<div>{both}</div>{STORY}</div></div>")
    assert article.related == OTHERS
    assert article.body.count("Penumpang turun") == 2
    assert roles(article)["16 Juli 2024"] == "navigation"


def test_article_in_the_article_whose_heading_is_a_link_is_another() -> None:
    other = f"<article><h4><a href=/x>{ANOTHER}</a></h4><p>Dermaga itu memuat dua kapal sekaligus.</p></article>"
    article = parse_html(f"<article><h1>{HEADLINE}</h1><div>{STORY}</div>{other}</article>")
    assert (article.related, "dua kapal" in article.body) == ((ANOTHER,), False)


@pytest.mark.parametrize(
    "parts",
    [
        f"<div class=bagian><a href=/x>{ANOTHER}</a>{STORY}{STORY}</div>",
        "<div class=bagian><a href=/x>Kota Senja</a><p>Nelayan menjual ikan di dermaga lama itu setiap pagi.</p></div>",
        "<div class=bagian><h3>Dermaga Lama Kota Senja Ramai</h3><p>Nelayan menjual ikan di sana tiap pagi.</p></div>",
        "<p><a href=/x>Dermaga lama kota itu ramai lagi setiap pagi.</a></p><p>Nelayan menjual ikan di sana.</p>",
    ],
)
def test_parts_of_the_story_are_no_teasers(parts: str) -> None:
    article = parse_html(f"<div><h1>{HEADLINE}</h1><div>{STORY}{parts}{parts}</div></div>")
    last = "Penumpang turun" if STORY in parts else "Nelayan menjual ikan"
    assert article.body.rpartition("\n\n")[2].startswith(last)


def test_tags_of_many_words_are_no_other_articles() -> None:
    tags = ("harga garam kota senja", "Lomba Perahu Pesisir 2024", "Kota Senja")
    items = "".join(f"<li><a href=/tag/x>{tag}</a></li>" for tag in tags)
    article = parse_html(f"<div><h1>{HEADLINE}</h1><div>{STORY}</div><div>Tags</div><ul>{items}</ul></div>")
    assert (article.tags, article.related) == (tags, ())


@pytest.mark.parametrize("href", ["#bagikan", "javascript:kirim()", "mailto:x", "whatsapp://send"])
def test_links_to_nowhere_are_no_teasers(href: str) -> None:
    items = "".join(f"<li><a href={href}>{title}</a></li>" for title in OTHERS)
    article = parse_html(f"<div><h1>{HEADLINE}</h1><div>{STORY}</div><ul>{items}</ul></div>")
    assert article.related == ()


def test_rows_of_a_table_are_text() -> None:
    rows = "".join(f"<tr><td><a href=/x>{title}</a></td><td>16 Juli 2024, dermaga lama</td></tr>" for title in OTHERS)
    article = parse_html(f"<div><h1>{HEADLINE}</h1><div>{STORY}<table>{rows}</table>{STORY}</div></div>")
    assert {roles(article)[f"{title}\t16 Juli 2024, dermaga lama"] for title in OTHERS} == {"body"}


def test_link_to_the_page_itself_is_no_other_article() -> None:
    titles = (HEADLINE, ANOTHER)
    teasers = "".join(f"<li><h3><a href=/x>{title}</a></h3>16 Juli 2024</li>" for title in titles)
    alone = "".join(f"<p><a href=/x>{title}</a></p>" for title in titles)
    for heading in (HEADLINE, f"<a href=/>{HEADLINE}</a>"):
        for links in (teasers, alone):
            article = parse_html(f"<div><h1>{heading}</h1><div>{STORY}{links}{STORY}</div></div>")
            assert (article.headline, article.related) == (HEADLINE, (ANOTHER,))
            assert HEADLINE not in article.body


def test_page_of_teasers_alone_is_no_article() -> None:
    teasers = "".join(f"<li><h3><a href=/{n}>{ANOTHER} {n}</a></h3><p>{ANOTHER * 2}.</p></li>" for n in range(5))
    article = parse_html(f"<div><a href=/>Beranda</a></div><div><ul>{teasers}</ul></div><div>Kontak</div>")
    assert (article.headline, article.authors, roles(article)["Beranda"]) == (None, (), "navigation")


def test_links_on_lines_of_their_own_under_a_heading_are_other_articles() -> None:
    links = "".join(f"<a href=/x>{title}</a><br>" for title in OTHERS)
    article = parse_html(f"<h1>{HEADLINE}</h1><div>{STORY}<h2>Jangan Sampai Terlewat!</h2>{links}{STORY}</div>")
    assert (article.related, article.subheadings) == (OTHERS, ())
    assert "Jangan Sampai" not in article.body


def test_heading_above_one_link_and_a_paragraph_is_one_of_the_story() -> None:
    link = f"<p><a href=/x>{ANOTHER}</a></p>"
    article = parse_html(f"<h1>{HEADLINE}</h1><div>{STORY}<h2>Apa yang berubah sejak itu</h2>{link}{STORY}</div>")
    assert article.subheadings == ("Apa yang berubah sejak itu",)


def test_heading_above_cues_is_one_of_the_story() -> None:
    cues = "".join(f"<p>Baca juga: <a href=/x>{title}</a></p>" for title in OTHERS)
    article = parse_html(f"<h1>{HEADLINE}</h1><div>{STORY}<h2>Apa yang berubah sejak itu</h2>{cues}{STORY}</div>")
    assert (article.subheadings, article.related) == (("Apa yang berubah sejak itu",), OTHERS)


@pytest.mark.parametrize("heading", ["Semua penumpang selamat, kata petugas.", "Dermaga dan kapal " * 12])
def test_sentence_and_paragraph_in_a_heading_are_text(heading: str) -> None:
    article = parse_html(f"<h1>{HEADLINE}</h1><div>{STORY}<h3>{heading}</h3>{STORY}</div>")
    assert heading.strip() in article.body


def test_name_in_a_heading_is_no_author() -> None:
    day = "Senin, 3 Juni 2024 07:10 WIB"
    for tag, authors in (("h2", ()), ("div", ("Bagas Lesmana",))):
        html = f"<div><h1>{HEADLINE}</h1><p>{day}</p><{tag}>Bagas Lesmana</{tag}><div>{STORY}</div></div>"
        assert parse_html(html).authors == authors


@pytest.mark.parametrize("trail", ["<li><a href=/{0}>{0}</a></li>", "<a href=/{0}>{0}</a>"])
def test_way_from_the_front_page_is_the_section(trail: str) -> None:
    items = "".join(map(trail.format, ("Suara.com", "Pesisir", "Kapal")))
    html = f"<div><div class=page-breadcrumb>{items}</div><h1>{HEADLINE}</h1><p>3 Juni 2024</p><div>{STORY}</div></div>"
    article = parse_html(html)
    assert article.section == "Pesisir"
    assert roles(article)["Suara.com"] == "navigation"
    # Right above the element that holds the article, it belongs to it; further above it is a menu.
    for between, section in (("", "Pesisir"), ("<p>menu</p>" * 5, None)):
        html = f"<ul class=breadcrumb>{items}</ul>{between}<div><h1>{HEADLINE}</h1><div>{STORY}</div></div>"
        assert parse_html(html).section == section


def test_way_from_the_front_page_in_a_column_is_no_menu() -> None:
    items = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Home", "Tekno", "Gadget"))
    html = f"<div><ul class=breadcrumb>{items}</ul><h1>{HEADLINE}</h1><p>3 Juni 2024</p><div>{STORY}</div></div>"
    told = roles(parse_html(html))
    assert [told[name] for name in ("Home", "Tekno", "Gadget")] == ["navigation", "section", "section"]


def test_what_stands_around_the_heading_is_not_set_apart() -> None:
    article = parse_html(f"<div class=with-breadcrumb><h1>{HEADLINE}</h1><p>3 Juni 2024</p><div>{STORY}</div></div>")
    assert (article.headline, article.section) == (HEADLINE, None)
    assert article.body.startswith("Kapal feri")


def test_row_of_links_above_the_heading_is_a_menu() -> None:
    menu = "".join(f"<a href=/{name}>{name}</a> " for name in ("Wisata", "Surat Pembaca Harian Kota", "Hasil Laut"))
    article = parse_html(f"<div><div>{menu}</div><h1>{HEADLINE}</h1><p>3 Juni 2024</p><div>{STORY}</div></div>")
    assert (article.section, article.kicker, article.related) == (None, None, ())


def test_row_of_links_between_heading_and_story_is_a_menu() -> None:
    row = "".join(
        f"<a href=/{name}>{name}</a> " for name in ("29 Mei 2024", "Relawan Senja", "Kabar / Cek / Fakta", "0")
    )
    article = parse_html(f"<div><h1>{HEADLINE}</h1><div>{row}</div><p>Sore itu</p><div>{STORY}</div></div>")
    assert (article.related, roles(article)["Relawan Senja"]) == ((), "navigation")


def test_title_of_a_video_is_no_text() -> None:
    title = "Begini Kapal Feri Itu Sandar"
    for shown, role in (("iframe", "media"), ("img", "caption"), ("p", "subheading")):
        video = f"<div class=pemutar><{shown} src=x></{shown}><div class=video__caption>{title}</div></div>"
        article = parse_html(f"<h1>{HEADLINE}</h1><div>{STORY}{video}{STORY}</div>")
        assert roles(article)[title] == role


def test_links_above_the_story_are_no_captions() -> None:
    title = "Penumpang Feri Menunggu di Ruang Tunggu Dermaga Lama"
    html = (
        f"<div><h1>{HEADLINE}</h1><div>Senin, 3 Juni 2024 07:10 WIB</div><ul><li><a href=/x>{title}</a></li></ul>"
        f"<div>{STORY.replace('Kapal feri', 'JAKARTA, SUARA.COM - Kapal feri')}</div></div>"
    )
    assert roles(parse_html(html))[title] == "related"


def test_heading_makes_no_summary_of_the_first_sentence() -> None:
    html = "<h1>Hujan pertama turun di kota</h1><div><p>Hujan turun sejak pagi hari ini.</p><p>Jalan licin.</p></div>"
    article = parse_html(html)
    assert (article.headline, article.summary) == ("Hujan pertama turun di kota", None)
    assert article.paragraphs == ("Hujan turun sejak pagi hari ini.", "Jalan licin.")


def test_other_lines_are_no_headline_where_it_is_known() -> None:
    html = f"<h1>{HEADLINE}</h1><h2>Dermaga Lama Kota Senja Dibuka</h2><p>Senin, 3 Juni 2024</p><div>{STORY}</div>"
    article = parse_html(html)
    assert [article.quote(segment) for segment in article.segments_of(Role.HEADLINE)] == [HEADLINE]


def test_heading_of_two_lines_is_one() -> None:
    broken = HEADLINE.replace(" Sandar", "<br>Sandar").replace(" Lagi", "<br/> Lagi<br>")
    assert known(f"<h1>{broken}</h1>{STORY}", HEADLINE) == HEADLINE


def test_heading_with_a_word_more_is_known() -> None:
    assert known(f"<h1>Kabar: {HEADLINE}</h1>{STORY}", HEADLINE) == f"Kabar: {HEADLINE}"


@pytest.mark.parametrize(
    "odd",
    [
        *("&#xFFFF;", "&#1;", "&#0", "&#11;", "&#xFDD7;", "&#64976;", "&#xD800;", "&#x110000;", "&#99999999999;"),
        *("\x00", "\x01", "\x0b", "\x0c", "\ud800", "\ufdd0", "\ufdd7", "\uffff"),
    ],
)
def test_characters_that_no_page_has_do_no_harm(odd: str) -> None:
    html = f"<h1>{HEADLINE}{odd}</h1><div>{odd}{STORY}<p>Aman{odd}</p>{odd}<br>Selesai {odd}</div>"
    article = parse_html(html)
    assert article.headline is not None
    assert article.headline.startswith(HEADLINE)
    assert "".join(map(article.quote, article.segments)) == article.text
    assert "Penumpang turun" in article.body


def test_characters_by_number_are_read() -> None:
    assert lines("<p>a&#8211;b&#x2013;c&#10;d&#x20;e</p>") == ["a–b–c d e"]


@pytest.mark.parametrize("tag", ["nav", "article", "main", "header", "section", "figure", "amp-story", "p"])
def test_page_without_a_body_tag_is_read(tag: str) -> None:
    assert lines(f"<title>judul</title><meta name=x><{tag}><p>satu</p></{tag}>dua") == ["satu", "dua"]


@pytest.mark.parametrize("end", ["</body></html>", "</HTML>", "</html >", "</html></html>"])
def test_what_stands_behind_the_end_of_the_document_is_read(end: str) -> None:
    assert lines(f"<html><body><p>satu</p>{end}<p>dua</p>{end}tiga") == ["satu", "dua", "tiga"]


def test_halves_of_a_character_are_joined() -> None:
    assert lines("<p>\ud83d\ude00</p>") == ["😀"]


def test_deeply_nested_page_is_read() -> None:
    html = f"<h1>{HEADLINE}</h1><p>awal</p>" + "<div>" * 3000 + f"{STORY}" + "</div>" * 3000 + "<p>akhir</p>"
    assert parse_html(html).text.startswith(f"{HEADLINE}\nawal\nKapal feri")
    assert parse_html(html).text.endswith("\nakhir")


def test_many_elements_side_by_side_are_not_deep() -> None:
    assert lines("<p>satu" * 3000) == ["satu"] * 3000
