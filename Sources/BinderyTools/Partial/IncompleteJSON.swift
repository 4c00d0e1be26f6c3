// JSON that comes in pieces, which may cut it anywhere: its bytes, what values stand in them, and where the scan stands.
// It only ever grows, so that a look at an earlier moment is a look at less of the same.

/// The values of JSON as far as it has come. The scan is linear: each byte is looked at once.
struct IncompleteJSON: Sendable {
    /// A value or a key.
    struct Entry: Sendable {
        enum Kind: UInt8, Sendable {
            case object, array, string, number, literal, key
        }

        /// The offset of its first byte, of strings the opening quote.
        let start: Int
        /// The offset behind its last byte; -1: it has not come.
        var end: Int
        /// The index behind the last entry in it; -1: that has not come.
        var next: Int32
        let kind: Kind
    }

    /// What was there at one moment.
    struct Cut: Sendable {
        let byteCount: Int
        let entryCount: Int
        /// Up to where an open string has whole characters.
        let textEnd: Int
        /// Whether the text was no beginning of JSON.
        let hasFailed: Bool
    }

    enum State: UInt8, Sendable {
        /// Before the value, where a code fence may stand.
        case lead, fenceOpening, fenceLine
        case value, firstElement, firstKey, key, colon, afterElement, afterMember
        case string, escape, unicode
        case minus, zero, digits, point, fraction, exponent, exponentSign, exponentDigits
        case literal
        /// Behind the value, where a code fence may end.
        case end, fenceClosing, fenceClosed
        /// The text is no beginning of JSON.
        case failed
    }

    static let maximumDepth = 512

    /// The text, and behind its end room that is not used yet: so bytes are written in place, without a call for each piece.
    private(set) var bytes: [UInt8] = []
    /// How many bytes the text has.
    private(set) var count = 0
    private(set) var entries: [Entry] = []
    private(set) var error: PartialJSONError?
    var state = State.lead
    /// The offset of the next byte that is scanned.
    var position = 0
    /// The objects and arrays that have begun and not ended, by index.
    var open: [Int32] = []

    // The token that is being scanned.
    var tokenStart = 0
    var isKey = false
    var textEnd = 0
    var text = StringScan()
    var literal = LiteralScan()
    var fence = FenceScan()

    /// Whether a number is all there is, which may go on or not.
    var isNumberAtTop: Bool {
        switch state {
        case .zero, .digits, .fraction, .exponentDigits: open.isEmpty
        case .lead, .fenceOpening, .fenceLine, .value, .firstElement, .firstKey, .key, .colon, .afterElement,
            .afterMember, .string, .escape, .unicode, .minus, .point, .exponent, .exponentSign, .literal, .end,
            .fenceClosing, .fenceClosed, .failed:
            false
        }
    }

    /// Takes the next bytes.
    @inline(__always)
    mutating func append(_ piece: some Collection<UInt8>) {
        if count &+ piece.count > bytes.count { makeRoom(for: piece.count) }
        var end = count
        var isPlain = state == .string && text.isBetweenCharacters && position == count
        for byte in piece {
            bytes[end] = byte
            end &+= 1
            if !Self.isPlain(byte) { isPlain = false }
        }
        count = end
        if isPlain {
            // Most pieces lie within a text, and stand for themselves.
            position = end
            textEnd = end
        } else {
            scan()
        }
    }

    /// Whether a byte in a string is a character of ASCII that stands for itself.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        byte &- 0x20 < 0x60 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    @inline(never)
    private mutating func makeRoom(for added: Int) {
        bytes.append(contentsOf: repeatElement(0, count: max(256, added, bytes.count)))
    }

    mutating func fail(_ expectation: PartialJSONError.Expectation) {
        error = PartialJSONError(offset: position, expectation: expectation)
        state = .failed
    }

    // MARK: Entries

    /// An object or array begins.
    mutating func begin(_ kind: Entry.Kind) {
        guard open.count < Self.maximumDepth else { return fail(.fewerLevels) }
        open.append(Int32(truncatingIfNeeded: entries.count))
        entries.append(Entry(start: position, end: -1, next: -1, kind: kind))
        position += 1
        state = kind == .object ? .firstKey : .firstElement
    }

    /// The innermost object or array ends.
    mutating func endContainer() {
        position += 1
        let index = Int(open.removeLast())
        entries[index].end = position
        entries[index].next = Int32(truncatingIfNeeded: entries.count)
        ended()
    }

    /// A text or a key begins: a key is told of when it has ended.
    mutating func beginString(isKey: Bool) {
        tokenStart = position
        self.isKey = isKey
        if !isKey { entries.append(Entry(start: position, end: -1, next: -1, kind: .string)) }
        position += 1
        textEnd = position
        state = .string
    }

    mutating func endString() {
        position += 1
        let next = Int32(truncatingIfNeeded: entries.count)
        if isKey {
            entries.append(Entry(start: tokenStart, end: position, next: next + 1, kind: .key))
            state = .colon
        } else {
            entries[entries.count - 1].end = position
            entries[entries.count - 1].next = next
            ended()
        }
    }

    /// A number or literal has ended before the next byte.
    mutating func endScalar(_ kind: Entry.Kind) {
        let next = Int32(truncatingIfNeeded: entries.count + 1)
        entries.append(Entry(start: tokenStart, end: position, next: next, kind: kind))
        ended()
    }

    private mutating func ended() {
        guard let parent = open.last else {
            state = .end
            return
        }
        state = entries[Int(parent)].kind == .object ? .afterMember : .afterElement
    }
}
