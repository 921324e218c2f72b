"""Appointments: the new post that a sentence gives somebody, and the old one it ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from operator import attrgetter

from parsers import lexicon
from parsers.facts.mentions.lending import OF_SEVERAL
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.posts.between import title_start
from parsers.facts.posts.careers import BEFORE, is_earlier, is_entry, is_later, is_life, is_of_years, opens_life, was_held
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.posts.offices import is_office
from parsers.facts.roles.groups import is_kin
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.patterns import pattern
from parsers.text import last_before

_NAME = MentionKind.NAME


class Way(Enum):
    """How a post is taken up, for what it ends of those held."""

    MOVED = auto()
    """By who leaves another: ``điều động``, ``luân chuyển``, ``bổ nhiệm``."""
    CHOSEN = auto()
    """By election or decision, which end only what cannot be held with it."""
    BESIDE = auto()
    """With all others: ``kiêm``, or where no decision is told."""
    HELD = auto()
    """Not taken up, but had: ``Ông là Bí thư Tỉnh ủy``."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """Somebody and the post they take up."""

    person: Mention
    post: Mention
    way: Way
    past: bool
    """Told of an earlier time: ``từng giữ chức``."""


_TAKES = pattern(
    r"(?:(?:giữ|kinh qua|đảm nhiệm|đảm nhận|nhận|bổ nhiệm(?: lại| vào)?|được giao|kiêm(?: giữ| nhiệm)?|thôi giữ"
    r"|(?:đắc cử|trúng cử|tái cử)(?: vào)?)(?: các)?"
    r"(?: chức vụ| chức danh| chức| cương vị| vai trò| vị trí| nhiệm vụ)"
    r"| làm|vào (?:chức vụ|chức danh)|giao(?= quyền| phụ trách)|được (?:tái )?bổ nhiệm(?: lại)?(?: làm)?|đắc cử|trúng cử|tái cử"
    r"|được (?:tín nhiệm |tiếp tục |tái )?(?:bầu|chỉ định|cử)(?: bổ sung| lại)?(?: vào)?(?: chức vụ| chức danh| chức)?"
    r"|được bầu là|bầu là|từng giữ|từng (?:là|làm)|không còn là"
    r"|(?:bầu|bổ nhiệm|chỉ định|phân công|điều động) [^.;]{2,70} vào(?: giữ)? (?:chức vụ|chức danh|chức)"
    r"|(?:kinh qua|trải qua)(?: [^\s,;:]+){1,14} như"
    r"|(?:giữ|đảm nhiệm|đảm nhận) (?:các|nhiều) (?:chức vụ|chức danh|cương vị|vị trí)(?:,? [^\s,;:]+){0,8} như"
    r"|từng (?:làm|là) (?:nhân viên|chuyên viên|cán bộ|giáo viên|giảng viên|kỹ sư|phóng viên)(?: [^\s,;:.]+){0,10},)"
    r"(?: vụ)?(?: mới)?(?: là)?(?: tân| quyền| phụ trách)?(?: hai| các)?$"
)
_LAST_OF_TAKES = (
    "vụ", "danh", "chức", "vị", "trò", "trí", "nhiệm", "làm", "giao", "lại", "cử", "bầu", "định", "sung", "vào", "là", "giữ", "như", ",",
    "mới", "tân", "quyền", "trách", "hai", "các",
)  # fmt: skip
"""What it can end with, as few do of the words before a post."""
_BOTH = pattern(r",? (?:và|kiêm|đồng thời(?: giữ)?)(?: các)? (?:chức vụ|chức danh|chức) ")
"""Between two posts that somebody takes up: ``giữ chức Chủ tịch Hội và chức vụ Bí thư Đảng đoàn``."""
_ELSES = pattern(r"[^,;.]{0,80}?\b(?:cho|của|do|được|thuộc về)\b")
"""Behind a post that somebody else has or is given: ``… và chức danh Phó Bí thư được chuẩn y cho bà B``."""
_ENUMERATES = (" như", ",")
"""Ends what a career is told by before its posts, of which somebody else's may stand there as well."""
_CLOSES = pattern(r"\s?[,.;:…)\n]| và |\s*$")
"""Behind a post of a career; a verb behind it is what its holder does: ``từng làm giáo viên, Bí thư Huyện ủy nhận xét``."""
_SPOKEN = frozenset({TagKind.SAYING, TagKind.URGING})
_KIND = attrgetter("kind")
_PERSONS, _POSTS = frozenset({MentionKind.NAME, MentionKind.PRONOUN}), frozenset({MentionKind.POST, MentionKind.GROUP})
_LONGEST_TAKES = 80
"""Letters of the verb that gives a post with all that may stand behind it."""
_REACH = 400
"""How far back a post looks for the verb that gives it."""
_FAR = 200
"""A post further than this behind its person, or behind the last one given them, is somebody else's."""
_MOST = 20
"""More people than this do not take up one post."""
_AND = pattern(r"\s?[,;]?\s?(?:và )?(?:(?:đồng chí|ông|bà) )?")
_TO_WHOM = (" đối với ", " cho ")
"""Before whom a post is given to, and their degrees: ``giao Quyền Bộ trưởng Bộ Y tế cho GS. TS. A``."""
_GIVEN = pattern(
    r"[^.;]{0,50} ?(?:đối với|(?<!thay )cho|với):? (?:(?:các|\d+|hai|ba|bốn|năm) (?:[^.;,]{0,50} là )?"
    r"(?:(?:cán bộ|đồng chí|sĩ quan|nhân sự)(?: sau(?: đây)?)?(?:,? (?:gồm|gồm có|là))? ?:? )?)?(?:(?:các )?(?:đồng chí|ông|bà):? ?)?"
)
_NAMED = pattern(
    r" (?:(?:vừa|mới|đã) )?được (?:bầu|chỉ định|bổ nhiệm|phân công|tín nhiệm bầu|phê chuẩn)(?: \S+){0,3}? là (?:đồng chí |ông |bà )?"
)
"""Between a post and who takes it up: ``Chủ tịch UBND tỉnh được chỉ định là ông A``."""
_BY, _BEARS = " do ", pattern(r" (?:đảm nhận|đảm nhiệm|nắm giữ|đảm trách)(?=[.,;\n]|$)")
_NOT_NOW = pattern(r"\b(?:trước|nhiệm kỳ|giai đoạn|thời|năm \d|từng|khi|lúc|dự kiến|nếu|sẽ|giả sử)\b[^;]*$")
"""Before an office that somebody had, may or will have."""
_LONGEST_AND = 12
"""Letters between two people who are named together."""
_IS, _LISTED = " là ", pattern(r"(?:,? (?:và )?[ivxlc]{1,6})*; (?:là )?")
_WAS = frozenset({_IS, *(f" {also}{word} " for also in ("", "cũng ") for word in ("nguyên", "nguyên là", "từng là", "là"))})
_OPENING = frozenset({"", "đồng thời, ", "ngoài ra, "})
"""Before the pronoun of who was told before, and what says that a post is an earlier one."""
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_STANDING_PARTIES = ("đbqh", "đại biểu quốc hội", "hội thẩm", "luật sư")
"""Parties that stand for years, so that who leads one has an office."""
_UNNAMED = pattern(r" (?:một|các|những) (?:cá nhân|nhân sự|người|cán bộ)\b")
"""Somebody whose name is not told: ``A đã giới thiệu được một cá nhân xuất sắc đảm nhiệm cương vị …``."""
_DECIDES = pattern(r"(?:bổ nhiệm|điều động|luân chuyển|phân công|phê chuẩn|bầu|chuẩn y|chỉ định|công nhận)(?: \S+){0,9} $")
_TAKEN_AWAY = pattern(r"(?:miễn nhiệm|bãi nhiệm|cách chức|thôi giữ|cho thôi)(?: [^\s,.;]+){0,6} $")
_NEAR = 60
_HELD_NOW = pattern(r"\bđang (?:giữ|đảm nhiệm|đảm nhận)(?: [^\s,;]+){0,3}$")
"""Before a post that somebody has by now, and does not take up."""
_INTENDED = pattern(r"\bđể (?:\S+ ){0,8}\S*$")
"""Before what is only meant to be: ``giới thiệu đồng chí A để HĐND bầu làm …``."""
_AS, _HEADED_BY = " làm", tuple(f" do {whom}" for whom in ("", "đồng chí ", "ông ", "bà "))
_GIVES_UP = pattern(r"(?:(?:thôi|không còn) giữ(?: các)?(?: chức vụ| chức danh| chức)|(?:không còn|từng) (?:làm|là))$")
_ENDS = pattern(r"điều động|luân chuyển|bổ nhiệm(?! lại)|thuyên chuyển|thôi giữ")
_CHOSEN = pattern(
    r"\b(?:bầu(?! cử)|đắc cử|trúng cử|chỉ định|phân công|phê chuẩn|chuẩn y|công nhận|đề bạt|quyết định|được (?:cử|giao)|nhận nhiệm vụ)\b"
)
_GOES_ON = pattern(r"t(?<!\wt)(?:iếp tục|ái (?:đắc cử|cử|bổ nhiệm|bầu))\b|(?:bầu|bổ nhiệm|chỉ định) lại\b")
"""Who is chosen again keeps what they have."""
_BESIDE = pattern(r"\bkiêm(?: nhiệm)?(?: giữ| làm)?(?: các)?(?: chức vụ| chức danh| chức)?$")
_NOW = pattern(r"\b(?:nay|hiện|hiện nay|hiện tại) (?:là|làm|giữ)\b")
_HELD_BESIDE = pattern(r",? kiêm(?: nhiệm)?(?: giữ)?(?: các)?(?: chức vụ| chức danh| chức)$")
"""Before a post somebody holds with the one told before a comma, unless a decision is told: ``A, Phó Tổng cục trưởng, kiêm giữ chức …``."""
_IN_CHARGE = "phụ trách"
"""Before a post that somebody only looks after, with their own."""
_HANDS = pattern(r"[^.;]{0,60}\b(?:trao|công bố)(?: và trao)?(?: các)? quyết định\b")
_ANNOUNCES = pattern(r" (?:đã |thay mặt [^,.;]{2,60} )?(?:công bố|đọc)(?: các| toàn văn)? quyết định ")
"""Behind who makes a decision known that is on others: ``A công bố Quyết định …, chuẩn y giữ chức …``."""
_BY_WHOM = tuple(f"được {whom}" for whom in ("", "ông ", "bà ", "đồng chí "))
_GIVES_TO = (" bổ nhiệm", " chỉ định", " đề cử", " đề bạt", " chọn", " giao", " phân công", " ký quyết định")
_DAYS = pattern(r"\b(?:thời gian|thời kỳ|giai đoạn|thời|những năm|(?<!sau )(?<!từ )khi|hồi)(?: mà| còn)? (?:(?:đồng chí|ông|bà) )?$")
_HELD_THEN = pattern(r" (?:còn |đang )?(?:giữ|làm|là|đảm nhiệm|đảm nhận|đương chức)(?: [^\s,;:.]+){0,4}:? ")
"""Before and behind who had a post then."""


