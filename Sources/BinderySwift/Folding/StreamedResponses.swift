// The operations whose response comes whole or in chunks, as pairs of records.

import BinderyIR

struct StreamedResponses {
    /// A chunk and the whole response, in the order of the operations.
    private(set) var pairs: [(chunk: TypeID, whole: TypeID)] = []

    init(_ names: NamedAPI) {
        for operation in names.api.operations {
            guard let stream = operation.stream, stream.framing != .envelopes,
                let (chunk, chunkRecord) = names.record(stream.chunk), !chunkRecord.isTuple
            else { continue }
            // Some descriptions have an operation for the stream and another one, at the same place, for the rest.
            let twin = names.api.operations.first {
                $0.path == operation.path && $0.httpMethod == operation.httpMethod && $0.success != nil
            }
            guard let success = operation.success ?? twin?.success, let (whole, wholeRecord) = names.record(success),
                Self.isMade(of: chunkRecord, wholeRecord)
            else { continue }
            pairs.append((chunk, whole))
        }
    }

    /// Whether chunks bring what the whole requires.
    private static func isMade(of chunk: Record, _ whole: Record) -> Bool {
        guard !whole.isTuple else { return false }
        let brought = Set(chunk.properties.map(\.wireName))
        let needed = whole.properties.filter { $0.isRequired && !$0.isNullable && $0.constant == nil }
        return needed.allSatisfy { brought.contains($0.wireName) }
            && whole.properties.contains { brought.contains($0.wireName) && $0.constant == nil }
    }
}
