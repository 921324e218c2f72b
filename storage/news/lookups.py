"""One question, one answer: the look-up is chosen by the question's shape."""

from __future__ import annotations

from sqlite_utils import Database

from storage.database import at_one_moment
from storage.news.answers import Answer, DocumentsAnswer, FiguresAnswer, NothingFound, PeopleAnswer, SearchAnswer
from storage.news.documents import find_documents, number_in
from storage.news.figures import find_figures
from storage.news.people import named, person
from storage.news.runs import freshness
from storage.news.search import search


@at_one_moment
def ask(db: Database, question: str) -> Answer:
    """Answer a question in a few words.

    A document's number that is known: the document. A whole name that is known: the person, or the choice when several have it.
    Words that figures are of: the figures. Else articles with the words; else nothing, with how fresh each source is.
    """
    if number_in(question) and (documents := find_documents(db, question)):
        return DocumentsAnswer(tuple(documents))
    people = named(db, question)
    if len(people) > 1:
        return PeopleAnswer(tuple(people))
    if people and (found := person(db, people[0].id)):
        return found
    if figures := find_figures(db, question):
        return FiguresAnswer(tuple(figures))
    if hits := search(db, question):
        return SearchAnswer(tuple(hits))
    return NothingFound(tuple(freshness(db)))