def find_appointments(tags: Tags, sentence: Sentence, mentions: list[Mention], now: dt.date | None) -> list[Appointment]:
    """The appointments that one sentence of an article of ``now`` tells, each with the person named last before the post."""
    found = [*_elected_together(tags, mentions)] if len(mentions) > 1 else []
    if _POSTS.isdisjoint(map(_KIND, mentions)):
        return found  # nobody else takes up anything
    mentions = _without_givers(tags, _without_kin(tags, mentions))
    person: Mention | None = None
    listed: list[Mention] = []
    seen = 0
    """So far it is known that neither speech nor others stand behind the person."""
    for number, mention in enumerate(mentions):
        if mention.kind in _PERSONS:
            joined = person is not None and mentions[number - 1] is person and _AND.fullmatch(tags.copy, person.end, mention.start)
            listed = [*listed, mention] if joined else [mention]
            person, seen = mention, mention.end
            continue
        if told_behind := _named_behind(tags, sentence, mention, mentions[number + 1 : number + 2]):
            found.append(told_behind)
            continue
        if person and _is_had(tags, sentence, person, mentions[number - 1], mention):
            gap = tags.copy[person.end : mention.start]
            earlier = tags.copy.endswith(BEFORE, sentence.start, person.start) or gap.endswith((" từng là ", " nguyên ", " nguyên là "))
            found.append(Appointment(person, mention, Way.HELD, past=earlier))
            continue
        if given := _given_to(tags, mention, mentions[number + 1 : number + _MOST]):
            lost = bool(_TAKEN_AWAY.search(tags.copy, max(0, mention.start - _NEAR), mention.start))
            found.extend(Appointment(one, mention, Way.BESIDE, past=lost) for one in given)
            continue
        if person and (new := _given_by(tags, person, mention, mentions[number + 1 : number + _MOST])):
            found.append(Appointment(new, mention, Way.BESIDE, past=False))
            continue
        told = found[-1].post.end if found and found[-1].person is person else 0
        if person is None or mention.start - max(person.end, told) > _FAR:
            continue
        before = last_before(tags.copy, mention.start, _REACH, sentence.start).rstrip(" :")
        goes_on = told > 0 and _is_entry_more(tags, found[-1], mention)
        taken = goes_on or _is_taken(before) or _goes_with(tags, told, mention, sentence.end)
        if not taken or _is_of_somebody_else(tags, person, mention, seen, before):
            continue
        seen = mention.start
        words = tags.copy[max(sentence.start, mention.start - _REACH) : mention.end]
        with_lost = told > 0 and found[-1].past and _goes_with(tags, told, mention, sentence.end)
        past = with_lost or bool(_GIVES_UP.search(before)) or _is_past(tags, sentence, before, now)
        earlier = goes_on or is_earlier(tags.copy, sentence.start, person.end, mention.start)
        past = past or earlier or _is_of_days(tags, sentence, person, mention)
        way = Way.BESIDE if past else Way.HELD if _is_headed_by(tags, person, before) else _way(words, before)
        each = 1 < len(listed) == len(mention.posts) and ("lần lượt" in before or _joins_two(tags, mention))
        if found and _is_left(tags, found[-1], person, mention):
            found[-1] = replace(found[-1], way=Way.BESIDE, past=True)
        for nth, one in enumerate(listed):
            post = replace(mention, posts=(mention.posts[nth],)) if each else mention
            found.append(Appointment(one, post, way, past))
    return list(_then_and_now(tags, found))


