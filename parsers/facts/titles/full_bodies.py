"""Bodies told less than whole, by how an article names them where it names them in full: ``Quân khu``, ``nhà trường``, ``Công ty``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from parsers import lexicon
from parsers.facts.bodies.finding import begins_body, read_body
from parsers.facts.bodies.phrases import WORD
from parsers.facts.names.namesakes import is_of_the_past, strong_families
from parsers.facts.posts.borrowing import INCOMPLETE, OWN_COMMITTEES, borrowing
from parsers.facts.posts.comparing import compared
from parsers.facts.tagging.committees import units_by_committee
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import PLACES, TagKind, Tags
from parsers.facts.titles.listed_houses import house_of_list
from parsers.facts.titles.ministries import department_in_full
from parsers.patterns import pattern
from parsers.text import folded

_AND, _JOINED_HOUSES = "và", ("Ngân hàng", "Công ty", "Tổng Công ty", "Tập đoàn", "Bệnh viện", "Trường", "Học viện", "Sở", "UBND")
"""Houses that begin their own names, and end no other's behind a joining word."""
_REGION = "Vùng"
"""Of the navy and the coast guard, called after its number: ``Vùng 5 Hải quân``."""
_FACULTY, _SCIENCE = "Khoa", " học "
"""A faculty, whose word begins another: ``Khoa học``."""
_FIRM, _LARGER_FIRM = "Công ty", ("Tổng ", "tổng ")
_SCHOOL = pattern(
    r"\b[Nn]hà [Tt]rường$|(?:(?<=Đảng ủy )|(?<=Công đoàn )|(?<=Đoàn )|(?<=anh niên )|(?<=inh viên )|(?<=hiến binh )|(?<=CCB )|(?<=hụ nữ ))"
    r"[Tt]rường$"
)
"""The school that an article names in full where it is only pointed at."""
_KINDS = frozenset({"ĐH", "CĐ", "THPT", "THCS", "TH", "TNHH", "CP"})
"""What kind of school or firm a name begins with."""
_ASIDE = pattern(r" \([^()]*\)$")
_BLOCK = " khối "
"""Offices led together, which some papers print in small letters throughout: ``Đảng bộ khối doanh nghiệp``."""
_UNDER = pattern(r" (?:trực )?thuộc ")
_NEAR, _SAME_PASSAGE = 6000, 1000
_MOST_TRIES, _MOST_ORGANISATIONS = 40, 3
_ORGANISATION, _SECRETARY = "Đảng bộ ", "bí thư"
_COMMITTEE = pattern(r"(Đảng (?:ủy|uỷ|bộ)) ")
_OF_PLACES = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "tp")
"""Places whose committee is no ``Đảng ủy``."""
_TOLD = pattern(r"(?: do(?: đồng chí| ông| bà)?|(?:,|(?: hiện(?: nay| đang)?| đang)? có) \d{1,2}) $")
"""Between a body and a post in it: ``Hội Nông dân tỉnh do Chủ tịch A dẫn đầu``, ``tại Sở Tài chính, 4 Phó Giám đốc gồm: …``."""
_LED_BY = pattern(r" do (?:đồng chí |ông |bà )?[^\s,;:.()]+(?: [^\s,;:.()]+){1,4}(?:,| -) $")
"""Between a body and the post of who leads its party: ``đoàn công tác của Sở Y tế do ông A, Giám đốc dẫn đầu``."""
_LONGEST_NAME = 48
_ENDS_OF_TOLD = (" do ", ", ", " - ", "đồng chí ", " ông ", " bà ", *(f"{digit} " for digit in range(10)))
_FORMER = ("nguyên ", "nguyên là ", "cựu ")
_PARTIES = ("đoàn của ", "đoàn công tác ", "đoàn đại biểu ")
"""How those who pay a visit are told, before the body that they are of."""
_MET = pattern(r"\b(?:với|nghe|tại|ở|thăm|cho|kiểm tra|giám sát)(?: \S+){0,2} $")
"""Before whom somebody works with, who need not be of that body: ``làm việc với Hội Nông dân tỉnh do Chủ tịch A chủ trì``."""
_DO, _PARTY = " do", "đoàn "
_MIDDLES, _LONGEST_PERSON = ("Văn", "Thị"), 4
"""Syllables of people's names, and hardly of firms'."""
_WHERE = ("tại ", "ở ", "đến ", "thăm ", "với ")
_NEXT_TO, _LONGEST, _LEAD = 16, 120, 600
_TURNING = ("Tại ", "Ở ", "Đến ", "Về ")
"""How a sentence opens that goes on with another place."""


