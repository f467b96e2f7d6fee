"""How many staff there are, and what they can do: further wordings of `staffing`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Wordings for the theme in `staffing`.
STAFFED = (
    Wording(
        (
            "(shortage*|lack|shortfall*|insufficient number*|low number*|limited number*|"
            "limited availability|reduc* in [the ]number*) of ... (social workers|staff|"
            "psychologists|therapists|officers|workers|nurses|health visitors|practitioners|"
            "doctors|consultants|midwives|paediatricians|detectives|clinicians|managers)"
        ),
        "A shortage of educational psychologists.",
        without="(attend*|involve*|carers|strategy)",
    ),
    Wording(
        (
            "(not enough|too few|insufficient|not sufficient) [suitably |appropriately |"
            "specially |sufficiently |specialist |fully |well |properly |permanent "
            "|experienced |qualified |school |health |social ][trained |qualified |experienced "
            "|school |police ](staff|workers|social workers|nurses|visitors|officers|"
            "detectives|practitioners|psychologists|therapists|managers|clinicians|midwives|"
            "doctors|posts|personnel|people in post)"
        ),
        "There are not enough nurses.",
    ),
    Wording(
        (
            "(number|numbers) of ... (social workers|staff|psychologists|therapists|officers|"
            "nurses|visitors|practitioners|doctors|consultants|midwives|paediatricians|"
            "detectives|posts) (is|are|has|have) [not |too |currently ](insufficient|small|"
            "low|enough|sufficient|inadequate|fallen|reduced|declined|below)"
        ),
        "The number of school nurses is insufficient.",
    ),
    Wording(
        "(too many|large number* of|high number* of|unmanageable number* of|volume of|number "
        "of) (cases|children|families|work|allocations) ... (held|per|each|worker*|to work "
        "with|allocated to)",
        "The number of cases held by each is too high.",
    ),
    Wording(
        "(hold*|carry*|carries|have|responsible for) (too many|large number* of|high number* "
        "of) (cases|children|families)",
        "Workers hold too many cases.",
    ),
    Wording(
        (
            "(not|been|be|are|is|appropriately|suitably|adequately|fully|specially|properly) "
            "[been |yet |all |yet been |always ](trained|upskilled|inducted|accredited)"
        ),
        "Officers have not been trained to spot vulnerability.",
        without="(carers|parents|adopter*)",
    ),
    Wording(
        "(untrained|unqualified|inexperienced|less experienced|lack of experience) [and "
        "unqualified ](staff|worker*|social work*|practitioner*|manager*|officer*|"
        "workforce|personnel)",
        "Complex work is given to inexperienced staff.",
    ),
    Wording("(upskill*|skill set*|skills gap*|skill mix)", "Upskill first contact staff."),
    Wording(
        "(skills|expertise|competence|competency|confidence|knowledge and skills) (to|in|for|"
        "required|needed)",
        "Enough expertise to work with children who are hurt.",
        without="(parents|parenting|carers|young people|independen*|life skills|care leaver*)",
        weak=True,
    ),
    Wording(
        "(vacant|unfilled|frozen|additional|permanent|substantive|established|key|funded) "
        "(post|posts|role|roles|position|positions)",
        "Unfilled posts.",
    ),
    Wording(
        "(sickness|long term absence*|staff absence*|sick leave)",
        "Staff sickness.",
        without="(child's|parent*|pupil*)",
    ),
    Wording(
        "(locum*|bank staff|temporary (worker*|social worker*|manager*|contract*)|short term "
        "contract*|interim arrangement*)",
        "Reliance on locums.",
    ),
    Wording(
        (
            "(overstretched|over stretched|stretched|overloaded|burn out|burnout|overwhelmed|"
            "overburdened|understaffed|under staffed|under resourced|underresourced)"
        ),
        "Teams are stretched.",
    ),
    Wording(
        "(protected|sufficient|enough|insufficient|more|adequate|little) time (to|for|with)",
        "Workers have little time for visits.",
        beside="(social worker*|staff|practitioner*|worker*|officer*|nurse*|manager*|iro|iros)",
        without="(parents|families have|carers)",
    ),
    Wording(
        (
            "(permanent|stable|consistent|same|settled|skilled|resilient|confident|"
            "competent|knowledgeable|capable|consistent allocated) (social worker|social "
            "workers|worker|workers|team|teams|staff|practitioner*|managers|manager|"
            "workforce|staff group|management team|personal adviser*)"
        ),
        "Children need to keep the same worker.",
        without="(leadership team|senior)",
    ),
    Wording(
        (
            "(several|successive|many|multiple|numerous) [different |new ](social workers|workers|"
            "allocated workers|personal advisers|caseworkers)"
        ),
        "Children have several workers in a year.",
    ),
    Wording(
        "(career* (pathway*|progression|development|path)|progression route*|social work "
        "academy|step up programme|apprenticeship* for (staff|social))",
        "Career pathways for social workers.",
    ),
    Wording(
        (
            "(wellbeing|well being|welfare|resilience|support|health|safety) (of|for|to) "
            "[all |their |frontline ](staff|social workers|the workforce|practitioners|"
            "employees|officers)"
        ),
        "The wellbeing of staff.",
    ),
    Wording(
        "(staff|workforce|employee) (wellbeing|well being|engagement|welfare|supply|planning|"
        "development|numbers|group|support|retention|experience|churn|movement|gaps)",
        "Staff wellbeing.",
    ),
    Wording("churn", "Churn among workers."),
    Wording(
        "(working (conditions|environment)|terms and conditions|pay and|hot desk*)",
        "The working conditions of social workers.",
        weak=True,
    ),
    Wording(
        "(establishment|headcount|full complement|whole time equivalent|full time equivalent)",
        "The team is below its establishment.",
        without="(establishment of|secure establishment*|custod*)",
    ),
    Wording(
        "(allocated|reallocat*|re allocat*) ... (social worker*|worker*|caseworker*)",
        "A child is not reallocated to a worker.",
        weak=True,
    ),
    Wording(
        "(stability|turnover|experience|retention) (of|among|in|and) ... (managers|manager group|"
        "management group|teams)",
        "The retention and experience of team managers.",
        without="(young people|school*|placement*)",
    ),
    Wording(
        "(learning|development|training) (opportunit*|offer|programme*|needs|pathway*|event*) "
        "(for|of|to) [all |their |frontline ](staff|social|practitioner*|worker*|manager*|"
        "officer*|professional*|the workforce|school|gp*|teacher*)",
        "Development opportunities for officers.",
    ),
    Wording(
        (
            "(leave*|leaving|stay*|remain*) (too soon|too quickly|long enough|for long|in post|"
            "the authority|the service|the profession|the council)"
        ),
        "Workers leave too soon.",
        beside="(social worker*|worker*|staff|manager*|practitioner*|officer*|nurse*)",
        without="care leaver*",
    ),
    Wording(
        "(staff|worker|practitioner|social worker|officer|professional) (confidence|skills|"
        "knowledge|competence|expertise)",
        "Staff confidence.",
        without="(foster*|parents)",
    ),
    Wording(
        (
            "(increase*|more|expand*|additional|extra|few|fewer|too few) ... "
            "(social workers|reviewing officers|nurses|health visitors|"
            "psychologists|therapists|practitioners|detectives|posts|managers)"
        ),
        "Expand the number of detectives.",
        without="(carers|confiden*|consistently|attend*|understand*|strategy|inform*)",
    ),
    Wording(
        "(hard|difficult|difficulty|difficulties|struggle*|problem*|unable) (to|in|with) (fill*|"
        "recruit*|retain*|attract*)",
        "Posts are hard to fill.",
        without="(foster*|carers|adopter*)",
    ),
    Wording(
        "(lack|lacks|lacking|lack of|limited|little|no|need|needs) [enough |more |sufficient ]time "
        "(to|for)",
        "Staff lack time for visits.",
        beside="(social worker*|staff|practitioner*|worker*|officer*|nurse*|manager*|iro|iros)",
        without="(parents|families|carers)",
    ),
    Wording("(staff|workers) (do not|rarely) stay", "Staff do not stay."),
    Wording(
        "(succession|series|string|number|stream) of [different |new |temporary |allocated ]"
        "(social workers|workers|managers|staff|practitioners)",
        "A succession of social workers.",
        without="(increas*|caseload*)",
    ),
    Wording(
        "(full strength|under strength|fully establish*)",
        "The team is not at full strength.",
    ),
    Wording(
        "(newly appointed|newly recruited|new|recently appointed|overseas) (staff|social workers|"
        "managers|starters|recruits|workers|practitioners|officers|employees)",
        "Newly appointed staff have little support.",
        weak=True,
    ),
    Wording(
        "(pressure* of work|work pressure*|volume* of work|amount of work|work volume*)",
        "The pressure of work.",
    ),
    Wording("span* of control", "Managers’ spans of control."),
    Wording(
        "(knowledge|skills|understanding|confidence) (that|which) (staff|social workers|workers|"
        "practitioners|professionals|officers) have",
        "The knowledge that staff have.",
    ),
    Wording(
        "(pool|cohort|number|complement) of [qualified |experienced |available |permanent |"
        "suitable "
        "](staff|social workers|chairs|officers|interpreters|reviewing|child protection chairs)",
        "The pool of chairs is too small.",
        weak=True,
    ),
    Wording(
        "(development|support|coaching|mentoring|skills) (of|for) [new |all |its |the |first line "
        "|frontline |front line |team |middle ]managers",
        "The development of first-line managers.",
    ),
    Wording(
        "demand* (on|upon) [the |all |frontline |individual ](social workers|staff|managers|"
        "officers|practitioners|workers|teams)",
        "Demands on social workers are too great.",
    ),
)
