"""Help before a social worker is needed: further wordings of `doorstep`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: Wordings for the theme in `doorstep`.
HELPED = (
    Wording(
        "(caf|cafs|ehat|ehats|eha|ehas|taf|tafs|tac)",
        "Few schools begin a CAF.",
    ),
    Wording(
        "(tier 2|tier two)",
        "Tier 2 services.",
        without="(camhs|mental|threshold*)",
    ),
    Wording(
        "as (soon|early) as (needs|need|problems|difficulties|concerns|a need|they) [first "
        "](emerge*|arise*|appear*|need)",
        "Families get help as soon as needs emerge.",
        without="(ehc*|send|permanen*)",
    ),
    Wording(
        (
            "(before|prevent*) [their |family |these ](problems|needs|difficulties|concerns|issues|"
            "they|things|situations|circumstances) [from ](escalat*|become|becoming|worsen*|"
            "deteriorat*|get worse|reach*|grow*)"
        ),
        "Help comes to families before problems become entrenched.",
        without="(ehc*|send|placement*|camhs|mental)",
    ),
    Wording(
        "(help|support|assistance|services|intervention*) ... (at an|an|at the) (earlier|earliest|"
        "early) (stage|point)",
        "Families should have support at an earlier stage.",
        without="(ehc*|send|permanen*|placement*|camhs|mental|proceedings)",
    ),
    Wording(
        "(earlier|sooner) (help|support|intervention)|(help|support|helped|supported) [much "
        "](earlier|sooner)",
        "Families should be helped sooner.",
        without="(neglect*|permanen*|ehc*|send|placement*|proceedings|camhs)",
    ),
    Wording(
        (
            "(help|support|services|assistance|offer) ... (below|not meet|beneath|under|before|"
            "short of) ... (threshold*|statutory|social worker*|children's social care)"
        ),
        "Help for families who do not meet the threshold.",
    ),
    Wording(
        "(two year olds|childcare place*|nursery place*|free childcare|early years (services|"
        "support|provision|offer)|start for life|sure start|home start)",
        "The take-up of nursery places by poor families.",
        without="(ehc*|send|special educational)",
        weak=True,
    ),
    Wording(
        (
            "(child|children|young people|those|pupils|sons|siblings) who (provide care|care|look "
            "after) ... (parent*|sibling*|relative*|family)"
        ),
        "Children who care for a sick parent.",
        without="foster*",
    ),
    Wording(
        "(help|support) ... (first (arise*|emerge*|ask*|need*|identified|appear*)|quickly enough|"
        "soon enough)",
        "Families need help when problems first arise.",
        without="(ehc*|send|camhs|mental|neglect*|placement*)",
    ),
    Wording(
        "(non statutory|pre statutory|below statutory)",
        "Non-statutory help.",
        without="guidance",
        weak=True,
    ),
    Wording(
        "parent* (class*|course*|group*|intervention*|skills programme*)",
        "Parenting classes.",
        without="(parents' group|forum*|mental|assessment*)",
    ),
    Wording(
        "(intensive|whole|targeted|community based|local|practical|outreach|wraparound) family "
        "(support|work|working|help|intervention*)",
        "Intensive family work.",
        without="send",
    ),
    Wording(
        "(family help|families first|family intervention|family navigator*|family coach*|family "
        "support (team*|worker*|service*))",
        "The new family help service.",
        without="(social worker*|assess*)",
    ),
    Wording(
        "(prevention|preventative|preventive|prevent family breakdown)",
        "A preventative approach.",
        without="(offend*|knife|violen*|suicide|crime)",
        weak=True,
    ),
    Wording(
        "(early identification|identif* early|earlier identification)",
        "The early identification of families’ needs.",
        without="(ehc*|send|neglect*|health)",
        weak=True,
    ),
    Wording(
        "targeted (youth|early|intervention*|offer|family)",
        "Targeted youth work.",
        without="(ehc*|send|police)",
    ),
    Wording(
        "(youth club*|youth service*|youth work (offer|provision|team*))",
        "The offer of youth clubs.",
        weak=True,
    ),
    Wording(
        "(lead (worker*|practitioner*))",
        "Schools are slow to act as lead practitioners.",
        without="(social worker*|ehc*|send|neglect|exploit*)",
        weak=True,
    ),
    Wording(
        "(timely|prompt|quick|right) (help|support) (for|to|without) [all |vulnerable "
        "|children and ](families|parents|a social)",
        "Prompt help for families.",
        without="(ehc*|send|carers|foster*|neglect*)",
        weak=True,
    ),
    Wording(
        "(support|help) (for|to) [vulnerable |more |local |all |needy ](families|parents)",
        "Practical help to families.",
        without=(
            "(ehc*|send|carers|foster*|neglect*|domestic|adopt*|assess*|proceedings|visit*|mental|"
            "disab*|plan|plans|wait*|diagnos*|substance)"
        ),
        weak=True,
    ),
    Wording(
        "caring (role*|responsibilit*|dut*)",
        "Brothers and sisters with caring roles are overlooked.",
        without="foster*",
    ),
)