def is_cut_short(body: str) -> bool:
    """Whether a body may be told less than whole: a committee or an organ, a unit's body, or a bare word that many bodies begin with."""
    low, head = body.lower(), body.strip()
    if low in INCOMPLETE or low in borrowing().of_units or low in borrowing().councils or low.endswith(OWN_COMMITTEES):
        return True
    return head.lower() in INCOMPLETE or head in _incomplete() or f"{head[:1].upper()}{head[1:]}" in _incomplete()


def named_in_full(text: str, tags: Tags, body: str, at: int, near: int = _NEAR) -> str | None:
    """The full name that ``Sở``, ``Hội`` or ``Công ty`` alone stands for: the last one named at most ``near`` characters before ``at``.

    Of a body that an article has one of (``Quân khu``), also the first one named behind.
    """
    head = body.strip()
    if head not in _incomplete() and head.lower() not in INCOMPLETE:
        return None
    alone = head in borrowing().one_an_article
    words, sought = (tags.copy, f"{head.lower()} ") if alone else (text, f"{head} ")
    pos = words.rfind(sought, max(0, at - near), at)
    for _ in range(_MOST_TRIES):
        if pos < 0:
            break
        if (name := full_name_at(text, tags, head, pos)) and not _of_former(tags, pos) and not _is_of_larger(text, head, pos):
            return department_in_full(head + name[len(head) :], text)
        pos = words.rfind(sought, max(0, at - near), pos)
    if not alone and (small := _named_small(text, tags, head, max(0, at - near), at)):
        return small
    pos = text.find(f"{head} ", at, at + near) if alone else -1
    for _ in range(_MOST_TRIES):
        if pos < 0:
            break
        if name := full_name_at(text, tags, head, pos):
            return name
        pos = text.find(f"{head} ", pos + 1, at + near)
    return None


def _is_of_larger(text: str, head: str, at: int) -> bool:
    """Whether a word ends the kind of a larger body: the ``Công ty`` of a ``Tổng Công ty`` is none by itself."""
    return head == _FIRM and text.endswith(_LARGER_FIRM, 0, at)


def _of_former(tags: Tags, at: int) -> bool:
    """Whether a body at ``at`` is told with a post that somebody held before: ``nguyên Chủ tịch Hội Nhà văn Việt Nam``.

    So is what a list's item tells behind one: ``…; ông A, nguyên Chủ nhiệm khoa Sử, Học viện Chính trị; …``.
    """
    rank = tags.before(at)
    if rank is not None and rank.kind is TagKind.RANK and rank.end == at - 1 and tags.copy.endswith(_FORMER, 0, rank.start):
        return True
    item = tags.copy.rfind(";", max(0, at - _LONGEST), at)
    return item >= 0 and tags.copy.find(f", {_FORMER[0]}", item, at) >= 0


def _named_small(text: str, tags: Tags, head: str, floor: int, at: int) -> str | None:
    """The one body before ``at`` whose first word is printed small where something takes place: ``tại trường Chính trị Lê Duẩn``."""
    words = borrowing()
    if head not in words.printed_small:
        return None
    sought, found = f" {head.lower()} ", set()
    pos = text.rfind(sought, floor, at)
    for _ in range(_MOST_TRIES):
        if pos < 0:
            break
        if text.endswith(words.before_small, floor, pos) and text[pos + len(sought)].isupper():
            found.add(full_name_at(text, tags, head, pos + 1))
        pos = text.rfind(sought, floor, pos)
    name = found.pop() if len(found) == 1 else None
    return head + name[len(head) :] if name else None


@cache
def _incomplete() -> frozenset[str]:
    """Bodies that have more than one word to their names, wherever they stand alone."""
    return frozenset((*borrowing().one_an_article, *lexicon.bodies().heads))


@cache
def _endings() -> tuple[str, ...]:
    """What bodies end with that may be told by a bare word of which an article names one."""
    return tuple(head.lower() for head in borrowing().one_an_article)


