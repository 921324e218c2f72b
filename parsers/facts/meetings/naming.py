"""Under which name an event is told."""

from __future__ import annotations

from dataclasses import replace

from parsers.facts.events.finding import Event, is_bare, is_noun
from parsers.facts.events.organizers import held_by
from parsers.facts.events.referred import in_title
from parsers.facts.events.sittings import is_work, names_who_sits
from parsers.facts.events.telling import is_term
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.text import last_word_end, standard
from parsers.types import Article

_SAYING = TagKind.SAYING
# It begins with the marks and the blank that any of these does, so that the engine can skip to the next of them.
_NAME_ENDS = pattern(
    r"[ ,;.:!?…](?:"
    r"(?<=,)(?: (?=(?:vào )?(?:sáng|chiều|tối|ngày|trưa)\b|tại |do |dưới |với sự |với \d|nhằm |theo hình thức"
    r"|dự kiến (?=diễn ra|kéo dài|tổ chức|từ|vào)"
    r"|tổ chức (?:tại|ở|vào|từ) |đồng thời (?:trao|công bố|phát động|ra mắt|khen thưởng)\b"
    r"|đề cập |trong khuôn khổ |nằm trong |nhân dịp |trình bày |phát biểu |\d{1,3}% "
    r"|sau đó |tiếp đó |(?:các )?(?:đồng chí|đại biểu)|có \d|có sự|có các|ông |bà |cùng |(?:về|đến|tới) dự|dự và |thay mặt |thu hút )"
    r"| thông qua \d|(?<=[”»],) (?![“«]|(?:năm|giai đoạn|lần|đợt|nhân|chủ đề|kỷ niệm) ))"
    r"|(?<=;)(?: (?=thay mặt |đồng chí |ông |bà |tham dự |dự |thăm |đến |tới )|(?! [^\W\d_]))"
    r"|(?<= )(?=do (?:đồng chí|các|ông|bà|[A-ZĐ])|dưới sự|theo hình thức|bằng hình thức|với hình thức"
    r"|có (?:đồng chí|các đồng chí|ông|bà|sự tham|sự góp|mặt)|về phía |với tinh thần |vào (?:sáng|chiều|tối|ngày)|với sự"
    r"|diễn ra|khép lại|được (?:diễn ra|tổ chức|khai mạc|[^,.;:]{3,80} tổ chức\b)|nhằm |đã diễn ra|chính thức khai mạc|khai mạc "
    r"|đã |vừa |sẽ |còn có |dự kiến (?:sẽ )?(?:được )?(?:diễn ra|tổ chức|khai mạc) "
    r"|bắt đầu (?:từ|vào|lúc) |(?:sáng|chiều|tối|hôm) (?:nay\b|qua\b|\d{1,2}\s?[/.-]\s?\d)|tiếp tục (?:diễn ra|làm việc))"
    r"|(?:(?<= )|(?<=,) )(?:(?:tổ chức|bước vào|tiến hành) phiên |bước vào )"
    r"|(?<=\.)\.+"
    r"|(?:(?<=[!?…])|(?<=\.)(?<!\bTP\.)(?<!\bTX\.)(?<!\bTT\.)(?<!\bTS\.)(?<!\bGS\.)(?<!\bThS\.)(?<!\bTHS\.)(?<!\bPGS\.)(?<!\bNCS\.)"
    r"(?<!\bTSKH\.)(?<!\bVS\.)(?<![ (][QPHX]\.))(?=\s|$)"
    r"|(?<=:)(?!\s?[“\"])(?! (?i:sơ kết|tổng kết|kiểm điểm|triển khai|quán triệt|học tập|nghiên cứu|công bố|góp ý) ))"
)
_IS_OF_USE = pattern(r" (?:(?:sẽ|đã) )?(?:giúp(?! (?:đỡ|nhau|việc|bạn))|góp phần|nhằm|mang lại|tạo điều kiện|trang bị)\b")
"""Behind the noun that opens a sentence these say what its event is good for, and are no part of its name: ``Lớp học giúp …``."""
_PURPOSE = pattern(r" (?:nhằm|để) [^,.;:()\n]{4,160}(?=[,.;:\n]|$)")
"""What an event was held for, of which no more is told than the noun: ``hội nghị nhằm đánh giá kết quả …``."""
_GOES_ON = ("tiếp tục chương trình làm việc của ", "tiếp tục chương trình ", "làm trưởng đoàn ")
_GOING_ON = "tiếp tục "
_NTH = " thứ"
"""Behind a sitting that has its number."""
_OPENING = 60
"""Characters in which a sentence names the sitting that it goes on with."""
_ELSEWHERE = " tại "
"""Before a sitting at which somebody is, and with which nothing goes on."""
_LEADING_ON = ("từ", "vào", "trong", "ngày", "lúc", "chính thức", "long trọng", "đã", "vừa", "và")
_LEADS_ON = pattern(rf"(?: (?:{'|'.join(_LEADING_ON)}))+$")
"""What leads on from a name to when or how it was."""
_CONTACT = "tiếp xúc"
"""Deputies' verb, whose event is named where the sentence goes on with it: ``Tiếp tục … tiếp xúc cử tri …, đã tiếp xúc 90 cử tri``."""
_ROUND = "tiếp xúc cử tri"
_PARTY = "đoàn "
"""How a headline opens that says who came."""
_CALLS = frozenset({"visit", "working_session", "meeting"})
_OPENED = ("khai mạc ", "bế mạc ")
"""What is held is only the opening: ``tổ chức khai mạc Lễ hội …``."""
_HOLDING = "tổ chức "
"""Before a sitting that is held, and whose name begins with itself: ``tổ chức họp giao ban``."""
_AT = ("tại ", "dự ", "chủ trì ")
"""Before an event that somebody is told to be at."""
_ADOPTED_AT = ("thông qua tại ", "ban hành tại ", "bầu tại ", "xác định tại ", "đề ra tại ")
"""Before an event of another time, which was long over."""
_OF_THE_PARTY = pattern(r" (?:Trung ương|TW|T\.Ư)\b")
"""Behind what other events disseminate: ``Hội nghị Trung ương 5``."""
_ELECTS = ("bầu ông", "bầu bà", "bầu đồng chí")
"""Verbs of whose sitting it belongs to the name, to what office somebody was elected, be it behind their posts."""
_TEACHERS = "thầy, "
"""Before the second word of ``các thầy, cô giáo``, which parts no person from the name."""
_AMONG = " có "
"""Before those who are at an event that is attended by them."""
_RECEIVING = ("tiếp ", "đón tiếp")
_LED_BY = pattern(r" do [^.;]{3,160}? (?:dẫn đầu|làm [Tt]rưởng đoàn)\b")
"""Behind the party that is received: ``tiếp Đoàn công tác do ông … dẫn đầu``."""
_PEOPLE = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.HONORIFIC, TagKind.FORMER})
_MISTER = frozenset({"ông", "bà"})
_SAT_AT = frozenset({"conference", "meeting", "working_session", "session", "congress"})
_BRACKETS = pattern(r"\s?\([^()]{0,60}\)")
_LONGEST_NAME = 320


