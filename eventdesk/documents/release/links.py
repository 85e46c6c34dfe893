"""Where words of a release lead to: addresses of the web, mail and telephone, and nothing else."""

import re
from urllib.parse import quote

# What may stand in a web address as it is (RFC 3986); anything else is written as its bytes.
_WEB = "/:?#[]@!$&'()*+,;=%~-._"
_SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]*:(?!\d)")
_MAIL = re.compile(r"[^\s@<>\"(),:;\[\]\\]+@[^\s@<>\"(),:;\[\]\\]+\.[^\s@<>\"(),:;\[\]\\.]{2,}")


def web_link(website: str) -> str:
    """`https://…` for a web address with or without its scheme; empty for any other scheme and for what is none.

    >>> web_link("www.stepi.re.kr"), web_link("javascript:alert(1)")
    ('https://www.stepi.re.kr', '')
    """
    plain = website.strip()
    if not re.match(r"(?i)https?://", plain):
        if _SCHEME.match(plain) or "." not in plain or re.search(r"\s", plain):
            return ""
        plain = f"https://{plain.lstrip('/')}"
    return "" if re.search(r"[\s\x00-\x1f\x7f]", plain) else quote(plain, safe=_WEB)


def mail_link(address: str) -> str:
    """`mailto:…`, empty for what is no address."""
    plain = address.strip()
    return f"mailto:{quote(plain, safe='@+._-')}" if _MAIL.fullmatch(plain) else ""


def phone_link(number: str) -> str:
    """`tel:…` of its digits (RFC 3966), empty for what has too few to be called.

    >>> phone_link("+82 44-287-2000")
    'tel:+82442872000'
    """
    digits = "".join(sign for sign in number if sign in "0123456789")
    return f"tel:{'+' if number.strip().startswith('+') else ''}{digits}" if len(digits) >= 3 else ""
