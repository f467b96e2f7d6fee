"""The work with a child and family: plans, and the way to court."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

#: In these texts 'plans' are EHC plans, or plans of leaders.
_NO_CASE_PLANS = (
    "(ehc*|pathway*|personal education plan*|pep|peps|annual review*|health and care|"
    "send|local area*|across the partnership|area leaders|18th birthday|transition arrangement*)"
)

PLANS = Theme(
    "plans",
    "Plans, reviews and core groups",
    "Written plans for children, and how they are carried out and reviewed.",
    (
        Wording("plans and reviews", "Plans and reviews are late.", without="ehc*"),
        Wording(
            "(assessments|assessment) or plans", "Identity is left out of assessments or plans."
        ),
        Wording("(safety agreement*|working agreement*)", "Families sign safety agreements."),
        Wording(
            "(child focused|child centred|family) plans",
            "Child-centred plans.",
            without="(ehc*|pathway*|early help)",
        ),
        Wording(
            "planning and coordination", "Planning and coordination for children who are exploited."
        ),
        Wording("(at|of) their [statutory ]reviews", "Attendance of children at their reviews."),
        Wording(
            "written agreement*",
            "Over-reliance on written agreements.",
        ),
        Wording("conferences", "Late conferences.", weak=True),
        Wording(
            "(clear|robust|single|coordinated) plan",
            "Each child has a clear plan.",
            without=_NO_CASE_PLANS,
        ),
        Wording(
            "reviews (undertaken|held|take place|are held|are late|within)",
            "Children have their reviews held on time.",
        ),
        Wording(
            "plans (differ|vary|did|do|were|could|include)",
            "Plans differ in quality.",
            without=_NO_CASE_PLANS,
        ),
        Wording("plans", "All have plans.", without=_NO_CASE_PLANS, weak=True),
        Wording(
            (
                "(child protection|child in need|children in need|cin|care|protection|"
                "safety|contingency|written|placement|children's|"
                "child's|individual|outcome focused|smart|support|risk management) (plan|"
                "plans)"
            ),
            "The quality of care plans.",
            without="(ehc*|send|public law outline|plo)",
            product=True,
        ),
        Wording(
            (
                "(child protection|child in need|care|case|safety|contingency|multi "
                "agency|individual|parallel|children's|outcome focused|timely|effective) "
                "planning"
            ),
            "Safety planning.",
        ),
        Wording("protection plan*", "Protection plans without timescales.", product=True),
        Wording(
            (
                "(plan|plans) for (children|child|all children|some children|these children|"
                "young|families|unborn|babies|individual)"
            ),
            "The quality of plans for children.",
            without=_NO_CASE_PLANS,
            product=True,
        ),
        Wording(
            (
                "planning for (children|all|some|young|those|these|unborn|babies|"
                "individual|families|disabled)"
            ),
            "Planning for children in need.",
            without=_NO_CASE_PLANS,
        ),
        Wording(
            (
                "(quality|timeliness|effectiveness|progress*|focus|specificity|review|"
                "coordination|purposeful*|clarity|range) of ... plan*"
            ),
            "The quality and timeliness of plans.",
            without=_NO_CASE_PLANS + "|(public law outline|plo)",
        ),
        Wording("assess* [and ]plan*", "Assessments and plans are not specific.", product=True),
        Wording(
            "plans (are|is|do|need*|should|that|have|lack*)",
            "Plans are not always clear.",
            without=_NO_CASE_PLANS,
            product=True,
        ),
        Wording(
            "(assess*, planning|planning and review*|planning and intervention*)",
            "Planning and review.",
        ),
        Wording(
            "(subject (of|to)|on) [a ][child protection |child in need |protection ]plan*",
            "Help for children subject to a plan.",
            weak=True,
        ),
        Wording("core group*", "Attendance at core groups."),
        Wording(
            "(case|child protection|initial|review) conference*",
            "The timeliness of child protection conferences.",
        ),
        Wording(
            (
                "(care|child in need|statutory|looked after|children in care|children's|"
                "child's|midway|placement) review*"
            ),
            "Children’s reviews are late.",
        ),
        Wording(
            "(pace|timeliness|frequency|quality) of [statutory |regular ]review*",
            "The timeliness of reviews for children.",
        ),
        Wording("supervision order*", "The oversight of children subject to supervision orders."),
        Wording(
            "child in need", "Drift for children subject to child in need arrangements.", weak=True
        ),
        Wording("(drift|delay)", "Drift and delay for some children.", weak=True),
        Wording(
            "(progress*) ... (children's|child's|care) plan*",
            "The progress of children’s plans.",
            without="(public law outline|plo|supervision|oversight|officer*|iro|iros|chair*)",
        ),
        Wording(
            "(integrated|multi agency|coordinated|single) plan*",
            "No integrated plan for the family.",
            without="early help",
        ),
        Wording("milestone*", "Milestones are not set.", weak=True),
        Wording(
            "case management and review*",
            "Case management and review for children in care.",
        ),
    ),
    (
        Against("conference chair*", "The influence of child protection conference chairs."),
        Against(
            "(participation|engagement|involvement) ... in their assessments, planning",
            "The participation of children in their assessments, planning and services.",
        ),
        Against(
            (
                "(inform|support) [the |their |each |individual ](child's|children's|"
                "their) [individual |own ](plan*|safety plan*)"
            ),
            "Interviews that inform the child’s safety plan.",
        ),
        Against(
            (
                "(support|timely|focused on) [the ](progress|progression|progressing) "
                "[of ](plans|children's plans)"
            ),
            "Supervision does not support the progress of plans.",
        ),
        Against(
            "(effectiveness of plans|plans) are [closely |regularly |being ](monitored|progressed)",
            "Supervision that shows whether children’s plans are progressed.",
        ),
        Against("pathway planning", "Pathway planning starts late."),
        Against("transformation plan*", "Transformation plans have not had an effect."),
        Against(
            "(ensure|that) plans are [firmly ]in place to",
            "Ensure that plans are in place to improve health assessments.",
        ),
        Against("pathway assessments and plan*", "Pathway assessments and plans."),
        Against(
            (
                "inform [all |timely |children's |individual |the |their |subsequent |"
                "effective |care ](plan*|care plan*)"
            ),
            "Information to inform children’s plans.",
        ),
        Against(
            "(chair*|officers) of ... conference*",
            "Challenge by chairs of child protection conferences.",
        ),
        Against(
            "(chair*|officers) of ... conference* and ... review*",
            "Chairs of conferences and of children’s care reviews.",
        ),
        Against(
            "subject of (referrals|referral) and plan*",
            "Families who are the subject of referrals and plans.",
        ),
        Against(
            (
                "(leaders'|that|have|has|had|their|are|clear|the|current|further|area's|"
                "partnership's|council's|police|exact) plans to (target|improve|reduce|"
                "address|develop|tackle|increase)"
            ),
            "Leaders’ plans to reduce waits.",
        ),
        Against("planning of services", "The planning of services."),
        Against("planning team*", "Caseloads in planning teams."),
        Against(
            (
                "(who|children|and) (are|were|is) [already |currently |also ][the "
                "](subject|subjects) "
                "(of|to) [a ][child protection |child in need |protection ]plan*"
            ),
            "Help for children who are the subject of child protection plans.",
        ),
        Against("pathway plan*", "The quality of pathway plans."),
        Against("personal education plan*", "The quality of personal education plans."),
        Against("(ehc|ehcp|health and care) plan*", "The quality of EHC plans."),
        Against(
            (
                "(improvement|action|strategic|business|development|workforce|"
                "commissioning|transition*|recovery|delivery|sufficiency|implementation|"
                "service|support staff|early help|health|training|long term|longer term|"
                "performance) plan*"
            ),
            "Partners’ strategic planning.",
        ),
        Against("(permanen*|transition*) plan*", "Permanence planning."),
        Against(
            "(wider|future|financial|succession|emergency|strategic|service) planning",
            "Succession planning.",
        ),
        Against(
            "planning for [early |their |timely ](permanence|adulthood|independence|leaving care)",
            "Early planning for permanence.",
        ),
        Against(
            (
                "plan* for [early |their |timely |children's |long term ](permanence|"
                "adoption|adulthood|independence|improvement)"
            ),
            "Plans for adoption.",
        ),
        Against(
            "plans are being (developed|made|put)",
            "The shortage of staff is known and plans are being developed.",
        ),
        Against(
            (
                "(in line with|longstanding|strategic|leaders'|authority's) "
                "[longstanding |long standing |strategic |ambitious ]plans"
            ),
            "The authority’s plans for a joint team.",
        ),
        Against(
            (
                "(view*|voice*|wishes|experience*|feelings) ... (in|into|within|inform*) "
                "[their |assessments, |assessments and |all ]plan*"
            ),
            "How children’s views inform plans.",
        ),
        Against("planning for improvement*", "Planning for improvements."),
        Against("plan of action", "A plan of action for the backlog."),
        Against("foster* [carer's |carers' |carer ][annual ]review*", "Foster carers’ reviews."),
        Against("annual review*", "Annual reviews take place late."),
        Against("(legal|care) planning meeting*", "Legal planning meetings."),
        Against("planning ... ehc", "Joint planning of EHC work."),
        Against(
            (
                "(children|those|families|including children) with a [child protection "
                "|child in need |protection ]plan"
            ),
            "Advocates for children with a child protection plan.",
        ),
        Against(
            ("(children|young people|those) (on|with|subject to) [a ]child protection plan*"),
            "Advocacy for children on child protection plans.",
        ),
    ),
)
PRE_PROCEEDINGS = Theme(
    "pre_proceedings",
    "Pre-proceedings and Public Law Outline",
    "Work with families before and during court proceedings.",
    (
        Wording(
            "(revocation|discharge) ... (hearing*|application*)",
            "Revocation hearings take place late.",
        ),
        Wording(
            "(to|before|in) court",
            "Applications to court are late.",
            without="(nps|probation|police|crc|sentence|offend*)",
        ),
        Wording(
            "(proceedings|care applications)",
            "Delay in issuing proceedings.",
            without="(criminal|disciplinary)",
        ),
        Wording(
            "(public law|private law|family justice|legal service*)", "Public law applications."
        ),
        Wording("legal process*", "The swift start of legal processes."),
        Wording("pre proceeding*", "The timeliness of pre-proceedings work."),
        Wording("(public law outline|plo)", "The use of the Public Law Outline."),
        Wording(
            "letter* before (proceeding*|action)", "The clarity of letters before proceedings."
        ),
        Wording(
            "(care|court|legal|family|public law|private law) proceeding*",
            "Tracking of care proceedings.",
        ),
        Wording(
            (
                "(family court*|court work|court application*|court report*|court "
                "statement*|the court|the courts|court timescale*|court evidence)"
            ),
            "The quality of court statements.",
            without="(convict*|criminal*|sentence*|offend*)",
        ),
        Wording("(cafcass|judiciary)", "Relations with Cafcass."),
        Wording(
            "legal (planning|gateway|advice|panel*)", "Legal planning meetings take place too late."
        ),
    ),
    (
        Against("family justice board*", "Links to the local family justice board."),
        Against(
            "(conclusion of the|during the) proceeding*", "At the conclusion of the proceedings."
        ),
        Against("criminal (court*|proceeding*)", "Delay in criminal proceedings."),
    ),
)