def name_of(article: Article, tags: Tags, event: Event) -> str:
    """An event's name, from its noun to where it ends; the headline of an event that is only referred to."""
    if (is_work(event.tag) or event.tag.key == _CONTACT) and (named := _continued(tags, event)):
        event = replace(event, tag=named)
    if is_work(event.tag) and (titled := _sitting_of_title(article, tags, event)):
        return titled
    text, start = article.text, event.tag.start
    if is_bare(text, event) or (start == event.sentence.start and _IS_OF_USE.match(text, event.tag.end)):
        if article.title and in_title(article, tags):
            return standard(article.title)
        return _named_before(article, tags, event) or as_called(text, event)
    if article.title and _comes(event.tag) and tags.copy.startswith(_PARTY) and not _CALLS.isdisjoint(in_title(article, tags)):
        return standard(article.title)  # who came belongs to the name
    name = _read_name(article, tags, event)
    noun = len(name) <= event.tag.end - start
    if not noun or not is_noun(event.tag):
        return name
    what_for = _PURPOSE.match(text, event.tag.end, event.sentence.end)
    told = _named_before(article, tags, event) or _titled(article, tags, event)
    return told or (_capital(text[start : what_for.end()]) if what_for else name)


def as_called(text: str, event: Event) -> str:
    """An event's noun alone for its name."""
    return _capital(text[event.tag.start : event.tag.end])


def _comes(tag: Tag) -> bool:
    """Whether guests are said to come, and no controllers."""
    return not is_noun(tag) and ("thăm" in tag.key or tag.key.startswith("làm việc"))


def _named_before(article: Article, tags: Tags, event: Event) -> str | None:
    """The name under which a sentence before has somebody at the event, ``… tại Hội nghị báo cáo viên tháng 5``; None without one."""
    for tag in tags.within(tags.events, 0, event.sentence.start):
        if tag.detail != event.kind.value or not is_noun(tag) or not tags.copy.endswith(_AT, 0, tag.start):
            continue
        if tags.copy.endswith(_ADOPTED_AT, 0, tag.start):
            continue
        known = replace(event, tag=tag, sentence=replace(event.sentence, start=tag.start, end=_line_end(article.text, tag)), date=None)
        name = _read_name(article, tags, known)
        if len(name) > tag.end - tag.start and not (_OF_THE_PARTY.match(article.text, tag.end) or is_term(article.text, known)):
            return name
    return None


