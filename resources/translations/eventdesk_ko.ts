<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>2026-05-14</source>
        <translation>2026-05-14</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>달력에서 고르기</translation>
    </message>
    <message>
        <source>Type a day like 2026-05-14.</source>
        <translation>2026-05-14처럼 날짜를 입력하세요.</translation>
    </message>
    <message>
        <source>9:30</source>
        <translation>9:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Type a time like 9:30.</source>
        <translation>9:30처럼 시각을 입력하세요.</translation>
    </message>
    <message>
        <source>Type the time too.</source>
        <translation>시각도 입력하세요.</translation>
    </message>
    <message>
        <source>Type the day too: the forum has no date yet.</source>
        <translation>날짜도 입력하세요. 포럼 날짜가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Type a whole number, like 120.</source>
        <translation>120처럼 정수를 입력하세요.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>목록에서 고르세요.</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it as new.</source>
        <translation>목록에서 고르거나 새로 추가하세요.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 항목</translation>
    </message>
    <message>
        <source>Add “{name}” as new</source>
        <translation>“{name}” 새로 추가</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>이름 입력</translation>
    </message>
    <message>
        <source>Type a room’s name</source>
        <translation>장소 이름 입력</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>사진 고르기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>사진 없음</translation>
    </message>
    <message>
        <source>A picture may have 10 MB at the most, and not be empty.</source>
        <translation>사진은 비어 있지 않아야 하며 10MB를 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture.</source>
        <translation>PNG나 JPEG 사진이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>사진 고르기</translation>
    </message>
    <message>
        <source>Forum’s logo</source>
        <translation>포럼 로고</translation>
    </message>
    <message>
        <source>The logo of the house style, else of the first host</source>
        <translation>하우스 스타일의 로고, 없으면 첫 번째 주최 기관의 로고</translation>
    </message>
    <message>
        <source>the forum’s logo</source>
        <translation>포럼 로고</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>저장된 값 보기</translation>
    </message>
    <message>
        <source>Drop what is typed here (Esc)</source>
        <translation>여기에 입력한 내용 버리기 (Esc)</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>꼭 필요한 항목입니다.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 지우기</translation>
    </message>
    <message>
        <source>Remove (Delete); move with Ctrl+Left and Ctrl+Right</source>
        <translation>지우기(Delete), 옮기기는 Ctrl+왼쪽·Ctrl+오른쪽</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Note that the attendee is here (Ctrl+I)</source>
        <translation>참석자가 도착했음을 기록합니다 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Not here after all</source>
        <translation>체크인 취소</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>체크인을 취소합니다</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>{time}에 체크인함</translation>
    </message>
    <message>
        <source>Change attendee</source>
        <translation>참석자 정보 변경</translation>
    </message>
    <message>
        <source>One of the forum’s people: show the person</source>
        <translation>포럼 등록 인물입니다: 인물 보기</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>필요 사항</translation>
    </message>
    <message>
        <source>Type a number from 1 to 9999.</source>
        <translation>1에서 9999 사이의 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>명단에 추가됨</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>표시할 행</translation>
    </message>
    <message>
        <source>What becomes of the chosen doubtful rows</source>
        <translation>선택한 확인 필요 행의 처리</translation>
    </message>
    <message>
        <source>Chosen doubtful rows…</source>
        <translation>선택한 확인 필요 행…</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>제외된 행 저장…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>All rows ({n})</source>
        <translation>모든 행({n})</translation>
    </message>
    <message>
        <source>Choose doubtful rows first.</source>
        <translation>확인이 필요한 행을 먼저 선택하세요.</translation>
    </message>
    <message>
        <source>Choose doubtful rows (Ctrl+A for all) and say what becomes of them.</source>
        <translation>확인이 필요한 행을 선택하고(모두 선택: Ctrl+A) 어떻게 처리할지 정하세요.</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>제외된 행이 없습니다.</translation>
    </message>
    <message>
        <source>As a spreadsheet with what is wrong in the last column, to mend and import</source>
        <translation>고쳐서 다시 가져올 수 있도록 마지막 열에 문제를 적은 스프레드시트로 저장합니다</translation>
    </message>
    <message>
        <source>One of the forum’s people</source>
        <translation>포럼 인물과 연결</translation>
    </message>
    <message>
        <source>Nobody of the programme</source>
        <translation>프로그램 인물이 아님</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>명찰 코드</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>식이 요구</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>사진 촬영 동의</translation>
    </message>
    <message>
        <source>May be named to the press</source>
        <translation>언론 공개 동의</translation>
    </message>
    <message>
        <source>Delegation or side</source>
        <translation>대표단 또는 측</translation>
    </message>
    <message>
        <source>Date of a status</source>
        <translation>상태의 날짜</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>사용자 항목</translation>
    </message>
    <message>
        <source>Time, from and to</source>
        <translation>시간(시작~끝)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>길이(분)</translation>
    </message>
    <message>
        <source>Talk or item</source>
        <translation>발표 또는 항목</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>연사 가져오기</translation>
    </message>
    <message>
        <source>Import programme</source>
        <translation>프로그램 가져오기</translation>
    </message>
    <message>
        <source>{status}: since when</source>
        <translation>{status}: 날짜</translation>
    </message>
    <message>
        <source>Place in “{session}”</source>
        <translation>‘{session}’ 참가</translation>
    </message>
    <message>
        <source>Own field “{name}”</source>
        <translation>사용자 항목 ‘{name}’</translation>
    </message>
    <message>
        <source>New own field “{name}”</source>
        <translation>새 사용자 항목 ‘{name}’</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>수정 필요</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Somebody else: add</source>
        <translation>다른 사람: 추가</translation>
    </message>
    <message>
        <source>The same person: update</source>
        <translation>같은 사람: 갱신</translation>
    </message>
    <message>
        <source>There is no name. Write one, or leave the row out.</source>
        <translation>이름이 없습니다. 이름을 적거나 행을 빼세요.</translation>
    </message>
    <message>
        <source>This is the sum at the end of the list, and nobody.</source>
        <translation>명단 끝의 합계 줄이며 사람이 아닙니다.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It needs the form name@example.org.</source>
        <translation>이메일 주소가 아닙니다. name@example.org 형식으로 적으세요.</translation>
    </message>
    <message>
        <source>This is no telephone number. Write digits, such as +82 2 1234 5678.</source>
        <translation>전화번호가 아닙니다. +82 2 1234 5678처럼 숫자로 적으세요.</translation>
    </message>
    <message>
        <source>No such country is known. Write its name or its code of two letters.</source>
        <translation>알 수 없는 국가입니다. 국가 이름이나 두 글자 코드를 적으세요.</translation>
    </message>
    <message>
        <source>No such status is known. Write invited, registered, confirmed, waitlisted, cancelled, declined, no-show or arrived.</source>
        <translation>알 수 없는 상태입니다. 초대, 등록, 확정, 대기, 취소, 불참, 노쇼, 도착 가운데 하나를 적으세요.</translation>
    </message>
    <message>
        <source>A language is not known. Write names such as English, or codes such as en.</source>
        <translation>알 수 없는 언어가 있습니다. ‘영어’ 같은 이름이나 en 같은 코드를 적으세요.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>‘예’ 또는 ‘아니오’로 적으세요.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters. Shorten it.</source>
        <translation>글이 {limit}자를 넘습니다. 줄이세요.</translation>
    </message>
    <message>
        <source>Row {other} has the same code. Give each its own.</source>
        <translation>{other}행의 코드와 같습니다. 서로 다른 코드를 적으세요.</translation>
    </message>
    <message>
        <source>Somebody else on the list has this code. Give this one another.</source>
        <translation>이 코드는 명단의 다른 참석자가 쓰고 있습니다. 다른 코드를 적으세요.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 9999.</source>
        <translation>1부터 9999까지의 정수를 적으세요.</translation>
    </message>
    <message>
        <source>This is no day that is clear. Write it as 2026-11-24.</source>
        <translation>날짜가 분명하지 않습니다. 2026-11-24처럼 적으세요.</translation>
    </message>
    <message>
        <source>The programme has no session of this title. Write it as the programme does.</source>
        <translation>프로그램에 이 제목의 세션이 없습니다. 프로그램에 적힌 대로 적으세요.</translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 09:30, or 09:30-10:15.</source>
        <translation>시각이 아닙니다. 09:30 또는 09:30-10:15처럼 적으세요.</translation>
    </message>
    <message>
        <source>This is no length. Write it in minutes, such as 45.</source>
        <translation>길이가 아닙니다. 45처럼 분으로 적으세요.</translation>
    </message>
    <message>
        <source>It ends before it begins. Turn the two, or write the day of each.</source>
        <translation>시작보다 먼저 끝납니다. 둘을 바꾸거나 각각의 날짜를 적으세요.</translation>
    </message>
    <message>
        <source>On which of the days is not told. Write the day.</source>
        <translation>어느 날인지 적혀 있지 않습니다. 날짜를 적으세요.</translation>
    </message>
    <message>
        <source>No such kind is known. Write session, keynote, panel, talk, break, meal or opening.</source>
        <translation>알 수 없는 종류입니다. session, keynote, panel, talk, break, meal, opening 가운데 하나를 적으세요.</translation>
    </message>
    <message>
        <source>There is neither a title nor a person. Write one, or leave the row out.</source>
        <translation>제목도 사람도 없습니다. 하나를 적거나 행을 빼세요.</translation>
    </message>
    <message>
        <source>Not one person on the list has this name or code. Write the guest’s code.</source>
        <translation>명단에서 이 이름이나 코드를 가진 한 사람을 찾을 수 없습니다. 그 손님의 코드를 적으세요.</translation>
    </message>
    <message>
        <source>{column}: {told}</source>
        <translation>{column}: {told}</translation>
    </message>
    <message>
        <source>Somebody with another name has this e-mail address.</source>
        <translation>이름이 다른 사람이 이 이메일 주소를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Somebody of this name is there already.</source>
        <translation>같은 이름의 사람이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Somebody with a name like this, of the same organization, is there already.</source>
        <translation>같은 소속에 이름이 비슷한 사람이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Row {twin} is the same person.</source>
        <translation>{twin}행과 같은 사람입니다.</translation>
    </message>
    <message>
        <source>Another row changes them too.</source>
        <translation>다른 행에서도 이 참석자를 변경합니다.</translation>
    </message>
    <message>
        <source>Read as {people}. Part people by semicolons and write Name (Organization).</source>
        <translation>{people}(으)로 읽었습니다. 사람은 세미콜론으로 나누고 이름(소속)으로 적으세요.</translation>
    </message>
    <message>
        <source>Somebody of this name is known, of another organization.</source>
        <translation>같은 이름의 다른 소속 사람이 이미 있습니다.</translation>
    </message>
    <message>
        <source>{column}: {before} → {after}</source>
        <translation>{column}: {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>For one place in a session no room is left: it goes to the waiting list.</source>
        <translation>세션 한 자리는 정원이 차서 대기자 명단에 오릅니다.</translation>
    </message>
    <message>
        <source>For {n} places in sessions no room is left: they go to the waiting lists.</source>
        <translation>세션 자리 {n}개는 정원이 차서 대기자 명단에 오릅니다.</translation>
    </message>
    <message>
        <source>One guest will accompany nobody, because the host’s row is left out.</source>
        <translation>동반자 1명은 주 참석자의 행이 빠지므로 누구의 동반자도 아니게 됩니다.</translation>
    </message>
    <message>
        <source>{n} guests will accompany nobody, because their hosts’ rows are left out.</source>
        <translation>동반자 {n}명은 주 참석자의 행이 빠지므로 누구의 동반자도 아니게 됩니다.</translation>
    </message>
    <message>
        <source>Of one organization, name or address there are too many people to compare each with all: whoever stands there twice, spelt in two ways, is not found.</source>
        <translation>기관, 이름 또는 메일 주소 1개에 사람이 너무 많아 서로 모두 비교하지 않았습니다. 표기가 달라 두 번 적힌 사람은 찾아내지 못합니다.</translation>
    </message>
    <message>
        <source>Of {n} organizations, names or addresses there are too many people to compare each with all: whoever stands there twice, spelt in two ways, is not found.</source>
        <translation>기관, 이름 또는 메일 주소 {n}개에 사람이 너무 많아 서로 모두 비교하지 않았습니다. 표기가 달라 두 번 적힌 사람은 찾아내지 못합니다.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니오</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>찾아 바꾸기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>셀 전체 일치</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규 표현식</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>바뀔 내용</translation>
    </message>
    <message>
        <source>Searches names and other texts in every language. Untick what should stay as it is.</source>
        <translation>이름과 다른 글을 모든 언어에서 찾습니다. 그대로 둘 것은 표시를 끄세요.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾을 말</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 말</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Columns to search in</source>
        <translation>찾을 열</translation>
    </message>
    <message>
        <source>\1 in the replacement is what the first brackets found</source>
        <translation>바꿀 말의 \1은 첫째 괄호에서 찾은 내용입니다</translation>
    </message>
    <message>
        <source>In these columns</source>
        <translation>다음 열에서</translation>
    </message>
    <message>
        <source>Replace {n}</source>
        <translation>{n}건 바꾸기</translation>
    </message>
    <message>
        <source>1 cell found</source>
        <translation>셀 1개 찾음</translation>
    </message>
    <message>
        <source>{n} cells found</source>
        <translation>셀 {n}개 찾음</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>찾은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>찾을 말을 적으세요.</translation>
    </message>
    <message>
        <source>Tick a column to search in.</source>
        <translation>찾을 열을 표시하세요.</translation>
    </message>
    <message>
        <source>Nothing found that can be replaced.</source>
        <translation>바꿀 수 있는 것을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Everything found is unticked.</source>
        <translation>찾은 것이 모두 표시 해제되어 있습니다.</translation>
    </message>
    <message>
        <source>Replace in 1 cell</source>
        <translation>셀 1개에서 바꾸기</translation>
    </message>
    <message>
        <source>Replace in {n} cells</source>
        <translation>셀 {n}개에서 바꾸기</translation>
    </message>
    <message>
        <source>The pattern is too long: shorten it.</source>
        <translation>패턴이 너무 깁니다. 줄이세요.</translation>
    </message>
    <message>
        <source>Near character {place} a bracket is not closed, or one closes that never opened. Write \( for the sign itself.</source>
        <translation>{place}번째 글자 부근에서 괄호가 닫히지 않았거나, 열리지 않은 괄호가 닫혔습니다. 괄호 자체를 찾으려면 \(로 적으세요.</translation>
    </message>
    <message>
        <source>Near character {place} a set [ … ] is not closed. Write \[ for the sign itself.</source>
        <translation>{place}번째 글자 부근의 [ … ] 묶음이 닫히지 않았습니다. 기호 자체를 찾으려면 \[로 적으세요.</translation>
    </message>
    <message>
        <source>There is nothing to repeat before character {place}. Write \* or \+ or \? for the sign itself.</source>
        <translation>{place}번째 글자 앞에 되풀이할 것이 없습니다. 기호 자체를 찾으려면 \*, \+, \?로 적으세요.</translation>
    </message>
    <message>
        <source>The sign after the backslash at character {place} means nothing. Write two backslashes for one.</source>
        <translation>{place}번째 글자의 역슬래시 다음 기호는 뜻이 없습니다. 역슬래시 자체는 두 번 적으세요.</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character {place}.</source>
        <translation>패턴의 {place}번째 글자를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The replacement names a group that the pattern does not have.</source>
        <translation>바꿀 말이 패턴에 없는 묶음을 가리킵니다.</translation>
    </message>
    <message>
        <source>The pattern takes far too long on some cells. Repeat fewer things within one another.</source>
        <translation>이 패턴은 일부 셀에서 시간이 너무 오래 걸립니다. 겹친 되풀이를 줄이세요.</translation>
    </message>
    <message>
        <source>May be named in press lists</source>
        <translation>보도 명단 공개 동의</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>식이 요청</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Type a tag, then Enter</source>
        <translation>태그를 입력하고 Enter</translation>
    </message>
    <message>
        <source>Check in by code or name</source>
        <translation>코드나 이름으로 체크인</translation>
    </message>
    <message>
        <source>Check in: code or name</source>
        <translation>체크인: 코드 또는 이름</translation>
    </message>
    <message>
        <source>Search attendees</source>
        <translation>참석자 검색</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 구분</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Enter checks in whoever is the only one to match (Ctrl+L)</source>
        <translation>Enter를 누르면 일치하는 한 사람을 체크인합니다 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Name, organization, code, email, country or tag (Ctrl+F)</source>
        <translation>이름, 소속, 코드, 이메일, 국가 또는 태그(Ctrl+F)</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Arrived or not</source>
        <translation>도착 여부</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>모든 측</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>모든 세션</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Any consent</source>
        <translation>동의 여부</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>모든 태그</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>미도착</translation>
    </message>
    <message>
        <source>Not to be photographed</source>
        <translation>촬영 미동의</translation>
    </message>
    <message>
        <source>Not to be named to the press</source>
        <translation>언론 명단 공개 미동의</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>필터 더 보기</translation>
    </message>
    <message>
        <source>Filter by side, session, consent or tag</source>
        <translation>측, 세션, 동의, 태그로 거르기</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>초청</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Waitlisted</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Register for a session: type its title</source>
        <translation>세션 등록: 제목을 입력하세요</translation>
    </message>
    <message>
        <source>Register for a session</source>
        <translation>세션 등록</translation>
    </message>
    <message>
        <source>seat {seat}</source>
        <translation>좌석 {seat}</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>취소된 세션입니다.</translation>
    </message>
    <message>
        <source>At the same time as “{title}”.</source>
        <translation>“{title}” 세션과 시간이 겹칩니다.</translation>
    </message>
    <message>
        <source>Seat in this session</source>
        <translation>이 세션의 좌석</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Waits for a place</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Waits, number {n} of {all}</source>
        <translation>대기 {all}명 중 {n}번째</translation>
    </message>
    <message>
        <source>The session is full: they are on the waiting list.</source>
        <translation>정원이 차서 대기자 명단에 올렸습니다.</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>자리 배정</translation>
    </message>
    <message>
        <source>Cancel a place</source>
        <translation>등록 취소</translation>
    </message>
    <message>
        <source>Change seat</source>
        <translation>좌석 변경</translation>
    </message>
    <message>
        <source>{names} and {n} others have a place now: tell them.</source>
        <translation>{names} 외 {n}명에게 자리가 생겼습니다. 알려 주세요.</translation>
    </message>
    <message>
        <source>{name} has a place now: tell them.</source>
        <translation>{name} 님에게 자리가 생겼습니다. 알려 주세요.</translation>
    </message>
    <message>
        <source>{names} have a place now: tell them.</source>
        <translation>{names} 님에게 자리가 생겼습니다. 알려 주세요.</translation>
    </message>
    <message>
        <source>{n} more than there are places</source>
        <translation>정원보다 {n}명 많음</translation>
    </message>
    <message>
        <source>full</source>
        <translation>정원 마감</translation>
    </message>
    <message>
        <source>1 place left</source>
        <translation>1자리 남음</translation>
    </message>
    <message>
        <source>{n} places left</source>
        <translation>{n}자리 남음</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>세션 보기</translation>
    </message>
    <message>
        <source>Register again</source>
        <translation>다시 등록</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>등록 취소</translation>
    </message>
    <message>
        <source>Give a place now</source>
        <translation>지금 자리 배정</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>미참석</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>연사</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>운영진</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>The program fills this column itself.</source>
        <translation>이 열은 프로그램이 스스로 채웁니다.</translation>
    </message>
    <message>
        <source>This is one of the forum’s people: change the name on the page “People”.</source>
        <translation>포럼의 인물입니다. 이름은 ‘인물’ 화면에서 바꾸세요.</translation>
    </message>
    <message>
        <source>This person’s data was erased: there is nothing to change any more.</source>
        <translation>이 사람의 정보는 지워졌습니다. 더 바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>An attendee needs a name.</source>
        <translation>참석자는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>An attendee needs a category, such as guest.</source>
        <translation>참석자는 구분이 있어야 합니다. 예: 일반</translation>
    </message>
    <message>
        <source>Type a telephone number, such as +82 2 1234 5678.</source>
        <translation>전화번호를 적으세요. 예: +82 2 1234 5678</translation>
    </message>
    <message>
        <source>No country of this name is known: type its name in English, or its code of two letters.</source>
        <translation>이런 이름의 국가를 알지 못합니다. 영어 이름이나 두 글자 코드를 적으세요.</translation>
    </message>
    <message>
        <source>Choose one of the statuses.</source>
        <translation>상태 가운데 하나를 고르세요.</translation>
    </message>
    <message>
        <source>A language here is not known: type names such as English, or codes such as en.</source>
        <translation>알지 못하는 언어가 있습니다. English 같은 이름이나 en 같은 코드를 적으세요.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>예 또는 아니요를 적으세요.</translation>
    </message>
    <message>
        <source>Type a date like 2026-05-14.</source>
        <translation>날짜를 2026-05-14처럼 적으세요.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 to {limit}.</source>
        <translation>1부터 {limit}까지의 정수를 적으세요.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>숫자를 적으세요.</translation>
    </message>
    <message>
        <source>Choose one of: {offered}.</source>
        <translation>다음 가운데 하나를 고르세요: {offered}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters: shorten it.</source>
        <translation>글이 {limit}자보다 깁니다. 줄이세요.</translation>
    </message>
    <message>
        <source>Somebody else on the list has this code: choose another.</source>
        <translation>명단의 다른 사람이 이 코드를 씁니다. 다른 코드를 고르세요.</translation>
    </message>
    <message>
        <source>The change was refused.</source>
        <translation>변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The directory has someone of the same name: {person}.</source>
        <translation>인명록에 같은 이름의 인물이 있습니다: {person}.</translation>
    </message>
    <message>
        <source>Type an address like name@example.org.</source>
        <translation>name@example.org와 같은 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Type an address like www.example.org.</source>
        <translation>www.example.org와 같은 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Search all forums</source>
        <translation>모든 포럼에서 검색</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>No entry of this forum matches.</source>
        <translation>이 포럼에 일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>No entry of the directory matches.</source>
        <translation>목록에 일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 중 {shown}</translation>
    </message>
    <message>
        <source>Any language, any order; initial consonants of Hangul too (Ctrl+F)</source>
        <translation>언어와 순서에 상관없이, 초성으로도 찾습니다 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which forums</source>
        <translation>포럼 범위</translation>
    </message>
    <message>
        <source>Show those of this forum, or of all forums</source>
        <translation>이 포럼 또는 모든 포럼의 항목을 표시합니다</translation>
    </message>
    <message>
        <source>This forum</source>
        <translation>이 포럼</translation>
    </message>
    <message>
        <source>All forums</source>
        <translation>모든 포럼</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>이 항목 사용</translation>
    </message>
    <message>
        <source>Store it (Enter)</source>
        <translation>저장합니다 (Enter)</translation>
    </message>
    <message>
        <source>Note that those who are not here yet have come (Ctrl+I)</source>
        <translation>아직 체크인하지 않은 사람을 모두 체크인합니다 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>두 기록 합치기…</translation>
    </message>
    <message>
        <source>Make two records of one attendee one, with a preview (Ctrl+M)</source>
        <translation>한 참석자의 두 기록을 미리 보고 하나로 합칩니다 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>명단에서 삭제</translation>
    </message>
    <message>
        <source>Remove the selected attendees (Delete); it can be undone</source>
        <translation>선택한 참석자를 삭제합니다 (Delete). 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>{n} attendees chosen</source>
        <translation>참석자 {n}명 선택됨</translation>
    </message>
    <message>
        <source>Put the attendee on the list (Enter)</source>
        <translation>참석자를 명단에 추가합니다 (Enter)</translation>
    </message>
    <message>
        <source>Import attendees</source>
        <translation>참석자 가져오기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>제외된 행 저장</translation>
    </message>
    <message>
        <source>{name}, left out.xlsx</source>
        <translation>{name}_제외된 행.xlsx</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>{n} rows saved in {file}.</source>
        <translation>{n}개 행을 {file} 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>Nothing was stored: it was changed meanwhile. Close this and try again.</source>
        <translation>저장하지 않았습니다. 그사이 내용이 바뀌었습니다. 창을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>중단했습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중단하는 중…</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel.</source>
        <translation>끝날 때까지 기다리거나 취소하세요.</translation>
    </message>
    <message>
        <source>Say which column holds the title of the session, or of the talk.</source>
        <translation>세션이나 발표의 제목이 있는 열을 정하세요.</translation>
    </message>
    <message>
        <source>Say which column holds the name, the e-mail address or the code.</source>
        <translation>이름, 이메일 또는 코드가 어느 열에 있는지 정하세요.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>Step 1 of 3: where the list is</source>
        <translation>1/3단계: 명단 선택</translation>
    </message>
    <message>
        <source>Step 2 of 3: what the columns of {name} hold</source>
        <translation>2/3단계: {name}의 열 지정</translation>
    </message>
    <message>
        <source>Step 3 of 3: what becomes of each row</source>
        <translation>3/3단계: 행별 처리 확인</translation>
    </message>
    <message>
        <source>Import {n} attendees</source>
        <translation>참석자 {n}명 가져오기</translation>
    </message>
    <message>
        <source>Import {n} speakers</source>
        <translation>연사 {n}명 가져오기</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>행 {n}개 가져오기</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>행 확인</translation>
    </message>
    <message>
        <source>Change many at once</source>
        <translation>여러 명 한꺼번에 바꾸기</translation>
    </message>
    <message>
        <source>What becomes of whom</source>
        <translation>누가 어떻게 바뀌는지</translation>
    </message>
    <message>
        <source>1 attendee is selected.</source>
        <translation>참석자 1명을 선택했습니다.</translation>
    </message>
    <message>
        <source>{n} attendees are selected.</source>
        <translation>참석자 {n}명을 선택했습니다.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>동의한 날</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>확인 경로</translation>
    </message>
    <message>
        <source>such as: registration form</source>
        <translation>예: 등록 신청서</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>이 값으로</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>잠시 기다리세요.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message>
        <source>Change 1 attendee</source>
        <translation>참석자 1명 바꾸기</translation>
    </message>
    <message>
        <source>Change {n} attendees</source>
        <translation>참석자 {n}명 바꾸기</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>한 단계로 기록되며 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>Choose or type the value.</source>
        <translation>값을 고르거나 적으세요.</translation>
    </message>
    <message>
        <source>{n} will change</source>
        <translation>{n}명 바뀜</translation>
    </message>
    <message>
        <source>1 has it already</source>
        <translation>1명은 이미 그 값임</translation>
    </message>
    <message>
        <source>{n} have it already</source>
        <translation>{n}명은 이미 그 값임</translation>
    </message>
    <message>
        <source>{n} cannot</source>
        <translation>{n}명은 바꿀 수 없음</translation>
    </message>
    <message>
        <source>the field is emptied</source>
        <translation>항목을 비움</translation>
    </message>
    <message>
        <source>All of them have it already.</source>
        <translation>모두 이미 그 값입니다.</translation>
    </message>
    <message>
        <source>Change “{field}” of 1 attendee</source>
        <translation>참석자 1명의 ‘{field}’ 바꾸기</translation>
    </message>
    <message>
        <source>Change “{field}” of {n} attendees</source>
        <translation>참석자 {n}명의 ‘{field}’ 바꾸기</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>여럿이면 쉼표로 나누세요</translation>
    </message>
    <message>
        <source>Its name, or its code of two letters</source>
        <translation>국가 이름 또는 두 글자 코드</translation>
    </message>
    <message>
        <source>Empty: the field is emptied</source>
        <translation>비워 두면 항목을 비웁니다</translation>
    </message>
    <message>
        <source>Store nothing (Escape)</source>
        <translation>저장하지 않습니다 (Esc)</translation>
    </message>
    <message>
        <source>Type a name, or choose one of the forum’s people.</source>
        <translation>이름을 입력하거나 포럼 인물을 선택하세요.</translation>
    </message>
    <message>
        <source>New attendee</source>
        <translation>새 참석자</translation>
    </message>
    <message>
        <source>People of the directory are offered as you type; anyone else is added by name alone.</source>
        <translation>입력하면 인명록의 인물이 제시됩니다. 그 밖의 사람은 이름만으로 추가됩니다.</translation>
    </message>
    <message>
        <source>Type a name in one language at the least.</source>
        <translation>한 언어 이상으로 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Everything else can be filled in afterwards.</source>
        <translation>나머지는 나중에 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add to this forum</source>
        <translation>이 포럼에 추가</translation>
    </message>
    <message>
        <source>Let this forum use the entry of the directory</source>
        <translation>목록의 항목을 이 포럼에서 사용합니다</translation>
    </message>
    <message>
        <source>Remove from this forum</source>
        <translation>이 포럼에서 제외</translation>
    </message>
    <message>
        <source>Delete from the directory</source>
        <translation>목록에서 삭제</translation>
    </message>
    <message>
        <source>This forum does not know the entry.</source>
        <translation>이 포럼에 없는 항목입니다.</translation>
    </message>
    <message>
        <source>Remove it from the forums first; the directory keeps what a forum uses.</source>
        <translation>먼저 포럼에서 제외하세요. 포럼에서 사용하는 항목은 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Remove or delete</source>
        <translation>제외 또는 삭제</translation>
    </message>
    <message>
        <source>1 older step</source>
        <translation>이전 변경 1건</translation>
    </message>
    <message>
        <source>{n} older steps</source>
        <translation>이전 변경 {n}건</translation>
    </message>
    <message>
        <source>not in this forum</source>
        <translation>이 포럼에 없음</translation>
    </message>
    <message>
        <source>Export attendees</source>
        <translation>참석자 내보내기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Only who agreed to be named in the press list</source>
        <translation>언론 명단 공개에 동의한 사람만</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>목록과 같이</translation>
    </message>
    <message>
        <source>Only what is ticked is written. Cells that look like formulas stay text.</source>
        <translation>표시한 열만 내보냅니다. 수식처럼 보이는 셀도 글로 남습니다.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 통합 문서 (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>Text with tabs (.tsv)</source>
        <translation>탭으로 나눈 글 (.tsv)</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n}명</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>열 1개</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>열 {n}개</translation>
    </message>
    <message>
        <source>Personal: {columns}. Give them only to whoever needs them.</source>
        <translation>개인 정보: {columns}. 꼭 필요한 사람에게만 주세요.</translation>
    </message>
    <message>
        <source>Tick a column first.</source>
        <translation>먼저 열을 표시하세요.</translation>
    </message>
    <message>
        <source>Nobody is left to write.</source>
        <translation>내보낼 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Attendees {forum}</source>
        <translation>참석자 {forum}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Written to {file}: {people}.</source>
        <translation>{file}에 썼습니다: {people}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>인물 검색</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>아직 인물이 없습니다</translation>
    </message>
    <message>
        <source>Add the speakers, moderators and guests of this forum, or drop a list of them here.</source>
        <translation>이 포럼의 연사, 좌장, 내빈을 추가하거나 명단 파일을 여기에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>인물 추가</translation>
    </message>
    <message>
        <source>No person chosen</source>
        <translation>선택한 인물이 없습니다</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>기관 검색</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>아직 기관이 없습니다</translation>
    </message>
    <message>
        <source>Add the host, and the institutions that people come from.</source>
        <translation>주최 기관과 인물들의 소속 기관을 추가하세요.</translation>
    </message>
    <message>
        <source>The directory has an organization of that name: {name}.</source>
        <translation>같은 이름의 기관이 있습니다: {name}.</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>No organization chosen</source>
        <translation>선택한 기관이 없습니다</translation>
    </message>
    <message>
        <source>A name is needed in one language at the least. Press Escape for the name that is stored.</source>
        <translation>한 언어 이상의 이름이 필요합니다. Esc를 누르면 저장된 이름으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Name in another language</source>
        <translation>다른 언어 이름</translation>
    </message>
    <message>
        <source>Add a row for the name in another language or script</source>
        <translation>다른 언어나 문자로 된 이름의 행을 추가합니다</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Change organization</source>
        <translation>기관 정보 변경</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>사용되는 곳</translation>
    </message>
    <message>
        <source>Used nowhere yet. Choose it as the organization of a person.</source>
        <translation>아직 사용되지 않습니다. 인물의 소속 기관으로 선택하세요.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 내역</translation>
    </message>
    <message>
        <source>Change name of organization</source>
        <translation>기관 이름 변경</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>역할 추가</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>역할 삭제</translation>
    </message>
    <message>
        <source>Move role</source>
        <translation>역할 순서 변경</translation>
    </message>
    <message>
        <source>Roles in this forum</source>
        <translation>이 포럼에서의 역할</translation>
    </message>
    <message>
        <source>Open a forum first.</source>
        <translation>먼저 포럼을 여세요.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>Place card</source>
        <translation>좌석 카드</translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation>리본</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Side or delegation</source>
        <translation>측 또는 대표단</translation>
    </message>
    <message>
        <source>Role in the programme</source>
        <translation>프로그램에서의 역할</translation>
    </message>
    <message>
        <source>Title of the forum</source>
        <translation>포럼 제목</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Dates of the forum</source>
        <translation>포럼 일자</translation>
    </message>
    <message>
        <source>Day of the certificate</source>
        <translation>증서 발급일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>증서 번호</translation>
    </message>
    <message>
        <source>Check code of the certificate</source>
        <translation>증서 확인 코드</translation>
    </message>
    <message>
        <source>Text for verification</source>
        <translation>확인용 문구</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>“{detail}” does not fit and is cut off.</source>
        <translation>“{detail}”이(가) 들어가지 않아 잘립니다.</translation>
    </message>
    <message>
        <source>A word of “{detail}” is wider than its box and is broken.</source>
        <translation>“{detail}”의 한 낱말이 상자보다 넓어 나뉩니다.</translation>
    </message>
    <message>
        <source>No font has {detail}.</source>
        <translation>{detail} 글자가 있는 글꼴이 없습니다.</translation>
    </message>
    <message>
        <source>The QR code has nothing to say and is left out.</source>
        <translation>QR 코드에 넣을 내용이 없어 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code, which is left out.</source>
        <translation>내용이 QR 코드에 넣기에 너무 길어 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>The modules of the QR code are {detail} mm, too small to be read reliably.</source>
        <translation>QR 코드의 칸이 {detail} mm로, 안정적으로 읽기에는 너무 작습니다.</translation>
    </message>
    <message>
        <source>The picture “{detail}” is missing or cannot be read.</source>
        <translation>그림 “{detail}”이(가) 없거나 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>About (closes each press release)</source>
        <translation>기관 소개 (보도자료 끝에 실림)</translation>
    </message>
    <message>
        <source>Two or three sentences on what the organization is and does</source>
        <translation>기관의 성격과 활동을 두세 문장으로</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Show all attendees</source>
        <translation>모든 참석자 보기</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>정렬하는 중…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>No attendees yet</source>
        <translation>아직 참석자가 없습니다</translation>
    </message>
    <message>
        <source>Add those who are invited or registered, or import a list; each gets a code for the badge.</source>
        <translation>초대하거나 등록한 사람을 추가하거나 명단을 가져오세요. 각자 명찰 코드를 받습니다.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>찾은 사람이 없습니다</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>저장한 필터</translation>
    </message>
    <message>
        <source>No attendee matches the filters.</source>
        <translation>조건에 맞는 참석자가 없습니다.</translation>
    </message>
    <message>
        <source>No attendee chosen</source>
        <translation>선택한 참석자가 없습니다</translation>
    </message>
    <message>
        <source>Choose a row, or several with Shift.</source>
        <translation>행을 선택하세요. Shift로 여러 행을 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>개인정보 삭제됨</translation>
    </message>
    <message>
        <source>What is left is counted: category, status, side, sessions and the hour of arrival.</source>
        <translation>구분, 상태, 측, 세션, 도착 시간대만 집계용으로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Open or make a forum first.</source>
        <translation>먼저 포럼을 열거나 만드세요.</translation>
    </message>
    <message>
        <source>Attendees from a spreadsheet, business cards or the clipboard ({keys})</source>
        <translation>스프레드시트, 명함 파일 또는 클립보드에서 참석자 가져오기({keys})</translation>
    </message>
    <message>
        <source>Speakers from a spreadsheet, business cards or the clipboard ({keys})</source>
        <translation>스프레드시트, 명함 파일 또는 클립보드에서 연사 가져오기({keys})</translation>
    </message>
    <message>
        <source>Sessions and talks from a spreadsheet or the clipboard ({keys})</source>
        <translation>스프레드시트 또는 클립보드에서 세션과 발표 가져오기({keys})</translation>
    </message>
    <message>
        <source>Put someone on the list (Ctrl+N)</source>
        <translation>명단에 추가합니다 (Ctrl+N)</translation>
    </message>
    <message>
        <source>{n} {status}</source>
        <translation>{status} {n}</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{total}명 중 {shown}명 표시</translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <translation>모두 이미 도착했습니다.</translation>
    </message>
    <message>
        <source>Add attendee</source>
        <translation>참석자 추가</translation>
    </message>
    <message>
        <source>Remove attendee</source>
        <translation>참석자 삭제</translation>
    </message>
    <message>
        <source>Remove {n} attendees</source>
        <translation>참석자 {n}명 삭제</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>상태 변경</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>구분 변경</translation>
    </message>
    <message>
        <source>Check in {n} attendees</source>
        <translation>참석자 {n}명 체크인</translation>
    </message>
    <message>
        <source>Take back check-in</source>
        <translation>체크인 취소</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>일치하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>{n} match: type more, or choose in the table.</source>
        <translation>{n}명이 일치합니다. 더 입력하거나 표에서 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is here since {time}.</source>
        <translation>{name} 님은 {time}에 이미 체크인했습니다.</translation>
    </message>
    <message>
        <source>{name} is “{status}”: check in with Ctrl+I if they may enter.</source>
        <translation>{name} 님은 ‘{status}’ 상태입니다. 입장해도 되면 Ctrl+I로 체크인하세요.</translation>
    </message>
    <message>
        <source>{name} is checked in.</source>
        <translation>{name} 님이 체크인했습니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Add to the directory and to this forum (Ctrl+N)</source>
        <translation>목록과 이 포럼에 추가합니다 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Choose an entry of the list, or add one with Ctrl+N.</source>
        <translation>목록에서 선택하거나 Ctrl+N으로 추가하세요.</translation>
    </message>
    <message>
        <source>Add to forum</source>
        <translation>포럼에 추가</translation>
    </message>
    <message>
        <source>{name} stays in the directory: forums or people use it.</source>
        <translation>{name}: 포럼이나 인물이 사용하고 있어 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} 삭제</translation>
    </message>
    <message>
        <source>People or organizations</source>
        <translation>인물 또는 기관</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>표기 이름</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>정렬 이름</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>인물 정보 변경</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Roles in each forum</source>
        <translation>포럼별 역할</translation>
    </message>
    <message>
        <source>Appears nowhere yet. Add the person to a session on the Programme page.</source>
        <translation>아직 맡은 역할이 없습니다. 프로그램 화면에서 세션에 추가하세요.</translation>
    </message>
    <message>
        <source>Add to the attendees</source>
        <translation>참석자 명단에 추가</translation>
    </message>
    <message>
        <source>Put the person on the list of attendees, with a code for the badge</source>
        <translation>인물을 참석자 명단에 올리고 명찰 코드를 부여합니다</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>참석 불가 시간 변경</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>참석 불가 시간</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1건</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}건</translation>
    </message>
    <message>
        <source>Type a number from 1 (the first) to 9999.</source>
        <translation>1(첫째)부터 9999까지의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>동의 날짜</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>{name}: stays</source>
        <translation>{name}: 남음</translation>
    </message>
    <message>
        <source>{name}: goes into it</source>
        <translation>{name}: 합쳐짐</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>세션 {n}개</translation>
    </message>
    <message>
        <source>1 scan of a badge</source>
        <translation>명찰 스캔 1건</translation>
    </message>
    <message>
        <source>{n} scans of a badge</source>
        <translation>명찰 스캔 {n}건</translation>
    </message>
    <message>
        <source>1 person who comes along</source>
        <translation>동반자 1명</translation>
    </message>
    <message>
        <source>{n} people who come along</source>
        <translation>동반자 {n}명</translation>
    </message>
    <message>
        <source>the arrival at {time}</source>
        <translation>{time} 도착 기록</translation>
    </message>
    <message>
        <source>Carried over: {parts}.</source>
        <translation>그대로 옮겨지는 것: {parts}.</translation>
    </message>
    <message>
        <source>{name}: the attendee</source>
        <translation>{name}: 참석자</translation>
    </message>
    <message>
        <source>{name}: of the programme</source>
        <translation>{name}: 프로그램 인물</translation>
    </message>
    <message>
        <source>The attendee and the person are one from now on; sessions, consents and tags stay.</source>
        <translation>이제 참석자와 인물이 한 사람이 됩니다. 세션, 동의, 태그는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Place in protocol</source>
        <translation>의전 순서</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>동행하는 사람</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>의전 순서</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>편의 지원</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>상태 변경일</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>촬영 동의</translation>
    </message>
    <message>
        <source>Photo consent on</source>
        <translation>촬영 동의일</translation>
    </message>
    <message>
        <source>Photo consent by</source>
        <translation>촬영 동의 출처</translation>
    </message>
    <message>
        <source>Press list</source>
        <translation>언론 명단</translation>
    </message>
    <message>
        <source>Press list on</source>
        <translation>언론 명단 동의일</translation>
    </message>
    <message>
        <source>Press list by</source>
        <translation>언론 명단 동의 출처</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>증명서 발급일</translation>
    </message>
    <message>
        <source>{title} (waiting)</source>
        <translation>{title} (대기)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>구사 언어</translation>
    </message>
    <message>
        <source>Place in the order of protocol</source>
        <translation>의전 순서</translation>
    </message>
    <message>
        <source>By office, where nothing is here</source>
        <translation>비워 두면 직위에 따름</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>출발</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>약력</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>내부 메모</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>위로 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>아래로 (Alt+↓)</translation>
    </message>
    <message>
        <source>Take the role away (Delete)</source>
        <translation>역할 삭제 (Delete)</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it, Delete takes it away</source>
        <translation>Alt+↑, Alt+↓로 이동하고 Delete로 삭제합니다</translation>
    </message>
    <message>
        <source>Give the organization a role in this forum</source>
        <translation>이 포럼에서 기관의 역할을 정합니다</translation>
    </message>
    <message>
        <source>Choose a role in the list first.</source>
        <translation>먼저 목록에서 역할을 선택하세요.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>이미 처음입니다.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>이미 마지막입니다.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>시간 추가</translation>
    </message>
    <message>
        <source>Add a time at which the person cannot come</source>
        <translation>참석할 수 없는 시간을 추가합니다</translation>
    </message>
    <message>
        <source>Not available from</source>
        <translation>참석 불가 시작</translation>
    </message>
    <message>
        <source>Not available to</source>
        <translation>참석 불가 끝</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>이 시간 삭제</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>끝나는 시각은 시작 시각보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>외 {n}건</translation>
    </message>
    <message>
        <source>In no forum</source>
        <translation>포럼에 없음</translation>
    </message>
    <message>
        <source>listed, without a role</source>
        <translation>역할 없이 등록됨</translation>
    </message>
    <message>
        <source>{name} still appears in this forum: {where}. Change that first.</source>
        <translation>{name}: 이 포럼에서 아직 사용 중입니다({where}). 먼저 그 부분을 바꾸세요.</translation>
    </message>
    <message>
        <source>Panelist</source>
        <translation>토론자</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>좌장</translation>
    </message>
    <message>
        <source>Master of ceremonies</source>
        <translation>사회자</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역사</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>On a photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>Credited organization</source>
        <translation>표기 기관</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>공동 주최</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>후원</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>협력</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>개회사</translation>
    </message>
    <message>
        <source>Welcoming speech</source>
        <translation>환영사</translation>
    </message>
    <message>
        <source>Congratulatory speech</source>
        <translation>축사</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>기조연설</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>패널 토론</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>토론</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질의응답</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>의식</translation>
    </message>
    <message>
        <source>Photo session</source>
        <translation>기념 촬영</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation>폐회사</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>세션 추가</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>순서 추가</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>파일에서 불러오기…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>파일로 저장…</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>빈 서식 만들기</translation>
    </message>
    <message>
        <source>More for templates</source>
        <translation>서식 더 보기</translation>
    </message>
    <message>
        <source>Rename, delete, save to a file, load from a file</source>
        <translation>이름 바꾸기, 삭제, 파일로 저장, 파일에서 불러오기</translation>
    </message>
    <message>
        <source>Duplicate template</source>
        <translation>서식 복제</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>내 서식</translation>
    </message>
    <message>
        <source>Shipped with EventDesk</source>
        <translation>EventDesk 기본 서식</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>먼저 서식을 고르세요.</translation>
    </message>
    <message>
        <source>A copy to change (a shipped template stays as it is)</source>
        <translation>고쳐 쓸 사본 (기본 서식은 그대로 남습니다)</translation>
    </message>
    <message>
        <source>Write the template to a file for others</source>
        <translation>다른 사람과 나눌 서식 파일 쓰기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move to the session before</source>
        <translation>앞 세션으로 옮기기</translation>
    </message>
    <message>
        <source>Move to the session after</source>
        <translation>다음 세션으로 옮기기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>모두 펼치기</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>모두 접기</translation>
    </message>
    <message>
        <source>Rooms…</source>
        <translation>회의실…</translation>
    </message>
    <message>
        <source>There is no forum yet.</source>
        <translation>아직 포럼이 없습니다.</translation>
    </message>
    <message>
        <source>Select a session or an item first.</source>
        <translation>먼저 세션이나 순서를 선택하세요.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>먼저 순서를 선택하세요.</translation>
    </message>
    <message>
        <source>Select the session it belongs to first.</source>
        <translation>먼저 추가할 세션을 선택하세요.</translation>
    </message>
    <message>
        <source>Rooms of the forum: add, rename, reorder, delete</source>
        <translation>포럼의 회의실: 추가, 이름 변경, 순서 변경, 삭제</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>순서 옮기기</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>세션 옮기기</translation>
    </message>
    <message>
        <source>Select a session or an item to edit it.</source>
        <translation>편집할 세션이나 순서를 선택하세요.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>item {number} of {count}</source>
        <translation>{count}개 중 {number}번째 순서</translation>
    </message>
    <message>
        <source>Change item</source>
        <translation>순서 변경</translation>
    </message>
    <message>
        <source>The presenters of this session join the panel</source>
        <translation>이 세션의 발표자도 패널에 참여</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Not folded</source>
        <translation>접지 않음</translation>
    </message>
    <message>
        <source>At the top: a tent</source>
        <translation>위에서 접기: 탁상 명패</translation>
    </message>
    <message>
        <source>At the left: a booklet</source>
        <translation>왼쪽에서 접기: 소책자</translation>
    </message>
    <message>
        <source>Colours of categories</source>
        <translation>구분별 색</translation>
    </message>
    <message>
        <source>Colours of sides</source>
        <translation>측별 색</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>종류 변경</translation>
    </message>
    <message>
        <source>Change fold</source>
        <translation>접기 변경</translation>
    </message>
    <message>
        <source>Change bleed</source>
        <translation>재단 여백 변경</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>크기 변경</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>서식 이름 변경</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>색 변경</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>재단 여백</translation>
    </message>
    <message>
        <source>How far pictures and boxes are printed beyond the cut</source>
        <translation>그림과 상자를 재단선 밖으로 인쇄하는 폭</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>다른 크기</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>신용카드 크기</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>명함 크기</translation>
    </message>
    <message>
        <source>Name tent</source>
        <translation>탁상 명패</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 가로</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>An item takes from 1 minute to 24 hours (1440).</source>
        <translation>순서의 길이는 1분에서 24시간(1440분)까지입니다.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Pinned: keeps its time when others move</source>
        <translation>고정: 다른 항목이 옮겨져도 시간을 지킵니다</translation>
    </message>
    <message>
        <source>Cue for the crew</source>
        <translation>진행 큐</translation>
    </message>
    <message>
        <source>Notes for the crew</source>
        <translation>진행팀 메모</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>빼기 (Delete)</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>먼저 항목을 선택하세요.</translation>
    </message>
    <message>
        <source>What was said or decided</source>
        <translation>논의되거나 결정된 내용</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>성과 변경</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>성과 추가</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>논의 성과</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>내용 없음</translation>
    </message>
    <message>
        <source>Reorder outcomes</source>
        <translation>성과 순서 변경</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>성과 삭제</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>아직 세션이 없습니다</translation>
    </message>
    <message>
        <source>Begin with a session, then add its speeches and talks, or drop a list of them. Times can wait.</source>
        <translation>세션부터 시작해 연설과 발표를 추가하거나 명단 파일을 끌어다 놓으세요. 시간은 나중에 정해도 됩니다.</translation>
    </message>
    <message>
        <source>Add the first session</source>
        <translation>첫 세션 추가</translation>
    </message>
    <message>
        <source>Nothing in the programme holds these words.</source>
        <translation>프로그램에 이 낱말이 들어간 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Filter the programme</source>
        <translation>프로그램 거르기</translation>
    </message>
    <message>
        <source>Filter by title, speaker, organization or room</source>
        <translation>제목, 연사, 기관, 회의실로 거르기</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>여러 항목 삭제</translation>
    </message>
    <message>
        <source>{count} rows deleted.</source>
        <translation>{count}개 항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>세션 삭제</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>순서 삭제</translation>
    </message>
    <message>
        <source>“{title}” deleted.</source>
        <translation>“{title}” 삭제했습니다.</translation>
    </message>
    <message>
        <source>Change appearance</source>
        <translation>출연 정보 변경</translation>
    </message>
    <message>
        <source>Reorder people</source>
        <translation>사람 순서 변경</translation>
    </message>
    <message>
        <source>Take person out</source>
        <translation>사람 빼기</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>대표 측</translation>
    </message>
    <message>
        <source>Position, where credited otherwise here</source>
        <translation>직위 (여기서만 다르게 표기할 때)</translation>
    </message>
    <message>
        <source>Department, where credited otherwise here</source>
        <translation>부서 (여기서만 다르게 표기할 때)</translation>
    </message>
    <message>
        <source>Organization, where credited otherwise here</source>
        <translation>소속 (여기서만 다르게 표기할 때)</translation>
    </message>
    <message>
        <source>Speaks in place of</source>
        <translation>누구를 대신하여</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>제목 행</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>The first rows as they will be</source>
        <translation>가져온 뒤의 처음 몇 행</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>행의 내용</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>행의 내용</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>{n}열</translation>
    </message>
    <message>
        <source>{heading} becomes</source>
        <translation>{heading} 열의 항목</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Row {number}: {told}</source>
        <translation>{number}행: {told}</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>제외: {columns}.</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>{name} 대신</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>연사</translation>
    </message>
    <message>
        <source>Panelists</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Add a speaker: type a name</source>
        <translation>연사 추가: 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Add a panelist: type a name</source>
        <translation>패널 추가: 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Choose who moderates: type a name</source>
        <translation>좌장 지정: 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Choose who leads through it: type a name</source>
        <translation>사회자 선택: 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Add an interpreter: type a name</source>
        <translation>통역 추가: 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>연사 추가</translation>
    </message>
    <message>
        <source>Add panelist</source>
        <translation>패널 추가</translation>
    </message>
    <message>
        <source>Set moderator</source>
        <translation>좌장 지정</translation>
    </message>
    <message>
        <source>Set master of ceremonies</source>
        <translation>사회자 지정</translation>
    </message>
    <message>
        <source>Add interpreter</source>
        <translation>통역 추가</translation>
    </message>
    <message>
        <source>Compact day</source>
        <translation>하루 일정 당기기</translation>
    </message>
    <message>
        <source>Between sessions</source>
        <translation>세션 사이</translation>
    </message>
    <message>
        <source>Up to so much of a pause stays</source>
        <translation>세션 사이의 쉬는 시간을 이만큼까지 남깁니다</translation>
    </message>
    <message>
        <source>Gaps are closed; breaks keep their lengths, and what is pinned its time.</source>
        <translation>빈 시간을 없앱니다. 휴식은 길이를, 고정된 것은 시각을 그대로 지킵니다.</translation>
    </message>
    <message>
        <source>All rooms together</source>
        <translation>모든 회의실을 함께</translation>
    </message>
    <message>
        <source>Each room by itself</source>
        <translation>회의실마다 따로</translation>
    </message>
    <message>
        <source>Only {room}</source>
        <translation>{room}만</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>회의실 변경</translation>
    </message>
    <message>
        <source>Name of a new room</source>
        <translation>새 회의실 이름</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>회의실 추가</translation>
    </message>
    <message>
        <source>A deleted room’s sessions stay, without a room.</source>
        <translation>회의실을 삭제해도 그곳의 세션은 회의실 없이 남습니다.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>구분별</translation>
    </message>
    <message>
        <source>By side or delegation</source>
        <translation>측·대표단별</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Have a place</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>남은 자리</translation>
    </message>
    <message>
        <source>“{title}” has {n} more booked than places.</source>
        <translation>“{title}” 세션은 정원보다 {n}명 더 등록되어 있습니다.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled, and {n} are registered for it still.</source>
        <translation>“{title}” 세션은 취소되었지만 아직 {n}명이 등록되어 있습니다.</translation>
    </message>
    <message>
        <source> and {n} others</source>
        <translation> 외 {n}명</translation>
    </message>
    <message>
        <source>Booked for two sessions at the same time: {names}.</source>
        <translation>같은 시간에 두 세션에 등록됨: {names}.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>중복 찾기</translation>
    </message>
    <message>
        <source>Who may be one</source>
        <translation>같은 사람일 수 있는 기록</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>중복을 찾는 중</translation>
    </message>
    <message>
        <source>Names and addresses are compared.</source>
        <translation>이름과 이메일 주소를 비교합니다.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>중복 없음</translation>
    </message>
    <message>
        <source>Nobody on the list seems to be there twice.</source>
        <translation>명단에 두 번 있는 사람이 없는 것 같습니다.</translation>
    </message>
    <message>
        <source>{percent} % of the list</source>
        <translation>명단의 {percent} %</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1쌍</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n}쌍</translation>
    </message>
    <message>
        <source>There is no pair to merge.</source>
        <translation>합칠 쌍이 없습니다.</translation>
    </message>
    <message>
        <source>Link attendee and person</source>
        <translation>참석자와 인물 연결</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation>서로 다른 두 사람입니다.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>These are two people: show the next pair (Delete)</source>
        <translation>서로 다른 사람입니다: 다음 쌍 보기 (Delete)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Same e-mail address</source>
        <translation>이메일 주소가 같음</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>이름이 같음</translation>
    </message>
    <message>
        <source>Like name, same organization</source>
        <translation>이름이 비슷하고 소속이 같음</translation>
    </message>
    <message>
        <source>{why}, of the programme</source>
        <translation>{why}, 프로그램 인물</translation>
    </message>
    <message>
        <source>{n} attendees</source>
        <translation>참석자 {n}명</translation>
    </message>
    <message>
        <source>{n} attendees, {company} of them accompany someone</source>
        <translation>참석자 {n}명, 그중 동반자 {company}명</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count}석</translation>
    </message>
    <message>
        <source>Draft the times</source>
        <translation>시간 배정 제안</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>제안 만들기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose what matters. The draft keeps to rooms, seats, hours and everybody’s presence; you accept all of it or a part.</source>
        <translation>중요한 것을 고르십시오. 제안은 회의실, 좌석, 운영 시간, 참석 가능 시간을 모두 지킵니다. 전부 또는 일부만 받아들일 수 있습니다.</translation>
    </message>
    <message>
        <source>No draft yet</source>
        <translation>아직 제안이 없습니다</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>탐색 진행 상황</translation>
    </message>
    <message>
        <source>Use the best so far</source>
        <translation>지금까지의 최선 사용</translation>
    </message>
    <message>
        <source>Searching for the best timetable</source>
        <translation>가장 좋은 시간표를 찾는 중</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>다시 제안</translation>
    </message>
    <message>
        <source>Drafting needs OR-tools, which is not installed: {command}</source>
        <translation>시간 배정 제안에는 OR-tools가 필요하지만 설치되어 있지 않습니다: {command}</translation>
    </message>
    <message>
        <source>The forum has no sessions yet.</source>
        <translation>포럼에 아직 세션이 없습니다.</translation>
    </message>
    <message>
        <source>A search is under way.</source>
        <translation>탐색이 진행 중입니다.</translation>
    </message>
    <message>
        <source>{done} of {total} seconds</source>
        <translation>{total}초 중 {done}초</translation>
    </message>
    <message>
        <source>no timetable yet</source>
        <translation>아직 시간표 없음</translation>
    </message>
    <message>
        <source>best so far: score {score} (less is better)</source>
        <translation>지금까지의 최선: 점수 {score}(낮을수록 좋음)</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>자리 없음 {count}개</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>바꿀 것이 없습니다</translation>
    </message>
    <message>
        <source>Every session is well where it is.</source>
        <translation>모든 세션이 지금 자리에 그대로 있으면 됩니다.</translation>
    </message>
    <message>
        <source>The forum has no dates yet. Give it dates on the overview first.</source>
        <translation>포럼 날짜가 아직 없습니다. 먼저 개요에서 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>세션 1개</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>세션 {count}개</translation>
    </message>
    <message>
        <source>{sessions} to be placed</source>
        <translation>배정할 것: {sessions}</translation>
    </message>
    <message>
        <source> (and {count} more)</source>
        <translation> (외 {count}건)</translation>
    </message>
    <message>
        <source>This part alone would bring a conflict: {sentence}</source>
        <translation>이 부분만 받아들이면 충돌이 생깁니다: {sentence}</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>선택한 것이 없습니다.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Reorder rooms</source>
        <translation>회의실 순서 변경</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>회의실 삭제</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석 수</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Time to be announced</source>
        <translation>시간 추후 공지</translation>
    </message>
    <message>
        <source>moderated by {name}</source>
        <translation>좌장 {name}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>with the presenters</source>
        <translation>발표자 함께 참여</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>연사 없음</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>외 {count}명</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>세션 변경</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Type when the session starts first.</source>
        <translation>먼저 세션의 시작 시간을 입력하세요.</translation>
    </message>
    <message>
        <source>The session would end before it starts.</source>
        <translation>세션이 시작하기 전에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>트랙</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>통역 언어</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>예정 시간(분)</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>예상 청중</translation>
    </message>
    <message>
        <source>Places to register for</source>
        <translation>등록 정원</translation>
    </message>
    <message>
        <source>As many as its rooms seat</source>
        <translation>회의실 좌석 수만큼</translation>
    </message>
    <message>
        <source>Pinned: keeps its time and room when others move</source>
        <translation>고정: 다른 세션이 옮겨져도 시간과 회의실을 지킵니다</translation>
    </message>
    <message>
        <source>A session takes from 1 minute to 24 hours (1440).</source>
        <translation>세션은 1분에서 24시간(1440분) 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Badges and certificates</source>
        <translation>명찰과 증서</translation>
    </message>
    <message>
        <source>Undo {step} (Ctrl+Z)</source>
        <translation>실행 취소: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo {step} (Ctrl+Shift+Z)</source>
        <translation>다시 실행: {step} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Stored as you change it</source>
        <translation>바꾸는 즉시 저장됩니다</translation>
    </message>
    <message>
        <source>A shipped template: your first change makes a copy of your own</source>
        <translation>기본 서식: 처음 바꿀 때 내 사본이 만들어집니다</translation>
    </message>
    <message>
        <source>{n} elements need a look.</source>
        <translation>확인할 요소가 {n}개 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Print badges and certificates</source>
        <translation>명찰과 증서 인쇄</translation>
    </message>
    <message>
        <source>As in the list of attendees</source>
        <translation>참석자 명단 순서대로</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>소속순</translation>
    </message>
    <message>
        <source>By category, then name</source>
        <translation>구분, 이름순</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>All attendees ({n})</source>
        <translation>참석자 전체 ({n})</translation>
    </message>
    <message>
        <source>Selected in the list ({n})</source>
        <translation>명단에서 고른 사람 ({n})</translation>
    </message>
    <message>
        <source>Not printed yet: {kind} ({n})</source>
        <translation>아직 인쇄하지 않은 {kind} ({n})</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>{name}만</translation>
    </message>
    <message>
        <source>Looking at every piece…</source>
        <translation>한 장씩 확인하고 있습니다…</translation>
    </message>
    <message>
        <source>Pieces: {pieces}, sheets: {sheets}.</source>
        <translation>{pieces}개, 용지 {sheets}장.</translation>
    </message>
    <message>
        <source>Certificates that get their number when printed: {n}.</source>
        <translation>인쇄할 때 번호를 받는 증서: {n}개.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>고른 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Printing is under way.</source>
        <translation>인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>Write a PDF, to be printed elsewhere (Ctrl+S)</source>
        <translation>다른 곳에서 인쇄할 PDF 쓰기 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Send it to a printer (Ctrl+P)</source>
        <translation>프린터로 보내기 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Number certificates</source>
        <translation>증서 번호 부여</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF 저장</translation>
    </message>
    <message>
        <source>Saved: {path} (pieces: {pieces}, pages: {pages})</source>
        <translation>저장함: {path} ({pieces}개, {pages}쪽)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} 쓰는 중</translation>
    </message>
    <message>
        <source>Sent to the printer (pieces: {pieces}, pages: {pages}).</source>
        <translation>프린터로 보냈습니다 ({pieces}개, {pages}쪽).</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Cancelled: nothing was left behind.</source>
        <translation>취소했습니다. 남은 것은 없습니다.</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>용지 변경</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>누구에게</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Cut elements</source>
        <translation>요소 잘라내기</translation>
    </message>
    <message>
        <source>Copy elements</source>
        <translation>요소 복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>다음 사람</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>이전 사람</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>서식이 없습니다</translation>
    </message>
    <message>
        <source>Choose a shipped one at the left, or load one from a file.</source>
        <translation>왼쪽에서 기본 서식을 고르거나 파일에서 불러오세요.</translation>
    </message>
    <message>
        <source>Bring it back ({key})</source>
        <translation>되살리기 ({key})</translation>
    </message>
    <message>
        <source>{sentence} {key} brings it back.</source>
        <translation>{sentence} {key} 키로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>개회식</translation>
    </message>
    <message>
        <source>Keynotes</source>
        <translation>기조연설</translation>
    </message>
    <message>
        <source>Panel session</source>
        <translation>패널 세션</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>식사</translation>
    </message>
    <message>
        <source>Social event</source>
        <translation>교류 행사</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>폐회식</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>질의응답</translation>
    </message>
    <message>
        <source>Group photo</source>
        <translation>기념 촬영</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>합의</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>제기</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>Choose a category, or type a new one.</source>
        <translation>구분을 고르거나 새로 입력하세요.</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Time {count} sessions</source>
        <translation>세션 {count}개 시간 배치</translation>
    </message>
    <message>
        <source>Pin “{title}”</source>
        <translation>‘{title}’ 고정</translation>
    </message>
    <message>
        <source>Unpin “{title}”</source>
        <translation>‘{title}’ 고정 풀기</translation>
    </message>
    <message>
        <source>Pin {count} sessions</source>
        <translation>세션 {count}개 고정</translation>
    </message>
    <message>
        <source>Unpin {count} sessions</source>
        <translation>세션 {count}개 고정 풀기</translation>
    </message>
    <message>
        <source>Drag it to another place; right-click to hide it.</source>
        <translation>끌어서 순서를 바꾸고, 오른쪽 단추로 숨길 수 있습니다.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Only its own room</source>
        <translation>원래 장소만</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>둘을 맞바꾸기</translation>
    </message>
    <message>
        <source>Take the time away</source>
        <translation>시간 비우기</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Fit the day</source>
        <translation>하루 전체 보기</translation>
    </message>
    <message>
        <source>Show the editor</source>
        <translation>편집란 표시</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++ or Ctrl and the wheel; with Shift also: wider columns)</source>
        <translation>확대 (Ctrl++ 또는 Ctrl+휠, Shift도 누르면 열을 넓게)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+- or Ctrl and the wheel)</source>
        <translation>축소 (Ctrl+- 또는 Ctrl+휠)</translation>
    </message>
    <message>
        <source>Fit the day into the window (Ctrl+0)</source>
        <translation>하루 전체를 창에 맞추기 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Show the editor at the right (F4)</source>
        <translation>오른쪽에 편집란 표시 (F4)</translation>
    </message>
    <message>
        <source>Select a session in the timetable first.</source>
        <translation>먼저 시간표에서 세션을 선택하세요.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 풀기</translation>
    </message>
    <message>
        <source>Pinned: it stays here. P unpins it.</source>
        <translation>고정되어 옮겨지지 않습니다. P 키를 누르면 고정이 풀립니다.</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>편집 (Enter)</translation>
    </message>
    <message>
        <source>A pinned session keeps its time and room (P)</source>
        <translation>고정한 세션은 시간과 장소가 바뀌지 않습니다 (P)</translation>
    </message>
    <message>
        <source>The forum has no other room.</source>
        <translation>포럼에 다른 장소가 없습니다.</translation>
    </message>
    <message>
        <source>It takes all rooms already.</source>
        <translation>이미 모든 장소를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>All rooms (A)</source>
        <translation>모든 장소 (A)</translation>
    </message>
    <message>
        <source>It takes one room only.</source>
        <translation>한 장소만 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Only its own room (O)</source>
        <translation>원래 장소만 (O)</translation>
    </message>
    <message>
        <source>Select two sessions first.</source>
        <translation>먼저 세션 두 개를 선택하세요.</translation>
    </message>
    <message>
        <source>One of them is pinned.</source>
        <translation>둘 중 하나가 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>Swap times and rooms of the two (X)</source>
        <translation>두 세션의 시간과 장소를 맞바꾸기 (X)</translation>
    </message>
    <message>
        <source>Take the time away: back to the tray (T)</source>
        <translation>시간을 비우고 시간 미정 목록으로 되돌리기 (T)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Rooms to show</source>
        <translation>표시할 장소</translation>
    </message>
    <message>
        <source>Grid that times keep to</source>
        <translation>시간 맞춤 간격</translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation>{count}곳 숨김</translation>
    </message>
    <message>
        <source>Colour of the category</source>
        <translation>구분의 색</translation>
    </message>
    <message>
        <source>Colour of the side</source>
        <translation>측의 색</translation>
    </message>
    <message>
        <source>Colour of the forum</source>
        <translation>포럼의 색</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>White</source>
        <translation>하양</translation>
    </message>
    <message>
        <source>Only those ticked (none: all)</source>
        <translation>표시한 것만 (없으면 모두)</translation>
    </message>
    <message>
        <source>All but those ticked</source>
        <translation>표시한 것을 뺀 모두</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All but {names}</source>
        <translation>{names} 제외</translation>
    </message>
    <message>
        <source>Only {names}</source>
        <translation>{names}만</translation>
    </message>
    <message>
        <source>All days side by side</source>
        <translation>모든 날짜를 나란히 보기</translation>
    </message>
    <message>
        <source>Drop here to take the time away</source>
        <translation>여기에 놓으면 시간을 비웁니다</translation>
    </message>
    <message>
        <source>Not yet timed: {count}</source>
        <translation>시간 미정 {count}개</translation>
    </message>
    <message>
        <source>All sessions have a time</source>
        <translation>모든 세션의 시간이 정해졌습니다</translation>
    </message>
    <message>
        <source>Start: {typed}</source>
        <translation>시작: {typed}</translation>
    </message>
    <message>
        <source>Arrows move · Shift+arrows lengthen or widen · Alt+arrows go · 0930 sets the start · Enter edits</source>
        <translation>화살표 옮기기 · Shift+화살표 길이·장소 · Alt+화살표 이동 · 0930 시작 시각 · Enter 편집</translation>
    </message>
    <message>
        <source>Arrows: move by the grid, or to the next room; Ctrl+Up and Ctrl+Down: by an hour</source>
        <translation>화살표: 간격만큼 또는 옆 장소로 옮기기, Ctrl+위/아래: 한 시간씩</translation>
    </message>
    <message>
        <source>Shift+Up and Shift+Down: move the end; with Ctrl too: the start</source>
        <translation>Shift+위/아래: 종료 시각 조정, Ctrl도 누르면 시작 시각</translation>
    </message>
    <message>
        <source>Shift+Left and Shift+Right: fewer or more rooms</source>
        <translation>Shift+왼쪽/오른쪽: 장소 줄이기·늘리기</translation>
    </message>
    <message>
        <source>Alt+arrows: go to another session; with Shift too: select it as well; N: the next in time</source>
        <translation>Alt+화살표: 다른 세션으로 가기, Shift도 누르면 함께 선택, N: 시간순 다음 세션</translation>
    </message>
    <message>
        <source>0930: start at half past nine</source>
        <translation>0930: 9시 30분에 시작</translation>
    </message>
    <message>
        <source>Page Up and Page Down: another day; with Ctrl: move to it</source>
        <translation>Page Up/Page Down: 다른 날짜 보기, Ctrl과 함께: 그 날짜로 옮기기</translation>
    </message>
    <message>
        <source>Enter: edit · P: pin · A: all rooms · O: one room · X: swap two · T: take the time away</source>
        <translation>Enter: 편집 · P: 고정 · A: 모든 장소 · O: 한 장소 · X: 맞바꾸기 · T: 시간 비우기</translation>
    </message>
    <message>
        <source>Del: delete · Ctrl+D: duplicate · Ctrl+A: select all · Esc: let go</source>
        <translation>Del: 삭제 · Ctrl+D: 복제 · Ctrl+A: 모두 선택 · Esc: 취소</translation>
    </message>
    <message>
        <source>{typed} is no time of the day.</source>
        <translation>{typed}은(는) 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>Hold Alt to move it all the same.</source>
        <translation>그래도 옮기려면 Alt 키를 누르세요.</translation>
    </message>
    <message>
        <source>P unpins it.</source>
        <translation>P 키를 누르면 고정이 풀립니다.</translation>
    </message>
    <message>
        <source>Pinned: it stays here</source>
        <translation>고정됨: 옮겨지지 않습니다</translation>
    </message>
    <message>
        <source>Not yet timed</source>
        <translation>시간 미정</translation>
    </message>
    <message>
        <source>It stays in the tray</source>
        <translation>시간 미정 목록에 그대로 둡니다</translation>
    </message>
    <message>
        <source>{count} more conflicts</source>
        <translation>충돌 {count}건 더 있음</translation>
    </message>
    <message>
        <source>1 more conflict</source>
        <translation>충돌 1건 더 있음</translation>
    </message>
    <message>
        <source>Swap “{one}” and “{other}”</source>
        <translation>‘{one}’과(와) ‘{other}’ 맞바꾸기</translation>
    </message>
    <message>
        <source>Copy: {place}</source>
        <translation>복사: {place}</translation>
    </message>
    <message>
        <source>Ctrl copies · Esc cancels</source>
        <translation>Ctrl 복사 · Esc 취소</translation>
    </message>
    <message>
        <source>Ctrl copies · Shift swaps with what is below · Esc cancels</source>
        <translation>Ctrl 복사 · Shift 아래 세션과 맞바꾸기 · Esc 취소</translation>
    </message>
    <message>
        <source>Alt lays it here without swapping · Esc cancels</source>
        <translation>Alt 맞바꾸지 않고 놓기 · Esc 취소</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc 취소</translation>
    </message>
    <message>
        <source>Move “{title}” to {place}</source>
        <translation>‘{title}’ 옮기기: {place}</translation>
    </message>
    <message>
        <source>Copy “{title}” to {place}</source>
        <translation>‘{title}’ 복사: {place}</translation>
    </message>
    <message>
        <source>Let “{title}” begin at {start}</source>
        <translation>‘{title}’ 시작 시각 {start}</translation>
    </message>
    <message>
        <source>Let “{title}” end at {end}</source>
        <translation>‘{title}’ 종료 시각 {end}</translation>
    </message>
    <message>
        <source>Put “{title}” into {rooms}</source>
        <translation>‘{title}’ 장소: {rooms}</translation>
    </message>
    <message>
        <source>Take the time from “{title}”</source>
        <translation>‘{title}’ 시간 비우기</translation>
    </message>
    <message>
        <source>Move {count} sessions</source>
        <translation>세션 {count}개 옮기기</translation>
    </message>
    <message>
        <source>Copy {count} sessions</source>
        <translation>세션 {count}개 복사</translation>
    </message>
    <message>
        <source>Change the start of {count} sessions</source>
        <translation>세션 {count}개 시작 시각 변경</translation>
    </message>
    <message>
        <source>Change the end of {count} sessions</source>
        <translation>세션 {count}개 종료 시각 변경</translation>
    </message>
    <message>
        <source>Change the rooms of {count} sessions</source>
        <translation>세션 {count}개 장소 변경</translation>
    </message>
    <message>
        <source>Take the times from {count} sessions</source>
        <translation>세션 {count}개 시간 비우기</translation>
    </message>
    <message>
        <source>Pinned. Hold Alt to move it all the same, or unpin it with P.</source>
        <translation>고정되어 있습니다. 그래도 옮기려면 Alt 키를 누르거나 P 키로 고정을 푸세요.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>장소 미정</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Time and session</source>
        <translation>시간과 세션</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>자리를 찾지 못함</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>모든 장소</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>회의실 없음</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>시간 미정</translation>
    </message>
    <message>
        <source>loses {time}</source>
        <translation>{time} 시간 해제</translation>
    </message>
    <message>
        <source>{count} rooms</source>
        <translation>장소 {count}곳</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 외 {count}명</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>순서 1개</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>순서 {count}개</translation>
    </message>
    <message>
        <source>{used} of {minutes} min</source>
        <translation>{minutes}분 중 {used}분</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}시간</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>No length yet</source>
        <translation>길이 미정</translation>
    </message>
    <message>
        <source>Drag it to a place, or type its start: 0930.</source>
        <translation>원하는 곳으로 끌거나 시작 시각을 입력하세요. 예: 0930</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>시간표</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}개 선택됨</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>지적 사항 받아들이기</translation>
    </message>
    <message>
        <source>Take acceptance back</source>
        <translation>받아들임 취소</translation>
    </message>
    <message>
        <source>Mend a finding</source>
        <translation>지적 사항 고치기</translation>
    </message>
    <message>
        <source>Whatever could be changed here would bring another conflict. Change the programme yourself.</source>
        <translation>여기서 무엇을 바꾸어도 다른 충돌이 생깁니다. 프로그램을 직접 고치세요.</translation>
    </message>
    <message>
        <source>But: {finding}</source>
        <translation>다만: {finding}</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>이대로 바꾸기</translation>
    </message>
    <message>
        <source>There is nothing to choose from</source>
        <translation>고를 것이 없습니다</translation>
    </message>
    <message>
        <source>Accept this</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why may it stay? For example: the hall is divided by a wall</source>
        <translation>그대로 두어도 되는 이유. 예: 홀이 벽으로 나뉘어 있음</translation>
    </message>
    <message>
        <source>It is quiet from now on, and comes back when what it rests on changes.</source>
        <translation>이제부터 알리지 않으며, 근거가 바뀌면 다시 알립니다.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Give a reason first: others will ask</source>
        <translation>먼저 이유를 적어 주세요. 다른 사람이 물을 것입니다</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Move {session} to {room}</source>
        <translation>{session}의 장소를 {room}(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Let {session} last until {time}</source>
        <translation>{session}의 끝을 {time}(으)로 늦추기</translation>
    </message>
    <message>
        <source>Swap the rooms of {session} and {other}</source>
        <translation>{session}와(과) {other}의 회의실 맞바꾸기</translation>
    </message>
    <message>
        <source>Swap {session} with {other}</source>
        <translation>{session}와(과) {other} 맞바꾸기</translation>
    </message>
    <message>
        <source>Begin {session} at {time}</source>
        <translation>{session}을(를) {time}에 시작하기</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>장소 없음</translation>
    </message>
    <message>
        <source>“{session}”: {before} → {after}</source>
        <translation>“{session}”: {before} → {after}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>세션 {number}</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>시간 없음</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 그 밖에 {count}건</translation>
    </message>
    <message>
        <source>Say in which language it was spoken: the others are then translations.</source>
        <translation>어느 언어로 말했는지 정하면 나머지 언어는 번역이 됩니다.</translation>
    </message>
    <message>
        <source>Translation: {language}</source>
        <translation>번역: {language}</translation>
    </message>
    <message>
        <source>As spoken: {language}</source>
        <translation>말한 그대로: {language}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>번역자</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>승인 취소</translation>
    </message>
    <message>
        <source>With this name and today’s date</source>
        <translation>이 이름과 오늘 날짜로 승인합니다</translation>
    </message>
    <message>
        <source>Write the translation first.</source>
        <translation>먼저 번역을 입력하세요.</translation>
    </message>
    <message>
        <source>The words changed, so they are not approved any more ({who}).</source>
        <translation>글이 바뀌어 승인이 취소되었습니다({who}).</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>{name} 승인</translation>
    </message>
    <message>
        <source>approved by {name}, {day}</source>
        <translation>{name} 승인, {day}</translation>
    </message>
    <message>
        <source>Let this finding speak again</source>
        <translation>이 지적을 다시 알리기</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>해결…</translation>
    </message>
    <message>
        <source>See what could be changed, and what it brings</source>
        <translation>바꿀 수 있는 것과 그 결과를 보기</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>입력…</translation>
    </message>
    <message>
        <source>Go to the field in which it is entered</source>
        <translation>입력하는 칸으로 가기</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>받아들이기…</translation>
    </message>
    <message>
        <source>Say why it may stay, and be quiet</source>
        <translation>그대로 두는 이유를 적고 알리지 않기</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>목록 숨기기</translation>
    </message>
    <message>
        <source>Show every conflict and gap</source>
        <translation>모든 충돌과 빠진 것 보기</translation>
    </message>
    <message>
        <source>Conflicts and gaps</source>
        <translation>충돌과 빠진 것</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>받아들임</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>받아들임: {reason}</translation>
    </message>
    <message>
        <source>Accepted before it changed: {reason}</source>
        <translation>바뀌기 전에 받아들임: {reason}</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>충돌 1건</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>충돌 {count}건</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>경고 1건</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>경고 {count}건</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>참고 1건</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>참고 {count}건</translation>
    </message>
    <message>
        <source>1 accepted</source>
        <translation>받아들임 1건</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>받아들임 {count}건</translation>
    </message>
    <message>
        <source>Start late…</source>
        <translation>늦게 시작…</translation>
    </message>
    <message>
        <source>Compact day…</source>
        <translation>하루 일정 당기기…</translation>
    </message>
    <message>
        <source>Spread items…</source>
        <translation>순서 고르게 배치…</translation>
    </message>
    <message>
        <source>Move times</source>
        <translation>시간 옮기기</translation>
    </message>
    <message>
        <source>Start late, compact a day, spread items</source>
        <translation>늦게 시작, 하루 일정 당기기, 순서 고르게 배치</translation>
    </message>
    <message>
        <source>The session has no start yet.</source>
        <translation>이 세션은 아직 시작 시각이 없습니다.</translation>
    </message>
    <message>
        <source>The session starts late: the day makes room</source>
        <translation>세션이 늦게 시작하면 나머지 일정이 자리를 냅니다</translation>
    </message>
    <message>
        <source>The session has no items yet.</source>
        <translation>이 세션에는 아직 순서가 없습니다.</translation>
    </message>
    <message>
        <source>Lay the session’s items out over its time</source>
        <translation>순서를 세션 시간에 맞춰 배치합니다</translation>
    </message>
    <message>
        <source>No session has a time yet.</source>
        <translation>아직 시각이 정해진 세션이 없습니다.</translation>
    </message>
    <message>
        <source>Close the gaps of a day</source>
        <translation>하루의 빈 시간을 없앱니다</translation>
    </message>
    <message>
        <source>Minute budget</source>
        <translation>시간 예산</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>1 session moves</source>
        <translation>세션 1개 이동</translation>
    </message>
    <message>
        <source>{count} sessions move</source>
        <translation>세션 {count}개 이동</translation>
    </message>
    <message>
        <source>1 item moves</source>
        <translation>순서 1개 이동</translation>
    </message>
    <message>
        <source>{count} items move</source>
        <translation>순서 {count}개 이동</translation>
    </message>
    <message>
        <source>1 new conflict</source>
        <translation>새 충돌 1건</translation>
    </message>
    <message>
        <source>{count} new conflicts</source>
        <translation>새 충돌 {count}건</translation>
    </message>
    <message>
        <source>Sessions without a time or room</source>
        <translation>시간이나 회의실이 없는 세션</translation>
    </message>
    <message>
        <source>All sessions anew</source>
        <translation>모든 세션 새로 배정</translation>
    </message>
    <message>
        <source>Mend conflicts, move little</source>
        <translation>최소한만 옮겨 충돌 해결</translation>
    </message>
    <message>
        <source>All other sessions stay where they are.</source>
        <translation>다른 세션은 모두 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Only pinned sessions stay where they are.</source>
        <translation>고정한 세션만 그대로 둡니다.</translation>
    </message>
    <message>
        <source>As few sessions as can be move, as little as can be. Pinned ones stay.</source>
        <translation>되도록 적은 세션을 되도록 조금만 옮깁니다. 고정한 세션은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Tracks stay in one room</source>
        <translation>트랙을 한 회의실에</translation>
    </message>
    <message>
        <source>Sides alternate</source>
        <translation>양측이 번갈아</translation>
    </message>
    <message>
        <source>Nobody twice in a row</source>
        <translation>같은 사람이 연달아 나오지 않게</translation>
    </message>
    <message>
        <source>Large audiences in large rooms</source>
        <translation>청중이 많으면 큰 회의실에</translation>
    </message>
    <message>
        <source>Languages spread evenly</source>
        <translation>언어를 고르게</translation>
    </message>
    <message>
        <source>No gaps, early ends</source>
        <translation>빈틈 없이 일찍 마치기</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>상관없음</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>opens the forum</source>
        <translation>포럼을 엶</translation>
    </message>
    <message>
        <source>closes the forum</source>
        <translation>포럼을 닫음</translation>
    </message>
    <message>
        <source>at a time for a meal</source>
        <translation>식사 시간대</translation>
    </message>
    <message>
        <source>at a time for a break</source>
        <translation>휴식 시간대</translation>
    </message>
    <message>
        <source>towards the evening</source>
        <translation>저녁 무렵</translation>
    </message>
    <message>
        <source>keeps its time</source>
        <translation>시간 유지</translation>
    </message>
    <message>
        <source>keeps its room</source>
        <translation>회의실 유지</translation>
    </message>
    <message>
        <source>with {count} more of “{track}”</source>
        <translation>‘{track}’ 트랙의 다른 세션 {count}개와 함께</translation>
    </message>
    <message>
        <source>“{track}” is mostly in another room ({room})</source>
        <translation>‘{track}’ 트랙은 주로 다른 회의실({room})에 있음</translation>
    </message>
    <message>
        <source>after “{session}”</source>
        <translation>‘{session}’ 다음</translation>
    </message>
    <message>
        <source>{count} seats for {expected} expected</source>
        <translation>좌석 {count}석, 예상 청중 {expected}명</translation>
    </message>
    <message>
        <source>the only room that it may have</source>
        <translation>쓸 수 있는 유일한 회의실</translation>
    </message>
    <message>
        <source>the largest room</source>
        <translation>가장 큰 회의실</translation>
    </message>
    <message>
        <source>sides alternate: {before}, {side}</source>
        <translation>양측 교대: {before}, {side}</translation>
    </message>
    <message>
        <source>the same side twice: {side}</source>
        <translation>같은 쪽 연속: {side}</translation>
    </message>
    <message>
        <source>pause of {minutes}: {person}</source>
        <translation>{minutes} 쉼: {person}</translation>
    </message>
    <message>
        <source>only {minutes} between two sessions: {person}</source>
        <translation>두 세션 사이 {minutes}뿐: {person}</translation>
    </message>
    <message>
        <source>present at this time: {person}</source>
        <translation>이 시간에 참석 가능: {person}</translation>
    </message>
    <message>
        <source>nothing earlier was free</source>
        <translation>더 이른 빈자리 없음</translation>
    </message>
    <message>
        <source>makes room for “{session}”</source>
        <translation>‘{session}’에 자리를 내줌</translation>
    </message>
    <message>
        <source>mends a conflict</source>
        <translation>충돌 해결</translation>
    </message>
    <message>
        <source>no room seats the {count} people expected</source>
        <translation>예상 청중 {count}명이 앉을 회의실이 없음</translation>
    </message>
    <message>
        <source>{count} minutes do not fit into the hours of any day</source>
        <translation>{count}분이 어느 날의 운영 시간에도 들어가지 않음</translation>
    </message>
    <message>
        <source>not present at any possible time: {names}</source>
        <translation>가능한 시간에 참석할 수 없음: {names}</translation>
    </message>
    <message>
        <source>what stays leaves no time for it: {names}</source>
        <translation>그대로 두는 세션 때문에 시간이 없음: {names}</translation>
    </message>
    <message>
        <source>the rooms are taken whenever its people are free: {names}</source>
        <translation>참석자가 가능한 때에는 회의실이 모두 찼음: {names}</translation>
    </message>
    <message>
        <source>the rooms are taken</source>
        <translation>회의실이 모두 찼음</translation>
    </message>
    <message>
        <source>no room is free at the time that it keeps</source>
        <translation>유지할 시간에 빈 회의실이 없음</translation>
    </message>
    <message>
        <source>its room is not one of the forum’s</source>
        <translation>이 포럼에 없는 회의실임</translation>
    </message>
    <message>
        <source>the check of conflicts objected</source>
        <translation>충돌 검사에서 걸림</translation>
    </message>
    <message>
        <source>Start late</source>
        <translation>늦게 시작</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>늦는 시간(분)</translation>
    </message>
    <message>
        <source>Shortest break</source>
        <translation>최소 휴식</translation>
    </message>
    <message>
        <source>Shortest meal</source>
        <translation>최소 식사</translation>
    </message>
    <message>
        <source>Shortest session</source>
        <translation>최소 세션</translation>
    </message>
    <message>
        <source>Breaks are shortened down to this</source>
        <translation>휴식을 이 길이까지 줄입니다</translation>
    </message>
    <message>
        <source>Meals are shortened down to this</source>
        <translation>식사를 이 길이까지 줄입니다</translation>
    </message>
    <message>
        <source>A session that a pinned one comes after is cut down to this</source>
        <translation>고정된 세션 바로 앞의 세션을 이 길이까지 줄입니다</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>이 세션이</translation>
    </message>
    <message>
        <source>starts late</source>
        <translation>늦게 시작함</translation>
    </message>
    <message>
        <source>ends late</source>
        <translation>늦게 끝남</translation>
    </message>
    <message>
        <source>Who makes room</source>
        <translation>자리를 낼 세션</translation>
    </message>
    <message>
        <source>Sessions in the same room</source>
        <translation>같은 회의실의 세션</translation>
    </message>
    <message>
        <source>All sessions after it, in every room</source>
        <translation>모든 회의실의 이후 세션</translation>
    </message>
    <message>
        <source>Breaks absorb the delay</source>
        <translation>휴식으로 지연을 줄임</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>새로 생기는 충돌</translation>
    </message>
    <message>
        <source>No longer in conflict</source>
        <translation>해결되는 충돌</translation>
    </message>
    <message>
        <source>Spread items</source>
        <translation>순서 고르게 배치</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>단위(분)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Fill the session in proportion to the planned minutes</source>
        <translation>계획된 시간에 비례해 세션을 채움</translation>
    </message>
    <message>
        <source>Fill the session, all items equally long</source>
        <translation>모든 순서를 같은 길이로 세션을 채움</translation>
    </message>
    <message>
        <source>Keep the minutes; starts follow from them</source>
        <translation>길이는 그대로 두고 시작 시각을 차례로 정함</translation>
    </message>
    <message>
        <source>“{what}” is pinned and stays.</source>
        <translation>“{what}”: 고정되어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>“{what}” loses {minutes}: “{other}” is pinned and comes next.</source>
        <translation>“{what}”: 다음의 “{other}” 일정이 고정되어 {minutes} 줄어듭니다.</translation>
    </message>
    <message>
        <source>“{what}” goes behind “{other}”, which is pinned: it no longer fits before.</source>
        <translation>“{what}”: 고정된 “{other}” 앞에 들어갈 수 없어 그 뒤로 옮깁니다.</translation>
    </message>
    <message>
        <source>“{what}” is {minutes} shorter.</source>
        <translation>“{what}”: {minutes} 짧아집니다.</translation>
    </message>
    <message>
        <source>“{what}” ends {minutes} after its session.</source>
        <translation>“{what}”: 세션보다 {minutes} 늦게 끝납니다.</translation>
    </message>
    <message>
        <source>“{what}” has no start, or no length. Type its times first.</source>
        <translation>“{what}”: 시작 시각이나 길이가 없습니다. 먼저 시간을 입력하세요.</translation>
    </message>
    <message>
        <source>“{what}” is pinned. Unpin it first.</source>
        <translation>“{what}”: 고정되어 있습니다. 먼저 고정을 푸세요.</translation>
    </message>
    <message>
        <source>There is not a minute for each item: {minutes} from “{what}” on.</source>
        <translation>“{what}”부터 {minutes}뿐이어서 순서마다 1분도 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>Everything is in its place: there is nothing to move.</source>
        <translation>모두 제자리에 있어 옮길 것이 없습니다.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>What to draft</source>
        <translation>제안할 것</translation>
    </message>
    <message>
        <source>Days begin</source>
        <translation>하루 시작</translation>
    </message>
    <message>
        <source>Days end</source>
        <translation>하루 끝</translation>
    </message>
    <message>
        <source>Keep the order within tracks</source>
        <translation>트랙 안의 순서 유지</translation>
    </message>
    <message>
        <source>Search for at most</source>
        <translation>최대 탐색 시간</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>Hours of each day</source>
        <translation>하루 운영 시간</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>중요한 것</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Type when the days begin and end.</source>
        <translation>하루를 시작하고 마치는 시간을 입력하십시오.</translation>
    </message>
    <message>
        <source>opening speech</source>
        <translation>개회사</translation>
    </message>
    <message>
        <source>opening speeches</source>
        <translation>개회사</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>환영사</translation>
    </message>
    <message>
        <source>welcomes</source>
        <translation>환영사</translation>
    </message>
    <message>
        <source>congratulatory speech</source>
        <translation>축사</translation>
    </message>
    <message>
        <source>congratulatory speeches</source>
        <translation>축사</translation>
    </message>
    <message>
        <source>keynote</source>
        <translation>기조연설</translation>
    </message>
    <message>
        <source>keynotes</source>
        <translation>기조연설</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>토론</translation>
    </message>
    <message>
        <source>discussions</source>
        <translation>토론</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>질의응답</translation>
    </message>
    <message>
        <source>rounds of questions</source>
        <translation>질의응답</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>의식</translation>
    </message>
    <message>
        <source>ceremonies</source>
        <translation>의식</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>기념 촬영</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>기념 촬영</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>closing remarks</source>
        <translation>폐회사</translation>
    </message>
    <message>
        <source>{count} {items} × {minutes}</source>
        <translation>{items} {count} × {minutes}</translation>
    </message>
    <message>
        <source>{planned} min</source>
        <translation>{planned}분</translation>
    </message>
    <message>
        <source>{planned} of {available} min</source>
        <translation>{planned}/{available}분</translation>
    </message>
    <message>
        <source>{minutes} over</source>
        <translation>{minutes} 초과</translation>
    </message>
    <message>
        <source>{minutes} free</source>
        <translation>{minutes} 남음</translation>
    </message>
    <message>
        <source>1 item without a length</source>
        <translation>길이 없는 순서 1개</translation>
    </message>
    <message>
        <source>{count} items without a length</source>
        <translation>길이 없는 순서 {count}개</translation>
    </message>
    <message>
        <source>The forum has no date yet</source>
        <translation>포럼 날짜가 아직 없습니다</translation>
    </message>
    <message>
        <source>Give it its days on the overview first.</source>
        <translation>먼저 개요에서 날짜를 입력하세요.</translation>
    </message>
    <message>
        <source>Nothing is timed on {day}</source>
        <translation>{day}에는 아직 시간이 정해진 세션이 없습니다</translation>
    </message>
    <message>
        <source>Drag sessions here from the tray below, or let them follow each other from 09:00.</source>
        <translation>아래 목록에서 세션을 끌어 놓거나, 오전 9시부터 차례대로 배치하세요.</translation>
    </message>
    <message>
        <source>Time them one after another</source>
        <translation>차례대로 배치</translation>
    </message>
    <message>
        <source>Double-click a time in a room’s column to begin a session there.</source>
        <translation>장소 열에서 원하는 시각을 두 번 눌러 세션을 만드세요.</translation>
    </message>
    <message>
        <source>Add a session at 09:00</source>
        <translation>09:00에 세션 추가</translation>
    </message>
    <message>
        <source>Hide “{room}”</source>
        <translation>‘{room}’ 숨기기</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>모든 장소 표시</translation>
    </message>
    <message>
        <source>Draft the times…</source>
        <translation>시간 배정 제안…</translation>
    </message>
    <message>
        <source>Propose times and rooms without conflicts</source>
        <translation>충돌 없는 시간과 회의실 제안</translation>
    </message>
    <message>
        <source>What there is no room for here</source>
        <translation>여기에 다 들어가지 않은 명령</translation>
    </message>
    <message>
        <source>Take {person} off {place}</source>
        <translation>{place}에서 {person} 빼기</translation>
    </message>
    <message>
        <source>Ask {person} to moderate {place}</source>
        <translation>{person}에게 {place}의 좌장 부탁하기</translation>
    </message>
    <message>
        <source>Cancel {item}</source>
        <translation>{item} 취소하기</translation>
    </message>
    <message>
        <source>Interpret {session} into {languages}</source>
        <translation>{session}에 {languages} 통역 넣기</translation>
    </message>
    <message>
        <source>Shorten {item}</source>
        <translation>{item} 줄이기</translation>
    </message>
    <message>
        <source>Shorten the items of {session}</source>
        <translation>{session}의 순서들 줄이기</translation>
    </message>
    <message>
        <source>{item}: {before} → {after}</source>
        <translation>{item}: {before} → {after}</translation>
    </message>
    <message>
        <source>Free at that time; invited until they confirm.</source>
        <translation>그 시간에 다른 일정이 없음. 수락할 때까지 초청 상태.</translation>
    </message>
    <message>
        <source>no interpretation</source>
        <translation>통역 없음</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>They stay among the people of the forum.</source>
        <translation>포럼의 인물 목록에는 남습니다.</translation>
    </message>
    <message>
        <source>It stays in the programme as cancelled, and is not printed.</source>
        <translation>프로그램에 취소로 남고 인쇄되지 않습니다.</translation>
    </message>
    <message>
        <source>The program’s blue</source>
        <translation>프로그램의 파랑</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>색 고르기…</translation>
    </message>
    <message>
        <source>Type a colour as six figures, like #1f4e8c.</source>
        <translation>색은 #1f4e8c처럼 여섯 자리로 쓰십시오.</translation>
    </message>
    <message>
        <source>The house’s colour</source>
        <translation>기관의 색</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>고딕체</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>명조체</translation>
    </message>
    <message>
        <source>The same, whichever is chosen</source>
        <translation>어느 쪽을 골라도 같습니다</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>클립보드에서 붙여넣기</translation>
    </message>
    <message>
        <source>A list, as you have it</source>
        <translation>가지고 계신 목록 그대로</translation>
    </message>
    <message>
        <source>Open or drop an Excel, OpenDocument, CSV or vCard file, or paste cells.</source>
        <translation>엑셀, OpenDocument, CSV, vCard 파일을 열거나 끌어다 놓거나, 셀을 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>The next step asks what the rows are and shows which column holds what. Nothing is stored before the last one.</source>
        <translation>다음 단계에서 행의 내용을 고르고 어느 열에 무엇이 있는지 보여 줍니다. 마지막 단계 전에는 아무것도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Tables and business cards</source>
        <translation>표와 명함</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>목록 열기</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>클립보드에 글이 없습니다.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>The face in work</source>
        <translation>작업 중인 면</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>선택한 것이 없습니다.</translation>
    </message>
    <message>
        <source>{n} elements are selected.</source>
        <translation>요소 {n}개를 선택했습니다.</translation>
    </message>
    <message>
        <source>{kind} “{name}”, {x} mm from the left, {y} mm from the top, {width} × {height} mm.</source>
        <translation>{kind} “{name}”, 왼쪽에서 {x} mm, 위에서 {y} mm, {width} × {height} mm.</translation>
    </message>
    <message>
        <source>Paste elements</source>
        <translation>요소 붙여넣기</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>측</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>조건 없음</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>있을 때만</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>없을 때만</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>인쇄 대상</translation>
    </message>
    <message>
        <source>Change for whom it is printed</source>
        <translation>인쇄 대상 변경</translation>
    </message>
    <message>
        <source>Move elements</source>
        <translation>요소 옮기기</translation>
    </message>
    <message>
        <source>Duplicate elements</source>
        <translation>요소 복제</translation>
    </message>
    <message>
        <source>Delete elements</source>
        <translation>요소 삭제</translation>
    </message>
    <message>
        <source>Align elements</source>
        <translation>요소 맞춤</translation>
    </message>
    <message>
        <source>Space elements evenly</source>
        <translation>요소 간격 맞춤</translation>
    </message>
    <message>
        <source>Change order of elements</source>
        <translation>요소 순서 변경</translation>
    </message>
    <message>
        <source>Elements, the foremost first</source>
        <translation>요소 (맨 앞부터)</translation>
    </message>
    <message>
        <source>Not printed for the person shown.</source>
        <translation>지금 보이는 사람에게는 인쇄되지 않습니다.</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>위치와 크기</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>왼쪽에서</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>위에서</translation>
    </message>
    <message>
        <source>Turned clockwise</source>
        <translation>시계 방향 회전</translation>
    </message>
    <message>
        <source>Locked in its place</source>
        <translation>제자리에 고정</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Size at most</source>
        <translation>최대 크기</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>최대 줄 수</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>들어가는 만큼</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>대문자</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로 정렬</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>세로 정렬</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>텍스트 색</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>고딕</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>명조</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Fields and dates in</source>
        <translation>필드와 날짜의 언어</translation>
    </message>
    <message>
        <source>Size at least</source>
        <translation>최소 크기</translation>
    </message>
    <message>
        <source>Han, Hangul, kana</source>
        <translation>한자·한글·가나</translation>
    </message>
    <message>
        <source>Arabic, Hebrew</source>
        <translation>아랍·히브리 문자</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>위쪽</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>아래쪽</translation>
    </message>
    <message>
        <source>As much as there is room for</source>
        <translation>자리가 되는 만큼</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>May be damaged</source>
        <translation>손상 허용</translation>
    </message>
    <message>
        <source>Quiet zone, modules</source>
        <translation>둘레 여백 (칸)</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>코드 색</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>바탕</translation>
    </message>
    <message>
        <source>Ground of the code</source>
        <translation>코드 바탕</translation>
    </message>
    <message>
        <source>Whole, inside the box</source>
        <translation>상자 안에 전체</translation>
    </message>
    <message>
        <source>Fill the box, cut at the edges</source>
        <translation>상자를 채우고 가장자리 자르기</translation>
    </message>
    <message>
        <source>Stretch to the box</source>
        <translation>상자에 맞게 늘이기</translation>
    </message>
    <message>
        <source>In its box</source>
        <translation>상자 안에서</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>인물 사진</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>모서리 둥글기</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>테두리</translation>
    </message>
    <message>
        <source>Colour of the edge</source>
        <translation>테두리 색</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Colour of the line</source>
        <translation>선 색</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>굵기</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>점선</translation>
    </message>
    <message>
        <source>What lists and reports call it</source>
        <translation>목록과 보고에 쓸 이름</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>목록에서의 이름</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>접는 선</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림을 고르세요</translation>
    </message>
    <message>
        <source>Resize elements</source>
        <translation>요소 크기 변경</translation>
    </message>
    <message>
        <source>Turn element</source>
        <translation>요소 회전</translation>
    </message>
    <message>
        <source>Add element</source>
        <translation>요소 추가</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>텍스트 내용</translation>
    </message>
    <message>
        <source>What the QR code says</source>
        <translation>QR 코드 내용</translation>
    </message>
    <message>
        <source>the forum’s first language</source>
        <translation>포럼의 첫 번째 언어</translation>
    </message>
    <message>
        <source>Align them, space them evenly or move them with the buttons above and the arrows.</source>
        <translation>위의 단추와 화살표 키로 맞추고, 간격을 고르게 하고, 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>{what} 변경</translation>
    </message>
    <message>
        <source>Change element</source>
        <translation>요소 변경</translation>
    </message>
    <message>
        <source>Set in {size} pt instead of {full} pt to fit.</source>
        <translation>들어가도록 {full} pt 대신 {size} pt로 넣었습니다.</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>보이는 사람</translation>
    </message>
    <message>
        <source>Whose data the canvas shows: type a name, an organization or a code (Ctrl+F)</source>
        <translation>화면에 보일 사람: 이름, 소속 또는 코드를 입력하세요 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous person (Page Up)</source>
        <translation>이전 사람 (Page Up)</translation>
    </message>
    <message>
        <source>Next person (Page Down)</source>
        <translation>다음 사람 (Page Down)</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>가장 긴 이름</translation>
    </message>
    <message>
        <source>Show whoever has the longest name (Ctrl+L)</source>
        <translation>이름이 가장 긴 사람 보기 (Ctrl+L)</translation>
    </message>
    <message>
        <source>The forum has no attendees yet: an invented one is shown.</source>
        <translation>포럼에 아직 참석자가 없어 가상의 사람을 보여 줍니다.</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{total}명 중 {n}번째</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>가상</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>필드 넣기</translation>
    </message>
    <message>
        <source>Insert a field of the person or the forum</source>
        <translation>사람이나 포럼의 필드 넣기</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>포럼</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>증서</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>다음 언어</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>사용자 필드</translation>
    </message>
    <message>
        <source>There is no field {names}.</source>
        <translation>{names} 필드는 없습니다.</translation>
    </message>
    <message>
        <source>A shipped template stays as it is: duplicate it first.</source>
        <translation>기본 서식은 바꿀 수 없습니다. 먼저 복제하세요.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>새 서식</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>서식 추가</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>서식 삭제</translation>
    </message>
    <message>
        <source>Deleted: {name}. Ctrl+Z takes it back.</source>
        <translation>삭제함: {name}. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>서식 저장</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>{path}에 저장했습니다</translation>
    </message>
    <message>
        <source>Load template</source>
        <translation>서식 불러오기</translation>
    </message>
    <message>
        <source>Loaded: {name}</source>
        <translation>불러옴: {name}</translation>
    </message>
    <message>
        <source>Front or back</source>
        <translation>앞면 또는 뒷면</translation>
    </message>
    <message>
        <source>Select an element first.</source>
        <translation>먼저 요소를 선택하세요.</translation>
    </message>
    <message>
        <source>Select three elements or more first.</source>
        <translation>먼저 요소를 세 개 이상 선택하세요.</translation>
    </message>
    <message>
        <source>{face} (empty)</source>
        <translation>{face} (비어 있음)</translation>
    </message>
    <message>
        <source>Draw: {what}</source>
        <translation>그리기: {what}</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>왼쪽 맞춤</translation>
    </message>
    <message>
        <source>Align centres across</source>
        <translation>가로 가운데 맞춤</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>오른쪽 맞춤</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>위쪽 맞춤</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>세로 가운데 맞춤</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>아래쪽 맞춤</translation>
    </message>
    <message>
        <source>Same gaps across</source>
        <translation>가로 간격 같게</translation>
    </message>
    <message>
        <source>Same gaps down</source>
        <translation>세로 간격 같게</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>맨 앞으로</translation>
    </message>
    <message>
        <source>One forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>맨 뒤로</translation>
    </message>
    <message>
        <source>Snap to grid, edges and middles (Alt: not now)</source>
        <translation>격자, 가장자리, 중심에 맞추기 (Alt: 지금은 끄기)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Whole face</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Change {column}</source>
        <translation>{column} 변경</translation>
    </message>
    <message>
        <source>This was not stored.</source>
        <translation>저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>처음 상태로</translation>
    </message>
    <message>
        <source>Show the columns that are shown at first</source>
        <translation>처음에 보이던 열을 표시합니다</translation>
    </message>
    <message>
        <source>Mark what is shown; drag to sort, or Ctrl+Up and Ctrl+Down.</source>
        <translation>표시할 열을 선택하세요. 순서는 끌거나 Ctrl+↑, Ctrl+↓로 바꿉니다.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>이 필터 저장…</translation>
    </message>
    <message>
        <source>Search or filter first.</source>
        <translation>먼저 검색하거나 필터를 선택하세요.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>이 필터 저장</translation>
    </message>
    <message>
        <source>Status by day: {steps}</source>
        <translation>날짜별 상태: {steps}</translation>
    </message>
    <message>
        <source>Change the day of a status</source>
        <translation>상태 날짜 바꾸기</translation>
    </message>
    <message>
        <source>Hide the days</source>
        <translation>날짜 숨기기</translation>
    </message>
    <message>
        <source>Set the days</source>
        <translation>날짜 입력</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>What becomes of the cells</source>
        <translation>셀이 어떻게 바뀌는지</translation>
    </message>
    <message>
        <source>1 cell changes</source>
        <translation>셀 1개 바뀜</translation>
    </message>
    <message>
        <source>{n} cells change</source>
        <translation>셀 {n}개 바뀜</translation>
    </message>
    <message>
        <source>1 is so already</source>
        <translation>1개는 이미 같음</translation>
    </message>
    <message>
        <source>{n} are so already</source>
        <translation>{n}개는 이미 같음</translation>
    </message>
    <message>
        <source>{n} cannot be changed</source>
        <translation>{n}개는 바꿀 수 없음</translation>
    </message>
    <message>
        <source>The block is longer than the list: its last rows are people to add.</source>
        <translation>붙여넣는 내용이 목록보다 깁니다. 마지막 줄들은 새로 추가할 사람입니다.</translation>
    </message>
    <message>
        <source>Cells to the right of the last column are left out.</source>
        <translation>마지막 열보다 오른쪽에 있는 셀은 제외합니다.</translation>
    </message>
    <message>
        <source>Mend what is wrong in the spreadsheet and paste again, or store the rest.</source>
        <translation>잘못된 것을 스프레드시트에서 고쳐 다시 붙여넣거나, 나머지만 저장하세요.</translation>
    </message>
    <message>
        <source>Add 1 person to the list</source>
        <translation>1명을 명단에 추가</translation>
    </message>
    <message>
        <source>Add {n} people to the list</source>
        <translation>{n}명을 명단에 추가</translation>
    </message>
    <message>
        <source>Change 1 cell</source>
        <translation>셀 1개 바꾸기</translation>
    </message>
    <message>
        <source>Change {n} cells</source>
        <translation>셀 {n}개 바꾸기</translation>
    </message>
    <message>
        <source>Add 1 person</source>
        <translation>1명 추가</translation>
    </message>
    <message>
        <source>Add {n} people</source>
        <translation>{n}명 추가</translation>
    </message>
    <message>
        <source>There is nothing to store.</source>
        <translation>저장할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>보이는 사람</translation>
    </message>
    <message>
        <source>Those selected</source>
        <translation>선택한 사람</translation>
    </message>
    <message>
        <source>All attendees</source>
        <translation>참석자 전체</translation>
    </message>
    <message>
        <source>{whom} ({n})</source>
        <translation>{whom} ({n})</translation>
    </message>
    <message>
        <source>Merge two attendees</source>
        <translation>두 참석자 합치기</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>맞바꾸기</translation>
    </message>
    <message>
        <source>Let the other record be the one that stays</source>
        <translation>다른 쪽 기록을 남깁니다</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Make the two one (Ctrl+Return); it can be undone</source>
        <translation>둘을 하나로 합칩니다 (Ctrl+Return). 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Merge attendees</source>
        <translation>참석자 합치기</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>두 기록의 내용이 같습니다.</translation>
    </message>
    <message>
        <source>1 field says two things</source>
        <translation>1개 항목의 내용이 서로 다릅니다</translation>
    </message>
    <message>
        <source>{n} fields say two things</source>
        <translation>{n}개 항목의 내용이 서로 다릅니다</translation>
    </message>
    <message>
        <source>{told}: keep one with the arrow keys and Space, or a click.</source>
        <translation>{told}: 화살표 키와 스페이스, 또는 클릭으로 남길 값을 고르세요.</translation>
    </message>
    <message>
        <source>Nothing is lost: each says what the other does not.</source>
        <translation>서로 빈 곳을 채우므로 잃는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>남김</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>남기지 않음</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 항목</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>인쇄 전 확인</translation>
    </message>
    <message>
        <source>What would go wrong on paper</source>
        <translation>인쇄하면 생길 문제</translation>
    </message>
    <message>
        <source>Every text fits, and every letter has a glyph (pieces: {n}).</source>
        <translation>모든 텍스트가 들어가고 모든 글자가 있습니다 ({n}개).</translation>
    </message>
    <message>
        <source>To be looked at: {n}. A double click or Enter leads there.</source>
        <translation>확인할 것: {n}개. 두 번 누르거나 Enter를 누르면 그곳으로 갑니다.</translation>
    </message>
    <message>
        <source>The first {n} are shown.</source>
        <translation>처음 {n}개를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Every piece</source>
        <translation>모든 장</translation>
    </message>
    <message>
        <source>{who} · {face} · {what}</source>
        <translation>{who} · {face} · {what}</translation>
    </message>
    <message>
        <source>Marks to cut by</source>
        <translation>재단 표시</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>단면</translation>
    </message>
    <message>
        <source>Both sides, on the long edge</source>
        <translation>양면, 긴 쪽으로 넘김</translation>
    </message>
    <message>
        <source>Both sides, on the short edge</source>
        <translation>양면, 짧은 쪽으로 넘김</translation>
    </message>
    <message>
        <source>Keep this sheet…</source>
        <translation>이 용지 저장…</translation>
    </message>
    <message>
        <source>Offer these measures again, under a name of your own</source>
        <translation>이 치수에 이름을 붙여 다음에도 쓰기</translation>
    </message>
    <message>
        <source>A folded piece has its back on the same side of the paper.</source>
        <translation>접는 것은 뒷면이 종이의 같은 면에 있습니다.</translation>
    </message>
    <message>
        <source>Only for printing on both sides.</source>
        <translation>양면으로 인쇄할 때만 씁니다.</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>직접 입력한 치수</translation>
    </message>
    <message>
        <source>{paper} across</source>
        <translation>{paper} 가로</translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation>이 용지 저장</translation>
    </message>
    <message>
        <source>Sheet of paper</source>
        <translation>인쇄 용지</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>First from the left</source>
        <translation>왼쪽 여백</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>가로 간격</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>세로 간격</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>인쇄 면</translation>
    </message>
    <message>
        <source>Printer off, right</source>
        <translation>보정, 오른쪽</translation>
    </message>
    <message>
        <source>Off, down</source>
        <translation>보정, 아래</translation>
    </message>
    <message>
        <source>Back, right</source>
        <translation>뒷면, 오른쪽</translation>
    </message>
    <message>
        <source>Back, down</source>
        <translation>뒷면, 아래</translation>
    </message>
    <message>
        <source>Begin at place</source>
        <translation>시작 위치</translation>
    </message>
    <message>
        <source>First place on the sheet</source>
        <translation>용지의 첫 위치</translation>
    </message>
    <message>
        <source>Click the place where the first piece goes, on a sheet used in part</source>
        <translation>일부 쓴 용지라면 첫 장이 들어갈 자리를 누르세요</translation>
    </message>
    <message>
        <source>Begins at place {n} of {total}.</source>
        <translation>{total}칸 중 {n}번째부터 시작합니다.</translation>
    </message>
    <message>
        <source>One on a page of its size · {size}</source>
        <translation>제 크기 한 장씩 · {size}</translation>
    </message>
    <message>
        <source>{paper} · {columns} × {rows}</source>
        <translation>{paper} · {columns} × {rows}</translation>
    </message>
    <message>
        <source>Change many at once…</source>
        <translation>여러 명 한꺼번에 바꾸기…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>찾아 바꾸기…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>셀 붙여넣기</translation>
    </message>
    <message>
        <source>Export attendees…</source>
        <translation>참석자 내보내기…</translation>
    </message>
    <message>
        <source>Select attendees first, several with Shift or Ctrl.</source>
        <translation>먼저 참석자를 선택하세요. 여러 명은 Shift나 Ctrl을 쓰세요.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>복사 중</translation>
    </message>
    <message>
        <source>Paste {n} cells</source>
        <translation>셀 {n}개 붙여넣기</translation>
    </message>
    <message>
        <source>Fill down “{column}”</source>
        <translation>‘{column}’ 아래로 채우기</translation>
    </message>
    <message>
        <source>All these cells are so already.</source>
        <translation>이 셀들은 이미 모두 같은 값입니다.</translation>
    </message>
    <message>
        <source>Name of someone who accompanies them</source>
        <translation>동반자 이름</translation>
    </message>
    <message>
        <source>Add who comes along: type a name</source>
        <translation>동반자 추가: 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Add an attendee who accompanies this one (Enter)</source>
        <translation>이 참석자의 동반자를 참석자로 추가합니다 (Enter)</translation>
    </message>
    <message>
        <source>Accompanies: type a name of the list</source>
        <translation>동행하는 사람: 명단의 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>동반</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>동반자</translation>
    </message>
    <message>
        <source>Show the attendee</source>
        <translation>참석자 보기</translation>
    </message>
    <message>
        <source>They do not come together</source>
        <translation>동반 관계 해제</translation>
    </message>
    <message>
        <source>Add who comes along</source>
        <translation>동반자 추가</translation>
    </message>
    <message>
        <source>Change company</source>
        <translation>동반 관계 바꾸기</translation>
    </message>
    <message>
        <source>Registration form, e-mail …</source>
        <translation>등록 신청서, 이메일…</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>등록 신청서</translation>
    </message>
    <message>
        <source>Spoken at the desk</source>
        <translation>현장에서 구두로</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>서면</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation>동의 바꾸기</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Add fields that only this forum needs: hotel, flight, shirt size.</source>
        <translation>이 포럼에만 필요한 필드를 추가하세요: 호텔, 항공편, 옷 치수.</translation>
    </message>
    <message>
        <source>Change fields…</source>
        <translation>필드 바꾸기…</translation>
    </message>
    <message>
        <source>Change fields</source>
        <translation>필드 바꾸기</translation>
    </message>
    <message>
        <source>Change own field</source>
        <translation>사용자 필드 바꾸기</translation>
    </message>
    <message>
        <source>Type a number like 12 or 2.5.</source>
        <translation>12 또는 2.5와 같은 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>새 필드 이름</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>새 필드 종류</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>필드 추가</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Type a choice, then Enter</source>
        <translation>선택지를 입력하고 Enter</translation>
    </message>
    <message>
        <source>Each attendee has these fields. Deleting a field deletes its values; it can be undone.</source>
        <translation>모든 참석자에게 있는 필드입니다. 필드를 지우면 값도 지워지며, 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>filled in for {count}</source>
        <translation>{count}명 입력</translation>
    </message>
    <message>
        <source>Add own field</source>
        <translation>사용자 필드 만들기</translation>
    </message>
    <message>
        <source>Reorder own fields</source>
        <translation>사용자 필드 순서 바꾸기</translation>
    </message>
    <message>
        <source>Delete own field</source>
        <translation>사용자 필드 지우기</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예/아니요</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Data of this person…</source>
        <translation>이 사람의 데이터…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>개인정보 삭제…</translation>
    </message>
    <message>
        <source>Select one attendee first.</source>
        <translation>먼저 참석자 한 명을 선택하세요.</translation>
    </message>
    <message>
        <source>Merge two attendees…</source>
        <translation>두 참석자 합치기…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>중복 찾기…</translation>
    </message>
    <message>
        <source>Add everyone of the programme</source>
        <translation>프로그램 인물 모두 추가</translation>
    </message>
    <message>
        <source>Own fields…</source>
        <translation>사용자 필드…</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>집계…</translation>
    </message>
    <message>
        <source>There are no attendees yet.</source>
        <translation>아직 참석자가 없습니다.</translation>
    </message>
    <message>
        <source>Select two rows first (Ctrl and a click).</source>
        <translation>먼저 두 행을 선택하세요 (Ctrl+클릭).</translation>
    </message>
    <message>
        <source>Who may be on the list twice, or be a speaker without being told so</source>
        <translation>명단에 두 번 있거나, 연사인데 연결되지 않은 사람</translation>
    </message>
    <message>
        <source>By status, category and side; and how full the sessions are</source>
        <translation>상태·구분·측별 인원과 세션별 정원 현황</translation>
    </message>
    <message>
        <source>Add, rename or delete fields that only this forum has</source>
        <translation>이 포럼에만 있는 필드를 추가하거나 이름을 바꾸거나 지웁니다</translation>
    </message>
    <message>
        <source>Put all speakers, panelists and moderators on the list, each once</source>
        <translation>모든 연사, 패널, 좌장을 명단에 한 번씩 올립니다</translation>
    </message>
    <message>
        <source>{booked} got a place, {waiting} on the waiting list, {already} registered before.</source>
        <translation>자리 배정 {booked}명, 대기 {waiting}명, 이미 등록됨 {already}명.</translation>
    </message>
    <message>
        <source>{added} added, {linked} found on the list and linked, {listed} linked before</source>
        <translation>{added}명 추가, 명단에서 찾아 연결 {linked}명, 이미 연결됨 {listed}명</translation>
    </message>
    <message>
        <source>Who registered</source>
        <translation>등록자</translation>
    </message>
    <message>
        <source>Cancel the place</source>
        <translation>등록 취소</translation>
    </message>
    <message>
        <source>Leave these places free</source>
        <translation>이 자리를 비워 두기</translation>
    </message>
    <message>
        <source>Give the next one a place</source>
        <translation>다음 대기자에게 자리 배정</translation>
    </message>
    <message>
        <source>Give the next {n} places</source>
        <translation>다음 대기자 {n}명에게 자리 배정</translation>
    </message>
    <message>
        <source>“{title}”: a place is free for the next one who waits.</source>
        <translation>“{title}”: 다음 대기자에게 줄 수 있는 자리가 하나 있습니다.</translation>
    </message>
    <message>
        <source>“{title}”: {n} places are free for those who wait.</source>
        <translation>“{title}”: 대기자에게 줄 수 있는 자리가 {n}개 있습니다.</translation>
    </message>
    <message>
        <source>Waits, number {n}{since}</source>
        <translation>대기 {n}번째{since}</translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Only who waits can get a place.</source>
        <translation>대기 중인 사람만 자리를 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>No place is left: raise their number first.</source>
        <translation>남은 자리가 없습니다. 먼저 정원을 늘리세요.</translation>
    </message>
    <message>
        <source>Give a place to the selected one, before who waits longer</source>
        <translation>더 오래 기다린 사람보다 먼저 선택한 사람에게 자리를 줍니다</translation>
    </message>
    <message>
        <source>Cancel the registration; the next who waits moves up (Delete)</source>
        <translation>등록을 취소합니다. 다음 대기자가 자리를 받습니다 (Delete)</translation>
    </message>
    <message>
        <source>Give places</source>
        <translation>자리 배정</translation>
    </message>
    <message>
        <source>{n} registered, places without limit</source>
        <translation>{n}명 등록, 정원 제한 없음</translation>
    </message>
    <message>
        <source>{n} of {places} places taken</source>
        <translation>정원 {places}명 중 {n}명 등록</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>대기 1명</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>대기 {n}명</translation>
    </message>
    <message>
        <source>The session is cancelled: tell them.</source>
        <translation>취소된 세션입니다. 등록자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>, since {when}</source>
        <translation>, {when}부터</translation>
    </message>
    <message>
        <source>Badges and certificates… (Ctrl+Shift+B)</source>
        <translation>명찰과 증서… (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Badges, name tents and certificates: design and print them (Ctrl+Shift+B)</source>
        <translation>명찰, 탁상 명패, 증서 디자인과 인쇄 (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Check-in at the door… (F11)</source>
        <translation>현장 체크인…(F11)</translation>
    </message>
    <message>
        <source>Check-in at the door, over the whole screen: scan badges, register on the spot (F11)</source>
        <translation>전체 화면 현장 체크인: 명찰 스캔, 현장 등록(F11)</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About EventDesk</source>
        <translation>EventDesk 정보</translation>
    </message>
    <message>
        <source>Version {number}, Qt {qt}</source>
        <translation>버전 {number}, Qt {qt}</translation>
    </message>
    <message>
        <source>A desk for forums: programme, people, press and their printed pages.</source>
        <translation>포럼을 준비하는 책상: 프로그램, 인물, 보도자료와 인쇄물을 한곳에서 다룹니다.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 사용권을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>사용한 구성 요소</translation>
    </message>
</context>
<context>
    <name>AccentButton</name>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>The host’s colour: times, days and the lines above them</source>
        <translation>주최 기관의 색: 시각, 날짜와 그 위의 선</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>색 고르기…</translation>
    </message>
    <message>
        <source>The usual colour</source>
        <translation>기본 색</translation>
    </message>
    <message>
        <source>The host’s colour</source>
        <translation>주최 기관의 색</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New forum…</source>
        <translation>새 포럼(&amp;N)…</translation>
    </message>
    <message>
        <source>New forum from &amp;text…</source>
        <translation>텍스트로 새 포럼 만들기(&amp;T)…</translation>
    </message>
    <message>
        <source>Next e&amp;dition…</source>
        <translation>다음 회차(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>새 작업 파일(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>작업 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>예제 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import forum file…</source>
        <translation>포럼 파일 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export forum file…</source>
        <translation>포럼 파일 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>찾기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Capture what happens</source>
        <translation>현장 기록(&amp;C)</translation>
    </message>
    <message>
        <source>Check-in at the &amp;door</source>
        <translation>현장 체크인(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Badges and certificates</source>
        <translation>명찰과 증서(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;House style…</source>
        <translation>기관 스타일(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;About EventDesk</source>
        <translation>EventDesk 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일(&amp;R)</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>먼저 작업 파일을 여세요.</translation>
    </message>
    <message>
        <source>The workspace has no forum yet.</source>
        <translation>작업 파일에 아직 포럼이 없습니다.</translation>
    </message>
    <message>
        <source>Write this forum to a file that others can import</source>
        <translation>다른 사람이 가져올 수 있는 파일로 이 포럼 내보내기</translation>
    </message>
    <message>
        <source>Copy this forum to its next edition (Ctrl+Alt+D)</source>
        <translation>이 포럼을 다음 회차로 복사합니다 (Ctrl+Alt+D)</translation>
    </message>
    <message>
        <source>Print a document of this forum (Ctrl+P)</source>
        <translation>이 포럼의 문서 인쇄 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Quotes, outcomes and photos while the forum is on (Ctrl+Shift+K)</source>
        <translation>포럼이 열리는 동안 인용문, 결과, 사진을 기록합니다 (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Scan badges, find people by name, register on the spot (F11)</source>
        <translation>명찰 스캔, 이름 검색, 현장 등록 (F11)</translation>
    </message>
    <message>
        <source>How this house writes and looks (Ctrl+Alt+H)</source>
        <translation>이 기관의 문서 모양과 표기 원칙 (Ctrl+Alt+H)</translation>
    </message>
    <message>
        <source>Design and print badges, name tents and certificates (Ctrl+Shift+B)</source>
        <translation>명찰, 탁상 명패, 증서 디자인과 인쇄 (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Search all forums (Ctrl+K)</source>
        <translation>모든 포럼에서 찾기 (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>실행 취소(&amp;U): {step}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>취소할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>다시 실행(&amp;R): {step}</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>다시 실행할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>화면 언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>시스템 밝기 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Add outcome</source>
        <translation>결과 추가</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>결과 변경</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>발언 추가</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>발언 변경</translation>
    </message>
    <message>
        <source>Not a PNG or JPEG picture of {size} MB at the most: {names}.</source>
        <translation>{size}MB 이하의 PNG 또는 JPEG 그림이 아닙니다: {names}.</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>이름 몇 자 또는 초성을 입력하세요</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>설명 없는 사진</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>The language of the words (F8 for the next)</source>
        <translation>발언 언어 (다음 언어는 F8)</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>발언 언어</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>기록한 사람</translation>
    </message>
    <message>
        <source>Who heard it: your name</source>
        <translation>기록한 사람: 이름</translation>
    </message>
    <message>
        <source>Choose a session first (F6).</source>
        <translation>먼저 세션을 고르세요(F6).</translation>
    </message>
    <message>
        <source>Say first who speaks: F7 and some letters, or Ctrl+1 to 9.</source>
        <translation>먼저 발언자를 고르세요: F7 다음에 이름 몇 자, 또는 Ctrl+1~9.</translation>
    </message>
    <message>
        <source>What they say, word for word</source>
        <translation>말한 그대로</translation>
    </message>
    <message>
        <source>What they say, as it follows “said that …”</source>
        <translation>“… 라고 말했다” 앞에 올 내용</translation>
    </message>
    <message>
        <source>What came out, as it follows “agreed that …”</source>
        <translation>“… 에 합의했다” 앞에 올 내용</translation>
    </message>
    <message>
        <source>Capture what happens</source>
        <translation>현장 기록</translation>
    </message>
    <message>
        <source>The forum is on: write down quotes, outcomes and photos (Ctrl+Shift+K)</source>
        <translation>포럼 진행 중: 인용문, 결과, 사진을 기록합니다 (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>간접 인용</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Capture</source>
        <translation>현장 기록</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>아직 입력한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>사진 삭제</translation>
    </message>
    <message>
        <source>Remove outcome</source>
        <translation>결과 삭제</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>발언 삭제</translation>
    </message>
    <message>
        <source>Undo {step} (Ctrl+Z)</source>
        <translation>실행 취소: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>취소할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Not stored.</source>
        <translation>저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>{time} 저장됨</translation>
    </message>
    <message>
        <source>Stored at every pause</source>
        <translation>입력을 멈출 때마다 저장됩니다</translation>
    </message>
    <message>
        <source>Done with this one (Ctrl+Enter)</source>
        <translation>이 기록을 마치고 다음으로 (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stored</source>
        <translation>
            <numerusform>사진 %n장 저장됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>항상 다른 창 위에 두기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>CapturedList</name>
    <message>
        <source>Captured today</source>
        <translation>오늘의 기록</translation>
    </message>
    <message>
        <source>Nothing yet. What you keep is listed here, and on the Press page.</source>
        <translation>아직 없습니다. 기록한 내용은 여기와 보도 페이지에 나타납니다.</translation>
    </message>
    <message>
        <source>Enter edits · Delete removes</source>
        <translation>Enter 수정 · Delete 삭제</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What changed since it was printed</source>
        <translation>인쇄 후 바뀐 내용</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>인쇄본</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>What was found in the release</source>
        <translation>보도자료에서 찾은 점</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“{0}” is not the name of anybody in the programme.</source>
        <translation>“{0}”은(는) 프로그램에 없는 이름입니다.</translation>
    </message>
    <message>
        <source>“{0}” is spelt “{1}” in the programme.</source>
        <translation>“{0}”의 프로그램 표기는 “{1}”입니다.</translation>
    </message>
    <message>
        <source>{0} does not take part any more but is named.</source>
        <translation>참석하지 않게 된 {0}의 이름이 나옵니다.</translation>
    </message>
    <message>
        <source>{0} is named for the first time without an office or an organization.</source>
        <translation>{0}이(가) 직함이나 소속 없이 처음 나옵니다.</translation>
    </message>
    <message>
        <source>“{0}” stands before the reader has met {1}.</source>
        <translation>{1}을(를) 소개하기 전에 “{0}”이(가) 나옵니다.</translation>
    </message>
    <message>
        <source>“{0}”: that day is a {1}.</source>
        <translation>“{0}”: 그날은 {1}입니다.</translation>
    </message>
    <message>
        <source>“{0}” is no day of the calendar.</source>
        <translation>“{0}”은(는) 달력에 없는 날입니다.</translation>
    </message>
    <message>
        <source>“{0}”: the programme has {1}.</source>
        <translation>“{0}”: 프로그램에는 {1}명입니다.</translation>
    </message>
    <message>
        <source>Nobody has approved the quote of {0}.</source>
        <translation>{0}의 인용문을 아무도 승인하지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} has not agreed to be quoted yet.</source>
        <translation>{0}이(가) 아직 인용에 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} refused to be quoted: the words are left out.</source>
        <translation>{0}이(가) 인용을 거절하여 발언을 뺐습니다.</translation>
    </message>
    <message>
        <source>The translation of the quote of {0} is not approved: it is not printed.</source>
        <translation>{0}의 인용문 번역이 승인되지 않아 인쇄되지 않습니다.</translation>
    </message>
    <message>
        <source>A quotation mark is open or closed without its other one: “{0}”.</source>
        <translation>따옴표의 짝이 맞지 않습니다: “{0}”.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, but nobody is recorded to have said them: “{0}”.</source>
        <translation>따옴표 안에 있지만 발언 기록에 없는 말입니다: “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” is used before it is spelt out.</source>
        <translation>“{0}”을(를) 풀어 쓰기 전에 썼습니다.</translation>
    </message>
    <message>
        <source>{0} comes before {1}, who has the higher office.</source>
        <translation>직위가 더 높은 {1}보다 {0}이(가) 먼저 나옵니다.</translation>
    </message>
    <message>
        <source>Here the side {0} comes first, elsewhere {1} does.</source>
        <translation>여기서는 {0} 측이 먼저인데, 다른 곳에서는 {1} 측이 먼저입니다.</translation>
    </message>
    <message>
        <source>“{0}” does not go with a forum that is {1}.</source>
        <translation>“{0}”은(는) 포럼의 상태(“{1}”)와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>This kind of release does not go with a forum that is {0}.</source>
        <translation>이 종류의 보도자료는 포럼의 상태(“{0}”)와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The embargo has ended already.</source>
        <translation>엠바고가 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>The embargo ends before the day of the release.</source>
        <translation>엠바고가 배포일보다 먼저 끝납니다.</translation>
    </message>
    <message>
        <source>No press contact with a telephone number or an e-mail address.</source>
        <translation>전화번호나 이메일이 있는 언론 담당자가 없습니다.</translation>
    </message>
    <message>
        <source>The release has no headline of its own.</source>
        <translation>보도자료에 제목이 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no words about itself for the end of the release.</source>
        <translation>보도자료 끝에 넣을 {0} 소개 글이 없습니다.</translation>
    </message>
    <message>
        <source>Photo {0} has no caption.</source>
        <translation>사진 {0}에 설명이 없습니다.</translation>
    </message>
    <message>
        <source>Photo {0} has no credit.</source>
        <translation>사진 {0}에 출처가 없습니다.</translation>
    </message>
    <message>
        <source>Photo {0} is left out: {1} has not agreed to be photographed.</source>
        <translation>사진 {0}을(를) 싣지 않습니다. {1}의 촬영 동의가 없습니다.</translation>
    </message>
    <message>
        <source>Photo {0}: whether {1} agreed to be photographed is not known, since the attendees do not include them.</source>
        <translation>사진 {0}: 참석자 명단에 없어 {1}의 촬영 동의 여부를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Photo {0} has no description for those who do not see it.</source>
        <translation>사진 {0}에 사진을 보지 못하는 이를 위한 대체 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>“{0}” is not there in the language of the release.</source>
        <translation>“{0}”이(가) 보도자료의 언어로 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Words of {0} are left out: the place where they were said is cancelled.</source>
        <translation>발언한 순서가 취소되어 {0}의 발언을 뺐습니다.</translation>
    </message>
    <message>
        <source>One page has no room for the words of {0}: they are left out.</source>
        <translation>한 쪽에 다 담을 수 없어 {0}의 발언을 뺐습니다.</translation>
    </message>
    <message>
        <source>The facts under your own words changed: {0}</source>
        <translation>직접 쓴 글의 바탕이 된 사실이 바뀌었습니다: {0}</translation>
    </message>
    <message>
        <source>Your own words belong to a part that the release no longer has: “{0}”.</source>
        <translation>직접 쓴 글이 이제 보도자료에 없는 부분에 딸려 있습니다: “{0}”.</translation>
    </message>
    <message>
        <source>“{0}”: the house writes “{1}”.</source>
        <translation>“{0}”: 기관 표기는 “{1}”입니다.</translation>
    </message>
    <message>
        <source>This correction corrects nothing: no fact differs from the release it names.</source>
        <translation>이 정정 자료가 바로잡는 것이 없습니다. 대상 보도자료와 다른 사실이 없습니다.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>연기</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two numbers</comment>
        <translation>명 또는 </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>받아들임</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>직접 쓴 글</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>포럼</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>사진 {number}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>오류 1건</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>오류 {count}건</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>주의 1건</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>주의 {count}건</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>참고 1건</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>참고 {count}건</translation>
    </message>
    <message>
        <source>1 accepted</source>
        <translation>받아들임 1건</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>받아들임 {count}건</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Not checked</source>
        <translation>점검하지 않음</translation>
    </message>
    <message>
        <source>The release is being checked.</source>
        <translation>보도자료를 점검하고 있습니다.</translation>
    </message>
    <message>
        <source>Add a release first.</source>
        <translation>먼저 보도자료를 추가하세요.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>고칠 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was found that an editor would ask about.</source>
        <translation>편집자가 물어볼 만한 점을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>받아들임: {reason}</translation>
    </message>
    <message>
        <source>Accepted before it changed: {reason}</source>
        <translation>바뀌기 전에 받아들임: {reason}</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>먼저 항목을 고르세요.</translation>
    </message>
    <message>
        <source>Go to where it is mended (Enter)</source>
        <translation>고칠 자리로 가기 (Enter)</translation>
    </message>
    <message>
        <source>What should stand there is for you to say.</source>
        <translation>무엇을 써야 할지는 직접 정해야 합니다.</translation>
    </message>
    <message>
        <source>Replace by “{words}”</source>
        <translation>“{words}”(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Put “{words}” there (Ctrl+R)</source>
        <translation>그 자리에 “{words}” 넣기 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Say why it may stay, and be quiet about it</source>
        <translation>그대로 두는 까닭을 적고 더 알리지 않기</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>말 바꾸기</translation>
    </message>
    <message>
        <source>Why may it stay? For example: the speaker writes it so</source>
        <translation>그대로 두는 까닭은? 예: 본인이 그렇게 쓴다</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>항목 받아들이기</translation>
    </message>
    <message>
        <source>Take acceptance back</source>
        <translation>받아들임 되돌리기</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>가기</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>까닭을 적고 받아들이기…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Let this finding speak again</source>
        <translation>이 항목을 다시 알리기</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What differs, word by word</source>
        <translation>낱말 단위로 본 차이</translation>
    </message>
    <message>
        <source>The release is not there any more, or was kept by another version of EventDesk.</source>
        <translation>보도자료가 이제 없거나, 다른 버전의 EventDesk에서 보관한 것입니다.</translation>
    </message>
    <message>
        <source>The draft says word for word what was sent.</source>
        <translation>초안이 보낸 것과 한 글자도 다르지 않습니다.</translation>
    </message>
    <message>
        <source>Both versions say the same, word for word.</source>
        <translation>두 버전의 글이 똑같습니다.</translation>
    </message>
    <message>
        <source>{part}: new</source>
        <translation>{part}: 새로 생김</translation>
    </message>
    <message>
        <source>{part}: gone</source>
        <translation>{part}: 없어짐</translation>
    </message>
    <message>
        <source>Other facts that changed</source>
        <translation>그 밖에 바뀐 사실</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보낸 글</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금 글</translation>
    </message>
    <message>
        <source>in the other version</source>
        <translation>다른 버전의 글</translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>연락처 변경</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>연락처 삭제</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>연락처 추가</translation>
    </message>
    <message>
        <source>Name someone whom journalists can call or write to. The release ends with them.</source>
        <translation>기자가 전화하거나 메일을 보낼 수 있는 담당자를 입력하세요. 보도자료 끝에 표시됩니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>For example: Public relations</source>
        <translation>예: 홍보 담당</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>No release names this contact.</source>
        <translation>이 연락처를 싣는 보도자료가 없습니다.</translation>
    </message>
    <message>
        <source>Every release names this contact.</source>
        <translation>모든 보도자료에 이 연락처가 실립니다.</translation>
    </message>
    <message>
        <source>Named in: {releases}</source>
        <translation>실리는 보도자료: {releases}</translation>
    </message>
    <message>
        <source>No telephone or e-mail</source>
        <translation>전화·이메일 없음</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>이메일 주소는 name@example.org 형식입니다.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Make a correction</source>
        <translation>정정 자료 만들기</translation>
    </message>
    <message>
        <source>Facts that were told otherwise</source>
        <translation>다르게 알린 사실</translation>
    </message>
    <message>
        <source>Tick one fact at the least.</source>
        <translation>사실을 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>Add a correction that tells these facts as they are now</source>
        <translation>이 사실들을 지금 내용으로 알리는 정정 자료를 추가합니다</translation>
    </message>
    <message>
        <source>What does the correction put right?</source>
        <translation>무엇을 바로잡을까요?</translation>
    </message>
    <message>
        <source>These facts were told in what was sent, and are others today.</source>
        <translation>보낸 보도자료에 적혀 있었고 지금은 달라진 사실입니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Make the correction</source>
        <translation>정정 자료 만들기</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Front</source>
        <translation>앞면</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒷면</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reading the attendees</source>
        <translation>참석자를 읽는 중</translation>
    </message>
    <message>
        <source>Undoing “{step}”</source>
        <translation>“{step}” 실행 취소 중</translation>
    </message>
    <message>
        <source>Redoing “{step}”</source>
        <translation>“{step}” 다시 실행 중</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>without “{words}”</source>
        <translation>“{words}” 삭제</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>“{words}” 추가</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Printed, and changed since</source>
        <translation>인쇄한 뒤 내용이 바뀜</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Agenda</source>
        <translation>일정표</translation>
    </message>
    <message>
        <source>The programme by days and sessions, with speakers</source>
        <translation>날짜와 세션별 일정과 연사</translation>
    </message>
    <message>
        <source>Agenda on one page</source>
        <translation>한 장 프로그램</translation>
    </message>
    <message>
        <source>The whole forum on a single page, as full as can be read</source>
        <translation>포럼 전체를 읽을 수 있는 만큼 한 쪽에 담습니다</translation>
    </message>
    <message>
        <source>Detailed programme</source>
        <translation>프로그램 북</translation>
    </message>
    <message>
        <source>Cover, contents, sessions with abstracts, speakers with photo and biography, index</source>
        <translation>표지, 차례, 초록이 있는 세션, 사진과 약력이 있는 연사 소개, 찾아보기</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>개인 일정표</translation>
    </message>
    <message>
        <source>A page for each speaker: where to be, when, in which role and with whom</source>
        <translation>연사마다 한 쪽: 언제 어디에서 어떤 역할로 누구와 함께하는지</translation>
    </message>
    <message>
        <source>Grid by room</source>
        <translation>장소별 프로그램표</translation>
    </message>
    <message>
        <source>Rooms as columns, time down the page, in one language or two</source>
        <translation>장소를 열로, 시간을 아래로, 한 언어나 두 언어로</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>회의실 안내문</translation>
    </message>
    <message>
        <source>A sign for each room and day, read from some steps away</source>
        <translation>회의실과 날짜마다 한 장, 몇 걸음 떨어져서도 읽힙니다</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>진행표</translation>
    </message>
    <message>
        <source>For the MC and the crew: minute by minute, who, where, cues and notes</source>
        <translation>사회자와 진행팀용: 분 단위로 누가 어디서, 큐와 비고</translation>
    </message>
    <message>
        <source>Planning cards</source>
        <translation>기획 카드</translation>
    </message>
    <message>
        <source>A card for each session, to cut and to move about on a table</source>
        <translation>세션마다 한 장, 잘라서 탁자 위에서 옮겨 봅니다</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>소책자</translation>
    </message>
    <message>
        <source>The agenda to fold to half the paper: A4 to A5; print on both sides, turned on the short edge</source>
        <translation>용지를 반으로 접는 프로그램(A4는 A5로); 양면으로, 짧은 쪽을 넘겨 인쇄합니다</translation>
    </message>
    <message>
        <source>Change slip</source>
        <translation>변경 안내문</translation>
    </message>
    <message>
        <source>What changed in the programme since it was printed</source>
        <translation>인쇄한 뒤 프로그램에서 바뀐 내용</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>참석자 서명부</translation>
    </message>
    <message>
        <source>Who registered for each session, with a line to sign and lines for walk-ins</source>
        <translation>세션별 등록자와 서명란, 현장 등록용 빈칸</translation>
    </message>
    <message>
        <source>Seating list</source>
        <translation>좌석 배치표</translation>
    </message>
    <message>
        <source>Who sits where, by seat, for the forum and each session</source>
        <translation>포럼과 세션별로 좌석 순서에 따른 배치</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참석자 명단</translation>
    </message>
    <message>
        <source>Everyone who comes by organization, hosts first, in the order of protocol</source>
        <translation>소속별 참석자 전체, 주최 기관부터 의전 순서로</translation>
    </message>
    <message>
        <source>Participants, for the press</source>
        <translation>참석자 명단(보도용)</translation>
    </message>
    <message>
        <source>Only those who agreed to be named in press lists</source>
        <translation>보도용 명단 기재에 동의한 사람만</translation>
    </message>
    <message>
        <source>Diets and access needs</source>
        <translation>식이 및 접근성 요청</translation>
    </message>
    <message>
        <source>How many of each for the kitchen and the house, then whose</source>
        <translation>주방과 행사장을 위한 항목별 인원, 이어서 요청자 명단</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>명찰</translation>
    </message>
    <message>
        <source>A badge, card or ribbon for each attendee, from a template</source>
        <translation>참석자마다 명찰, 카드 또는 리본 하나씩, 서식에 따라</translation>
    </message>
    <message>
        <source>Name tents</source>
        <translation>탁상 명패</translation>
    </message>
    <message>
        <source>A name for each place at the table, on both sides</source>
        <translation>자리마다 앞뒤로 이름을 적은 명패</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>증서</translation>
    </message>
    <message>
        <source>A certificate for each attendee, with a number and a code to verify it by</source>
        <translation>참석자마다 번호와 확인 코드가 있는 증서</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>The forum’s story for the press, with quotes and photos</source>
        <translation>인용과 사진을 담은 언론용 포럼 소식</translation>
    </message>
    <message>
        <source>Press release, side by side</source>
        <translation>보도자료 대조본</translation>
    </message>
    <message>
        <source>The release in all the forum’s languages, paragraph by paragraph, to be approved</source>
        <translation>포럼의 모든 언어로 작성한 보도자료를 문단별로 나란히 놓은 승인용 문서</translation>
    </message>
    <message>
        <source>Save the date</source>
        <translation>사전 안내</translation>
    </message>
    <message>
        <source>Media advisory</source>
        <translation>보도 안내문</translation>
    </message>
    <message>
        <source>Opening-day release</source>
        <translation>개막일 보도자료</translation>
    </message>
    <message>
        <source>Result release</source>
        <translation>결과 보도자료</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>정정 보도</translation>
    </message>
    <message>
        <source>Portraits left out, since these people have not agreed to be photographed: {names}</source>
        <translation>촬영에 동의하지 않아 인물 사진을 싣지 않은 사람: {names}</translation>
    </message>
    <message>
        <source>Without numbers, since nobody was given a certificate: “Badges and certificates” (Ctrl+Shift+B) gives them.</source>
        <translation>아직 아무에게도 증서를 발급하지 않아 번호가 없습니다. ‘명찰과 증서’(Ctrl+Shift+B)에서 발급합니다.</translation>
    </message>
    <message>
        <source>To be looked at before printing: {n}. “Badges and certificates” (Ctrl+Shift+B) leads there.</source>
        <translation>인쇄 전에 확인할 곳: {n}건. ‘명찰과 증서’(Ctrl+Shift+B)에서 해당 위치를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Copy text</source>
        <translation>텍스트 복사</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Choose colour</source>
        <translation>색 선택</translation>
    </message>
    <message>
        <source>There is no forum yet. Make one, and its documents are here.</source>
        <translation>아직 포럼이 없습니다. 포럼을 만들면 문서가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing was printed yet. Save or print a document; later this page tells what changed.</source>
        <translation>아직 인쇄한 문서가 없습니다. 문서를 저장하거나 인쇄하면 그 뒤로 바뀐 내용을 여기서 알려 줍니다.</translation>
    </message>
    <message>
        <source>There is no forum.</source>
        <translation>포럼이 없습니다.</translation>
    </message>
    <message>
        <source>The document is not drawn yet.</source>
        <translation>문서를 아직 그리는 중입니다.</translation>
    </message>
    <message>
        <source>Characters are missing: replace those named below first.</source>
        <translation>인쇄할 수 없는 글자가 있습니다. 아래에 표시된 글자를 먼저 바꾸세요.</translation>
    </message>
    <message>
        <source>Save this document as a PDF file (Ctrl+S)</source>
        <translation>이 문서를 PDF 파일로 저장합니다 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print this document (Ctrl+P)</source>
        <translation>이 문서를 인쇄합니다 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Copy the release as plain text, for a mail</source>
        <translation>보도자료를 메일용 일반 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>문서 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>One page was sent to the printer.</source>
        <translation>1쪽을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>{pages} pages were sent to the printer.</source>
        <translation>{pages}쪽을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>The release is on the clipboard as plain text.</source>
        <translation>보도자료를 일반 텍스트로 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The whole forum</source>
        <translation>포럼 전체</translation>
    </message>
    <message>
        <source>This entrance</source>
        <translation>이 입구</translation>
    </message>
    <message>
        <source>This machine’s clock says {now}, but the file was changed at {changed}. Set the clock first.</source>
        <translation>이 컴퓨터의 시계는 {now}인데 파일은 {changed}에 변경되었습니다. 먼저 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>Name of the entrance</source>
        <translation>입구 이름</translation>
    </message>
    <message>
        <source>For example: North entrance</source>
        <translation>예: 북문</translation>
    </message>
    <message>
        <source>What it guards</source>
        <translation>담당 범위</translation>
    </message>
    <message>
        <source>Let in whoever is not registered for the session too</source>
        <translation>이 세션에 등록하지 않은 사람도 입장 허용</translation>
    </message>
    <message>
        <source>Guard this door</source>
        <translation>이 입구 담당</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Two entrances need two names: by them a badge read twice is found.</source>
        <translation>입구마다 이름을 다르게 정하세요. 같은 명찰이 두 번 스캔된 것을 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>Badge printed here</source>
        <translation>여기서 인쇄할 명찰</translation>
    </message>
    <message>
        <source>arrived of those expected</source>
        <translation>도착 / 예정 인원</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>대표단 없음</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation>남은 자리 없음</translation>
    </message>
    <message>
        <source>places free: {places}</source>
        <translation>남은 자리: {places}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Export the scan log</source>
        <translation>스캔 기록 내보내기</translation>
    </message>
    <message>
        <source>Merge scan logs</source>
        <translation>스캔 기록 병합</translation>
    </message>
    <message>
        <source>Scan logs</source>
        <translation>스캔 기록</translation>
    </message>
    <message>
        <source>Scan logs merged</source>
        <translation>스캔 기록을 병합했습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>확인할 사항</translation>
    </message>
    <message>
        <source>Nothing new: all of these scans are here already.</source>
        <translation>새로운 내용이 없습니다. 모든 스캔이 이미 들어 있습니다.</translation>
    </message>
    <message>
        <source>{scans} new scans; {arrivals} arrivals changed; {known} scans were here already.</source>
        <translation>새 스캔 {scans}건, 변경된 도착 시각 {arrivals}건, 이미 있던 스캔 {known}건.</translation>
    </message>
    <message>
        <source>People added who were in no list here: {people}.</source>
        <translation>여기 명단에 없어서 추가된 사람: {people}명.</translation>
    </message>
    <message>
        <source>{entrance}: no scans of its own.</source>
        <translation>{entrance}: 이 입구의 스캔이 없습니다.</translation>
    </message>
    <message>
        <source>{entrance}, by its clock: scans from {first} to {last}; log made at {made}.</source>
        <translation>{entrance}, 그곳 시계 기준: 스캔 {first}~{last}, 기록 작성 {made}.</translation>
    </message>
    <message>
        <source>“{name}” has this person’s code {code} at {here}. Left out.</source>
        <translation>{here}에서는 이 사람의 코드 {code}의 주인이 “{name}”입니다. 제외했습니다.</translation>
    </message>
    <message>
        <source>Somebody of this name was let in at {here} with the code {code}. Left out: are they one?</source>
        <translation>같은 이름의 사람이 {here}에서 코드 {code}로 입장했습니다. 제외했습니다. 같은 사람인가요?</translation>
    </message>
    <message>
        <source>Called “{name}” at {here}; by code and id it is the same person.</source>
        <translation>{here}에서의 이름은 “{name}”이지만 코드와 ID로는 같은 사람입니다.</translation>
    </message>
    <message>
        <source>Let in at {here}, and in no list here: added.</source>
        <translation>{here}에서 입장했고 여기 명단에는 없어서 추가했습니다.</translation>
    </message>
    <message>
        <source>The clock at {here} is ahead: it says {at}, here it is {other}.</source>
        <translation>{here}의 시계가 빠릅니다. 그곳은 {at}, 여기는 {other}입니다.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>코드 {code}</translation>
    </message>
    <message>
        <source>{count} scans were written to {file}. It names those who were scanned.</source>
        <translation>스캔 {count}건을 {file}에 저장했습니다. 스캔된 사람의 이름이 들어 있습니다.</translation>
    </message>
    <message>
        <source>At {here} at {at}, and at {there} at {other}: one badge, twice.</source>
        <translation>{here} {at}, {there} {other}: 같은 명찰이 두 번 스캔되었습니다.</translation>
    </message>
    <message>
        <source>Let in at {here}, but nobody here has this badge. Left out.</source>
        <translation>{here}에서 입장했지만 여기에는 이 명찰을 가진 사람이 없습니다. 제외했습니다.</translation>
    </message>
    <message>
        <source>Read at {here} for a session that is not here. Left out.</source>
        <translation>{here}에서 스캔한 세션이 여기에는 없습니다. 제외했습니다.</translation>
    </message>
    <message>
        <source>The code {code}, read at {here}, is another attendee’s here.</source>
        <translation>{here}에서 스캔한 코드 {code}은(는) 여기서는 다른 참석자의 것입니다.</translation>
    </message>
    <message>
        <source>Taken back at {here}, but welcomed at {there} at {other}.</source>
        <translation>{here}에서 취소되었지만 {there}에서 {other}에 입장했습니다.</translation>
    </message>
    <message>
        <source>Let in at {here}, though here as: {status}.</source>
        <translation>{here}에서 입장했지만 여기서의 상태: {status}</translation>
    </message>
    <message>
        <source>an entrance without a name</source>
        <translation>이름 없는 입구</translation>
    </message>
    <message>
        <source>exactly {count}</source>
        <translation>정확히 {count}명</translation>
    </message>
    <message>
        <source>about {count}</source>
        <translation>약 {count}명</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>{count}명 이상</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>참석 인원</translation>
    </message>
    <message>
        <source>Announce attendance</source>
        <translation>참석 인원 발표</translation>
    </message>
    <message>
        <source>{figure}: all who arrived</source>
        <translation>{figure}: 도착한 전원</translation>
    </message>
    <message>
        <source>{figure}: all who registered</source>
        <translation>{figure}: 등록한 전원</translation>
    </message>
    <message>
        <source>{figure}, as announced</source>
        <translation>{figure}(현재 발표 내용)</translation>
    </message>
    <message>
        <source>A release says nothing of it: nobody has come yet, or it is called off.</source>
        <translation>보도자료에는 언급되지 않습니다. 아직 도착한 사람이 없거나 행사가 취소되었습니다.</translation>
    </message>
    <message>
        <source>Announce this</source>
        <translation>이대로 발표</translation>
    </message>
    <message>
        <source>What releases and the forum’s pages are to say:</source>
        <translation>보도자료와 포럼 페이지에 쓸 표현:</translation>
    </message>
    <message>
        <source>A press release will say</source>
        <translation>보도자료 문장</translation>
    </message>
    <message>
        <source>{arrived} arrived · {registered} registered · announced: {announced}</source>
        <translation>도착 {arrived} · 등록 {registered} · 발표: {announced}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Print a badge</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>등록하고 입장</translation>
    </message>
    <message>
        <source>Register and print a badge</source>
        <translation>등록하고 명찰 인쇄</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>취소 (Esc)</translation>
    </message>
    <message>
        <source>Somebody needs a name to be let in.</source>
        <translation>입장하려면 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Register at the door</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>다시 오셨습니다</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>이미 입장</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>참석 취소</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>대기자</translation>
    </message>
    <message>
        <source>Wrong session</source>
        <translation>다른 세션</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>미등록</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Scan a badge, or type two letters of a name. F2 registers somebody new.</source>
        <translation>명찰을 스캔하거나 이름 두 글자를 입력하세요. F2를 누르면 새로 등록합니다.</translation>
    </message>
    <message>
        <source>The list is being read. Badges are answered at once.</source>
        <translation>명단을 읽는 중입니다. 명찰 스캔은 바로 처리됩니다.</translation>
    </message>
    <message>
        <source>Looking for the name…</source>
        <translation>이름을 찾는 중…</translation>
    </message>
    <message>
        <source>F2 registers somebody new. Or type a name.</source>
        <translation>F2를 누르면 새로 등록합니다. 이름을 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>F6 lets them in all the same.</source>
        <translation>F6을 누르면 그래도 입장시킵니다.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>스캔 취소됨</translation>
    </message>
    <message>
        <source>Does not count as arrived any more.</source>
        <translation>더 이상 도착으로 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Still counts as arrived, by another scan.</source>
        <translation>다른 스캔이 있어 계속 도착으로 집계됩니다.</translation>
    </message>
    <message>
        <source>Nobody has the code “{code}”.</source>
        <translation>“{code}” 코드를 가진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>No place is free.</source>
        <translation>남은 자리가 없습니다.</translation>
    </message>
    <message>
        <source>Places not taken yet: {places}</source>
        <translation>아직 비어 있는 자리: {places}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>came first on {time}</source>
        <translation>첫 도착: {time}</translation>
    </message>
    <message>
        <source>Registered for no session.</source>
        <translation>등록한 세션이 없습니다.</translation>
    </message>
    <message>
        <source>Registered for: {sessions}</source>
        <translation>등록한 세션: {sessions}</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>입장 거절</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>좌석 {seat}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>스캔 취소</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>그래도 입장</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Printer for badges…</source>
        <translation>명찰 프린터…</translation>
    </message>
    <message>
        <source>This entrance…</source>
        <translation>이 입구…</translation>
    </message>
    <message>
        <source>How many came…</source>
        <translation>참석 인원…</translation>
    </message>
    <message>
        <source>Export the scan log…</source>
        <translation>스캔 기록 내보내기…</translation>
    </message>
    <message>
        <source>Merge scan logs…</source>
        <translation>스캔 기록 병합…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Leave the door</source>
        <translation>체크인 마치기</translation>
    </message>
    <message>
        <source>Template of the badge</source>
        <translation>명찰 서식</translation>
    </message>
    <message>
        <source>Printing a badge</source>
        <translation>명찰 인쇄 중</translation>
    </message>
    <message>
        <source>The printer for badges</source>
        <translation>명찰 프린터</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>찾은 사람</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>최근 스캔</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>This entrance, scan logs, how many came</source>
        <translation>이 입구, 스캔 기록, 참석 인원</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>코드 또는 이름</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a code</source>
        <translation>명찰을 스캔하거나 이름 또는 코드를 입력하세요</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Take back check-in</source>
        <translation>체크인 취소</translation>
    </message>
    <message>
        <source>Entrance without a name</source>
        <translation>이름 없는 입구</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>{name} 스캔 취소</translation>
    </message>
    <message>
        <source>Nobody was let in yet.</source>
        <translation>아직 입장한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>The scan of {name} was a mistake (F8)</source>
        <translation>{name} 스캔을 취소합니다 (F8)</translation>
    </message>
    <message>
        <source>Only for somebody who was refused just now.</source>
        <translation>방금 거절된 사람에게만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Let them in all the same (F6)</source>
        <translation>그래도 입장시킵니다 (F6)</translation>
    </message>
    <message>
        <source>First scan somebody’s badge or choose their name.</source>
        <translation>먼저 명찰을 스캔하거나 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Print their badge (F9)</source>
        <translation>이 사람의 명찰을 인쇄합니다 (F9)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation>개인정보 삭제</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>되돌릴 수 없음을 알고 있습니다</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Looking for what there is…</source>
        <translation>보유 정보를 확인하는 중…</translation>
    </message>
    <message>
        <source>There is nothing left to erase: it was done before.</source>
        <translation>이미 삭제되어 더 지울 것이 없습니다.</translation>
    </message>
    <message>
        <source>{n} attendees</source>
        <translation>참석자 {n}명</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>지워지는 것</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>남는 것과 그 이유</translation>
    </message>
    <message>
        <source>Where copies may be</source>
        <translation>사본이 있을 수 있는 곳</translation>
    </message>
    <message>
        <source>Erase {name} from the directory of people too</source>
        <translation>인명부에서도 {name} 삭제</translation>
    </message>
    <message>
        <source>Erase the {n} people whom nothing else needs from the directory too</source>
        <translation>다른 곳에서 쓰이지 않는 {n}명을 인명부에서도 삭제</translation>
    </message>
    <message>
        <source>Erase {n}</source>
        <translation>{n}명 삭제</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>삭제하는 중…</translation>
    </message>
    <message>
        <source>Erased. Another program has this workspace open: the last traces leave the file when it is opened next.</source>
        <translation>삭제했습니다. 다른 프로그램이 이 작업 파일을 열고 있어, 남은 흔적은 다음에 파일을 열 때 지워집니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel.</source>
        <translation>끝날 때까지 기다리거나 취소하세요.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>완료되었습니다.</translation>
    </message>
    <message>
        <source>Confirm first that this cannot be undone.</source>
        <translation>먼저 되돌릴 수 없음을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Erase the data for good</source>
        <translation>데이터를 완전히 삭제합니다</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Save as</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Save the release as</source>
        <translation>보도자료를 다른 형식으로 저장</translation>
    </message>
    <message>
        <source>There is no release yet.</source>
        <translation>아직 보도자료가 없습니다.</translation>
    </message>
    <message>
        <source>Save the release as PDF, Word document, web page, text or press kit</source>
        <translation>보도자료를 PDF, Word 문서, 웹 페이지, 텍스트 또는 보도 자료 모음으로 저장</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Save the release</source>
        <translation>보도자료 저장</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
    <message>
        <source>The release is on the clipboard as plain text.</source>
        <translation>보도자료를 일반 텍스트로 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Facts in this paragraph; Enter leads to the field of one</source>
        <translation>이 문단에 쓰인 사실. Enter를 누르면 입력란으로 이동</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 외 {count}건</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title of the forum</source>
        <translation>포럼 제목</translation>
    </message>
    <message>
        <source>Series of the forum</source>
        <translation>포럼 시리즈</translation>
    </message>
    <message>
        <source>Edition of the forum</source>
        <translation>포럼 회차</translation>
    </message>
    <message>
        <source>Theme of the forum</source>
        <translation>포럼 주제</translation>
    </message>
    <message>
        <source>Purpose of the forum</source>
        <translation>포럼 목적</translation>
    </message>
    <message>
        <source>First day of the forum</source>
        <translation>포럼 첫날</translation>
    </message>
    <message>
        <source>Last day of the forum</source>
        <translation>포럼 마지막 날</translation>
    </message>
    <message>
        <source>Time zone of the forum</source>
        <translation>포럼 시간대</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Address of the forum</source>
        <translation>포럼 주소</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Country of the forum</source>
        <translation>포럼 개최국</translation>
    </message>
    <message>
        <source>Status of the forum</source>
        <translation>포럼 상태</translation>
    </message>
    <message>
        <source>Website of the forum</source>
        <translation>포럼 웹사이트</translation>
    </message>
    <message>
        <source>Hosts of the forum</source>
        <translation>포럼 주최</translation>
    </message>
    <message>
        <source>Organizers of the forum</source>
        <translation>포럼 주관</translation>
    </message>
    <message>
        <source>Sponsors of the forum</source>
        <translation>포럼 후원</translation>
    </message>
    <message>
        <source>Supporters of the forum</source>
        <translation>포럼 협력</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>참석자 수</translation>
    </message>
    <message>
        <source>Precision of the number of participants</source>
        <translation>참석자 수의 정확도</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>소속 부서</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>기관 소개</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>좌장</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Panelists</source>
        <translation>토론자</translation>
    </message>
    <message>
        <source>Presenters on the panel</source>
        <translation>발표자의 토론 참여</translation>
    </message>
    <message>
        <source>Not on the panel</source>
        <translation>토론 불참</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>순서 수</translation>
    </message>
    <message>
        <source>Number of outcomes</source>
        <translation>결과 수</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>측</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Reported words</source>
        <translation>전한 말</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>발언 언어</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>사진 출처</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>향후 계획</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>제목(헤드라인)</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Date of the release</source>
        <translation>보도자료 날짜</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>보도 유예</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>보도 유예 시간대</translation>
    </message>
    <message>
        <source>Number of the release</source>
        <translation>보도자료 번호</translation>
    </message>
    <message>
        <source>Version of the release</source>
        <translation>보도자료 판</translation>
    </message>
    <message>
        <source>Audience of the release</source>
        <translation>보도자료 대상</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>의의</translation>
    </message>
    <message>
        <source>Press accreditation</source>
        <translation>취재 신청</translation>
    </message>
    <message>
        <source>Photo opportunities</source>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>Date of the corrected release</source>
        <translation>정정 대상 보도자료 날짜</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Quote as spoken</source>
        <translation>원어 인용문</translation>
    </message>
    <message>
        <source>Translation that awaits approval</source>
        <translation>승인을 기다리는 번역</translation>
    </message>
    <message>
        <source>Consent of the speaker</source>
        <translation>발언자 동의</translation>
    </message>
    <message>
        <source>Description of the photo</source>
        <translation>사진 대체 텍스트</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>바닥글</translation>
    </message>
    <message>
        <source>Closing words of the house</source>
        <translation>기관의 맺음말</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation>표준 용어</translation>
    </message>
    <message>
        <source>Term in full</source>
        <translation>용어 풀이</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>합의</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>제기</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확정됨</translation>
    </message>
    <message>
        <source>held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>연기됨</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>초청됨</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>거절함</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>정확함</translation>
    </message>
    <message>
        <source>about</source>
        <translation>약</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>요청함</translation>
    </message>
    <message>
        <source>given</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부함</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>사진 {number}</translation>
    </message>
    <message>
        <source>contact {number}</source>
        <translation>연락처 {number}</translation>
    </message>
    <message>
        <source>term {number}</source>
        <translation>용어 {number}</translation>
    </message>
    <message>
        <source>{field} ({verb}) of {owner}</source>
        <translation>{owner}의 {field}({verb})</translation>
    </message>
    <message>
        <source>{field} of {owner}</source>
        <translation>{owner}의 {field}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>더 이상 없음</translation>
    </message>
    <message>
        <source>{field} of {name} as credited in “{title}”</source>
        <translation>“{title}”에 표기된 {name}의 {field}</translation>
    </message>
    <message>
        <source>{field} of {name} as credited in the programme</source>
        <translation>프로그램에 표기된 {name}의 {field}</translation>
    </message>
    <message>
        <source>the session “{title}”</source>
        <translation>“{title}” 세션</translation>
    </message>
    <message>
        <source>the item of {names}</source>
        <translation>{names} 순서</translation>
    </message>
    <message>
        <source>the item “{title}”</source>
        <translation>“{title}” 순서</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Opened {name}</source>
        <translation>{name} 열림</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} 여는 중</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>작업 파일 열기</translation>
    </message>
    <message>
        <source>EventDesk workspaces</source>
        <translation>EventDesk 작업 파일</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>포럼</translation>
    </message>
    <message>
        <source>New workspace: where all your forums are kept</source>
        <translation>새 작업 파일: 모든 포럼을 담아 둘 곳</translation>
    </message>
    <message>
        <source>EventDesk sample</source>
        <translation>EventDesk 예제</translation>
    </message>
    <message>
        <source>Adding the sample forums</source>
        <translation>예제 포럼 추가 중</translation>
    </message>
    <message>
        <source>{name} was not opened</source>
        <translation>{name} 파일을 열지 못했습니다</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>새 포럼</translation>
    </message>
    <message>
        <source>New forum from text</source>
        <translation>텍스트로 새 포럼 만들기</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>다음 회차</translation>
    </message>
    <message>
        <source>The next edition is on the desk. Ctrl+Z takes it back.</source>
        <translation>다음 회차를 열었습니다. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>Import forum files</source>
        <translation>포럼 파일 가져오기</translation>
    </message>
    <message>
        <source>Forum files</source>
        <translation>포럼 파일</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} 가져오는 중</translation>
    </message>
    <message>
        <source>Export forum file</source>
        <translation>포럼 파일 내보내기</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} 쓰는 중</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>{path}(으)로 내보냄</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>가져옴: {names}</translation>
    </message>
    <message>
        <source>Import forum file</source>
        <translation>포럼 파일 가져오기</translation>
    </message>
    <message>
        <source>The workspace has a forum of this id already: {names}.</source>
        <translation>작업 파일에 같은 id의 포럼이 이미 있습니다: {names}.</translation>
    </message>
    <message>
        <source>Replace it by the one in the file? This is one step, which can be undone.</source>
        <translation>파일에 있는 포럼으로 바꿀까요? 한 번의 작업이며 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>What is missing</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 외 {count}건</translation>
    </message>
</context>
<context>
    <name>FromText</name>
    <message>
        <source>A title or an office stands at the name, and the organization beside it.</source>
        <translation>이름에 호칭이나 직책이 붙어 있고 옆에 소속이 있습니다.</translation>
    </message>
    <message>
        <source>A title or an office stands at the name; no organization stands beside it.</source>
        <translation>이름에 호칭이나 직책이 붙어 있으나 옆에 소속이 없습니다.</translation>
    </message>
    <message>
        <source>A name and an organization stand together where people are listed.</source>
        <translation>사람을 나열한 곳에 이름과 소속이 함께 있습니다.</translation>
    </message>
    <message>
        <source>A name stands where people are listed.</source>
        <translation>사람을 나열한 곳에 이름이 있습니다.</translation>
    </message>
    <message>
        <source>A name, an organization and what the person did there.</source>
        <translation>이름과 소속, 그곳에서 한 일이 함께 있습니다.</translation>
    </message>
    <message>
        <source>A person is said to belong to it.</source>
        <translation>여기에 소속된 사람이 있습니다.</translation>
    </message>
    <message>
        <source>The office names the ministry.</source>
        <translation>직책에 부처 이름이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The name is followed by its short form.</source>
        <translation>이름 뒤에 약칭이 있습니다.</translation>
    </message>
    <message>
        <source>It is said to hold or to host the forum.</source>
        <translation>포럼을 열거나 주최한다고 되어 있습니다.</translation>
    </message>
    <message>
        <source>It stands after a word such as “Host:”.</source>
        <translation>“주최:” 같은 말 뒤에 있습니다.</translation>
    </message>
    <message>
        <source>A number and a name that ends in a word such as “forum”.</source>
        <translation>회차와 “포럼” 같은 말로 끝나는 이름입니다.</translation>
    </message>
    <message>
        <source>A name that ends in a word such as “forum”.</source>
        <translation>“포럼” 같은 말로 끝나는 이름입니다.</translation>
    </message>
    <message>
        <source>A day with its year.</source>
        <translation>연도가 있는 날짜입니다.</translation>
    </message>
    <message>
        <source>The weekday agrees with the day and the year.</source>
        <translation>요일이 날짜와 연도에 맞습니다.</translation>
    </message>
    <message>
        <source>The year stands elsewhere in the text.</source>
        <translation>연도는 본문의 다른 곳에 있습니다.</translation>
    </message>
    <message>
        <source>The weekday beside it is another one: look at the date.</source>
        <translation>옆에 적힌 요일이 다릅니다. 날짜를 확인하세요.</translation>
    </message>
    <message>
        <source>A place stands where the text says that the forum is held.</source>
        <translation>포럼이 열린다고 한 곳에 장소가 있습니다.</translation>
    </message>
    <message>
        <source>It stands after a word such as “Venue:”.</source>
        <translation>“장소:” 같은 말 뒤에 있습니다.</translation>
    </message>
    <message>
        <source>The place has one time zone.</source>
        <translation>이곳의 시간대는 하나입니다.</translation>
    </message>
    <message>
        <source>Words in quotation marks after “theme”.</source>
        <translation>“주제” 옆 따옴표 안의 말입니다.</translation>
    </message>
    <message>
        <source>It stands after a word such as “Theme:”.</source>
        <translation>“주제:” 같은 말 뒤에 있습니다.</translation>
    </message>
    <message>
        <source>The text says what the forum is for.</source>
        <translation>포럼을 여는 까닭이 적혀 있습니다.</translation>
    </message>
    <message>
        <source>A number of people, and that they took part.</source>
        <translation>사람 수와 참석했다는 말이 있습니다.</translation>
    </message>
    <message>
        <source>The text names it as a session.</source>
        <translation>본문에서 세션이라고 부릅니다.</translation>
    </message>
    <message>
        <source>A heading of a part of the programme.</source>
        <translation>프로그램 한 부분의 제목입니다.</translation>
    </message>
    <message>
        <source>A line of the programme with its time.</source>
        <translation>시각이 있는 프로그램의 한 줄입니다.</translation>
    </message>
    <message>
        <source>Speeches of one kind that stand together.</source>
        <translation>같은 종류의 연설이 이어져 있습니다.</translation>
    </message>
    <message>
        <source>The text says who gave that speech.</source>
        <translation>누가 그 연설을 했는지 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The line names the kind of speech.</source>
        <translation>연설의 종류가 적힌 줄입니다.</translation>
    </message>
    <message>
        <source>A title in quotation marks after the name of the speaker.</source>
        <translation>발표자 이름 뒤 따옴표 안의 제목입니다.</translation>
    </message>
    <message>
        <source>A line of the programme with a title.</source>
        <translation>제목이 있는 프로그램의 한 줄입니다.</translation>
    </message>
    <message>
        <source>A title of a talk; whose it is does not stand beside it.</source>
        <translation>발표 제목이지만 옆에 발표자가 없습니다.</translation>
    </message>
    <message>
        <source>The text says who sat on the panel.</source>
        <translation>누가 토론에 참여했는지 적혀 있습니다.</translation>
    </message>
    <message>
        <source>A line of the programme that names a panel.</source>
        <translation>패널 토론이 적힌 프로그램의 한 줄입니다.</translation>
    </message>
    <message>
        <source>Words in quotation marks, and who said them.</source>
        <translation>따옴표 안의 말과 말한 사람이 있습니다.</translation>
    </message>
    <message>
        <source>Words in quotation marks of “he” or “she”: whoever was named last.</source>
        <translation>“그”가 한 따옴표 안의 말이며, 바로 앞에 나온 사람으로 보았습니다.</translation>
    </message>
    <message>
        <source>The text reports what the person said.</source>
        <translation>그 사람이 한 말을 전하고 있습니다.</translation>
    </message>
    <message>
        <source>The text reports what “he” or “she” said: whoever was named last.</source>
        <translation>“그”가 한 말을 전하며, 바로 앞에 나온 사람으로 보았습니다.</translation>
    </message>
    <message>
        <source>The text says that this was agreed, proposed or raised.</source>
        <translation>합의했거나 제안했거나 제기했다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The first line that reads like a headline.</source>
        <translation>제목처럼 보이는 첫 줄입니다.</translation>
    </message>
    <message>
        <source>It stands after the word “Title”.</source>
        <translation>“제목”이라는 말 뒤에 있습니다.</translation>
    </message>
    <message>
        <source>The name of a picture says what is on it.</source>
        <translation>사진 파일 이름이 무엇을 찍었는지 말해 줍니다.</translation>
    </message>
    <message>
        <source>An address or a number of somebody to ask.</source>
        <translation>문의할 곳의 주소나 전화번호입니다.</translation>
    </message>
    <message>
        <source>Capital letters within the name are mended.</source>
        <translation>이름 안의 대문자를 바로잡았습니다.</translation>
    </message>
    <message>
        <source>The family name was written in capitals.</source>
        <translation>성이 대문자로 적혀 있었습니다.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>아마</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>행사장</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>어림</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>호칭</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직책</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>전한 말</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>향후 계획</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>배포일</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>The presenters join</source>
        <translation>발표자 참여</translation>
    </message>
</context>
<context>
    <name>FromTextDialog</name>
    <message>
        <source>New forum from text</source>
        <translation>텍스트로 새 포럼 만들기</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Paste a release or an agenda here, or open or drop a file.</source>
        <translation>보도자료나 일정표를 여기에 붙여 넣거나, 파일을 열거나 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>아직 읽은 것이 없습니다</translation>
    </message>
    <message>
        <source>What the text says of a forum, its sessions and its people is proposed here.</source>
        <translation>본문이 말하는 포럼과 세션, 사람을 여기에 제안합니다.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>본문 읽기</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>본문 고치기</translation>
    </message>
    <message>
        <source>Create forum</source>
        <translation>포럼 만들기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>텍스트 문서</translation>
    </message>
    <message>
        <source>Open a release or an agenda</source>
        <translation>보도자료나 일정표 열기</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Nothing in this text tells of a forum: no name, no day, nobody.</source>
        <translation>이 본문에는 포럼에 관한 내용이 없습니다. 이름도 날짜도 사람도 없습니다.</translation>
    </message>
    <message>
        <source>Tick what is right. Every proposal shows where it stands in the text.</source>
        <translation>맞는 것에 표시하세요. 제안마다 본문의 어디에 있는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>An old release or an agenda: its forum, sessions, people and talks are proposed by rules.</source>
        <translation>지난 보도자료나 일정표에서 포럼과 세션, 사람, 발표를 규칙에 따라 제안합니다.</translation>
    </message>
    <message>
        <source>Paste or open a text first.</source>
        <translation>먼저 본문을 붙여 넣거나 여세요.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>읽는 중입니다.</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>한 단계이며 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>Read a text first.</source>
        <translation>먼저 본문을 읽으세요.</translation>
    </message>
    <message>
        <source>The forum needs a name: tick it, or write one.</source>
        <translation>포럼 이름이 필요합니다. 표시하거나 직접 쓰세요.</translation>
    </message>
    <message>
        <source>Ticked: {sessions} sessions, {items} items, {people} people, {organizations} organizations.</source>
        <translation>선택: 세션 {sessions}개, 순서 {items}개, 사람 {people}명, 기관 {organizations}곳.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>New term</source>
        <translation>새 용어</translation>
    </message>
    <message>
        <source>Click to sort by this column</source>
        <translation>클릭하면 이 열을 기준으로 정렬합니다</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>용어 추가</translation>
    </message>
    <message>
        <source>The row is stored once it has a term.</source>
        <translation>용어를 쓰면 이 행이 저장됩니다.</translation>
    </message>
    <message>
        <source>A term is needed in one language at least; or delete the row.</source>
        <translation>용어는 한 언어에는 있어야 합니다. 필요 없으면 행을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Change glossary</source>
        <translation>용어집 변경</translation>
    </message>
    <message>
        <source>Paste into glossary</source>
        <translation>용어집에 붙여넣기</translation>
    </message>
    <message>
        <source>Delete terms</source>
        <translation>용어 삭제</translation>
    </message>
    <message>
        <source>Sort glossary</source>
        <translation>용어집 정렬</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>쓰지 않을 표기</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>풀어 쓴 말</translation>
    </message>
    <message>
        <source>Spellings that the term takes the place of; a semicolon between them</source>
        <translation>이 용어로 바꿀 표기. 여럿이면 세미콜론으로 나눕니다</translation>
    </message>
    <message>
        <source>As the house writes it</source>
        <translation>기관이 쓰는 표기</translation>
    </message>
    <message>
        <source>Written out where a short term first stands: research and development (R&amp;D)</source>
        <translation>줄임말이 처음 나올 때 풀어 씁니다: 연구개발(R&amp;D)</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Add term</source>
        <translation>용어 추가</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet (Ctrl+V)</source>
        <translation>스프레드시트에서 복사한 칸 붙여넣기 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Delete terms</source>
        <translation>용어 삭제</translation>
    </message>
    <message>
        <source>Add proposed terms</source>
        <translation>제안 용어 추가</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>{count}개 모두</translation>
    </message>
    <message>
        <source>Nothing more to propose</source>
        <translation>더 제안할 용어가 없습니다</translation>
    </message>
    <message>
        <source>Choose a term in the table first.</source>
        <translation>먼저 표에서 용어를 고르십시오.</translation>
    </message>
    <message>
        <source>Delete the chosen terms (Ctrl+Delete)</source>
        <translation>고른 용어 삭제 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Proposals for the glossary</source>
        <translation>용어집 제안</translation>
    </message>
    <message>
        <source>Usual short forms and the ministries of this forum</source>
        <translation>흔히 쓰는 줄임말과 이 포럼의 부처 이름</translation>
    </message>
    <message>
        <source>The program’s own words follow the glossary. Quotes, titles and names stay as they are; a short term is written out where it first stands.</source>
        <translation>프로그램이 쓰는 문장은 용어집을 따릅니다. 인용, 제목, 이름은 그대로 두며, 줄임말은 처음 나올 때 풀어 씁니다.</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>Hosts, organizers, sponsors</source>
        <translation>주최·주관·후원</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} 편집</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} 위로 이동</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>이미 맨 위에 있습니다.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>기관 추가</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>순서 변경</translation>
    </message>
    <message>
        <source>Remove organization</source>
        <translation>기관 빼기</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>Change house style</source>
        <translation>기관 스타일 변경</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>쪽 아래 문구</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>At the end of every release</source>
        <translation>모든 보도자료 끝에 넣는 글</translation>
    </message>
    <message>
        <source>Dr., Prof. and the like before a name</source>
        <translation>이름에 붙는 박사·교수 등의 호칭</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>At the first mention</source>
        <translation>처음 나올 때만</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>언제나</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Small ones as words</source>
        <translation>작은 수는 글자로</translation>
    </message>
    <message>
        <source>As digits</source>
        <translation>아라비아 숫자로</translation>
    </message>
    <message>
        <source>Day before month (3 May 2027)</source>
        <translation>일을 월 앞에 (3 May 2027)</translation>
    </message>
    <message>
        <source>Month before day (May 3, 2027)</source>
        <translation>월을 일 앞에 (May 3, 2027)</translation>
    </message>
    <message>
        <source>In figures (2027-05-03)</source>
        <translation>숫자로 (2027-05-03)</translation>
    </message>
</context>
<context>
    <name>HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>기관 스타일</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo {step} (Ctrl+Z)</source>
        <translation>{step} 실행 취소 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo {step} (Ctrl+Shift+Z)</source>
        <translation>{step} 다시 실행 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Add house style</source>
        <translation>기관 스타일 추가</translation>
    </message>
    <message>
        <source>Duplicate house style</source>
        <translation>기관 스타일 복제</translation>
    </message>
    <message>
        <source>Delete house style</source>
        <translation>기관 스타일 삭제</translation>
    </message>
    <message>
        <source>Deleted: {name}. Ctrl+Z takes it back.</source>
        <translation>삭제함: {name}. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>Deleted: {name}. Written in no house style now: {forums}. Ctrl+Z takes it back.</source>
        <translation>삭제함: {name}. 이제 기관 스타일이 없는 포럼: {forums}. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>First correct the field marked in red, or show what is stored.</source>
        <translation>먼저 빨갛게 표시된 칸을 고치거나 저장된 값을 다시 표시하십시오.</translation>
    </message>
    <message>
        <source>How a house writes and looks, for all its forums. Each change is stored as you make it.</source>
        <translation>기관의 모든 포럼에 쓰는 문서 모양과 표기 원칙입니다. 바꾸는 즉시 저장됩니다.</translation>
    </message>
    <message>
        <source>Propose from the host</source>
        <translation>주최 기관에서 가져오기</translation>
    </message>
    <message>
        <source>No house style yet</source>
        <translation>기관 스타일이 아직 없습니다</translation>
    </message>
    <message>
        <source>Letterhead, closing words, glossary and rules of writing, kept for all forums of a house.</source>
        <translation>레터헤드, 맺음말, 용어집, 표기 원칙을 기관의 모든 포럼에 함께 씁니다.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>이름 없음</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue a release</source>
        <translation>보도자료 배포</translation>
    </message>
    <message>
        <source>The release is being checked …</source>
        <translation>보도자료를 점검하고 있습니다…</translation>
    </message>
    <message>
        <source>No error and no warning is open.</source>
        <translation>남은 오류와 주의가 없습니다.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Keep it as it goes out; that cannot be taken back</source>
        <translation>나가는 그대로 보관합니다. 되돌릴 수 없습니다</translation>
    </message>
    <message>
        <source>It is being issued.</source>
        <translation>배포하고 있습니다.</translation>
    </message>
    <message>
        <source>The release is being checked.</source>
        <translation>보도자료를 점검하고 있습니다.</translation>
    </message>
    <message>
        <source>An error is open: mend it, or accept it with a reason under “Checks”.</source>
        <translation>오류가 남아 있습니다. 고치거나 “점검”에서 까닭을 적고 받아들이세요.</translation>
    </message>
    <message>
        <source>Say who issues it.</source>
        <translation>누가 배포하는지 적으세요.</translation>
    </message>
    <message>
        <source>Say on which day and at what time it goes out.</source>
        <translation>언제 배포하는지 날짜와 시각을 적으세요.</translation>
    </message>
    <message>
        <source>Issue release</source>
        <translation>보도자료 배포</translation>
    </message>
    <message>
        <source>Kept for good, word for word, with its facts and these files: {forms}.</source>
        <translation>글과 사실, 다음 파일을 나가는 그대로 계속 보관합니다: {forms}.</translation>
    </message>
    <message>
        <source>The files are being made</source>
        <translation>파일을 만드는 중</translation>
    </message>
    <message>
        <source>Show in “Checks”</source>
        <translation>“점검”에서 보기</translation>
    </message>
    <message>
        <source>Open errors and warnings</source>
        <translation>남은 오류와 주의</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>배포자</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>Day and time ({zone})</source>
        <translation>날짜와 시각({zone})</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>엠바고</translation>
    </message>
    <message>
        <source>None: it may be published at once</source>
        <translation>없음: 즉시 보도할 수 있습니다</translation>
    </message>
    <message>
        <source>Until {moment} ({zone})</source>
        <translation>{moment}까지 ({zone})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>배포</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Stored as soon as you type</source>
        <translation>입력하면 바로 저장됩니다</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>순서 변경</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>위로 이동 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>아래로 이동 (Alt+↓)</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>먼저 항목을 선택하세요.</translation>
    </message>
    <message>
        <source>It is not stored yet.</source>
        <translation>아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>이미 맨 위에 있습니다.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>이미 맨 아래에 있습니다.</translation>
    </message>
    <message>
        <source>{what} (Delete)</source>
        <translation>{what} (Delete)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a forum first.</source>
        <translation>먼저 포럼을 여세요.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>아직 연 파일 없음</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>연 작업 파일이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>First correct the field marked in red, or show what is stored.</source>
        <translation>빨간색으로 표시된 칸을 먼저 고치거나 저장된 값으로 되돌리세요.</translation>
    </message>
    <message>
        <source>Undone · {step}</source>
        <translation>실행 취소함 · {step}</translation>
    </message>
    <message>
        <source>Done again · {step}</source>
        <translation>다시 실행함 · {step}</translation>
    </message>
    <message>
        <source>The workspace cannot be read</source>
        <translation>작업 파일을 읽을 수 없습니다</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>… and {count} more</source>
        <translation>… 외 {count}건</translation>
    </message>
    <message>
        <source>One character cannot be printed: no font has it. Replace it, then save or print.</source>
        <translation>글자 1개를 인쇄할 수 없습니다. 이 글자가 있는 글꼴이 없습니다. 글자를 바꾼 뒤 저장하거나 인쇄하세요.</translation>
    </message>
    <message>
        <source>{count} characters cannot be printed: no font has them. Replace them, then save or print.</source>
        <translation>글자 {count}개를 인쇄할 수 없습니다. 이 글자들이 있는 글꼴이 없습니다. 글자를 바꾼 뒤 저장하거나 인쇄하세요.</translation>
    </message>
    <message>
        <source>{code} {name}, in “{text}”</source>
        <translation>{code} {name}, “{text}”에 있음</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
</context>
<context>
    <name>NewForumDialog</name>
    <message>
        <source>New forum</source>
        <translation>새 포럼</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>What it is an edition of, if anything</source>
        <translation>되풀이되는 포럼이면 그 이름</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Where it has one of its own</source>
        <translation>따로 붙인 제목이 있으면</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Languages, the main one first</source>
        <translation>언어 (주 언어를 맨 앞에)</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>언어 추가</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>An edition is from 1 to 9999.</source>
        <translation>회차는 1에서 9999까지입니다.</translation>
    </message>
    <message>
        <source>Create forum</source>
        <translation>포럼 만들기</translation>
    </message>
    <message>
        <source>Give the series or a title.</source>
        <translation>시리즈나 제목을 입력하세요.</translation>
    </message>
    <message>
        <source>Give one language at the least.</source>
        <translation>언어를 하나 이상 입력하세요.</translation>
    </message>
    <message>
        <source>Give the time zone.</source>
        <translation>시간대를 입력하세요.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>NextEditionDialog</name>
    <message>
        <source>Next edition</source>
        <translation>다음 회차</translation>
    </message>
    <message>
        <source>Make next edition</source>
        <translation>다음 회차 만들기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Series, for both editions</source>
        <translation>두 회차의 시리즈</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>first</source>
        <translation>첫째</translation>
    </message>
    <message>
        <source>second</source>
        <translation>둘째</translation>
    </message>
    <message>
        <source>third</source>
        <translation>셋째</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>넷째</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>다섯째</translation>
    </message>
    <message>
        <source>The same week of the month: the {number} {weekday} of {month}</source>
        <translation>같은 달의 같은 주: {month} {number} {weekday}</translation>
    </message>
    <message>
        <source>52 weeks later, on the same weekday</source>
        <translation>52주 뒤 같은 요일</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>다른 날</translation>
    </message>
    <message>
        <source>An edition is from 1 to 9999.</source>
        <translation>회차는 1부터 9999까지입니다.</translation>
    </message>
    <message>
        <source>Sessions, tentative</source>
        <translation>세션(미정으로)</translation>
    </message>
    <message>
        <source>Talks and panels, tentative</source>
        <translation>발표와 패널(미정으로)</translation>
    </message>
    <message>
        <source>People, as invited</source>
        <translation>사람(초청 상태로)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>회의실</translation>
    </message>
    <message>
        <source>Venue and city</source>
        <translation>장소와 도시</translation>
    </message>
    <message>
        <source>Theme and purpose</source>
        <translation>주제와 취지</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>언론 담당자</translation>
    </message>
    <message>
        <source>Attendees, as invited</source>
        <translation>참석자(초청 상태로)</translation>
    </message>
    <message>
        <source>After {forum}</source>
        <translation>{forum} 다음</translation>
    </message>
    <message>
        <source>Hosts, organizations, languages and sides always come along. Left behind are statements, outcomes, photos, releases, check-ins, whoever declined, and what was cancelled.</source>
        <translation>주최 기관, 기관, 언어, 참가국은 언제나 함께 옮겨집니다. 발언, 성과, 사진, 보도자료, 입장 기록, 거절한 사람, 취소된 순서는 남겨 둡니다.</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>가져올 것</translation>
    </message>
    <message>
        <source>Cancelled, so left behind: {sessions} and {count} more.</source>
        <translation>취소되어 남겨 두는 세션: {sessions} 외 {count}개.</translation>
    </message>
    <message>
        <source>Cancelled, so left behind: {sessions}.</source>
        <translation>취소되어 남겨 두는 세션: {sessions}.</translation>
    </message>
    <message>
        <source>One step, which can be undone</source>
        <translation>한 단계로 처리되며 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>{before} becomes {after}.</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>It is another weekday.</source>
        <translation>요일이 다릅니다.</translation>
    </message>
    <message>
        <source>Give the next edition a title.</source>
        <translation>다음 회차의 제목을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>둘째 언어</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>From label</source>
        <translation>시작 라벨</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Second clock</source>
        <translation>둘째 시각</translation>
    </message>
    <message>
        <source>None; type a city</source>
        <translation>없음. 도시 이름 입력</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로 방향</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>OutcomesSection</name>
    <message>
        <source>Outcomes</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>결과 변경</translation>
    </message>
    <message>
        <source>Remove outcome</source>
        <translation>결과 삭제</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>결과 추가</translation>
    </message>
    <message>
        <source>Say what a session agreed, decided, proposed, raised or mentioned.</source>
        <translation>세션에서 합의·결정·제안·제기·언급한 내용을 입력하세요.</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>결과 내용</translation>
    </message>
    <message>
        <source>The session …</source>
        <translation>세션에서 …</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>기록한 사람</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>기록 시각</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>아직 내용 없음</translation>
    </message>
    <message>
        <source>An outcome belongs to a session: add one to the programme first.</source>
        <translation>결과는 세션에 속합니다. 먼저 프로그램에 세션을 추가하세요.</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>순서 변경</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Photo {number}</source>
        <translation>사진 {number}</translation>
    </message>
    <message>
        <source>Change forum</source>
        <translation>포럼 변경</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>What it is an edition of</source>
        <translation>이 포럼이 속한 시리즈</translation>
    </message>
    <message>
        <source>Title of its own</source>
        <translation>별도 제목</translation>
    </message>
    <message>
        <source>Left empty: edition and series</source>
        <translation>비워 두면 회차와 시리즈 이름</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>As it follows “the forum aims …”, for example: to review the latest trends</source>
        <translation>예: 최신 동향을 살펴보기 위해</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Phase of the work</source>
        <translation>준비 단계</translation>
    </message>
    <message>
        <source>The forum begins after this day.</source>
        <translation>포럼 시작일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>일시와 장소</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>Languages, the main one first</source>
        <translation>언어 (주 언어를 맨 앞에)</translation>
    </message>
    <message>
        <source>Languages and sides</source>
        <translation>언어와 참가 측</translation>
    </message>
    <message>
        <source>Sides of a bilateral forum</source>
        <translation>양자 포럼의 참가 측</translation>
    </message>
    <message>
        <source>Country codes or names of groups, such as KR, CN</source>
        <translation>국가 코드나 단체 이름 (예: KR, CN)</translation>
    </message>
    <message>
        <source>Id in files and on the command line</source>
        <translation>파일과 명령줄에서 쓰는 ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Attendance, as the press is told</source>
        <translation>언론에 알리는 참석 규모</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>표현</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>For example: science and technology experts</source>
        <translation>예: 과학기술 전문가</translation>
    </message>
    <message>
        <source>Attendees’ data may be kept until</source>
        <translation>참석자 정보 보유 기한</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>From 30 days before, the overview reminds of erasing it</source>
        <translation>30일 전부터 개요에서 삭제를 알려 줍니다</translation>
    </message>
    <message>
        <source>An edition is a number from 1 to 9999.</source>
        <translation>회차는 1부터 9999까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>Forum without a name</source>
        <translation>이름 없는 포럼</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>people on stage</source>
        <translation>출연자</translation>
    </message>
    <message>
        <source>attendees registered</source>
        <translation>등록 참석자</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>A room is booked twice at a time</source>
        <translation>한 회의실이 같은 시간에 두 번 잡혀 있습니다</translation>
    </message>
    <message>
        <source>Rooms are booked twice at a time {count} times</source>
        <translation>회의실이 같은 시간에 두 번 잡힌 경우 {count}건</translation>
    </message>
    <message>
        <source>A person is in two places at a time</source>
        <translation>한 사람이 같은 시간에 두 곳에 있습니다</translation>
    </message>
    <message>
        <source>People are in two places at a time {count} times</source>
        <translation>같은 시간에 두 곳에 있는 사람 {count}건</translation>
    </message>
    <message>
        <source>A person is not available when they appear</source>
        <translation>출연 시간에 참석할 수 없는 사람이 있습니다</translation>
    </message>
    <message>
        <source>{count} appearances of people who are not available then</source>
        <translation>참석할 수 없는 시간에 잡힌 출연 {count}건</translation>
    </message>
    <message>
        <source>A person arrives after their appearance begins</source>
        <translation>한 사람이 출연 시작 뒤에 도착함</translation>
    </message>
    <message>
        <source>{count} appearances of people who arrive later</source>
        <translation>도착하기 전에 출연하는 순서 {count}건</translation>
    </message>
    <message>
        <source>A person leaves before their appearance ends</source>
        <translation>한 사람이 출연이 끝나기 전에 떠남</translation>
    </message>
    <message>
        <source>{count} appearances of people who have left by then</source>
        <translation>떠난 뒤에 출연하는 순서 {count}건</translation>
    </message>
    <message>
        <source>A person has too little time to change rooms</source>
        <translation>한 사람의 장소 이동 시간이 모자람</translation>
    </message>
    <message>
        <source>{count} changes of rooms with too little time</source>
        <translation>이동 시간이 모자란 장소 변경 {count}건</translation>
    </message>
    <message>
        <source>A session is too short for its items</source>
        <translation>순서에 비해 시간이 짧은 세션 1개</translation>
    </message>
    <message>
        <source>{count} sessions are too short for their items</source>
        <translation>순서에 비해 시간이 짧은 세션 {count}개</translation>
    </message>
    <message>
        <source>An item lies outside its session’s time</source>
        <translation>세션 시간을 벗어난 순서 1개</translation>
    </message>
    <message>
        <source>{count} items lie outside their session’s time</source>
        <translation>세션 시간을 벗어난 순서 {count}개</translation>
    </message>
    <message>
        <source>A session lies outside the forum’s days</source>
        <translation>포럼 기간을 벗어난 세션 1개</translation>
    </message>
    <message>
        <source>{count} sessions lie outside the forum’s days</source>
        <translation>포럼 기간을 벗어난 세션 {count}개</translation>
    </message>
    <message>
        <source>A session ends before it begins</source>
        <translation>시작 전에 끝나는 세션 1개</translation>
    </message>
    <message>
        <source>{count} sessions end before they begin</source>
        <translation>시작 전에 끝나는 세션 {count}개</translation>
    </message>
    <message>
        <source>A room has too few seats for its audience</source>
        <translation>청중에 비해 좌석이 모자란 장소</translation>
    </message>
    <message>
        <source>{count} sessions with too few seats for their audience</source>
        <translation>청중에 비해 좌석이 모자란 세션 {count}개</translation>
    </message>
    <message>
        <source>A session without an end</source>
        <translation>종료 시각이 없는 세션 1개</translation>
    </message>
    <message>
        <source>{count} sessions without an end</source>
        <translation>종료 시각이 없는 세션 {count}개</translation>
    </message>
    <message>
        <source>A session without a time</source>
        <translation>시간이 없는 세션 1개</translation>
    </message>
    <message>
        <source>{count} sessions without a time</source>
        <translation>시간이 없는 세션 {count}개</translation>
    </message>
    <message>
        <source>A session without a room</source>
        <translation>장소 없는 세션</translation>
    </message>
    <message>
        <source>{count} sessions without a room</source>
        <translation>장소 없는 세션 {count}개</translation>
    </message>
    <message>
        <source>A session without a moderator</source>
        <translation>좌장 없는 세션</translation>
    </message>
    <message>
        <source>{count} sessions without a moderator</source>
        <translation>좌장 없는 세션 {count}개</translation>
    </message>
    <message>
        <source>A session that is still tentative</source>
        <translation>아직 잠정인 세션</translation>
    </message>
    <message>
        <source>{count} sessions that are still tentative</source>
        <translation>아직 잠정인 세션 {count}개</translation>
    </message>
    <message>
        <source>A cancelled session in which people are confirmed</source>
        <translation>출연자가 확정된 채 취소된 세션</translation>
    </message>
    <message>
        <source>{count} cancelled sessions in which people are confirmed</source>
        <translation>출연자가 확정된 채 취소된 세션 {count}개</translation>
    </message>
    <message>
        <source>A session without a title</source>
        <translation>제목이 없는 세션 1개</translation>
    </message>
    <message>
        <source>{count} sessions without a title</source>
        <translation>제목이 없는 세션 {count}개</translation>
    </message>
    <message>
        <source>A talk without a time</source>
        <translation>시간이 없는 발표 1개</translation>
    </message>
    <message>
        <source>{count} talks without a time</source>
        <translation>시간이 없는 발표 {count}개</translation>
    </message>
    <message>
        <source>A talk without a title</source>
        <translation>제목이 없는 발표 1개</translation>
    </message>
    <message>
        <source>{count} talks without a title</source>
        <translation>제목이 없는 발표 {count}개</translation>
    </message>
    <message>
        <source>A talk without a speaker</source>
        <translation>연사가 없는 발표 1개</translation>
    </message>
    <message>
        <source>{count} talks without a speaker</source>
        <translation>연사가 없는 발표 {count}개</translation>
    </message>
    <message>
        <source>A panel without a moderator</source>
        <translation>좌장이 없는 토론 1개</translation>
    </message>
    <message>
        <source>{count} panels without a moderator</source>
        <translation>좌장이 없는 토론 {count}개</translation>
    </message>
    <message>
        <source>A panel without panelists</source>
        <translation>토론자가 없는 토론 1개</translation>
    </message>
    <message>
        <source>{count} panels without panelists</source>
        <translation>토론자가 없는 토론 {count}개</translation>
    </message>
    <message>
        <source>A person who will not come is still named</source>
        <translation>불참자 1명이 아직 적혀 있습니다</translation>
    </message>
    <message>
        <source>{count} people who will not come are still named</source>
        <translation>불참자 {count}명이 아직 적혀 있습니다</translation>
    </message>
    <message>
        <source>A person is announced who has not confirmed yet</source>
        <translation>아직 확정하지 않은 사람이 발표됨</translation>
    </message>
    <message>
        <source>{count} people are announced who have not confirmed yet</source>
        <translation>아직 확정하지 않은 채 발표된 사람 {count}명</translation>
    </message>
    <message>
        <source>A session that not all of its audience will understand</source>
        <translation>청중 일부가 알아듣지 못할 세션</translation>
    </message>
    <message>
        <source>{count} sessions that not all of their audience will understand</source>
        <translation>청중 일부가 알아듣지 못할 세션 {count}개</translation>
    </message>
    <message>
        <source>A person does not understand the item they take part in</source>
        <translation>참여하는 순서의 언어를 알아듣지 못하는 사람</translation>
    </message>
    <message>
        <source>{count} people do not understand the item they take part in</source>
        <translation>참여하는 순서의 언어를 알아듣지 못하는 사람 {count}명</translation>
    </message>
    <message>
        <source>A person without a position</source>
        <translation>직위가 없는 사람 1명</translation>
    </message>
    <message>
        <source>{count} people without a position</source>
        <translation>직위가 없는 사람 {count}명</translation>
    </message>
    <message>
        <source>A person without an organization</source>
        <translation>소속이 없는 사람 1명</translation>
    </message>
    <message>
        <source>{count} people without an organization</source>
        <translation>소속이 없는 사람 {count}명</translation>
    </message>
    <message>
        <source>The sides differ in speakers</source>
        <translation>양측 연사 수가 다름</translation>
    </message>
    <message>
        <source>The sides differ in minutes of speech</source>
        <translation>양측 발언 시간이 다름</translation>
    </message>
    <message>
        <source>The sides differ in keynotes</source>
        <translation>양측 기조연설 수가 다름</translation>
    </message>
    <message>
        <source>No title and no series</source>
        <translation>제목과 시리즈 없음</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>No venue</source>
        <translation>장소 없음</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>주최 기관 없음</translation>
    </message>
    <message>
        <source>No press contact</source>
        <translation>언론 담당자 없음</translation>
    </message>
    <message>
        <source>No press contact that can be called or written to</source>
        <translation>전화나 이메일이 있는 언론 담당자 없음</translation>
    </message>
    <message>
        <source>A release without a headline of its own</source>
        <translation>제목이 없는 보도자료 1건</translation>
    </message>
    <message>
        <source>{count} releases without a headline of their own</source>
        <translation>제목이 없는 보도자료 {count}건</translation>
    </message>
    <message>
        <source>A host of whom the release says nothing at its end</source>
        <translation>보도자료 끝에 소개 글이 없는 주최 기관 1곳</translation>
    </message>
    <message>
        <source>{count} hosts of whom the release says nothing at its end</source>
        <translation>보도자료 끝에 소개 글이 없는 주최 기관 {count}곳</translation>
    </message>
    <message>
        <source>A photo without a caption</source>
        <translation>설명이 없는 사진 1장</translation>
    </message>
    <message>
        <source>{count} photos without a caption</source>
        <translation>설명이 없는 사진 {count}장</translation>
    </message>
    <message>
        <source>A person is quoted without an office</source>
        <translation>직함 없이 인용된 사람 1명</translation>
    </message>
    <message>
        <source>{count} people are quoted without an office</source>
        <translation>직함 없이 인용된 사람 {count}명</translation>
    </message>
    <message>
        <source>A release that does not fit the forum’s status</source>
        <translation>포럼 상태와 맞지 않는 보도자료 1건</translation>
    </message>
    <message>
        <source>{count} releases that do not fit the forum’s status</source>
        <translation>포럼 상태와 맞지 않는 보도자료 {count}건</translation>
    </message>
    <message>
        <source>An embargo that ends before its release</source>
        <translation>배포일 전에 끝나는 엠바고 1건</translation>
    </message>
    <message>
        <source>{count} embargoes that end before their releases</source>
        <translation>배포일 전에 끝나는 엠바고 {count}건</translation>
    </message>
    <message>
        <source>A statement that is left out of the release</source>
        <translation>보도자료에서 빠지는 발언 1건</translation>
    </message>
    <message>
        <source>{count} statements that are left out of the release</source>
        <translation>보도자료에서 빠지는 발언 {count}건</translation>
    </message>
    <message>
        <source>A text that is not there in the release’s language</source>
        <translation>보도자료 언어로 입력되지 않은 글 1건</translation>
    </message>
    <message>
        <source>{count} texts that are not there in the release’s language</source>
        <translation>보도자료 언어로 입력되지 않은 글 {count}건</translation>
    </message>
    <message>
        <source>{2}: {0} and {1} overlap by {minutes}</source>
        <translation>{2}: {0}, {1} 일정이 {minutes} 겹칩니다</translation>
    </message>
    <message>
        <source>{0}: {1} and {2} overlap by {minutes}</source>
        <translation>{0}: {1}, {2} 일정이 {minutes} 겹칩니다</translation>
    </message>
    <message>
        <source>{0} is away for {minutes} of {1}</source>
        <translation>{0}: {1} 중 {minutes} 동안 참석 불가</translation>
    </message>
    <message>
        <source>{0} is too short by {minutes}</source>
        <translation>{0}: {minutes} 부족</translation>
    </message>
    <message>
        <source>{0} lies {minutes} outside {1}</source>
        <translation>{0}: {1} 시간을 {minutes} 벗어남</translation>
    </message>
    <message>
        <source>{0} arrives {minutes} too late for {1}</source>
        <translation>{0}: {1}보다 {minutes} 늦게 도착</translation>
    </message>
    <message>
        <source>{0} misses the last {minutes} of {1}</source>
        <translation>{0}: {1}의 마지막 {minutes}에 참석하지 못함</translation>
    </message>
    <message>
        <source>{0} has {minutes} from {1} to {2}</source>
        <translation>{0}: {1}에서 {2}까지 {minutes}</translation>
    </message>
    <message>
        <source>{0}: {count} seats too few in {rooms}</source>
        <translation>{0}: {rooms} 좌석 {count}석 부족</translation>
    </message>
    <message>
        <source>{0}: no {languages}</source>
        <translation>{0}: {languages} 없음</translation>
    </message>
    <message>
        <source>{0} in {1}, held in {languages}</source>
        <translation>{1}의 {0}, 진행 언어 {languages}</translation>
    </message>
    <message>
        <source>{0}: {count} confirmed</source>
        <translation>{0}: 확정 {count}명</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Speakers: {sides}</source>
        <translation>연사: {sides}</translation>
    </message>
    <message>
        <source>Minutes of speech: {sides}</source>
        <translation>발언 시간(분): {sides}</translation>
    </message>
    <message>
        <source>Keynotes: {sides}</source>
        <translation>기조연설: {sides}</translation>
    </message>
    <message>
        <source>“{title}” in {session}</source>
        <translation>{session}의 “{title}”</translation>
    </message>
    <message>
        <source>Item {number} of {session}</source>
        <translation>{session}의 {number}번째 순서</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>{number}번째 세션</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>{number}번째 순서</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>개최됨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>기획</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>초청</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>현장</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>정확히</translation>
    </message>
    <message>
        <source>about</source>
        <translation>약</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>공동 주최</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주관</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>협찬</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>후원</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What is missing</source>
        <translation>빠진 것</translation>
    </message>
    <message>
        <source>What conflicts, and what is missing</source>
        <translation>충돌과 빠진 것</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing conflicts.</source>
        <translation>빠진 것도 충돌도 없습니다.</translation>
    </message>
    <message>
        <source>No conflicts: every room and every person is in one place at a time.</source>
        <translation>충돌 없음: 회의실과 사람이 같은 시간에 겹치지 않습니다.</translation>
    </message>
    <message>
        <source>Delete forum</source>
        <translation>포럼 삭제</translation>
    </message>
    <message>
        <source>No forum yet</source>
        <translation>아직 포럼이 없습니다</translation>
    </message>
    <message>
        <source>Make a new forum, open a workspace, or look at the sample: the File menu has all three.</source>
        <translation>새 포럼을 만들거나 작업 공간을 열거나 예제를 살펴보세요. 모두 파일 메뉴에 있습니다.</translation>
    </message>
    <message>
        <source>How many came…</source>
        <translation>참석 인원…</translation>
    </message>
    <message>
        <source>Take the number of participants from the registrations and the door</source>
        <translation>등록과 현장 체크인에서 참석 인원을 가져옵니다</translation>
    </message>
    <message>
        <source>Delete this forum</source>
        <translation>이 포럼 삭제</translation>
    </message>
    <message>
        <source>Delete the forum with its programme, attendees and press material; undo gives it back</source>
        <translation>프로그램, 참석자, 보도 자료와 함께 포럼을 삭제합니다. 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
</context>
<context>
    <name>ParagraphPanel</name>
    <message>
        <source>Your words for a paragraph that is no longer in the story</source>
        <translation>더 이상 본문에 없는 문단에 쓴 글</translation>
    </message>
    <message>
        <source>This paragraph is no longer in the story.</source>
        <translation>이 문단은 더 이상 본문에 없습니다.</translation>
    </message>
    <message>
        <source>These are the words in the release already.</source>
        <translation>이미 보도자료에 있는 문장입니다.</translation>
    </message>
    <message>
        <source>To leave the paragraph out, hide it.</source>
        <translation>문단을 빼려면 숨기세요.</translation>
    </message>
    <message>
        <source>These are the program’s words.</source>
        <translation>자동으로 작성된 문장입니다.</translation>
    </message>
    <message>
        <source>Drop your words and print the program’s</source>
        <translation>직접 쓴 문장을 버리고 자동 작성 문장을 인쇄합니다</translation>
    </message>
    <message>
        <source>Program’s words</source>
        <translation>자동 작성 문장</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>문단의 문장</translation>
    </message>
    <message>
        <source>Write your paragraph here</source>
        <translation>여기에 문단을 쓰세요</translation>
    </message>
    <message>
        <source>Write the paragraph first.</source>
        <translation>먼저 문단을 쓰세요.</translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation>이 문장 추가</translation>
    </message>
    <message>
        <source>Print these words (Ctrl+Enter)</source>
        <translation>이 문장으로 인쇄(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Print the program’s words again (Delete)</source>
        <translation>자동 작성 문장을 다시 인쇄(Delete)</translation>
    </message>
    <message>
        <source>Leave this paragraph out of the release (Delete)</source>
        <translation>이 문단을 보도자료에서 빼기(Delete)</translation>
    </message>
    <message>
        <source>Remove these words</source>
        <translation>이 문장 제거</translation>
    </message>
    <message>
        <source>Take these words out of the release (Delete)</source>
        <translation>이 문장을 보도자료에서 빼기(Delete)</translation>
    </message>
    <message>
        <source>Facts in this paragraph</source>
        <translation>이 문단에 쓰인 사실</translation>
    </message>
    <message>
        <source>Choose one to go to the field where it is entered</source>
        <translation>사실을 선택하면 입력란으로 이동합니다</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>이 문장 사용</translation>
    </message>
    <message>
        <source>From your words to what the program would write now:</source>
        <translation>직접 쓴 문장과 지금의 자동 작성 문장 비교:</translation>
    </message>
    <message>
        <source>Your words and the program’s, word by word</source>
        <translation>직접 쓴 문장과 자동 작성 문장의 낱말별 비교</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Facts changed since you wrote this:</source>
        <translation>이 글을 쓴 뒤 바뀐 사실:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 문장 유지</translation>
    </message>
    <message>
        <source>Your words still hold: say no more of these changes</source>
        <translation>직접 쓴 문장이 그대로 맞습니다. 이 변경을 더 알리지 않습니다</translation>
    </message>
    <message>
        <source>Take the program’s</source>
        <translation>자동 작성 문장 사용</translation>
    </message>
    <message>
        <source>Drop your words and print what the program writes now</source>
        <translation>직접 쓴 문장을 버리고 지금 자동으로 작성되는 문장을 인쇄합니다</translation>
    </message>
</context>
<context>
    <name>PartTree</name>
    <message>
        <source>Proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>포럼</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>In the text: {words}</source>
        <translation>본문: {words}</translation>
    </message>
    <message>
        <source>Is in the directory already</source>
        <translation>이미 등록되어 있음</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message>
        <source>Data of this person</source>
        <translation>이 사람의 데이터</translation>
    </message>
    <message>
        <source>A page to read, and the data beside it</source>
        <translation>읽기용 페이지와 데이터 파일</translation>
    </message>
    <message>
        <source>Writing the data of one person</source>
        <translation>한 사람의 데이터 저장</translation>
    </message>
    <message>
        <source>Written: {page} and {data}</source>
        <translation>저장됨: {page}, {data}</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Choose pictures…</source>
        <translation>그림 고르기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Store the picture on the clipboard (Ctrl+V)</source>
        <translation>클립보드의 그림을 저장합니다 (Ctrl+V)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>클립보드에 그림이 없습니다.</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>그림 추가</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>그림을 읽는 중</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>사진을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>The time in each photo tells which item it shows; the programme proposes its caption.</source>
        <translation>사진의 촬영 시각으로 어느 순서인지 알아내어 프로그램에서 사진 설명을 제안합니다.</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Change photo</source>
        <translation>사진 변경</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>사진 삭제</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>설명 추가</translation>
    </message>
    <message>
        <source>Drop pictures here, or write the captions now and add the pictures later.</source>
        <translation>사진을 여기로 끌어다 놓으세요. 설명을 먼저 쓰고 사진은 나중에 추가해도 됩니다.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>Description, for those who do not see the picture</source>
        <translation>대체 텍스트(그림을 볼 수 없는 이를 위한 설명)</translation>
    </message>
    <message>
        <source>What is on it: “Two people shake hands in front of flags.”</source>
        <translation>그림에 보이는 것: “두 사람이 국기 앞에서 악수하고 있다.”</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>촬영자</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>촬영 시각</translation>
    </message>
    <message>
        <source>Who is on it, from left to right</source>
        <translation>사진 속 인물 (왼쪽부터)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진 파일</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>사진 파일 없음</translation>
    </message>
    <message>
        <source>Say first who is on it, or when it was taken: the programme tells what they did.</source>
        <translation>먼저 누가 찍혔는지 또는 언제 찍었는지 입력하세요. 무엇을 했는지는 프로그램에서 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Photo {number}, no caption</source>
        <translation>사진 {number}, 설명 없음</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>설명 없음</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>대체 텍스트 없음</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>사진 파일 추가…</translation>
    </message>
    <message>
        <source>Choose picture files; they can be dropped here as well</source>
        <translation>사진 파일을 고르세요. 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Suggest caption</source>
        <translation>설명 제안</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>사진 파일 추가</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진 파일</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>사진 읽는 중</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>Choose a photo first.</source>
        <translation>먼저 사진을 선택하세요.</translation>
    </message>
    <message>
        <source>It has a caption already.</source>
        <translation>이미 설명이 있습니다.</translation>
    </message>
    <message>
        <source>Write what the programme tells of who is on it</source>
        <translation>사진 속 인물이 한 일을 프로그램에서 가져와 씁니다</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Follow the clock</source>
        <translation>시계 따라가기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Choose another session or item</source>
        <translation>다른 세션이나 순서 고르기</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation>시각에 따라</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>시각 미정</translation>
    </message>
    <message>
        <source>Nothing is on today</source>
        <translation>오늘 진행하는 순서가 없습니다</translation>
    </message>
    <message>
        <source>Choose a session with F6.</source>
        <translation>F6으로 세션을 고르세요.</translation>
    </message>
    <message>
        <source>place of this note</source>
        <translation>이 기록의 순서</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>직접 고름</translation>
    </message>
    <message>
        <source>next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>over</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>on now</source>
        <translation>진행 중</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Nowhere in particular</source>
        <translation>특정한 자리 없음</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>제목 일부를 입력하세요</translation>
    </message>
    <message>
        <source>In closing</source>
        <translation>폐회 시</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>이름을 입력하세요</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>합의</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>제기</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Save the date (long before)</source>
        <translation>사전 안내(훨씬 전)</translation>
    </message>
    <message>
        <source>Media advisory (before the forum)</source>
        <translation>보도 안내문 (포럼 전)</translation>
    </message>
    <message>
        <source>Opening-day release (on the first day)</source>
        <translation>개막일 보도자료(첫날)</translation>
    </message>
    <message>
        <source>Result release (after the forum)</source>
        <translation>결과 보도자료(포럼 후)</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>정정 보도</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>한 쪽</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>For the web, with headings</source>
        <translation>웹용(소제목 포함)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>첫 문단</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>참석 규모</translation>
    </message>
    <message>
        <source>Organizers and sponsors</source>
        <translation>주관·후원</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>토론</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>폐회</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>향후 계획</translation>
    </message>
    <message>
        <source>About the host</source>
        <translation>주최 기관 소개</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>의의</translation>
    </message>
    <message>
        <source>Programme in brief</source>
        <translation>프로그램 개요</translation>
    </message>
    <message>
        <source>Press accreditation</source>
        <translation>취재 신청</translation>
    </message>
    <message>
        <source>Photo opportunities</source>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>Your paragraph</source>
        <translation>직접 쓴 문단</translation>
    </message>
    <message>
        <source>Closing words of the house</source>
        <translation>기관의 맺음말</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>개회</translation>
    </message>
    <message>
        <source>Keynotes</source>
        <translation>기조연설</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>식사</translation>
    </message>
    <message>
        <source>Social event</source>
        <translation>교류 행사</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>개회사</translation>
    </message>
    <message>
        <source>Welcoming speech</source>
        <translation>환영사</translation>
    </message>
    <message>
        <source>Congratulatory speech</source>
        <translation>축사</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>기조연설</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>토의</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>질의응답</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>의식</translation>
    </message>
    <message>
        <source>Group photo</source>
        <translation>기념 촬영</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>공연</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>공지</translation>
    </message>
    <message>
        <source>Closing remarks</source>
        <translation>폐회사</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Changed since v{version}</source>
        <translation>{version}판 이후 변경됨</translation>
    </message>
    <message>
        <source>Issued v{version}</source>
        <translation>{version}판 배포됨</translation>
    </message>
    <message>
        <source>Draft: not issued yet</source>
        <translation>초안: 아직 배포하지 않음</translation>
    </message>
    <message>
        <source>Version {version} was issued {moment}; the draft has changed since</source>
        <translation>{version}판을 {moment}에 배포했고 그 뒤 초안이 바뀌었습니다</translation>
    </message>
    <message>
        <source>Version {version} was issued {moment}</source>
        <translation>{version}판을 {moment}에 배포했습니다</translation>
    </message>
    <message>
        <source>Type it below; it is added as soon as there are words.</source>
        <translation>아래에 쓰세요. 내용이 있으면 추가됩니다.</translation>
    </message>
    <message>
        <source>No longer in the story</source>
        <translation>더 이상 본문에 없음</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>직접 쓴 문장</translation>
    </message>
    <message>
        <source>Not added yet</source>
        <translation>아직 추가되지 않음</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>직접 추가함</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>사실이 바뀜</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>번역 없음</translation>
    </message>
    <message>
        <source>Not in {language}</source>
        <translation>{language} 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>요청함</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절함</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>내용 없음</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>동의 거절</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>동의 미확인</translation>
    </message>
    <message>
        <source>Translation not approved</source>
        <translation>번역 미승인</translation>
    </message>
</context>
<context>
    <name>PressPage</name>
    <message>
        <source>There is no forum yet.</source>
        <translation>아직 포럼이 없습니다.</translation>
    </message>
    <message>
        <source>Add a release, and its page is here.</source>
        <translation>보도자료를 추가하면 지면이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>배포본</translation>
    </message>
    <message>
        <source>{name}: {count} stale</source>
        <translation>{name}: 확인 필요 {count}</translation>
    </message>
    <message>
        <source>Parts of the press material</source>
        <translation>보도 자료의 구성</translation>
    </message>
    <message>
        <source>Add release</source>
        <translation>보도자료 추가</translation>
    </message>
    <message>
        <source>No release yet</source>
        <translation>아직 보도자료가 없습니다</translation>
    </message>
    <message>
        <source>A release is written by the program from what the forum holds; you overrule what you like.</source>
        <translation>보도자료는 포럼에 입력된 내용으로 자동 작성됩니다. 원하는 문단은 직접 고칠 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pages of the document</source>
        <translation>문서의 쪽</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>지면 그리는 중</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>이전 쪽 (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>다음 쪽 (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>축소 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>확대 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비 맞춤</translation>
    </message>
    <message>
        <source>Show pages as wide as this pane (Ctrl+0)</source>
        <translation>창 너비에 맞춰 표시합니다 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Printed {when}. What was printed then cannot be read any more.</source>
        <translation>{when}에 인쇄. 그때의 내용을 더는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Printed {when}. Its words would be others by now.</source>
        <translation>{when}에 인쇄. 지금은 글이 달라집니다.</translation>
    </message>
    <message>
        <source>Printed {when}. Nothing on it has changed since.</source>
        <translation>{when}에 인쇄. 그 뒤로 바뀐 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Printed {when}. One thing on it has changed since.</source>
        <translation>{when}에 인쇄. 그 뒤로 한 가지가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Printed {when}. {count} things on it have changed since.</source>
        <translation>{when}에 인쇄. 그 뒤로 {count}가지가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{document} ({language}), printed {when}: {count} changes since</source>
        <translation>{document}({language}), {when} 인쇄: 이후 변경 {count}건</translation>
    </message>
    <message>
        <source>{document} ({language}), printed {when}: reads otherwise by now</source>
        <translation>{document}({language}), {when} 인쇄: 지금은 글이 달라짐</translation>
    </message>
    <message>
        <source>{document} ({language}), printed {when}: one change since</source>
        <translation>{document}({language}), {when} 인쇄: 이후 변경 1건</translation>
    </message>
    <message>
        <source>A printed document is out of date</source>
        <translation>인쇄한 문서 한 건의 내용이 바뀌었습니다</translation>
    </message>
    <message>
        <source>{count} printed documents are out of date</source>
        <translation>인쇄한 문서 {count}건의 내용이 바뀌었습니다</translation>
    </message>
</context>
<context>
    <name>PrintedPanel</name>
    <message>
        <source>What changed</source>
        <translation>바뀐 내용</translation>
    </message>
    <message>
        <source>Change slip</source>
        <translation>변경 안내문</translation>
    </message>
    <message>
        <source>Show the page that tells readers what changed since this printing</source>
        <translation>이 인쇄본 뒤로 바뀐 내용을 알리는 문서를 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>stands in the programme of {forum}</source>
        <translation>{forum} 프로그램에 이름이 있음</translation>
    </message>
    <message>
        <source>is quoted in {forum}</source>
        <translation>{forum}에 발언이 있음</translation>
    </message>
    <message>
        <source>is named in a release of {forum} that was issued</source>
        <translation>배포된 {forum} 보도자료에 이름이 있음</translation>
    </message>
    <message>
        <source>is on the list of attendees of {forum}</source>
        <translation>{forum} 참석자 명단에 있음</translation>
    </message>
    <message>
        <source>other attendees</source>
        <translation>다른 참석자</translation>
    </message>
    <message>
        <source>the directory of people</source>
        <translation>인명부</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>items of the programme</source>
        <translation>프로그램 항목</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>press contacts</source>
        <translation>언론 연락처</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>captions of photos</source>
        <translation>사진 설명</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>성과</translation>
    </message>
    <message>
        <source>Name, organization, position, e-mail, telephone, code, picture, notes, tags, needs, consents, certificate, seat and your own fields.</source>
        <translation>이름, 소속, 직위, 이메일, 전화, 코드, 사진, 메모, 태그, 요청 사항, 동의, 확인서, 좌석, 사용자 필드.</translation>
    </message>
    <message>
        <source>The same in the history of changes: undo and redo go on, and do not bring it back.</source>
        <translation>변경 이력에서도 지워집니다. 실행 취소와 다시 실행은 계속되지만 지운 정보는 돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>Entries that were merged or removed from the list before: {n}.</source>
        <translation>전에 합쳐졌거나 명단에서 뺀 항목: {n}건.</translation>
    </message>
    <message>
        <source>For the counts, without a name: category, status with its days, side, sessions, the hour of arrival; the country where five or more share it.</source>
        <translation>이름 없이 집계용으로: 구분, 상태와 날짜, 측, 세션, 도착 시간대, 그리고 같은 국가가 다섯 명 이상일 때의 국가.</translation>
    </message>
    <message>
        <source>{n} more people of the directory stay: they are needed.</source>
        <translation>인명부의 {n}명은 다른 곳에 쓰이므로 남습니다.</translation>
    </message>
    <message>
        <source>Portraits in the directory of people who did not agree to be photographed: {n}. Remove them there: nothing tells afterwards that documents may not show them.</source>
        <translation>촬영에 동의하지 않은 분의 인물 정보 속 사진: {n}장. 인물 화면에서 지우세요. 삭제한 뒤에는 문서에 실을 수 없다는 표시가 남지 않습니다.</translation>
    </message>
    <message>
        <source>Press photos on which they are: {n}. Remove those that they did not agree to.</source>
        <translation>이 사람이 나온 보도 사진: {n}장. 동의하지 않은 사진은 직접 빼 주세요.</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>다른 글</translation>
    </message>
    <message>
        <source>Texts that name them ({place}: {n}). Change them yourself.</source>
        <translation>이름이 적힌 글({place}: {n}건). 직접 고쳐 주세요.</translation>
    </message>
    <message>
        <source>{name} in the directory of people, who {why}.</source>
        <translation>인명부의 {name}: {why}.</translation>
    </message>
    <message>
        <source>{why}, and elsewhere</source>
        <translation>{why} 등</translation>
    </message>
    <message>
        <source>Files that were exported, printed badges, lists and certificates, e-mails, your own backups.</source>
        <translation>내보낸 파일, 인쇄한 명찰·명단·확인서, 이메일, 따로 만든 백업.</translation>
    </message>
    <message>
        <source>A copy from an earlier version: {path}</source>
        <translation>이전 버전의 사본: {path}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Dismiss this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>An attendee needs a name, or to be one of the forum’s people.</source>
        <translation>참석자에게는 이름이 있거나, 포럼의 인물과 연결되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Give the attendee a name first: without a person there would be none.</source>
        <translation>먼저 참석자의 이름을 입력하세요. 인물 연결을 풀면 이름이 없어집니다.</translation>
    </message>
    <message>
        <source>The code {0} belongs to another attendee. Choose another.</source>
        <translation>코드 {0}은(는) 다른 참석자의 것입니다. 다른 코드를 고르세요.</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>구분에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This attendee is registered for the session already.</source>
        <translation>이미 이 세션에 등록된 참석자입니다.</translation>
    </message>
    <message>
        <source>This session is cancelled. Choose another.</source>
        <translation>취소된 세션입니다. 다른 세션을 고르세요.</translation>
    </message>
    <message>
        <source>This attendee is not registered for the session.</source>
        <translation>이 세션에 등록되지 않은 참석자입니다.</translation>
    </message>
    <message>
        <source>This attendee is not on the waiting list.</source>
        <translation>대기자 명단에 없는 참석자입니다.</translation>
    </message>
    <message>
        <source>No place is left in this session. Give it more places first.</source>
        <translation>이 세션에 남은 자리가 없습니다. 먼저 정원을 늘리세요.</translation>
    </message>
    <message>
        <source>Nobody accompanies themselves.</source>
        <translation>자기 자신의 동반자가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>This attendee is accompanied, and so cannot accompany someone.</source>
        <translation>동반자가 있는 참석자는 다른 사람의 동반자가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>This attendee accompanies someone, and so cannot be accompanied.</source>
        <translation>다른 사람의 동반자인 참석자에게는 동반자를 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>필드에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>서식에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This template cannot be read. {0}</source>
        <translation>이 서식을 읽을 수 없습니다. {0}</translation>
    </message>
    <message>
        <source>This template cannot be printed. {0}</source>
        <translation>이 서식은 인쇄할 수 없습니다. {0}</translation>
    </message>
    <message>
        <source>Another template has that name. Choose another one.</source>
        <translation>같은 이름의 서식이 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>There is a field of that name already.</source>
        <translation>같은 이름의 필드가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Give the choices first.</source>
        <translation>먼저 선택지를 입력하세요.</translation>
    </message>
    <message>
        <source>“{0}” is not a number. Write one like 12 or 2.5.</source>
        <translation>“{0}”은(는) 숫자가 아닙니다. 12 또는 2.5처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{0}” is not a date. Write one like 2026-05-14.</source>
        <translation>“{0}”은(는) 날짜가 아닙니다. 2026-05-14처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“{0}” is not one of the choices.</source>
        <translation>“{0}”은(는) 선택지에 없습니다.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no.</source>
        <translation>“{0}”은(는) 예도 아니요도 아닙니다.</translation>
    </message>
    <message>
        <source>The value is too long: 1000 characters at most.</source>
        <translation>값이 너무 깁니다. 1000자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Some attendees have values that this kind does not take, such as “{0}”.</source>
        <translation>이 종류에 맞지 않는 값이 있는 참석자가 있습니다(예: “{0}”).</translation>
    </message>
    <message>
        <source>Choose two attendees to merge.</source>
        <translation>합칠 참석자 두 명을 고르세요.</translation>
    </message>
    <message>
        <source>These two belong to different forums.</source>
        <translation>두 기록이 서로 다른 포럼에 속합니다.</translation>
    </message>
    <message>
        <source>Who was made anonymous cannot be merged.</source>
        <translation>익명 처리된 기록은 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>These two are two people of the forum. Merge them on the People page first.</source>
        <translation>두 기록은 포럼의 서로 다른 인물입니다. 먼저 인물 페이지에서 정리하세요.</translation>
    </message>
    <message>
        <source>This person is on the list already: merge the two attendees.</source>
        <translation>이미 명단에 있는 인물입니다. 두 참석자를 합치세요.</translation>
    </message>
    <message>
        <source>The quote has no text in that language. Write the text first, then approve it.</source>
        <translation>인용문이 그 언어로 적혀 있지 않습니다. 먼저 글을 적은 다음 승인하세요.</translation>
    </message>
    <message>
        <source>Nothing differs from what was sent. A correction needs a fact that was told wrongly.</source>
        <translation>보낸 것과 다른 점이 없습니다. 정정 자료에는 잘못 알린 사실이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This release was issued meanwhile. Look at what was sent, then issue it again.</source>
        <translation>그사이 이 보도자료가 배포되었습니다. 배포본을 확인한 다음 다시 배포하세요.</translation>
    </message>
    <message>
        <source>Checked in already at {0}.</source>
        <translation>이미 {0}에 입장했습니다.</translation>
    </message>
    <message>
        <source>Checked in already.</source>
        <translation>이미 입장했습니다.</translation>
    </message>
    <message>
        <source>This person is not one of the forum’s people. Add them to the forum first.</source>
        <translation>이 포럼의 인물이 아닙니다. 먼저 포럼에 추가하세요.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>이미 명단에 있는 사람입니다.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Your text is still in the form: copy it.</source>
        <translation>그사이 이 항목이 삭제되었습니다. 입력한 글은 양식에 남아 있으니 복사해 두세요.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Look at the new values, then change them again.</source>
        <translation>그사이 이 항목이 바뀌었습니다. 새 값을 확인한 뒤 다시 고치세요.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Look at the new values first.</source>
        <translation>그사이 이 항목이 바뀌었습니다. 먼저 새 값을 확인하세요.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at the new value, then change it again.</source>
        <translation>그사이 값이 바뀌었습니다. 새 값을 확인한 뒤 다시 고치세요.</translation>
    </message>
    <message>
        <source>Give the reason why this may stay: others will ask.</source>
        <translation>그대로 두는 이유를 적으세요. 다른 사람이 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>A room was deleted meanwhile. Look at the fixes again.</source>
        <translation>그사이 회의실이 삭제되었습니다. 해결 방법을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The programme was changed meanwhile. Look at the fixes again.</source>
        <translation>그사이 프로그램이 바뀌었습니다. 해결 방법을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The programme was changed meanwhile. Look at the new times, then plan it again.</source>
        <translation>그사이 프로그램이 바뀌었습니다. 새 시간을 확인한 뒤 다시 계획하세요.</translation>
    </message>
    <message>
        <source>The programme was changed meanwhile. Draft the times again.</source>
        <translation>그사이 프로그램이 바뀌었습니다. 시간표 초안을 다시 만드세요.</translation>
    </message>
    <message>
        <source>A room of the draft is not there any more. Draft the times again.</source>
        <translation>초안에 있던 회의실이 없어졌습니다. 시간표 초안을 다시 만드세요.</translation>
    </message>
    <message>
        <source>A forum needs an id: it is what the forum file and the command line call it.</source>
        <translation>포럼에는 ID가 있어야 합니다. 포럼 파일과 명령줄에서 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>Another forum has the id “{0}” already. Choose another one.</source>
        <translation>ID “{0}”을(를) 쓰는 다른 포럼이 있습니다. 다른 ID를 고르세요.</translation>
    </message>
    <message>
        <source>A forum needs at least one language.</source>
        <translation>포럼에는 언어가 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>No font has {0}; write it in another way.</source>
        <translation>{0}을(를) 담은 글꼴이 없습니다. 다르게 적어 주세요.</translation>
    </message>
    <message>
        <source>“{0}” is not a time zone. A time zone looks like Asia/Seoul.</source>
        <translation>“{0}”은(는) 시간대가 아닙니다. Asia/Seoul과 같이 적으세요.</translation>
    </message>
    <message>
        <source>“{0}” is not a language tag. A language tag looks like en, ko or zh-Hant.</source>
        <translation>“{0}”은(는) 언어 태그가 아닙니다. en, ko, zh-Hant와 같이 적으세요.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>그런 날짜는 없습니다.</translation>
    </message>
    <message>
        <source>This file is neither a JPEG nor a PNG picture. Choose another file.</source>
        <translation>JPEG나 PNG 그림이 아닙니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>A person needs a name in one language at the least.</source>
        <translation>인물에는 적어도 한 언어로 된 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>An organization needs a name in one language at the least.</source>
        <translation>기관에는 적어도 한 언어로 된 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The organization has that role already.</source>
        <translation>이 기관은 이미 그 역할을 맡고 있습니다.</translation>
    </message>
    <message>
        <source>The picture is over {0} MB. Make it smaller.</source>
        <translation>그림이 {0}MB를 넘습니다. 크기를 줄이세요.</translation>
    </message>
    <message>
        <source>“To” must be after “from”.</source>
        <translation>끝 시각은 시작 시각보다 뒤여야 합니다.</translation>
    </message>
    <message>
        <source>This person stands there already.</source>
        <translation>이미 그 자리에 있는 사람입니다.</translation>
    </message>
    <message>
        <source>These two overlap in time. Change the start of one of them instead.</source>
        <translation>두 항목의 시간이 겹칩니다. 한쪽의 시작 시각을 바꾸세요.</translation>
    </message>
    <message>
        <source>The day of a session is known by its start. Give this session a start first.</source>
        <translation>세션의 날짜는 시작 시각으로 정해집니다. 먼저 시작 시각을 입력하세요.</translation>
    </message>
    <message>
        <source>The session would end before it begins.</source>
        <translation>세션이 시작하기 전에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>{0} is a database of another program. Choose an EventDesk workspace.</source>
        <translation>{0}: 다른 프로그램의 데이터베이스입니다. EventDesk 작업 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{0} was made by a newer EventDesk. Update EventDesk to open it.</source>
        <translation>{0}: 더 새로운 EventDesk에서 만든 파일입니다. EventDesk를 업데이트하세요.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}. Check its rights, or try a backup of it.</source>
        <translation>{0}: 열 수 없습니다({1}). 권한을 확인하거나 백업을 열어 보세요.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0}: 열 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be brought up to date: {1}.</source>
        <translation>{0}: 최신 형식으로 바꿀 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>{0} is not an EventDesk workspace. Choose another file.</source>
        <translation>{0}: EventDesk 작업 파일이 아닙니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The workspace has a forum “{0}” already. Give this one another id.</source>
        <translation>작업 파일에 포럼 “{0}”이(가) 이미 있습니다. 다른 ID를 붙이세요.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a workspace file.</source>
        <translation>{0}: 폴더입니다. 작업 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{0} is not there. Check the path, or make a new workspace.</source>
        <translation>{0}: 파일이 없습니다. 경로를 확인하거나 새 작업 파일을 만드세요.</translation>
    </message>
    <message>
        <source>{0} is there already. Open it, or choose another name.</source>
        <translation>{0}: 이미 있는 파일입니다. 그 파일을 열거나 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}. Choose another folder.</source>
        <translation>{0}: 만들 수 없습니다({1}). 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The change was refused, nothing of it is stored ({0}).</source>
        <translation>변경이 거부되어 아무것도 저장되지 않았습니다({0}).</translation>
    </message>
    <message>
        <source>Nothing was stored: {0} cannot be written ({1}).</source>
        <translation>저장되지 않았습니다. {0}에 쓸 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be undone: its data was changed since.</source>
        <translation>“{0}”을(를) 실행 취소할 수 없습니다. 그 뒤에 데이터가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>“{0}” cannot be redone: its data was changed since.</source>
        <translation>“{0}”을(를) 다시 실행할 수 없습니다. 그 뒤에 데이터가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Nobody has a part in the programme yet: add speakers first.</source>
        <translation>아직 프로그램에 참여하는 사람이 없습니다. 먼저 연사를 추가하세요.</translation>
    </message>
    <message>
        <source>{0} has no part in the programme yet.</source>
        <translation>{0}: 아직 프로그램에서 맡은 순서가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was printed yet for a change slip to compare with; print a document first.</source>
        <translation>변경 안내문과 비교할 인쇄본이 아직 없습니다. 먼저 문서를 인쇄하세요.</translation>
    </message>
    <message>
        <source>There are no attendees yet: import or add them first.</source>
        <translation>아직 참석자가 없습니다. 먼저 가져오거나 추가하십시오.</translation>
    </message>
    <message>
        <source>This document comes on {0}, not on {1}.</source>
        <translation>이 문서의 용지는 {0}입니다. {1} 용지로는 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>This forum does not fit on one page of {0} in type of {1} points, the smallest that can be read: choose larger paper, or print the agenda.</source>
        <translation>이 포럼은 읽을 수 있는 가장 작은 글자({1}포인트)로도 {0} 한 쪽에 들어가지 않습니다. 더 큰 용지를 고르거나 일정표를 인쇄하세요.</translation>
    </message>
    <message>
        <source>There is no time zone “{0}”; write one such as “Asia/Shanghai”.</source>
        <translation>“{0}” 시간대는 없습니다. “Asia/Shanghai”와 같이 입력하세요.</translation>
    </message>
    <message>
        <source>A press release cannot be written in “{0}” yet; choose one of: {1}.</source>
        <translation>보도자료는 아직 “{0}” 언어로 작성할 수 없습니다. 다음 중에서 고르세요: {1}.</translation>
    </message>
    <message>
        <source>{0} is over {1} MB, too long for a release.</source>
        <translation>{0}이(가) {1} MB를 넘어 보도자료로는 너무 깁니다.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0}을(를) 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} is not text, a web page or a .docx file; paste its text instead.</source>
        <translation>{0}은(는) 텍스트도 웹 페이지도 .docx 파일도 아닙니다. 내용을 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>{0} holds no text.</source>
        <translation>{0}에 글이 없습니다.</translation>
    </message>
    <message>
        <source>{0} has over {1} million characters.</source>
        <translation>{0}의 글자 수가 {1}백만 자를 넘습니다.</translation>
    </message>
    <message>
        <source>{0} is not text in an encoding that is known; save it as UTF-8.</source>
        <translation>{0}의 문자 인코딩을 알 수 없습니다. UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is not a Word document that can be read; save it as .docx again.</source>
        <translation>{0}은(는) 읽을 수 있는 Word 문서가 아닙니다. .docx로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is a ZIP file and not a Word document.</source>
        <translation>{0}은(는) Word 문서가 아니라 ZIP 파일입니다.</translation>
    </message>
    <message>
        <source>{0} is damaged; save it as .docx again.</source>
        <translation>{0}이(가) 손상되었습니다. .docx로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than a document holds; it is not opened.</source>
        <translation>{0}은(는) 압축을 풀면 문서라고 할 수 없을 만큼 커서 열지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} declares entities, which a Word document never does; it is not opened.</source>
        <translation>{0}에 Word 문서에는 없는 엔티티 선언이 있어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} is not text.</source>
        <translation>{0}은(는) 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} has no ending that tells the format; name it .xlsx, .csv or .tsv.</source>
        <translation>{0}의 확장자로는 형식을 알 수 없습니다. .xlsx, .csv, .tsv 가운데 하나로 이름을 지으세요.</translation>
    </message>
    <message>
        <source>No column is ticked; tick those that the file should have.</source>
        <translation>표시한 열이 없습니다. 파일에 넣을 열을 표시하세요.</translation>
    </message>
    <message>
        <source>A workbook has room for {0} rows; write CSV instead.</source>
        <translation>통합 문서에는 {0}행까지 들어갑니다. CSV로 쓰세요.</translation>
    </message>
    <message>
        <source>{0} is a folder; give the file another name.</source>
        <translation>{0}은(는) 폴더입니다. 파일에 다른 이름을 주세요.</translation>
    </message>
    <message>
        <source>{0} may not be replaced; close it in the other program, or give another name.</source>
        <translation>{0}을(를) 바꿀 수 없습니다. 다른 프로그램에서 닫거나 다른 이름을 주세요.</translation>
    </message>
    <message>
        <source>{0} is a picture, not a table; choose a spreadsheet or a CSV file.</source>
        <translation>{0} 파일은 표가 아니라 사진입니다. 스프레드시트나 CSV 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is a PDF, not a table; choose a spreadsheet or a CSV file.</source>
        <translation>{0} 파일은 표가 아니라 PDF입니다. 스프레드시트나 CSV 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is a text document, not a table; choose a spreadsheet or a CSV file.</source>
        <translation>{0} 파일은 표가 아니라 글 문서입니다. 스프레드시트나 CSV 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is a database, not a table; choose a spreadsheet or a CSV file.</source>
        <translation>{0} 파일은 표가 아니라 데이터베이스입니다. 스프레드시트나 CSV 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is a program, not a table; choose a spreadsheet or a CSV file.</source>
        <translation>{0} 파일은 표가 아니라 프로그램입니다. 스프레드시트나 CSV 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is not text in an encoding that is known; save it as XLSX, or CSV in UTF-8.</source>
        <translation>{0} 파일의 문자 인코딩을 알 수 없습니다. XLSX나 UTF-8 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} holds no rows.</source>
        <translation>{0}에 행이 없습니다.</translation>
    </message>
    <message>
        <source>{0} only says that a list is open elsewhere; choose the list itself.</source>
        <translation>{0} 파일은 목록이 다른 프로그램에서 열려 있음을 알릴 뿐입니다. 목록 파일을 고르세요.</translation>
    </message>
    <message>
        <source>{0} is over {1} MB; save the rows you need alone.</source>
        <translation>{0} 파일이 {1} MB를 넘습니다. 필요한 행만 따로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} may not be read; close it in the other program, or check its rights.</source>
        <translation>{0} 파일을 읽을 수 없습니다. 다른 프로그램에서 닫거나 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>{0} has a cell of over {1} characters; a quotation mark is not closed there.</source>
        <translation>{0}에 {1}자를 넘는 셀이 있습니다. 닫히지 않은 따옴표가 있습니다.</translation>
    </message>
    <message>
        <source>{0} is protected by a password; save it without one.</source>
        <translation>{0} 파일은 암호로 보호되어 있습니다. 암호 없이 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is damaged, or no spreadsheet; open it and save it anew.</source>
        <translation>{0} 파일이 손상되었거나 스프레드시트가 아닙니다. 파일을 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{0} unpacks to {1} MB; that is no list of people.</source>
        <translation>{0} 파일을 풀면 {1} MB가 됩니다. 명단으로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} is a binary workbook (.xlsb); save it as XLSX.</source>
        <translation>{0} 파일은 바이너리 통합 문서(.xlsb)입니다. XLSX로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} has a sheet of over {1} cells; keep the columns that matter.</source>
        <translation>{0}에 셀이 {1}개를 넘는 시트가 있습니다. 필요한 열만 남기세요.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} cards; part it into several files.</source>
        <translation>{0}에 명함이 {1}장 넘게 들어 있습니다. 여러 파일로 나누세요.</translation>
    </message>
    <message>
        <source>This scan was taken back already.</source>
        <translation>이 스캔은 이미 취소되었습니다.</translation>
    </message>
    <message>
        <source>This scan log is of the forum “{0}”, not of “{1}”. Choose its own forum.</source>
        <translation>이 스캔 기록은 “{1}” 포럼이 아니라 “{0}” 포럼의 것입니다. 해당 포럼을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is over {1} MB, too long for a scan log.</source>
        <translation>{0}: {1} MB가 넘어 스캔 기록으로 보기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0}: 저장할 수 없습니다({1}).</translation>
    </message>
    <message>
        <source>{0} is no scan log, or damaged; export it again at the other entrance.</source>
        <translation>{0}: 스캔 기록이 아니거나 손상되었습니다. 다른 입구에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>{0} was made by a newer EventDesk; update EventDesk to read it.</source>
        <translation>{0}: 더 새로운 EventDesk에서 만든 파일입니다. 읽으려면 EventDesk를 업데이트하세요.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}; export it again at the other entrance.</source>
        <translation>{0}: {1} 부분이 손상되었습니다. 다른 입구에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>{0} is damaged; export it again at the other entrance.</source>
        <translation>{0}: 손상되었습니다. 다른 입구에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The pieces reach {0} mm to the right, but the paper is {1} mm wide. Take fewer columns, a smaller margin or larger paper.</source>
        <translation>오른쪽으로 {0} mm까지 가지만 용지 너비는 {1} mm입니다. 열을 줄이거나, 여백을 줄이거나, 더 큰 용지를 쓰세요.</translation>
    </message>
    <message>
        <source>The pieces reach {0} mm down, but the paper is {1} mm high. Take fewer rows, a smaller margin or larger paper.</source>
        <translation>아래로 {0} mm까지 가지만 용지 높이는 {1} mm입니다. 행을 줄이거나, 여백을 줄이거나, 더 큰 용지를 쓰세요.</translation>
    </message>
    <message>
        <source>A folded piece has its back on the same side of the paper. Print it one-sided, or without a fold.</source>
        <translation>접는 것은 뒷면이 종이의 같은 면에 있습니다. 단면으로 인쇄하거나 접지 마세요.</translation>
    </message>
    <message>
        <source>The back would not be printed. Choose two-sided printing or a fold, or empty the back.</source>
        <translation>뒷면이 인쇄되지 않습니다. 양면 인쇄나 접기를 고르거나, 뒷면을 비우세요.</translation>
    </message>
    <message>
        <source>It has no room: give it a width and a height.</source>
        <translation>자리가 없습니다. 너비와 높이를 정하세요.</translation>
    </message>
    <message>
        <source>It lies outside the face and would not be printed. Move it back.</source>
        <translation>면 밖에 있어 인쇄되지 않습니다. 안으로 옮기세요.</translation>
    </message>
    <message>
        <source>It says nothing: write words or a field, or delete it.</source>
        <translation>내용이 없습니다. 글이나 필드를 쓰거나, 지우세요.</translation>
    </message>
    <message>
        <source>It has no picture yet: choose one.</source>
        <translation>아직 그림이 없습니다. 그림을 고르세요.</translation>
    </message>
    <message>
        <source>Its condition “{0}” names no field; write one such as {1}.</source>
        <translation>조건 “{0}”에 필드가 없습니다. {1}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>A brace has no partner; write {0} for a brace itself.</source>
        <translation>중괄호의 짝이 없습니다. 중괄호 자체는 {0}로 쓰세요.</translation>
    </message>
    <message>
        <source>A bracket is not closed; write {0} for a bracket itself.</source>
        <translation>대괄호가 닫히지 않았습니다. 대괄호 자체는 {0}로 쓰세요.</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened; write {0} for a bracket itself.</source>
        <translation>열지 않은 대괄호를 닫았습니다. 대괄호 자체는 {0}로 쓰세요.</translation>
    </message>
    <message>
        <source>A pair of braces names no field; write one such as {0}.</source>
        <translation>중괄호 안에 필드가 없습니다. {0}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>{0} asks for no language; write one such as {1} or {2}.</source>
        <translation>{0}의 언어를 알 수 없습니다. {1}이나 {2}처럼 쓰세요.</translation>
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation>{0} 필드는 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReleaseBar</name>
    <message>
        <source>Release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Add release</source>
        <translation>보도자료 추가</translation>
    </message>
    <message>
        <source>Duplicate release</source>
        <translation>보도자료 복제</translation>
    </message>
    <message>
        <source>Delete release</source>
        <translation>보도자료 삭제</translation>
    </message>
    <message>
        <source>House style…</source>
        <translation>기관 스타일…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>배포…</translation>
    </message>
    <message>
        <source>No release yet</source>
        <translation>아직 보도자료가 없습니다</translation>
    </message>
    <message>
        <source>There is no release yet.</source>
        <translation>아직 보도자료가 없습니다.</translation>
    </message>
    <message>
        <source>The same release in another language</source>
        <translation>같은 보도자료를 다른 언어로</translation>
    </message>
    <message>
        <source>Issue the release: keep it as it goes out, with its files</source>
        <translation>보도자료를 배포합니다: 나가는 그대로 파일과 함께 보관합니다</translation>
    </message>
    <message>
        <source>There is no forum.</source>
        <translation>포럼이 없습니다.</translation>
    </message>
    <message>
        <source>Add a release; by the forum’s status and days: {kind}</source>
        <translation>보도자료 추가(포럼 상태와 일정에 따른 종류: {kind})</translation>
    </message>
    <message>
        <source>House style: letterhead, closing words, glossary (Ctrl+Alt+H)</source>
        <translation>기관 스타일: 레터헤드, 맺음말, 용어집 (Ctrl+Alt+H)</translation>
    </message>
    <message>
        <source>Add release in {language}</source>
        <translation>{language} 보도자료 추가</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language} 보도자료</translation>
    </message>
