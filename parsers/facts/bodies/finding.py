"""Bodies as printed: which words behind a rank, or before ``tổ chức``, are the name of one."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.bodies.by_task import named_by_task
from parsers.facts.bodies.inner_marks import ends_with_place, goes_on_behind_comma, goes_on_behind_dash, last_word
from parsers.facts.bodies.open_ended import CREDIT, DEFINITION, ends_with_bare_unit, up_to_separator
from parsers.facts.bodies.phrases import WORD, phrase_end
from parsers.facts.bodies.placed import end_of_open_name
from parsers.facts.bodies.verbs_inside import is_event, is_verb, says
from parsers.facts.bodies.words import heads, small_heads, stops, unit_words
from parsers.facts.names.foreigners import could_be_vietnamese
from parsers.facts.tagging.openings import opening_words_behind_bodies, word_behind
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import GRACES, NAMING_BODIES, Tag, TagKind, Tags, opens_verb
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_BODY = TagKind.BODY
_UNIT_SHORT = pattern(rf"(?:Q|P|H|TX|TT|TP|F)\. ?(\d{{1,2}}|[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*){{0,2}})")
_TERM_INSIDE = pattern(r"\w+ [IVXLC\d]{1,6}(?= (?:tỉnh|thành phố|TP))")
_TERMS, _TERM = frozenset({"Khóa", "Khoá"}), pattern(r" [IVXLC\d]{1,6}\b")
_CALLED_BY_TASK = frozenset({"Tổ", "Cục", "Vụ"})
"""Heads that are whole words, whatever stands behind them."""
_GROUNDS = frozenset({"Khu", "Cụm", "Vùng"})
"""What is built or kept at one place, called after what it is for."""
_GLUE = frozenset({"và", "của", "các", "tại", "thuộc", "trực", "nước"})
_INFORM = frozenset({"thông tin", "thông tin cho biết", "thông tin cho hay"})
"""What parts of a body are called by, where it is no verb."""
_NO_PARTS = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.PASSING, TagKind.FORMER, TagKind.ACTING, TagKind.CURRENT})
_UNIT_NUMBER = pattern(r"(?:[Qq]uân khu|[Qq]uân đoàn|[Ss]ư đoàn|[Ll]ữ đoàn|[Tt]rung đoàn) +\d{1,4}$")
"""The whole name of a unit of the army."""
_SCHOOL, _OF_SCHOOLS = "trường", frozenset({"ủy", "uỷ", "bộ", "đoàn", "niên", "viên", "binh", "CCB", "nữ"})
"""Its word alone, behind what is inside of the one that an article is of."""
_TEACHERS = frozenset({"Thầy", "Cô"})
_ASSEMBLY = "quốc hội "
_NOISE = TagKind.NOISE
_OTHERS = _NO_PARTS | GRACES | {_NOISE}
"""Where one of these begins, a body is over."""
_DASHES = frozenset("-–")
_COUNCILS = ("HĐND", "UBND")
"""What a hyphen joins: the ``Văn phòng HĐND-UBND huyện``."""
_LONGEST = 160
_OF_PERSONS = ("trẻ nhất", "trẻ tuổi")
"""What is said of who leads a body, and is none of its name."""
_CUSTOMERS = "khách hàng"
"""Part of a name behind what is done for them, ``Dịch vụ khách hàng``, and else what a body is to another."""
_LONGEST_UNKNOWN = 80
_LONGEST_PIECE = 24
"""Of a name that hyphens join."""
_CARRYING_OUT, _SET_UP_FOR_IT = "triển khai ", ("tổ công tác ", "tổ giúp việc ")
"""What those are for that are set up to carry out a plan: ``Tổ công tác triển khai Đề án 06``."""


def begins_body(text: str, tags: Tags, pos: int) -> bool:
    """Whether the name of a body begins at ``pos``."""
    tag = tags.entity_at.get(pos) or tags.body_at.get(pos)
    if tag and tag.kind is _BODY:
        return True
    return text[pos : pos + 1].isupper() and text.startswith(_openings(), pos)


@cache
def _openings() -> tuple[str, ...]:
    """Words that the names of bodies begin with."""
    return tuple(f"{head} " for head in lexicon.bodies().heads)


def read_body(reading: SentenceReading, start: int) -> int:
    """Where the body that begins at ``start`` ends; ``start`` where none does."""
    step = _step(reading, start)
    if step is None:
        return start
    return max(step[0], body_end(reading, step[0], bounded=False))


def body_end(reading: SentenceReading, pos: int, *, bounded: bool) -> int:
    """One past the last character of the body that begins behind ``pos``."""
    text, limit, opening = reading.text, pos + _LONGEST, pos + 1
    limit = reading.end if reading.end < limit else limit
    if body := reading.tags.body_at.get(text.rfind(" ", 0, pos) + 1):
        pos = max(pos, body.end)  # the rank's last word begins the body's name: Trưởng Ban Tổ chức
    begin, last, open_ended = pos, pos, True
    while pos < limit:
        if text[pos] != " ":
            inner = goes_on_behind_comma(reading, pos) if text[pos] == "," else _behind_hyphen(text, pos)
            if inner is None:
                break
            pos = inner - 1
        elif (initial := text[pos + 1 : pos + 2]) == "(" and (definition := DEFINITION.match(text, pos, limit)):
            last = definition.end() if last == pos > begin else last
            pos = definition.end()
            continue
        elif initial in _DASHES and (dash := goes_on_behind_dash(reading, pos)):
            pos = dash - 1
        step = _step(reading, pos + 1)
        if step is None:
            if named := end_of_open_name(reading, opening, pos + 1):
                pos = last = named
                continue
            if bounded and (task := named_by_task(reading, opening, last, pos + 1)):
                return task
            unknown = bounded and open_ended and last == pos and not ends_with_bare_unit(reading, pos)
            if unknown and (stop := up_to_separator(reading, pos + 1)):
                return stop
            break
        open_ended = pos + 1 not in reading.tags.entity_at
        pos, counts = step
        if counts:
            last = pos
    return last


def _step(reading: SentenceReading, pos: int) -> tuple[int, bool] | None:
    """One piece of a body at ``pos``: where it ends, and whether a body may end with it; None where the body is over."""
    text = reading.text
    if tag := reading.tags.entity_at.get(pos):
        if tag.kind in NAMING_BODIES or (tag.kind in GRACES and _are_members(reading, pos)):
            return None if tag.kind is _BODY and _opens_next_sentence(reading, tag) else (tag.end, True)
        if tag.kind in _OTHERS:  # quyền Giám đốc, but Hội Bảo vệ quyền lợi người tiêu dùng
            inside = phrase_end(reading.tags, pos, reading.end) if tag.kind is TagKind.ACTING else None
            return (inside, True) if inside and inside > tag.end else None
    if pos in reading.names:
        return None
    if "." in text[pos + 1 : pos + 3] and (short := _UNIT_SHORT.match(text, pos, reading.end)):
        return reading.up_to_name(short.start(1) + 1, short.end()), True
    initial = text[pos : pos + 1]
    if initial == "&" and text.startswith("& ", pos):
        return pos + 1, False
    word = _word_at(reading, pos)
    if not word:
        return None
    if initial.isupper():
        return None if _ends_before(reading, pos, word) else (_compound(reading, pos, word), True)
    if initial.isdigit():
        return None if last_word(text, pos) in _GLUE else (word.end(), True)
    return _small_step(reading, pos, word)


def _opens_next_sentence(reading: SentenceReading, tag: Tag) -> bool:
    """Whether a body opens the next sentence, no full stop being there: ``Chủ tịch UBND tỉnh Sơn La Ban cán sự đảng …``."""
    if not reading.text[tag.start].isupper() or not tag.key.startswith(lexicon.bodies().behind_no_place):
        return False
    return ends_with_place(reading, tag.start - 1)


def _are_members(reading: SentenceReading, pos: int) -> bool:
    """Whether a society is called after those at ``pos``, as a ``Hội Luật gia`` is: no ``Quốc hội`` before its head's name."""
    return last_word(reading.text, pos) in lexicon.bodies().called_after_members and not reading.tags.copy.endswith(_ASSEMBLY, 0, pos)


