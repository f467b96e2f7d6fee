"""Questions that are put ready: each with its title, its fields to fill in and its SQL."""

from __future__ import annotations

from typing import Any

#: An empty field asks for everything, no words for nothing. The functions are those of `functions`.
_SEARCH = """
SELECT
    letters.dated, coalesce(letters.authority, letters.authority_printed) AS authority,
    findings.text, findings.page, findings.part, findings.number, letters.kind,
    letters.name AS file, letters.id AS letter_id
FROM findings_fts
JOIN findings ON findings.id = findings_fts.rowid
JOIN letters ON letters.id = findings.letter_id
WHERE findings_fts MATCH search_words(:words)
    AND (:part = '' OR findings.part = :part)
    AND coalesce(letters.authority, letters.authority_printed, '') LIKE '%' || :authority || '%'
ORDER BY
    findings.id NOT IN (
        SELECT rowid FROM findings_fts WHERE findings_fts MATCH typed_words(:words)
    ),
    findings_fts.rank
"""
_ITEMS = """
SELECT
    dated, authority, text, page, part, number, responsible_body, kind, region,
    (SELECT name FROM letters WHERE letters.id = letter_id) AS file, letter_id
FROM improvement_items
WHERE coalesce(authority, '') LIKE '%' || :authority || '%'
    AND coalesce(region, '') LIKE '%' || :region || '%'
    AND text LIKE '%' || :words || '%'
    AND (:since = '' OR dated >= :since)
ORDER BY dated DESC, authority, letter_id, position
"""
_HISTORY = """
SELECT
    letters.dated, letters.kind, letters.title, judgements.area, judgements.grade,
    judgements.printed, judgements.page,
    (
        SELECT count(*) FROM improvement_items
        WHERE letter_id = letters.id AND part = 'priority_action'
    ) AS items_for_priority_action,
    (
        SELECT count(*) FROM improvement_items
        WHERE letter_id = letters.id AND part = 'what_needs_to_improve'
    ) AS items_to_improve,
    letters.name AS file, letters.id AS letter_id
FROM letters LEFT JOIN judgements ON judgements.letter_id = letters.id
WHERE coalesce(letters.authority, letters.authority_printed) LIKE :authority
ORDER BY letters.dated DESC, letters.id, judgements.position
"""
_OUTCOMES = """
SELECT
    authority, region, strand, dated, kind,
    max(coalesce(grade, printed)) FILTER (WHERE area = 'overall_effectiveness') AS overall,
    max(coalesce(grade, printed)) FILTER (WHERE area = 'leadership') AS leadership,
    max(coalesce(grade, printed)) FILTER (WHERE area = 'help_and_protection')
        AS help_and_protection,
    max(coalesce(grade, printed)) FILTER (
        WHERE area IN ('children_in_care', 'children_in_care_and_care_leavers')
    ) AS children_in_care,
    max(coalesce(grade, printed)) FILTER (
        WHERE area IN ('care_leavers', 'children_in_care_and_care_leavers')
    ) AS care_leavers,
    max(coalesce(grade, printed)) FILTER (WHERE area = 'send_outcome') AS area_send,
    (SELECT name FROM letters WHERE letters.id = letter_id) AS file, letter_id
FROM latest_outcomes
WHERE coalesce(region, '') LIKE '%' || :region || '%'
    AND (:strand = '' OR strand = :strand)
GROUP BY letter_id
ORDER BY strand DESC, region IS NULL, region, authority
"""
_BY_REGION = """
SELECT region, kind, area, coalesce(grade, printed) AS grade, count(*) AS authorities
FROM latest_outcomes
WHERE :area = '' OR area = :area
GROUP BY region, kind, area, coalesce(grade, printed)
ORDER BY region IS NULL, region, kind, area, authorities DESC
"""

QUERIES: dict[str, dict[str, Any]] = {
    "search": {
        "title": "Which findings hold these words?",
        "description": "Words in every form (assess: assessed, assessment), all of them in one"
        " finding, those with the words as typed first, then those with other names of the thing"
        " (UASC: unaccompanied asylum-seeking children). Quotation marks hold a phrase together;"
        " AND, OR and NOT stand between words. Part: such as what_needs_to_improve; authority: its"
        " name or a piece of it; empty: all.",
        "params": ["words", "part", "authority"],
        "sql": _SEARCH,
    },
    "what_has_to_improve": {
        "title": "What has to improve?",
        "description": "The items of all letters, priority actions too, the newest first. Every"
        " field may be empty or hold a piece of what is looked for; since: a day such as"
        " 2023-01-31.",
        "params": ["authority", "region", "words", "since"],
        "sql": _ITEMS,
    },
    "history_of_one_authority": {
        "title": "How was one authority judged over the years?",
        "description": "Its letters and their judgements, the newest first. The authority by its"
        " usual name, such as Leeds.",
        "params": ["authority"],
        "sql": _HISTORY,
    },
    "outcomes": {
        "title": "How was each authority judged last?",
        "description": "The grades of each authority's latest full inspection, a row for each."
        " Region: its name or a piece of it; strand: childrens_services or area_send; empty: all.",
        "params": ["region", "strand"],
        "sql": _OUTCOMES,
    },
    "outcomes_by_region": {
        "title": "How many authorities have which grade, by region?",
        "description": "The grades of the latest full inspections, each kind of report counted by"
        " itself. Area: such as leadership; empty: all.",
        "params": ["area"],
        "sql": _BY_REGION,
    },
}
