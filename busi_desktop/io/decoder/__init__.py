"""The decoding process, as its parent sees it: bytes from elsewhere are decoded over there.

`client` starts it, asks it and answers its death; `process` is one such process; `asked`,
`answers`, `wire` and `codec` are what both sides say; `buffer` holds pixels; `limits_posix` and
`limits_windows` say what the process may do. Its own side is `busi_desktop.io.decoder_child`, which
answers by `busi_desktop.io.decoder_worker`. docs/safe-decoding.md says what is promised.
"""
