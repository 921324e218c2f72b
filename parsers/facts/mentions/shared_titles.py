"""Titles told once for a list of people, and the lists: ``các Phó Chủ tịch UBND tỉnh: A, B``, ``Phó Chủ tịch UBND tỉnh A và B``."""

from __future__ import annotations

from parsers.facts.mentions.lending import OF_SEVERAL
from parsers.facts.mentions.scans import Scan
from parsers.facts.names.finding import Belief, Name
from parsers.facts.posts.before import are_several
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.posts.finding import PrintedPost
from parsers.patterns import pattern
from parsers.types import PostStatus

LISTS = frozenset({":", "gồm", "gồm:", "gồm có", "gồm có:", ", gồm:", ", gồm", "là:", "bao gồm:", "bao gồm", "gồm các"})
"""Between a title and those who share it."""
LIST_GAP = pattern(r"(?:\s?\([^()]{1,90}\))?\s?(?:,|;|và|,? cùng|,? và|cùng với)?\s?(?:các |đồng chí |ông |bà )*")
"""Between two people of one list."""
_TOLD_OF_ALL = pattern(
    r"(?:(?:đều|cũng|đã|vừa|được|tiếp tục) )*"
    r"(?:(?:tái )?(?:đắc cử|cử|trúng cử|bầu|bổ nhiệm|chỉ định|phân công|phê chuẩn)(?: lại)?"
    r"|(?:xin |được )?nghỉ hưu(?: trước tuổi)?),? (?:bao )?(?:gồm|là)(?: có)?:?"
)
"""Between a title of several and those: ``Các Phó Chủ tịch UBND tỉnh đều tái đắc cử gồm các ông A, B``."""
_MEMBER = "ủy viên"
_OF_SECRETARIAT = "bí thư trung ương đảng, "
"""A seat which the shared title would tell if all had it."""
_DEPUTY, _CHAIR = "phó ", "chủ tịch"
_BY_COMMAS = frozenset({", ", " và ", ", và "})
"""Between two of a list who are told behind their posts."""
_BEHIND_LISTED = (", ", "; ", ".", " và ", " cùng ", "\n")


def is_shared(scan: Scan, gap: str, *, several: bool) -> bool:
    """Whether a title is that of whoever stands behind it and a gap, announced as ``several`` or not."""
    if gap in LISTS or (gap == "là" and (several or scan.plural)):
        return True
    return is_told_of_all(scan, gap)


def is_told_of_all(scan: Scan, gap: str) -> bool:
    """Whether a gap tells that all of several were chosen: ``Các Phó Bí thư được bầu gồm: A, B``."""
    return scan.plural and _TOLD_OF_ALL.fullmatch(gap) is not None


def goes_on_list(scan: Scan, start: int) -> bool:
    """Whether who stands at ``start`` is of a list of people whom one word announced: ``các ông bà: A, B và C``."""
    if start == scan.item:
        return True
    last = scan.mentions[-1] if scan.mentions and scan.listing else None
    return last is not None and last.announced and LIST_GAP.fullmatch(scan.text[last.end : start]) is not None


def post_going_on(scan: Scan, name: Name) -> tuple[PrintedPost, ...]:
    """The post before the last name, where several may hold it and this one goes on: ``Phó Chủ tịch UBND tỉnh A, B và C``."""
    last = scan.mentions[-1] if scan.mentions else None
    if last is None or last.name is None or last.end != last.name.end or name.belief < Belief.LIKELY:
        return ()
    posts = last.posts or last.shared
    several = len(posts) == 1 and (posts[0].status is PostStatus.FORMER or posts[0].rank.key.startswith(OF_SEVERAL))
    joined = scan.text[last.end : name.start] in {", ", " và "} and scan.text.startswith(_BEHIND_LISTED, name.end)
    return posts if several and joined else ()


def shared_with(scan: Scan, start: int, before: tuple[PrintedPost, ...], *, own: bool) -> tuple[PrintedPost, ...]:
    """The title that a list gives who stands at ``start`` behind the posts ``before``; ``own`` when others stand behind.

    The list is over where somebody does not share it any more, or goes on with what is shared by more than one item of it.
    """
    begins_others = own and scan.shared and (_begins_others(scan, start) or _is_of_one(scan))
    if begins_others or (scan.outer and before and _is_item(scan, before)):
        scan.shared, scan.outer, scan.plural = scan.outer, (), False
    if not before and _is_over(scan, start):
        scan.shared = scan.outer = ()
    return scan.shared if not before or _is_item(scan, before) else ()


