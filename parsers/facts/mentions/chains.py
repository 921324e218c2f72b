"""Posts behind a name: ``Nguyễn Văn A, Ủy viên …, Bí thư …``, up to where they are somebody else's."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache

from parsers import lexicon
from parsers.facts.bodies.finding import body_end
from parsers.facts.bodies.phrases import phrase_end
from parsers.facts.mentions.callings import asides_end
from parsers.facts.mentions.duties import duty_end, is_candidacy, with_body_of_duty
from parsers.facts.names.finding import Belief, Name
from parsers.facts.names.foreigners import could_be_vietnamese
from parsers.facts.posts.before import ACTS
from parsers.facts.posts.finding import MARKS, RANKS, PrintedPost, read_post
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import NAMING_BODIES, Tag, TagKind, matching_copy
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import PostStatus

_AFTER_NAME = pattern(
    r" \((?:SN|sinh năm) \d{4}\) (?=[A-ZĐ])"
    r"|(?: \([^()]{0,60}\))?\s?(?:,|-|–|—|:|\(|;(?= nguyên)| (?=là |nguyên |hiện |kiêm ))\s?"
    r"(?:(?:và|vừa là|đồng thời là|kiêm|(?:hiện )?(?:giữ )?(?:chức vụ|chức danh)) )?"
)
_DELEGATED = pattern(r"(?:,| -| –) (?=[Đđ]oàn (?:ĐBQH|[Đđ]ại biểu Quốc hội) )")
"""Before the delegation of a deputy, which is no post: ``đại biểu A, Đoàn ĐBQH tỉnh Sơn La phát biểu``."""
_DELEGATION = tuple(mark + word for mark in (", ", " - ", " – ") for word in ("Đoàn", "đoàn"))
"""What that begins with, told without the pattern."""
_OPENED = pattern(r" \(")
_BY_NOW = pattern(r" \((?=(?:nay|hiện|hiện nay|hiện tại) là )")
"""Behind a post that somebody has left, before theirs of now: ``nguyên Chủ tịch UBND quận 9 (nay là Bí thư Quận ủy quận 9)``."""
_COMMITTEES, _GOES_ON = ("bộ chính trị", "trung ương", "tw", "t.ư", "ban thường vụ", "btv", "chấp hành", "bch"), pattern(r"; ")
"""A member's posts may go on behind a semicolon: ``A, Ủy viên Bộ Chính trị; Bí thư Trung ương Đảng, Trưởng Ban …; B``."""
_BEHIND_SEATS = "; "
_NEXT_POST = pattern(
    r"(?:\s?\([^()]{1,60}\)(?=[,;]))?\s?(?:,|;(?= nguyên )|[-–—]{1,2})?\s?(?:(?:và|kiêm|kiêm nhiệm|đồng thời là|đồng thời|cùng là|rồi) )?"
)
_CAREER = pattern(r"\s?[,;]\s?(?:và )?(?:nguyên )?")
"""Between the posts of one who is told to have been all of them: ``A nguyên là: Bí thư Tỉnh ủy; Đại biểu Quốc hội …``."""
ASIDE = pattern(r" \([^()]{1,40}\)(?= )")
"""What is told in brackets between a post and the name it stands before."""
_EXTENSION = pattern(rf", (?=[{CAPITALS}])")
WHERE = pattern(r"(?:, (?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|TP\.?|tỉnh) [^,;:.]{2,30}?)+(?=,| [-–—](?: |$))")
"""Where a body is, told behind it: ``Bí thư Chi bộ thôn A, xã B, huyện C, …``."""
_FRONTS = ("ủy ban trung ương mttq", "ủy ban trung ương mặt trận", "ubtw mttq", "ubtw mặt trận", "ủy ban mttq", "ủy ban mặt trận", "ubmttq")
"""How a Front's committee begins, whose boards are told before it."""
_OF_PARTS = (" khoa", " phòng", " bộ môn", "vụ trưởng", "cục trưởng", "đội trưởng")
"""Ranks at the head of a part of something larger."""
_DASHED, _BEFORE_POSTS = ("- ", "– ", "— "), (" - ", " – ", " — ")
_OTHERS = "cùng|với|giữa|là|do|cho|của|tại|vào|thay|đối|có|gồm|nay|khi|sau|trước|mà"
"""Words behind which somebody else is told."""
_TAIL = pattern(rf" (?!(?:và|hiện) )(?:(?!(?:{_OTHERS}) )[^\s,;:.()\"“”–-]+ )+")
_PERSONAL = frozenset({TagKind.ROLE, TagKind.LEADING})
"""Verbs that somebody is the subject of."""
_SUBJECT = tuple(f"{opening}{one}" for opening in (". ", "\n") for one in ("ông ", "bà ", "đồng chí "))
"""Before who opens a sentence."""
_LONGEST_OPENING = 12
_LONGEST_TAIL = 70
"""Words that may end a post before a name, whatever body they name."""
_FIELD = pattern(rf"(?!(?:{_OTHERS}) )[^,;:.()\"“”–]+")
_MARK_ENDS = frozenset({" ", ",", ":"})
_MOST_MARKS = 4
_NEWLY = ("Tân ", "tân ")
"""Said of who has just come: ``A - Tân Đại sứ Italia``."""
_ACTS, _NEW = "Q", frozenset("Tt")
"""How these and those who act for others begin, which is looked at first."""
_TITLE, _GRACES = TagKind.TITLE, frozenset({TagKind.TITLE, TagKind.HONORIFIC})
_FORMER = PostStatus.FORMER
_GIVEN = pattern(rf" ([{CAPITALS}][^\W\d_A-Z]+) ")
_CURRENT, _ACTING, _LIKELY = PostStatus.CURRENT, PostStatus.ACTING, Belief.LIKELY
_JOINED = "và "
MOST_POSTS = 15
"""Nobody has more in one mention."""


