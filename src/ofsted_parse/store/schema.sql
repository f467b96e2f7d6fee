-- The database of ofsted-parse: what the JSON holds, in tables, with a full-text index.
--
-- Keys stay: a letter is known by the bytes of its file and its number there, or by its fingerprint
-- where the same letter was saved again; everything in it by its letter and its position there (from
-- 0, in the order of the document). Reading a document again changes the rows
-- that differ and no others, so that ids can be linked to. Dates are ISO 8601 text, pages count
-- from 1, NULL means not found. Columns in JSON hold lists as the JSON output does.

-- One row a document.
CREATE TABLE IF NOT EXISTS letters (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,             -- of the file's bytes
    document INTEGER NOT NULL,        -- its number in a file that holds several; 0 where it is alone
    first_page INTEGER,               -- of the several: where it stands in the file
    last_page INTEGER,
    name TEXT NOT NULL,               -- the file's name
    input TEXT NOT NULL,              -- where it was found, as it was last given to the program
    media_type TEXT NOT NULL,
    pages INTEGER,
    reader TEXT NOT NULL,             -- tagged, layout, text, ocr
    kind TEXT NOT NULL,               -- ilacs_report, focused_visit_letter ...
    title TEXT,
    authority TEXT,                   -- the usual name; NULL where it is none of England's
    authority_printed TEXT,
    la_code TEXT,
    ons_code TEXT,
    region TEXT,
    published TEXT,
    published_online TEXT,            -- on Ofsted's site; NULL where it was not fetched from there
    url TEXT,                         -- where it was fetched; NULL where that is not known
    inspection_start TEXT,
    inspection_end TEXT,
    -- The day to sort and filter by: most kinds print when they inspected, few when they published.
    dated TEXT GENERATED ALWAYS AS (
        coalesce(inspection_end, inspection_start, published, published_online)
    ) VIRTUAL,
    framework TEXT,
    focus TEXT,
    visits TEXT NOT NULL,             -- JSON: [{"start": ..., "end": ...}], where more than one
    previous TEXT NOT NULL,           -- JSON: inspections before this one
    parser_version TEXT NOT NULL,
    schema_version TEXT NOT NULL,     -- of the JSON output whose fields these are
    fingerprint TEXT NOT NULL,        -- of what it says: the same for a copy of other bytes
    loaded TEXT NOT NULL,             -- the day on which it first came
    UNIQUE (sha256, document)
);
CREATE INDEX IF NOT EXISTS letters_la_code ON letters (la_code, dated);
CREATE INDEX IF NOT EXISTS letters_url ON letters (url);
CREATE INDEX IF NOT EXISTS letters_fingerprint ON letters (fingerprint);

-- One row a further document with the same letter in other bytes; it has no findings of its own.
CREATE TABLE IF NOT EXISTS copies (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    document INTEGER NOT NULL,
    first_page INTEGER,
    last_page INTEGER,
    name TEXT NOT NULL,
    input TEXT NOT NULL,
    url TEXT,
    published_online TEXT,
    UNIQUE (sha256, document)
);
CREATE INDEX IF NOT EXISTS copies_letter ON copies (letter_id);

-- One row a heading.
CREATE TABLE IF NOT EXISTS sections (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    level INTEGER NOT NULL,
    part TEXT NOT NULL,
    page INTEGER NOT NULL,
    judgement TEXT,                   -- the area that the heading is about
    grade TEXT,                       -- the grade printed with it
    UNIQUE (letter_id, position)
);

-- One row a paragraph, bullet or table row.
CREATE TABLE IF NOT EXISTS findings (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part TEXT NOT NULL,               -- headline_findings, what_needs_to_improve ...
    section_id INTEGER REFERENCES sections (id) ON DELETE SET NULL,
    type TEXT NOT NULL,               -- paragraph, item, table_row
    number TEXT,                      -- the paragraph's number as printed
    level INTEGER NOT NULL,           -- the depth of a nested bullet
    item INTEGER,                     -- its place in its list; NULL for what its list does not count
    text TEXT NOT NULL,
    page INTEGER NOT NULL,
    end_page INTEGER NOT NULL,
    responsible_body TEXT,
    framework_refs TEXT NOT NULL,     -- JSON: ["outcome 1, national framework"]
    boxes TEXT NOT NULL,              -- JSON: [{"page", "x0", "top", "x1", "bottom"}], PDF points
    UNIQUE (letter_id, position)
);
CREATE INDEX IF NOT EXISTS findings_section ON findings (section_id);

