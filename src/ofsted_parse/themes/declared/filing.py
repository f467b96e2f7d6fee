"""What is put on file."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

#: Wordings for the theme in `writing`.
FILED = (
    Wording(
        (
            "(child's|children's|case|paper|electronic|client*|family|young people's|family's|"
            "their|adopters'|carers') file*"
        ),
        "Children’s files tell little.",
        without="(audit*)",
    ),
    Wording(
        ("(on|in|to|onto|from) (file|files|the file*|their file*|the system|the child's file)"),
        "Reasons are not on the file.",
        without="(audit*|in the system|hold little on file)",
    ),
    Wording(
        ("(police|incident|decision|contact|phone|communication|visit|supervision|event) log*"),
        "Incident logs are thin.",
    ),
    Wording(
        ("document* (are|is|not|on|the|their|clearly|fully|well|how|why|in|properly|accurately)"),
        "Managers do not document the reasons for decisions.",
        without="(threshold*|strategic|birth|key documents|strategy document*|policy)",
    ),
    Wording(
        (
            "(undocumented|unrecorded|written up|uploaded|logged|typed|documented (on|in|by|at|"
            "properly))"
        ),
        "Meetings are not written up.",
        without="plan*",
    ),
    Wording(
        (
            "(electronic|computerised|information technology|it|ict|case|client|patient|clinical|"
            "social care|digital|data|recording) (system*|database*|platform*|infrastructure) "
            "[is|are|do|does|not|which|that|used|support*|prevent*|hinder*|make*|allow*]"
        ),
        "The client database hinders work.",
        without=(
            "(performance|commission*|tracking|quality assurance|audit*|shar*|support system*)"
        ),
    ),
    Wording(
        "(data entry|inputt*|data input*)",
        "Data entry is inaccurate.",
        without="(performance|commission*)",
    ),
    Wording(
        (
            "rationale* ... (recorded|documented|set out|clear|evident|explicit|explained|stated|"
            "noted|written|unclear|absent|missing)"
        ),
        "The rationale is not set out.",
        weak=True,
    ),
    Wording(
        (
            "(recording|recorded|records|record) [of ][the ](rationale|reason*|decision*|action*|"
            "outcome*|visit*|consent|discussion*|contact*|information|management|details|"
            "conversation*)"
        ),
        "The record of actions is thin.",
        without="(strategy|return*|allegation*|lado)",
    ),
    Wording(
        (
            "(incomplete|inaccurate|poor|brief|late|delayed|contemporaneous|accurate|timely|up "
            "to date|missing|patchy|sparse|good) (record*|recording*|case note*|note|notes|"
            "documentation|entries|minutes)"
        ),
        "Sparse notes of visits.",
        without="(data|track record*)",
    ),
    Wording(
        "(case note*|notes|entries|case entries|progress notes)",
        "Notes are brief.",
        without="(inspectors)",
        weak=True,
    ),
    Wording(
        (
            "(write|writes|writing|written) [up |of |in |for ][the |a |their ](record*|note|"
            "notes|minutes|case|child's|children's|files|to the child)"
        ),
        "The writing of case notes is slow.",
    ),
    Wording(
        "(child's|children's|their|family's) (story|journey)",
        "The record does not tell the child’s story.",
        without="(life story|life journey)",
        weak=True,
    ),
    Wording(
        ("(ecomap*|eco map*|significant event*|transfer summar*|closing summar*|pen picture*)"),
        "Transfer summaries are out of date.",
        without="(learn*)",
        weak=True,
    ),
    Wording(
        (
            "(legal status|key information|basic information|demographic*|ethnicity|essential "
            "information|details of) ... (record*|file*|missing|inaccurate*|not held|up to date)"
        ),
        "Basic information is missing.",
    ),
    Wording(
        (
            "(not|never|rarely|seldom|poorly|inconsistently|inadequately|inaccurately|"
            "incorrectly) [been |being |always |well |routinely |clearly |consistently |fully |"
            "accurately |properly ](recorded|documented|written|noted|logged|minuted|evidenced)"
        ),
        "Reasons are rarely noted.",
        without="(well written plan*|crime*|allegation*|plans)",
    ),
    Wording("(noted|minuted)", "Where actions were minuted.", weak=True),
    Wording(
        "(date order|order of date*|timeline|timelines)",
        "Events are not in date order.",
        without="(improve*|implement*|action*|plan*)",
    ),
    Wording(
        "notes (of|from) ... (visit*|meeting*|discussion*|contact*|conversation*)",
        "Notes of visits are thin.",
    ),
)
#: What does not speak for it.
NOT_FILED = (
    Against(
        "(computer|information|data) system* ... (performance|management information)",
        "Data systems for performance.",
    ),
    Against("crime recording", "Crime recording is late."),
)
