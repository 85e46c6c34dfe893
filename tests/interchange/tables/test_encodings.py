"""Short lists of names come out as they were written, whatever program and country wrote them."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.interchange.tables import tables_of
from eventdesk.interchange.tables.encodings import encoding_of


def _words(text: str) -> list[str]:
    return text.split(" ")


_KOREAN_FAMILIES = _words("김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 남궁 제갈")
_KOREAN_GIVEN = _words(
    "민준 서연 도윤 지우 하은 예준 시우 수아 지호 서윤 황희 영희 철수 미경 성호 은정 재현 혜진 태영 보람"
)
_KOREAN_PLACES = _words("한국과학기술원 서울대학교 과학기술정보통신부 한국생명공학연구원 삼성전자 부산광역시")
_CHINESE_NAMES = _words(
    "王志刚 李强 张伟 刘洋 陈晓东 杨丽 赵敏 黄海 周杰 吴磊 徐静 孙涛 马云飞 朱红 胡军 郭峰 何平 高翔 林涛 罗欣"
)
_CHINESE_PLACES = _words("清华大学 北京大学 中国科学院 科学技术部 上海交通大学 浙江大学 华为技术有限公司")
_TAIWAN_NAMES = _words(
    "陳志明 林雅婷 黃建宏 張淑芬 李俊傑 王美玲 吳宗翰 劉怡君 蔡佳蓉 楊承翰 許惠雯 鄭家豪 謝明哲 郭欣怡"
)
_TAIWAN_PLACES = _words("國立臺灣大學 中央研究院 工業技術研究院 國立清華大學 台積電 經濟部")
_JAPANESE_NAMES = _words("佐藤健 鈴木さくら 高橋ひろし 田中アキラ 伊藤めぐみ 渡辺ゆうこ 山本ケン 中村ひかり")
_JAPANESE_PLACES = _words("東京大学 トヨタ自動車 つくばセンター ソニーグループ りけん")
_WESTERN_NAMES = [
    "Jürgen Müller", "Zoë Strauß", "François Lefèvre", "Søren Ångström", "José Núñez", "Élodie Garçon",
    "Björk Jónsdóttir", "António Gonçalves", "Märta Öhman", "Núria Peñà",
]  # fmt: skip
_WESTERN_PLACES = [
    "Universität Zürich", "École polytechnique fédérale", "Universidad de Málaga", "TU München",
    "Académie des sciences", "Københavns Universitet",
]  # fmt: skip

_KOREAN = [family + given for family in _KOREAN_FAMILIES for given in _KOREAN_GIVEN]
_LISTS = {
    "cp949": ("성명,소속,이메일", _KOREAN, _KOREAN_PLACES),
    "gb18030": ("姓名,单位,邮箱", _CHINESE_NAMES, _CHINESE_PLACES),
    "big5": ("姓名,單位,電子郵件", _TAIWAN_NAMES, _TAIWAN_PLACES),
    "cp932": ("氏名,所属,メール", _JAPANESE_NAMES, _JAPANESE_PLACES),
    "cp1252": ("Name,Organisation,E-Mail", _WESTERN_NAMES, _WESTERN_PLACES),
}
_UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")


def _text(draw: st.DrawFn, page: str, header: bool) -> str:
    head, names, places = _LISTS[page]
    rows = draw(st.lists(st.tuples(st.sampled_from(names), st.sampled_from(places)), min_size=1, max_size=12))
    lines = [f"{name},{place},person{number}@example.org" for number, (name, place) in enumerate(rows)]
    return "\r\n".join([head, *lines] if header else lines) + "\r\n"


@st.composite
def _listed(draw: st.DrawFn, page: str, header: bool = True) -> str:
    return _text(draw, page, header)


@pytest.mark.parametrize("page", sorted(_LISTS))
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_list_in_the_countrys_code_page(page: str, data: st.DataObject) -> None:
    text = data.draw(_listed(page))
    table = tables_of(text.encode(page), "list.csv")[0]
    assert [",".join(row) for row in table.rows] == text.splitlines()


@pytest.mark.parametrize("page", ["cp949", "gb18030", "cp1252"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_list_without_a_header(page: str, data: st.DataObject) -> None:
    text = data.draw(_listed(page, header=False))
    table = tables_of(text.encode(page), "list.csv")[0]
    assert [",".join(row) for row in table.rows] == text.splitlines()


@pytest.mark.parametrize("encoding", _UNICODE)
@pytest.mark.parametrize("page", sorted(_LISTS))
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_list_in_unicode(page: str, encoding: str, data: st.DataObject) -> None:
    text = data.draw(_listed(page))
    table = tables_of(text.encode(encoding), "list.csv")[0]
    assert [",".join(row) for row in table.rows] == text.splitlines()


def test_big_endian_utf_16_with_its_mark() -> None:
    data = codecs.BOM_UTF16_BE + "성명\t소속\n홍길동\t한국\n".encode("utf-16-be")
    assert tables_of(data, "list.txt")[0].rows == (("성명", "소속"), ("홍길동", "한국"))


def test_a_single_name_in_each_code_page() -> None:
    for page, (head, names, _places) in sorted(_LISTS.items()):
        for name in names[:60]:
            data = f"{head}\r\n{name},,a@example.org\r\n".encode(page)
            assert tables_of(data, "list.csv")[0].rows[1][0] == name, page


def test_one_long_line_is_not_cut_inside_a_character() -> None:
    text = ";".join(["홍길동"] * 60_000)
    assert encoding_of(text.encode("cp949")) == "cp949"


def test_one_byte_that_is_wrong_does_not_make_the_rest_unreadable() -> None:
    text = "성명,소속\n" + "홍길동,한국과학기술원\n" * 50
    data = text.encode() + b"\xff\xfe,broken\n"
    rows = tables_of(data, "list.csv")[0].rows
    assert rows[1] == ("홍길동", "한국과학기술원")


@given(st.binary(min_size=0, max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    encoding = encoding_of(data)
    if encoding is not None:
        data.decode(encoding, "replace")


@pytest.mark.parametrize("page", ["big5", "cp932", "cp949", "gb18030"])
def test_a_file_cut_off_or_with_a_wrong_byte_is_still_known(page: str) -> None:
    head, names, places = _LISTS[page]
    text = "\r\n".join([head, *(f"{name},{place}" for name in names for place in places)])
    whole = text.encode(page)
    for cut in range(1, 5):
        assert tables_of(whole[:-cut], "list.csv")[0].rows[1] == (names[0], places[0])
    assert tables_of(whole + b"\r\n\xff\xff,x", "list.csv")[0].rows[1] == (names[0], places[0])


def test_pictures_and_programs_are_no_text() -> None:
    assert encoding_of(bytes(range(256)) * 40) is None