-- What a finding of a list asks for, one row a theme, in the order of its text (from 0).
CREATE TABLE IF NOT EXISTS finding_themes (
    finding_id INTEGER NOT NULL REFERENCES findings (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    theme TEXT NOT NULL,
    PRIMARY KEY (finding_id, position)
);
CREATE INDEX IF NOT EXISTS finding_themes_theme ON finding_themes (theme);

-- The themes as they are shown, in their order.
CREATE TABLE IF NOT EXISTS themes (
    id TEXT NOT NULL PRIMARY KEY,              -- early_help, plans ...
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL
);

-- One row a graded judgement.
CREATE TABLE IF NOT EXISTS judgements (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    area TEXT NOT NULL,               -- overall_effectiveness, leadership ...
    label TEXT NOT NULL,
    grade TEXT,                       -- NULL where what is printed is no grade that we know
    printed TEXT NOT NULL,
    page INTEGER,
    UNIQUE (letter_id, position)
);

-- One row a person and what they are to the letter.
CREATE TABLE IF NOT EXISTS people (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    named_as TEXT NOT NULL,           -- inspector, recipient, signatory
    name TEXT NOT NULL,
    role TEXT,
    organisation TEXT,
    lead INTEGER NOT NULL,            -- 1 for the lead inspector
    UNIQUE (letter_id, position)
);

CREATE TABLE IF NOT EXISTS footnotes (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    mark TEXT,
    text TEXT NOT NULL,
    page INTEGER NOT NULL,
    UNIQUE (letter_id, position)
);

-- What the parser is not certain of.
CREATE TABLE IF NOT EXISTS warnings (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    page INTEGER,
    UNIQUE (letter_id, position)
);

-- Inputs that were not read; the row goes when the input of that name is.
CREATE TABLE IF NOT EXISTS refusals (
    id INTEGER PRIMARY KEY,
    input TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    advice TEXT NOT NULL
);

-- The words of the findings. 'porter': reports write 'assessed', 'assessing' and 'assessments' of
-- one thing. 'unicode61': no case, no accents; 'multi-agency' and 'children’s' are two words each.
CREATE VIRTUAL TABLE IF NOT EXISTS findings_fts USING fts5 (
    text, content="findings", content_rowid="id", tokenize="porter unicode61"
);
CREATE TRIGGER IF NOT EXISTS findings_inserted AFTER INSERT ON findings BEGIN
    INSERT INTO findings_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER IF NOT EXISTS findings_deleted AFTER DELETE ON findings BEGIN
    INSERT INTO findings_fts (findings_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER IF NOT EXISTS findings_updated AFTER UPDATE OF text ON findings BEGIN
    INSERT INTO findings_fts (findings_fts, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO findings_fts (rowid, text) VALUES (new.id, new.text);
END;

-- What a letter asks for, one row an item.
CREATE VIEW IF NOT EXISTS improvement_items AS
SELECT
    findings.id, letter_id, coalesce(authority, authority_printed) AS authority, region, dated,
    kind, part, position, item, number, text, responsible_body, page, input
FROM findings JOIN letters ON letters.id = findings.letter_id
WHERE part IN ('priority_action', 'what_needs_to_improve') AND item IS NOT NULL;

-- What a letter asks for by theme, one row an item and theme. Bullets below an item count with it;
-- 'other' is left out where the item has a theme.
CREATE VIEW IF NOT EXISTS theme_items AS
WITH themed AS (
    SELECT DISTINCT
        asked.letter_id, asked.part, theme,
        (
            SELECT max(above.item) FROM findings AS above
            WHERE above.letter_id = asked.letter_id AND above.part = asked.part
                AND above.position <= asked.position
        ) AS item
    FROM finding_themes JOIN findings AS asked ON asked.id = finding_id
    WHERE asked.part IN ('priority_action', 'what_needs_to_improve')
),
counted AS (
    SELECT
        *, sum(theme <> 'other') OVER (PARTITION BY letter_id, part, item) AS themes_of_item
    FROM themed
)
SELECT
    improvement_items.id, counted.theme, coalesce(themes.name, counted.theme) AS theme_name, letter_id, authority, region,
    dated, kind, part, improvement_items.position, item, number, text, responsible_body, page, input
FROM counted
JOIN improvement_items USING (letter_id, part, item)
LEFT JOIN themes ON themes.id = counted.theme
WHERE counted.theme <> 'other' OR themes_of_item = 0;

-- Which letters report on a full inspection. Children's services and Area SEND are inspected apart
-- ('strand'). Press articles and reviews of one group of children print judgements too, but are no
-- full inspections.
CREATE VIEW IF NOT EXISTS full_inspections AS
SELECT
    id AS letter_id,
    CASE
        WHEN kind IN ('ilacs_report', 'sif_report') THEN 'childrens_services'
        WHEN kind = 'area_send_report' THEN 'area_send'
    END AS strand
FROM letters
WHERE kind IN ('ilacs_report', 'sif_report', 'area_send_report')
    AND id IN (SELECT letter_id FROM judgements);

-- A press article and the letters that it can be about: of the same authority, inspected in the 20
-- weeks before it (a report comes out up to 133 days after its inspection), the nearest first.
CREATE VIEW IF NOT EXISTS press_articles AS
SELECT
    press.id AS press_id, letters.id AS letter_id,
    coalesce(letters.authority, letters.authority_printed) AS authority,
    coalesce(press.published, press.dated) AS press_date, letters.dated, letters.kind,
    CAST(julianday(coalesce(press.published, press.dated)) - julianday(letters.dated) AS INTEGER) AS days,
    row_number() OVER (PARTITION BY press.id ORDER BY letters.dated DESC, letters.id DESC) AS nearness,
    press.input AS press_input, letters.input
FROM letters AS press JOIN letters
    ON letters.kind <> 'press_article'
    AND coalesce(letters.la_code, letters.authority, letters.authority_printed)
        = coalesce(press.la_code, press.authority, press.authority_printed)
    AND letters.dated BETWEEN date(coalesce(press.published, press.dated), '-140 days')
        AND coalesce(press.published, press.dated)
WHERE press.kind = 'press_article';

-- The judgements of each authority's latest full inspection, one row a judgement.
CREATE VIEW IF NOT EXISTS latest_outcomes AS
WITH ranked AS (
    SELECT
        letters.*, strand,
        row_number() OVER (
            PARTITION BY coalesce(la_code, authority_printed), strand
            ORDER BY dated DESC, id DESC
        ) AS age
    FROM letters JOIN full_inspections ON full_inspections.letter_id = letters.id
)
SELECT
    coalesce(authority, authority_printed) AS authority, authority_printed, la_code, ons_code,
    region, strand, dated, kind, area, label, grade, printed, page, input, letter_id, position
FROM ranked JOIN judgements ON judgements.letter_id = ranked.id
WHERE age = 1;
