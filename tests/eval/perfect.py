"""A contract that says exactly what a gold says."""

from __future__ import annotations

from typing import Any

from tests.eval.gold import Gold


def perfect(wanted: Gold) -> dict[str, Any]:
    """The contract that says exactly what the gold says."""
    parts = [{"person": person.name, "role": role} for person in wanted.people for role in person.roles]
    meetings: list[dict[str, Any]] = [
        {
            "kind": meeting.kind.split("|")[0],
            "date": meeting.date,
            "session": (meeting.session or "").split("|")[0] or None,
            "format": (meeting.format or "").split("|")[0] or None,
            "name": " ".join(meeting.name_has),
            "bridge_points": list(meeting.places),
            "organizers": list(meeting.organizers),
        }
        for meeting in wanted.meetings
    ]
    if parts:
        meetings = meetings or [{"kind": "none", "date": None}]
        meetings[0]["participants"] = parts
    return {
        "id": wanted.id,
        "article": {
            "title": wanted.article.title,
            "published_at": wanted.article.published_at or wanted.article.published_on,
            "authors": list(wanted.article.authors),
            "body": list(wanted.article.must_contain),
        },
        "people": [
            {
                "name": person.name,
                "posts": [
                    {
                        "title": post.removeprefix("former:").split("|")[0],
                        "status": "former" if post.startswith("former:") else "current",
                    }
                    for post in person.posts
                ],
            }
            for person in wanted.people
        ],
        "meetings": meetings,
        "statistics": [
            {key: value.split("|")[0] if isinstance(value, str) else value for key, value in row.items() if key != "unit_has"}
            | {"unit": row["unit_has"][0]}
            for row in (statistic.model_dump() for statistic in wanted.statistics)
        ],
        "documents": [
            {"kind": document.kind, "number": document.number, "issuer": document.issuer_has, "date": document.date}
            for document in wanted.documents
        ],
    }
