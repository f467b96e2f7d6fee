"""How agencies meet, act together and disagree: further wordings of `together`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Wordings for the theme in `together`.
ALONGSIDE = (
    Wording(
        (
            "(gp|gps|schools|police|housing|probation|midwives|health visitors|school nurses|"
            "paediatricians|psychiatrists|health|adult services|officers|teachers|practitioners|"
            "professionals|youth workers|colleges|substance misuse|adult mental health|"
            "services|teams) "
            "... (attend*|take part in|participat* in|contribut* [well |fully |consistently |"
            "effectively ]to|represented at|present at|"
            "send reports to|provide reports to|submit reports to|part of) ... (meeting*|planning|"
            "multi agency|discussion*|panel*|forum*|plan for|work with|decisions)"
        ),
        "Nurses rarely attend, as do youth workers, so officers should attend meetings.",
        without="(strategy|ehc*|annual review*)",
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
        "(co location|co located|colocat*)",
        "Co-location of nurses with social workers.",
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
        "(network|professionals'|professionals|liaison|joint) meeting*",
        "Professionals’ meetings are rare.",
        without="(court*|fostering network)",
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
    Wording(
        "(visit|visits|work|plan|meet|respond|act|assess) jointly",
        "Nurses and social workers should visit jointly.",
        without="(commission*|ehc*)",
    ),
    Wording(
        "jointly (visit*|respond*|assess*|review*|work*|train*|decid*)",
        "Workers do not jointly review what was done.",
        without="(commission*|ehc*|homeless*|local area*)",
    ),
    Wording(
        "(whole family|think family|joined up family) (working|approach*|work)",
        "A ‘think family’ approach.",
        weak=True,
    ),
    Wording(
        "(route|forum|mechanism|process|means|channel*) ... (raise|disagree*|dispute*|question)",
        "Nurses have no channel to raise a worry.",
        without="(complaint*|parents|families|young people)",
        weak=True,
    ),
    Wording(
        "(who (is|should) (leading|lead)|which agency (leads|is leading|should lead))",
        "It is unclear which agency should lead.",
        weak=True,
    ),
    Wording(
        (
            "(link|links|linkage*) (between|with|across) [the |other |adult |local |partner |key "
            "](agenc*|services|partners|schools|police|health|professionals|teams|social|send|gps|"
            "mental|probation|housing|council|hospital*|departments)"
        ),
        "Better links between teams.",
        without="(ehc*|families|parents|commission*|plans)",
    ),
    Wording(
        "(agencies|partners|professionals) ... (disagree*|agree*|different view*|opinion*)",
        "Agencies are of different opinion.",
        without="(ehc*|threshold*|strateg*|plan|plans|priorit*|families|parents)",
        weak=True,
    ),
    Wording(
        "(engagement|engaging|engage*|cooperation|collaboration) (with|between|across|among) [all "
        "|wider |other |the |key |statutory |safeguarding |wider safeguarding ](partners|agenc*|"
        "professionals|services|health|police|schools)",
        "Engagement with wider partners.",
        without="(ehc*|families|parents|strategic|local area*)",
    ),
    Wording(
        "(challenge and escalation|escalation and challenge|constructive challenge|respectful "
        "challenge|healthy challenge)",
        "Challenge and escalation by nurses.",
        without="(iro*|independent reviewing|chair*|manager*|board|*scb|supervision|leaders)",
    ),
    Wording(
        "(left out of|excluded from|not party to|not part of) ... (decision*|discussion*|meeting*)",
        "Teachers feel left out of decisions.",
        without="(parents|families|young people|strategy|school exclusion*|children are)",
    ),
    Wording(
        "(asked|invited|expected|enabled) to (contribute|attend|take part|participate)",
        "The dentist is never asked to contribute.",
        without="(parents|families|young people|carers|strategy|ehc*|children are)",
    ),
    Wording(
        "(separately|in parallel|independently) (from|of|to|with) (each|one another|other|"
        "partners)",
        "Two services work separately from each other.",
    ),
    Wording(
        "joint (planning|decision making|decisions|processes|protocol*|systems|procedures|activity|"
        "responsibilit*|action) (by|between|with|across|of|among|are|is|for)",
        "Joint planning by nurses and teachers.",
        without="(ehc*|commission*|homeless*|local area*|strategy meeting*)",
    ),
    Wording(
        "(agencies|other professionals|partner agenc*|partners)",
        "The agencies use words in their own way.",
        without=(
            "(ehc*|threshold*|strategy|leaders|board|*scb|local area*|training|audit*|families|"
            "parents|voluntary|plan|plans)"
        ),
        weak=True,
    ),
    Wording("(co working|coworking|co worked)", "Co-working is rare."),
    Wording(
        "(contact|phone|speak to|consult|involve|notify|approach) [the |all |other |relevant "
        "](social workers|other agencies|other professionals|partners|partner agenc*|health "
        "professionals|school nurses|health visitors|gps)",
        "Ward staff should consult other agencies.",
        without="(strategy|ehc*|lado|designated officer)",
    ),
    Wording(
        "relationship* with [the |its |their |all |local |other ](local authority|council|partners|"
        "police|health|schools|social care|agencies|children's social care)",
        "The relationship with the police is weak.",
        without="(families|commission*|court*|strategic)",
    ),
    Wording(
        "joint (visit|visits|visiting|home visits)",
        "Joint visits by nurses and teachers.",
        without="(police|strategy)",
    ),
    Wording(
        "(learn|learning) from (each other|one another)", "Two trusts could learn from each other."
    ),
    Wording(
        (
            "(engagement|contribution*|attendance|participation|involvement|representation|input) "
            "(of|by|from) [local |some |all |the ](gp|gps|housing|probation|adult services|"
            "midwives|"
            "mental health|teachers|nurseries|dentists|hospital*|voluntary|social workers|"
            "health visitors|school nurses|paediatricians|colleges)"
        ),
        "The engagement of nurseries.",
        without="(strategy|ehc*|annual review*|mash*)",
    ),
    Wording(
        "(protocol|protocols|agreement|agreements) (between|with) [the |health |local |all |"
        "partner "
        "|adult |other ](providers|agenc*|services|partners|trust*|hospital*|police|schools|"
        "authorit*|social care|council|prison*|probation)",
        "Protocols between hospitals and the council.",
        without="(ehc*|commission*|funding|homeless*|notification*)",
    ),
    Wording(
        "another (agency|agency's|service|service's|organisation)", "Nurses rely on another agency."
    ),
    Wording(
        "(not|rarely|seldom|reluctant to|slow to) escalate",
        "Nurses do not escalate when they are worried.",
        without="(iro*|independent reviewing|chair*|manager*|supervision)",
    ),
    Wording(
        "meet [together |more often |regularly ]to (discuss|share|agree|consider|plan)",
        "The two services should meet to discuss how each of them works.",
        without="(families|core group*|strategy|board|supervis*)",
        weak=True,
    ),
)
