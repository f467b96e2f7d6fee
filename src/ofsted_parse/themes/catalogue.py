"""All themes, in the order in which they are shown."""

from __future__ import annotations

from ofsted_parse.themes.base import Theme
from ofsted_parse.themes.declared import (
    agencies,
    assessing,
    buying,
    care,
    casework,
    checking,
    clinicians,
    doorstep,
    growing,
    harms,
    knowing,
    leading,
    leavers,
    send,
    staffing,
    together,
    voice,
    writing,
)

#: What an item has that no theme fits; it stands alone.
OTHER = Theme("other", "Other", "None of the other themes, or nothing that says what is asked.", ())

#: From the first contact to leaving care, then special needs, then the agencies.
THEMES: tuple[Theme, ...] = (
    doorstep.FRONT_DOOR,
    doorstep.EARLY_HELP,
    doorstep.STRATEGY,
    assessing.ASSESSMENT,
    casework.PLANS,
    casework.PRE_PROCEEDINGS,
    checking.OVERSIGHT,
    knowing.QUALITY,
    leading.LEADERSHIP,
    staffing.WORKFORCE,
    together.INFORMATION,
    writing.RECORDING,
    voice.VOICE,
    harms.NEGLECT,
    harms.DOMESTIC_ABUSE,
    harms.EXPLOITATION_MISSING,
    care.PLACEMENTS,
    care.PERMANENCE,
    care.KINSHIP,
    growing.HEALTH,
    growing.EDUCATION,
    leavers.CARE_LEAVERS,
    leavers.HOMES_WORK,
    harms.HOMELESS,
    harms.DISABLED,
    send.EHC,
    send.WAITS,
    send.ADULTHOOD,
    buying.COMMISSIONING,
    agencies.ALLEGATIONS,
    agencies.OUT_OF_HOURS,
    agencies.POLICE,
    clinicians.HEALTH_SAFEGUARDING,
    OTHER,
)
_NAMES = {theme.id: theme.name for theme in THEMES}


def theme_name(theme: str) -> str:
    """The name of a theme as shown to users; of an id that is not known, the id."""
    return _NAMES.get(theme, theme)
