// The text that a reader and all its snapshots share, with what was already read from it.

import BinderyRuntime
import Synchronization

/// One growing text. Snapshots look at a beginning of it, so that taking one copies nothing.
@usableFromInline
final class PartialText: Sendable {
    struct Content: Sendable {
        var json = IncompleteJSON()
        /// Texts as far as they were asked for, by entry: a text that grows is lengthened, not made again.
        var texts: [Int: (end: Int, text: String)] = [:]
        /// Values of whole entries, and elements of arrays, by the array's entry.
        var values: [Int: any Sendable] = [:]

        /// Takes the bytes of a tail that are not there.
        /// - Parameter offset: where it begins.
        /// - Returns: whether what is there is what the tail has.
        mutating func catchUp(_ tail: ByteTail, from offset: Int) -> Bool {
            if tail.isEmpty { return true }
            let known = json.bytes.count - offset
            if known == 0 {
                json.bytes.append(contentsOf: tail)
            } else {
                for (index, byte) in tail.enumerated() {
                    if index >= known {
                        json.bytes.append(byte)
                    } else if json.bytes[offset + index] != byte {
                        return false
                    }
                }
                if known >= tail.count { return true }
            }
            json.scan()
            return true
        }
    }

    private let content = Mutex(Content())

    func with<Result: Sendable>(_ body: (inout Content) -> Result) -> Result {
        content.withLock { body(&$0) }
    }

    /// Takes a tail and a piece behind it.
    /// - Returns: whether it could: a copy of the reader may have written on.
    func append(_ tail: ByteTail, from offset: Int, _ piece: [UInt8]) -> Bool {
        content.withLock { content in
            guard content.json.bytes.count <= offset + tail.count, content.catchUp(tail, from: offset) else {
                return false
            }
            if piece.isEmpty { return true }
            content.json.bytes.append(contentsOf: piece)
            content.json.scan()
            return true
        }
    }

    /// A text of its own with so many bytes of this one, and a tail behind them.
    func copy(_ count: Int, and tail: ByteTail) -> PartialText {
        let bytes = with { Array($0.json.bytes.prefix(count)) }
        let copy = PartialText()
        copy.with { content in
            content.json.bytes = bytes + tail
            content.json.scan()
        }
        return copy
    }
}

extension PartialText.Content {
    /// The text of a string, as far as it had come; nil where the value is none, or has not begun.
    mutating func string(_ index: Int, _ cut: IncompleteJSON.Cut) -> String? {
        guard index < cut.entryCount, json.entries[index].kind == .string else { return nil }
        let range = json.textRange(index, cut)
        if range.count <= 32 { return IncompleteJSON.unescaped(json.bytes[range]) }
        var known = texts[index] ?? (range.lowerBound, "")
        // A snapshot of before the text that is known.
        if known.end > range.upperBound { return IncompleteJSON.unescaped(json.bytes[range]) }
        if known.end < range.upperBound {
            texts[index] = nil  // so that the text is not copied
            known.text += IncompleteJSON.unescaped(json.bytes[known.end..<range.upperBound])
            known.end = range.upperBound
            texts[index] = known
        }
        return known.text
    }
}

extension PartialSnapshot {
    /// The value of a whole entry; nil where it is not whole, or its JSON is none of the type.
    func value<Value: Decodable & Sendable>(_ index: Int, as type: Value.Type) -> Value? {
        let (known, bytes) = read { content, cut -> (Value?, [UInt8]) in
            guard content.json.isComplete(index, cut) else { return (nil, []) }
            // In two steps: where nothing is known, an optional type would find nil.
            if let stored = content.values[index], let known = stored as? Value { return (known, []) }
            return (nil, Array(content.json.bytes(of: index)))
        }
        if let known { return known }
        guard !bytes.isEmpty, let value = try? ToolCoding.decode(type, from: bytes) else { return nil }
        read { content, _ in content.values[index] = value }
        return value
    }

    /// The elements of an array that had come whole, up to one that is none of the type. Each is decoded once.
    func elements<Element: Decodable & Sendable>(_ index: Int, as type: Element.Type) -> [Element] {
        // It is taken out of the table, so that what is added to it is added in place.
        let (taken, fresh) = read { content, cut in
            let known = content.values.removeValue(forKey: index) as? DecodedElements<Element>
            var fresh: [DecodedElements<Element>.Source] = []
            content.json.elements(index, from: known?.next, cut) { element in
                guard content.json.isComplete(element, cut) else { return }
                let bytes = content.json.bytes(of: element)
                fresh.append(.init(bytes: Array(bytes), end: bytes.endIndex, next: content.json.behind(element, cut)))
            }
            return (known, fresh)
        }
        var known = taken ?? DecodedElements()
        known.add(fresh)
        return read { [known] content, cut in
            content.values[index] = known
            return known.elements(until: cut.byteCount)
        }
    }
}

/// Elements of an array, decoded as they came.
struct DecodedElements<Element: Decodable & Sendable>: Sendable {
    /// The JSON of an element.
    struct Source: Sendable {
        let bytes: [UInt8]
        /// The offset behind it.
        let end: Int
        /// The index of the entry behind it.
        let next: Int
    }

    private var elements: [Element] = []
    private var ends: [Int] = []
    /// The index of the entry of the first element that was not decoded; nil before the first.
    private(set) var next: Int?
    private var hasFailed = false

    mutating func add(_ sources: [Source]) {
        for source in sources where !hasFailed {
            guard let element = try? ToolCoding.decode(Element.self, from: source.bytes) else {
                hasFailed = true
                return
            }
            elements.append(element)
            ends.append(source.end)
            next = source.next
        }
    }

    /// Those that end before an offset.
    func elements(until end: Int) -> [Element] {
        if ends.last ?? 0 <= end { return elements }
        return Array(elements.prefix(ends.prefix { $0 <= end }.count))
    }
}