@cache
def _last_words() -> frozenset[str]:
    """The last words of all that may stand for a full name."""
    bare = ("trường", *borrowing().firms, *borrowing().one_an_article)
    return frozenset(words.lower().rpartition(" ")[2] for words in bare)


@cache
def _firm() -> re.Pattern[str]:
    """The firm whose committee, council or society it is: ``Bí thư Đảng ủy Công ty``."""
    firms = lexicon.any_of(form for firm in borrowing().firms for form in (firm, firm[0].lower() + firm[1:]))
    return re.compile(
        r"(?:Đảng ủy|Đảng bộ|Chi ủy|Chi bộ|Công đoàn|Đoàn Thanh niên|HĐQT|HĐTV|Hội đồng quản trị|Hội đồng thành viên|[Kk]iểm soát) "
        rf"(?P<firm>{firms})$"
    )


def in_full(text: str, tags: Tags, body: str, at: int) -> str:
    """A body that ends with a bare ``Quân khu``, ``Tập đoàn`` or ``nhà trường`` with its full name."""
    if body[body.rfind(" ") + 1 :].lower() not in _last_words():
        return body
    if body.endswith("rường") and (pointed := _SCHOOL.search(body)):
        named = (_school_in_full(text, tags, head, at) for head in borrowing().schools)
        return body[: pointed.start()] + (_school_of_list(text, tags, at) or next(filter(None, named), None) or pointed[0])
    if pointed := _firm().search(body):
        firm = pointed["firm"]
        return body[: pointed.start("firm")] + (_alone_in_full(text, tags, firm[0].upper() + firm[1:], at) or firm)
    low = body.lower()
    if not low.endswith(_endings()):
        return body
    for head in borrowing().one_an_article:
        if low.endswith(head.lower()) and (len(low) == len(head) or low[-len(head) - 1] == " "):
            return body[: -len(head)] + (named_in_full(text, tags, head, at) or body[-len(head) :])
    return body


def _school_of_list(text: str, tags: Tags, at: int) -> str | None:
    """The school whose people are listed there: ``Về phía Đại học A, có: TS. B - Bí thư Đoàn trường``."""
    house = house_of_list(text, tags, at)
    return house if house and house.startswith(borrowing().schools) else None


def _school_in_full(text: str, tags: Tags, head: str, at: int) -> str | None:
    """The school named last before ``at`` by its first word, with the one that stands before that: ``Trường`` + ``Đại học …``.

    None where another school was named since.
    """
    name = _alone_in_full(text, tags, head, at)
    if name and (small := next((other for other in borrowing().schools if f"{other.lower()} {name}" in text), None)):
        return f"{small} {name}"  # Đảng ủy trường Đại học …
    whole = next((f"{other} {name}" for other in borrowing().schools if f"{other} {name}" in text), None) if name else None
    return name if whole is None else whole if named_in_full(text, tags, whole.split(" ")[0], at) == whole else None


def _alone_in_full(text: str, tags: Tags, head: str, at: int) -> str | None:
    """The school or firm named last before ``at``; None where the article began with another, as either may be meant.

    Not where the article has turned to the last one right before: ``Tại Trường A, …. Ông B, Hiệu trưởng nhà trường …``.
    """
    last = named_in_full(text, tags, head, at)
    pos = text.find(f"{head} ", 0, min(_LEAD, at)) if last and not _is_turned_to(text, head, at) else -1
    for _ in range(_MOST_ORGANISATIONS):
        if pos < 0 or last is None:
            break
        if first := full_name_at(text, tags, head, pos):
            one, other = _words_of(first), _words_of(last)
            return last if one.startswith(other) or other.startswith(one) or _by_letters(first) == other else None
        pos = text.find(f"{head} ", pos + 1, min(_LEAD, at))
    return last


def _is_turned_to(text: str, head: str, at: int) -> bool:
    """Whether what begins with ``head`` last before ``at`` is where the paragraph there, or the one before it, says that it is now."""
    pos = text.rfind(f"{head} ", max(0, at - _LEAD), at)
    return pos >= 0 and text.endswith(_TURNING, 0, pos) and text.count("\n", pos, at) <= 1


def _by_letters(name: str) -> str:
    """A school told by the first letters of its name: the ``Trường ĐHKHTN`` is the ``Trường Đại học Khoa học Tự nhiên``."""
    head, *words = folded(name).split()
    return f"{head} {''.join(word[0] for word in words)}"