def _is_over(scan: Scan, start: int) -> bool:
    """Whether words that are no post open another list behind who shares a title: ``các Ủy viên …: A, B; các vị khách mời: C``.

    Or stand between officers who share one, or another post does.
    """
    last = scan.mentions[-1] if scan.mentions else None
    if last is None or not scan.shared or scan.shared[-1].start >= last.end:
        return False
    if scan.officers and (last.name is None or scan.text[last.end : start] not in _BY_COMMAS):
        return True
    return scan.text.find(":", last.end, start) > 0


def _is_item(scan: Scan, posts: tuple[PrintedPost, ...]) -> bool:
    """Whether posts before a name open an item of a list whose title all share: ``Ủy viên Trung ương Đảng: Bộ trưởng … A; …``."""
    start = posts[0].start
    if scan.shared and _has_another_seat(scan, posts[0]):
        return False
    opens = scan.text[start - 2 : start] in {": ", "; "} or _goes_on_by_commas(scan, posts[0])
    return opens and scan.shared is not posts


def _has_another_seat(scan: Scan, post: PrintedPost) -> bool:
    """Whether a post is a seat in another committee than the shared one: ``các Ủy viên Bộ Chính trị: …; Ủy viên Trung ương Đảng, …``."""
    if scan.copy.startswith(_OF_SECRETARIAT, post.start):
        return True
    if not post.rank.key.startswith(_MEMBER) or not scan.shared[0].rank.key.startswith(_MEMBER):
        return False
    own, shared = _seated_with(scan, post), _seated_with(scan, scan.shared[0])
    return bool(own and shared) and own is not shared


def _goes_on_by_commas(scan: Scan, post: PrintedPost) -> bool:
    """Whether the one before is of the same list, and both posts tell it: ``các Phó Bí thư: Chủ tịch … A, Chủ tịch … B``.

    Deputies both chair something; a committee's members both lead what only its members do. Of others' posts commas tell nothing:
    ``các Ủy viên Trung ương Đảng: Bí thư … A, Phó Bí thư … B``.
    """
    start, last = post.start, scan.mentions[-1] if scan.mentions else None
    if last is None or last.shared is not scan.shared or last.name is None or not last.posts or last.end != last.name.end:
        return False
    if not scan.shared or scan.text[last.end : start] not in _BY_COMMAS:
        return False
    rank, before = scan.shared[0].rank.key, last.posts[0]
    if rank.startswith(_DEPUTY):
        chairs = post.rank.key.startswith(_CHAIR) and before.rank.key.startswith(_CHAIR)
        return chairs and are_several(scan.copy, scan.shared[0].start)
    seated = _seated_with(scan, scan.shared[0])
    return bool(seated) and scan.copy.startswith(seated, start) and scan.copy.startswith(seated, before.start)


def _seated_with(scan: Scan, seat: PrintedPost) -> tuple[str, ...]:
    """What those lead who have a seat in a committee, by how their posts begin; nothing for one of which that cannot be told."""
    printed = scan.copy[seat.start : seat.end]
    return next((posts for committee, posts in borrowing().seated.items() if committee in printed), ())


def _is_of_one(scan: Scan) -> bool:
    """Whether only who is named right behind a title can hold it: ``các đồng chí Trưởng Ban … A và Đại tướng B - Bộ trưởng …``."""
    last = scan.mentions[-1] if scan.mentions else None
    several = any(post.status is PostStatus.FORMER or post.rank.key.startswith(OF_SEVERAL) for post in scan.shared)
    return last is not None and last.posts[:1] == scan.shared[:1] and not several


def _begins_others(scan: Scan, start: int) -> bool:
    """Whether a semicolon parts who has posts of their own from those who share a title and no more: ``A, B; C, Bí thư …``."""
    if not scan.text.endswith("; ", 0, start) or len(scan.mentions) < 2:
        return False
    first, second = scan.mentions[-2:]
    bare = first.shared is second.shared is scan.shared and not first.posts and not second.posts
    return bare and scan.text[first.end : second.start] == ", " and second.end == start - 2
