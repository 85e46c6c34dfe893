"""Which honorifics are printed with a name, and where."""

import pytest

from eventdesk.documents.agenda.honorifics import with_honorific
from eventdesk.documents.agenda.said import Said
from eventdesk.model.text import Text


@pytest.mark.parametrize(
    ("name", "language", "honorific", "printed"),
    [
        ("Kim Min-su", "en", {"en": "Dr."}, "Dr. Kim Min-su"),
        ("Mira Beispiel", "de", {"de": "Prof. Dr."}, "Prof. Dr. Mira Beispiel"),
        ("Amina Diallo", "en", {"en": "H.E."}, "H.E. Amina Diallo"),
        ("Choi Gi-young", "en", {"en": "Mr."}, "Choi Gi-young"),
        ("Anna Muster", "de", {"de": "Frau"}, "Anna Muster"),
        ("Kim Min-su", "en", {}, "Kim Min-su"),
        ("Dr. Kim Min-su", "en", {"en": "Dr."}, "Dr. Kim Min-su"),
        ("김민수", "ko", {"en": "Dr."}, "김민수 박사"),
        ("김민수", "ko", {"ko": "교수"}, "김민수 교수"),
        ("김민수", "ko", {"en": "Mr."}, "김민수"),
        ("张三", "zh-Hans", {"en": "Prof."}, "张三教授"),
        ("张三", "zh-Hans", {"zh": "先生"}, "张三"),
        ("김민수", "ko", {"en": "Amb."}, "Amb. 김민수"),
        ("", "en", {"en": "Dr."}, ""),
    ],
)
def test_academic_and_diplomatic_honorifics_are_printed(
    name: str, language: str, honorific: dict[str, str], printed: str
) -> None:
    assert with_honorific(Said(name, language), Text(honorific)).text == printed