def _words_of(name: str) -> str:
    """The words of a name as it is compared, be it printed with another dash or by its letters: ``Trường ĐH …``, ``Than Nam Mẫu–TKV``."""
    return " ".join(compared(name).replace("-", " ").split())


def full_name_at(text: str, tags: Tags, head: str, pos: int) -> str | None:
    """The name of the body that ``head`` begins at ``pos``; None where only the bare word stands there."""
    end = read_body(passage(text, tags, min(len(text), pos + 160)), pos)
    if head == _FACULTY and tags.copy.startswith(_SCIENCE, pos + len(head)):
        return None  # Trường Đại học Khoa học Tự nhiên
    if head == _REGION and not text[pos + len(head) + 1 : pos + len(head) + 2].isdigit():
        return None  # vùng Tây Bắc
    told = end > pos + len(head) + 1 and any(char.isupper() or char.isdigit() for char in text[pos + len(head) : end])
    first, _, rest = text[pos + len(head) + 1 : end].partition(" ")
    if first == _AND:
        return None  # Điều lệ Hội và Chương trình hoạt động
    placed = tags.entity_at.get(pos + len(head) + 1)
    named = head in borrowing().after_nobody and first in strong_families() and rest[:1].isupper()
    if named and not (placed and placed.kind in PLACES):
        return None  # Chủ nhiệm Ủy ban Nguyễn Văn A
    rest = text[pos + len(head) + 1 : end]
    if told and rest in _incomplete() | _KINDS and not (head in borrowing().schools and rest in borrowing().taught):
        return None  # Bệnh viện Trường, Trường ĐH
    if told and _ends_with_somebody(text[pos + len(head) + 1 : end].split(" "), tags, end):
        return None  # Bệnh viện Bạch Mai Đỗ Thu
    told = told or tags.copy.startswith(_BLOCK, pos + len(head))
    end = _before_other_house(text, pos, end)
    return _UNDER.split(_ASIDE.sub("", text[pos:end]))[0].replace(" – ", " - ") if told else None


def _before_other_house(text: str, pos: int, end: int) -> int:
    """Where a body ends that another house is joined to: ``Học viện Kỹ thuật và Ngân hàng Mây Ngàn``."""
    joints = (text.find(f" {_AND} {house} ", pos, end) for house in _JOINED_HOUSES)
    return min((at for at in joints if at > 0), default=end)


def _ends_with_somebody(words: list[str], tags: Tags, end: int) -> bool:
    """Whether a name's capitals, where they end it at ``end``, may go on with a person's: behind two syllables, or one and a whole name."""
    run = next((count for count, word in enumerate(reversed(words)) if not word.istitle()), len(words))
    for length in range(2, min(run, _LONGEST_PERSON + 1)):
        first, name = words[-length], " ".join(words[-length:])
        whole = name.startswith(tuple(f"{first} {middle} " for middle in _MIDDLES))
        if first in strong_families() and (whole or run - length > 1):
            place = tags.entity_at.get(end - len(name))
            return not is_of_the_past(name) and not (place and place.kind in PLACES)
    return False


def led_nearby(root: str, text: str, tags: Tags, at: int) -> str | None:
    """The school or company named last before ``at`` in the same passage, for a ``Hiệu trưởng`` or ``Tổng Giám đốc`` without one."""
    named = (named_in_full(text, tags, head, at, _SAME_PASSAGE) for head in borrowing().headed_by.get(root, ()))
    return next(filter(None, named), None) or _only_one(borrowing().headed_by_the_only.get(root, ()), text, tags, at)


def _only_one(heads: Iterable[str], text: str, tags: Tags, at: int) -> str | None:
    """The one body of a kind that the same passage names before ``at``; None where it names several, none, or one as a place."""
    named: set[str] = set()
    for head in heads:
        pos = text.rfind(f"{head} ", max(0, at - _SAME_PASSAGE), at)
        for _ in range(_MOST_TRIES):
            if pos < 0:
                break
            if not text[pos - 1 : pos].isalnum() and (name := full_name_at(text, tags, head, pos)):
                if tags.copy.endswith(_WHERE, 0, pos):
                    return None  # where they meet, whose guests may be named
                named.add(name)
            pos = text.rfind(f"{head} ", max(0, at - _SAME_PASSAGE), pos)
    return named.pop() if len(named) == 1 else None


