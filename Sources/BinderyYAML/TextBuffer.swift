// The texts of all scalars of a document, one after the other. Comparing and hashing keys goes through raw bytes here, and
// only here: element by element it would cost a debug build, which is what users of the plugin run, a hundredfold. Each
// access is over an array that is alive for the closure, at offsets that are checked first. (`memcmp` comes along with
// libyaml's header.)

import CBinderyYAML

struct TextBuffer: Sendable {
    private(set) var bytes: [UInt8] = []

    var count: Int { bytes.count }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Takes over the text of the scalar at which the events stand; gives its range.
    mutating func append(scalarOf events: borrowing LibYAMLEvents) -> Range<Int> {
        let start = bytes.count
        events.appendScalar(to: &bytes)
        return start..<bytes.count
    }

    /// Takes over bytes that are UTF-8.
    mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

    /// Takes over one character.
    mutating func append(_ scalar: Unicode.Scalar) { bytes.append(contentsOf: Unicode.UTF8.encode(scalar)!) }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether two ranges hold the same bytes.
    func same(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        guard one.count > 0 else { return true }
        return bytes.withUnsafeBytes { all in
            precondition(one.upperBound <= all.count && other.upperBound <= all.count)
            guard let base = all.baseAddress else { return false }
            return memcmp(base + one.lowerBound, base + other.lowerBound, one.count) == 0
        }
    }

    /// Whether a range holds exactly these bytes.
    func same(_ range: Range<Int>, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard range.count == key.count else { return false }
        guard range.count > 0, let other = key.baseAddress else { return true }
        return bytes.withUnsafeBytes { all in
            precondition(range.upperBound <= all.count)
            guard let base = all.baseAddress else { return false }
            return memcmp(base + range.lowerBound, other, range.count) == 0
        }
    }

    /// Whether a range holds exactly the bytes of a word.
    func same(_ range: Range<Int>, _ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer { same(range, $0) } }

    /// The mark of the key that a range holds.
    func mark(_ range: Range<Int>) -> UInt32 {
        // A list or a mapping that stands as a key, which is refused, has no text.
        guard let last = range.last, last < bytes.count else { return KeyMark.ofNothing }
        return KeyMark.of(count: range.count, first: bytes[range.lowerBound], last: bytes[last])
    }

    /// A hash of a range's bytes, seeded anew in each process so that no document can be written to collide.
    func hash(_ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        return hasher.finalize()
    }

    /// Hands the bytes of a key to the body.
    static func withBytes<Result>(of key: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var key = key
        return key.withUTF8(body)
    }
}