def _is_of_somebody_else(tags: Tags, person: Mention, post: Mention, seen: int, before: str) -> bool:
    """Whether what stands behind ``seen`` or ``before`` a post tells that it is not taken up by the person named last."""
    return (
        any(act.kind in _SPOKEN for act in tags.within(tags.acts, seen, post.start))
        or (post.posts[0].rank.key.endswith("đoàn") and not post.posts[0].body.lower().startswith(_STANDING_PARTIES))
        or (before.endswith(_ENUMERATES) and not _CLOSES.match(tags.copy, post.end))
        or _is_intended(tags, person, post)
        or _ANNOUNCES.match(tags.copy, person.end) is not None
        or _is_of_others(tags, seen, post.start)
    )


def _without_kin(tags: Tags, mentions: list[Mention]) -> list[Mention]:
    """The mentions without those told as somebody's kin, nor what stands right behind these: ``bố ông A từng là Giám đốc``."""
    kept, of_kin = [], False
    for one in mentions:
        kin = one.kind in _PERSONS and is_kin(tags.copy, one.start)
        of_kin = (kin and not tags.copy.startswith(", ", one.end)) if one.kind in _PERSONS else of_kin
        if not kin and not of_kin:
            kept.append(one)
    return kept


def _then_and_now(tags: Tags, found: list[Appointment]) -> Iterator[Appointment]:
    """The appointments, with what somebody has by now apart from what they had: ``từng là Bí thư Huyện ủy, nay là Chủ tịch Hội``."""
    for made in found:
        posts = made.post.posts
        ends = pairwise(posts)
        now = (at for at, (one, after) in enumerate(ends, start=1) if _NOW.search(tags.copy, one.end, after.start))
        if made.past and (left := next(now, 0)):
            yield replace(made, post=replace(made.post, posts=posts[:left]))
            yield Appointment(made.person, replace(made.post, posts=posts[left:]), Way.HELD, past=False)
        else:
            yield made


