"""What the dialog calls parts and fields, and why they are proposed, in the window's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.desktop.pages.overview.wording import precision, role
from eventdesk.desktop.pages.programme.words import word
from eventdesk.interchange.from_text import Confidence, FieldName, Part, PartKind, Value, Why
from eventdesk.model.kinds import ItemKind, OrganizationRole, OutcomeKind, Precision, SessionKind

F = FieldName

# The sentences of `Why`, for translation; a test holds them against each other.
REASONS = (
    QT_TRANSLATE_NOOP("FromText", "A title or an office stands at the name, and the organization beside it."),
    QT_TRANSLATE_NOOP("FromText", "A title or an office stands at the name; no organization stands beside it."),
    QT_TRANSLATE_NOOP("FromText", "A name and an organization stand together where people are listed."),
    QT_TRANSLATE_NOOP("FromText", "A name stands where people are listed."),
    QT_TRANSLATE_NOOP("FromText", "A name, an organization and what the person did there."),
    QT_TRANSLATE_NOOP("FromText", "A person is said to belong to it."),
    QT_TRANSLATE_NOOP("FromText", "The office names the ministry."),
    QT_TRANSLATE_NOOP("FromText", "The name is followed by its short form."),
    QT_TRANSLATE_NOOP("FromText", "It is said to hold or to host the forum."),
    QT_TRANSLATE_NOOP("FromText", "It stands after a word such as “Host:”."),
    QT_TRANSLATE_NOOP("FromText", "A number and a name that ends in a word such as “forum”."),
    QT_TRANSLATE_NOOP("FromText", "A name that ends in a word such as “forum”."),
    QT_TRANSLATE_NOOP("FromText", "A day with its year."),
    QT_TRANSLATE_NOOP("FromText", "The weekday agrees with the day and the year."),
    QT_TRANSLATE_NOOP("FromText", "The year stands elsewhere in the text."),
    QT_TRANSLATE_NOOP("FromText", "The weekday beside it is another one: look at the date."),
    QT_TRANSLATE_NOOP("FromText", "A place stands where the text says that the forum is held."),
    QT_TRANSLATE_NOOP("FromText", "It stands after a word such as “Venue:”."),
    QT_TRANSLATE_NOOP("FromText", "The place has one time zone."),
    QT_TRANSLATE_NOOP("FromText", "Words in quotation marks after “theme”."),
    QT_TRANSLATE_NOOP("FromText", "It stands after a word such as “Theme:”."),
    QT_TRANSLATE_NOOP("FromText", "The text says what the forum is for."),
    QT_TRANSLATE_NOOP("FromText", "A number of people, and that they took part."),
    QT_TRANSLATE_NOOP("FromText", "The text names it as a session."),
    QT_TRANSLATE_NOOP("FromText", "A heading of a part of the programme."),
    QT_TRANSLATE_NOOP("FromText", "A line of the programme with its time."),
    QT_TRANSLATE_NOOP("FromText", "Speeches of one kind that stand together."),
    QT_TRANSLATE_NOOP("FromText", "The text says who gave that speech."),
    QT_TRANSLATE_NOOP("FromText", "The line names the kind of speech."),
    QT_TRANSLATE_NOOP("FromText", "A title in quotation marks after the name of the speaker."),
    QT_TRANSLATE_NOOP("FromText", "A line of the programme with a title."),
    QT_TRANSLATE_NOOP("FromText", "A title of a talk; whose it is does not stand beside it."),
    QT_TRANSLATE_NOOP("FromText", "The text says who sat on the panel."),
    QT_TRANSLATE_NOOP("FromText", "A line of the programme that names a panel."),
    QT_TRANSLATE_NOOP("FromText", "Words in quotation marks, and who said them."),
    QT_TRANSLATE_NOOP("FromText", "Words in quotation marks of “he” or “she”: whoever was named last."),
    QT_TRANSLATE_NOOP("FromText", "The text reports what the person said."),
    QT_TRANSLATE_NOOP("FromText", "The text reports what “he” or “she” said: whoever was named last."),
    QT_TRANSLATE_NOOP("FromText", "The text says that this was agreed, proposed or raised."),
    QT_TRANSLATE_NOOP("FromText", "The first line that reads like a headline."),
    QT_TRANSLATE_NOOP("FromText", "It stands after the word “Title”."),
    QT_TRANSLATE_NOOP("FromText", "The name of a picture says what is on it."),
    QT_TRANSLATE_NOOP("FromText", "An address or a number of somebody to ask."),
    QT_TRANSLATE_NOOP("FromText", "Capital letters within the name are mended."),
    QT_TRANSLATE_NOOP("FromText", "The family name was written in capitals."),
)


def reason(why: Why) -> str:
    """Why a part is proposed."""
    return QCoreApplication.translate("FromText", why.value)


def confidence(value: Confidence) -> str:
    """How sure the program is."""
    return {
        Confidence.SURE: QCoreApplication.translate("FromText", "Sure"),
        Confidence.LIKELY: QCoreApplication.translate("FromText", "Likely"),
        Confidence.UNSURE: QCoreApplication.translate("FromText", "Unsure"),
    }[value]


def kind(value: PartKind) -> str:
    """What a part is, for a row of its own."""
    return {
        PartKind.NAME: QCoreApplication.translate("FromText", "Name"),
        PartKind.DATES: QCoreApplication.translate("FromText", "Days"),
        PartKind.PLACE: QCoreApplication.translate("FromText", "Place"),
        PartKind.THEME: QCoreApplication.translate("FromText", "Theme"),
        PartKind.PURPOSE: QCoreApplication.translate("FromText", "Purpose"),
        PartKind.ATTENDANCE: QCoreApplication.translate("FromText", "Attendance"),
        PartKind.ORGANIZATION: QCoreApplication.translate("FromText", "Organization"),
        PartKind.HOST: QCoreApplication.translate("FromText", "Host"),
        PartKind.PERSON: QCoreApplication.translate("FromText", "Person"),
        PartKind.SESSION: QCoreApplication.translate("FromText", "Session"),
        PartKind.ITEM: QCoreApplication.translate("FromText", "Item"),
        PartKind.STATEMENT: QCoreApplication.translate("FromText", "Statement"),
        PartKind.OUTCOME: QCoreApplication.translate("FromText", "Outcome"),
        PartKind.RELEASE: QCoreApplication.translate("FromText", "Press release"),
        PartKind.PHOTO: QCoreApplication.translate("FromText", "Photo"),
        PartKind.CONTACT: QCoreApplication.translate("FromText", "Contact"),
    }[value]


def field(value: FieldName) -> str:
    """What a field is called."""
    return {
        F.SERIES: QCoreApplication.translate("FromText", "Series"),
        F.EDITION: QCoreApplication.translate("FromText", "Edition"),
        F.TITLE: QCoreApplication.translate("FromText", "Title"),
        F.STARTS_ON: QCoreApplication.translate("FromText", "First day"),
        F.ENDS_ON: QCoreApplication.translate("FromText", "Last day"),
        F.VENUE: QCoreApplication.translate("FromText", "Venue"),
        F.CITY: QCoreApplication.translate("FromText", "City"),
        F.COUNTRY: QCoreApplication.translate("FromText", "Country"),
        F.TIMEZONE: QCoreApplication.translate("FromText", "Time zone"),
        F.THEME: QCoreApplication.translate("FromText", "Theme"),
        F.PURPOSE: QCoreApplication.translate("FromText", "Purpose"),
        F.COUNT: QCoreApplication.translate("FromText", "Number"),
        F.PRECISION: QCoreApplication.translate("FromText", "Counted"),
        F.WHO: QCoreApplication.translate("FromText", "Who came"),
        F.ROLE: QCoreApplication.translate("FromText", "Role"),
        F.NAME: QCoreApplication.translate("FromText", "Name"),
        F.SHORT_NAME: QCoreApplication.translate("FromText", "Short name"),
        F.HONORIFIC: QCoreApplication.translate("FromText", "Honorific"),
        F.FAMILY: QCoreApplication.translate("FromText", "Family name"),
        F.POSITION: QCoreApplication.translate("FromText", "Position"),
        F.DEPARTMENT: QCoreApplication.translate("FromText", "Department"),
        F.KIND: QCoreApplication.translate("FromText", "Kind"),
        F.STARTS_AT: QCoreApplication.translate("FromText", "Begins"),
        F.ENDS_AT: QCoreApplication.translate("FromText", "Ends"),
        F.QUOTE: QCoreApplication.translate("FromText", "Verbatim"),
        F.SAYS: QCoreApplication.translate("FromText", "As reported"),
        F.TEXT: QCoreApplication.translate("FromText", "Text"),
        F.HEADLINE: QCoreApplication.translate("FromText", "Headline"),
        F.SUBHEADLINE: QCoreApplication.translate("FromText", "Subheadline"),
        F.FOLLOW_UP: QCoreApplication.translate("FromText", "What follows"),
        F.ISSUED_ON: QCoreApplication.translate("FromText", "Issued on"),
        F.CAPTION: QCoreApplication.translate("FromText", "Caption"),
        F.EMAIL: QCoreApplication.translate("FromText", "E-mail"),
        F.PHONE: QCoreApplication.translate("FromText", "Phone"),
        F.PRESENTERS_JOIN: QCoreApplication.translate("FromText", "The presenters join"),
    }[value]


def shown(part: Part, value: Value) -> str:
    """A value as one reads it: words of the closed lists in the window's language."""
    if value.field is F.KIND:
        return _kind_word(part)
    if value.field is F.ROLE:
        return role(OrganizationRole(value.text))
    if value.field is F.PRECISION:
        return precision(Precision(value.text))
    return value.text


def _kind_word(part: Part) -> str:
    text = part.value(F.KIND)
    if part.kind is PartKind.ITEM:
        return word(ItemKind(text))
    return word(OutcomeKind(text)) if part.kind is PartKind.OUTCOME else word(SessionKind(text))
