"""The rules of the grammar by name: what `Attribution.rule` says, and an example of what each one reads."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RULES", "Rule"]


class Rule(StrEnum):
    """A rule that finds attributions; `RULES` tells what each one reads."""

    QUOTATION_CUE = "quotation-cue"
    QUOTATION_CUE_NYA = "quotation-cue-nya"
    QUOTATION_ANY_CUE = "quotation-any-cue"
    QUOTATION_SUBJECT_CUE = "quotation-subject-cue"
    QUOTATION_NAME = "quotation-name"
    QUOTATION_CUE_QUOTATION = "quotation-cue-quotation"
    QUOTATION_CUE_CLAUSE = "quotation-cue-clause"
    QUOTATION_RUN = "quotation-run"
    QUOTATION_ALONE = "quotation-alone"
    CUE_QUOTATION = "cue-quotation"
    NAME_QUOTATION = "name-quotation"
    SUBJECT_CUE = "subject-cue"
    RELATIVE_CUE = "relative-cue"
    SAME_SUBJECT_CUE = "same-subject-cue"
    ACCORDING_TO = "according-to"
    CLAUSE_CUE = "clause-cue"
    PASSIVE_CUE = "passive-cue"
    BACKWARD_REFERENCE = "backward-reference"
    DOCUMENT_LEAD = "document-lead"
    NOUN_THAT = "noun-that"
    MEDIUM = "medium"
    WITHIN_QUOTATION = "within-quotation"


RULES: Final[Mapping[Rule, str]] = {
    Rule.QUOTATION_CUE: 'A cue behind a quotation, its speaker behind the cue: `"Harga naik," kata Rina.`',
    Rule.QUOTATION_CUE_NYA: 'A cue behind a quotation that holds its speaker: `"Harga naik," ujarnya.`',
    Rule.QUOTATION_ANY_CUE: 'A word that is no known cue stands where one would: `"Harga naik," gerutu Rina.`',
    Rule.QUOTATION_SUBJECT_CUE: 'Speaker and verb behind a quotation: `"Harga naik," Rina menegaskan.`',
    Rule.QUOTATION_NAME: 'A speaker behind a quotation whose cue is missing: `"Harga naik," Rina Lestari.`',
    Rule.QUOTATION_CUE_QUOTATION: 'A quotation goes on behind its speaker: `"Harga," kata Rina, "akan naik."`',
    Rule.QUOTATION_CUE_CLAUSE: 'A reported clause behind a speaker: `"Harga naik," kata Rina, dan Senja akan sepi.`',
    Rule.QUOTATION_RUN: 'Quotations without cue take that of the next one: `"Harga naik." "Stok habis," kata Rina.`',
    Rule.QUOTATION_ALONE: 'A quotation that is a sentence of its own: `"Harga naik sejak pekan lalu."`',
    Rule.CUE_QUOTATION: 'A cue in front of a quotation: `Rina mengatakan, "Harga naik."`',
    Rule.NAME_QUOTATION: 'A speaker in front of a colon and a quotation: `Rina Lestari: "Harga naik lagi."`',
    Rule.SUBJECT_CUE: "Speaker, verb, and what was said: `Rina mengatakan harga akan naik.`",
    Rule.RELATIVE_CUE: "The verb stands in a relative clause: `Rina, yang mengatakan harga akan naik, pulang.`",
    Rule.SAME_SUBJECT_CUE: "A second verb of the same speaker: `Rina mengatakan harga naik dan menegaskan stok ada.`",
    Rule.ACCORDING_TO: "The speaker behind `menurut`: `Menurut Rina, harga akan naik.`",
    Rule.CLAUSE_CUE: "A bare cue beside or inside the clause: `Harga akan naik, kata Rina, pekan depan.`",
    Rule.PASSIVE_CUE: "A passive cue in front: `Diungkapkan Rina, harga akan naik.`",
    Rule.BACKWARD_REFERENCE: "What was said is the sentence before: `Harga akan naik. Hal itu disampaikan Rina.`",
    Rule.DOCUMENT_LEAD: "A document in front: `Berdasarkan data Dinas Pasar, harga sudah naik.`",
    Rule.NOUN_THAT: "A noun of speech with `bahwa`: `Ia menepis pernyataan Rina bahwa harga akan naik.`",
    Rule.MEDIUM: "A medium is the only source: `Dilansir Reuters, harga minyak akan naik.`",
    Rule.WITHIN_QUOTATION: 'What others say within a quotation: `"Camat bilang harga naik," kata Rina.`',
}
"""What each rule reads, in a line, with an example.

>>> print(RULES[Rule("subject-cue")])
Speaker, verb, and what was said: `Rina mengatakan harga akan naik.`
"""
