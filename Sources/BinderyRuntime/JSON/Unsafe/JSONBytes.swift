// A bounds-checked window on bytes that someone else keeps alive; the reader's only way to its text.
// Unsafe because: a `~Escapable` reader needs an experimental flag, so the reader cannot store a `RawSpan`. The pointer is
// valid while the closure of an entry point (`ByteEntrances.swift`) runs; the reader is `~Copyable` and only lent to it.
// Every load below checks its bounds first, so a wrong index traps or reads as 0, and never leaves the window.

@frozen
@usableFromInline
struct JSONBytes {
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline let count: Int

    @inlinable
    init(_ buffer: UnsafeRawBufferPointer) {
        // An empty buffer may have no address; nothing is ever loaded from the stand-in, since `count` is 0.
        base = buffer.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
        count = buffer.count
    }

    /// The byte at an index, or 0 beyond the end: a byte that JSON allows nowhere, so the end needs no test of its own.
    @inlinable @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        UInt(bitPattern: index) < UInt(bitPattern: count) ? base.load(fromByteOffset: index, as: UInt8.self) : 0
    }

    @inlinable @inline(__always)
    func has(_ length: Int, at index: Int) -> Bool {
        index >= 0 && count &- index >= length
    }

    /// Eight bytes, the first of them lowest.
    @inlinable @inline(__always)
    func word(_ index: Int) -> UInt64 {
        precondition(has(8, at: index))
        return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    @inlinable @inline(__always)
    func vector(_ index: Int) -> SIMD16<UInt8> {
        precondition(has(16, at: index))
        return base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    }

    /// Whether exactly these bytes stand at an index. The literal is known at compile time, so this becomes a few
    /// comparisons of words with constants.
    @inlinable @inline(__always)
    func matches(_ literal: StaticString, at index: Int) -> Bool {
        let length = literal.utf8CodeUnitCount
        guard has(length, at: index) else { return false }
        let text = base + index
        let other = UnsafeRawPointer(literal.utf8Start)
        if length >= 8 {
            var offset = 0
            while offset &+ 8 <= length {
                if !Self.equal(text, other, at: offset, as: UInt64.self) { return false }
                offset &+= 8
            }
            return Self.equal(text, other, at: length &- 8, as: UInt64.self)
        }
        if length >= 4 {
            return Self.equal(text, other, at: 0, as: UInt32.self)
                && Self.equal(text, other, at: length &- 4, as: UInt32.self)
        }
        if length >= 2 {
            return Self.equal(text, other, at: 0, as: UInt16.self)
                && Self.equal(text, other, at: length &- 2, as: UInt16.self)
        }
        return length == 0 || Self.equal(text, other, at: 0, as: UInt8.self)
    }

    @inlinable @inline(__always)
    static func equal<Word: FixedWidthInteger>(
        _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, at offset: Int, as: Word.Type
    ) -> Bool where Word: BitwiseCopyable {
        left.loadUnaligned(fromByteOffset: offset, as: Word.self)
            == right.loadUnaligned(fromByteOffset: offset, as: Word.self)
    }

    /// The bytes of a range, for copying out. Valid as long as the window is.
    @inlinable
    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    @inlinable
    func array(_ range: Range<Int>) -> [UInt8] {
        [UInt8](slice(range))
    }
}