def _way(words: str, before: str) -> Way:
    """How a post is taken up behind the ``words`` of a sentence, of which ``before`` end right in front of it."""
    if _HELD_NOW.search(before, max(0, len(before) - _NEAR)):
        return Way.HELD
    if _HELD_BESIDE.search(before) and not _CHOSEN.search(words) and not _ENDS.search(words):
        return Way.HELD
    if before.endswith(_IN_CHARGE) or _BESIDE.search(before) or _GOES_ON.search(words):
        return Way.BESIDE
    if _ENDS.search(words):
        return Way.MOVED
    return Way.CHOSEN if _CHOSEN.search(words) else Way.BESIDE


def _is_headed_by(tags: Tags, person: Mention, before: str) -> bool:
    """Whether a body is said to be headed by somebody: ``Ban Chỉ đạo do đồng chí A làm Trưởng ban``."""
    return before.endswith(_AS) and tags.copy.endswith(_HEADED_BY, 0, person.start) and not _CHOSEN.search(before)


def _is_intended(tags: Tags, person: Mention, post: Mention) -> bool:
    """Whether a post is only meant for somebody; who comes to a new office ``để bổ nhiệm`` takes it up."""
    intended = _INTENDED.search(tags.copy, max(person.end, post.start - _REACH), post.start) is not None
    comes = tags.copy.find(" nhận công tác", person.end, post.start) >= 0
    return intended and not comes and tags.copy.find("tiếp nhận", max(0, person.start - _NEAR), person.start) < 0


