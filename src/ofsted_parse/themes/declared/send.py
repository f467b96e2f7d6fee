"""Children with special educational needs or disabilities."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_SEND = (
    "(send|ehc*|special educational needs*|neurodevelopment*|autis*|adhd|local area*|waiting well|"
    "speech and language|partnership should|leaders across the partnership|icb)"
)

EHC = Theme(
    "ehc_plans",
    "EHC plans and annual reviews",
    "The statutory process of education, health and care plans.",
    (
        Wording(
            "(amended|amending) plans",
            "Sharing amended plans with families.",
            without="(child protection|care plan*)",
        ),
        Wording(
            "social care (advice|contribution*|input)",
            "Social care advice.",
            without="(strategy|conference*)",
            weak=True,
        ),
        Wording(
            "(psychological|professional|health|social care) advice",
            "Health advice for SEND plans comes late.",
            beside=_SEND + "|plans",
        ),
        Wording(
            "(new|existing|amended|updated|final|draft) [and existing ]plans",
            "The quality of existing plans for children with SEND.",
            beside=_SEND + "|health and care|annual review*",
            without="(improvement|child protection|care plan*|children in care)",
        ),
        Wording("(ehc|ehcp|ehcps|ehcna|ehcnas)", "The quality of EHC plans.", product=True),
        Wording("education, health and care", "Education, health and care plans."),
        Wording(
            "(quality of needs|of needs|statutory needs) assessments",
            "The timeliness and quality of needs assessments.",
        ),
        Wording(
            "contribution* ... into the plans",
            "The depth of contributions from partners into the plans.",
        ),
        Wording(
            "annual review*",
            "The timeliness of annual reviews.",
            without="(foster*|carer*|business)",
        ),
        Wording(
            (
                "(statutory assessment*|amended plan*|amending plans|needs assessment "
                "process*|20 week*|statutory timescale*|statutory timeframe*)"
            ),
            "Statutory assessments for SEND take too long.",
            beside=_SEND,
        ),
        Wording(
            (
                "(advice|contribution*) (from|by|of) (health|social care|professionals|"
                "agencies|education)"
            ),
            "Timely advice from health professionals for the plans.",
            beside="(ehc*|education, health|send|plan*)",
        ),
        Wording("(tribunal*|mediation)", "The number of SEND tribunals.", beside=_SEND),
    ),
    (
        Against(
            (
                "(with|have|has|who have|without) [an ](ehc plan*|ehc|ehcp|ehcps|"
                "education, health and care plan*)"
            ),
            "Exclusion of pupils with an EHCP.",
        ),
        Against(
            (
                "education, health and care (service*|system*|leader*|professional*|"
                "partner*|provider*|need*|across)"
            ),
            "Education, health and care services.",
        ),
        Against(
            "(across|from|between|and|in) education, health and care",
            "Leaders across education, health and care.",
        ),
    ),
)
WAITS = Theme(
    "send_health_waits",
    "SEND health services and waiting times",
    "Access to diagnosis and therapy for children with special educational needs or disabilities.",
    (
        Wording(
            "paediatric*",
            "Paediatric services.",
            without="(strategy|child protection medical*|sexual|emergency|hospital*)",
        ),
        Wording(
            "(specialist health assessment*|wait* ... health assessments)",
            "Waits for specialist health assessments.",
            without="(children in care|looked after)",
        ),
        Wording(
            "(mental health|well being) support system*",
            "The oversight of mental health support systems.",
        ),
        Wording(
            "(while|whilst) ... (wait|waiting)",
            "Support for families while they wait.",
            weak=True,
        ),
        Wording(
            "wait*",
            "The local area partnership should tackle long waits.",
            beside=_SEND + "|(partnership should|diagnos*)",
            without="(social worker|placement*|court*|counsel*|ehc*|specialist place*)",
        ),
        Wording(
            "waiting (times|well)",
            "Long waiting times for:",
            without="(counsel*|sexual abuse|placement*|children in care|exploit*|violence)",
        ),
        Wording(
            "(neurodevelopment*|neuro development*|neurodivers*|neurodiverg*|autis*|adhd|asd)",
            "The neurodevelopmental pathway.",
            without="(exploit*|violence)",
        ),
        Wording(
            (
                "(speech and language|speech, language|speech, communication|salt|"
                "occupational therap*|physiotherap*|audiolog*|dieteti*|"
                "therapy service*|therapies|continence)"
            ),
            "Speech and language therapy.",
            without="(child protection medical*|sexual)",
        ),
        Wording("(diagnos*)", "Delays in diagnosis.", without="(dual diagnosis)"),
        Wording(
            "(while|whilst) [they are |families are |children ]wait*",
            "Support while waiting.",
            without="(conference*|court*|placement*|social work*|mash*)",
        ),
        Wording(
            (
                "(fluoroscopy|dysphagia|aspiration|wheelchair*|specialist equipment|"
                "equipment|hearing|sensory)"
            ),
            "Access to wheelchairs for children.",
            beside="(health|therap*|children|assess*|send)",
        ),
        Wording(
            "(camhs|child and adolescent mental health*|mental health)",
            "CAMHS for children with SEND.",
            beside=_SEND,
            without="(safeguarding hub|strategy|mash*|transition*)",
        ),
        Wording(
            (
                "(health (service*|provision|need*|pathway*|visit*)|"
                "school nursing|special school nurs*|health care plan*)"
            ),
            "Access to health services for children with SEND.",
            beside=_SEND,
            without="(ehc*|healthy child|social care|commission*|adulthood)",
        ),
        Wording("(therap*)", "Therapies for children with SEND.", beside=_SEND, without="ehc*"),
        Wording("(dco|dso|dsco|dmo|designated clinical officer*)", "Capacity of the DCO."),
    ),
    (
        Against(
            "wait* ... (camhs|child and adolescent mental health*) crisis",
            "Waits for CAMHS crisis teams.",
        ),
        Against("high aspiration*|aspirations", "High aspirations."),
        Against("(hearing|hearings) (date*|in court)", "Hearing dates in health cases."),
    ),
)
ADULTHOOD = Theme(
    "preparing_for_adulthood",
    "Preparing for adulthood and transitions",
    "The move to adult life and services, and between phases, with SEND or a disability.",
    (
        Wording(
            "transition* for ... (phases|between service*)",
            "Transitions for pupils across phases.",
            without="care leaver*",
        ),
        Wording(
            "(as they|when they|who) (approach*|near|reach|turn) 18",
            "Support for young people as they approach 18.",
            without="(care leaver*|leaving care|children in care)",
        ),
        Wording(
            "transition* (between|from) ... (settings|schools|phases|colleges|school|college)",
            "Transitions between settings.",
            without="(social worker*|care leaver*)",
        ),
        Wording(
            "(move|moving|transfer*) (between|from|to) ... (phase*|settings|secondary|post 16)",
            "Support when children move between phases of school.",
            without="(ehc plans better|as they move)",
        ),
        Wording(
            "(employment|independent living|supported living|destinations)",
            "Pathways into employment for young people with SEND.",
            beside=_SEND,
            without="(care leaver*)",
        ),
        Wording(
            "adult (services|health services|social care|life)",
            "Young people move on to adult services late.",
            without="(care leaver*|safeguarding|domestic|mental|risk|parents)",
        ),
        Wording(
            (
                "transition* (arrangement*|planning|point*|process*|pathway*|panel*|plan|"
                "plans|protocol*|team*)"
            ),
            "Transition arrangements are weak.",
            without=(
                "(care leaver*|leaving care|pathway plan*|independen*|between teams|early help)"
            ),
        ),
        Wording(
            "prepar* ... (for|to) (adulthood|adult life|their adult)",
            "Preparation for adulthood.",
            beside=_SEND + "|(disab*|pfa|adulthood)",
            without="(care leaver*)",
        ),
        Wording("(pfa|preparing for adulthood)", "Planning for PfA."),
        Wording(
            (
                "(transition*|move*|moving) (to|into|between|from) [and |children's |"
                "child |services to |between ](adult*|adulthood)"
            ),
            "Transition to adult services.",
            without="(care leaver*|leaving care)",
        ),
        Wording(
            "(transition*|move*|moving) ... (adult*|adult services|children's)",
            "Transitions from children’s services to adults’ services.",
            without="(care leaver*|leaving care)",
        ),
        Wording(
            (
                "(phase transfer*|transition points|key transition*|key stage transfer|"
                "between phases|phases of education)"
            ),
            "Phase transfers.",
            without="ehc plans better",
        ),
        Wording(
            (
                "(post 16 (offer|provision|provider*|pathway*|option*|opportunit*|"
                "support|transition*)|post 18|post 19|16 to 25|19 to 25|supported "
                "internship*)"
            ),
            "The post-16 offer.",
            without="(care leaver*|employment, including apprentice*|pathways into employment)",
        ),
        Wording("transition*", "Transitions for children with SEND.", beside=_SEND + "|disab*"),
    ),
    (
        Against(
            "transition from ... (ccg|clinical commissioning|icb|integrated care board)",
            "The transition from the CCG to the ICB.",
        ),
        Against(
            "care leavers at the point of transition", "Care leavers at the point of transition."
        ),
        Against(
            "(particularly|especially) as they move through ... phases",
            (
                "Plans that reflect needs, particularly as they move through different "
                "phases of education."
            ),
        ),
        Against(
            "transition* (between|from) (social workers|teams|workers)",
            "Transitions between teams.",
        ),
    ),
)
