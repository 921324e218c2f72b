"""Which meetings are held against each other at all."""

from hypothesis import example, given
from hypothesis import strategies as some
from sqlite_utils import Database

from parsers.types import Role
from storage.news.identity.likeness import LEADS, Account, bodies, likeness, may_join
from storage.news.identity.names import take_apart
from storage.news.ingest import ingest
from tests.storage.articles import HOST, SEEN, Draft, conference

PHRASES = ["hội nghị", "trồng", "rừng", "ven biển", "khuyến học", "năm 2025", "thứ 8", "tỉnh Hà Nam", ""]
accounts = some.builds(
    Account,
    kind=some.just("conference"),
    date=some.just("2026-03-04"),
    end_date=some.none(),
    session=some.none(),
    name=some.lists(some.sampled_from(PHRASES), max_size=5).map(" ".join).map(take_apart),
    leads=some.frozensets(some.tuples(some.sampled_from([str(role) for role in LEADS]), some.sampled_from(["a", "b", "c"])), max_size=3),
    organizers=some.lists(some.sampled_from(["Tỉnh ủy", "Tỉnh ủy Hà Nam", "Hội Nông dân", "Bộ Xanh"]), max_size=2).map(bodies),
    documents=some.frozensets(some.sampled_from(["x", "y"])),
    level=some.sampled_from([None, "central", "provincial"]),
    bridged=some.booleans(),
    homes=some.frozensets(some.sampled_from(["Hà Nam", "Cà Mau"])),
)


NONE: frozenset[str] = frozenset()
BARE = Account("conference", "2026-03-04", None, None, take_apart("hội nghị trồng rừng"), frozenset(), frozenset(), NONE, None, False, NONE)
HELD = BARE._replace(organizers=bodies(["Tỉnh ủy"]))
LED = BARE._replace(leads=frozenset({("chair", "a")}))
NAMED = BARE._replace(name=take_apart("hội nghị trồng rừng ven biển khuyến học"))


@example(HELD, HELD)
@example(LED, LED)
@example(NAMED, NAMED)
@given(accounts, accounts)
def test_who_shares_nothing_never_joins(one: Account, other: Account) -> None:
    """Meetings that have neither leaders nor bodies nor words in common are no one meeting, so nobody need compare them further."""
    led = {person for _, person in one.leads} & {person for _, person in other.leads}
    assert may_join(one, other) or led or not likeness(one, other).joins


def test_what_shares_nothing_is_told_so(news: Database) -> None:
    """A meeting that has nothing in common with the others of its day says so, and one that shares a leader says how near that came."""
    ours = Draft("Tin", "Lễ khai bút diễn ra.", "Chủ trì: Vi Văn Tư.").person("Vi Văn Tư")
    led = Draft("Tin khác", "Lễ dâng hương diễn ra.", f"Chủ trì: {HOST}.").person(HOST)
    strange = ours.meeting("Lễ khai bút", date="2026-03-04", roles=[("Vi Văn Tư", Role.CHAIR)])
    near = led.meeting("Lễ dâng hương", date="2026-03-04", roles=[(HOST, Role.CHAIR)])
    for draft in (conference(), strange, near):
        ingest(news, draft.facts, page_id=None, url=None, source=None, seen_at=SEEN)
    reasons = [reason for (reason,) in news.execute("SELECT reason FROM reports ORDER BY rowid")]
    assert reasons[1].startswith("none of 1 of a like kind")
    assert "the nearest of that day" in reasons[2]
    assert news["meetings"].count == 3
