// The text that a reader and all its snapshots share, with what was already read from it.

import BinderyRuntime
import Synchronization

/// One growing text. Snapshots look at a beginning of it, so that taking one copies nothing.
final class PartialText: Sendable {
    struct Content: Sendable {
        var json = IncompleteJSON()
        /// Texts as far as they were asked for, by entry: a text that grows is lengthened, not made again.
        var texts: [Int: (end: Int, text: String)] = [:]
        /// Values of whole entries, and elements of arrays, by the array's entry.
        var values: [Int: any Sendable] = [:]
    }

    private let content: Mutex<Content>

    init(_ json: IncompleteJSON = IncompleteJSON()) {
        content = Mutex(Content(json: json))
    }

    func with<Result: Sendable>(_ body: (inout Content) -> Result) -> Result {
        content.withLock { body(&$0) }
    }

    /// Takes a piece.
    /// - Parameter count: how many bytes the reader has given; where there are more, another one wrote, and nil is returned.
    func append(_ piece: some Sequence<UInt8>, after count: Int) -> IncompleteJSON.Cut? {
        content.withLock { content in
            guard content.json.bytes.count == count else { return nil }
            content.json.bytes.append(contentsOf: piece)
            content.json.scan()
            return content.json.cut
        }
    }

    /// Takes the end of the text.
    func finish(after count: Int) -> IncompleteJSON.Cut? {
        content.withLock { content in
            guard content.json.bytes.count == count else { return nil }
            content.json.finish()
            return content.json.cut
        }
    }

    /// A text of its own that begins with the same bytes.
    func copy(_ count: Int) -> PartialText {
        let bytes = with { Array($0.json.bytes.prefix(count)) }
        let copy = PartialText()
        _ = copy.append(bytes, after: 0)
        return copy
    }

    /// The text of a string, as far as it had come; nil where the value is none, or has not begun.
    func string(_ index: Int, _ cut: IncompleteJSON.Cut) -> String? {
        with { index < cut.entryCount && $0.json.entries[index].kind == .string } ? text(index, cut) : nil
    }

    /// The text of a string.
    private func text(_ index: Int, _ cut: IncompleteJSON.Cut) -> String {
        content.withLock { content in
            let range = content.json.textRange(index, cut)
            guard range.count > 32 else { return IncompleteJSON.unescaped(content.json.bytes[range]) }
            var known = content.texts[index] ?? (range.lowerBound, "")
            // A snapshot of before the text that is known.
            if known.end > range.upperBound { return IncompleteJSON.unescaped(content.json.bytes[range]) }
            if known.end < range.upperBound {
                content.texts[index] = nil  // so that the text is not copied
                known.text += IncompleteJSON.unescaped(content.json.bytes[known.end..<range.upperBound])
                known.end = range.upperBound
                content.texts[index] = known
            }
            return known.text
        }
    }

    /// The value of a whole entry; nil where its JSON is not one of the type.
    func value<Value: Decodable & Sendable>(_ index: Int, as type: Value.Type) -> Value? {
        let (known, bytes) = with { content in
            (content.values[index] as? Value, Array(content.json.bytes(of: index)))
        }
        if let known { return known }
        guard let value = try? ToolCoding.decode(type, from: bytes) else { return nil }
        with { $0.values[index] = value }
        return value
    }

    /// The elements of an array that had come whole, up to one that is none of the type. Each is decoded once.
    func elements<Element: Decodable & Sendable>(
        _ index: Int, as type: Element.Type, _ cut: IncompleteJSON.Cut
    ) -> [Element] {
        // It is taken out of the table, so that what is added to it is added in place.
        let (taken, fresh) = with { content in
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
        let elements = known.elements(until: cut.byteCount)
        with { [known] in $0.values[index] = known }
        return elements
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
