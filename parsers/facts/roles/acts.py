"""What people do in a sentence: which words of the lexicon are verbs where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache, partial
from operator import attrgetter

from parsers import lexicon
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.text import last_before

_APPOINTING = TagKind.APPOINTING
_START = attrgetter("start")
_DIRECTED = pattern(
    r"\s?(?:,? (?:tại )?(?:hội nghị|đại hội|buổi|kỳ họp|phiên|lễ|cuộc họp|hội thảo|tọa đàm|chương trình|lớp|hội thi|ngày hội"
    r"|diễn đàn|diễn tập)|[.;]|, |$| có | và )",
    re.IGNORECASE,
)
_HEARD = pattern(r"\bnghe (?:[^\s,;:.]+,? (?!(?:đã|cũng|thay|tiếp|sau|đồng) )){0,9}[^\s,;:.]+ $")
_TAIL, _HEARD_FAR = 40, 80
_ONLY_NAMED = pattern(r"(?:^|\s)(?:đại biểu|có mặt|phải|cần|để|việc|nhằm|nên|sớm|những|một số|trước|\d+)\s$", re.IGNORECASE)
"""Before a verb that nobody by name is told to do, or a noun: ``3 yêu cầu``, ``cần quán triệt``, ``100% đại biểu tán thành``."""
_LISTED_DUTY = pattern(r"việc [^\s,;.]+(?: [^\s,;.]+)?, $")
"""Before a verb that goes on with what others shall do: ``chấn chỉnh việc niêm yết, công bố các thủ tục``."""
_EVENT_FOR = pattern(r"\bhội nghị (?:tổng kết|sơ kết|đánh giá|kiểm điểm|quán triệt|học tập|công bố)\b[^.;:]{0,140}(?:,| và) $")
"""Before what an event is held for beside a review: ``phát biểu tại Hội nghị tổng kết công tác năm 2018, triển khai …``."""
_REVIEW = 180
_NOT_TAKEN_UP = ("thôi ", " đang ")
"""Before a post that somebody gives up, or has by now: ``bà A đang giữ chức Chánh Thanh tra``."""
_BY_DECISION = ("trao quyết định ", "trao các quyết định ", "công bố quyết định ")
"""Before an office that a decision gives to whom it is handed over: ``trao quyết định giữ chức Giám đốc cho ông B``."""
_WHILE_HELD = pattern(r"\b(?:thời gian|thời kỳ|quá trình|những năm|lúc|hồi) (?:còn |đang )?$")
"""Before a post that somebody held once."""
_IS_EVENT = pattern(r" (?:diễn ra|này|nêu trên|trên đây)\b")
"""Behind a choice that is spoken of: ``Việc bầu diễn ra tại hội nghị do A chủ trì``."""
_LISTS = pattern(r"(?: [^\s,;.:]+){0,6}? (?:có|gồm)(?: có)? (?:các )?(?:đồng chí|ông|bà|đ/c)\b")
"""Behind a verb with a capital that opens a sentence no full stop parts from the one before: ``… Tham gia cùng Đoàn có các đồng chí``."""
_OF_CEREMONY = pattern(r"\b(?:lễ|chương trình|ngày hội|đại hội|hội nghị)\b[^,;.:]{4,160} và $")
"""Before what is given at a ceremony beside what it is held for: ``lễ kỷ niệm 60 năm … và đón nhận Huân chương``."""
_RECEIVED = ("đón nhận", "nhận ")
_REWARD = "khen thưởng cho"
_NOT_HONOURED_YET = pattern(
    r"\b(?:đề nghị|yêu cầu|kiến nghị|đề xuất|chỉ đạo|giao|xem xét|xét|sẽ|việc|công tác|quỹ|quyết định|sau khi|về)\b[^.;:]{0,80}$"
)
"""Before a reward that is proposed, asked for or spoken of: ``Đề nghị UBND tỉnh khen thưởng cho …``."""
_OF_OTHERS = (" của ", " của lãnh đạo ")
"""Before an institution whose urging is only told of."""
_CEREMONY, _REMEMBERING, _SPEAKERS = "lễ ", ("dâng ", "thắp ", "đặt vòng hoa", "viếng"), "báo cáo viên"
"""Those who report, or to whom something is said: ``lưu ý báo cáo viên các tỉnh``."""
_NAMED_AFTER = ("chương trình ", "phiên ", "hội nghị ")
"""Before what an event is called after: ``Dự chương trình trao tặng quà có …``."""
_GIVING = frozenset({TagKind.APPOINTING, TagKind.HONOURING})
_NOISE, _LEADING, _URGING, _NAME = TagKind.NOISE, TagKind.LEADING, TagKind.URGING, MentionKind.NAME
_AHEAD, _OFFICE_AHEAD = 60, 400
_PAPER_NUMBER = pattern(
    r" \d(?!\d* (?!(?:của|về|ngày|tháng|năm|và|tại|trong|trên|theo|đến|tới|từ|cho|với|gắn|để|là|do|khóa|tw|trung ương|bộ|ban|hội nghị)\b)"
    r"[^\W\d_])"
)
"""Behind ``kết luận`` that is a paper by its number: nothing stands behind it that it could count."""
_TO_ATTEND = pattern(
    r"(?:(?! sẽ )[^.,;:]){0,120}? (?:tham |đến |về |đi |sang |tới )?dự (?:các |phiên )?"
    r"(?:hội nghị|đại hội|hội thảo|diễn đàn|kỳ họp|phiên|lễ|tuần lễ|tọa đàm)",
    re.IGNORECASE,
)
"""Behind the verb of who leads a party to an event, and none there: ``dẫn đầu Đoàn Việt Nam tham dự Hội nghị``."""
_OF_THOSE_BELOW = pattern(r"[^.;:]{0,80} (?:huyện|xã|phường|thị xã|thị trấn|quận)\b", re.IGNORECASE)
"""Behind an event of those whom a delegation of the province stands above."""
_PARTY = 140
"""How far before who leads a delegation it is named."""
_DENIED = pattern(r"\b(?:không|chưa)(?: thể| kịp| trực tiếp| có điều kiện)? $")
_ENDS_OF_DENIAL = ("không ", "chưa ", "thể ", "kịp ", "tiếp ", "kiện ")
_OF_NOUN = " sự "
_LAST_BEFORE = frozenset(word[-2] for word in (*_ENDS_OF_DENIAL, _OF_NOUN))
"""The last letters of the words that deny a verb or make a noun of it, which are looked at first."""
_OTHERWISE = frozenset({"có mặt", "giới thiệu", "kết luận", "triển khai"})
"""Verbs that tell of something else where their own words say so."""
_GIVEN_BY = pattern(r"\bđược (?:[^\s,.;:]+ ){1,6}$")
_WHO_ARE = pattern(r"[^.;:]{0,120} (?:là|gồm|gồm có)\s?: ")
"""Around what somebody gives those whom a list names: ``3 người được Pháp tặng thưởng Huy chương … là: A; B``."""
_BY_WHOM = pattern(r"\bđược (?!nghe )[^.,;:]{3,120} $")
_ENDS = (".", ",", ";", " để ")
"""Behind who introduces somebody, where the sentence tells for what."""
_SOMEBODY = pattern(r" (?:được )?(?:một |các |những )?(?:cá nhân|nhân sự|người|cán bộ)\b")
"""Behind the verb of who puts somebody forward, and reports nothing."""
_CONCLUDING = (". ", "\n", "dự và ", "phát biểu, ", "phát biểu và ", "chủ trì, ", "chủ trì và ", "có ", "trì, ")
"""Before a verb that opens its sentence, or goes with another of who is named behind both."""
_TO_OFFICE = pattern(
    r"(?<!,) là (?:tân |quyền )?(?:phó )?(?:chủ tịch|bí thư|chủ nhiệm|tổng thư ký|trưởng ban|giám đốc)\b"
    r"|\b(?:giữ|làm|đảm nhiệm|đảm nhận|phụ trách|kiêm|tham gia (?:ban|hội đồng|ủy ban|cấp ủy)|bổ sung)\b"
)
"""What somebody is sent for who takes up an office; others are sent to a meeting or a school: ``cử đồng chí A dự thay``."""
_DIRECT = "chỉ đạo"
_TOGETHER, _COUNCIL = "đồng ", ("Hội ", "hội ")
_SAID = frozenset({"reporter", "speaker"})
_SPEAKS = "phát biểu"
_NEVER_SUFFERED = frozenset({"presenter", "reporter", "speaker", "keynote"})


def find_acts(text: str, tags: Tags, sentence: Sentence, mentions: list[Mention]) -> list[Tag]:
    """The verbs of a sentence, in order; a word inside a name or a post is none."""
    starts = [*map(_START, mentions)]
    others_till = _others_till(text, tags, sentence, starts)
    directing = mentions[0].end if mentions and tags.copy.startswith(lexicon.verbs().doubtful.at_meeting, sentence.start) else None
    named = frozenset([mention.end for mention in mentions if mention.kind is _NAME])
    return [
        act
        for act in map(partial(_as_told, text), tags.within(tags.acts, sentence.start, sentence.end))
        if _is_act(text, tags, act, sentence, named)
        and not _inside_mention(act, mentions, starts)
        and not (act.key == _DIRECT and act.kind is _URGING and act.start - 1 != directing)
        and not (act.detail == "reporter" and _is_heard(text, act, sentence, starts))
        and not (act.end <= others_till and act.detail in _SAID and not _answers(text, act))
        and not (act.kind is _URGING and _is_of_institution(tags, act, mentions))
    ]


def _is_of_institution(tags: Tags, act: Tag, mentions: list[Mention]) -> bool:
    """Whether an institution urges right before a verb: ``thực hiện chỉ đạo của lãnh đạo Chính phủ yêu cầu …``."""
    body = tags.before(act.start)
    if body is None or body.kind is not TagKind.BODY or body.end != act.start - 1 or any(one.end == body.end for one in mentions):
        return False
    return tags.copy.endswith(_OF_OTHERS, 0, body.start)


def _as_told(text: str, act: Tag) -> Tag:
    """A verb without the syllable that ends the name of a council before it: ``Chủ tịch Hội đồng chủ trì``, not ``đồng chủ trì``.

    Those whom somebody gives something are honoured, where a list behind names them. Who directs others, and no meeting, urges them:
    ``chỉ đạo các nhà thầu đẩy nhanh …``. Who leads a delegation to an event attends it.
    """
    if act.kind is _LEADING and _leads_delegation(text, act):
        return replace(act, kind=TagKind.ROLE, detail="attendee")
    if act.detail == "presenter" and _is_given_to_listed(text, act):
        return replace(act, detail="honoree")
    if act.key == _DIRECT and text.startswith(_directs(), act.end):
        return replace(act, kind=_URGING)
    if not act.key.startswith(_TOGETHER) or not text.endswith(_COUNCIL, 0, act.start):
        return act
    return replace(act, start=act.start + len(_TOGETHER), key=act.key.removeprefix(_TOGETHER))


def _is_given_to_listed(text: str, act: Tag) -> bool:
    """Whether somebody gives something to those whom a list behind names."""
    near = max(0, act.start - _AHEAD)
    given = text.find("được ", near, act.start) >= 0 and _GIVEN_BY.search(text, near, act.start)
    return bool(given) and _WHO_ARE.match(text, act.end) is not None


def _leads_delegation(text: str, act: Tag) -> bool:
    """Whether somebody leads a delegation to what others hold, who are not below it; who leads a working party stands above them."""
    attends = _TO_ATTEND.match(text, act.end)
    if attends is None or _OF_THOSE_BELOW.match(text, attends.end()):
        return False
    return _delegations().search(text, max(0, act.start - _PARTY), attends.end()) is not None


def _is_another(tags: Tags, act: Tag, sentence: Sentence, named: frozenset[int]) -> bool:
    """Whether a word that tells of calls, receptions and missions is a noun there, or tells of something else."""
    verbs = lexicon.verbs().doubtful
    if act.key in verbs.informing:
        return act.start - 1 not in named
    if act.key in verbs.receiving:  # who receives somebody is told only where it opens: Tiếp Phó Thủ tướng A có …
        return not (act.start == sentence.start and act.end + 1 in tags.entity_at)
    if act.key == "có mặt":
        return tags.copy.endswith("đại biểu ", sentence.start, act.start)  # those who vote
    if act.key == "giới thiệu":
        return _puts_forward(tags, act, sentence)
    if act.key == "kết luận":
        return bool(_PAPER_NUMBER.match(tags.copy, act.end)) or _is_found(tags, act)  # a paper: quán triệt Kết luận 66
    if act.key == "triển khai":
        carried_out = not tags.copy.startswith(_put_forward(), act.end)
        return carried_out or bool(_EVENT_FOR.search(tags.copy, max(sentence.start, act.start - _REVIEW), act.start))
    if act.key in verbs.sending:
        return not _TO_OFFICE.search(tags.copy, act.end, min(sentence.end, act.end + _OFFICE_AHEAD))
    if act.key in verbs.cheering:
        return tags.copy.endswith(_calling(), sentence.start, act.start)
    return act.key in verbs.inspecting and tags.copy.endswith(_inspected(), sentence.start, act.start)


def _puts_forward(tags: Tags, act: Tag, sentence: Sentence) -> bool:
    """Whether somebody is introduced for an office: ``được bầu làm … sau khi được Chủ tịch HĐND tỉnh giới thiệu``."""
    if _SOMEBODY.match(tags.copy, act.end):
        return True
    for_office = tags.copy.startswith(_for_office(), act.end)
    if not for_office and not tags.copy.startswith(_ENDS, act.end):
        return False
    if not _BY_WHOM.search(tags.copy, sentence.start, act.start):
        return False
    return for_office or any(word in tags.copy[sentence.start : sentence.end] for word in _for_office())


def _is_found(tags: Tags, act: Tag) -> bool:
    """Whether something is concluded of who stands right behind: ``Ủy ban Kiểm tra … kết luận ông A vi phạm``."""
    whom = tags.entity_at.get(act.end + 1)
    return whom is not None and whom.kind is TagKind.HONORIFIC and not tags.copy.endswith(_CONCLUDING, 0, act.start)


def _inside_mention(act: Tag, mentions: list[Mention], starts: list[int]) -> bool:
    at = bisect_right(starts, act.start) - 1
    return at >= 0 and act.start < mentions[at].end


def _is_heard(text: str, act: Tag, sentence: Sentence, starts: list[int]) -> bool:
    """Whether a report is one of others, unnamed, that somebody listens to: ``nghe các địa phương báo cáo``."""
    heard = _HEARD.search(text, max(sentence.start, act.start - _HEARD_FAR), act.start)
    return heard is not None and bisect_right(starts, heard.start()) == bisect_right(starts, act.start)


def _others_till(text: str, tags: Tags, sentence: Sentence, starts: list[int]) -> int:
    """Where the clause ends that opens a sentence with what unnamed others said; the sentence's start where it opens otherwise.

    ``Sau khi nghe các xã báo cáo, ông A …`` tells nobody's report.
    """
    start = sentence.start
    if not starts or not tags.copy.startswith(_hearing(), start):
        return start
    comma = text.rfind(", ", start, starts[0])
    return max(start, comma)


def _answers(text: str, act: Tag) -> bool:
    """Whether a verb opens the clause of who answers: ``Sau khi nghe các ý kiến, phát biểu tại hội nghị, ông A …``."""
    return act.key.startswith(_SPEAKS) and text.endswith(", ", 0, act.start)


def _is_denied(copy: str, floor: int, start: int) -> bool:
    return copy.endswith(_ENDS_OF_DENIAL, floor, start) and _DENIED.search(copy, max(floor, start - _TAIL), start) is not None


def _is_named(text: str, copy: str, floor: int, start: int) -> bool:
    """Whether a verb at ``start`` is a noun: ``sự chỉ đạo``, but not ``nhân sự được chỉ định``."""
    return text.endswith(_OF_NOUN, floor, start) and not copy.endswith("hân sự ", floor, start)


def _gives_nothing(tags: Tags, act: Tag, sentence: Sentence) -> bool:
    """Whether a verb tells of a post given up, held now or held before, or of a choice or an honour that is only spoken of."""
    if act.kind is TagKind.HONOURING:
        return act.key == _REWARD and _NOT_HONOURED_YET.search(tags.copy, max(sentence.start, act.start - _REVIEW), act.start) is not None
    if act.detail == "appointee" and tags.copy.endswith(_BY_DECISION, sentence.start, act.start):
        return True
    if act.kind is _APPOINTING:
        return _IS_EVENT.match(tags.copy, act.end) is not None
    held = tags.copy.endswith(_NOT_TAKEN_UP, sentence.start, act.start) or tags.copy.startswith("trước khi ", sentence.start)
    return held or _WHILE_HELD.search(tags.copy, max(sentence.start, act.start - _TAIL), act.start) is not None


def _is_inside(text: str, act: Tag, floor: int) -> bool:
    """Whether a verb with a capital is inside of a title or a name, and opens no sentence: behind a mark, or with those whom it lists."""
    before = last_before(text, act.start, 8, floor)
    opens = text[act.start - 2 : act.start - 1] in ".:;-–)*," or (act.detail == "attendee" and _LISTS.match(text, act.end))
    return any(map(str.isalnum, before)) and not opens


def _is_in_paper(tags: Tags, act: Tag, sentence: Sentence) -> bool:
    """Whether what a verb points back to was said in a paper, at no event: ``Đây là yêu cầu của Thủ tướng tại công điện …``."""
    return act.key.startswith(lexicon.verbs().doubtful.pointing) and _in_paper().search(tags.copy, act.end, sentence.end) is not None


def _is_occasion(tags: Tags, act: Tag, sentence: Sentence, named: frozenset[int]) -> bool:
    """Whether something is received by those whose ceremony it is, as its name says, which holds nobody's name."""
    if not act.key.startswith(_RECEIVED):
        return False
    ceremony = _OF_CEREMONY.search(tags.copy, max(sentence.start, act.start - _REVIEW), act.start)
    return ceremony is not None and not any(ceremony.start() < end < act.start for end in named)