def posts_behind(reading: SentenceReading, name: Name, *, own: bool, dashed: bool = False) -> tuple[tuple[PrintedPost, ...], int]:
    """The posts behind a name, and where they end.

    One that runs into another name is that one's; so are those before it when the first name has its ``own`` in front. ``dashed`` when
    a dash stands between those and the name, so that it does before the next name too: ``Chủ tịch … - A, Phó Chủ tịch … - B``.
    """
    posts: list[PrintedPost] = []
    marks = 0
    text, end, status, separator, following = reading.text, name.end, _CURRENT, _AFTER_NAME, _NEXT_POST
    if text.startswith(" (", end) and _rank_at(reading, asides_end(reading, end + 2) or end + 2, status)[0]:
        separator = _OPENED
    elif not own and name.belief >= _LIKELY and _rank_follows(reading, end):
        separator = _NEXT_POST
    while match := (_goes_on(reading, posts, end) if posts else None) or separator.match(text, end, reading.end):
        parted = match[0] == _BEHIND_SEATS
        rank, marked, at = _rank_behind(reading, posts, match.end(), status)
        if rank is None:
            told = _told_on(reading, posts, end, match, own=own)
            if told is None:
                break
            end, separator = told, _NEXT_POST
            continue
        marks += marked is _FORMER and at != match.end()
        status = _CURRENT if marks > 1 and at == match.end() and _leads_society(reading, rank) else marked
        if not match[0].strip() and at == match.end() and not posts and separator is _AFTER_NAME:
            break
        post = read_post(reading, rank, status, bounded=True)
        joined = _JOINED in match[0] and _is_dashed_to_grace(reading, post)
        if _runs_on(reading, post, dashed=dashed or joined) or _is_somebody_else(reading, post):
            if own and posts and not parted:
                return (), name.end
            break
        following = _CAREER if status is _FORMER and text.endswith(": ", 0, rank.start) else following
        posts.append(post)
        status = _CURRENT if status is _ACTING else status
        where = WHERE.match(text, post.end, reading.end) if text.startswith(", ", post.end) else None
        end, separator = where.end() if where and _rank_at(reading, where.end() + 2, status)[0] else post.end, following
        if len(posts) == MOST_POSTS:
            break
    if text.startswith(_DELEGATION, end) and (delegated := _DELEGATED.match(text, end, reading.end)):
        end = body_end(reading, delegated.end() - 1, bounded=False)
    closes = posts and text.startswith(")", end)
    return tuple(posts), end + 1 if closes else end


def _rank_behind(
    reading: SentenceReading, posts: list[PrintedPost], pos: int, status: PostStatus
) -> tuple[Tag | None, PostStatus, int]:
    """The rank that goes on with the posts read, or begins them at ``pos`` or behind what else somebody is."""
    rank, marked, at = _rank_at(reading, pos, status)
    if posts and rank and rank.key == posts[0].rank.key and _is_told(reading, posts[0], rank):
        return None, status, at
    if rank is None and not posts and (past := asides_end(reading, pos)):
        return _rank_at(reading, past, status)
    return rank, marked, at


