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
        /// What the whole value was read as, by other rules than its type's decoding alone, and its entry.
        var whole: (index: Int, value: any Sendable)?
    }

    private let content = Mutex(Content())

    func with<Result: Sendable>(_ body: (inout Content) -> Result) -> Result {
        content.withLock { body(&$0) }
    }

    /// Takes a piece behind so many bytes.
    /// - Returns: whether it could: there may be more already.
    @inline(__always)
    func append(_ piece: some Collection<UInt8>, behind count: Int) -> Bool {
        content.withLock { content in
            guard content.json.count == count else { return false }
            content.json.append(piece)
            return true
        }
    }

    /// A text of its own with so many bytes of this one.
    func copy(_ count: Int) -> PartialText {
        let bytes = with { Array($0.json.bytes.prefix(count)) }
        let copy = PartialText()
        _ = copy.append(bytes, behind: 0)
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
    /// Notes what the value was read as, once it is whole.
    func keep(_ value: some Sendable) {
        read { content, _ in content.whole = (Int(index), value) }
    }

    /// What the value was read as; nil where that was not noted, and for what was there before the value was whole.
    func kept<Value: Sendable>(as type: Value.Type) -> Value? {
        read { content, cut in
            // In two steps: an optional type would find nil in nothing.
            guard content.json.isComplete(Int(index), cut), let whole = content.whole, whole.index == Int(index) else {
                return nil
            }
            return whole.value as? Value
        }
    }

    /// The value of a whole entry; nil where it is not whole, or its JSON is none of the type.
    func value<Value: Decodable & Sendable>(_ index: Int, as type: Value.Type) -> Value? {
        let (known, bytes) = read { content, cut -> (Value?, [UInt8]) in
            guard content.json.isComplete(index, cut) else { return (nil, []) }
            // In two steps: where nothing is known, an optional type would find nil.
            if let stored = content.values[index], let known = stored as? Value { return (known, []) }
            return (nil, content.json.wholeBytes(of: index, cut))
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
                fresh.append(
                    .init(
                        bytes: content.json.wholeBytes(of: element, cut), end: content.json.entries[element].end,
                        next: content.json.behind(element, cut)))
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
