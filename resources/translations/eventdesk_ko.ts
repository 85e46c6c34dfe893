<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>2026-05-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day like 2026-05-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time like 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the time too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day too: the forum has no date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, like 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or add it as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a room’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture may have 10 MB at the most, and not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what is typed here (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete); move with Ctrl+Left and Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory has someone of the same name: {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address like www.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of this forum matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the directory matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language, any order; initial consonants of Hangul too (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those of this forum, or of all forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store nothing (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name in one language at the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else can be filled in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this forum use the entry of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This forum does not know the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the forums first; the directory keeps what a forum uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 older step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} older steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the speakers, moderators and guests of this forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the host, and the institutions that people come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory has an organization of that name: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed in one language at the least. Press Escape for the name that is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row for the name in another language or script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used nowhere yet. Choose it as the organization of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in this forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a forum first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About (closes each press release)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three sentences on what the organization is and does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a forum first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the directory and to this forum (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry of the list, or add one with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays in the directory: forums or people use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People or organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in each forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears nowhere yet. Add the person to a session on the Programme page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the role away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it, Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the organization a role in this forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time at which the person cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed, without a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still appears in this forum: {where}. Change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcoming speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congratulatory speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the session before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the session after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forum yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a session or an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the session it belongs to first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of the forum: add, rename, reorder, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a session or an item to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presenters of this session join the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item takes from 1 minute to 24 hours (1440).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a session, then add its speeches and talks. Times can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the programme holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, speaker, organization or room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take person out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position, where credited otherwise here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department, where credited otherwise here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization, where credited otherwise here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks in place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panelists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a speaker: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a panelist: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who moderates: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add panelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted room’s sessions stay, without a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderated by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the presenters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type when the session starts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session would end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {key} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About EventDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk for forums: programme, people, press and their printed pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New forum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import forum file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export forum file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About EventDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no forum yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this forum to a file that others can import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a document of this forum (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all forums (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name someone whom journalists can call or write to. The release ends with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Public relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme by days and sessions, with speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forum’s story for the press, with quotes and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forum yet. Make one, and its documents are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters are missing: replace those named below first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this document as a PDF file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this document (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the release as plain text, for a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages were sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on the clipboard as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Opened {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventDesk workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace: where all your forums are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the sample forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import forum files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export forum file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import forum file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has a forum of this id already: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the one in the file? This is one step, which can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as soon as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a forum first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone · {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again · {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character cannot be printed: no font has it. Replace it, then save or print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters cannot be printed: no font has them. Replace them, then save or print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {name}, in “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewForumDialog</name>
    <message>
        <source>New forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is an edition of, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it has one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages, the main one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edition is from 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the series or a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one language at the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesSection</name>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a session agreed, decided, proposed, raised or mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome belongs to a session: add one to the programme first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphPanel</name>
    <message>
        <source>Your words for a paragraph that is no longer in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no paragraph)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is no longer in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the words in the release already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To leave the paragraph out, hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these words instead (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this paragraph out of the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the program’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your words and print the program’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts in this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts changed since you wrote this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program would write now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words still hold: say no more of these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the program’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your words and print what the program writes now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here, or write the captions now and add the pictures later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on it, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}, no caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture files; they can be dropped here as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a PNG or JPEG picture of 10 MB at the most: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a caption already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first who is on it: the programme tells what they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the programme tells of who is on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Nowhere in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release (after the forum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media advisory (before the forum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizers and sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcoming speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congratulatory speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PressPage</name>
    <message>
        <source>There is no forum yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a release, and its page is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the press material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release is written by the program from what the forum holds; you overrule what you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pages as wide as this pane (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcoming speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congratulatory speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseBar</name>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no release yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseSection</name>
    <message>
        <source>Change release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it names the forum, its place and its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up: what happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence without its full stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all forums (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Enter a forum once; its agenda, press release and every other page agree with it. How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open and has no forum yet. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, dates and languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with all forums of your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a forum file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forum that somebody sent you, as YAML or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two forums, complete, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsSection</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what someone said, word for word or in reported speech, with its place in the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word, without quotation marks around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in reported speech: what they said, as it follows “said that …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first who said it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved · {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Paragraphs of the release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrule paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the program’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a release, and its paragraphs are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the forum’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language in which the forum’s data is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>This did not work because of a fault in the program ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkShown</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
