"""Questions that are put ready: each with its title, its fields to fill in and its SQL."""

from __future__ import annotations

from typing import Any

#: An empty field asks for everything. `escape_fts` is Datasette's own: it puts quotation marks
#: around each word, so that no word is taken for a sign of the search language.
_SEARCH = """
SELECT
    letters.dated, coalesce(letters.authority, letters.authority_printed) AS authority,
    letters.kind, findings.part, findings.number, findings.text, findings.page, letters.input
FROM findings_fts
JOIN findings ON findings.id = findings_fts.rowid
JOIN letters ON letters.id = findings.letter_id
WHERE findings_fts MATCH coalesce(nullif(escape_fts(:words), ''), '""')
    AND (:part = '' OR findings.part = :part)
    AND coalesce(letters.authority, letters.authority_printed, '') LIKE '%' || :authority || '%'
ORDER BY findings_fts.rank
"""
_ITEMS = """
SELECT dated, authority, region, kind, number, text, responsible_body, page, input
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
    judgements.printed,
    (SELECT count(*) FROM improvement_items WHERE letter_id = letters.id) AS items_to_improve,
    letters.input
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
    input
FROM latest_outcomes
WHERE coalesce(region, '') LIKE '%' || :region || '%'
    AND (:strand = '' OR strand = :strand)
GROUP BY letter_id
ORDER BY strand DESC, region IS NULL, region, authority
"""
_BY_REGION = """
SELECT region, area, grade, count(*) AS authorities
FROM latest_outcomes
WHERE :area = '' OR area = :area
GROUP BY region, area, grade
ORDER BY region IS NULL, region, area, authorities DESC
"""

QUERIES: dict[str, dict[str, Any]] = {
    "search": {
        "title": "Search the findings",
        "description": "Words in every form (assess: assessed, assessment), all of them in one"
        " finding, the best first. Quotation marks hold a phrase together. Part: such as"
        " what_needs_to_improve; authority: its name or a piece of it; empty: all.",
        "params": ["words", "part", "authority"],
        "sql": _SEARCH,
    },
    "what_has_to_improve": {
        "title": "What has to improve",
        "description": "The items of all letters, the newest first. Every field may be empty or"
        " hold a piece of what is looked for; since: a day such as 2023-01-31.",
        "params": ["authority", "region", "words", "since"],
        "sql": _ITEMS,
    },
    "history_of_one_authority": {
        "title": "History of one authority",
        "description": "Its letters and their judgements, the newest first. The authority by its"
        " usual name, such as Leeds.",
        "params": ["authority"],
        "sql": _HISTORY,
    },
    "outcomes": {
        "title": "Latest outcomes",
        "description": "The grades of each authority's latest full inspection, a row for each."
        " Region: its name or a piece of it; strand: childrens_services or area_send; empty: all.",
        "params": ["region", "strand"],
        "sql": _OUTCOMES,
    },
    "outcomes_by_region": {
        "title": "Latest outcomes by region",
        "description": "How many authorities have which grade. Area: such as leadership; empty:"
        " all.",
        "params": ["area"],
        "sql": _BY_REGION,
    },
}
