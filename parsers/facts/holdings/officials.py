"""People and their posts over a whole article: mentions of one name gathered, short mentions resolved to the person they mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from parsers.facts.framing.frame import Frame
from parsers.facts.holdings.appointments import Appointment, Way
from parsers.facts.holdings.career_years import STILL, left_since, year_taken_up
from parsers.facts.holdings.companions import is_of_no_province, leaves_province, province_led_before, provinces_of_companions
from parsers.facts.holdings.held_still import PastDays, is_held_still
from parsers.facts.holdings.holders import Holders
from parsers.facts.holdings.moves import office_come_to
from parsers.facts.holdings.tenure import ended
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.names.finding import Belief, Name
from parsers.facts.names.foreigners import PostsAbroad, could_be_vietnamese, country_led, is_rank_abroad, is_told_foreign, posts_abroad
from parsers.facts.names.full_names import full_names, key_of, standard_name
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.posts.comparing import compared, shortened
from parsers.facts.posts.rows import root_of
from parsers.facts.tagging.spans import TagKind, Tags, matching_copy
from parsers.facts.titles.placing import MINISTERS
from parsers.facts.titles.printed import marked
from parsers.facts.titles.shorter import is_standing, tells_less
from parsers.facts.titles.spelling import place_at_end, spelled
from parsers.facts.titles.writing_out import Title, write_out
from parsers.text import last_before
from parsers.types import Article, Person, Post, PostStatus

_OF_OTHERS = {"ông": "thị", "bà": "văn"}
"""The second syllable of a name that is not whom a pronoun stands for: men's and women's."""
_NAME, _POST, _PRONOUN = MentionKind.NAME, MentionKind.POST, MentionKind.PRONOUN
_ANNOUNCED = Belief.ANNOUNCED
_START, _BODY = attrgetter("start"), attrgetter("body")
_CURRENT, _FORMER = PostStatus.CURRENT, PostStatus.FORMER
_SHORT = 2
"""Letters that are no last name by themselves."""
_OPENS = (", ", ". ", "\n")
"""Before who opens a clause: a rank elsewhere may be anybody's, ``vai trò của Hiệu trưởng``."""
_OF_PARTY = "trưởng đoàn"
_SUCCEEDS, _NEAR = "kế nhiệm", 40
"""Shortly before who follows somebody in their post: ``người kế nhiệm ông là Tổng Lãnh sự B``."""
_SAME_ELECTION = 300
"""A post taken up further than this behind the last one is of another body."""


