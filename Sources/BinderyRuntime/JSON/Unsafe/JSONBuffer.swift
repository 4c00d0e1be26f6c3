// A growing buffer of bytes that is reused from one text to the next; the writer's output and the reader's scratch space.
// Unsafe because: `[UInt8]` tests uniqueness and bounds for each append, which costs more than the JSON itself. Memory is
// owned by this one `~Copyable` value and freed by its `deinit`; every store stands behind `reserve`.

@frozen
@usableFromInline
struct JSONBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutableRawPointer?
    @usableFromInline var count = 0
    @usableFromInline var capacity = 0

    @inlinable
    init() {}

    @inlinable
    deinit {
        base?.deallocate()
    }

    /// Makes room for so many more bytes, and one to spare: so there is memory even where none is asked for.
    @inlinable @inline(__always)
    mutating func reserve(_ length: Int) -> UnsafeMutableRawPointer {
        if capacity &- count <= length { grow(by: length) }
        return base.unsafelyUnwrapped + count
    }

    @usableFromInline @inline(never)
    mutating func grow(by length: Int) {
        let wanted = Swift.max(count + length + 1, capacity * 2, 256)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
        if let base {
            larger.copyMemory(from: base, byteCount: count)
            base.deallocate()
        }
        base = larger
        capacity = wanted
    }

    @inlinable @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1).storeBytes(of: byte, as: UInt8.self)
        count &+= 1
    }

    /// Appends the lowest `length` bytes (at most 8) of a word, the lowest first.
    @inlinable @inline(__always)
    mutating func append(word: UInt64, length: Int) {
        precondition(length >= 0 && length <= 8)
        reserve(8).storeBytes(of: word.littleEndian, as: UInt64.self)
        count &+= length
    }

    @inlinable @inline(__always)
    mutating func append(_ literal: StaticString) {
        let length = literal.utf8CodeUnitCount
        reserve(length).copyMemory(from: literal.utf8Start, byteCount: length)
        count &+= length
    }

    @inlinable
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
        reserve(bytes.count).copyMemory(from: start, byteCount: bytes.count)
        count &+= bytes.count
    }

    /// Replaces a byte that was written before.
    @inlinable @inline(__always)
    mutating func replace(at index: Int, with byte: UInt8) {
        precondition(index >= 0 && index < count)
        base.unsafelyUnwrapped.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
    }

    @inlinable
    mutating func removeAll() {
        count = 0
    }

    @inlinable
    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: base, count: count)
    }
}
