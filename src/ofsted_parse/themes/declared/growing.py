"""The health and the education of children."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_SEND = (
    "(send|ehc*|special educational needs*|neurodevelopment*|autis*|adhd|local area*|waiting well|"
    "speech and language|partnership should|leaders across the partnership|icb)"
)

HEALTH = Theme(
    "health",
    "Health of children",
    "Children’s physical, emotional and mental health, and help for it.",
    (
        Wording(
            "health histor*", "Work so that young adults know their health histories.", product=True
        ),
        Wording(
            "access to health (services|provision|care)",
            "Access to health services.",
            without=_SEND,
        ),
        Wording(
            "health record*",
            "Care leavers’ access to their health records.",
            beside="(care leaver*|leaving care|care experienced)",
        ),
        Wording("health check*", "The offer of annual health checks."),
        Wording("self harm*", "Help for children who self-harm."),
        Wording("(wellbeing|well being)", "The well-being of children.", without=_SEND, weak=True),
        Wording(
            "(looked after children|looked after|lac|cla) nurse*",
            "Notification of the looked after children nurse.",
        ),
        Wording(
            (
                "health [and |care |educational |social |emotional |developmental |and "
                "educational |and social ](need*|support)"
            ),
            "Health and social needs.",
            without=_SEND,
        ),
        Wording(
            (
                "(initial|review|looked after|children's|annual|timely|statutory) health "
                "[needs ]assessment*"
            ),
            "Initial health assessments.",
        ),
        Wording("health assessment*", "Health assessments for children in care."),
        Wording("(rha|rhas|iha|ihas)", "The timeliness of IHAs."),
        Wording(
            "health (need*|outcome*|passport*|histor*|plan*|information|provision)",
            "Children’s health needs.",
            without=_SEND,
        ),
        Wording(
            "(emotional|physical|mental) ... (health|well being|wellbeing|need*)",
            "Emotional health and well-being.",
            without=_SEND + "|quality of ... referral*",
        ),
        Wording(
            (
                "(mental health|emotional support|emotional well being|emotional "
                "wellbeing|emotional health)"
            ),
            "Support for mental health.",
            without=_SEND + "|quality of ... referral*",
        ),
        Wording(
            "(camhs|child and adolescent mental health*|ewmhs|cypmhs)",
            "Access to CAMHS.",
            without=_SEND + "|quality of ... referral*",
        ),
        Wording("(dental|dentist|immunis*|vaccin*|optic*)", "Dental checks for children in care."),
        Wording(
            (
                "(healthy child programme|health visitor check*|antenatal|two year "
                "check*|developmental check*|0 to 19)"
            ),
            "Antenatal visits.",
        ),
        Wording(
            "(strengths and difficulties|sdq|sdqs)",
            "The use of strengths and difficulties questionnaires.",
        ),
        Wording(
            "(therapeutic|therapy|counselling)",
            "Access to therapeutic support.",
            without=_SEND + "|(occupational|language|physio*)",
        ),
        Wording(
            "health (of|for) (children|young people|care leavers|looked)",
            "The health of children in care.",
        ),
        Wording(
            "(physical health|healthy lifestyle*|obesity|substance misuse support)",
            "Physical health of care leavers.",
        ),
        Wording(
            (
                "(children|young people|care leavers) ... (substance misuse|drug "
                "and alcohol|substance use) (difficult*|problems|needs|issues)"
            ),
            "Young people with substance misuse problems.",
        ),
    ),
    (
        Against(
            "(dental practice*|dentists (in|do|are|have|should))",
            "Dentists do not know the lead practitioner.",
        ),
        Against(
            "(living with|siblings of) a child with mental",
            "Pupils living with a child with mental illness.",
        ),
        Against(
            "(cumulative|escalating) concerns ... mental",
            "Escalating concerns about mental distress.",
        ),
        Against("mental health (triage|activity|support system*)", "A mental health triage tool."),
        Against(
            "health needs ... (mash*|safeguarding hub*|health practitioner*)",
            "Information about health needs is analysed by a health practitioner.",
        ),
        Against(
            "(parents'|parental|adults'|mothers'|carers') mental (ill health|health)",
            "Parents’ mental ill health.",
        ),
        Against(
            "waiting times for health assessments", "Long waiting times for health assessments."
        ),
        Against(
            "mental health (conference|trust|act|team* for adults)", "The mental health trust."
        ),
        Against(
            "(parental|parents'|adult|parents with|mothers'|maternal) mental health",
            "Parental mental health.",
        ),
        Against("training ... mental health", "Training on children’s mental health."),
        Against(
            "impact ... emotional (well being|wellbeing|health)",
            "An impact upon their emotional well-being.",
        ),
        Against(
            "camhs (yjs|yos|yot|practitioner*|staff|worker*)", "CAMHS practitioners share little."
        ),
        Against("health (plan*|needs) ... ehc*", "Health needs in EHC plans."),
        Against(
            "(health information they|specialist health assessment*)",
            "Waits for specialist health assessments.",
        ),
        Against("(children's therapy|therapy) (service*|team*)", "Therapy services end at 16."),
    ),
)
EDUCATION = Theme(
    "education",
    "Education",
    "Learning, attendance and inclusion.",
    (
        Wording("education support", "Slow access to education support."),
        Wording(
            "missing [from ][home ](school or|school)",
            "Lists of pupils who are missing from school.",
        ),
        Wording(
            "(literacy|numeracy|school readiness)",
            "Literacy in the early years.",
            without="life story",
        ),
        Wording(
            (
                "(progress|support|inclusion|achieve*|attendance) in [mainstream "
                "](school*|education|settings)"
            ),
            "Progress in school.",
        ),
        Wording(
            "(early years|nursery) (setting*|provision|provider*)",
            "Inclusion in early years settings.",
            weak=True,
        ),
        Wording(
            "(inclusive (schools|education|settings)|mainstream (setting*|education|provision))",
            "Inclusive schools.",
            weak=True,
        ),
        Wording(
            "(educational|national|academic) (test*|results)",
            "Results in national tests.",
        ),
        Wording(
            "pupil premium",
            "The use of the pupil premium.",
        ),
        Wording(
            (
                "(persistently absent|attend their [educational |education ]setting*|"
                "school day*|truan*)"
            ),
            "Pupils who are persistently absent.",
        ),
        Wording(
            "(education|educational)",
            "Good educational support.",
            without="(ehc*|education health|employment|training)",
            weak=True,
        ),
        Wording(
            "(remain|engage*|stay*|engaged|progress) in education",
            "Support to remain in education.",
            without="(care leaver*|leaving care|employment)",
        ),
        Wording("virtual (school*|head*)", "The reach of the virtual school."),
        Wording("(personal education plan*|pep|peps)", "The quality of personal education plans."),
        Wording(
            (
                "(school attendance|absence from school|persistent absence|absent from "
                "school|attendance at school|attend school|attendance of (pupils|"
                "children|young)|attendance in school*|improve attendance)"
            ),
            "School attendance.",
        ),
        Wording(
            "attendance",
            "Attendance of pupils is low.",
            beside="(pupil*|school*|exclu*|suspen*|education)",
            without="(meeting*|conference*|core group*)",
        ),
        Wording(
            "(suspension*|suspend*|exclusion*|excluded|permanently exclu*)",
            "Suspensions of pupils with SEND.",
            without="(socially excluded|social exclusion)",
        ),
        Wording(
            "(elective home educat*|electively home educat*|home educat*|educated at home|ehe)",
            "Children who are electively home educated.",
        ),
        Wording(
            (
                "(missing [from |in |out on |out of |their ]education|cme|not in [full "
                "time ]education|out of education|out of school|missing school)"
            ),
            "Children missing education.",
            without="(employment)",
        ),
        Wording("(part time|reduced|part) [time ](timetable*|education)", "Part-time timetables."),
        Wording(
            "(alternative provision*|alternative education)", "Oversight of alternative provision."
        ),
        Wording(
            "ap",
            "Schools as commissioners of AP.",
            beside=_SEND + "|(alternative provision|school*|lap)",
        ),
        Wording(
            (
                "(graduated (response|approach)|ordinarily available|inclusive practice|"
                "sen support|sencos|senco*)"
            ),
            "The graduated response in schools.",
        ),
        Wording(
            (
                "(educational|academic|education) (attainment|progress|outcome*|"
                "achievement|need*|provision|placement*|entitlement)"
            ),
            "Educational outcomes.",
        ),
        Wording("(attainment|key stage*|achievement|gcse*)", "Attainment at key stage 2."),
        Wording(
            (
                "(school place*|specialist place*|suitable school*|specialist school*|"
                "school provision|mainstream school*|full time education|special school*)"
            ),
            "Specialist school places.",
        ),
        Wording(
            "(pupils|school leaders|schools) ... (inclusi*|inclusion|support)",
            "Schools that do not support inclusion.",
            weak=True,
        ),
        Wording("access to education", "Access to education for children who are ill."),
        Wording("education of (children|looked|young)", "The education of children in care."),
    ),
    (
        Against(
            "(attendance of ... (reviews|meetings|conference*))",
            "The attendance of teachers at meetings.",
        ),
        Against(
            "(outside of|continue their|phases in their) education",
            "Friendships outside of education.",
        ),
        Against("(school nurs*)", "School nurses."),
        Against(
            "(gcse|achievement) (of|that) (permanen*|milestones)", "Achievement of permanence."
        ),
        Against(
            "special educational need*",
            "The early help needs of children with special educational needs.",
        ),
        Against("send and ap", "Services for SEND and AP."),
    ),
)
