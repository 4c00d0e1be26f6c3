// One array or object as the bytes in which it came, validated; what they hold is read when someone asks.

import Synchronization

/// An array's or object's own copy of its bytes. Writing it again is a copy of them; the first look into it reads it all.
@usableFromInline
final class RawJSON<Content: Sendable>: Sendable {
    let bytes: [UInt8]
    /// How many arrays and objects stand in each other, this one included.
    private let depth: Int
    private let seen = AtomicLazyReference<ParseCache>()

    private final class ParseCache: Sendable {
        let content: Content

        init(_ content: Content) {
            self.content = content
        }
    }

    init(validated bytes: [UInt8], depth: Int) {
        self.bytes = bytes
        self.depth = depth
    }

    /// What the bytes hold. Kept once it was read, unless it is nested so deep that freeing it would take too much stack:
    /// then it is read each time.
    func content(_ read: (inout JSONReader) throws(JSONError) -> Content) -> Content? {
        if let seen = seen.load() { return seen.content }
        var options = JSONReader.Options()
        options.maximumDepth = .max
        // Never nil: the bytes were validated when they came.
        guard let content = try? JSONReader.reading(bytes, options: options, read) else { return nil }
        return depth > JSONValue.mostLevels ? content : seen.storeIfNil(ParseCache(content)).content
    }

    /// How many objects may hold each other in memory because of this value.
    var levels: Int { depth > JSONValue.mostLevels ? 1 : depth }
}
