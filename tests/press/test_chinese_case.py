"""The release of the real case in Chinese, in either script: how it reads, and that nobody is missing."""

from collections.abc import Callable
from pathlib import Path

import pytest

from eventdesk.interchange.forum_file import read_forum
from eventdesk.model.snapshot import ForumSnapshot
from eventdesk.press.draft import Paragraph, Story
from eventdesk.press.story import languages, release_story
from eventdesk.press.text_output import plain_text

Find = Callable[[Story, str], Paragraph]
SCRIPTS = (("release-hans", "zh-Hans"), ("release-hant", "zh-Hant"))


@pytest.fixture(scope="module")
def case() -> ForumSnapshot:
    return read_forum(Path(__file__).parent / "data" / "korea_china_chinese.yaml")


@pytest.fixture(scope="module")
def hans(case: ForumSnapshot) -> Story:
    return release_story(case, "release-hans")


@pytest.fixture(scope="module")
def hant(case: ForumSnapshot) -> Story:
    return release_story(case, "release-hant")


def test_chinese_is_one_of_the_languages() -> None:
    assert "zh" in languages()


def test_the_frame_in_simplified(hans: Story) -> None:
    assert hans.letterhead.name == "科学技术政策研究院"
    assert (hans.headings.document, hans.release_line, hans.date) == (
        "新闻稿",
        "即时发布",
        "发布时间：2019年12月27日",
    )
    assert hans.headline == "STEPI与中方共商生物遗传学和人工智能合作"
    assert hans.subheadline == "第七届韩中科学技术创新论坛于2019年12月27日在首尔举行"
    assert (hans.dateline, hans.dateline_joint, hans.end_mark) == ("（首尔，2019年12月27日）", "", "（完）")
    assert hans.headings.page.format(page=1, pages=2) == "第1页，共2页"
    assert hans.headings.contact == "联系人"


def test_the_frame_in_traditional_is_not_the_simplified_one_converted(hant: Story) -> None:
    assert (hant.headings.document, hant.release_line, hant.date) == (
        "新聞稿",
        "即時發布",
        "發布日期：2019年12月27日",
    )
    assert hant.subheadline == "第七屆韓中科學技術創新論壇於2019年12月27日在首爾舉行"
    assert hant.headings.contact == "新聞聯絡人"
    assert hant.headings.photos == "照片"


def test_the_lead(hans: Story, hant: Story) -> None:
    assert hans.body[0].text == (
        "科学技术政策研究院（以下简称STEPI）于2019年12月27日（星期五）在韩国首尔新罗酒店举办第七届韩中科学技术创新"
        "论坛。本次论坛以“携手迈向全球科技创新前沿的韩中科学技术合作”为主题，旨在回顾生物遗传学和人工智能领域的"
        "趋势与议题，探讨合作方案。"
    )
    assert hans.body[1].text == "100多名科学技术专家参加了本次论坛。"
    assert hant.body[0].text.startswith("科學技術政策研究院（以下簡稱STEPI）於2019年12月27日（星期五）在韓國首爾")
    assert "以「攜手邁向全球科技創新前沿的韓中科學技術合作」為主題" in hant.body[0].text


def test_speeches_office_before_the_name_and_the_own_script_behind_it(hans: Story, hant: Story) -> None:
    assert [paragraph.text for paragraph in hans.body[2:5]] == [
        "论坛首先由STEPI院长赵黄熙（조황희）博士致开幕词，随后由韩国科学技术信息通信部长官崔起荣（최기영）"
        "和中国科学技术部部长王志刚先后致欢迎辞。",
        "崔长官在欢迎辞中表示，韩中两国共同准备未来，意义重大。",
        "王部长在欢迎辞中指出，在国际政治急剧变化之际，韩中合作十分重要，两国作为战略伙伴应继续合作。",
    ]
    assert hant.body[2].text == (
        "論壇首先由STEPI院長趙黃熙（조황희）博士致開幕詞，接著由韓國科學技術資訊通訊部長官崔起榮（최기영）"
        "與中國科學技術部部長王志剛先後致歡迎詞。"
    )


