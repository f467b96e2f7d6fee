"""What agencies tell each other, and where they meet: further wordings of `together`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Those who hear too little, or say too little, of a child that others know.
_PARTNERS = (
    "(gp|gps|paediatricians|schools|school nurses|health visitors|midwives|police|social "
    "workers|social care|professionals|practitioners|partners|agencies|hospitals|teachers|"
    "housing|housing officers|probation|probation officers|adult services|nurseries|colleges|"
    "health services|education settings|local authorities|children's services|clinicians|"
    "health professionals|health practitioners|referrers|officers|carers and professionals)"
)
#: Those who are told themselves: whether they know is another theme.
_FAMILIES = "(informed by|parents|families|young people|care leaver*|carers|ehc*)"

#: Wordings for the theme in `together`.
TOLD = (
    Wording(
        (
            f"{_PARTNERS} [who ... ](are|were|is|was|be) [not ][always |routinely |consistently "
            "|usually |promptly |often ][kept ](informed|notified|told|updated|"
            "alerted|consulted|sent|invited|included|copied)"
        ),
        "Nurseries are not always told.",
        without="(ehc*|strategy|lado|designated officer)",
    ),
    Wording(
        (
            "(not|rarely|never|seldom|routinely|promptly|consistently|always) [be |been |kept "
            "|always |routinely |consistently ](told|informed|notified|alerted|consulted)"
        ),
        "The clinic is rarely told what the council decides.",
        without=_FAMILIES,
        beside="(agenc*|partner*|health|police|social care|school*|gp|gps|council|probation)",
    ),
    Wording(
        (
            "(inform|informs|informing|tell|tells|telling|alert|alerts|alerting|advise|advises|"
            "update|updates) [the |other |all |key |relevant |their |local ](social care|"
            "children's social care|children's services|social workers|the police|police|partners|"
            "partner agenc*|"
            "agencies|schools|gps|professionals|each other|one another|host authorit*|other "
            "authorities|health services|health professionals|probation)"
        ),
        "Prisons should tell children’s social care when a parent is released.",
        without="(ehc*|lado)",
    ),
    Wording("(each other's|one another's)", "Staff cannot see each other’s systems."),
    Wording(
        "(talk*|speak*|communicat*) (with|to) (each other|one another)",
        "Teams do not talk to each other.",
        without="families",
    ),
    Wording(
        "(pass|passes|passed|passing|relay*) on [to |what |relevant ](information|concern*|what|"
        "partners|agenc*|intelligence|is known|they know)",
        "Arrangements to pass on what is known.",
        without="allegation*",
    ),
    Wording(
        (
            "(pool*|disseminat*|circulat*|transfer|transfers|transferring|flow|exchange|disclos*|"
            "transmission) (of|all|the|relevant|key) [and |key |relevant |timely |"
            "important |all |up to date ](information|intelligence)"
        ),
        "The flow of information between wards and clinics.",
        without="(parents|families|ehc*|care leaver*|young people)",
    ),
    Wording(
        "pool* ... (information|intelligence)",
        "The pooling of intelligence.",
    ),
    Wording(
        (
            f"(information|intelligence) (from|by|between|across) {_PARTNERS[:-1]}|adult ... "
            "services|mental health services|substance misuse services|other areas|other local "
            "authorities|prisons|courts|hospital|hospitals|different services|services)"
        ),
        "Information from adult mental health services is not sought.",
        without="(ehc*|strategy|mash*)",
    ),
    Wording(
        (
            "(gp|gps|schools|police|housing|probation|midwives|health visitors|school nurses|"
            "paediatricians|psychiatrists|health|adult services|officers|teachers|practitioners|"
            "professionals|youth workers|colleges|substance misuse|adult mental health|"
            "services|teams) "
            "... (attend*|take part in|participat* in|contribut* to|represented at|present at|"
            "send reports to|provide reports to|submit reports to|part of) ... (meeting*|planning|"
            "multi agency|discussion*|panel*|forum*|plan for|work with|decisions)"
        ),
        "Nurses rarely attend, as do youth workers, so officers should attend meetings.",
        without="(strategy|ehc*|annual review*)",
    ),
    Wording(
        "(partner*|agencies|professionals) ... take part",
        "Partners seldom take part.",
    ),
    Wording("interface* (between|with|of)", "The interface between two services."),
    Wording(
        (
            "(not [always ]well|poorly|badly|not [always ](effectively|fully)) "
            "(coordinated|co ordinated)"
        ),
        "Help from several services is poorly coordinated.",
        without="(ehc*)",
    ),
    Wording(
        (
            "(coordinat*|co ordinat*|dovetail*|align*) (their (work|response*|support|help|"
            "activit*|visits)|with other|with partner*|across agenc*|between agenc*|work across|"
            "responses)"
        ),
        "How well agencies coordinate their visits.",
        without="ehc*",
    ),
    Wording(
        "(align*|alignment) ... (police|agenc*|services|partners|organisations|teams)",
        "The alignment of two services.",
        without="(ehc*|commission*|strateg*)",
    ),
    Wording("uncoordinated", "Help is uncoordinated."),
    Wording(
        "(fragmented|disjointed)",
        "Work across services is disjointed.",
        beside="(agenc*|partner*|services|professionals)",
        weak=True,
    ),
    Wording(
        "single agency (work*|response*|decision*|basis|approach*|activity|perspective*|plan*)",
        "Too much single-agency work.",
    ),
    Wording(
        "working relationship* (with|between|across|among|amongst)",
        "Working relationships with hospitals.",
        without="(families|parents|court*|cafcass|judiciary|foster*)",
    ),
    Wording(
        (
            "(relationship*|communication|dialogue|cooperation|partnership|trust|"
            "arrangements) between "
            "[the |children's |local |adult |different ](local authorit*|police|agenc*|services|"
            "schools|hospital*|professionals|partners|probation|health|social|teams|adult|"
            "children's social|children's services|departments|organisations)"
        ),
        "Dialogue between teams is rare.",
        without="(court*|ehc*|foster*|commission*)",
    ),
    Wording(
        "(cross border|cross boundary|(across|over) [local |county |area |authority |local "
        "authority ](borders|boundaries))",
        "Communication about families who move across borders.",
    ),
    Wording(
        (
            "(liaise|liaises|liaising|liaised|cooperat*|co operat*) "
            "(with|between|across|in|by|well|to)"
        ),
        "Nurses do not liaise with teachers.",
        without="(ehc*|families|parents)",
    ),
    Wording(
        "(disagree*|dispute*|differences of (view|opinion)|resolution of professional)",
        "How agencies settle disagreements.",
        beside="(agenc*|partner*|professional*)",
        without="(strategy|supervision)",
    ),
    Wording(
        (
            "(challenge|challenges|challenging|question|questions|escalate|escalates|escalating) "
            "(decisions|decision making|each other|one another|other agencies|partner*|practice "
            "(by|of|in) other)"
        ),
        "Health staff do not challenge decisions by others.",
        without="(iro*|independent reviewing|chair*|manager*|board|*scb|supervision)",
    ),
    Wording(
        "(escalate|escalates|escalation of) [their |any |these |appropriate "
        "](concern*|case*|disagreement*|issue*|drift|delay)",
        "Schools do not escalate their concerns.",
        without="(iro*|independent reviewing|chair*|manager*|board|*scb|supervision|senior)",
    ),
    Wording(
        "(read only|shared) access",
        "Nurses have no read-only access.",
        without="(parents|families)",
    ),
    Wording(
        "(interoperab*|not linked|do not link|cannot be accessed by|incompatib*|not compatible)",
        "Systems in the two trusts are not compatible.",
        beside="(system*|record*|information)",
    ),
    Wording(
        "notif* ... (host|receiving|placing|other) [local ](authorit*|area*|council*)",
        "Notification of host authorities.",
    ),
    Wording(
        "notification of [other |host |receiving |health |the ](local authorit*|authorities|"
        "partners|agencies|health|schools|gps)",
        "Notification of schools and hospitals when a child moves.",
        without="police",
    ),
    Wording(
        "(co location|co located|colocat*)",
        "Co-location of nurses with social workers.",
    ),
    Wording(
        "(full|complete|whole|partial|incomplete|wider) [and accurate ](picture|information)",
        "No agency has the full picture.",
        beside="(agenc*|partner*|professional*|partial information)",
        without="assess*",
    ),
    Wording(
        "(agencies|partners|professionals|services) ... (liaise*|communicat*|come together|meet "
        "together|talk to|speak to|cooperat*|co operat*)",
        "Services do not communicate.",
        without="(families|parents|ehc*|strategy)",
    ),
    Wording(
        "(join up|joining up|joined up) (with|work*|across|by|what) ... (agenc*|partner*|"
        "services|professionals|health|education|know*)",
        "Joining up what services know.",
        without="(ehc*|commission*)",
    ),
    Wording(
        "work* [more |even more ](closely|effectively) (together|with) [all |other |the |key "
        "|adult |local ](partner*|agenc*|health|police|schools|services|professionals|probation)",
        "Housing officers should work more closely with schools.",
        without="ehc*",
    ),
    Wording(
        "(multi disciplinary|multi professional|interprofessional|inter professional|cross agency|"
        "whole system)",
        "Cross-agency meetings.",
    ),
    Wording("what they know", "Housing staff are rarely asked what they know.", without="lado"),
    Wording(
        "(exchange|exchanges|exchanging) [of ](what|information|intelligence|between|views|risk)",
        "Midwives exchange what is known.",
    ),
    Wording(
        (
            "(shared|common|joint|collective) [multi agency ](view|understanding|picture|"
            "perspective|language|sense) of"
        ),
        "Partners do not have a shared view of risk.",
        without="(threshold*|vision|ambition*|priorit*|strateg*|neglect|need|needs)",
    ),
    Wording(
        (
            "(schools|gps|partners|agencies|professionals|practitioners|police|hospitals|"
            "nurseries|health visitors|school nurses|midwives) ... (hear|learn|receive|find out|"
            "learnt|received) (about|of|the outcome|information|feedback|copies|notification*|"
            "minutes|updates)"
        ),
        "Some nurseries do not receive updates.",
        without="(ehc*|strategy|parents and)",
    ),
    Wording(
        "(attend*|absen*|present|represent*|invited|come|came) ... (meeting*|meetings|panel*)",
        "Too few come to meetings.",
        without=(
            "(children's attendance|parents|young people|families|board|*scb|strategy|"
            "core group*|children attend*|ehc*|annual review*)"
        ),
        weak=True,
    ),
    Wording("multi agency", "Multi-agency life.", without="ehc*", weak=True),
    Wording(
        "(across|between|among|from) [all |the |different |partner |several |other |relevant ]"
        "(agencies|organisations|professionals|services|disciplines)",
        "It differs between agencies.",
        without="(ehc*|send|families|parents)",
        weak=True,
    ),
    Wording(
        "(let|lets|letting) [each other |other |the ](schools|police|social workers|social care|"
        "partners|agencies|gps|professionals|each other|health visitors|school nurses) know",
        "Officers do not let schools know.",
    ),
    Wording(
        "(learn|learns|hear|hears|find out|finds out|told|informed|notified) [too ]late",
        "Wards are told too late.",
        without="(families|parents|young people|carers|care leaver*)",
    ),
    Wording(
        "(which|what|where|if|whether) other (services|agencies|professionals|practitioners|teams)",
        "Workers do not know which other services help the family.",
    ),
    Wording(
        "(single|joint|common|shared) (it platform|platform|portal|database|it system*)",
        "The trusts have no common platform.",
    ),
    Wording(
        "(made|make|makes) available to [all |other |the |partner ](others|partners|agenc*|"
        "professionals|police|health|social care|social workers|schools|practitioners)",
        "What is known is not made available to others.",
        without="(ehc*|training|guidance)",
    ),
    Wording(
        "(neighbouring|host|placing|receiving) [local ](authorit*|forces|areas|boroughs|councils)",
        "Work with neighbouring authorities.",
    ),
    Wording(
        "(check|checks|checking|contact|contacts|consult|consults|consulting|consultation) with "
        "[the |all |other |relevant |partner |key ](children's social|police|health|agenc*|"
        "partners|schools|professionals|gps|social care|local authority)",
        "Consultation with other agencies.",
        without="(ehc*|lado|strategy|strategic)",
    ),
    Wording(
        "(network|professionals'|professionals|liaison|joint) meeting*",
        "Professionals’ meetings are rare.",
        without="(court*|fostering network)",
    ),
    Wording(
        (
            "without (consulting|consultation with|involving|speaking to|talking to|reference to|"
            "input from|the knowledge of|telling) [any |other |their |all |the |partner ](partners|"
            "agenc*|professionals|health|police|schools|services|social)"
        ),
        "Decisions are made without reference to other agencies.",
        without="(strategy|ehc*)",
    ),
    Wording(
        (
            "(supply|submit|provide|send|share) [timely |written |their |good quality |relevant "
            "](reports|information|updates|chronolog*) (to|for|on|when|with)"
        ),
        "Partners are slow to supply reports for meetings.",
        beside="(partner*|agenc*|gps|health|police|schools|professionals)",
        without="(ehc*|court*|strategy|families|parents|young people|senior|board|assessment*)",
    ),
)