@dataclass(slots=True)
class Official:
    """One person while the article is read."""

    name: str
    days: PastDays
    printed: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    titles: list[tuple[Title, int, int]] = field(default_factory=list)
    """Each post once, with the mention that gives it."""
    ranks: set[str] = field(default_factory=set)
    """The ranks printed with the name and no former ones, parts played that day among them: ``Trưởng đoàn``."""
    announced: bool = False
    appointed: bool = False
    """The article tells of a new post of theirs."""
    taken_up: set[str] = field(default_factory=set)
    """The new posts, as they are compared."""
    years: dict[str, int] = field(default_factory=dict)
    """In which years these were taken up, where that is told."""
    told: list[tuple[int, int]] = field(default_factory=list)
    """Where posts of theirs stand."""

    def add(self, title: Title, start: int, end: int, *, taken_up: bool = False) -> None:
        """Keeps a post unless it is known, in full or shorter; a former one is not made current by a later short mention.

        One that is ``taken_up`` is no short mention of one given up: of the ``Sở Du lịch``, who was of the ``Sở Văn hóa và Du lịch``.
        """
        for number, (known, told, _) in enumerate(self.titles):
            if taken_up and known.status is _FORMER:
                continue
            if (taken_up or told == start) and (is_standing(known.rank, title.rank) or is_standing(title.rank, known.rank)):
                continue  # bầu Phó Bí thư gồm: A (Phó Bí thư Thường trực khóa X)
            over = title.status is _FORMER and compared(known.title) == compared(title.title) and self.days.tell_of(self.told, told)
            if over or (known.status is _FORMER and self._is_held_still(known, title, told, start)):
                self.titles[number] = (title, start, end)
                return
            if not (known.status is title.status or title.status is _CURRENT):
                if told == start or not self._is_held_still(title, known, start, told):
                    continue
                return  # …, Chủ tịch Hội A; A, nguyên Bí thư Tỉnh ủy, Chủ tịch Hội
            same = known.rank == title.rank
            better = same and known.guessed and not title.guessed and known.status is title.status
            shorter = same or known.rank.startswith(f"{title.rank} ")  # Chủ tịch Quốc hội A … Chủ tịch A
            if not better and ((shorter and title.guessed) or tells_less(title, known)):
                return
            if better or (known.status is title.status and tells_less(known, title)):
                self.titles[number] = (title, start, end)
                return
        self.titles.append((title, start, end))

    def _is_held_still(self, former: Title, current: Title, at: int, current_at: int) -> bool:
        """Whether a former post of the mention ``at`` is held still, as that at ``current_at`` tells of these days."""
        held = is_held_still(former, current, [one for one, told, _ in self.titles if told == at])
        return held and not self.days.tell_of(self.told, current_at)

    def holds(self, rank: str) -> bool:
        """Whether a post of theirs is of such a rank, in whatever body."""
        return any(title.rank == rank and title.status is not _FORMER for title, _, _ in self.titles)

    def held_before(self, at: int) -> list[Title]:
        """The posts told before ``at``, none of them new: what a sentence that tells an appointment only by the name leaves out."""
        told = (title for title, _, end in self.titles if end <= at and title.status is PostStatus.CURRENT)
        return [title for title in told if compared(title.title) not in self.taken_up]


