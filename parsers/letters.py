"""Letters of the Vietnamese alphabet, for patterns that must tell a capital from a small letter."""

CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÎÒÓÔÕÙÚÛÝÐĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
"""The inside of a character class: every Vietnamese capital, with and without tone (and the Icelandic Ð that some papers type for Đ)."""
