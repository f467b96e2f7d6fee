"""What officers, detectives and offender managers do."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Wording

#: Wordings for the theme in `agencies`.
POLICING = (
    Wording(
        (
            "(line* of enquiry|crime scene*|crimes|crime recording|recorded crime*|crimed|non "
            "crime*|recording of crime*)"
        ),
        "Lines of enquiry are not followed.",
        without="crime commissioner",
    ),
    Wording(
        "(abuse|offence*|crime*|sexual|exploitation) investigation*",
        "Abuse investigations are slow.",
        without="(allegation*|lado|designated officer*|section 47|joint investigation*)",
    ),
    Wording(
        (
            "investigat* [of |into |the |how ][sexual |serious |alleged |suspected |child |"
            "physical |possible ](crime*|offence*|offend*|perpetrator*|suspect*|assault*|abuse "
            "of children|child abuse|sexual abuse|exploitation|rape*|cruelty|neglect)"
        ),
        "How offences are investigated and investigations into assault.",
        without="(allegation*|lado|section 47)",
    ),
    Wording(
        (
            "(detective*|sergeant*|constable*|pcso*|superintendent*|child abuse unit*|"
            "investigating officer*|investigators|sexual offences unit*)"
        ),
        "Detectives carry too much work.",
    ),
    Wording(
        (
            "(police|specialist|frontline|front line|response|public protection|neighbourhood|"
            "patrol|attending|uniformed|investigation|child protection|operational|protection|"
            "offender|responsible|case) officer* ... (not|rarely|seldom|need*|should|lack*|fail*|"
            "too|inconsisten*|miss*|risk*|training|understand*|knowledge|awareness)"
        ),
        "Uniformed officers lack time.",
        without="(welfare|reviewing|designated|support officer*|education|early help)",
    ),
    Wording(
        (
            "(offender manag*|responsible officer*|sex* offender*|registered sex|high risk "
            "offender*|violent offender*|probation*|rehabilitation compan*|rehabilitation "
            "service*|integrated offender)"
        ),
        "Offender managers do not ask about children.",
    ),
    Wording(
        (
            "(arrest*|suspect|suspects|suspect's|prosecuted|prosecutors|charging decision*|out "
            "of court|community resolution*|victimless|evidence led)"
        ),
        "Suspects are not arrested promptly.",
    ),
    Wording(
        (
            "(forensic (examination*|recovery|capacity|service*|backlog)|digital (device*|"
            "forensic*|evidence|media)|device* seized|seiz*|search warrant*|warrants|high tech "
            "crime|hi tech)"
        ),
        "Forensic examination of phones is slow.",
    ),
    Wording(
        (
            "(achieving best evidence|best evidence|abe|evidential|video recorded|investigative|"
            "suspect|witness) interview*"
        ),
        "Evidential interviews are held late.",
    ),
    Wording(
        (
            "(victim*|child victim*) ... (interview*|statement*|intermediar*|account*|told of|"
            "updated by)"
        ),
        "Victims are not interviewed promptly.",
        without="(return home|return interview*)",
    ),
    Wording(
        (
            "interview* ... (suspect*|perpetrator*|victim*|offender*|trained officer*|specialist "
            "officer*)"
        ),
        "Delay in interviewing suspects.",
        without="(return home)",
    ),
    Wording(
        "(intermediar*|victims' code|victim code|special measures|victim care)",
        "Intermediaries are seldom used.",
    ),
    Wording(
        (
            "(incident log*|command and control|dispatch*|999|call taker*|call takers|101 call*|"
            "deployment of officers|force contact|contact management)"
        ),
        "Incident logs say little of children.",
    ),
    Wording(
        (
            "(voluntary attend*|stop and search|stop search|stopped and searched|taser*|"
            "handcuff*|cell|cells|police cells|detained|detention officer*|custody (suite*|"
            "sergeant*|staff|record*|officer*)|charge and remand)"
        ),
        "Children are detained in cells.",
        without="(immigration|mental health act|secure children)",
    ),
    Wording(
        (
            "(pre sentence|presentence|licence condition*|licence|recall to|community order*|"
            "unpaid work|remand*|liaison and diversion|sentence plan*|sentencing|reparation|"
            "turnaround|first time entrant*|reoffend*|re offend*|desistance)"
        ),
        "Licence conditions are not enforced.",
        without="(driving licence|care leaver*|licence agreement)",
    ),
    Wording(
        (
            "(domestic (violence|abuse) (protection|disclosure)|dvpn*|dvpo*|clare's law|sarah's "
            "law|child sex offender disclosure|sexual risk order*|sexual harm prevention|"
            "restraining order*|civil order*|non molestation|abduction warning*|ancillary order*|"
            "abduction notice*|risk order*|preventative order*|protective order*)"
        ),
        "Abduction warning notices are little used.",
    ),
    Wording(
        (
            "(chief constable|force's|force (leaders|polic*|systems|wide|data|manage*)|police "
            "force*|police leaders|the forces|police area*|policing area)"
        ),
        "The chief constable has not set clear expectations.",
    ),
    Wording(
        ("(neighbourhood|response|local|rural|community) (policing|team* of officers|police)"),
        "Neighbourhood policing teams are stretched.",
    ),
    Wording(
        "(overnight|unnecessarily) (detention|in custody|detained|in police|held)",
        "Overnight detention of children.",
    ),
    Wording(
        (
            "(children|child|young people) ... (in|enter*|leav*|taken into|brought into|held in) "
            "(police |)(custody|detention)"
        ),
        "Children taken into custody.",
        without="(care leaver*|adviser*|in care|family court)",
    ),
    Wording(
        (
            "(asset plus|assetplus|youth court*|youth custody|young offender*|youth crime|youth "
            "offend*|secure training|young offenders'|juvenile)"
        ),
        "Young offenders’ needs are not met.",
    ),
    Wording(
        (
            "(intelligence (on|is|report*|system*|gather*|led|development|submission*|submit*|"
            "held)|submission of intelligence|submit intelligence)"
        ),
        "Intelligence reports are not submitted.",
        without="(shared|shar*|business intelligence)",
    ),
    Wording(
        "(dash|dara) [risk ](form*|assess*|checklist*|process)",
        "Officers leave DASH forms empty.",
        beside="(officer*|police|force)",
    ),
    Wording(
        "(vulnerability|vulnerable) (report*|desk|hub*|unit*)",
        "The vulnerability desk is slow.",
        without="(school*|education|care leaver*|adolescent*)",
        weak=True,
    ),
    Wording(
        ("(cps|crown prosecution*|criminal justice|criminal court*|magistrates*|crown court*)"),
        "Criminal justice agencies do not keep victims informed.",
    ),
    Wording(
        (
            "(risk grading*|grading of risk*|graded as|grade* ... risk|missing person* unit*|"
            "missing unit*|mispers|misper)"
        ),
        "Risk grading of missing children is wrong.",
        without="(ofsted|inadequate|grade descriptor*)",
    ),
    Wording(
        (
            "(police|officers|force) ... (should|does not|do not|did not|fail*|rarely|lack*|is "
            "slow|are slow|need*)"
        ),
        "Officers rarely look further.",
        without=(
            "(welfare|reviewing officer*|designated officer*|support officer*|medical officer*|"
            "education officer*|sen officer*|contact officer*|commissioning officer*)"
        ),
        weak=True,
    ),
    Wording(
        (
            "(indecent images|digital (unit*|investigat*|team*)|online (offend*|child abuse) "
            "(team*|unit*)|cyber crime)"
        ),
        "Indecent images wait for months.",
    ),
    Wording(
        "rehabilitation (staff|officer*|worker*|activit*)",
        "Rehabilitation staff do not visit homes.",
    ),
    Wording(
        (
            "police (use|grading|approach*|leadership|policies|procedures|flags|knowledge|"
            "performance|colleagues|workforce|enquir*|search*|interview*|visits|tactic*|vetting|"
            "supervision|demand|resourc*|performance)"
        ),
        "Police use of their powers is not reviewed.",
    ),
    Wording(
        "(powers to remove|emergency powers|powers of (arrest|entry))",
        "Powers to remove children are little understood.",
        without="court*",
    ),
    Wording("examin* ... (phone*|computer*|device*|laptop*)", "Delays in examining phones."),
    Wording(
        "(phone*|computer*|device*|laptop*) ... (examin*|seiz*|analys*|forensic*)",
        "Phones wait to be examined.",
        without="(staff*|workforce)",
    ),
    Wording("police (case*|cases|work|officers'|response)", "Police cases are slow."),
)
#: What does not speak for it.
NOT_POLICING = (
    Against(
        "information (from|held by|provided by) ... (police|probation|yos|yot|crc|nps)",
        "Information from health and probation.",
    ),
)
