// Bytes already known to be UTF-8 become a `String`, without a second validation where the system can do that.
// Unsafe because: the standard library takes such bytes on trust (`UTF8Span(unchecked:)`); the reader has validated them.
// `UTF8Span` came with the 2025 systems; older ones validate again.

extension JSONBytes {
    /// A string of a range that was validated before.
    @inline(__always)
    func string(_ range: Range<Int>, isASCII: Bool) -> String {
        makeString(validated: slice(range), isASCII: isASCII)
    }
}

extension JSONBuffer {
    /// A string of all the bytes, which were validated before they were appended.
    func string(isASCII: Bool) -> String {
        makeString(validated: bytes, isASCII: isASCII)
    }
}

@inline(__always)
private func makeString(validated bytes: UnsafeRawBufferPointer, isASCII: Bool) -> String {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
        let span = Span<UInt8>(_bytes: bytes.bytes)
        return String(copying: UTF8Span(unchecked: span, isKnownASCII: isASCII))
    }
    return String(decoding: bytes, as: UTF8.self)
}
