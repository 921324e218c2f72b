"""Under which name an event is told."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.facts.events import Event, is_bare
from parsers.facts.organizers import held_by
from parsers.facts.referred import in_title
from parsers.facts.sittings import is_work, names_who_sits
from parsers.facts.spans import Tag, TagKind, Tags
from parsers.text import last_word_end, standard
from parsers.types import Article

_NAME_ENDS = re.compile(
    r", (?=(?:vào )?(?:sáng|chiều|tối|ngày|trưa)\b|tại |do |dưới |với sự |với \d|nhằm |theo hình thức"
    r"|dự kiến (?=diễn ra|kéo dài|tổ chức|từ|vào)"
    r"|(?:các )?đồng chí|có \d|có sự|có các|ông |bà |cùng |(?:về|đến|tới) dự|dự và |thay mặt |thu hút )"
    r"|; (?=thay mặt |đồng chí |ông |bà )"
    r"| (?=do (?:đồng chí|các|ông|bà|[A-ZĐ])|dưới sự|theo hình thức|bằng hình thức"
    r"|có (?:đồng chí|các đồng chí|ông|bà|sự tham|sự góp|mặt)|về phía |với tinh thần |vào (?:sáng|chiều|tối|ngày)|với sự"
    r"|diễn ra|được (?:diễn ra|tổ chức|khai mạc)|nhằm |đã diễn ra|chính thức khai mạc|khai mạc "
    r"|đã |vừa |tiếp tục (?:diễn ra|làm việc))"
    r"|, thông qua \d|,? (?:tổ chức|bước vào|tiến hành) phiên |,? bước vào |\.{2,}|[.!?…](?=\s|$)|;(?! [^\W\d_])"
    r"|:(?!\s?[“\"])(?! (?i:sơ kết|tổng kết|kiểm điểm|triển khai|quán triệt|học tập|nghiên cứu|công bố|góp ý) )"
)
_IS_OF_USE = re.compile(r" (?:(?:sẽ|đã) )?(?:giúp(?! (?:đỡ|nhau|việc|bạn))|góp phần|nhằm|mang lại|tạo điều kiện|trang bị)\b")
"""Behind an event's noun these say what it is good for, and are no part of its name: ``Lớp học giúp mỗi cán bộ …``."""
_GOES_ON = ("tiếp tục chương trình làm việc của ", "tiếp tục chương trình ")
_GOING_ON = "tiếp tục "
_OPENING = 60
"""Characters in which a sentence names the sitting that it goes on with."""
_LEADING_ON = ("từ", "vào", "trong", "ngày", "lúc", "chính thức", "long trọng", "đã", "vừa", "và")
_LEADS_ON = re.compile(rf"(?: (?:{'|'.join(_LEADING_ON)}))+$")
"""What leads on from a name to when or how it was."""
_PEOPLE = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.HONORIFIC, TagKind.FORMER})
_BRACKETS = re.compile(r"\s?\([^()]{0,60}\)")
_LONGEST_NAME = 320


def name_of(article: Article, tags: Tags, event: Event) -> str:
    """An event's name, from its noun to where it ends; the headline of an event that is only referred to."""
    if is_work(event.tag) and (sitting := _continued(tags, event)):
        event = replace(event, tag=sitting)
    text, start = article.text, event.tag.start
    if is_bare(text, event) or _IS_OF_USE.match(text, event.tag.end):
        whole = article.title if article.title and in_title(article, tags) else text[start].upper() + text[start + 1 : event.tag.end]
        return standard(whole)
    if names_who_sits(event.tag):
        start = held_by(text, tags, event.sentence.start, start)
    start += next((len(words) for words in _GOES_ON if event.tag.key.startswith(words)), 0)
    limit, longest = event.sentence.end, start + _LONGEST_NAME
    if limit > longest:
        limit = last_word_end(text, event.tag.end, longest)
    stop = _NAME_ENDS.search(text, event.tag.end, limit)
    end = stop.start() if stop else limit
    for tag in tags.within(tags.entities, event.tag.end, end):
        if tag.kind in _PEOPLE and text[tag.start - 2 : tag.start] == ", ":
            end = tag.start - 2
            break
    if event.date and event.tag.end < event.date.start < end:
        end = event.date.start
    end = _quotation_end(text, start, end, limit)
    name = text[start:end].strip(' ,-–;("“')
    name = _LEADS_ON.sub("", name) if name.endswith(_LEADING_ON) else name
    if not name:
        return text[start : event.tag.end]
    told = _BRACKETS.sub("", name) if "(" in name else name
    return standard(told[:1].upper() + told[1:])


def _continued(tags: Tags, event: Event) -> Tag | None:
    """The sitting that a sentence opens with as gone on with, behind which it tells a body at its work: ``Tiếp tục Kỳ họp thứ 11, …``."""
    start = event.sentence.start
    if not tags.copy.startswith(_GOING_ON, start):
        return None
    opened = tags.within(tags.events, start, min(event.tag.start, start + _OPENING))
    return next((tag for tag in opened if tag.detail == event.kind.value and not is_work(tag)), None)


def _quotation_end(text: str, start: int, end: int, limit: int) -> int:
    """``end``, or where the quotation closes that was open there: a title in quotation marks belongs to the name whole.

    A name that begins inside a quotation ends with it.
    """
    for opening, closing in ("“”", "«»", '""'):
        within = text[start:end]
        closes = within.find(closing)
        if opening != closing and closes >= 0 and not {opening, '"'} & set(within[:closes]):
            return start + closes
        if opening == closing and closes >= 0 and text[start - 1 : start] == opening:
            return start + closes
        is_open = within.count(opening) % 2 if opening == closing else within.rfind(opening) > within.rfind(closing)
        if is_open and (close := text.find(closing, end, limit)) >= 0:
            return close + 1
    return end
