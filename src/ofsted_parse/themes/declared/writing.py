"""What is written down of the work with a child."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

RECORDING = Theme(
    "recording",
    "Case recording and records",
    "Records of the work with a child.",
    (
        Wording(
            "record keeping",
            "Record-keeping in the team.",
        ),
        Wording(
            "not [consistently |always |routinely |clearly |adequately |fully ]record",
            "Meetings do not record who will act.",
        ),
        Wording(
            "recorded (management|decision*|supervision|rationale)",
            "The quality of recorded management direction.",
        ),
        Wording(
            "(computer system*|integrated children's system|ics)", "The use of the computer system."
        ),
        Wording(
            (
                "(case|children's|child's|written|electronic|social work|agency|health|"
                "police|nurse|nursing|client|patient|visit*) record*"
            ),
            "The quality of case records.",
        ),
        Wording("(recording|recordings)", "The timeliness of recording."),
        Wording("records", "Records are not up to date."),
        Wording(
            (
                "record* ... (decision*|rationale|case*|reasons|outcome*|consent|answers|"
                "discussion*|supervision|visits)"
            ),
            "Workers do not record the reasons for decisions.",
        ),
        Wording(
            (
                "(not|always|well|clearly|consistently|fully|sufficiently|routinely|"
                "poorly|are|is) recorded"
            ),
            "Decisions are not recorded.",
        ),
        Wording("chronolog*", "The use of chronologies."),
        Wording("minutes", "Minutes of meetings are missing.", without="(shared|share|sharing)"),
        Wording("(flag|flags|flagging|flagged|alerts)", "Flags on health systems."),
        Wording(
            (
                "(case file*|case note*|genogram*|case summar*|documentation|recording "
                "system*|record system*|electronic system*|case management "
                "system*|management information system*)"
            ),
            "The upkeep of case files.",
        ),
        Wording("scan* and upload*", "Delays in scanning and uploading."),
        Wording(
            ("recorded (on|in|within|formally|clearly|appropriately|well|fully|accurately)"),
            "Decisions must be recorded on files.",
            without="crime*",
        ),
        Wording(
            ("(formally|clearly|routinely|accurately|fully|always|properly) (recorded|documented)"),
            "Decisions should be formally recorded.",
        ),
        Wording(
            "(not [fully |always |clearly ]documented|up to date records|written record*)",
            "Actions are not documented.",
        ),
    ),
    (
        Against(
            "record* of [the ]strategy (discussion*|meeting*)", "Records of strategy meetings."
        ),
        Against(
            "performance management and information system*",
            "Performance management and information systems.",
        ),
        Against("assessment documentation", "Assessment documentation has no prompts."),
        Against("permanence record*", "The analysis in child permanence records."),
        Against(
            "[children's |case ]records showed", "Children’s records showed that needs were missed."
        ),
        Against("(saw|looked at|reviewed) records", "Inspectors saw records of older children."),
        Against("records of referral*", "Records of referrals."),
        Against("case file audit*", "The quality of case file audits."),
        Against("their health records", "Young people’s access to their health records."),
        Against("(share|sharing) ... records", "How to share children’s records."),
        Against(
            (
                "(quality|timeliness|frequency|completion|oversight) [quality |oversight "
                "|timeliness |frequency |review ]and recording of (visits|return*|allegation*|"
                "lado|the lado|advice|health|children's health|personal)"
            ),
            "The frequency, quality and recording of visits.",
        ),
        Against("(track record*|criminal record*|recorded delivery)", "A track record of change."),
        Against(
            "(quality|timeliness|quality,) [and |quality ]recording (and|,) (review*|oversight)",
            "The quality, recording and review of personal education plans.",
        ),
        Against(
            "(timeliness|quality) and recording of (return|lado|the lado)",
            "The timeliness and recording of return home interviews.",
        ),
        Against(
            "oversight and recording of ... (lado|designated officer*|allegation*)",
            "The oversight and recording of LADO advice.",
        ),
        Against("records lack", "The partnership’s records lack information about waits."),
        Against(
            "(read each other's|access to ... each other's|access to each other's) records",
            "Access to each other’s records.",
        ),
        Against("shared electronic recording", "A shared electronic recording system."),
        Against("not recorded on the nhs", "Details are not recorded on the NHS trust system."),
        Against("not been updated", "The file has not been updated."),
    ),
)
