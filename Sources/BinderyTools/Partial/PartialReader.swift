// Pieces of JSON text come in as a model writes them; snapshots of what is there go out.

import BinderyRuntime

/// Reads a value from JSON that comes in pieces, and shows what of it is there after each of them.
///
///     var reader = PartialReader<Invoice>()
///     for try await piece in pieces {
///         reader.append(piece)
///         show(reader.partial.title, reader.partial.lines)
///     }
///     reader.finish()
///     let invoice = try reader.partial.value()
///
/// Pieces may cut the text anywhere: within names, escapes, numbers, characters. White space and a code fence of JSON
/// may stand around the value. Each byte is looked at once, and a snapshot copies nothing, so that the
/// work grows with the length of the text alone. A copy of a reader goes on by itself.
@frozen
public struct PartialReader<Value: Decodable & Sendable>: Sendable {
    @usableFromInline var input = PartialInput()

    /// A reader that has seen nothing yet.
    public init() {}

    /// Takes the next piece. What comes behind an error is not looked at.
    @inlinable
    public mutating func append(_ piece: String) {
        input.append(piece)
    }

    /// Takes the next piece.
    public mutating func append(_ piece: Substring) {
        input.append(String(piece))
    }

    /// Takes the next piece, in UTF-8. It may begin and end within a character.
    public mutating func append(_ piece: some Sequence<UInt8>) {
        input.append(piece as? [UInt8] ?? Array(piece))
    }

    /// Takes the end of the text. Only then a number at the top is known to be whole. A value that is not is an
    /// error. Nothing more is taken.
    public mutating func finish() {
        input.finish()
    }

    /// What is there. It stays as it is when more comes.
    @inlinable
    public var partial: Partial<Value> { Partial(input.snapshot) }

    /// What makes the text no beginning of any JSON; nil while it is one.
    public var error: PartialJSONError? { partial.error }
}
