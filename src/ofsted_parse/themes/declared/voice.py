"""Children and families who are seen, heard and told."""

from __future__ import annotations

from ofsted_parse.themes.base import Against, Theme, Wording

_LEAVERS = "(care leaver*|leaving care|care experienced)"

VOICE = Theme(
    "voice",
    "Child’s voice, direct work, participation and families",
    "Children and families are seen, heard and told.",
    (
        Wording(
            "(children's|parents'|families'|young people's|carers') feedback",
            "Learning from children’s feedback.",
        ),
        Wording("listen* to ... (children|young people)", "Training in listening to children."),
        Wording(
            "accessible to [all |many ](parents|families|young people|children)",
            "Plans are not accessible to parents.",
            without="homeless*",
        ),
        Wording(
            "in partnership with (young people|parents|families|children)",
            "Services are not made in partnership with young people.",
        ),
        Wording(
            (
                "engaged in [the |their |all ](completion|review*|plans|planning|pathway "
                "plan*|design|decision*|assessment*)"
            ),
            "Care leavers are not engaged in their plans.",
        ),
        Wording(
            "information provided to (children|parents|families)",
            "The information provided to children.",
            without="homeless*",
        ),
        Wording(
            "(informed|influenced) by the [lived |views and ]experience*",
            "Work is not informed by the experiences of families.",
        ),
        Wording(
            (
                "(parental|parents'|family|fathers'|child's|children's|young people's) "
                "(engagement|involvement|participation)"
            ),
            "Parental engagement.",
            without="(exploit*)",
        ),
        Wording(
            "(resistant|hard to engage|avoidant|hostile) (families|parents)",
            "Work with resistant families.",
        ),
        Wording(
            "contact (arrangement*|agreement*|plan*)",
            "Contact arrangements with birth families.",
            weak=True,
        ),
        Wording(
            (
                "(understood by|clear to|explained to|known by) [all |some |"
                "most ](parents|families|carers)"
            ),
            "The policy is not understood by parents.",
        ),
        Wording(
            "without consultation",
            "Changes were made without consultation.",
        ),
        Wording(
            (
                "(parents|families|carers) ... (aware of|unaware|know about|know where|"
                "do not know|dissatisfied|frustrated)"
            ),
            "Families are not aware of the help on offer.",
            without="(ehc*)",
            weak=True,
        ),
        Wording(
            "(children's charter|pledge|pledges)",
            "A pledge to children in care.",
        ),
        Wording(
            "focus on [the ](children's|child's) [lived ]experience*",
            "A focus on children’s experiences.",
        ),
        Wording(
            "how well they capture ... (views|wishes)", "How well they capture children’s wishes."
        ),
        Wording(
            "(looked after children|children in care) (group|forum)", "The children in care group."
        ),
        Wording(
            (
                "(engagement|involvement) of [all |more |disabled |young |older "
                "](children|parents|families|fathers|carers|young people|care leavers)"
            ),
            "The engagement of fathers.",
            without="exploit*",
        ),
        Wording("sendiass", "Families do not know SENDIASS."),
        Wording(
            "feedback from (children|parents|families|young people)",
            "Regular feedback from children.",
        ),
        Wording("how to (complain|make a complaint)", "Children know how to complain."),
        Wording(
            "(entitlement*|rights)",
            "The entitlements of children in care.",
            without=_LEAVERS + "|homeless*",
            weak=True,
        ),
        Wording("(voice|voices)", "The voice of the child."),
        Wording(
            (
                "(children's|child's|young people's|children and young people's|"
                "families'|parents'|their|carers') [experience* and |wishes and |and |"
                "voices and ](views|feelings|perspective*)"
            ),
            "Children’s views.",
        ),
        Wording("(views|wishes|feelings) (of|and feelings|from)", "The views of children."),
        Wording("wishes and feelings", "Children’s wishes and feelings."),
        Wording("direct work", "The quality of direct work."),
        Wording("advoca*", "The take-up of advocacy."),
        Wording("independent visitor*", "The offer of independent visitors."),
        Wording(
            "(participation|participate*)",
            "Participation of children.",
            without="(agenc*|partner*|crc|professionals|police|core group*|conference*)",
        ),
        Wording(
            (
                "(home visit*|statutory visit*|social work visit*|visits to children|"
                "visiting|visits|children are visited|children are not visited|seen "
                "alone|see children|seeing children|"
                "children are seen)"
            ),
            "The frequency of visits.",
            without="(antenatal|monitoring visit*|practice visit*|health visit*)",
        ),
        Wording("(co produc*|coproduc*)", "Co-production with parents."),
        Wording(
            "(communicat*) ... (parents|families|carers|children|young people)",
            "Communication with parents.",
        ),
        Wording(
            "communicat*",
            "Communication from practitioners to all parents and carers.",
            beside="(parents|families|carers)",
        ),
        Wording(
            (
                "(engag* with|engagement with|involvement (with|by)|involving|involve|"
                "listen* to|consult*|relationship*) ... (parents|families|"
                "children|young people|fathers|carers|care leavers)"
            ),
            "How staff engage with parents.",
            without="(foster*|exploit*|criminal*|school*|agencies|agency)",
        ),
        Wording(
            "(care leaver*) ... (engagement|participation)",
            "Care leavers’ engagement and participation.",
        ),
        Wording(
            (
                "(families|parents|carers|children) ... (well informed|informed|"
                "understand|know what|kept up)"
            ),
            "Parents are not well informed.",
            without="(care leaver*|homeless*|ehc*|life story)",
        ),
        Wording(
            "(send|the|area's) local offer",
            "The SEND local offer is hard to use.",
            without=_LEAVERS,
        ),
        Wording("local offer", "Parents do not know the local offer.", without=_LEAVERS),
        Wording(
            "(children in care council|care council|youth council|mind of my own)",
            "The children in care council.",
        ),
        Wording("(absent fathers|fathers|male carers|significant males)", "Work with fathers."),
        Wording(
            "(lived experience*|children's experience*|child's experience*|daily life)",
            "Children’s lived experiences are not known.",
            weak=True,
        ),
        Wording(
            "(family time|contact with (family|birth|parents|brothers|siblings))",
            "Support for family time.",
        ),
        Wording(
            (
                "(interpreter*|translation service*|translated (documents|reports|"
                "information|material*))"
            ),
            "The use of interpreters.",
        ),
        Wording(
            (
                "(clear|accessible|accurate|consistent|reliable|better) [and accessible |and "
                "consistent |accessible ]information ... (about|to|for|families|parents)"
            ),
            "Accessible information about short breaks.",
            without=_LEAVERS + "|(shared|homeless*)",
        ),
        Wording(
            (
                "(parents'|families'|carers') [and carers' ](concerns|dissatisfaction|"
                "trust|experience*|confidence)"
            ),
            "Parents’ trust in the system.",
        ),
        Wording(
            "(parental confidence|confidence of parents|parent carer forum|trust of families)",
            "Parental confidence.",
        ),
        Wording(
            "(complaint|complaints) (process*|procedure*|polic*)",
            "The embedding of the new complaints process.",
        ),
        Wording(
            (
                "(children|young people|parents|families|carers|care leavers) ... "
                "(be involved|are involved|being involved|consulted|have a say|shape|"
                "influence)"
            ),
            "Opportunities for young people to be involved in designing services.",
            without="(exploit*|criminal*|gang*)",
        ),
    ),
    (
        Against("joint visits", "Joint visits by police and social workers."),
        Against("(these visits|practice visits)", "These visits showed gaps."),
        Against(
            "(children|people|families) [and young people and ](is|are) informed by",
            "Plans for children are informed by assessments.",
        ),
        Against("(health|partner|agency) participation", "Health participation is weak."),
        Against("pathway plans that are co produced", "Pathway plans that are co-produced."),
        Against("co produc* to develop ... ehc*", "Co-production to develop EHC plans."),
        Against(
            "engagement of children in return*", "The engagement of children in return interviews."
        ),
        Against(
            "national youth advocacy", "Return interviews by the National Youth Advocacy Service."
        ),
        Against("easy for ... to understand", "Plans that are easy for children to understand."),
        Against(
            (
                "(communicat* ... (across|between)|communicated ... (professionals|"
                "practitioners|schools|agencies|partners))"
            ),
            "Effective communication across the partnership.",
        ),
        Against("(our|inspectors'|inspectors) visits", "Seen in our visits to practices."),
        Against(
            "information sharing between ... children",
            "Information-sharing between those who see children.",
        ),
        Against(
            "(communicat*|engag*|involv*|relationship*) ... children's (social care|services)",
            "Communication with children’s social care.",
        ),
        Against("(advocacy|advocate) for (change|improvement)", "Advocacy for change."),
        Against("(analysis|impact) of ... lived experience*", "Analysis of lived experiences."),
        Against(
            "views from ... (ehc*|children and young people)",
            "Accurate views from children in EHC plans.",
        ),
        Against("(recording|recorded) of ... visits", "Recording of visits to schools."),
        Against("involve* ... child protection", "Involvement in child protection."),
        Against("voice* of (partner*|staff|schools)", "The voice of schools."),
        Against(
            "engagement in ... pathway plan*", "Care leavers’ engagement in their pathway plans."
        ),
        Against("plan* ... understood by", "Plans that are understood by parents."),
        Against("staff ... their views", "Consult staff on their views."),
    ),
)
