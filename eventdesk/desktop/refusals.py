"""What the workspace refuses, in the window's language.

The workspace knows no window and says its sentences in English, for the command line too. Here each of them
stands as a template; one that fits is said in the window's language with what stood in its places. A sentence that
no template fits is shown as it is. A test holds the list against the sentences of the code.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "Refusals"
_MARKED = (
    # The more particular before the more general: the first that fits is taken.
    QT_TRANSLATE_NOOP("Refusals", "An attendee needs a name, or to be one of the forum’s people."),
    QT_TRANSLATE_NOOP("Refusals", "Give the attendee a name first: without a person there would be none."),
    QT_TRANSLATE_NOOP("Refusals", "The code {0} belongs to another attendee. Choose another."),
    QT_TRANSLATE_NOOP("Refusals", "A category needs a name."),
    QT_TRANSLATE_NOOP("Refusals", "This attendee is registered for the session already."),
    QT_TRANSLATE_NOOP("Refusals", "This session is cancelled. Choose another."),
    QT_TRANSLATE_NOOP("Refusals", "This attendee is not registered for the session."),
    QT_TRANSLATE_NOOP("Refusals", "This attendee is not on the waiting list."),
    QT_TRANSLATE_NOOP("Refusals", "No place is left in this session. Give it more places first."),
    QT_TRANSLATE_NOOP("Refusals", "Nobody accompanies themselves."),
    QT_TRANSLATE_NOOP("Refusals", "This attendee is accompanied, and so cannot accompany someone."),
    QT_TRANSLATE_NOOP("Refusals", "This attendee accompanies someone, and so cannot be accompanied."),
    QT_TRANSLATE_NOOP("Refusals", "A field needs a name."),
    QT_TRANSLATE_NOOP("Refusals", "A template needs a name."),
    QT_TRANSLATE_NOOP("Refusals", "This template cannot be read. {0}"),
    QT_TRANSLATE_NOOP("Refusals", "This template cannot be printed. {0}"),
    QT_TRANSLATE_NOOP("Refusals", "Another template has that name. Choose another one."),
    QT_TRANSLATE_NOOP("Refusals", "There is a field of that name already."),
    QT_TRANSLATE_NOOP("Refusals", "Give the choices first."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” is not a number. Write one like 12 or 2.5."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” is not a date. Write one like 2026-05-14."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” is not one of the choices."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” is neither yes nor no."),
    QT_TRANSLATE_NOOP("Refusals", "The value is too long: 1000 characters at most."),
    QT_TRANSLATE_NOOP("Refusals", "Some attendees have values that this kind does not take, such as “{0}”."),
    QT_TRANSLATE_NOOP("Refusals", "Choose two attendees to merge."),
    QT_TRANSLATE_NOOP("Refusals", "These two belong to different forums."),
    QT_TRANSLATE_NOOP("Refusals", "Who was made anonymous cannot be merged."),
    QT_TRANSLATE_NOOP("Refusals", "These two are two people of the forum. Merge them on the People page first."),
    QT_TRANSLATE_NOOP("Refusals", "This person is on the list already: merge the two attendees."),
    QT_TRANSLATE_NOOP(
        "Refusals", "The quote has no text in that language. Write the text first, then approve it."
    ),
    QT_TRANSLATE_NOOP(
        "Refusals", "Nothing differs from what was sent. A correction needs a fact that was told wrongly."
    ),
    QT_TRANSLATE_NOOP(
        "Refusals", "This release was issued meanwhile. Look at what was sent, then issue it again."
    ),
    QT_TRANSLATE_NOOP("Refusals", "Checked in already at {0}."),
    QT_TRANSLATE_NOOP("Refusals", "Checked in already."),
    QT_TRANSLATE_NOOP("Refusals", "This person is not one of the forum’s people. Add them to the forum first."),
    QT_TRANSLATE_NOOP("Refusals", "This person is on the list already."),
    QT_TRANSLATE_NOOP("Refusals", "This record was deleted meanwhile. Your text is still in the form: copy it."),
    QT_TRANSLATE_NOOP(
        "Refusals", "This record was changed meanwhile. Look at the new values, then change them again."
    ),
    QT_TRANSLATE_NOOP("Refusals", "This record was changed meanwhile. Look at the new values first."),
    QT_TRANSLATE_NOOP("Refusals", "This was changed meanwhile. Look at the new value, then change it again."),
    QT_TRANSLATE_NOOP("Refusals", "Give the reason why this may stay: others will ask."),
    QT_TRANSLATE_NOOP("Refusals", "A room was deleted meanwhile. Look at the fixes again."),
    QT_TRANSLATE_NOOP("Refusals", "The programme was changed meanwhile. Look at the fixes again."),
    QT_TRANSLATE_NOOP(
        "Refusals", "The programme was changed meanwhile. Look at the new times, then plan it again."
    ),
    QT_TRANSLATE_NOOP("Refusals", "The programme was changed meanwhile. Draft the times again."),
    QT_TRANSLATE_NOOP("Refusals", "A room of the draft is not there any more. Draft the times again."),
    QT_TRANSLATE_NOOP("Refusals", "A forum needs an id: it is what the forum file and the command line call it."),
    QT_TRANSLATE_NOOP("Refusals", "Another forum has the id “{0}” already. Choose another one."),
    QT_TRANSLATE_NOOP("Refusals", "A forum needs at least one language."),
    QT_TRANSLATE_NOOP("Refusals", "No font has {0}; write it in another way."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” is not a time zone. A time zone looks like Asia/Seoul."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” is not a language tag. A language tag looks like en, ko or zh-Hant."),
    QT_TRANSLATE_NOOP("Refusals", "There is no such day."),
    QT_TRANSLATE_NOOP("Refusals", "This file is neither a JPEG nor a PNG picture. Choose another file."),
    QT_TRANSLATE_NOOP("Refusals", "A person needs a name in one language at the least."),
    QT_TRANSLATE_NOOP("Refusals", "An organization needs a name in one language at the least."),
    QT_TRANSLATE_NOOP("Refusals", "The organization has that role already."),
    QT_TRANSLATE_NOOP("Refusals", "The picture is over {0} MB. Make it smaller."),
    QT_TRANSLATE_NOOP("Refusals", "“To” must be after “from”."),
    QT_TRANSLATE_NOOP("Refusals", "This person stands there already."),
    QT_TRANSLATE_NOOP("Refusals", "These two overlap in time. Change the start of one of them instead."),
    QT_TRANSLATE_NOOP("Refusals", "The day of a session is known by its start. Give this session a start first."),
    QT_TRANSLATE_NOOP("Refusals", "The session would end before it begins."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a database of another program. Choose an EventDesk workspace."),
    QT_TRANSLATE_NOOP("Refusals", "{0} was made by a newer EventDesk. Update EventDesk to open it."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be opened: {1}. Check its rights, or try a backup of it."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be opened: {1}."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be brought up to date: {1}."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is not an EventDesk workspace. Choose another file."),
    QT_TRANSLATE_NOOP("Refusals", "The workspace has a forum “{0}” already. Give this one another id."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a folder. Choose a workspace file."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is not there. Check the path, or make a new workspace."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is there already. Open it, or choose another name."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be made: {1}. Choose another folder."),
    QT_TRANSLATE_NOOP("Refusals", "The change was refused, nothing of it is stored ({0})."),
    QT_TRANSLATE_NOOP("Refusals", "Nothing was stored: {0} cannot be written ({1})."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” cannot be undone: its data was changed since."),
    QT_TRANSLATE_NOOP("Refusals", "“{0}” cannot be redone: its data was changed since."),
    # Of documents that cannot be made
    QT_TRANSLATE_NOOP("Refusals", "Nobody has a part in the programme yet: add speakers first."),
    QT_TRANSLATE_NOOP("Refusals", "{0} has no part in the programme yet."),
    QT_TRANSLATE_NOOP(
        "Refusals", "Nothing was printed yet for a change slip to compare with; print a document first."
    ),
    QT_TRANSLATE_NOOP("Refusals", "There are no attendees yet: import or add them first."),
    QT_TRANSLATE_NOOP("Refusals", "This document comes on {0}, not on {1}."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "This forum does not fit on one page of {0} in type of {1} points, the smallest that can be read: "
        "choose larger paper, or print the agenda.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "There is no time zone “{0}”; write one such as “Asia/Shanghai”."),
    QT_TRANSLATE_NOOP("Refusals", "A press release cannot be written in “{0}” yet; choose one of: {1}."),
    # Of texts that a forum is to be made of
    QT_TRANSLATE_NOOP("Refusals", "{0} is over {1} MB, too long for a release."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is not text, a web page or a .docx file; paste its text instead."),
    QT_TRANSLATE_NOOP("Refusals", "{0} holds no text."),
    QT_TRANSLATE_NOOP("Refusals", "{0} has over {1} million characters."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is not text in an encoding that is known; save it as UTF-8."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is not a Word document that can be read; save it as .docx again."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a ZIP file and not a Word document."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is damaged; save it as .docx again."),
    QT_TRANSLATE_NOOP("Refusals", "{0} unpacks to far more than a document holds; it is not opened."),
    QT_TRANSLATE_NOOP("Refusals", "{0} declares entities, which a Word document never does; it is not opened."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is not text."),
    # Of tables that are to be written
    QT_TRANSLATE_NOOP("Refusals", "{0} has no ending that tells the format; name it .xlsx, .csv or .tsv."),
    QT_TRANSLATE_NOOP("Refusals", "No column is ticked; tick those that the file should have."),
    QT_TRANSLATE_NOOP("Refusals", "A workbook has room for {0} rows; write CSV instead."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a folder; give the file another name."),
    QT_TRANSLATE_NOOP("Refusals", "{0} may not be replaced; close it in the other program, or give another name."),
    # Of tables that are to be imported
    QT_TRANSLATE_NOOP("Refusals", "{0} is a picture, not a table; choose a spreadsheet or a CSV file."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a PDF, not a table; choose a spreadsheet or a CSV file."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a text document, not a table; choose a spreadsheet or a CSV file."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a database, not a table; choose a spreadsheet or a CSV file."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a program, not a table; choose a spreadsheet or a CSV file."),
    QT_TRANSLATE_NOOP(
        "Refusals", "{0} is not text in an encoding that is known; save it as XLSX, or CSV in UTF-8."
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0} holds no rows."),
    QT_TRANSLATE_NOOP("Refusals", "{0} only says that a list is open elsewhere; choose the list itself."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is over {1} MB; save the rows you need alone."),
    QT_TRANSLATE_NOOP("Refusals", "{0} may not be read; close it in the other program, or check its rights."),
    QT_TRANSLATE_NOOP("Refusals", "{0} has a cell of over {1} characters; a quotation mark is not closed there."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is protected by a password; save it without one."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is damaged, or no spreadsheet; open it and save it anew."),
    QT_TRANSLATE_NOOP("Refusals", "{0} unpacks to {1} MB; that is no list of people."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a binary workbook (.xlsb); save it as XLSX."),
    QT_TRANSLATE_NOOP("Refusals", "{0} has a sheet of over {1} cells; keep the columns that matter."),
    QT_TRANSLATE_NOOP("Refusals", "{0} holds more than {1} cards; part it into several files."),
    # Of the door and its scan logs
    QT_TRANSLATE_NOOP("Refusals", "This scan was taken back already."),
    QT_TRANSLATE_NOOP("Refusals", "This scan log is of the forum “{0}”, not of “{1}”. Choose its own forum."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is over {1} MB, too long for a scan log."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be written: {1}."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is no scan log, or damaged; export it again at the other entrance."),
    QT_TRANSLATE_NOOP("Refusals", "{0} was made by a newer EventDesk; update EventDesk to read it."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is damaged at {1}; export it again at the other entrance."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is damaged; export it again at the other entrance."),
    # Of designs that cannot be printed as they are meant
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The pieces reach {0} mm to the right, but the paper is {1} mm wide. "
        "Take fewer columns, a smaller margin or larger paper.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The pieces reach {0} mm down, but the paper is {1} mm high. "
        "Take fewer rows, a smaller margin or larger paper.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "A folded piece has its back on the same side of the paper. Print it one-sided, or without a fold.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals", "The back would not be printed. Choose two-sided printing or a fold, or empty the back."
    ),
    QT_TRANSLATE_NOOP("Refusals", "It has no room: give it a width and a height."),
    QT_TRANSLATE_NOOP("Refusals", "It lies outside the face and would not be printed. Move it back."),
    QT_TRANSLATE_NOOP("Refusals", "It says nothing: write words or a field, or delete it."),
    QT_TRANSLATE_NOOP("Refusals", "It has no picture yet: choose one."),
    QT_TRANSLATE_NOOP("Refusals", "Its condition “{0}” names no field; write one such as {1}."),
    QT_TRANSLATE_NOOP("Refusals", "A brace has no partner; write {0} for a brace itself."),
    QT_TRANSLATE_NOOP("Refusals", "A bracket is not closed; write {0} for a bracket itself."),
    QT_TRANSLATE_NOOP("Refusals", "A bracket is closed that was not opened; write {0} for a bracket itself."),
    QT_TRANSLATE_NOOP("Refusals", "A pair of braces names no field; write one such as {0}."),
    QT_TRANSLATE_NOOP("Refusals", "{0} asks for no language; write one such as {1} or {2}."),
    QT_TRANSLATE_NOOP("Refusals", "There is no field {0}."),
)

# Qt's marker gives back what it was given, but says “object”.
TEMPLATES = tuple(str(one) for one in _MARKED)


def in_window_language(sentence: str) -> str:
    """The sentence in the window's language, or as it is where it is none of the workspace's."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            return QCoreApplication.translate(_CONTEXT, template).format(*found.groups())
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (template, re.compile(re.sub(r"\\\{\d\\\}", "(.*)", re.escape(template)), re.DOTALL))
        for template in TEMPLATES
    )