</context>
<context>
    <name>ReleaseEditors</name>
    <message>
        <source>For immediate release</source>
        <translation>즉시 보도</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation>보도 유예 시점</translation>
    </message>
    <message>
        <source>{zone} (the forum’s)</source>
        <translation>{zone}(포럼 시간대)</translation>
    </message>
    <message>
        <source>Type the day and the time until which nothing may be printed.</source>
        <translation>보도가 허용되는 날짜와 시각을 입력하세요.</translation>
    </message>
    <message>
        <source>Time zone of the embargo</source>
        <translation>보도 유예 시간대</translation>
    </message>
    <message>
        <source>{moment} by the forum’s clock ({zone})</source>
        <translation>포럼 현지 시각({zone}) {moment}</translation>
    </message>
    <message>
        <source>{moment} in {zone} is {other} by the forum’s clock ({forum_zone})</source>
        <translation>{zone} {moment} · 포럼 현지 시각({forum_zone}) {other}</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>연락처 추가</translation>
    </message>
    <message>
        <source>A release names one contact at least.</source>
        <translation>보도자료에는 연락처가 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>The forum has no press contact yet.</source>
        <translation>포럼에 아직 언론 연락처가 없습니다.</translation>
    </message>
    <message>
        <source>All of the forum’s contacts; those to come as well</source>
        <translation>포럼의 모든 연락처(앞으로 추가될 것도 포함)</translation>
    </message>
    <message>
        <source>Only those with a tick, in this order (Alt+Up, Alt+Down)</source>
        <translation>선택한 연락처만 이 순서로(Alt+위쪽, Alt+아래쪽)</translation>
    </message>
    <message>
        <source>Space ticks; Alt+Up and Alt+Down move</source>
        <translation>스페이스로 선택, Alt+위쪽·아래쪽으로 이동</translation>
    </message>
