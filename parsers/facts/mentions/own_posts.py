"""Whether the posts read before a word go on with it, and whether those before a name are its own."""

from __future__ import annotations

import re

from parsers import lexicon
from parsers.facts.mentions.chains import ASIDE, MOST_POSTS, WHERE, grown_to
from parsers.facts.mentions.duties import duty_end
from parsers.facts.mentions.lending import OF_SEVERAL
from parsers.facts.mentions.scans import Scan
from parsers.facts.mentions.shared_titles import LISTS, is_told_of_all
from parsers.facts.names.finding import Belief, Name
from parsers.facts.names.foreigners import foreigners, is_told_foreign
from parsers.facts.posts.before import GIVEN_TO, OF_SPOUSE, REPORTED_TO, STOOD_FOR, TO_SOMEBODY, are_several, is_object
from parsers.facts.posts.between import between, title_start
from parsers.facts.posts.finding import RANKS, PrintedPost
from parsers.facts.posts.offices import is_office, is_vacant
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern
from parsers.types import PostStatus

_CHAIN = pattern(r"(?: \([^()]{1,60}\))?\s?(?:,| và| kiêm|-|–|—| ,)\s?(?:kiêm )?")
_DUTIES = (", theo dõi ", ", phụ trách ", ", trực tiếp phụ trách ")
"""Behind a post, what its holder looks after, before the next one: ``Ủy viên Bộ Chính trị, theo dõi và chỉ đạo Đảng bộ, Trưởng Đoàn …``."""
_IS = frozenset({"", "là", "hiện nay là", "hiện là", "hiện tại là", "hiện nay", "hiện giờ là", "đương nhiệm là"})
_DASHES = frozenset({" - ", " – ", " — "})
_CAREER = pattern(r"(?:kinh qua|trải qua|từng (?:giữ|đảm nhiệm|đảm nhận|là|làm))(?: [^\s,;:.]+){0,12}:? $")
"""Before the posts of a career, which semicolons part too: ``từng kinh qua các chức vụ: Chánh Văn phòng …; Bí thư …``."""
_SPOUSE = (", bà ", ", ông ", " là bà ", " là ông ")
"""Behind who has a post, before their wife or husband: ``Phu nhân Tổng thống A, bà B``."""
_WIFE, _OF_MEN = "phu nhân ", " văn "
_NEXT = ("rồi ", "rồi là ", "rồi làm ", "sau đó là ", "sau đó làm ")
_BEHIND_EACH_OTHER = frozenset({"; ", *(f"{comma} {then}" for comma in ("", ",") for then in _NEXT)})
"""Between the posts of a career, which came one behind the other."""
_FAR = 120
"""Letters before the first of the posts of a career within which it is told to be one."""
_ONCE = ("khi giữ ", "khi còn ", "khi làm ", "trong thời gian ", "thời gian ", "những năm ")
"""Opens what somebody did in an office that need not be theirs any more: ``Khi giữ chức Giám đốc …, ông A đã …``."""
_LISTED = (" gồm", ", gồm", " bao gồm", " là ", ":")
"""Behind a post, before several who hold it."""


def goes_on_with(scan: Scan, tag: Tag, until: int) -> bool:
    """Whether a rank whose post ends at ``until`` goes on with the posts before it: behind a comma or a dash, or right behind them."""
    first, end = scan.pending[0].start, scan.pending[-1].end
    if scan.text.startswith("; ", end) and until + 1 in scan.reading.names:
        return False  # Ông A từng làm Giám đốc Sở Y tế; Chủ tịch UBND tỉnh B cũng dự
    if scan.text[end : tag.start] in _BEHIND_EACH_OTHER and _CAREER.search(scan.copy, max(scan.floor, first - _FAR), first):
        return True
    if until + 1 in scan.reading.names and scan.text[end : tag.start] == ", " and _are_taken_up(scan):
        return False  # A được cử làm Bí thư Thành ủy, Phó Chủ tịch B nghỉ hưu
    if _is_of_another_country(scan, tag) or _is_below_the_state(scan, tag) or _is_deputy_of_elected(scan, tag, until):
        return False
    if scan.text[end : tag.start] in {" ", " kiêm "} or _CHAIN.fullmatch(between(scan.reading, end, tag.start, marks=True)):
        return True
    duty = duty_end(scan.reading, end + 2) if scan.text.startswith(_DUTIES, end) else None
    return duty is not None and duty + 2 == tag.start and scan.text.startswith(", ", duty)


