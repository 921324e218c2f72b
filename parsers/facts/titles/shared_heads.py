"""Titles whose rank ends with the word that their body begins with: ``Trưởng Ban`` + ``Ban Tổ chức Tỉnh ủy``."""

from __future__ import annotations

from functools import lru_cache

_OFFICE = "Văn phòng"
_INSPECTORS = ("Tổng Thanh tra", "Tổng Kiểm toán")


@lru_cache(4096)
def titled(rank: str, body: str) -> tuple[str, str]:
    """A title, and its body with the word that its rank shares with it."""
    head = _shared_head(rank)
    if head and body.startswith(f"{head} "):
        body = body[len(head) + 1 :]  # Trưởng ban Ban Tuyên giáo, where both are printed
    if rank.endswith(_OFFICE) and body.startswith(f"{_OFFICE} "):
        body = body[len(_OFFICE) + 1 :]  # Chánh Văn phòng, phụ trách Văn phòng UBND
    return f"{rank} {body}".strip(), with_head(rank, body)


@lru_cache(4096)
def with_head(rank: str, body: str) -> str:
    """A body with the word that its rank shares with it: ``Trưởng Ban`` + ``Tổ chức Tỉnh ủy`` is of the ``Ban Tổ chức Tỉnh ủy``."""
    head = _shared_head(rank)
    return f"{head} {body}" if head and body and not body.lower().startswith(head.lower()) else body


@lru_cache(1024)
def _shared_head(rank: str) -> str:
    """The word that ends a rank and begins its body; empty for a rank that ends otherwise."""
    if rank.endswith(" Ban Quản lý"):
        return "Ban Quản lý"
    if (inspects := rank.removesuffix(" Thường trực")).endswith(_INSPECTORS):
        return " ".join(inspects.split(" ")[-2:])
    head = rank.rsplit(" ", 1)[-1]
    return head if head in {"Ban", "Đoàn"} and rank != head else ""