</context>
<context>
    <name>ReleaseExport</name>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 파일</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word 문서…</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>웹 페이지…</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>일반 텍스트…</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>텍스트 파일</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>마크다운…</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>마크다운 파일</translation>
    </message>
    <message>
        <source>Press kit…</source>
        <translation>보도 자료 모음…</translation>
    </message>
    <message>
        <source>ZIP files</source>
        <translation>ZIP 파일</translation>
    </message>
</context>
<context>
    <name>ReleaseSection</name>
    <message>
        <source>Change release</source>
        <translation>보도자료 변경</translation>
    </message>
    <message>
        <source>Choose the release that told something wrongly.</source>
        <translation>잘못 전한 보도자료를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing that was issued there differs from the facts of today.</source>
        <translation>배포한 내용 가운데 지금의 사실과 다른 것이 없습니다.</translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation>정정 대상</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Left empty, it names the forum, its place and its day</source>
        <translation>비워 두면 포럼과 장소, 날짜를 적습니다</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Left empty, it lists the group photos and ceremonies of the programme</source>
        <translation>비워 두면 프로그램의 단체 사진과 행사를 나열합니다</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>의의</translation>
    </message>
    <message>
        <source>What readers have of it, in a sentence or two</source>
        <translation>독자에게 어떤 의미가 있는지 한두 문장으로</translation>
    </message>
    <message>
        <source>Press accreditation</source>
        <translation>취재 신청</translation>
    </message>
    <message>
        <source>Where and until when reporters register</source>
        <translation>기자가 어디에 언제까지 신청하는지</translation>
    </message>
    <message>
        <source>Photo opportunities</source>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>Date of the release</source>
        <translation>배포일</translation>
    </message>
    <message>
        <source>How it goes out</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>For example: 2019-47</source>
        <translation>예: 2019-47</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>보도 유예</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>분량</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>For example: Science desks</source>
        <translation>예: 과학부</translation>
    </message>
    <message>
        <source>Contacts for the press</source>
        <translation>언론 연락처</translation>
    </message>
    <message>
        <source>Follow-up: what happens next</source>
        <translation>향후 계획</translation>
    </message>
    <message>
        <source>A sentence without its full stop</source>
        <translation>마침표 없이 한 문장으로</translation>
    </message>