def _titled(article: Article, tags: Tags, event: Event) -> str | None:
    """The name under which the headline tells an event of the same kind, of which the text prints the noun alone; None without one."""
    end = len(article.title or "")
    for tag in tags.within(tags.events, 0, end):
        if tag.kind is TagKind.EVENT and tag.detail == event.kind.value:
            name = _read_name(article, tags, replace(event, tag=tag, sentence=replace(event.sentence, start=0, end=end), date=None))
            return name if len(name) > tag.end - tag.start else None
    return None


def _line_end(text: str, tag: Tag) -> int:
    end = text.find("\n", tag.end)
    return end if end >= 0 else len(text)


def _capital(name: str) -> str:
    return standard(name[:1].upper() + name[1:])


def _read_name(article: Article, tags: Tags, event: Event) -> str:
    """An event's name as its sentence prints it."""
    text, start = article.text, event.tag.start
    if names_who_sits(event.tag) and not tags.copy.endswith(_HOLDING, event.sentence.start, start):
        start = held_by(text, tags, event.sentence.start, start)
    opening = next((words for words in _OPENED if tags.copy.endswith(f"tổ chức {words}", event.sentence.start, start)), "")
    start -= len(opening)
    start += next((len(words) for words in _GOES_ON if event.tag.key.startswith(words)), 0)
    limit, longest = event.sentence.end, start + _LONGEST_NAME
    if limit > longest:
        limit = last_word_end(text, event.tag.end, longest)
    stop = _NAME_ENDS.search(text, event.tag.end, limit)
    end = stop.start() if stop else limit
    elected = event.tag.key.startswith(_ELECTS)
    said = any(act.kind is _SAYING for act in tags.within(tags.acts, event.tag.end, end))
    for tag in tags.within(tags.entities, event.tag.end, end):
        if tag.start == event.tag.end + 1 and tag.key in _MISTER and text[tag.start].isupper() and event.tag.detail in _SAT_AT:
            end = tag.start  # a caption that no stop parts from the next words
            break
        if said and (tag.kind in _PEOPLE or tag.kind is TagKind.TITLE):  # Tại buổi làm việc Bộ trưởng A cho biết …
            end = tag.start
            break
        if tag.kind in _PEOPLE and text.endswith(_AMONG, 0, tag.start):
            end = tag.start - len(_AMONG)  # Dự lễ khai trương có Thứ trưởng A
            break
        if tag.kind in _PEOPLE and not elected and text[tag.start - 2 : tag.start] == ", " and not text.endswith(_TEACHERS, 0, tag.start):
            end = tag.start - 2
            break
    if event.tag.key.startswith(_RECEIVING) and (led := _LED_BY.match(text, end, limit)):
        end = led.end()  # whose party it is says who was received
    if event.date and event.tag.end < event.date.start < end:
        end = event.date.start
    end = _quotation_end(text, start, end, limit)
    name = text[start:end].strip(' ,-–;("“')
    if name.count('"') % 2 and text.startswith('"', start + text[start:end].index(name) + len(name)):
        name += '"'
    name = _LEADS_ON.sub("", name) if name.endswith(_LEADING_ON) else name
    if not name:
        return text[start : event.tag.end]
    return _capital(_BRACKETS.sub("", name) if "(" in name else name)


def _continued(tags: Tags, event: Event) -> Tag | None:
    """What a sentence opens with as gone on with, behind which it tells a body at its work: ``Tiếp tục Kỳ họp thứ 11, …``.

    Or the round in which deputies have met some voters: ``Tiếp tục chương trình tiếp xúc cử tri …``.
    """
    start = event.sentence.start
    if not tags.copy.startswith(_GOING_ON, start):
        return None
    if event.tag.key == _CONTACT:
        at = tags.copy.find(_ROUND, start, min(event.tag.start, start + _OPENING))
        return replace(event.tag, start=at, end=at + len(_ROUND)) if at >= 0 else None
    opened = tags.within(tags.events, start, min(event.tag.start, start + _OPENING))
    named = (tag for tag in opened if tag.detail == event.kind.value and not is_work(tag))
    return next((tag for tag in named if _ELSEWHERE not in tags.copy[start : tag.start]), None)


def _sitting_of_title(article: Article, tags: Tags, event: Event) -> str | None:
    """The numbered sitting that a headline names, of which the text tells only what the body does: ``Bế mạc kỳ họp thứ 7, HĐND tỉnh``."""
    end = len(article.title or "")
    for tag in tags.within(tags.events, 0, end):
        if tag.detail == event.kind.value and not is_work(tag) and (tag.key.endswith(_NTH) or tags.copy.startswith(_NTH, tag.end)):
            return _read_name(article, tags, replace(event, tag=tag, sentence=replace(event.sentence, start=0, end=end), date=None))
    return None


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