def test_keynotes_talks_panels_and_outcomes(hans: Story, hant: Story, paragraph: Find) -> None:
    assert paragraph(hans, "session:keynotes").text == (
        "在主旨演讲环节，韩国产业技术大学产业技术政策研究中心教授张锡仁（Jang Seok-in）和"
        "中国科学技术发展战略研究院（以下简称CASTED）院长胡志坚围绕“两国合作的新发展方式”发表主旨演讲。"
    )
    bio = paragraph(hans, "session:bio").text
    assert bio.startswith("“生物遗传学”分论坛以“生物创新时代的韩中合作”为主题。伊恩诊断所长崔京焕")
    assert "华大集团副总裁胡国海以《基因组与大数据时代》为题，" in bio
    assert bio.endswith("浙江大学生物技术系教授刘建祥以《植物耐热性的认识与提升》为题，先后作报告。")
    assert paragraph(hans, "panel:bio-panel").text == (
        "在随后的小组讨论中，四位报告人与成均馆大学教授申秀容（Shin Soo-yong）、CASTED的薛薇博士以及STEPI的郑日荣"
        "（Jung Il-young）博士和龙开元博士共同参加讨论。"
    )
    assert paragraph(hans, "outcomes:bio").text == (
        "在“生物遗传学”分论坛上，与会者一致认为，智慧医疗和精准医疗领域需要加强合作。"
        "与会者还提出联合研究中的医疗信息隐私问题。"
    )
    assert paragraph(hant, "outcomes:ai").text == (
        "在「人工智慧」場次中，與會者建議比較兩國的人工智慧治理，共同開發智慧晶片、建設智慧城市。"
        "與會者也提到東亞國家共同發展自然語言處理的必要性與人工智慧在核安全領域的應用問題。"
    )


def test_a_translated_quote_has_the_words_as_spoken_beside_it(hans: Story, hant: Story) -> None:
    assert [paragraph.text for paragraph in hans.body[-3:]] == [
        "论坛闭幕时，赵院长强调，研究院将继续举办让专家和决策者相聚一堂的论坛。",
        "赵院长还表示：“STEPI将继续开展联合研究。”（韩语原话：“STEPI는 앞으로도 공동 연구를 이어 가겠습니다.”）",
        "STEPI今后将把合作伙伴扩大到亚洲其他国家。",
    ]
    assert hant.body[-2].text == (
        "趙院長也表示：「STEPI將持續進行聯合研究。」"
        "（韓文原文：「STEPI는 앞으로도 공동 연구를 이어 가겠습니다.」）"
    )


@pytest.mark.parametrize(("release", "tag"), SCRIPTS)
def test_everybody_every_talk_every_institution_stands_there_once_in_full(
    case: ForumSnapshot, release: str, tag: str
) -> None:
    body = "\n".join(paragraph.text for paragraph in release_story(case, release).body)
    for person in case.people:
        assert body.count(person.name[tag]) == 1, person.id
    titles = [i.title[tag] for s in case.sessions for i in s.items if i.kind.value == "presentation"]
    assert len(titles) == 8
    assert all(body.count(f"《{title}》") == 1 for title in titles)
    for organization in case.organizations:
        assert organization.name[tag] in body
        assert all(f"{name}）" in body for name in organization.short_name.values())
    for session in case.sessions:
        assert all(body.count(outcome.text[tag]) == 1 for outcome in session.outcomes)


@pytest.mark.parametrize(("release", "tag"), SCRIPTS)
def test_nothing_is_untranslated_and_no_space_stands_between_scripts(
    case: ForumSnapshot, release: str, tag: str
) -> None:
    story = release_story(case, release)
    assert [p.key for p in story.paragraphs if p.untranslated] == []
    assert story.language == tag
    text = "\n".join(paragraph.text for paragraph in story.body)
    assert not any(f" {char}" in text or f"{char} " in text for char in "，。、：《》（）“”「」的在由与與")
    assert " " not in story.dateline + story.date + story.subheadline


def test_as_plain_text(hans: Story) -> None:
    text = plain_text(hans)
    assert text.startswith("科学技术政策研究院\n")
    assert "\n\n新闻稿\n即时发布\n发布时间：2019年12月27日\n" in text
    assert "\n\n（首尔，2019年12月27日）科学技术政策研究院（以下简称STEPI）于" in text
    assert text.endswith("（完）\n")