def _is_deputy_of_elected(scan: Scan, tag: Tag, until: int) -> bool:
    """Whether a rank is the deputy's of an office that somebody was given: ``A được bầu giữ chức Chủ tịch Hội, Phó Chủ tịch Hội gồm B``."""
    last = scan.pending[-1]
    return tag.key == f"phó {last.rank.key}" and scan.text.startswith(_LISTED, until) and is_office(scan.copy, last.start)


def _is_of_another_country(scan: Scan, tag: Tag) -> bool:
    """Whether the post read last is a foreign head's and the next one none: ``của Chủ tịch Thượng viện Haiti, Chủ tịch Quốc hội A``."""
    last, ranks = scan.pending[-1], foreigners().ranks
    if tag.key not in ranks or last.rank.key not in ranks or tag.end + 1 not in scan.reading.names:
        return False
    country, name = scan.reading.tags.before(last.end), tag.end + 1
    abroad = country is not None and country.kind is TagKind.PLACE and country.end == last.end and not country.detail
    return abroad and not is_told_foreign(scan.text[name : scan.reading.names[name]])


def _is_below_the_state(scan: Scan, tag: Tag) -> bool:
    """Whether the post read last is one at the head of the state and the next in a province: ``của Thủ tướng, Chủ tịch UBND tỉnh A``."""
    last, words = scan.pending[-1], lexicon.ranks()
    if last.rank.key not in words.of_state or last.status is PostStatus.FORMER or scan.status is PostStatus.FORMER:
        return False
    first = scan.pending[0].start
    if is_object(scan.copy, first, OF_SPOUSE) or _CAREER.search(scan.copy, max(scan.floor, first - _FAR), first):
        return False  # A từng là Phó Thủ tướng, Chủ tịch UBND …; Phu nhân Phó Thủ tướng, Chủ tịch UBND …
    return scan.copy.startswith(words.in_provinces, tag.end)


def are_complete(scan: Scan) -> bool:
    """Whether the posts read last are told without the next one: as whose something is given to, or being so many."""
    return bool(scan.pending) and (_are_object(scan, GIVEN_TO) or len(scan.pending) == MOST_POSTS)


def part_from_delegate(scan: Scan, name: Name) -> None:
    """Leaves a name the last of several posts, behind those of who is stood for or reported to.

    ``Thay mặt Chủ tịch nước, Phó Chủ tịch nước A …``, ``Báo cáo với Bí thư Thành ủy, Phó Giám đốc Sở Y tế A cho biết``.
    """
    if _are_object(scan, REPORTED_TO) and name.end + 1 in scan.reading.tags.act_at:
        _leave(scan, -1)
        return
    if not _are_object(scan, STOOD_FOR):
        return
    delegating = lexicon.ranks().delegating
    theirs = next((at for at, post in enumerate(scan.pending) if post.rank.key not in delegating), 0)
    if not theirs and scan.text.startswith(", ", name.end):
        return  # thay mặt Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh A, đồng chí B …: two posts of one
    _leave(scan, theirs or -1)


def _leave(scan: Scan, at: int) -> None:
    """Leaves a name the posts read from ``at`` on; those before become a mention of their own."""
    own = scan.pending[at:]
    del scan.pending[at:]
    scan.flush()
    scan.pending = own


