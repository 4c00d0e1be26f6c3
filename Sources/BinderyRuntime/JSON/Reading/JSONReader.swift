// A cursor over one JSON text (RFC 8259), lent to types that read themselves from it (`JSONReadable`).
// What holds between any two calls: the cursor stands on the first byte of a key or value, never on white space before it.

/// A strict reader of one JSON text. Only `JSONReader.read` and `JSONReader.reading` make one; it is passed on as `inout`.
///
/// Strict means RFC 8259 to the letter: UTF-8 is validated, surrogates come in pairs, control characters inside strings,
/// trailing commas, leading zeros, and anything after the value are refused, also in values that are skipped.
@frozen
public struct JSONReader: ~Copyable {
    /// What a caller may choose about reading.
    public struct Options: Hashable, Sendable {
        /// What happens where an object names a key twice.
        public enum DuplicateKeys: Hashable, Sendable {
            /// The last value counts.
            case lastWins
            /// The text is refused; costs a walk over the whole text before it is read.
            case refused
        }

        /// How many arrays and objects may stand in each other. 512 unless set otherwise; what is deeper is refused.
        public var maximumDepth: Int
        /// What happens where an object names a key twice. The last wins unless set otherwise.
        public var duplicateKeys: DuplicateKeys

        /// 512 levels, and the last of several members of one name counts, where not said.
        public init(maximumDepth: Int = 512, duplicateKeys: DuplicateKeys = .lastWins) {
            self.maximumDepth = maximumDepth
            self.duplicateKeys = duplicateKeys
        }
    }

    @usableFromInline let bytes: JSONBytes
    @usableFromInline var position: Int
    @usableFromInline var levelsLeft: Int
    @usableFromInline var scratch: JSONBuffer
    /// Whether parts of the text that do not fit their types may be given up.
    @usableFromInline var isTolerant: Bool
    /// What was given up; nil: nothing.
    @usableFromInline var recovery: DecodingRecovery?
    /// The error of the record that is being read; it throws it at its end.
    @usableFromInline var failure: JSONError?

    /// `lent` has to stay valid as long as this reader does: called by the entrances only.
    @inlinable
    init(lent: JSONBytes, options: Options) {
        bytes = lent
        position = 0
        levelsLeft = options.maximumDepth
        scratch = JSONBuffer()
        isTolerant = false
        recovery = nil
        failure = nil
    }

    /// The offset of the next byte from the start of the text.
    @inlinable
    public var offset: Int { position }

    /// A place to return to.
    @frozen
    public struct Mark: Hashable, Sendable {
        @usableFromInline let position: Int
        @usableFromInline let levelsLeft: Int

        @inlinable
        init(position: Int, levelsLeft: Int) {
            self.position = position
            self.levelsLeft = levelsLeft
        }
    }

    /// The place of the next key or value, to return to with `rewind(to:)`.
    @inlinable
    public var mark: Mark { Mark(position: position, levelsLeft: levelsLeft) }

    /// Returns to a place of this text, also after an error; what follows is read again.
    @inlinable
    public mutating func rewind(to mark: Mark) {
        position = mark.position
        levelsLeft = mark.levelsLeft
    }

    /// What sort of value comes next, by its first byte.
    @frozen
    public enum Kind: UInt8, Hashable, Sendable {
        case object, array, string, number, boolean, null
    }

    /// The sort of the next value, or nil where no value can start. Reads nothing.
    @inlinable
    public var peekKind: Kind? {
        switch bytes.byte(position) {
        case 0x7B: .object
        case 0x5B: .array
        case 0x22: .string
        case 0x2D, 0x30...0x39: .number
        case 0x74, 0x66: .boolean
        case 0x6E: .null
        default: nil
        }
    }

    /// Goes past a literal where the text goes on with exactly these bytes; else stays. Meant for whole tokens, such as
    /// `"\"stop\""`: a number's or keyword's end is not looked at.
    @inlinable @inline(__always)
    public mutating func match(_ literal: StaticString) -> Bool {
        guard bytes.matches(literal, at: position) else { return false }
        position &+= literal.utf8CodeUnitCount
        return true
    }

    /// Goes past white space.
    @inlinable @inline(__always)
    mutating func skipSpace() {
        if bytes.byte(position) <= 0x20 { skipSpaceRun() }
    }

    @usableFromInline @inline(never)
    mutating func skipSpaceRun() {
        var index = position
        while true {
            switch bytes.byte(index) {
            case 0x20, 0x0A, 0x0D, 0x09: index &+= 1
            default:
                position = index
                return
            }
        }
    }

    /// Goes past `null` where it comes next.
    @inlinable @inline(__always)
    public mutating func null() -> Bool {
        match("null")
    }

    /// Reads `true` or `false`.
    @inlinable
    public mutating func bool() throws(JSONError) -> Bool {
        if match("true") { return true }
        if match("false") { return false }
        throw expected(.boolean)
    }

    /// An error at the cursor.
    @usableFromInline @inline(never)
    func expected(_ expectation: JSONError.Expectation) -> JSONError {
        JSONError(.expected(expectation), at: position)
    }
}