def _is_told(reading: SentenceReading, first: PrintedPost, rank: Tag) -> bool:
    """Whether the first of the posts read stands at ``rank`` again, where somebody else's begin.

    ``A, Ủy viên Bộ Chính trị, Bộ trưởng … và Ủy viên Bộ Chính trị, Bí thư Thành ủy B``.
    """
    copy = reading.tags.copy
    return copy.startswith(copy[first.start : first.end], rank.start)


def _leads_society(reading: SentenceReading, rank: Tag) -> bool:
    """Whether a post is at the head of a society, where those go on who have left their offices, each of them marked ``nguyên``."""
    return reading.tags.copy.startswith(lexicon.bodies().of_retired, rank.end)


def _told_on(reading: SentenceReading, posts: list[PrintedPost], end: int, separator: re.Match[str], *, own: bool) -> int | None:
    """Where what goes on behind the last post ends: the rest of its body, or what its holder looks after; None where nothing does."""
    if posts and (longer := extended(reading, posts[-1], end) or _listed_on(reading, posts[-1], end)):
        posts[-1] = longer
        return longer.end
    at = separator.end()
    duty = duty_end(reading, at) if posts or separator[0].strip() else None
    if duty is None or not (posts or own or is_candidacy(reading, at)):
        return None
    if posts:
        posts[-1] = with_body_of_duty(reading, posts[-1], at)
    return duty


def _goes_on(reading: SentenceReading, posts: list[PrintedPost], end: int) -> re.Match[str] | None:
    """What parts a post from one more of the same person's where no comma does: a semicolon, or a bracket with what they are now."""
    if reading.text.startswith(" (", end) and posts[-1].status is _FORMER:
        return _BY_NOW.match(reading.text, end, reading.end)
    return _member_goes_on(reading, posts, end)


def _member_goes_on(reading: SentenceReading, posts: list[PrintedPost], end: int) -> re.Match[str] | None:
    """The semicolon behind somebody of whom only seats on committees are told, where a whole post goes on behind it."""
    if not reading.text.startswith("; ", end):
        return None
    goes_on, tag = _GOES_ON.match(reading.text, end, reading.end), reading.tags.entity_at.get(end + 2)
    if goes_on is None or tag is None or tag.kind not in RANKS:
        return None
    return goes_on if all(map(_is_seat, posts)) or _is_one_more(reading, posts, tag) else None


def _is_one_more(reading: SentenceReading, posts: list[PrintedPost], rank: Tag) -> bool:
    """Whether a post that fills an item is one more of who is told before: ``A - Phó Bí thư …; Ủy viên …; B - Chủ tịch …``.

    In a list where a dash parts each from their posts, no item is without a name.
    """
    text, dashed = reading.text, reading.text.endswith(_DASHED, 0, posts[0].start)
    if not dashed or text[rank.start].islower():
        return False
    end = read_post(reading, rank, _CURRENT, bounded=True).end
    if not text.startswith(_BEHIND_SEATS, end):
        return False
    at = _past_graces(reading, end + len(_BEHIND_SEATS))
    return at in reading.names and text.startswith(_BEFORE_POSTS, reading.names[at])


def _past_graces(reading: SentenceReading, at: int) -> int:
    """Where a name may begin behind degrees and what announces it."""
    while (tag := reading.tags.entity_at.get(at)) and tag.kind in _GRACES:
        at = tag.end
        while reading.text.startswith(" ", at):
            at += 1
    return at


def _is_seat(post: PrintedPost) -> bool:
    """Whether a post is a seat on a committee of the Party, which nobody holds alone."""
    printed = f"{post.rank.key} {post.body.lower()}"
    return printed.startswith("ủy viên") and (post.body == "TƯ" or any(body in printed for body in _COMMITTEES))


def _rank_follows(reading: SentenceReading, end: int) -> bool:
    """Whether a post stands right behind a name, with no mark between: ``ông Nguyễn Văn A Phó Chủ tịch UBND xã``."""
    tag = reading.tags.entity_at.get(end + 1)
    if tag is None or tag.kind not in RANKS or reading.text[end] != " ":
        return False
    return reading.text[tag.start].isupper() or " " in tag.key


