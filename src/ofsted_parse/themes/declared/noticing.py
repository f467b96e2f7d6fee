"""Whose needs are noticed, and with which tools."""

from __future__ import annotations

from ofsted_parse.themes.base import Wording

_PROCESS = (
    "(ehc*|annual review*|paediatric*|neurodev*|neurodiv*|autis*|adhd|speech and language|"
    "waiting|diagnos*|commission*|audit*|joint strategic)"
)

#: Wordings for the theme in `assessing`.
NOTICED = (
    Wording(
        (
            "(diverse|diversity|individual|unique|wider|holistic|complex|underlying|emerging|"
            "changing|full) need* ... (consider*|understood|explored|assessed|recognised|"
            "identified|analysed)"
        ),
        "Children’s diverse needs are not fully explored.",
        without=_PROCESS,
    ),
    Wording(
        (
            "(consider*|understand*|explor*|recogni*|assess*|analys*) ... (diverse|individual|"
            "unique|emerging|changing|underlying|whole|holistic|full range of|wider) need*"
        ),
        "Workers do not explore each child’s individual needs.",
        without=_PROCESS + "|plan*",
    ),
    Wording(
        (
            "(whole family|wider family|wider household|family as a whole|think family|family "
            "dynamic*|household member*|members of the household|adults in the (home|household|"
            "family)|new partners|extended family)"
        ),
        "The whole family is seldom considered.",
        without="(family network|kinship|family group)",
        weak=True,
    ),
    Wording(
        (
            "(focus*|relian*|concentrat*|respon*|react*|attention) ... (presenting|single|"
            "immediate|individual|isolated) (issue*|incident*|concern*|need*|event*|problem*)"
        ),
        "Practitioners focus on the presenting issue.",
        without="(ehc*|waiting|plan*|police|neglect*)",
    ),
    Wording(
        (
            "(identif*|recogni*) ... (special educational need*|sen|send|additional need*) ... "
            "(early|quickly|accurately|promptly|soon|swiftly|well|consistent*|timely)"
        ),
        "Schools do not identify special educational needs early.",
        without=_PROCESS,
    ),
    Wording(
        (
            "(special educational need*|sen|children's send|additional need*) ... (identified|"
            "recognised|picked up|spotted|missed|unidentified)"
        ),
        "Some children’s SEN is missed.",
        without=_PROCESS + "|plan*",
        weak=True,
    ),
    Wording(
        (
            "(racial|race|religio*|faith|ethnic*|cultur*|heritage|identity|linguistic|sexuality|"
            "disability) ... (explored|understood|considered|analysed|reflected|taken into "
            "account|recognised|assessed|addressed)"
        ),
        "Children’s faith and race are rarely explored.",
        without="(life story|workforce|staff)",
    ),
    Wording(
        (
            "(explor*|analys*|address*|recogni*|assess*) ... (identity|cultur*|ethnic*|heritage|"
            "diversity|religio*|faith|race|racial)"
        ),
        "Workers do not explore faith and race.",
        without=(
            "(workforce|recruit*|life story|school*|leadership cultur*|organisation*|learning "
            "cultur*|senior)"
        ),
    ),
    Wording(
        (
            "(cultural competence|culturally (sensitive|competent|aware*|informed)|"
            "intersectional*|adultif*)"
        ),
        "Work is not culturally competent.",
        without="training",
    ),
    Wording(
        (
            "(updated|refreshed|revisited|revised|reviewed) ... (changes|change|changing|"
            "escalat*|significant event*|new information|circumstances)"
        ),
        "Views of risk are not revised as circumstances change.",
        without="plan*",
    ),
    Wording(
        "(sibling|brothers and sisters|together and apart|together or apart) assess*",
        "Together and apart assessments are rare.",
    ),
    Wording(
        (
            "(parenting|pre birth|pre natal|single|core|initial|social work|social workers'|"
            "children's|multi agency|joint|c&f|child and family|family|updated|risk|needs|"
            "comprehensive|holistic) assessment* (do not|does not|lack*|are|is|rarely|seldom|"
            "fail*|often|need)"
        ),
        "Core assessments lack depth.",
        without=_PROCESS,
    ),
    Wording(
        (
            "(assessment tool*|assessment framework*|screening tool*|risk tool*|strengths based "
            "tool*|evidence based tool*|practice tool*)"
        ),
        "Assessment tools are seldom used.",
        without="(neglect*|training|dash|exploit*|police|vulnerability|ehc*)",
    ),
    Wording(
        (
            "(religion|religious|faith|ethnicity|ethnic|race|racial|cultural|language and) ... "
            "(background*|attention|identity|origin*|language)"
        ),
        "Families’ religious backgrounds.",
        without="(workforce|interpreter*|recruit*|data|recorded|life story)",
    ),
    Wording(
        (
            "risk* to (siblings|brothers|sisters|other children|each child|unborn|the unborn|"
            "babies|children in the (home|household|family))"
        ),
        "Risks to siblings are overlooked.",
        without="police",
    ),
    Wording(
        "(fresh|new|updated|further|repeat|up to date) assess*",
        "New assessments are not made when things change.",
        without=_PROCESS + "|health assess*|new assessment team|foster*",
    ),
    Wording(
        (
            "(each child ... (separately|individually|own right)|separate assess*|children "
            "individually)"
        ),
        "Each child is not considered separately.",
        without="plan*",
    ),
    Wording(
        (
            "(overestimat*|over estimat*|underestimat*|under estimat*|minimis*) ... (risk*|"
            "progress|change*|harm|parent*|needs|concern*)"
        ),
        "Practitioners overestimate the progress of parents.",
        without="(data|demand|neglect*|domestic|exploit*)",
    ),
)