def _is_act(text: str, tags: Tags, act: Tag, sentence: Sentence, named: frozenset[int]) -> bool:
    """Whether a word of the lexicon is a verb there: not a noun (``sự chỉ đạo``), not denied, not suffered (``được công bố``).

    ``named`` is where people told by name end: a capital right behind one makes no title of a verb.
    """
    if act.kind is _NOISE or _is_in_paper(tags, act, sentence) or _is_noun(tags, act, sentence):
        return False
    floor, start, copy = sentence.start, act.start, tags.copy
    if text[start].isupper() and start - 1 not in named and _is_inside(text, act, floor):
        return False
    if copy[start - 2 : start - 1] in _LAST_BEFORE and (
        _is_denied(copy, floor, start) or (_is_named(text, copy, floor, start) and act.detail not in {"chair", "attendee"})
    ):
        return False
    if (act.kind in _GIVING or act.detail == "appointee") and _gives_nothing(tags, act, sentence):
        return False
    if act.key == _DIRECT and act.kind is not _URGING and not _DIRECTED.match(text, act.end):
        return False
    if act.kind is _LEADING and " sẽ " in text[act.end : act.end + _AHEAD]:
        return False  # a party that will go
    if act.key == "điều hành" and (act.end + 1 in tags.body_at or copy.endswith(_in_charge(), floor, start)):
        return False  # a body, not a meeting
    if act.detail == "presenter" and (
        copy.endswith(_NAMED_AFTER, floor, start) or _LISTED_DUTY.search(text, max(floor, start - 30), start)
    ):
        return False
    if act.key in _of_many() and _is_another(tags, act, sentence, named):
        return False
    if act.detail == "reporter" or act.kind is _URGING:
        told = last_before(text, start, 12, floor)
        if start - 1 not in named and _ONLY_NAMED.search(told):  # …, Chính ủy Sư đoàn 90 quán triệt
            return False
    suffered = act.detail in _NEVER_SUFFERED and copy.endswith("được ", floor, start)
    return not suffered and not (act.detail == "honoree" and _is_occasion(tags, act, sentence, named))


