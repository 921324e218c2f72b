"""The front door: one small command line that wires the rooms; no logic."""


def main() -> None:
    """Run the command line."""
