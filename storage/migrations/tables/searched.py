"""What is searched: by table the column that numbers its rows, and its full-text indexes, each with the column it is of."""

SEARCHED = {
    "texts": ("seq", (("texts_exact", "text"), ("texts_folded", "text_folded"))),
    "people": ("seq", (("people_search", "name_folded"),)),
    "meetings": ("seq", (("meetings_search", "name_folded"),)),
    "statistics": ("id", (("statistics_search", "topic_folded"),)),
    "documents": ("seq", (("documents_search", "subject_folded"),)),
}
