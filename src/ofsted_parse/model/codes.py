"""The closed choices of the contract: each value is what the JSON prints."""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """The parts of a document that a finding can stand in, in the order of the JSON."""

    INTRODUCTION = "introduction"
    CONTEXT = "context"
    HEADLINE_FINDINGS = "headline_findings"
    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    PRIORITY_ACTION = "priority_action"
    WHAT_NEEDS_TO_IMPROVE = "what_needs_to_improve"
    MAIN_FINDINGS = "main_findings"
    NEXT_STEPS = "next_steps"
    OTHER = "other"


class FindingType(StrEnum):
    """The shape in which a finding is printed."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE_ROW = "table_row"


class Area(StrEnum):
    """What a judgement is about."""

    OVERALL_EFFECTIVENESS = "overall_effectiveness"
    LEADERSHIP = "leadership"
    HELP_AND_PROTECTION = "help_and_protection"
    CHILDREN_IN_CARE = "children_in_care"
    CARE_LEAVERS = "care_leavers"
    #: The combined judgement of ILACS reports from 2018 to 2022.
    CHILDREN_IN_CARE_AND_CARE_LEAVERS = "children_in_care_and_care_leavers"
    ADOPTION = "adoption"
    LSCB = "lscb"
    #: Judged apart until 2013, in the inspections of services for looked after children.
    OUTCOMES = "outcomes"
    QUALITY_OF_PROVISION = "quality_of_provision"
    CAPACITY_TO_IMPROVE = "capacity_to_improve"
    SEND_OUTCOME = "send_outcome"


class Grade(StrEnum):
    """Ofsted's four grades, and the three outcomes of an Area SEND inspection."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    REQUIRES_IMPROVEMENT = "requires_improvement"
    INADEQUATE = "inadequate"
    POSITIVE = "positive"
    INCONSISTENT = "inconsistent"
    SYSTEMIC_FAILINGS = "systemic_failings"


class Reader(StrEnum):
    """Where the paragraphs come from: the PDF's own structure, positions of lines, or text."""

    TAGGED = "tagged"
    LAYOUT = "layout"
    TEXT = "text"
    OCR = "ocr"


class WarningCode(StrEnum):
    """What the tool is not certain of."""

    MISSING_SECTION = "missing_section"
    NO_ITEMS = "no_items"
    NUMBER_GAP = "number_gap"
    UNKNOWN_AUTHORITY = "unknown_authority"
    UNKNOWN_KIND = "unknown_kind"
    LOW_CONFIDENCE_KIND = "low_confidence_kind"
    JUDGEMENT_UNREADABLE = "judgement_unreadable"
    MISSING_JUDGEMENT = "missing_judgement"
    JUDGEMENTS_DIFFER = "judgements_differ"
    MISSING_DATE = "missing_date"
    DATE_UNREADABLE = "date_unreadable"
    MISSING_INSPECTOR = "missing_inspector"
    MISSING_PERSON = "missing_person"
    PERSON_UNCERTAIN = "person_uncertain"
    OPEN_END = "open_end"
    HEADING_GUESSED = "heading_guessed"
    STRUCTURE_LAYOUT_DIFFER = "structure_layout_differ"
    READERS_DIFFER = "readers_differ"
    NO_STRUCTURE = "no_structure"
    PAGE_BREAK_UNCERTAIN = "page_break_uncertain"
    NOTE_MISSING = "note_missing"
    WORD_DIVIDED = "word_divided"
    DATES_DIFFER = "dates_differ"
    SEVERAL_DOCUMENTS = "several_documents"
    DAMAGED = "damaged"
    HIDDEN_TEXT = "hidden_text"
    STRUCK_OUT = "struck_out"
    TRACKED_CHANGES = "tracked_changes"
    TURNED_TEXT = "turned_text"
    MARGIN_TEXT = "margin_text"
    NOTE_NOT_READ = "note_not_read"
    ATTACHED_FILES = "attached_files"
    PAGE_WITHOUT_TEXT = "page_without_text"
    PAGE_REPEATED = "page_repeated"
    TEXT_LEFT_OUT = "text_left_out"
    RECOGNISED_TEXT = "recognised_text"
    UNSURE_WORDS = "unsure_words"
    OCR_DIFFERS = "ocr_differs"
    UNMAPPED_TEXT = "unmapped_text"
    KIND_DIFFERS = "kind_differs"
    ORIGIN_UNREADABLE = "origin_unreadable"


class OtherRole(StrEnum):
    """What the words are that no finding, heading or footnote holds."""

    FRONT = "front"
    RUNNING_HEADER = "running_header"
    RUNNING_FOOTER = "running_footer"
    CONTENTS = "contents"
    BOILERPLATE = "boilerplate"
    TABLE = "table"
    UNPLACED = "unplaced"
