"""A child at risk of significant harm: further wordings of `doorstep`."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

#: A harm with a theme of its own, or risk that is not a child's.
_NAMED = (
    "(neglect*|domestic|exploit*|missing|violen*|traffick*|radical*|outside the home|allegation*|"
    "lado|perpetrator*|offend*|neglectful|cumulative)"
)

#: Wordings for the theme in `doorstep`.
PROTECTED = (
    Wording(
        (
            "(child protection|paediatric|medical|forensic|safeguarding) (assessment*|"
            "examination*|opinion*)"
        ),
        "Paediatric assessments of injuries.",
        beside="(abuse*|injur*|harm*|bruis*|forensic|child protection medical*|assault*)",
    ),
    Wording(
        "(single|joint|dual) agency (enquir*|investigation*|section|visit*|interview*)",
        "Single-agency investigations.",
    ),
    Wording("(achieving best evidence|abe)", "The quality of ABE interviews.", product=True),
    Wording(
        "(bruis*|non accidental|suspicious injur*|unexplained injur*)",
        "The response to bruises on babies.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "strategy (talk*|conversation*|and review meeting*|process*)",
        "Strategy talks are late.",
    ),
    Wording(
        "(child protection|safeguarding) (action*|practice|intervention*|concern*|enquiry|"
        "investigations|visit*|matter*|activity|arrangements for children)",
        "Child protection activity is too slow.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        (
            "(need*|need of|require*) [immediate |urgent |help and |help or |their "
            "](protection|protecting|safeguarding)"
        ),
        "Children who need protection are seen too late.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(protection of|safeguarding of|safety of|protect|safeguard) [all |some |these |those "
        "|vulnerable |the ](child|children|babies|unborn)",
        "The protection of babies.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(level|levels|nature|extent|degree|severity|escalati*|increas*|rising) [of |in |the "
        "|these |of the ](risk|risks|harm)",
        "The level of risk is missed.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(risk|risks|harm|abuse) ... (recognised|identified|understood|acted|responded|addressed|"
        "overlooked|missed|mitigated|managed|escalate*|increase*)",
        "Harm to children is missed.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(suffer*|at risk of|likely) ... (harm|abuse)",
        "Children who suffer abuse are not helped.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(investigat*|enquir*|inquir*) ... (abuse|harm|injur*|concern*)",
        "Enquiries into abuse are slow.",
        without=_NAMED,
    ),
    Wording(
        "(keep*|kept|make|made) [children |them |all children ]safe*",
        "Children are not made safe at once.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(immediate|serious|imminent|acute|grave) (danger|risk|risks|concern*)",
        "Children in immediate danger.",
        without=_NAMED,
    ),
    Wording(
        (
            "(escalating|increasing|rising|heightened|mounting|new|emerging|serious) (concern*|"
            "risk*)|(concerns|concern|risks|risk) (increase*|escalate*|rise*|grow*|change*|mount*|"
            "emerge*|arise*|are raised)"
        ),
        "Responses when concerns increase.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(protective|safeguarding) (action*|measure*|step*|procedure*|response)",
        "Prompt protective action.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(harmed|hurt|injured|abused|injury|injuries)",
        "Babies who may have been hurt.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "(enquiries|investigations)",
        "Enquiries are not thorough.",
        without=_NAMED + "|(police|adopt*|foster*|complaint*|officers|first contact)",
        weak=True,
    ),
    Wording(
        "(joint*|jointly) ... (investigat*|enquir*)",
        "Officers do not jointly plan investigations.",
        without="(allegation*|lado|designated officer|complaint*)",
    ),
    Wording(
        "(sexual abuse|sexual assault|physical abuse|child abuse) (examination*|medical*|enquir*)",
        "Sexual abuse examinations.",
    ),
    Wording(
        "(need|needs|needed|have|has|ought) to be (protected|safeguarded|kept safe|made safe)",
        "It is not seen when children need to be protected.",
        without=_NAMED,
        weak=True,
    ),
    Wording(
        "medicals",
        "Medicals take place far away.",
        without="(adopt*|foster*|carers|in care|health assessment*)",
    ),
)
