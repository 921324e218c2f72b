"""One figure told twice is one fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.facts.statistics.lexicon import opposites
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import fold, folded
from parsers.types import BlockKind, Statistic, StatisticKind

# Round and small figures recur by chance (3 người here, 3 người there); one with three digits of its own is the same figure told again.
_DIGITS_OF_ITS_OWN = 3
# From here on the same count of the same thing in another paragraph is the same count.
_SURELY_COUNTED = 10
# No article tells more figures of one value; a longer text is compared with the last of them.
_MOST_OF_A_VALUE = 20
# A small count of what so many words name is no chance.
_MANY_WORDS = 4
# So many words before a number, all that two sentences say there, name what it is of: a paragraph gives the lead again.
_MANY_BEFORE = 12
_DAY_OPENS = pattern(r"(?:[\w.]{2,16} [-–—] )?(?:vào )?(?:sáng|chiều|tối|ngày|hôm nay|vừa qua|mới đây)\b[^,.;:]{0,24}, ")
_OWNER = pattern(rf" của (?:(?:tỉnh|thành phố|TP|huyện|thị xã|quận|xã|phường) )?(?P<name>[{CAPITALS}]\w*(?: [{CAPITALS}]\w*)*)")
_GROWTH = "tăng trưởng"
_POINTING = (" nói trên", " nêu trên", " kể trên", " trên đây")
_JUST_TOLD = pattern(r" (?:này|đó(?! là\b)|ấy)(?!\w)")
_TITLE, _LEAD, _BODY = BlockKind.TITLE, BlockKind.LEAD, BlockKind.BODY
_COUNT, _TARGET = StatisticKind.COUNT, StatisticKind.TARGET
_YEAR = pattern(r"\d{4}")


@dataclass(slots=True)
class Mention:
    """A figure where it is told."""

    statistic: Statistic
    kind: BlockKind
    """The kind of the block; a heading between paragraphs counts as a title."""
    block: int
    sentence: int = -1
    """Where the sentence begins."""
    number: int = -1
    """Where the number begins."""

    @property
    def unit(self) -> str:
        """The unit without case and marks."""
        return folded(self.statistic.unit).replace(",", "")


def without_duplicates(mentions: Sequence[Mention]) -> tuple[Statistic, ...]:
    """Each figure once: told again in headline, lead, heading, caption or body, it is the mention that says most about it."""
    kept: list[Mention] = []
    by_value: dict[tuple[float, float | None], list[int]] = {}
    for mention in mentions:
        places = by_value.setdefault((mention.statistic.value, mention.statistic.total), [])
        same = next((at for at in places[-_MOST_OF_A_VALUE:] if _is_same(kept[at], mention)), None) if places else None
        if same is None:
            places.append(len(kept))
            kept.append(mention)
        elif _weight(mention) > _weight(kept[same]):
            kept[same] = mention
    return tuple(mention.statistic for mention in kept)


def _weight(mention: Mention) -> tuple[int, bool]:
    """How much a mention says; the text itself before headlines and captions where they say the same."""
    told = mention.statistic
    said = (told.period, told.as_of, told.scope, told.change, told.compared_with, told.qualifier)
    return sum(value is not None for value in said), mention.kind in (_BODY, _LEAD)


def _is_same(before: Mention, again: Mention) -> bool:
    """Whether two figures of one value are one: surely across headline, lead, caption and body; within the body by what they say."""
    if before.sentence == again.sentence:
        return _points_to_it(again) and _same_unit(before, again)
    if before.kind is not again.kind or again.kind is not _BODY:
        return _same_unit(before, again) or _is_headline_of(before, again)
    return _is_told_again(before, again)


def _is_headline_of(before: Mention, again: Mention) -> bool:
    """A headline may name what is counted in other words: ``71 ủy viên``, in the body ``71 vị``."""
    counts = before.statistic.kind is again.statistic.kind is _COUNT
    return counts and _TITLE in (before.kind, again.kind) and again.statistic.value >= _SURELY_COUNTED


def _is_told_again(before: Mention, again: Mention) -> bool:
    """Whether the body tells a figure again, not another one of the same value."""
    one, two = before.statistic, again.statistic
    if (one.change != two.change and one.kind is not two.kind) or not _same_unit(before, again) or _is_one_more(again):
        return False
    if _points_back(again) or _points_to_it(again):
        return True
    return (_says_the_same(before, again) or _says_it_word_by_word(before, again)) and not _differ(one, two)


def _is_one_more(again: Mention) -> bool:
    """Whether a figure comes on top of those before: ``trao thêm 10 suất quà``."""
    return _words_before(again)[-1:] == ["thêm"]


def _points_back(again: Mention) -> bool:
    """Whether a figure says that it was told: ``320 cán bộ, công chức nói trên``."""
    return _words_behind(again).startswith(_POINTING)


def _points_to_it(again: Mention) -> bool:
    """Whether a figure says that it is what was just told: ``ký 4 văn kiện và tin rằng 4 văn kiện đó …``, not ``có 4 lĩnh vực đó là …``."""
    return _JUST_TOLD.match(_words_behind(again)) is not None


def _are_of_one(before: Mention, again: Mention) -> bool:
    """Whether two small counts are said to be of the same place: ``9 phường mới của Biên Hòa``, ``9 phường mới của thành phố Biên Hòa``."""
    if " " not in again.unit:
        return False
    told, repeated = _OWNER.match(_words_behind(before)), _OWNER.match(_words_behind(again))
    return told is not None and repeated is not None and told["name"] == repeated["name"]


def _words_behind(mention: Mention) -> str:
    """What stands behind the unit of a figure."""
    quote, unit = mention.statistic.quote, mention.statistic.unit
    at = quote.text.find(unit, max(0, mention.number - quote.start))
    return quote.text[at + len(unit) :] if at >= 0 else ""


def _says_it_word_by_word(before: Mention, again: Mention) -> bool:
    """Whether two sentences are the same up to their numbers, but for the day that opens one, and name in many words what is counted."""
    if before.unit != again.unit:
        return False
    told, repeated = map(_words_before, (before, again))
    return told == repeated and len(told) >= _MANY_BEFORE


def _words_before(mention: Mention) -> list[str]:
    quote = mention.statistic.quote
    told = quote.text[: max(0, mention.number - quote.start)].lower()
    day = _DAY_OPENS.match(told)
    return told[day.end() if day else 0 :].split()


def _says_the_same(before: Mention, again: Mention) -> bool:
    """Whether two figures of one value in the body are of the same thing, as far as their words tell."""
    one, two = before.statistic, again.statistic
    unit = before.unit == again.unit
    told_in_short = before.unit.startswith(f"{again.unit} ") or again.unit.startswith(f"{before.unit} ")
    first_of_list = one.unit.lower().startswith(f"{two.unit.lower()}, ") or two.unit.lower().startswith(f"{one.unit.lower()}, ")
    specific = _digits(two.value) >= _DIGITS_OF_ITS_OWN
    if (unit or told_in_short) and specific and two.unit != "%":
        return True
    if two.kind is _COUNT or one.kind is _COUNT:
        surely = two.total is not None or two.value >= _SURELY_COUNTED or again.unit.count(" ") >= _MANY_WORDS
        surely = surely or _are_of_one(before, again)
        return (unit or first_of_list) and before.block != again.block and surely
    if one.indicator is None or two.indicator is None:
        return False
    if two.unit == "%" and not specific:  # 100% of many things
        return one.qualifier is not None and _tells_of_growth(one) and _tells_of_growth(two) and one.qualifier is two.qualifier
    return len(_words(one.indicator) & _words(two.indicator)) > 1


def _tells_of_growth(told: Statistic) -> bool:
    """Whether a share is a rate of growth, of which an article has one that is so exact: ``mục tiêu tăng trưởng đạt 8% trở lên``."""
    return _GROWTH in (told.indicator or "").lower()


def _differ(one: Statistic, two: Statistic) -> bool:
    """Whether two figures say that they hold for different places or years, are compared with different things, or are of opposites.

    Or one is what was reached, the other a goal told less or more exactly.
    """
    goal = _TARGET in (one.kind, two.kind) and one.kind is not two.kind
    if _are_of_other_years(one, two) or (goal and one.qualifier is not two.qualifier):
        return True
    if one.indicator and two.indicator:
        told, again = set(one.indicator.lower().split()), set(two.indicator.lower().split())
        if any(_oppose(told, again, *words) or _oppose(again, told, *words) for words in opposites()):
            return True
    return any(
        a and b and fold(a) not in fold(b) and fold(b) not in fold(a)
        for a, b in ((one.scope, two.scope), (one.compared_with, two.compared_with))
    )


def _are_of_other_years(one: Statistic, two: Statistic) -> bool:
    """Whether each of two figures is of a year, and not of the same: ``năm 2023 trồng 20 ha``, ``năm 2024 trồng 20 ha``."""
    periods = (one.period or "", two.period or "")
    return periods[0] != periods[1] and all(_YEAR.fullmatch(period) for period in periods)


def _oppose(told: set[str], again: set[str], word: str, opposite: str) -> bool:
    """Whether one phrase says a word and the other its opposite; who says both (``xuất nhập khẩu``) tells of neither alone."""
    return word in told and opposite in again and word not in again and opposite not in told


def _same_unit(one: Mention, other: Mention) -> bool:
    """Whether two units may be the same thing: they share a word."""
    return not set(one.unit.split()).isdisjoint(other.unit.split())


def _words(phrase: str) -> set[str]:
    return set(fold(phrase).split())


def _digits(value: float) -> int:
    """How many digits are the figure's own: 5300000 has two, 120307 six, 41.23 four."""
    return len(f"{value:.10g}".split("e")[0].replace(".", "").strip("0"))
