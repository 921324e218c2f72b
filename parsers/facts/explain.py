"""An article's reading made visible: its spans in place, and why each fact was read."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.facts.extract import Reading, figures, read_article
from parsers.facts.mentions import MentionKind
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tag, TagKind
from parsers.types import Article, PostStatus

_INDENT = "    "


def explain(article: Article) -> str:
    """The article sentence by sentence with its spans in ``⟨kind words⟩``, under each what was read from it and why; then the whole."""
    reading = read_article(article)
    lines = list(_frame(reading))
    for number, sentence in enumerate(reading.sentences):
        lines += ["", f"[{sentence.kind.value}] {_marked(reading, number, sentence)}"]
        lines += [f"{_INDENT}{line}" for line in _read_from(reading, number, sentence)]
    lines += ["", *_meetings(reading), *_figures(reading)]
    return "\n".join(lines)


def _frame(reading: Reading) -> Iterator[str]:
    frame = reading.frame
    yield f"province: {frame.province.name if frame.province else 'none told'}"
    yield f"published: {frame.published or 'not told'}"
    for short, full in frame.defined.items():
        yield f"defined here: {short} = {full}"


def _marked(reading: Reading, number: int, sentence: Sentence) -> str:
    """The sentence with every span of the lexicon and every name in brackets."""
    tags, text = reading.tags, reading.article.text
    layers = (tags.entities, tags.acts, tags.events)
    spans = [(tag.start, tag.end, _kind(tag)) for layer in layers for tag in tags.within(layer, sentence.start, sentence.end)]
    spans += [(one.name.start, one.name.end, "name") for one in reading.mentions[number] if one.name]
    out, pos = [], sentence.start
    for start, end, kind in sorted(spans):
        if start >= pos:
            out += [text[pos:start], f"⟨{kind} {text[start:end]}⟩"]
            pos = end
    return "".join([*out, text[pos : sentence.end]])


def _kind(tag: Tag) -> str:
    return f"{tag.kind.value}:{tag.detail}" if tag.kind in {TagKind.ROLE, TagKind.EVENT} else tag.kind.value


def _read_from(reading: Reading, number: int, sentence: Sentence) -> Iterator[str]:
    """What one sentence gave: whom it names with which posts, and the verbs that gave roles."""
    for mention in reading.mentions[number]:
        who = reading.cast.who(mention)
        official = reading.cast.officials.get(who) if who else None
        name = official.name if official else "nobody known"
        words = reading.article.text[mention.start : mention.end]
        told = "named" if mention.kind is MentionKind.NAME else f"meant by the {mention.kind.value}"
        yield f"{name}: {told} in “{words}”"
        for title in reading.cast.titles_of(mention):
            mark = "" if title.status is PostStatus.CURRENT else f" ({title.status.value})"
            yield f"{_INDENT}post {title.title}{mark}, printed “{title.printed}”"
    for line, part, key in reading.parts:
        if line is sentence and key in reading.cast.officials:
            leads = part.act.kind is TagKind.LEADING
            role = part.role.value if part.role else "leads the party" if leads else "keynote or speaker, by standing"
            yield f"{reading.cast.officials[key].name}: {role}, because of “{part.act.key}”"


def _meetings(reading: Reading) -> Iterator[str]:
    if not reading.reported:
        yield "meeting: none reported"
    for one in reading.reported:
        event = one.event
        words = reading.article.text[event.tag.start : event.tag.end]
        day = event.date.date if event.date else "a day that is not told"
        yield f"meeting: {one.name}"
        yield f"{_INDENT}{event.kind.value}, because of “{words}” (weight {event.score:.1f}), on {day}"


def _figures(reading: Reading) -> Iterator[str]:
    for one in figures(reading):
        total = f" of {one.total}" if one.total is not None else ""
        yield f"figure: {one.value}{total} {one.unit}, because of “{one.quote.text}”"