def _ends_before(reading: SentenceReading, pos: int, word: re.Match[str]) -> bool:
    """Whether a word with a capital is none of a body's: a verb behind a whole name, the term of a council."""
    if word[0] in _TERMS and _TERM.match(reading.text, word.end()):
        return True  # HĐND huyện Khóa XX
    if word[0] in _TEACHERS and word.end() + 1 in reading.names:
        return True  # Trưởng phòng Đào tạo và Thầy Lê Văn A
    followed = opening_words_behind_bodies().get(word[0])
    if followed and word_behind(reading.text, word.end()) in followed and _may_be_over(reading, pos):
        return True  # Bộ trưởng Bộ Y tế Hiện nay ngành …, where no full stop parts the sentences
    if reading.text[pos - 2 : pos - 1].isdigit() and _UNIT_NUMBER.search(reading.text, max(0, pos - 24), pos - 1):
        return True  # Quân khu 4 Kiểm tra …
    verb, organises = reading.tags.act_at.get(pos), reading.tags.copy.startswith("tổ chức ", pos)
    if not organises and (verb is None or not opens_verb(reading.text, verb)):
        return False
    # UBND phường Báo cáo …, Hội Nông dân Việt Nam Báo cáo …
    return last_word(reading.text, pos) in {*unit_words(), "ủy", "uỷ"} or ends_with_place(reading, pos - 1)


