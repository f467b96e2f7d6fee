"""How concerns arrive, are sorted and are let go."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

_SEND = "(send|ehc*|autis*|adhd|neurodev*|therap*|camhs|diagnos*|short break*)"

#: Wordings for the theme in `doorstep`.
ARRIVING = (
    Wording(
        (
            "(multi agency|interagency|agency|partner|lateral|information|initial|safeguarding) "
            "check*"
        ),
        "Agency checks are left undone.",
        without=(
            "(return*|placement*|strategy|section 47|carer*|vetting|recruit*|safer|police|"
            "probation|private fostering|school*|emergency department*|dbs)"
        ),
    ),
    Wording(
        "checks ... (partner*|agencies|other agenc*|before ... decision*)",
        "Checks with partner agencies are slow.",
        without="(placement*|strategy|section 47|carer*|vetting|recruit*|employ*)",
    ),
    Wording(
        "triag*",
        "Triage of new concerns is slow.",
        without=_SEND + "|multi agency triage|police|mental health|nurse*|hospital*",
    ),
    Wording(
        (
            "(refer|refers|referring|referred) ... (children's social care|social care|"
            "children's services|the local authority|mash|front door|statutory service*|early "
            "help|social work*)"
        ),
        "Dentists rarely refer families to social care.",
        without="(allegation*|designated officer|lado|custody|send)",
    ),
    Wording(
        (
            "(refer|refers|referring|referred) (many|multiple|several|repeated*|again|back|too|"
            "late|appropriately|promptly|children|concerns|families|cases)"
        ),
        "Families are referred many times.",
        without=_SEND + "|marac|advoca*|family group|lado|designated|probation|return home",
    ),
    Wording(
        (
            "(children|families|cases) [are |have been |were |who are |who have been ](re "
            "referred|repeatedly referred|referred)"
        ),
        "Children are repeatedly referred.",
        without=_SEND + "|marac|advoca*|family group|allegation*",
    ),
    Wording("(access|entry) point*", "There are several access points.", without=_SEND),
    Wording(
        "point* of (access|contact|entry|referral)",
        "Advice at the point of entry.",
        without=_SEND + "|health service*|single point of contact for",
    ),
    Wording("(consultation|advice) line*", "The consultation line is little used."),
    Wording(
        (
            "(contact|screening|duty|mash|referral|intake|triage) (officer*|worker*|staff|"
            "manager*|adviser*|practitioner*|social worker*|handler*)"
        ),
        "Contact officers decide alone.",
        without="emergency duty",
    ),
    Wording(
        (
            "(new|incoming|inappropriate|repeat|repeated|multiple|unnecessary|high volume* of|"
            "volume of|number of) (contact*|referr*|enquir*|notif*)"
        ),
        "Incoming notifications pile up.",
        without="(missing|placement*|exploit*|worker*|audit*|allegation*)",
    ),
    Wording(
        (
            "(initial|first|early) (response* to|decision*|screening|triage|enquir*|information "
            "gathering|contact and)"
        ),
        "The initial response to concerns is slow.",
        without=(
            "(harm|strategy|placement*|police|section 47|kinship|homeless*|domestic|missing|send|"
            "early decision)"
        ),
    ),
    Wording(
        "(no further action|nfa)",
        "Too many cases end in no further action.",
        without="(police|crime*|investigat*|allegation*)",
    ),
    Wording(
        (
            "(clos*|ended|ceas*|withdrawn|end|ends) (too|prematurely|before|without|early|"
            "inappropriately|when) ... (soon|early|risk*|need*|change*|progress|improve*|"
            "sustain*|assess*|reduced|quickly|support)"
        ),
        "Work is ended before change is sustained.",
        without=(
            "(school*|placement*|complaint*|audit*|adopt*|investigat*|court*|police|probation|"
            "short break*|plan*)"
        ),
    ),
    Wording(
        (
            "(case*|involvement|support|intervention|work|families|children) ... (clos*|end|ends|"
            "ended|withdrawn) ... (too (soon|early|quickly)|prematurely|before|without)"
        ),
        "Support to families ends too early.",
        without=(
            "(school*|placement*|complaint*|audit*|adopt*|investigat*|court*|police|probation|"
            "care leaver*|personal adviser*|supervis*)"
        ),
    ),
    Wording(
        "(case*|referr*|contact*) ... (closed|closure*|closing|clos*)",
        "Decisions about which cases are closed.",
        without="(complaint*|audit*|serious case|investigat*|neglect strateg*|police|probation)",
    ),
    Wording(
        (
            "(the hub|safeguarding hub*|multi agency hub*|assessment hub*|contact hub*|contact "
            "service*|access team|front line reception|first response)"
        ),
        "Staffing in the safeguarding hub.",
        without="(family hub*)",
    ),
    Wording(
        (
            "(concern*|information|risk*) ... (passed to|reported to|raised with|notified to|"
            "shared with) (children's social care|social care|children's services|the local "
            "authority|social workers)"
        ),
        "Concerns are not raised with social care.",
        weak=True,
    ),
    Wording(
        (
            "(notification*|notif*) [to |sent to |received by |made to ][the ](mash|children's "
            "social care|social care|front door|local authority|hub)"
        ),
        "Notifications to social care come late.",
        without="(placement*|private fostering|health|custody|missing)",
    ),
    Wording(
        (
            "(domestic abuse|domestic violence|domestic incident|police|vulnerability|ppn|child "
            "concern) (notification*|referr*|form*|report*) ... (screen*|triag*|decision*|"
            "backlog|process*|review*|social care|delay*)"
        ),
        "Domestic abuse notifications are not screened in time.",
    ),
    Wording(
        (
            "(criteria|eligib*) for (social care|statutory|a social work|children's social|"
            "intervention|support from social|social work)"
        ),
        "Criteria for social care are unclear.",
    ),
    Wording(
        (
            "access to (statutory|children's social care|social work*|social care) [service*|"
            "support|team*]"
        ),
        "Access to social work services is slow.",
        without="(disab*|short break*|send|out of hours|emergency)",
    ),
    Wording(
        (
            "(transfer*|transition*|mov*|handover*|interface|pathway*|escalat*|de escalat*|"
            "stepp*|step) ... early help"
        ),
        "The move of families into early help is slow.",
        without="(workforce|strateg*|early help plan*|early help assess*)",
    ),
    Wording(
        "(between|from) (early help and|universal and|early help to)",
        "The line between early help and social work.",
        without="information",
    ),
    Wording(
        "(threshold document*|continuum of need*|windscreen)",
        "Staff are unsure about the continuum of need.",
    ),
    Wording(
        (
            "(case transfer*|transfer of cases|transfer* between teams|transfer point*|case "
            "allocation|allocation of cases|allocat* promptly|unallocated)"
        ),
        "Case transfers are slow.",
        weak=True,
    ),
    Wording(
        "(multi agency referral form*|referral form*|marf|request form*)",
        "The referral form is too long.",
    ),
    Wording(
        (
            "(what to do|how to (report|raise|respond)|when to (refer|report|raise|make)|where "
            "to (refer|go|turn)|who to (contact|call)) ... concern*"
        ),
        "Staff are unsure what to do with a concern.",
        weak=True,
    ),
    Wording(
        (
            "(sought|obtain*|gained|gain|dispens* with|overrid*|overridden|understood|record*) "
            "... consent"
        ),
        "Workers dispense with consent.",
        without="(medical|adopt*|health assess*|information sharing agreement)",
    ),
    Wording(
        (
            "consent* ... (sought|obtained|gained|recorded|dispensed|overridden|understood|clear|"
            "given|practice)"
        ),
        "Consent is not always obtained.",
        without="(medical|adopt*|health assess*|court*)",
    ),
    Wording(
        "(needs and risks|concerns) ... (contact|referral) stage",
        "Concerns are missed at the contact stage.",
    ),
    Wording(
        (
            "(appropriate level of (help|support|service)|right level of (help|support|"
            "intervention)|level of support they need)"
        ),
        "Families do not get the right level of help.",
        weak=True,
    ),
    Wording(
        (
            "(raise|raised|raising|report|reporting|notice*) [a |any |their |new |safeguarding |"
            "child protection |welfare ]concern*"
        ),
        "Teachers who raise a concern hear nothing back.",
        beside="(social care|hear|hears|feedback|outcome|refer*|front door|told|professionals)",
        without="(allegation*|practice of|designated|police|whistleblow*)",
    ),
    Wording(
        (
            "(unscreened|unprocessed|screening (decision*|process*|and)|screen* ... (contact*|"
            "concern*|referr*|notif*|incidents))"
        ),
        "Unscreened work builds up.",
        without="(health screen*|exploit*|tool*)",
    ),
    Wording(
        (
            "(work|support|involvement|help|intervention*|case work) (stop*|finish*|is withdrawn|"
            "is ended|ending|ends|ceases|ceased) ... (before|early|soon|quickly|prematurely)"
        ),
        "Help stops too soon.",
        without="(18|21|care leaver*|age of|school*|therap*|special guardian*|adopt*)",
    ),
    Wording(
        (
            "(back and forth|bounc*|passed between|moved between|drift* between|revolving door*) "
            "... (team*|service*|early help|social work*)"
        ),
        "Families are passed between services.",
        without="(send|adult service*|health service*|placement*)",
    ),
    Wording(
        "(agreement|permission) (from|of) [the ](parents|families|the family|carers)",
        "Agencies refer without agreement from parents.",
        without="(placement*|adopt*|care plan*|private fostering|medical|accommodat*)",
    ),
    Wording(
        "(before|prior to|when|on|without) (referring|making referrals)",
        "Parents are not told before referring.",
        without=_SEND + "|lado|designated|marac|advoca*",
    ),
    Wording(
        (
            "when [a |any ](child|children|families|family) need* [a |the help of a ](social "
            "work*|statutory|referral)"
        ),
        "Schools are unsure when a child needs a social worker.",
    ),
    Wording(
        (
            "(confus*|clarity|unclear|uncertain*|inconsisten*|agree*|disagree*|differ*) ... "
            "(about|over|on|of|regarding) ... (threshold*|when to refer|level of need|who is "
            "responsible for referr*)"
        ),
        "Confusion about when to refer.",
    ),
    Wording(
        "step* [cases |children |families |them ](down|up)",
        "Decisions to step cases down are not always safe.",
    ),
)
#: What does not speak for it.
NOT_ARRIVING = (
    Against(
        (
            "(mandated|health visit*|universal|antenatal|developmental|midwi*) ... (contact|"
            "contacts)"
        ),
        "Mandated contacts by health visitors.",
    ),
    Against(
        (
            "(threshold*|criteria) (for|to access) ... (camhs|mental health|therap*|short break*|"
            "health service*|adult*|equipment|social care occupational)"
        ),
        "Thresholds for mental health services.",
    ),
    Against(
        (
            "contacts with (siblings|parents|families|family|birth|brothers|friends|young people|"
            "care leavers)"
        ),
        "Contacts with birth parents.",
    ),
    Against(
        "(camhs|mental health|therap*|health|short break*|service) threshold*",
        "Raised CAMHS thresholds.",
    ),
)