def take_own(scan: Scan, name: Name) -> tuple[tuple[PrintedPost, ...], int, bool]:
    """The posts read last that are a name's own, where they or else it begins, and whether a dash stands between.

    Those that are not become a mention of their own, or the title of a list that begins with it.
    """
    gap = ASIDE.sub("", between(scan.reading, max(scan.passed, scan.pending[-1].end), name.start, titles=True))
    first = scan.pending[0].start
    dashed = gap in _DASHES and _opens_list(scan, first)
    listed = gap.strip().lower()
    officers = listed == "," and _are_held_by_officers(scan, name)
    if listed in LISTS or is_told_of_all(scan, listed) or officers:
        scan.share()
        scan.officers = officers
        scan.by_honorific = title_start(scan.reading.tags, name.start, scan.floor) < name.start  # các Ủy viên …: Đại tướng A; đồng chí B
    elif _are_object(scan, OF_SPOUSE) and ("," in gap or not _is_holder(scan, name)):
        scan.flush()  # Phu nhân Chủ tịch nước, bà A; Phu nhân Chủ tịch nước A, who may be either of them
    elif "," in gap and (_are_object(scan) or _are_object(scan, STOOD_FOR) or _are_taken_up(scan)):
        scan.flush()
    elif _told_of_one(WHERE.sub("", gap).strip(" ,-–")) and (gap == " " or dashed or _is_closed(scan, name)):
        before = tuple(scan.pending)
        if scan.plural and not scan.outer:
            scan.shared = before
        scan.pending = []
        return before, first, dashed
    elif name.belief >= Belief.LIKELY and not scan.plural and _is_closed(scan, name) and (grown := _grown(scan, name)):
        before = (*scan.pending[:-1], grown)
        scan.pending = []
        return before, first, dashed
    else:
        scan.flush()
    return (), name.start, dashed


def _are_held_by_officers(scan: Scan, name: Name) -> bool:
    """Whether several hold a deputy's post, whose names their military ranks open: ``các Phó Giám đốc Công an, Đại tá A, Trung tá B``."""
    tags = scan.reading.tags
    if len(scan.pending) > 1 or not scan.pending[0].rank.key.startswith(OF_SEVERAL) or not _is_of_several(scan):
        return False
    title, behind = tags.before(name.start), tags.entity_at.get(name.end + len(", "))
    officer = title is not None and title.key in lexicon.names().officers and title.end == name.start - 1
    return officer and not (behind and behind.kind in RANKS)


def _is_of_several(scan: Scan) -> bool:
    """Whether the words right before the first post read last announce more than one: ``các``, ``hai đồng chí``."""
    first = scan.pending[0].start
    announcing = scan.reading.tags.before(first)
    if announcing is None or announcing.kind is not TagKind.HONORIFIC or announcing.end != first - 1:
        return are_several(scan.copy, first)
    return announcing.key in lexicon.names().plural or are_several(scan.copy, announcing.start)


def _is_holder(scan: Scan, name: Name) -> bool:
    """Whether who is named behind a wife's ``Phu nhân`` holds the posts: she is named next, he is a ``Văn``, or told so elsewhere."""
    if scan.copy.startswith(_SPOUSE, name.end) or _OF_MEN in scan.copy[name.start : name.end]:
        return True
    start = scan.pending[-1].start
    posts = scan.copy[start : name.end]
    return scan.copy.find(posts) < start and not scan.copy.endswith(_WIFE, 0, scan.copy.find(posts))


def _told_of_one(gap: str) -> bool:
    """Whether nothing stands between a post and a name but that they go together: ``Giám đốc Sở Y tế hiện nay là ông A``."""
    return gap in _IS


def _are_object(scan: Scan, before_it: re.Pattern[str] = TO_SOMEBODY) -> bool:
    """Whether the posts read last are somebody's whom the next ones are not."""
    return is_object(scan.copy, scan.pending[0].start, before_it)


def _are_taken_up(scan: Scan) -> bool:
    """Whether the posts read last are vacant or taken up by somebody before: ``giữ chức Bí thư Huyện ủy, đồng chí …``."""
    start, copy = scan.pending[0].start, scan.copy
    return is_vacant(copy, start) or (is_office(copy, start) and (bool(scan.mentions) or copy.startswith(_ONCE, scan.floor)))


def _opens_list(scan: Scan, start: int) -> bool:
    """Whether posts stand where a list of people begins or goes on: behind ``có``, a comma, a semicolon."""
    return scan.text.endswith((" có ", ": ", "; ", ", ", "gồm ", " và "), 0, start) or start == scan.floor


def _grown(scan: Scan, name: Name) -> PrintedPost | None:
    """The post read last with the unknown words of its body up to the name."""
    return grown_to(scan.reading, scan.pending[-1], name.start)


def _is_closed(scan: Scan, name: Name) -> bool:
    """Whether no post stands behind the name, so that the ones before a comma may be its own."""
    followed = scan.text[name.end : name.end + 2] in {", ", " -", " –"}
    return not followed or (scan.honorific is not None and scan.honorific.start > scan.pending[-1].end)