def _without_givers(tags: Tags, mentions: list[Mention]) -> list[Mention]:
    """The mentions without who is told to give a post to whom the sentence is of: ``Bà được ông A bổ nhiệm chức Bộ trưởng``."""
    copy = tags.copy
    return [
        one
        for one in mentions
        if not (one.kind in _PERSONS and copy.startswith(_GIVES_TO, one.end) and copy.endswith(_BY_WHOM, 0, one.start))
    ]


def _is_of_others(tags: Tags, start: int, end: int) -> bool:
    """Whether people without names are between: ``… tặng hoa các đồng chí vừa được bầu giữ chức …``, ``cùng 34 đại biểu trúng cử …``."""
    if _UNNAMED.search(tags.copy, start, end):
        return True
    between = tags.within(tags.entities, start, end)
    people = (tag for tag in between if tag.kind is TagKind.HONORIFIC)
    return any(tag.key in lexicon.names().plural or tags.copy[tag.start - 2 : tag.start - 1].isdigit() for tag in people)


def _is_left(tags: Tags, last: Appointment, person: Mention, post: Mention) -> bool:
    """Whether the post told last was left for a later one of the same body: ``… làm Phó Bí thư Tỉnh ủy; đến năm 2015 làm …``."""
    if last.person is not person or len(post.posts) > 1 or len(last.post.posts) > 1:
        return False
    old, new = last.post.posts[0], post.posts[0]
    return old.body.lower() == new.body.lower() and is_later(tags.copy[last.post.end : post.start])


def _goes_with(tags: Tags, told: int, post: Mention, end: int) -> bool:
    """Whether a post is taken up with another, told before up to ``told``, which is 0 where none is, and given to nobody else behind."""
    both = told > 0 and _BOTH.fullmatch(tags.copy, told, post.start) is not None
    return both and not _ELSES.match(tags.copy, post.end, end)


def _is_taken(before: str) -> bool:
    """Whether the words before a post end with a verb by which it is taken up."""
    return before.endswith(_LAST_OF_TAKES) and _TAKES.search(before, max(0, len(before) - _LONGEST_TAKES)) is not None


def _is_entry_more(tags: Tags, last: Appointment, post: Mention) -> bool:
    """Whether a semicolon parts one more post of a career from the one told last: ``từng làm Bí thư Huyện ủy; Phó Chủ tịch UBND tỉnh``."""
    parted = last.past and tags.copy[last.post.end : post.start] == "; "
    return parted and post.kind is MentionKind.POST and not post.announced and _CLOSES.match(tags.copy, post.end) is not None


def _joins_two(tags: Tags, post: Mention) -> bool:
    """Whether an ``và`` stands between the last two posts: one for each of those named before."""
    return tags.copy[post.posts[-2].end : post.posts[-1].start] == " và "


def _is_past(tags: Tags, sentence: Sentence, before: str, now: dt.date | None) -> bool:
    return was_held(before) or is_of_years(before, now) or tags.copy.startswith("trước khi ", sentence.start)


def _is_of_days(tags: Tags, sentence: Sentence, person: Mention, post: Mention) -> bool:
    """Whether a post is told of the days when somebody had it: ``trong thời gian bà A giữ cương vị …``, ``giai đoạn ông B làm …``."""
    days = _DAYS.search(tags.copy, max(sentence.start, person.start - _NEAR), person.start)
    return days is not None and _HELD_THEN.fullmatch(tags.copy, person.end, post.start) is not None


def _given_by(tags: Tags, giver: Mention, post: Mention, after: list[Mention]) -> Mention | None:
    """Who takes up a post by the decision that somebody hands over: ``… trao quyết định giao chức vụ … đối với đồng chí …``."""
    if not _HANDS.match(tags.copy, giver.end, post.start) or tags.copy.endswith(" của ", 0, post.start):
        return None
    named = (one for one in after if one.kind is _NAME)
    return next((one for one in named if tags.copy.endswith(_TO_WHOM, post.end, title_start(tags, one.start, post.end))), None)


