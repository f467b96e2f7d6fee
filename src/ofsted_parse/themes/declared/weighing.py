"""How needs and risks are weighed, where nothing is called an assessment."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

_PROCESS = (
    "(ehc*|annual review*|paediatric*|neurodev*|neurodiv*|autis*|adhd|speech and language|"
    "waiting|diagnos*|commission*|audit*|joint strategic)"
)

#: Wordings for the theme in `assessing`.
WEIGHED = (
    Wording("face value", "Accounts are taken at face value."),
    Wording(
        "(optimistic|optimism|self report*|self reported|self reporting)",
        "Workers are too optimistic about change.",
    ),
    Wording(
        (
            "(ability|capacity|capability|motivation|willingness|potential) to (change|parent|"
            "protect|safeguard|keep|sustain|provide safe)"
        ),
        "Parents’ motivation to sustain change.",
        without="(staff*|workforce|team*|service*|police)",
    ),
    Wording(
        (
            "(impact|effect*|consequence*) ... (explored|analysed|understood|assessed|weighed|"
            "considered|evaluated)"
        ),
        "The effect of parents’ illness is not explored.",
        without="(data|training|audit*|service*|strateg*|commission*)",
    ),
    Wording(
        (
            "(explore*|exploring|exploration of|analyse*|analysing|weigh|weighs|weighed|weighing|"
            "evaluate*|interrogat*|unpick*) ... (risk*|need*|harm|concern*|circumstances|history|"
            "strengths|impact)"
        ),
        "Reports do not explore what parents need.",
        without="(data|audit*|performance|commission*|service*|training|local area*|trend*)",
    ),
    Wording(
        (
            "(need*|risk*|harm|concern*|information|circumstances) ... (explored|analysed|"
            "weighed|evaluated|rigorously|synthesised)"
        ),
        "Risk is not rigorously weighed.",
        without=(
            "(data|audit*|performance|commission*|training|local area*|missing|exploit*|contextual)"
        ),
    ),
    Wording(
        "(incident led|incident focused|incident based|episodic|in isolation)",
        "Work is incident-led and episodic.",
        without="(work* in isolation|police|force|officers)",
    ),
    Wording(
        (
            "(previous|past|earlier|historic|historical) (involvement|concern*|harm|information|"
            "event*|abuse|experience*|assess*|intervention*)"
        ),
        "Previous involvement is not weighed.",
        without="(non recent|serious case|audit*|conviction*|inspection*)",
    ),
    Wording(
        "(history|histories)",
        "The history of the family is forgotten.",
        without="(life story|life history|health history|health histories|browsing|training)",
        weak=True,
    ),
    Wording(
        (
            "(lack*|limited|insufficient*|weak|poor|little|superficial|more|better|clear|robust|"
            "rigorous|critical|deeper|in depth|thorough|detailed) [of |critical |sufficient |"
            "robust |rigorous |in depth |risk |clear |social work ]analys*"
        ),
        "Reports lack critical analysis.",
        without=(
            "(referrals made|data|performance|commission*|audit*|trend*|gap*|local area*|joint "
            "strategic|local need*|training)"
        ),
    ),
    Wording(
        "(descriptive|analytical|analytic|under analysed)",
        "Reports are descriptive.",
        without="(data|performance|audit*|self evaluation*)",
    ),
    Wording(
        (
            "(protective factor*|strengths and risk*|risk* and strength*|risk* and protective|"
            "strengths and (weakness*|difficulties and|vulnerab*))"
        ),
        "The balance of risks and protective factors.",
    ),
    Wording(
        "(hypothes*|curious|curiosity|inquisitive)", "Workers are not curious enough.", weak=True
    ),
    Wording(
        "(curious|curiosity) ... (about|into|of)",
        "There is too little curiosity about new partners.",
    ),
    Wording(
        (
            "(rigour|depth|thoroughness|robustness) (with|in|of|to) ... (risk|risks|needs|"
            "enquiries|information)"
        ),
        "The thoroughness of enquiries about risk.",
        without="(audit*|data|oversight|which risk)",
    ),
    Wording(
        (
            "(evaluation|understanding|appraisal|formulation|exploration|recognition|"
            "consideration) of ... (risk*|children's needs|family functioning|vulnerab*|parents' "
            "needs|circumstances|strengths)"
        ),
        "The formulation of risk is poor.",
        without=(
            "(audit*|data|local|service*|neglect|domestic|exploit*|partners'|police|commission*)"
        ),
        weak=True,
    ),
    Wording(
        (
            "(earl*|accura*|swift*|prompt*|timely) [and accurate |and timely |and early |and "
            "effective ](identif*|recogni*) [of |and assessment of |the ][children's |pupils' |"
            "their |additional |special |all ](need*|sen|send|special|children with|vulnerab*)"
        ),
        "Accurate identification of SEN in schools.",
        without=_PROCESS + "|early help",
    ),
    Wording(
        (
            "(dynamic risk|risk formulation*|risk analys*|analysis of risk*|risk assess*|risk "
            "indicator*|risk factor*)"
        ),
        "Risk factors are missed.",
        without="(dash|marac|police|custody)",
        weak=True,
    ),
    Wording(
        (
            "(cumulative|accumulat*|compound*|pattern*) ... (risk*|harm|concern*|vulnerab*|"
            "effect*|impact)"
        ),
        "Patterns of harm are missed.",
        without="(neglect*|data|audit*)",
        weak=True,
    ),
    Wording(
        (
            "(clear|shared|full|thorough|sound|rounded|accurate|comprehensive|better|deep|"
            "complete|whole|holistic) (view|picture|understanding|grasp|appreciation|analysis) "
            "(of|on) ... (risk*|need*|famil*|circumstances|histor*|strengths|harm|live*)"
        ),
        "A full picture of the family’s needs.",
        without=(
            "(data|leaders*|local*|commission*|area*|strateg*|neglect*|domestic|exploit*|"
            "partnership*|performance|workforce|missing|demand)"
        ),
    ),
    Wording(
        (
            "(already known|previously known|what is known|what was known|known about the family|"
            "known history)"
        ),
        "Too little weight is given to what is already known.",
        without="health",
    ),
    Wording(
        (
            "(parents'|parent's|mothers'|mother's|fathers'|family|families'|carers'|family's) "
            "[own ](background*|childhood*|past|upbringing|functioning|vulnerabilit*|"
            "relationships|lifestyle*)"
        ),
        "Parents’ backgrounds are not explored.",
    ),
    Wording(
        (
            "(beneath the surface|below the surface|dig deep*|triangulat*|corroborat*|"
            "superficial*|surface level)"
        ),
        "Work does not go below the surface.",
        without="(audit*|data)",
    ),
    Wording(
        (
            "(accept*|relian*|reliant|rely|relies|relying|trust|trusting|believ*|take*|"
            "challeng*) ... (parents|parents'|parental|adults|adults'|carers|mothers|mother's) "
            "[self ](say|tell|report*|account*|explanation*|word|version*|assuranc*|promise*)"
        ),
        "Workers accept adults’ explanations.",
    ),
    Wording(
        (
            "(accurate*|thorough*|rigorous*|robust*|proper*|careful*|dynamic|ongoing|timely|"
            "regular*) [and accurate |and thorough |and timely |and rigorous |and robust |and "
            "ongoing ](evaluat*|analys*|apprais*|explor*|weigh|weighing) [of ][the |all |any |"
            "all the ](risk*|harm|need*|impact|information)"
        ),
        "Thorough evaluation of risks.",
        without="(audit*|data|performance|commission*|training)",
    ),
    Wording(
        (
            "analys* ... (shallow|superficial|thin|weak|lacking|absent|missing|limited|variable|"
            "poor|basic|underdeveloped|insufficient*)"
        ),
        "Analysis in reports is shallow.",
        without=(
            "(return interview*|return home|missing|data|performance|audit*|commission*|trend*|"
            "needs analysis|local*)"
        ),
    ),
    Wording(
        (
            "(probe|probes|probing|conflicting|contradictory|inconsistent|implausible|differing) "
            "... (account*|explanation*|versions|information|story|stories)"
        ),
        "Workers do not probe conflicting accounts.",
        without="(data|shar*)",
    ),
)
#: What does not speak for it.
NOT_WEIGHED = (
    Against(
        "(between|from|with|in) the assessment (service*|team*)",
        "Handovers from the assessment service are slow.",
    ),
    Against("assessment (service*|team*)", "Capacity of the assessment service."),
    Against("referral* ... lack* ... analys*", "Referrals lack analysis."),
    Against(
        "(wheelchair|equipment|hearing|continence|mobility|housing|training) assess*",
        "Delayed wheelchair assessments.",
    ),
)