class Cast:
    """Everybody whom the article names, and who is meant where no name stands."""

    def __init__(
        self, article: Article, tags: Tags, frame: Frame, mentions: Iterable[Sequence[Mention]] = (), known: frozenset[str] = frozenset()
    ) -> None:
        """Takes in the named mentions of every sentence; ``known`` are the names that an earlier reading of the article found."""
        self.article, self.tags, self.frame = article, tags, frame
        self._now = frame.published.year if frame.published else None
        self._days = PastDays(tags.copy, self._now)
        self.officials: dict[str, Official] = {}
        self._titles: dict[tuple[object, ...], list[Title]] = {}
        self._bodies: dict[str, str] = {}
        self._filled: dict[str, str] = {}
        """Bodies by the root of their ranks, as told with posts that somebody takes up."""
        self._filled_at = 0
        self._full = full_names(known)
        self._keys: dict[int, str] = {}
        """Where full names were taken in, and their keys."""
        self._companions: dict[int, str] = {}
        """Where somebody is named who is joined to those of a named province, and that province."""
        self._given: dict[str, list[str]] = {}
        """Given names and who bears them."""
        self._held = Holders(shortened)
        """Posts, in full and shortened from their end, and who holds them."""
        self._ranked = Holders(lambda rank: (rank,))
        """Ranks, as printed and as spelled, and who was told with them."""
        self._abroad: dict[str, PostsAbroad] = {}
        """Ranks that those of other countries have, and of whom and of which countries the article tells them."""
        self._leading: set[str] = set()
        """Who was told to chair, or to lead a party."""
        for found in mentions:
            self._add(found)

    def _add(self, mentions: Sequence[Mention]) -> None:
        if len(mentions) > 1:
            self._companions.update(provinces_of_companions(self.article.text, mentions))
        for mention in mentions:
            if mention.kind is _NAME and mention.name:
                if not mention.name.single:
                    self._add_named(mention, mention.name)
                elif mention.posts and (key := self.who(mention)):
                    for title in self.titles_of(mention):
                        self._hold(key, title, mention.start, mention.end)

    def _add_named(self, mention: Mention, name: Name) -> None:
        printed = self.article.text[name.start : name.end]
        own = key_of(printed)
        key = self._keys[name.start] = self._full.get(own, own)
        official = self.officials.get(key)
        if official is None:
            official = self.officials[key] = Official(standard_name(printed), self._days)
            self._given.setdefault(key[key.rfind(" ") + 1 :], []).append(key)
        if own == key and key_of(official.name) != key:
            official.name = standard_name(printed)
        if printed not in official.printed:
            official.printed.append(printed)
        official.spans.append((name.start, name.end))
        official.announced = official.announced or mention.announced or bool(mention.posts) or name.belief is _ANNOUNCED
        for post in mention.posts:
            if post.status is not _FORMER:
                official.ranks.add(post.rank.key)
                self._ranked.add(post.rank.key, key)
        for title in self.titles_of(mention) if mention.posts or mention.shared else ():
            self._hold(key, title, mention.start, mention.end)

    def appoint(self, key: str, made: Appointment) -> bool:
        """Gives somebody the post they take up and ends the one it replaces; False when it cannot be read."""
        office = office_come_to(self.article.text, self.tags, made.person.end, made.post.start)
        official, titles = self.officials.get(key), self.titles_of(made.post, taken_up=True, office=office)
        if official is None or not titles:
            return False
        if made.way in {Way.MOVED, Way.CHOSEN}:
            held = self.titles_of(made.person) or official.held_before(made.post.start)
            old = {compared(title.title) for title in ended(held, titles, moved=made.way is Way.MOVED)} - official.taken_up
            official.titles = [(replace(t, status=_FORMER) if compared(t.title) in old else t, a, b) for t, a, b in official.titles]
        official.appointed = official.appointed or made.way is not Way.HELD
        official.taken_up.update(compared(title.title) for title in titles)
        year = None if made.past else year_taken_up(self.tags.copy, made.post.start, made.post.end)
        known = {compared(held.title) for held, _, _ in official.titles if held.status is _CURRENT}
        for title in titles:
            if year:
                official.years.setdefault(compared(title.title), STILL if compared(title.title) in known else year)
            status = PostStatus.FORMER if made.past else title.status
            official.titles = [held for held in official.titles if compared(held[0].title) != compared(title.title)]
            start, end = min(made.person.start, made.post.start), max(made.person.end, made.post.end)
            self._hold(key, replace(title, status=status), start, end, taken_up=True)
        return True

    def titles_of(self, mention: Mention, *, taken_up: bool = False, office: str = "") -> list[Title]:
        """The posts that a mention prints, written out; shared ones first.

        ``taken_up`` when somebody is told to take them up, who comes to ``office``.
        """
        posts = (*mention.shared, *mention.posts)
        home, named = self._home_beside(mention), mention.kind is _NAME
        place = (*map(_START, posts), mention.start if home else 0, taken_up, office)
        written = self._titles.get(place)
        if written is None:
            held = self._bodies_for(mention) if named else self._filled_before(mention.start) if taken_up else {}
            written = write_out(posts, self.frame, self.tags, self.article.text, held, home=home, office=office, elected=taken_up)
            if named and mention.name and None in map(_BODY, written):
                name = self.article.text[mention.name.start : mention.name.end]
                written = [self._of_country(title, name) for title in written] if is_told_foreign(name) else written
            for title in written:
                if title.body:
                    (self._filled if taken_up else self._bodies)[root_of(title.rank)] = title.body
                    self._filled_at = mention.end if taken_up else self._filled_at
            self._titles[place] = written
        return written

    def _bodies_for(self, mention: Mention) -> dict[str, str]:
        """The bodies told last that may be those of a mention's posts.

        Not those of posts that somebody else has who need not be of the same: ``Đại sứ Nga A, Đại sứ B``; nor a province's for a
        foreigner's: ``Chủ tịch Fidel Castro``.
        """
        if is_of_no_province(self.article.text, mention):
            return {root: body for root, body in self._bodies.items() if place_at_end(body) is None}
        own = [post for post in mention.posts if not post.body and post.rank.key in borrowing().each_of_another]
        if not own or mention.name is None or _SUCCEEDS in last_before(self.tags.copy, mention.start, _NEAR):
            return self._bodies
        key = self.key_of(self.article.text[mention.name.start : mention.name.end])
        others = [one for other, one in self.officials.items() if other != key]
        taken = {post.rank.key for post in own if any(one.holds(spelled(post, self.frame)[0]) for one in others)}
        return {root: body for root, body in self._bodies.items() if root not in taken}

    def _of_country(self, title: Title, name: str) -> Title:
        """A foreigner's post with the country that the article tells it of elsewhere."""
        rank = title.rank.lower()
        if title.body or not is_rank_abroad(rank):
            return title
        if rank not in self._abroad:
            self._abroad[rank] = posts_abroad(self.article.text, self.tags, rank)
        country = country_led(self._abroad[rank], name)
        return replace(title, title=f"{title.title} {country}", body=country) if country else title

    def _filled_before(self, at: int) -> dict[str, str]:
        """The bodies whose posts are filled right before ``at``: ``A được bầu giữ chức Chủ tịch Hội …, B giữ chức Phó Chủ tịch``."""
        return self._filled if 0 <= at - self._filled_at < _SAME_ELECTION else {}

    def _home_beside(self, mention: Mention) -> str | None:
        """The province in brackets behind a name of a list, or of whom it is joined to: ``các đồng chí Bí thư Tỉnh ủy: A (Sơn La), …``."""
        if not mention.shared or not mention.name or not self.article.text.startswith(" (", mention.name.end):
            if mention.start in self._companions:
                return None if self._told_elsewhere(mention) else self._companions[mention.start]
            return self._home_before(mention)
        tag = self.tags.entity_at.get(mention.name.end + 2)
        return tag.detail if tag and tag.kind is TagKind.PLACE and self.article.text.startswith(")", tag.end) else None

    def _told_elsewhere(self, mention: Mention) -> bool:
        """Whether a companion was told before with a post of some province, which is theirs."""
        known = self.who(mention) if mention.start in self._companions else None
        return known is not None and any(title.place and end <= mention.start for title, _, end in self.officials[known].titles)

    def _home_before(self, mention: Mention) -> str | None:
        """The province that somebody was told before to lead, where a passage on another one tells the same post without it."""
        known = self.officials.get(self.who(mention) or "") if mention.kind is _NAME else None
        return province_led_before(known.titles, mention, self.frame) if known and known.titles and leaves_province(mention) else None

    def who(self, mention: Mention, latest: str | None = None) -> str | None:
        """The key of the person a mention means; None when that cannot be told."""
        if mention.kind is _NAME and mention.name:
            return self._keys.get(mention.name.start) or self._by_name(mention.name, mention.start)
        if mention.kind is _PRONOUN:
            return latest if latest is None or self._may_mean(mention, latest) else self._meant(mention)
        if mention.kind is _POST:
            return self._by_post(mention)
        return None

    def _by_name(self, name: Name, at: int) -> str | None:
        printed = self.article.text[name.start : name.end]
        return self._by_given_name(printed, at) if name.single else self.key_of(printed)

    def _may_mean(self, pronoun: Mention, key: str) -> bool:
        """Whether a pronoun can stand for somebody: not ``ông`` for a ``Thị``, nor ``bà`` for a ``Văn``."""
        other = _OF_OTHERS.get(self.tags.copy[pronoun.start : pronoun.end])
        return other not in self.officials[key].name.lower().split()[1:-1]

    def _meant(self, pronoun: Mention) -> str | None:
        """Whom a pronoun means that cannot be the one named last: who was named last before of those it can."""
        able = (key for key in self.officials if self._may_mean(pronoun, key))
        named = [(start, key) for key in able if (start := self._named_before(key, pronoun.start)) is not None]
        return max(named)[1] if named else None

    def key_of(self, printed: str) -> str:
        """The key of a printed name; one without its family name means the longer name that it ends."""
        key = key_of(printed)
        return self._full.get(key, key)

    def _by_given_name(self, given: str, at: int) -> str | None:
        """Whose full name ended so was named last before."""
        keys = self._given.get(matching_copy(given), ())
        named = [(start, key) for key in keys if (start := self._named_before(key, at)) is not None]
        return max(named)[1] if named else None

    def _named_before(self, key: str, at: int) -> int | None:
        starts = [start for start, _ in self.officials[key].spans]
        index = bisect_left(starts, at)
        return starts[index - 1] if index else None

    def _by_post(self, mention: Mention) -> str | None:
        """Who holds the posts, in full or shorter than they were told; the one named last before wins, else who is named first after."""
        if (guest := self._by_last_name(mention)) is not None:
            return guest
        wanted = [compared(title.title) for title in self.titles_of(mention)]
        if not wanted:
            return self._by_rank(mention)
        holders = [key for key in self._held.of(wanted[0]) if all(key in self._held.of(want) for want in wanted)]
        if self.tags.copy.startswith("tân ", mention.start):
            holders = [key for key in holders if self.officials[key].appointed]
        exact = [key for key in holders if any(compared(title.title) == wanted[0] for title, _, _ in self.officials[key].titles)]
        places = [(self._named_before(key, mention.start), key) for key in (exact or holders)]
        before = [(start, key) for start, key in places if start is not None]
        if before:
            return max(before)[1]
        return min(((self.officials[key].spans[0][0], key) for _, key in places), default=(0, None))[1]

    def _by_last_name(self, mention: Mention) -> str | None:
        """The guest from abroad of whom a post is told with their last name alone, which looks like its country: ``Thủ tướng Petrov``."""
        named = mention.posts[0].body.partition(" ")[0] if len(mention.posts) == 1 else ""
        if len(named) <= _SHORT or could_be_vietnamese(named):
            return None
        return self._by_given_name(named, mention.start)

    def _by_rank(self, mention: Mention) -> str | None:
        """The one named before who holds a rank that stands alone: ``Kết luận, đồng chí Giám đốc yêu cầu …``; None where several do.

        They must be told to lead: a guest may be the only director named where the host's concludes.
        """
        post = mention.posts[0]
        more = len(mention.posts) > 1 or post.body or post.rank.detail or post.status is _FORMER
        opens = mention.announced or self.article.text.endswith(_OPENS, 0, mention.start)
        if more or not opens:
            return None
        rank, _ = spelled(post, self.frame)
        told = self._ranked.of(post.rank.key) | self._ranked.of(rank)
        holders = [key for key in told if post.rank.key in self.officials[key].ranks or self.officials[key].holds(rank)]
        if len(holders) != 1 or self._named_before(holders[0], mention.start) is None:
            return None
        leads = holders[0] in self._leading or rank.lower().endswith(_OF_PARTY) or rank in MINISTERS
        return holders[0] if leads else None

    def lead(self, key: str) -> None:
        """Takes in that somebody chairs or leads a party, so that a rank alone may mean them."""
        self._leading.add(key)

    def _hold(self, key: str, title: Title, start: int, end: int, *, taken_up: bool = False) -> None:
        """Keeps a post of somebody's, and who is meant where it stands alone, be it shortened from its end."""
        official = self.officials[key]
        official.told.append((start, end))
        official.add(title, start, end, taken_up=taken_up)
        if title.status is _FORMER:
            return
        self._held.add(title.title, key)
        self._ranked.add(title.rank, key)

    def people(self, taking_part: frozenset[str]) -> tuple[Person, ...]:
        """Those who hold a post, are announced, or take part, in the order of the text."""
        article, out = self.article, []
        for key, official in sorted(self.officials.items(), key=lambda item: item[1].spans[0]):
            if not official.titles and not official.announced and key not in taking_part:
                continue  # a name and nothing else
            posts = []
            left = self._left(official) if official.years else ()
            for title, start, end in official.titles:
                quote = article.quote(marked(article.text, start), end)
                status = _FORMER if left and compared(title.title) in left else title.status
                posts.append(Post(title.title, title.printed, status, quote, title.rank, title.body, title.place))
            quotes = tuple([article.quote(start, end) for start, end in official.spans])
            out.append(Person(official.name, tuple(official.printed), tuple(posts), quotes))
        return tuple(out)

    def _left(self, official: Official) -> set[str]:
        """The posts that somebody took up in years told and has left by now."""
        return left_since((title for title, _, _ in official.titles), official.years, official.taken_up, self._now)