def _may_be_over(reading: SentenceReading, pos: int) -> bool:
    """Whether a body is likely over before ``pos``: a known one, a place or a name ends there; else the word may be of its name."""
    last, tags = last_word(reading.text, pos), reading.tags
    if last in heads() | _GLUE:
        return False
    near = tags.within(tags.entities, pos - _LONGEST_UNKNOWN, pos)
    return last[:1].isupper() or any(tag.end == pos - 1 and tag.kind in NAMING_BODIES for tag in near)


def _word_at(reading: SentenceReading, pos: int) -> re.Match[str] | None:
    """The word at ``pos``, up to a post that a hyphen joins to it: ``UBND huyện-Trưởng Ban …``; None where a picture's credit begins."""
    word = WORD.match(reading.text, pos, reading.end)
    if not word or (printed := word[0]) in CREDIT:
        return None
    at = printed.find("-")
    while at >= 0:
        tag = reading.tags.entity_at.get(pos + at + 1)
        if tag and tag.kind in _NO_PARTS:
            return WORD.match(reading.text, pos, pos + at)
        at = printed.find("-", at + 1)
    return word


def _is_said_besides(reading: SentenceReading, pos: int) -> bool:
    """Whether what stands behind a body's name says something of who leads it, or of the body: ``Bí thư Huyện ủy trẻ nhất tỉnh``."""
    if reading.tags.copy.startswith(_CUSTOMERS, pos) and last_word(reading.text, pos)[:1].isupper():
        return True  # Giám đốc Công ty Hoa Mai khách hàng của ngân hàng
    return reading.tags.copy.startswith(_OF_PERSONS, pos)


def _small_step(reading: SentenceReading, pos: int, word: re.Match[str]) -> tuple[int, bool] | None:
    """A piece in small letters: a body of the lexicon, a joining word, a phrase known to stand inside names of bodies."""
    if (low := reading.tags.body_at.get(pos)) and not reading.names_within(pos, low.end):
        return low.end, True
    printed = word[0]
    if printed == "tại" and is_event(reading.tags, word.end() + 1):
        return None
    if _is_said_besides(reading, pos):
        return None
    if printed in {"khóa", "khoá"} and (term := _TERM_INSIDE.match(reading.text, pos)):
        return term.end(), False
    if printed == "và" and reading.tags.copy.startswith(lexicon.bodies().of_others, word.end() + 1):
        return None
    if printed in small_heads() and _behind_rank(reading, pos) and (field := phrase_end(reading.tags, word.end() + 1, reading.end)):
        return field, True  # Giám đốc sở y tế
    if printed == _SCHOOL and last_word(reading.text, pos) in _OF_SCHOOLS and word.end() + 1 in reading.names:
        return word.end(), True  # Chủ tịch Công đoàn trường Lò Văn A
    if printed in _GLUE or (printed in small_heads() and _is_named(reading, word.end() + 1)):
        return word.end(), False
    if printed == _SCHOOL and last_word(reading.text, pos) in _OF_SCHOOLS:
        return word.end(), True  # Ban Dân vận Đảng ủy trường, Hội Sinh viên trường
    both = printed in lexicon.bodies().verbs_inside
    if both and is_verb(reading, pos, printed):
        return None
    act = reading.tags.act_at.get(pos)
    noun = both and act is not None and act.key in _INFORM and not says(reading, pos, act.end)
    if act and not noun and act.kind is not _NOISE and reading.text[pos - 3 : pos] != "và ":
        return None
    cut = reading.text.startswith("-", word.end())
    inside = _end_of_task(reading, pos) or phrase_end(reading.tags, pos, word.end() if cut else reading.end)
    return (inside, True) if inside else None