def _is_noun(tags: Tags, act: Tag, sentence: Sentence) -> bool:
    """Whether a word is what an event is, or those whom the verb before it reaches: ``dự lễ dâng hương``, ``lưu ý báo cáo viên``."""
    if act.key.startswith(_REMEMBERING) and tags.copy.endswith(_CEREMONY, sentence.start, act.start):
        return True
    if act.key != _SPEAKERS:
        return False
    return any(other.end == act.start - 1 for other in tags.within(tags.acts, act.start - _TAIL, act.start))


@cache
def _of_many() -> frozenset[str]:
    """Verbs that are nouns elsewhere, or tell of something else."""
    verbs = lexicon.verbs().doubtful
    return frozenset().union(verbs.receiving, verbs.inspecting, verbs.sending, verbs.cheering, verbs.informing, _OTHERWISE)


@cache
def _in_paper() -> re.Pattern[str]:
    return re.compile(rf" (?:tại|trong) (?:{lexicon.any_of(lexicon.verbs().doubtful.papers)})\b")


@cache
def _delegations() -> re.Pattern[str]:
    """A party that is sent somewhere, and works for nobody who stands above the rest: ``Đoàn đại biểu``."""
    return re.compile(rf"\b(?:{lexicon.any_of(lexicon.verbs().doubtful.delegations, in_any_case=True)})\b(?=[^.;]*+$)")


@cache
def _for_office() -> tuple[str, ...]:
    """What somebody is put forward for, or does then."""
    return tuple(f" {what}" for what in lexicon.verbs().doubtful.for_office)


@cache
def _hearing() -> tuple[str, ...]:
    return tuple(f"{words} " for words in lexicon.verbs().doubtful.hearing)


@cache
def _put_forward() -> tuple[str, ...]:
    return tuple(f" {what}" for what in lexicon.verbs().doubtful.put_forward)


@cache
def _directs() -> tuple[str, ...]:
    """Behind the verb of who directs others, and no meeting."""
    return (": ", *(f" {whom} " for whom in lexicon.verbs().doubtful.directed))


@cache
def _inspected() -> tuple[str, ...]:
    return tuple(f"{noun} " for noun in lexicon.verbs().doubtful.inspected)


@cache
def _calling() -> tuple[str, ...]:
    return tuple(f"{verb} " for verb in lexicon.verbs().doubtful.calling)


@cache
def _in_charge() -> tuple[str, ...]:
    return tuple(f"{word} " for word in lexicon.verbs().doubtful.in_charge)
