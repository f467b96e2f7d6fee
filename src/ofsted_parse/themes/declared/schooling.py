"""Schools, lessons and places in them."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

#: Wordings for the theme in `growing`.
SCHOOLING = (
    Wording(
        "(unregistered|illegal) (school*|education*|alternative)",
        "Unregistered schools are not found.",
    ),
    Wording(
        (
            "(reasonable adjust*|auxiliary aid*|quality first teaching|adaptive teaching|"
            "differentiat* teaching|whole school)"
        ),
        "Teachers do not make reasonable adjustments.",
    ),
    Wording(
        (
            "(chang* school*|school (move*|change*|transfer*|admission*|roll|role)|mov* [between "
            "|to a new ](school|schools)|in year admission*|fair access|managed move*|off roll*|"
            "offroll*|removed from roll|educational place*)"
        ),
        "Moves between schools are frequent.",
    ),
    Wording("(pupil|pupils|pupils')", "Pupils do not do as well as they should.", weak=True),
    Wording(
        ("school* (do|does|are|is|have|need|should|lack*|feel*|vary|varies|struggle*|cannot)"),
        "Schools vary in what they offer.",
        without=(
            "(referr*|threshold*|shar*|early help|partner*|agenc*|mash*|safeguard*|conference*|"
            "lead professional*)"
        ),
        weak=True,
    ),
    Wording(
        (
            "(inclusivity|inclusion (in|of|across|for|at|within)|inclusively|inclusive "
            "(practice*|culture*|learning|teaching|approach*))"
        ),
        "Inclusive teaching in colleges for all who learn.",
        beside="(school*|setting*|mainstream|education|pupil*|learn*)",
        without="(social inclusion|health and care|strateg*)",
        weak=True,
    ),
    Wording(
        (
            "(learning (support|need*|progress|outcome*|gap*|environment*|loss)|tuition|tutor|"
            "tutors|tutoring|catch up|curricul*|phonics|reading age*|english and mathematics|"
            "mathematics|maths|progress 8|attainment 8|exam*|qualification*|a level*|sats|ks1|"
            "ks2|ks4)"
        ),
        "Home tuition is too short.",
        without=(
            "(staff*|social work*|social worker*|professional qualif*|foster*|case exam*|medical "
            "exam*|for exam*|examin*|example*)"
        ),
    ),
    Wording(
        (
            "(early education|nursery (place*|education)|funded (place*|entitlement*|hours|"
            "early)|early years (entitlement*|place*|education|pupil premium)|two year old* ... "
            "place*|good level of development|ready for school|foundation stage)"
        ),
        "Take-up of funded places for two-year-olds.",
    ),
    Wording(
        (
            "education (welfare|inclusion|setting*|provider*|team*|professional*|system*|sector|"
            "service*|staff|plan|plans|entitlement|package*|other than)"
        ),
        "Education providers are not held to account.",
        without=(
            "(ehc*|health and care|shar*|further education and employ*|employment|multi agency|"
            "strategy meeting*)"
        ),
        weak=True,
    ),
    Wording(
        (
            "(pru|prus|pupil referral unit*|short stay school*|hospital education|home and "
            "hospital|eotas|educated otherwise|education other than at school|resourced "
            "provision*|resource base*|specialist unit*|additionally resourced)"
        ),
        "The pupil referral unit is full.",
    ),
    Wording(
        (
            "(teacher*|teaching|headteacher*|head teacher*|school leaders|school staff|teaching "
            "assistant*|school governor*|classroom*)"
        ),
        "Teachers lack confidence.",
        without=(
            "(safeguard*|referr*|threshold*|conference*|adopt*|early help|social work teaching|"
            "teaching partnership)"
        ),
        weak=True,
    ),
    Wording(
        (
            "(designated teacher*|school stability|school improvement|advisory teacher*|"
            "specialist teacher*|behaviour support|education psycholog*|educational psycholog*|"
            "sen support|send support in school*|sen unit*)"
        ),
        "Designated teachers lack training.",
        without="(ehc*|advice)",
    ),
    Wording(
        (
            "(full time|suitable|good|high quality|appropriate|efficient|alternative|home) "
            "(education|schooling|educational provision|learning)"
        ),
        "Some children receive no suitable schooling.",
        without="(employment|training|care leaver*)",
    ),
    Wording(
        (
            "(school*|education*|learning) ... (attend*|attain*|achiev*|exclu*|suspen*|place|"
            "places|absence*|timetable*|refus*|avoid*)"
        ),
        "Schools exclude too many.",
        without="(conference*|meeting*|core group*|ehc*|strategy|nurs*|employment)",
    ),
    Wording(
        (
            "(attend*|attain*|achiev*|progress|do well|succeed|thrive|engag*|place|places) (at|"
            "in|within) ... (school*|education|college*|mainstream|nursery|lessons|learning)"
        ),
        "Children do not thrive in school.",
        without="(conference*|meeting*|core group*|ehc*|employment|life story)",
    ),
    Wording(
        (
            "(missing|miss|missed|out of|without|not in|not attending|not receiving|receiving) "
            "[a |their |any |full time |suitable |good |enough |appropriate ](school*|education|"
            "schooling|lessons|learning)"
        ),
        "Children without a school place.",
        without="(missing from home|employment|eet|neet|return home)",
    ),
    Wording(
        (
            "(emotional based school|emotionally based school|school (avoid*|refus*|phob*|non "
            "attend*)|ebsa|unauthorised absence*|severe* absen*|absente*|punctual*|attendance "
            "(order*|rate*|team*|polic*|figures|level*))"
        ),
        "School refusers get little help.",
    ),
    Wording(
        (
            "(behaviour* (polic*|difficult*|in school*|support)|bully*|special school*|satellite "
            "provision|mainstream)"
        ),
        "Mainstream places are few.",
        without="(exploit*|ehc*|abus*)",
        weak=True,
    ),
    Wording(
        "(home school*|schooled at home|taught at home)", "Children schooled at home are not seen."
    ),
    Wording(
        ("(closing|close|closed|narrow*) the [attainment |achievement |education |progress ]gap*"),
        "Schools do not close the gap.",
        weak=True,
    ),
)
#: What does not speak for it.
NOT_SCHOOLING = (
    Against("school (nurs*|health)", "School health staff."),
    Against(
        "(attend*|absen*) ... (conference*|core group*|meeting*|strategy)",
        "Absence from conferences.",
    ),
)