def _named_behind(tags: Tags, sentence: Sentence, post: Mention, after: list[Mention]) -> Appointment | None:
    """Who is named behind a post as the one chosen for it, or as who has it: ``Chức Phó Chủ tịch HĐND tỉnh do ông A đảm nhiệm``."""
    if not after or after[0].kind is not _NAME:
        return None
    if _NAMED.fullmatch(tags.copy, post.end, after[0].start):
        return Appointment(after[0], post, Way.CHOSEN, past=False)
    borne = tags.copy[post.end : after[0].start] == _BY and _BEARS.match(tags.copy, after[0].end) and is_office(tags.copy, post.start)
    if not borne or _NOT_NOW.search(tags.copy, max(sentence.start, post.start - _REACH), post.start):
        return None
    return Appointment(after[0], post, Way.HELD, past=False)


def _elected_together(tags: Tags, mentions: list[Mention]) -> Iterator[Appointment]:
    """Those named behind the first one for whom an office is told: ``Được bầu giữ chức Phó Chủ tịch … là ông A - … và ông B - …``."""
    office: PrintedPost | None = None
    last: Mention | None = None
    for mention in mentions:
        named = mention.name if mention.kind is _NAME else None
        if named and office and last and mention.start - last.end <= _LONGEST_AND and _AND.fullmatch(tags.copy, last.end, mention.start):
            yield Appointment(mention, Mention(MentionKind.POST, office.start, office.end, None, (office,)), Way.BESIDE, past=False)
        else:
            own = named and mention.posts and mention.posts[0].start < named.start
            office = _office_of_several(tags, mention.posts[0]) if own else None
        last = mention


def _office_of_several(tags: Tags, post: PrintedPost) -> PrintedPost | None:
    """A post that several people may have, where it is told to be taken up by whoever is named behind it."""
    told = post.rank.key.startswith(OF_SEVERAL) and tags.copy.startswith(_IS, post.end) and is_office(tags.copy, post.start)
    return post if told else None


def _is_had(tags: Tags, sentence: Sentence, person: Mention, last: Mention, post: Mention) -> bool:
    """Whether a sentence opens with a person told before and tells a post of theirs, of no year: ``Ông là Bí thư …; Ủy viên …``."""
    if person.kind is _NAME:
        return is_life(tags.copy, person.end, post.start, post.end)
    if opens_life(tags.copy, person.start):
        return is_entry(tags.copy, post.start, post.end)
    opens = tags.copy[sentence.start : person.start] in _OPENING or tags.copy.endswith(BEFORE, sentence.start, person.start)
    if person.kind is not MentionKind.PRONOUN or not opens:
        return False
    if last is person:
        told = tags.copy[person.end : post.start] in _WAS
    else:
        chained = _is_post(last) and _LISTED.fullmatch(tags.copy, last.end, post.start) is not None
        told = chained and tags.copy.startswith(_IS, person.end)
    return told and not _YEAR.search(tags.copy, max(person.start, post.start - _REACH), post.start)


def _is_post(mention: Mention) -> bool:
    return mention.kind in _POSTS


def _is_given(tags: Tags, end: int, person: Mention) -> bool:
    """Whether a post that ends at ``end`` is given to who is named behind it, whatever their degrees."""
    return _GIVEN.fullmatch(tags.copy, end, title_start(tags, person.start, end)) is not None


def _given_to(tags: Tags, post: Mention, after: list[Mention]) -> list[Mention]:
    """Those whom a post is given to behind it: ``phê chuẩn … chức vụ Phó Chủ tịch UBND tỉnh đối với ông A và ông B``."""
    if after and after[0].kind is MentionKind.GROUP:
        after = after[1:]  # … đối với 3 Giám đốc Sở vừa nhận nhiệm vụ là ông A, …
    if not after or after[0].kind is not _NAME or not _is_given(tags, post.end, after[0]):
        return []
    decided = last_before(tags.copy, post.start, _NEAR)
    if not _DECIDES.search(decided) and not _TAKEN_AWAY.search(decided):
        return []
    given = [after[0]]
    for one in after[1:]:
        if one.kind is not _NAME or not _AND.fullmatch(tags.copy, given[-1].end, one.start):
            break
        given.append(one)
    return given
