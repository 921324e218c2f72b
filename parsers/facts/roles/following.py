"""Whether a verb is told of the people before it: right behind them, behind their list, in another clause of theirs."""

from __future__ import annotations

from parsers import lexicon
from parsers.facts.mentions.callings import tells_calling
from parsers.facts.mentions.mention import Mention
from parsers.facts.roles.clauses import AND_OTHERS, REACH, TAIL, Clause
from parsers.facts.roles.gaps import is_light, is_unmarked, past_task, tells_agent, tells_of_others
from parsers.facts.roles.givers import speaks_then
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern
from parsers.text import last_before

_URGING, _SAYING, _LEADING = TagKind.URGING, TagKind.SAYING, TagKind.LEADING
_DONE_BY_PARTY = frozenset({"attendee", "chair"})
_PARTY = pattern(r"(?:(?!(?<!\w)(?:vừa|được giao|sẽ|nơi|đơn vị)(?!\w))[^,;:.()]){0,120} ")
"""Between who leads a party and what they do with it: the rest of its name, and nobody else's deed."""
_CLAUSE = pattern(r"(?:[,;:]|\bvà|\bkhi|\bđồng thời|\bcũng|\bđã) ?(?:cũng |đồng thời |đã )?$")
_DONE_TOGETHER = frozenset({"attendee", "reporter"})
_ATTENDS = ("dự", "có mặt")
_OTHERS = pattern(r",? (?:và|cùng|cùng với|với)(?: toàn thể| các)? (?:\d|đại biểu|đại diện|cán bộ|đảng viên)")
"""Opens those without names at the end of a list."""
_GIVEN = frozenset({"honoree", "appointee"})
_ANNOUNCES = "công bố"
_REPORT = "báo cáo"
_AS_WELL = ("đã ", "đồng thời ", "cũng ", "vừa ")
_AND = frozenset({" và ", " và đã "})
_OF_THEM = ("vi phạm của ", "khuyết điểm của ", "đơn của ", "sai phạm của ", "hồ sơ của ", "trách nhiệm của ")
_ASKING = ("yêu cầu ", "đề nghị ", "chỉ đạo ", "giao ")
_SPEAKING = ("trình bày", "phát biểu")
_MEETING = pattern(r"(?: (?:buổi|cuộc))? (?:[Hh]ội thảo|[Hh]ội nghị|[Tt]ọa đàm|[Đđ]ại hội|[Kk]ỳ họp|[Pp]hiên họp|[Ll]ễ|họp|làm việc) ")


def is_subjects(clause: Clause, act: Tag, behind: Tag | list[Mention] | None) -> bool:
    """Whether a verb is the subject's; ``behind`` is what the sentence tells next."""
    return _follows(clause, act) or _goes_on(clause, act) or _gave(clause, act, behind)


def is_spoken_of(clause: Clause, act: Tag) -> bool:
    """Whether a verb goes on with what others do about the subject: ``Ban Bí thư phân tích vi phạm của A và kết luận …``."""
    goes_on = bool(clause.subject) and clause.text[clause.said : act.start] in _AND
    return goes_on and clause.text.endswith(_OF_THEM, 0, clause.subject[0].start)


def is_asked(clause: Clause, act: Tag) -> bool:
    """Whether a report is what others ask of the subject: ``Chủ tịch A yêu cầu Giám đốc B báo cáo``."""
    if act.key.startswith("trình bày") or len(clause.subject) != 1:
        return False  # … đề nghị A và B lần lượt trình bày
    return clause.text.endswith(_ASKING, 0, clause.subject[0].start)


def is_leaders(clause: Clause, act: Tag) -> bool:
    """Whether a verb opens another clause of who spoke to or of the present subject."""
    if not clause.leader or act.kind is not _URGING:
        return False
    return _CLAUSE.search(clause.text, max(clause.said, act.start - TAIL), act.start) is not None


def is_of_those_before(act: Tag) -> bool:
    """Whether a verb is also that of people before the subject whose list goes on with it."""
    return act.detail == "attendee" and act.key.endswith(_ATTENDS)