def _rank_at(reading: SentenceReading, pos: int, status: PostStatus) -> tuple[Tag | None, PostStatus, int]:
    """The rank at ``pos`` behind marks, degrees and ``là``; and the status the marks give."""
    entity_at, initial = reading.tags.entity_at, reading.text[pos : pos + 1]
    if initial == _ACTS and reading.text.startswith(ACTS, pos):
        pos, status = pos + len(next(mark for mark in ACTS if reading.text.startswith(mark, pos))), _ACTING
    if initial in _NEW and reading.text.startswith(_NEWLY, pos) and (tag := entity_at.get(pos + len(_NEWLY[0]))) and tag.kind in RANKS:
        return tag, status, tag.start
    for _ in range(_MOST_MARKS):
        tag = entity_at.get(pos)
        if tag is None:
            return None, status, pos
        if tag.kind in RANKS:
            return tag, status, pos
        if tag.kind in MARKS:
            status = MARKS[tag.kind]
        elif tag.kind is not _TITLE:
            return None, status, pos
        dashed = tag.kind is _TITLE and reading.text.startswith(_BEFORE_POSTS, tag.end)
        pos = tag.end + 3 if dashed else tag.end  # A - Thiếu tướng - Phó Giám đốc …
        while reading.text[pos : pos + 1] in _MARK_ENDS:
            pos += 1
    return None, status, pos


def extended(reading: SentenceReading, last: PrintedPost, end: int, *, before: bool = False) -> PrintedPost | None:
    """The last post with the body behind its comma: ``Phó Vụ trưởng Vụ Địa phương, Văn phòng Trung ương Đảng``.

    One that stands ``before`` a name may run into it.
    """
    if not (reading.text.startswith(", ", end) and _EXTENSION.match(reading.text, end)):
        return None
    bodies = lexicon.bodies()
    alone = not reading.tags.within(reading.tags.entities, last.rank.end, end)
    board = last.rank.key.endswith("trưởng ban") and (
        (alone and reading.tags.copy.startswith(_societies(), end + 2)) or reading.tags.copy.startswith(_FRONTS, end + 2)
    )
    part = last.body.startswith(bodies.under_others) and matching_copy(last.body) not in _central()
    if not (board or part or last.rank.key.endswith(_OF_PARTS)):
        return None
    tag = reading.tags.entity_at.get(end + 2)
    told = end + 2 in reading.tags.act_at  # Báo cáo viên cấp tỉnh, which no Báo is
    begins = tag is None and not told and any(reading.text.startswith(word + " ", end + 2) for word in bodies.heads)
    if not ((tag and tag.kind is TagKind.BODY) or begins) or end + 2 in reading.names:
        return None
    whole = read_post(reading, replace(last.rank, end=end + 1), last.status, bounded=True)
    act = reading.tags.act_at.get(whole.end + 1)
    if whole.end <= end + 2 or (not before and _runs_into_name(reading, whole)) or (act and _is_of_the_body(reading, last, act)):
        return None
    body = reading.text[last.rank.end : whole.end].strip(" ,")
    head = last.rank.key.rsplit(" ", 1)[-1] + " "
    if body.lower().startswith(head):
        body = body[len(head) :]  # Trưởng khoa, Khoa Luật
    return replace(last, end=whole.end, body=body)


@cache
def _central() -> frozenset[str]:
    """The bodies of the centre, in small letters, which are no part of others: ``Chủ nhiệm Văn phòng Chính phủ, Ủy ban nhân dân …``."""
    return frozenset(map(matching_copy, lexicon.bodies().central))


@cache
def _societies() -> tuple[str, ...]:
    """How societies with boards of their own begin, in small letters, as many papers print all but the first: ``Liên đoàn lao động``."""
    return tuple(map(matching_copy, lexicon.bodies().societies))


def _is_of_the_body(reading: SentenceReading, last: PrintedPost, act: Tag) -> bool:
    """Whether a verb may be told of the body before it and not of who opens the sentence: ``theo A, Trưởng phòng …, Sở Y tế cho biết``."""
    if act.kind in _PERSONAL:
        return False
    index = bisect_right(reading.name_starts, last.start) - 1
    if index < 0 or act.kind is not TagKind.SAYING:
        return True
    start = reading.name_starts[index]
    opening = last_before(reading.tags.copy, start, _LONGEST_OPENING)
    return not f"\n{opening}".endswith(_SUBJECT) if start < _LONGEST_OPENING else not opening.endswith(_SUBJECT)


