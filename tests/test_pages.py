"""The parser reads every example page as its JSON says."""

from __future__ import annotations

from importlib import resources

import pytest

import golden
from newsfacts import Kind, Role, SourceType, parse
from newsfacts.attribution.rules import Rule

PAGES = golden.pages()


def expectations(pages: list[golden.Page]) -> list[golden.Expectation]:
    return [page.expectation for page in pages]


@pytest.fixture(params=PAGES, ids=str)
def page(request: pytest.FixtureRequest) -> golden.Page:
    param: golden.Page = request.param
    return param


def test_expectation_is_one_that_can_be_met(page: golden.Page, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("rewrite_pages"):
        pytest.skip("being rewritten")
    golden.check(page.expectation, page.text)


def test_page_is_read_as_expected(page: golden.Page, request: pytest.FixtureRequest) -> None:
    failure = page.expectation.get("known_failure")
    if failure:
        request.applymarker(pytest.mark.xfail(reason=failure, raises=pytest.fail.Exception))
    elif request.config.getoption("rewrite_pages"):
        golden.rewrite(page)
    if difference := golden.difference(page):
        pytest.fail(f"{page} ({page.expectation['about']})\n{difference}", pytrace=False)


def test_attributions_are_found_as_expected(page: golden.Page, request: pytest.FixtureRequest) -> None:
    failure = page.expectation.get("known_attribution_failure")
    if failure:
        request.applymarker(pytest.mark.xfail(reason=failure, raises=pytest.fail.Exception))
    elif request.config.getoption("rewrite_pages"):
        golden.rewrite(page)
    if difference := golden.attribution_difference(page):
        pytest.fail(f"{page} ({page.expectation['about']})\n{difference}", pytrace=False)


def test_page_loses_no_character(page: golden.Page) -> None:
    article = golden.parse(page.text, page.expectation["url"])
    assert article.text == page.text
    assert "".join(map(article.quote, article.segments)) == page.text


def test_every_text_has_its_expectation() -> None:
    assert golden.strays() == []


def test_there_are_enough_pages() -> None:
    assert len(PAGES) >= 40


def test_every_role_is_shown_by_a_page() -> None:
    shown = {role for expected in expectations(PAGES) for role, _ in expected["segments"]}
    assert set(Role) - shown == set()


def test_every_kind_of_attribution_and_of_source_is_shown_by_a_page() -> None:
    shown = [said for expected in expectations(PAGES) for said in expected["attributions"]]
    assert set(Kind) - {said["kind"] for said in shown} == set()
    assert set(SourceType) - {said.get("type") for said in shown} == set()


def test_every_rule_of_attribution_is_shown_by_a_page() -> None:
    shown = {said.rule for page in PAGES for said in parse(page.text).attributions}
    assert {rule.value for rule in Rule} - shown == set()


def test_every_outlet_family_has_pages() -> None:
    files = resources.files("newsfacts.outlets").joinpath("families").iterdir()
    families = {file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml")}
    shown = {expected["outlet"]["family"] for expected in expectations(PAGES) if expected["outlet"]}
    assert families - shown == set()


def test_some_pages_are_of_no_known_outlet() -> None:
    assert any(expected["outlet"] is None for expected in expectations(PAGES))