def _follows(clause: Clause, act: Tag) -> bool:
    """Whether a verb stands right behind the subject, or closes its list."""
    said = clause.said
    if act.start - said >= REACH:
        return False
    gap = clause.text[said : act.start]
    if ";" in gap and clause.text.endswith("của ", 0, clause.subject[0].start):
        return False  # … chuyến thăm của Thủ tướng A; thông tin về …
    if _is_anothers(clause, act, gap):
        return False
    if tells_calling(clause.text, clause.subject, act, gap):
        return True
    told = act.detail == "chair" or act.key.startswith("đã ")
    unread = told and clause.leads and bool(clause.subject[-1].posts) and said == clause.subject[-1].end
    if is_light(gap) or _closes_list(clause, act, gap) or (unread and is_unmarked(gap)):
        return True
    return gap.endswith(" ") and not past_task(clause.text, clause.sentence.start, said, act.start)


def _is_anothers(clause: Clause, act: Tag, gap: str) -> bool:
    """Whether what stands at a verb tells that it is done by others than the subject before it."""
    if clause.before and clause.before.kind is _SAYING and gap[:1] in (",", ":") and len(gap) > TAIL:
        return True  # what somebody says that others did
    if clause.before and clause.before.kind is _SAYING and act.key == _REPORT and gap.endswith((", ", ": ")):
        return True  # A cho rằng, báo cáo của đơn vị có nhiều số liệu cũ
    if gap == " " and clause.text.endswith("cử tri", 0, clause.said):
        return True  # what voters are met for
    if (act.detail == "presenter" or act.kind is _URGING) and tells_agent(gap):
        return True  # others give it, or note it
    if act.detail == "honoree" and clause.text.endswith("của ", 0, clause.subject[0].start):
        return True  # what is theirs
    if act.detail in _GIVEN and _is_given_to_others(clause, gap.lower()):
        return True
    if act.detail == "chair" and clause.text.endswith(("giao ", "phân công "), 0, act.start):
        return True  # what they shall do
    # A list of those present ends with others, of whom this is told: … cùng 258 đại biểu được chỉ định.
    return act.detail in {"appointee", "honoree"} and bool(clause.listing) and _OTHERS.match(gap) is not None


def _is_given_to_others(clause: Clause, gap: str) -> bool:
    """Whether others without names stand right before what is given: ``mong các đồng chí đảng viên được trao Huy hiệu``.

    Not where the word says what the subject is: ``Đồng chí A, đảng viên được trao Huy hiệu``.
    """
    others = lexicon.verbs().doubtful.unnamed
    return gap.endswith(tuple(f"{word} " for word in others)) and not (gap[:2] == ", " and gap[2:-1] in others and not clause.listing)


def _closes_list(clause: Clause, act: Tag, gap: str) -> bool:
    """Whether a verb behind people and others unnamed is theirs all the same: ``…, và đại diện các ban, ngành cùng dự``."""
    known = any(mention.posts or mention.announced for mention in clause.subject)
    done = act.detail == "presenter" or (act.detail in _DONE_TOGETHER and gap.endswith(" đã "))
    ends = done or (act.detail == "attendee" and act.key.endswith(_ATTENDS))
    return ends and known and clause.leads and not clause.front and bool(AND_OTHERS.match(gap.lstrip(".…")))


def _goes_on(clause: Clause, act: Tag) -> bool:
    """Whether a verb opens another clause of a sentence whose subject has had one, or goes with the chair."""
    if not clause.leads:
        return False
    text, said, before = clause.text, clause.said, clause.before
    speaks = act.kind is _URGING or act.key.startswith(_SPEAKING)
    chairs = before is not None and before.detail == "chair"
    if before is not None and before.kind is _LEADING and act.detail in _DONE_BY_PARTY and _PARTY.fullmatch(text, said, act.start):
        return True  # A dẫn đầu đoàn công tác của Trung ương tới thăm và chủ trì buổi làm việc
    if chairs and speaks and _MEETING.fullmatch(text[said : act.start]):
        return True  # A, đồng chủ trì hội thảo trình bày báo cáo đề dẫn
    if not (act.kind is _URGING or act.detail in {"keynote", "presenter", "chair"}):
        return False
    if before and before.kind is _SAYING and tells_of_others(text, said, act.start):
        return False
    if before and before.kind is _URGING and act.key.startswith(_ANNOUNCES) and not text.endswith(_AS_WELL, 0, act.start):
        return False  # what others are asked to do
    return _CLAUSE.search(last_before(text, act.start, TAIL, said)) is not None


def _gave(clause: Clause, act: Tag, behind: Tag | list[Mention] | None) -> bool:
    """Whether the subject has given something and speaks then."""
    next_named = behind[0].start if isinstance(behind, list) else None
    return clause.leads and speaks_then(clause.text, clause.said, clause.before, act, next_named)