</context>
<context>
    <name>RetentionLine</name>
    <message>
        <source>Erase attendees’ data…</source>
        <translation>참석자 정보 삭제…</translation>
    </message>
    <message>
        <source>Shows first what goes, what stays and where copies may be</source>
        <translation>무엇이 지워지고 남는지, 사본이 어디 있을 수 있는지 먼저 보여 줍니다</translation>
    </message>
    <message>
        <source>The data of {n} attendees was to be kept until {day}.</source>
        <translation>참석자 {n}명의 정보 보유 기한이 지났습니다: {day}.</translation>
    </message>
    <message>
        <source>The data of {n} attendees may be kept until {day}.</source>
        <translation>참석자 {n}명의 정보 보유 기한: {day}.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Forum</source>
        <translation>포럼</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all forums</source>
        <translation>모든 포럼에서 찾기</translation>
    </message>
    <message>
        <source>Search all forums (Ctrl+K)</source>
        <translation>모든 포럼에서 찾기 (Ctrl+K)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 항목</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>“{text}”에 해당하는 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Version {version} · {moment}</source>
        <translation>버전 {version} · {moment}</translation>
    </message>
    <message>
        <source>issued by {name}</source>
        <translation>배포자 {name}</translation>
    </message>
    <message>
        <source>Release line</source>
        <translation>보도 시점</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subheadline</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>발신지</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>사진 {number}</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <translation>담당자 {number}</translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message>
        <source>Versions that were sent</source>
        <translation>배포한 버전</translation>
    </message>
    <message>
        <source>Release deleted</source>
        <translation>보도자료 삭제됨</translation>
    </message>
    <message>
        <source>SHA-256 of the text: {sha}</source>
        <translation>글의 SHA-256: {sha}</translation>
    </message>
    <message>
        <source>the draft as it is now</source>
        <translation>지금 초안</translation>
    </message>
    <message>
        <source>Tell the press what was wrong in what was sent</source>
        <translation>배포본에서 잘못된 점을 언론에 알립니다</translation>
    </message>
    <message>
        <source>Choose a version first.</source>
        <translation>먼저 버전을 고르세요.</translation>
    </message>
    <message>
        <source>The release was deleted.</source>
        <translation>보도자료가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Compare with the draft first.</source>
        <translation>먼저 초안과 비교하세요.</translation>
    </message>
    <message>
        <source>No fact that was told is another today.</source>
        <translation>알린 사실 가운데 달라진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Make a correction</source>
        <translation>정정 자료 만들기</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} 여는 중</translation>
    </message>
    <message>
        <source>Save the file as it was sent</source>
        <translation>보낸 그대로 파일 저장</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show other releases</source>
        <translation>다른 보도자료 보기</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>아직 배포하지 않음</translation>
    </message>
    <message>
        <source>What you issue is kept here word for word, with its files, for good.</source>
        <translation>배포한 것은 글과 파일이 나간 그대로 여기에 계속 보관됩니다.</translation>
    </message>
    <message>
        <source>Other releases too</source>
        <translation>다른 보도자료도 보기</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Make a correction…</source>
        <translation>정정 자료 만들기…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Import house style</source>
        <translation>기관 스타일 가져오기</translation>
    </message>
    <message>
        <source>House styles</source>
        <translation>기관 스타일</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>가져옴: {name}</translation>
    </message>
    <message>
        <source>Imported in place of the one that was there: {name}</source>
        <translation>있던 것을 바꾸어 가져옴: {name}</translation>
    </message>
    <message>
        <source>There already, and the same: {name}</source>
        <translation>이미 같은 것이 있습니다: {name}</translation>
    </message>
    <message>
        <source>The workspace has another house style of this name: {name}.</source>
        <translation>작업 공간에 같은 이름의 다른 기관 스타일이 있습니다: {name}.</translation>
    </message>
    <message>
        <source>Replaced, it changes for all its forums. This is one step, which can be undone.</source>
        <translation>바꾸면 이 스타일을 쓰는 모든 포럼에 적용됩니다. 한 단계로 처리되며 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>따로 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export house style</source>
        <translation>기관 스타일 내보내기</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>{path}에 내보냈습니다</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Enter a forum once; its agenda, press release and every other page agree with it. How would you like to begin?</source>
        <translation>포럼을 한 번만 입력하면 일정표와 보도자료를 비롯한 모든 문서가 그대로 맞춰집니다. 어떻게 시작할까요?</translation>
    </message>
    <message>
        <source>{name} is open. Choose one of its forums on top.</source>
        <translation>{name} 파일이 열려 있습니다. 위에서 포럼을 고르세요.</translation>
    </message>
    <message>
        <source>{name} is open and has no forum yet. Add the first one.</source>
        <translation>{name} 파일이 열렸습니다. 아직 포럼이 없으니 첫 포럼을 추가하세요.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>최근에 연 파일</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>새 포럼</translation>
    </message>
    <message>
        <source>Its name, dates and languages</source>
        <translation>이름, 날짜, 언어부터</translation>
    </message>
    <message>
        <source>New forum from text</source>
        <translation>텍스트로 새 포럼 만들기</translation>
    </message>
    <message>
        <source>An old release or an agenda proposes its sessions and people</source>
        <translation>지난 보도자료나 일정표에서 세션과 사람을 제안합니다</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>작업 파일 열기</translation>
    </message>
    <message>
        <source>A file with all forums of your team</source>
        <translation>우리 팀의 모든 포럼이 담긴 파일</translation>
    </message>
    <message>
        <source>Import a forum file</source>
        <translation>포럼 파일 가져오기</translation>
    </message>
    <message>
        <source>A forum that somebody sent you, as YAML or JSON</source>
        <translation>YAML이나 JSON으로 받은 포럼</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>예제 살펴보기</translation>
    </message>
    <message>
        <source>Two forums, complete, to try everything on</source>
        <translation>모든 기능을 시험해 볼 수 있는 완성된 포럼 두 개</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