def _end_of_task(reading: SentenceReading, pos: int) -> int | None:
    """Where the verb ends by which a group is called that is set up to carry something out; None where none stands at ``pos``."""
    called = reading.tags.copy.startswith(_CARRYING_OUT, pos) and reading.tags.copy.endswith(_SET_UP_FOR_IT, 0, pos)
    return pos + len(_CARRYING_OUT) - 1 if called else None


def _behind_rank(reading: SentenceReading, pos: int) -> bool:
    """Whether a rank ends right before ``pos``."""
    before = reading.tags.before(pos)
    return before is not None and before.end == pos - 1 and before.kind is TagKind.RANK


def _is_named(reading: SentenceReading, pos: int) -> bool:
    """Whether a name follows at ``pos``, perhaps behind what kind of body it is: ``trường`` + ``đại học Hoa Sen``."""
    kind = phrase_end(reading.tags, pos, reading.end) if reading.text[pos : pos + 1].islower() else None
    at = kind + 1 if kind else pos
    return reading.text[at : at + 1].isupper()


def _compound(reading: SentenceReading, pos: int, word: re.Match[str]) -> int:
    """The end of a capitalised word of one or more syllables, of which only the first is a capital: ``Nội vụ``, ``Tổ chức``."""
    hidden = reading.tags.body_at.get(pos)  # ban thường vụ Đảng ủy, where a rank printed short runs into it
    limit = _up_to_hyphen(reading, pos)
    if known := hidden.end if hidden else phrase_end(reading.tags, pos, limit):
        return known
    after = WORD.match(reading.text, word.end() + 1, limit)
    if "-" in word[0] or reading.text[word.end() : word.end() + 1] != " " or not after or not after[0].isalpha() or not after[0].islower():
        return word.end()
    alone = last_word(reading.text, pos)
    begins = not alone[:1].isupper() or alone.isupper() or alone in heads()
    alone_too = (
        word[0].isupper()
        or after[0] in _GLUE
        or after[0] in stops()
        or after[0] in lexicon.verbs().light
        or after[0] in unit_words()
        or after.start() in reading.tags.act_at
        or word[0] in _CALLED_BY_TASK
        or not could_be_vietnamese(word[0])
        or (after[0] in lexicon.bodies().verbs_inside and is_verb(reading, after.start(), after[0]))
    )  # Viettel tổ chức …
    if alone_too or not begins or after.start() in reading.tags.entity_at:
        return word.end()
    own = word[0] in {*heads(), *_GROUNDS} and phrase_end(reading.tags, after.start(), reading.end)  # Đài truyền hình, Khu du lịch
    return word.end() if own and own > after.end() else after.end()


def _up_to_hyphen(reading: SentenceReading, pos: int) -> int:
    """Where words end that a hyphen joins to the next with a capital: ``Văn hóa-Xã hội``; the end of the sentence elsewhere."""
    cut = reading.text.find("-", pos, min(reading.end, pos + _LONGEST_PIECE))
    return cut if _behind_hyphen(reading.text, cut) else reading.end


def _behind_hyphen(text: str, pos: int) -> int | None:
    """Where a name goes on behind a hyphen between a small letter and a capital, or two councils; None where none stands at ``pos``."""
    if pos <= 0 or text[pos] != "-":
        return None
    if not text[pos - 1].islower():
        return pos + 1 if text.endswith(_COUNCILS, 0, pos) and text.startswith(_COUNCILS, pos + 1) else None
    at = pos + 2 if text[pos + 1 : pos + 2] == " " else pos + 1
    return at if text[at : at + 1].isupper() else None
