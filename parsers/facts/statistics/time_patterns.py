"""The patterns of times, made of the words in ``quantities.toml``; each is bounded and starts at a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from parsers.facts.statistics.landmarks import COUNTED, COUNTS, Landmarks
from parsers.facts.statistics.lexicon import TimeWords, quantity_words
from parsers.lexicon import any_of
from parsers.marks import Span
from parsers.patterns import pattern
from parsers.types import Block

YEAR = r"(?:19|20)\d{2}"
_COUNT = rf"(?:{'|'.join(COUNTS)}|\d{{1,2}})"
# A whole run of digits before a unit of time, or a year before another.
_COUNTED = pattern(rf"[0-9](?<![0-9]{{2}})[0-9]*(?: (?:{'|'.join(COUNTED)})|(?<=(?<![0-9])[0-9]{{4}})\s?[-–](?=\s?[12]))")
_DIGITS = frozenset("0123456789")
_TO_NUMBER = r"(?:(?:gần|hơn|khoảng|trên|dưới|tới|đến|là) )*\d"
_NUMBER_BEHIND = pattern(rf" ?{_TO_NUMBER}")
_VU = ("phục ", "nhiệm ", "dịch ", "nghĩa ", "chức ", "công ", "nghiệp ")
"""Syllables that make a word of `vụ` that is no season: `phục vụ tới 40 người`."""
_INSIDE = frozenset({"/", ".", ",", "-", "_"})


def _times() -> TimeWords:
    return quantity_words().times


@cache
def time_pattern() -> re.Pattern[str]:
    """Times that are not days, one named group for each form; the alternatives are tried in this order."""
    words = _times()
    part, unit, which = (rf"(?:{any_of(names)})" for names in (words.parts, words.units, words.which))
    month_when = r"(?P<month_when> (?:năm (?:nay|ngoái|trước|sau)|tới|sắp tới|này))"
    month_year = rf"(?:\s?[/.-]\s?(?P<month_year>{YEAR})| năm (?P<month_year2>{YEAR})|{month_when})?"
    since = rf"(?:đầu |cuối |giữa )?(?:năm(?: học)?|nhiệm kỳ|tháng|ngày)?\s?(?:\d{{1,2}}[/-])?(?:{YEAR} )?(?:khóa [IVXL]+ )?"
    ago = r"(?!(?<=\d )[^\W\d_]+ (?:qua|trước|sau|tới|rồi))"  # the end of `100 năm trước`
    years = rf"(?:{_COUNT} |{ago}){unit}(?: liền)? {which}|{_COUNT} năm gần đây"
    month = rf"tháng \d{{1,2}}(?:\s?[/-]\s?{YEAR}| năm (?:{YEAR}|nay))?"
    last_part = r"(?:hết )?(?:quý (?:IV|I{1,3}|[1-4])[ /-]|tháng \d{1,2}[ /-])?(?:năm )?"
    stretch = r"(?:quý (?:IV|I{1,3}|[1-4])|tháng \d{1,2}|\d{1,2} tháng(?: đầu| cuối)?)(?!\w)"
    nothing = rf"trong vụ|(?:trong|cả|hết) giai đoạn(?! {which})"
    forms = (
        rf"(?P<span>(?:{any_of(words.spans)})\s?\(?(?:từ\s)?(?:năm\s)?{YEAR}\s?(?:[-–]|đến năm|đến)\s?{YEAR}(?!\d)\)?)",
        rf"(?P<months>{_COUNT} tháng(?: đầu| cuối| qua)?(?:(?: của)? năm| nhiệm kỳ)?(?: {YEAR}| nay)?)(?![/\d])",
        rf"(?P<quarter>quý (?:IV|I{{1,3}}|[1-4]|một|hai|ba|bốn)(?:\s?[/-]\s?{YEAR}| (?:của )?năm (?:{YEAR}|nay))?)(?!\w)",
        rf"(?P<since>từ {since}(?:đến|tới) nay)",
        rf"(?P<fromto>từ {month} (?:đến|tới) (?:hết )?{month}(?![/\d])"
        rf"|từ (?:năm )?{YEAR}(?: (?:đến|tới) {last_part}|\s?[-–]\s?){YEAR}(?!\d))",
        rf"(?P<month>(?:đầu |cuối |giữa |hết )?tháng (?P<month_number>\d{{1,2}}){month_year})(?![/\d])",
        rf"(?P<same>cùng kỳ {stretch}(?:\s?[/-]\s?{YEAR}| (?:của )?năm (?:{YEAR}|trước|ngoái|nay))?(?![\d/])"
        rf"|cùng kỳ(?: (?:các )?(?:năm|tháng|quý))?(?: (?:{YEAR}|trước đó|trước|ngoái|nay))?)(?!\w)",
        rf"(?P<year>(?:các )?(?:nửa )?(?:đầu |cuối |giữa |hết |cả )?năm (?P<y>{YEAR}))(?![\d/])(?!\s?[-–]\s?\d)",
        rf"(?P<years>{YEAR}\s?[-–]\s?{YEAR})",
        rf"(?P<loose>(?!{nothing})(?:nửa )?{part} {unit}(?! {which}|\w| (?:[IVX]+|[\d/]+)(?!\w))"
        rf"|(?:nửa )?{part} {unit} {which}(?!\w)|(?:những )?(?:{years})(?!\w))",
    )
    return re.compile("|".join(forms), re.IGNORECASE)


def find_time_matches(text: str, parts: Sequence[Block], landmarks: Landmarks) -> Iterator[re.Match[str]]:
    """Matches of ``time_pattern`` in the given parts of ``text``, in order, without overlap."""
    counts = [start for last, _ in landmarks.counted if _COUNTED.match(text, start := _first_digit(text, last))]
    candidates = [(start, start + 1) for start in counts]
    candidates += [one for one in landmarks.times if not text[one[1] : one[1] + 1].isalnum()]
    candidates.sort()
    pattern, last_end = time_pattern(), 0
    for (at, opened), end in _in_parts(candidates, parts):
        if at < last_end:
            continue
        last_end = opened
        before = text[at - 1 : at]
        if before.isalnum() or (before in _INSIDE and not (before == "." and text[at].isupper())):  # … hội nghị.Tháng 4/2025, …
            continue
        if text.startswith("vụ ", at) and text.endswith(_VU, 0, at):
            continue
        if match := pattern.match(text, at, end):
            last_end = match.end()
            yield match


def _in_parts(spans: Iterable[Span], parts: Sequence[Block]) -> Iterator[tuple[Span, int]]:
    """Those of the ordered ``spans`` that begin in one of the ordered ``parts``, with its end."""
    left = iter(parts)
    start = end = 0
    for span in spans:
        while end <= span[0]:
            part = next(left, None)
            if part is None:
                return
            start, end = part.start, part.end
        if span[0] >= start:
            yield span, end


def _first_digit(text: str, last: int) -> int:
    """Where a run of digits begins whose last one is given."""
    start = last
    while start and text[start - 1] in _DIGITS:
        start -= 1
    return start


def find_other_comparisons(text: str, parts: Sequence[Block], openings: Sequence[Span]) -> Iterator[re.Match[str]]:
    """``so với kế hoạch`` in the given parts of ``text``, in order: what is compared with is not always a time."""
    last_end = 0
    for (start, _), end in _in_parts(openings, parts):
        match = _compared_with_other().match(text, start, end) if start >= last_end else None
        if match and _says_what(text, match):
            last_end = match.end()
            yield match


def _says_what(text: str, match: re.Match[str]) -> bool:
    """Whether a comparison says with what: not where a number ends it (``so với con số 9``), nor ``hơn kế hoạch`` without a number."""
    numbered = _NUMBER_BEHIND.match(text, match.end()) is not None
    return last_word(match["what"]) not in _times().unfinished if numbered else text[match.start()] in "sS"


class Lead:
    """Words that stand right before a time; their pattern is tried only where the last word of one of them stands."""

    def __init__(self, form: str, *words: tuple[str, ...]) -> None:
        self._pattern = re.compile(rf"(?<!\w){form}$")
        self._last = frozenset(one.split()[-1].lower() for group in words for one in group)

    def search(self, before: str, last: str) -> re.Match[str] | None:
        """Where the words begin at the end of ``before``, whose last word is ``last``; None where they do not stand there."""
        return self._pattern.search(before) if last in self._last or last[:1].isdigit() else None


def last_word(before: str) -> str:
    """The last word in small letters, whatever marks it has; empty without one."""
    words = before.rsplit(None, 1)
    return words[-1].lower() if words else ""


@cache
def compared_lead() -> Lead:
    """Right before a time: the figure is compared with it."""
    words = _times()
    links = rf"(?:(?:{any_of(words.compared_links, in_any_case=True)})\s)?"
    return Lead(rf"(?:{any_of(words.compared, in_any_case=True)})\s{links}", words.compared, words.compared_links)


@cache
def compared_amount() -> re.Pattern[str]:
    """Right before a time: the figure is compared with an amount of it, as ``so với kế hoạch năm 2022``."""
    return re.compile(rf"(?<!\w)so (?:với |(?=(?:{any_of(_times().amounts)})\s))(?P<what>[^\d,;.:()]{{2,36}} )$", re.IGNORECASE)


@cache
def as_of_lead() -> Lead:
    """Right before a time: the figure was counted up to it."""
    words = _times()
    clock = r"\d{1,2}\s?(?i:h|giờ|g)(?:\d\d)?,?\s"
    links = rf"(?:(?:{any_of(words.as_of_links, in_any_case=True)})\s?|{clock})"
    opened = rf"(?:(?:{any_of(words.as_of_openers, in_any_case=True)})\s)?(?:{any_of(words.as_of, in_any_case=True)})\s"
    return Lead(rf"{opened}{links}{{0,3}}", words.as_of, words.as_of_links, ("h", "giờ", "g", "h,", "giờ,", "g,"))


@cache
def other_lead() -> Lead:
    """Right before a time: it is a deadline or part of a name."""
    words = _times()
    deadlines, names = any_of(words.deadlines, in_any_case=True), any_of(words.names, in_any_case=True)
    named = rf"(?:{deadlines})\s(?i:ngày\s)?|(?:{names})\s(?i:công tác\s)?"
    return Lead(rf"(?:{named})", words.deadlines, words.names, ("ngày", "công tác"))


@cache
def during_lead() -> re.Pattern[str]:
    """Right before a term of office: figures hold for it."""
    return re.compile(rf"(?:{any_of(_times().during)})\s$", re.IGNORECASE)


@cache
def now_pattern() -> re.Pattern[str]:
    """Opens a sentence that tells how things are now."""
    return re.compile(rf"\s*(?:[-–+*•] )?(?:{any_of(_times().now, in_any_case=True)})(?!\w)")


@cache
def lasting_lead() -> re.Pattern[str]:
    """Right before `đến ngày …`: something lasts until then."""
    return re.compile(rf"(?:(?:{any_of(_times().lasting)})|từ [\w/-]+)\s$", re.IGNORECASE)


@cache
def _compared_with_other() -> re.Pattern[str]:
    """What is compared with, up to the clause's end or a change: ``so với dự toán giảm 3%``."""
    changes = quantity_words().changes
    changed = rf"(?:{any_of((*changes.increase, *changes.decrease))})\s(?:[^\W\d_]+\s){{0,2}}\d"
    words, numbered = r"[^\d\s,;.:()…][^,;.:()…\d]{2,50}?", r" số \d[\w/-]*[/-][^\W\d_][\w/-]*"
    ended = rf"(?=[,;.:()…\d]|$|\s(?:(?:và|là|trong|khi|nhưng)\s|{changed}|{_TO_NUMBER}))"
    return re.compile(rf"(?:so (?:với\s|(?!với))|hơn )(?P<what>{words}{numbered}|{words}{ended})", re.IGNORECASE)