def _listed_on(reading: SentenceReading, last: PrintedPost, end: int) -> PrintedPost | None:
    """The last post with one more field of its body behind a comma, then a post: ``Chủ nhiệm Chương trình A, an ninh B, nguyên …``."""
    at, tags = end + 2, reading.tags
    if not last.body or not reading.text.startswith(", ", end) or not phrase_end(tags, at, reading.end):
        return None
    comma = reading.text.find(", ", at, min(reading.end, at + _LONGEST_TAIL))
    if comma < 0 or not _rank_at(reading, comma + 2, _CURRENT)[0] or not _FIELD.fullmatch(reading.text, at, comma):
        return None
    told = any(act.kind is not TagKind.NOISE for act in tags.within(tags.acts, at, comma))
    others = any(tag.kind not in NAMING_BODIES for tag in tags.within(tags.entities, at, comma))
    if told or others or reading.names_within(at, comma):
        return None
    return replace(last, end=comma, body=reading.text[last.rank.end : comma].strip())


def grown_to(reading: SentenceReading, last: PrintedPost, start: int) -> PrintedPost | None:
    """The last post with all that stands between it and a full name at ``start``: ``Chủ nhiệm Ủy ban về các vấn đề xã hội Nguyễn Văn A``.

    None where a verb, a mark or a word that tells of somebody else stands there.
    """
    if start - last.end > _LONGEST_TAIL or reading.text.count(" ", start, reading.names[start]) < 2:
        return None
    if not _TAIL.fullmatch(reading.text, last.end, start):
        return None
    if any(act.kind is not TagKind.NOISE for act in reading.tags.within(reading.tags.acts, last.end, start)):
        return None
    return replace(last, end=start - 1, body=reading.text[last.rank.end : start].strip())


def _is_somebody_else(reading: SentenceReading, post: PrintedPost) -> bool:
    """Whether a post is that of others: of a list behind it, of the next name, or of who speaks there."""
    return _heads_list(reading, post) or _grows_into_name(reading, post) or _calls_speaker(reading, post)


def _calls_speaker(reading: SentenceReading, post: PrintedPost) -> bool:
    """Whether a rank calls somebody by a given name who speaks: ``Quay sang bà A, Phó Bí thư …, Bí thư Thắng hỏi: …``."""
    given = _GIVEN.match(reading.text, post.rank.end, reading.end)
    if given is None or given.start(1) in reading.tags.entity_at or not could_be_vietnamese(given[1]):
        return False
    return reading.tags.copy.startswith(lexicon.bodies().speech, given.end())


def _grows_into_name(reading: SentenceReading, post: PrintedPost) -> bool:
    """Whether a post goes on to the next name, so that it is that one's: ``…, Chủ nhiệm Ủy ban về các vấn đề xã hội B``."""
    if not reading.text.startswith(" ", post.end):
        return False  # a mark stands there, as behind most
    following = bisect_right(reading.name_starts, post.end)
    return following < len(reading.name_starts) and grown_to(reading, post, reading.name_starts[following]) is not None


def _heads_list(reading: SentenceReading, post: PrintedPost) -> bool:
    """Whether a post is told of a list behind it: ``…, nguyên Chủ tịch Quốc hội: A, B``."""
    return reading.text.startswith(": ", post.end) and post.end + 2 in reading.names


def _is_dashed_to_grace(reading: SentenceReading, post: PrintedPost) -> bool:
    """Whether a dash parts a post from a degree or what announces somebody: ``A, Phó Chủ tịch … và Tư lệnh … - Thiếu tướng B``."""
    tag = reading.tags.entity_at.get(post.end + 3) if reading.text.startswith(_BEFORE_POSTS, post.end) else None
    return tag is not None and tag.kind in _GRACES


def _runs_on(reading: SentenceReading, post: PrintedPost, *, dashed: bool) -> bool:
    """Whether a post runs into the next name, perhaps with the body behind its comma: ``A, Phó Vụ trưởng Vụ Địa phương, Bộ Nội vụ B``."""
    if reading.text.startswith(", ", post.end):
        longer = extended(reading, post, post.end, before=True)
        return longer is not None and _runs_into_name(reading, longer)
    return _runs_into_name(reading, post, dashed=dashed)


def _runs_into_name(reading: SentenceReading, post: PrintedPost, *, dashed: bool = False) -> bool:
    """Whether a name stands right behind a post, perhaps with a degree or, where names are ``dashed``, a dash between."""
    text, end = reading.text, post.end
    if not text.startswith(" ", end):
        return False
    aside = ASIDE.match(text, end, reading.end) if text.startswith("(", end + 1) else None
    at = (aside.end() if aside else end) + 1  # Phó Tổng cục trưởng Tổng cục An ninh (Bộ Công an) B
    if dashed and text[at : at + 2] in _DASHED:
        at += 2
    return _past_graces(reading, at) in reading.names
