"""The practice of agencies beside the council, and services for one question."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

ALLEGATIONS = Theme(
    "allegations",
    "Allegations and the designated officer (LADO)",
    "Allegations against people who work with children.",
    (
        Wording("(lado|lados|dofa)", "The recording of LADO advice."),
        Wording(
            "(designated officer*|local authority designated)",
            "The role of the designated officer.",
        ),
        Wording(
            "allegation*",
            "The response to allegations against professionals.",
            without="(allegation* of (abuse|sexual|domestic))",
        ),
        Wording(
            "(adults|professionals|people|those|staff) who work with children",
            "Concerns about adults who work with children.",
            weak=True,
        ),
        Wording("position* of trust", "Adults in positions of trust."),
    ),
)
OUT_OF_HOURS = Theme(
    "out_of_hours",
    "Emergency duty team",
    "The service at night and at weekends.",
    (
        Wording("(out of hours|out of hour|after hours)", "The out-of-hours service."),
        Wording("(emergency duty|edt|emergency out)", "Capacity of the emergency duty team."),
        Wording(
            "(weekend*|at night|overnight service*)",
            "The response at weekends.",
            without="short break*",
        ),
    ),
)
POLICE = Theme(
    "police_probation",
    "Police, probation and youth justice practice",
    "The practice of the police, probation and youth justice services themselves.",
    (
        Wording(
            (
                "officers ... (speak|record*|attend*|respond*|understand*|complete*|"
                "submit*|recogni*|consider*|identif*)"
            ),
            "Officers do not speak to children.",
            without=(
                "(reviewing officer*|designated officer*|welfare officer*|support "
                "officer*|medical officer*|sen officer*|health)"
            ),
        ),
        Wording(
            "(vulnerability|public protection|child concern|police) (form*|notice*|notification*)",
            "Vulnerability forms are not completed.",
        ),
        Wording(
            "(police led|police national|national computer|pnd|pnc|database checks)",
            "Consistent police national database checks.",
        ),
        Wording(
            "notification* ... (by|from) [the ]police",
            "Domestic abuse notifications by police.",
        ),
        Wording(
            "(disrupt*|deter|pursue|prosecut*) ... (perpetrator*|offender*|suspect*|those)",
            "Activity to deter and pursue perpetrators.",
        ),
        Wording(
            "(disruption|prosecution*) (activit*|plan*|tactic*|of|work|notices)",
            "Disruption activity is limited.",
        ),
        Wording("(mappa|public protection)", "Scrutiny of MAPPA."),
        Wording(
            "(criminalis*|criminaliz*|offending behaviour)", "The criminalisation of children."
        ),
        Wording(
            "(police and health|health and police) (resource*|staff*|capacity)",
            "Police and health resources.",
            without="strategy",
        ),
        Wording("(attend*|attendance at) ... incidents", "Attendance at incidents."),
        Wording(
            "(mps|bcu|basic command unit|cait|child abuse investigation)", "Staffing in the CAIT."
        ),
        Wording(
            (
                "(by|from|within|in) [the |west |south |north |greater |avon and |"
                "devon and ](avon|somerset|bedfordshire|cambridgeshire|cheshire|"
                "cleveland|cumbria|derbyshire|cornwall|dorset|durham|essex|"
                "gloucestershire|manchester|hampshire|hertfordshire|humberside|kent|"
                "lancashire|leicestershire|lincolnshire|london|merseyside|norfolk|"
                "northamptonshire|northumbria|nottinghamshire|yorkshire|"
                "staffordshire|suffolk|surrey|sussex|valley|warwickshire|mercia|"
                "midlands|wiltshire) police"
            ),
            "Referral forms sent by Essex Police.",
        ),
        Wording(
            "(call handl*|control room|body worn|strip search*|appropriate adult*)",
            "Call handlers do not ask about children.",
        ),
        Wording("(in|across) health, police", "Supervision in health, police and schools."),
        Wording("policing", "A child-centred policing policy."),
        Wording("by officers", "The enforcement of orders by officers."),
        Wording(
            "(frontline|response|neighbourhood|patrol) officers",
            "The curiosity of response officers.",
        ),
        Wording(
            (
                "police (referral*|notification*|officer*|team*|unit*|response*|"
                "investigation*|missing|force|domestic|triage|supervis*|staff|practice|"
                "record*|child|custody|system*|attend*|capacity|do|does|have|has|are|is|risk|"
                "process*|assess*|log*|incident*|intelligence|manager*|leader*|"
                "structure*|training|oversight|personnel|call|safeguarding|"
                "audit*|form*|decision*|logs|powers|"
                "should|public|bail|powers|force's)"
            ),
            "The quality of police notifications.",
        ),
        Wording(
            "(officer*|police) ... (attend*|incident*|investigat*)",
            "Officers who attend incidents.",
        ),
        Wording("police protection", "The use of police protection."),
        Wording(
            "(in|police|and|held in|from) custody",
            "Children held in custody.",
            without="(care leaver*)",
        ),
        Wording(
            "(constabulary|the police|the force|pvp|ppu|ppn|ppns|merlin*)",
            "The constabulary does not check records.",
        ),
        Wording("(probation|crc|nps|community rehabilitation)", "The CRC takes no part."),
        Wording(
            "(youth offending|youth justice|yos|yot|yjs)",
            "The practice of the youth justice service.",
        ),
        Wording("(bail|released under investigation)", "The use of bail conditions."),
        Wording(
            "child protection support officer*", "The role of child protection support officers."
        ),
        Wording("(crime report*|criminal investigation*)", "Delays in criminal investigations."),
        Wording(
            (
                "(metropolitan police|police (activity|service|services|forces|"
                "national|engagement|contribution|understanding|action*))"
            ),
            "The role of the police service.",
        ),
    ),
    (
        Against(
            "the police, (health|children's|social|education|probation|schools)",
            "Decisions by the police, health and schools.",
        ),
        Against("police, health and probation", "Requests to police, health and probation."),
        Against(
            "(authority|care|services) and police", "The local authority and police are concerned."
        ),
        Against("involve* [only ]the police and", "Meetings involve the police and few others."),
        Against(
            "(known to|referred by) the (youth offending|youth justice|yot|yos|yjs|police)",
            "Children known to the youth offending service.",
        ),
        Against("information from the police", "Information from the police."),
        Against(
            "(authority|care|services|social care|health), the police",
            "The local authority, the police and partners.",
        ),
        Against(
            "the police and (health|other|partner*|the local|children's|social)",
            "The police and health partners.",
        ),
        Against("(authority|care|services|health) and the police", "Social care and the police."),
        Against(
            "the powers of police protection",
            "Children subject to the powers of police protection.",
        ),
        Against(
            "(police|the police) and the local authority",
            "Involvement of the police and the local authority.",
        ),
        Against("(or|and or) police are", "Security staff or police are called."),
        Against("(with|including|as) the police", "Joint visits with the police."),
        Against("(custody of|custody dispute*|child custody)", "In the custody of an aunt."),
        Against(
            "social work and youth (offending|justice) staff",
            "Programmes of social work and youth offending staff.",
        ),
        Against("camhs (yjs|yos|yot)", "The CAMHS YJS worker."),
        Against(
            (
                "between ... (police|yjs|yos|yot|probation|youth justice) ... (police|"
                "yjs|yos|yot|probation|youth justice)"
            ),
            "Sharing of information between the police and probation.",
        ),
        Against(
            (
                "between ... (police|yjs|yos|yot|probation), [the ](police|yjs|"
                "yos|yot) and (probation|health|youth justice)"
            ),
            "Sharing of information between the YOS, the police and probation.",
        ),
        Against(
            ("(sharing|shared|share|exchange) ... with ... (police|yjs|yos|yot|probation|nps|crc)"),
            "Information is not shared with the police.",
        ),
    ),
)