</context>
<context>
    <name>StatementsSection</name>
    <message>
        <source>Statements</source>
        <translation>발언</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>발언 변경</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>발언 삭제</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>발언 추가</translation>
    </message>
    <message>
        <source>Keep what someone said, word for word or in reported speech, with its place in the programme.</source>
        <translation>누가 어느 순서에서 한 말인지, 그대로 또는 간접 인용으로 남겨 두세요.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>발언한 자리</translation>
    </message>
    <message>
        <source>Spoken in</source>
        <translation>발언 언어</translation>
    </message>
    <message>
        <source>Word for word, without quotation marks around it</source>
        <translation>발언 그대로 (바깥 따옴표 없이)</translation>
    </message>
    <message>
        <source>Or in reported speech: what they said, as it follows “said that …”</source>
        <translation>또는 간접 인용: “…라고 말했다” 앞에 올 내용</translation>
    </message>
    <message>
        <source>The speaker’s consent to be quoted</source>
        <translation>인용에 대한 발언자의 동의</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>기록한 사람</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>발언 시각</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>아직 내용 없음</translation>
    </message>
    <message>
        <source>Choose first who said it.</source>
        <translation>먼저 발언자를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Saved · {step}</source>
        <translation>저장됨 · {step}</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Paragraphs of the release</source>
        <translation>보도자료의 문단</translation>
    </message>
