"""An article's reading made visible: its spans in place, and under each sentence the facts that it gave, with why."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from parsers.facts.documents import find_citations
from parsers.facts.extract import FactReading, read_article
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.numbers import find_numbers
from parsers.types import Document, Meeting, PageFacts, Participation, Person, Quote, Statistic

_Line = tuple[int, str]
"""Where in the text something stands, and what there is to say of it."""
_KIND = 10
"""Letters that are kept for what kind of fact a line tells."""
_FIGURE = ("kind", "value", "total", "unit", "indicator", "qualifier", "change", "compared_with", "period", "as_of", "scope")
_DOCUMENT = ("kind", "number", "issuer", "date", "subject")
_MEETING = ("kind", "name", "date", "end_date", "session", "format", "place", "level", "organizers", "bridge_points")


def explain(facts: PageFacts) -> str:
    """The article sentence by sentence with its spans in ``⟨kind words⟩``, under each what was read from it and why.

    Every fact stands there once, offsets count as in the facts, and the last line counts them. Of what holds no article only why.
    """
    if not facts.article.text:
        return "\n".join(f"nothing is read: {issue.message}" for issue in facts.issues) or "nothing is read: the article has no text"
    reading = read_article(facts.article)
    under = _by_sentence(reading, facts)
    lines = list(_frame(reading))
    for number, sentence in enumerate(reading.sentences):
        lines += ["", f"[{sentence.kind.value} {sentence.start}–{sentence.end}] {_marked(reading, number, sentence)}"]
        lines += [f"    {line}" for line in under[number]]
    lines += ["", *(f"issue {issue.code}: {issue.message}" for issue in facts.issues), _counted(facts)]
    return "\n".join(lines)


def _frame(reading: FactReading) -> Iterator[str]:
    frame = reading.frame
    yield f"source: {reading.article.source or 'not told'}"
    yield f"province: {frame.province.name if frame.province else 'none told'}"
    yield f"published: {frame.published or 'not told'}"
    for short, full in frame.defined.items():
        yield f"defined here: {short} = {full}"


def _marked(reading: FactReading, number: int, sentence: Sentence) -> str:
    """The sentence with every span of the lexicon, every name and every day in brackets; of two in one another the longer."""
    tags, text = reading.tags, reading.article.text
    layers = (tags.entities, tags.acts, tags.events)
    spans = [(tag.start, tag.end, _kind(tag)) for layer in layers for tag in tags.within(layer, sentence.start, sentence.end)]
    spans += [(one.name.start, one.name.end, "name") for one in reading.mentions[number] if one.name]
    spans += [(day.start, day.end, "day") for day in reading.dates if sentence.start <= day.start < sentence.end]
    out, pos = [], sentence.start
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= pos:
            out += [text[pos:start], f"⟨{kind} {text[start:end]}⟩"]
            pos = end
    return "".join([*out, text[pos : sentence.end]])


def _kind(tag: Tag) -> str:
    return f"{tag.kind.value}:{tag.detail}" if tag.kind in {TagKind.ROLE, TagKind.EVENT} else tag.kind.value


def _by_sentence(reading: FactReading, facts: PageFacts) -> dict[int, list[str]]:
    """What there is to say under each sentence, by its number."""
    starts = [sentence.start for sentence in reading.sentences]
    under: dict[int, list[str]] = defaultdict(list)
    for at, line in (*_people(reading, facts), *_meetings(reading, facts), *_figures(facts), *_documents(facts)):
        under[max(0, bisect_right(starts, at) - 1)].append(line)
    return under


def _people(reading: FactReading, facts: PageFacts) -> Iterator[_Line]:
    """Who is meant by each mention, and the posts it gave."""
    kept = {person.name: person for person in facts.people}
    told: set[str] = set()
    for mention in (one for found in reading.mentions for one in found):
        official = reading.cast.officials.get(reading.cast.who(mention) or "")
        words = _words(reading, mention)
        if official is None:
            yield mention.start, _line("nobody", f"meant by the {mention.kind.value} {words}, as far as the article says")
        elif official.name not in kept:
            yield mention.start, _line("left out", f"{official.name}, named {words}: neither a post nor a part")
        else:
            yield mention.start, _line("again" if official.name in told else "person", f"{official.name}, {words}")
            told.add(official.name)
    for person in facts.people:
        if person.name not in told:                       # named where only the reading of the whole article sees a name
            yield person.quotes[0].start, _line("person", f"{person.name}, {_placed(person.quotes[0])}")
        yield from _posts(reading, person)


def _words(reading: FactReading, mention: Mention) -> str:
    """The words of a mention with their place, and how they mean somebody."""
    start, end = (mention.name.start, mention.name.end) if mention.name else (mention.start, mention.end)
    how = "" if mention.kind is MentionKind.NAME else f"meant by the {mention.kind.value} "
    return f"{how}{_placed(reading.article.quote(start, end))}"


def _posts(reading: FactReading, person: Person) -> Iterator[_Line]:
    for post in person.posts:
        at = reading.article.text.find(post.printed, post.quote.start, post.quote.end)
        place = f"[{at}–{at + len(post.printed)}]" if at >= 0 else f"in {_placed(post.quote)}"
        yield post.quote.start, _line("post", f"{post.title} ({post.status.value}), of {person.name}, printed “{post.printed}” {place}")


def _meetings(reading: FactReading, facts: PageFacts) -> Iterator[_Line]:
    """Each meeting with the word that tells of it, and the parts in it with the verbs that gave them."""
    for one, meeting in zip(reading.reported, facts.meetings, strict=True):
        event = one.event
        why = f"because of {_placed(reading.article.quote(event.tag.start, event.tag.end))} (weight {event.score:.1f})"
        if event.date:
            why += f" and the day {_placed(reading.article.quote(event.date.start, event.date.end))}"
        yield meeting.quote.start, _line("meeting", f"{_told(meeting, _MEETING)}; {why}")
        for part in meeting.participants:
            where = f" at “{meeting.name}”" if len(facts.meetings) > 1 else ""
            yield part.quote.start, _line("role", f"{part.role.value}{where}: {part.person}{_because(reading, part)}")


def _because(reading: FactReading, told: Participation) -> str:
    """The posts that are printed with who takes part, the bridge point, and the verb that gave the role."""
    said = f", as “{told.post_printed}”" if told.post_printed else ""
    said += f", bridge point {told.bridge_point}" if told.bridge_point else ""
    for _, part, key in reading.parts:
        official = reading.cast.officials.get(key)
        if official and official.name == told.person and (part.start, part.end) == (told.quote.start, told.quote.end):
            standing = ", of which the role is told by standing" if part.role is None else ""
            if part.act.start == part.act.end:            # a list of those present that the sentence before began
                return f"{said}; because of “{part.act.key}”, which goes on from before"
            return f"{said}; because of {_placed(reading.article.quote(part.act.start, part.act.end))}{standing}"
    return f"{said}; because of {_placed(told.quote)}"


def _figures(facts: PageFacts) -> Iterator[_Line]:
    """Each figure with its number, and the clause around it: one clause may state the same number twice."""
    article, taken = facts.article, set[int]()
    numbers = find_numbers(article.text)
    for figure in facts.statistics:
        quote, value = figure.quote, (figure.value, figure.total)
        inside = (one for one in numbers if quote.start <= one.start < quote.end and one.start not in taken)
        number = next((one for one in inside if (one.value, one.total) == value), None)
        place = f"{_placed(article.quote(number.start, number.end))} in " if number else ""
        taken |= {number.start} if number else set()
        yield quote.start, _line("figure", f"{_told(figure, _FIGURE)}; because of {place}{_placed(quote)}")


def _documents(facts: PageFacts) -> Iterator[_Line]:
    article, cited = facts.article, defaultdict(list)
    for one in find_citations(article.text):
        cited[one.kind, one.number.upper()].append(article.quote(one.start, one.end))
    for document in facts.documents:
        # What the first citation does not tell may be taken from a later one.
        later = [quote for quote in cited[document.kind, document.number.upper()] if quote.start > document.quote.start]
        also = f", cited again {', '.join(map(_placed, later))}" if later else ""
        yield document.quote.start, _line("document", f"{_told(document, _DOCUMENT)}; because of {_placed(document.quote)}{also}")


def _told(fact: Meeting | Statistic | Document, names: tuple[str, ...]) -> str:
    """What a fact states, each by its name; what it does not tell is left out."""
    told = ((name.replace("_", " "), getattr(fact, name)) for name in names)
    return ", ".join(f"{name} {', '.join(value) if isinstance(value, tuple) else value}" for name, value in told if value not in (None, ()))


def _line(kind: str, said: str) -> str:
    return f"{kind:{_KIND}}{said}"


def _placed(quote: Quote) -> str:
    return f"“{quote.text}” [{quote.start}–{quote.end}]"


def _counted(facts: PageFacts) -> str:
    posts = sum(len(person.posts) for person in facts.people)
    roles = sum(len(meeting.participants) for meeting in facts.meetings)
    counts = {"people": len(facts.people), "posts": posts, "meetings": len(facts.meetings), "roles": roles}
    counts |= {"figures": len(facts.statistics), "documents": len(facts.documents), "issues": len(facts.issues)}
    return f"facts: {', '.join(f'{name} {count}' for name, count in counts.items())}"