def led_by_council(others: Iterable[str], text: str, tags: Tags, at: int) -> str | None:
    """The school or company whose council a neighbouring post is in: of a ``Bí thư Đảng ủy, Chủ tịch Hội đồng trường``."""
    roots = (borrowing().councils.get(other.lower()) for other in others)
    root = next(filter(None, roots), None)
    return led_nearby(root, text, tags, at) if root else None


def council_in_full(body: str, others: Iterable[str], text: str, tags: Tags, at: int) -> str | None:
    """A council that leads a school or a firm, with the one that a neighbouring post is of or that is named last; None for another body."""
    if body.lower() not in borrowing().councils:
        return None
    houses = borrowing().houses
    led = next((other for other in others if other.startswith(houses)), None) or led_by_council((body,), text, tags, at)
    return f"{body} {led}" if led else body


def committee_of_line(text: str, tags: Tags, at: int) -> str | None:
    """The ``Đảng ủy`` of the Party organisation that a line names first, with its secretary behind: ``Đảng bộ Sở Y tế …``."""
    first = max(0, at - _SAME_PASSAGE)
    line = max(first, text.rfind("\n", first, at) + 1)
    pos = text.find(_ORGANISATION, line, at)
    for _ in range(_MOST_ORGANISATIONS):
        if pos < 0 or tags.copy.startswith(_OF_PLACES, pos + len(_ORGANISATION)):
            return None
        if named := full_name_at(text, tags, _ORGANISATION.strip(), pos):
            return f"Đảng ủy {named[len(_ORGANISATION) :]}"
        pos = text.find(_ORGANISATION, pos + 1, at)
    return None


def committee_of_article(text: str, tags: Tags, at: int) -> str | None:
    """The ``Đảng ủy`` of the school, company or office whose committee an article names first; None where it names none before ``at``.

    Told as a committee it may be any office's, and others may be named beside: unlike the one institution whose news an article is.
    """
    first = _COMMITTEE.search(text, 0, min(_LEAD, at))
    if first is None or tags.copy.startswith((*_OF_PLACES, "khối"), first.end()):
        return None
    named = full_name_at(text, tags, first[1], first.start())
    return f"Đảng ủy{named[len(first[1]) :]}" if named else None


def told_before(root: str, text: str, tags: Tags, at: int) -> str | None:
    """The body that is told right before a post in it: ``Hội Nông dân tỉnh do Chủ tịch A dẫn đầu``; None where none is.

    ``root`` is that of the post's rank, which such a body must have.
    """
    if not tags.copy.endswith(_ENDS_OF_TOLD, 0, at):
        return None
    told = _TOLD.search(tags.copy, max(0, at - _NEXT_TO), at) or _LED_BY.search(tags.copy, max(0, at - _NEXT_TO - _LONGEST_NAME), at)
    if told is None:
        return None
    limit = told.start()
    reading = passage(text, tags, limit)
    first = max(0, limit - _LONGEST)
    for word in WORD.finditer(text, max(first, text.rfind("\n", first, limit) + 1), limit):
        held = tags.before(word.start())
        if held and held.kind is TagKind.RANK and held.end == word.start() - 1:
            continue  # Chủ nhiệm Ủy ban Nguyễn Văn A có 6 Thứ trưởng
        begins = begins_body(text, tags, word.start()) and not tags.copy.startswith(_PARTIES, word.start())
        if begins and read_body(reading, word.start()) == limit:
            met = told[0].startswith(_DO) and _MET.search(tags.copy, max(0, word.start() - _NEXT_TO), word.start())
            body = text[word.start() : limit]
            if not met and _has_rank(body.lower(), root):
                return body
            if met or not tags.copy.startswith(_PARTY, word.start()):
                return None
    return None


def leads(root: str, body: str) -> bool:
    """Whether a body has a head that is called so."""
    return _has_rank(body.lower(), root)


def _has_rank(body: str, root: str) -> bool:
    """Whether a body in small letters has a head that is called so: no ``Sở`` has a ``Chủ tịch``."""
    if body.startswith(borrowing().like_societies):
        return False
    led = borrowing().led_by.get(root) or (root.removesuffix("trưởng"),)
    return body.startswith(led) or (root == _SECRETARY and body.startswith(tuple(units_by_committee())))