</context>
<context>
    <name>StorySection</name>
    <message>
        <source>No text</source>
        <translation>본문 없음</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>본문이 없습니다.</translation>
    </message>
    <message>
        <source>Add a paragraph of your own below this one (Ctrl+Enter)</source>
        <translation>이 문단 아래에 직접 쓴 문단 추가(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>위로 이동(Alt+위쪽)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>아래로 이동(Alt+아래쪽)</translation>
    </message>
    <message>
        <source>The paragraphs are in the program’s order.</source>
        <translation>문단이 자동 순서대로입니다.</translation>
    </message>
    <message>
        <source>Put the paragraphs back into the program’s order</source>
        <translation>문단을 자동 순서로 되돌리기</translation>
    </message>
    <message>
        <source>Choose a paragraph first.</source>
        <translation>먼저 문단을 선택하세요.</translation>
    </message>
    <message>
        <source>It is not added yet.</source>
        <translation>아직 추가되지 않았습니다.</translation>
    </message>
    <message>
        <source>It cannot stand further up.</source>
        <translation>더 위로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>It cannot stand further down: what tells of the hosts closes the release.</source>
        <translation>더 아래로 옮길 수 없습니다. 주최 기관 소개가 보도자료의 끝에 옵니다.</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>문단 이동</translation>
    </message>
    <message>
        <source>Back to the program’s order</source>
        <translation>자동 순서로 되돌리기</translation>
    </message>
    <message>
        <source>Overrule paragraph</source>
        <translation>문단 고쳐 쓰기</translation>
    </message>
    <message>
        <source>Hide paragraph</source>
        <translation>문단 숨기기</translation>
    </message>
    <message>
        <source>Change paragraph</source>
        <translation>문단 변경</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>문단 추가</translation>
    </message>
    <message>
        <source>Keep own words</source>
        <translation>직접 쓴 문장 유지</translation>
    </message>
    <message>
        <source>Return to the program’s words</source>
        <translation>자동 작성 문장으로 되돌리기</translation>
    </message>
    <message>
        <source>Remove paragraph</source>
        <translation>문단 제거</translation>
    </message>
    <message>
        <source>Show paragraph</source>
        <translation>문단 표시</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>아직 본문이 없습니다</translation>
    </message>
    <message>
        <source>Add a release, and its paragraphs are here.</source>
        <translation>보도자료를 추가하면 문단이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Program’s order</source>
        <translation>자동 순서</translation>
    </message>
</context>
<context>
    <name>StyleList</name>
    <message>
        <source>House styles</source>
        <translation>기관 스타일</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a house style, proposed from the forum’s host</source>
        <translation>주최 기관을 바탕으로 기관 스타일 추가</translation>
    </message>
    <message>
        <source>Duplicate house style</source>
        <translation>기관 스타일 복제</translation>
    </message>
    <message>
        <source>Delete house style</source>
        <translation>기관 스타일 삭제</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Read a house style from a file (.json, .yaml)</source>
        <translation>파일(.json, .yaml)에서 기관 스타일 가져오기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>There is no house style yet.</source>
        <translation>기관 스타일이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Write this house style to a file that others can import</source>
        <translation>다른 팀이 가져올 수 있게 이 기관 스타일을 파일로 내보내기</translation>
    </message>
    <message>
        <source>Delete house style; these forums are written in none then: {forums}</source>
        <translation>기관 스타일 삭제. 삭제하면 기관 스타일이 없어지는 포럼: {forums}</translation>
    </message>
    <message numerus="yes">
        <source>%n forum(s)</source>
        <translation>
            <numerusform>포럼 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>not used</source>
        <translation>쓰이지 않음</translation>
    </message>
    <message>
        <source>this forum’s</source>
        <translation>이 포럼에 사용</translation>
    </message>
    <message>
        <source>this forum’s · {used}</source>
        <translation>이 포럼에 사용 · {used}</translation>
    </message>
</context>
<context>
    <name>StylePanel</name>
    <message>
        <source>This forum is written in it</source>
        <translation>이 포럼에 사용</translation>
    </message>
    <message>
        <source>Write this forum’s releases in this house style</source>
        <translation>이 포럼의 보도자료를 이 기관 스타일로 작성</translation>
    </message>
    <message>
        <source>Used by {forums}</source>
        <translation>사용하는 포럼: {forums}</translation>
    </message>
    <message>
        <source>No forum is written in it yet.</source>
        <translation>아직 사용하는 포럼이 없습니다.</translation>
    </message>
    <message>
        <source>Choose house style</source>
        <translation>기관 스타일 선택</translation>
    </message>
    <message>
        <source>Parts of the house style</source>
        <translation>기관 스타일의 항목</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>용어집</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>레터헤드</translation>
    </message>
    <message>
        <source>Words at the end</source>
        <translation>맺음말</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>표기</translation>
    </message>
</context>
<context>
    <name>StylePreview</name>
    <message>
        <source>Language of the preview</source>
        <translation>미리 보기 언어</translation>
    </message>
    <message>
        <source>This forum’s release, in this house style</source>
        <translation>이 스타일로 본 이 포럼의 보도자료</translation>
    </message>
    <message>
        <source>This forum’s release, in this house style and the colour chosen for the forum</source>
        <translation>이 스타일과 이 포럼에 고른 색으로 본 보도자료</translation>
    </message>
    <message>
        <source>Add a house style, and the release is here as it makes it.</source>
        <translation>기관 스타일을 추가하면 그 모습의 보도자료가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>There is no forum yet.</source>
        <translation>포럼이 아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Forum</source>
        <translation>포럼</translation>
    </message>
    <message>
        <source>Language of the forum’s data</source>
        <translation>포럼 내용의 언어</translation>
    </message>
    <message>
        <source>Language in which the forum’s data is shown</source>
        <translation>포럼 내용을 보여 줄 언어</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>no date yet</source>
        <translation>날짜 미정</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>This did not work because of a fault in the program ({fault}).</source>
        <translation>프로그램 오류로 처리하지 못했습니다({fault}).</translation>
    </message>
</context>
<context>
    <name>WorkShown</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
</TS>
