// The pieces of a response's body pass by; which model responded, and how many tokens that took, comes out.

import Synchronization

/// Looks at a body while it is read.
final class ModelUseReader: Sendable {
    private struct State {
        var use = ModelUse()
        /// Of a stream.
        var events: ServerSentEventParser?
        /// Of any other body, as long as it is small enough.
        var bytes: [UInt8]? = []
    }

    /// A larger body, or event, tells nothing.
    private static let maximumBytes = 8 << 20

    private let names: TelemetryNames
    /// What stands in an event that tells of tokens.
    private let marks: [[UInt8]]
    private let state: Mutex<State>

    init(contentType: String?, _ names: TelemetryNames) {
        self.names = names
        marks = names.usage.compactMap { $0.split(separator: ".").last }.map { Array("\"\($0)\"".utf8) }
        var state = State()
        if contentType?.lowercased().contains("event-stream") == true {
            state.events = ServerSentEventParser(maximumEventBytes: Self.maximumBytes)
            state.bytes = nil
        }
        self.state = Mutex(state)
    }

    func add(_ piece: [UInt8]) {
        state.withLock { state in
            if state.events != nil {
                state.events?.feed(piece)
                while let event = try? state.events?.next() { read(event, &state.use) }
            } else if let count = state.bytes?.count {
                if count + piece.count > Self.maximumBytes {
                    state.bytes = nil
                } else {
                    state.bytes?.append(contentsOf: piece)
                }
            }
        }
    }

    private func read(_ event: ServerSentEvent, _ use: inout ModelUse) {
        let isWorthwhile = use.model == nil || marks.contains { ByteSearch.offset(of: $0, in: event.data) != nil }
        guard isWorthwhile, let value = try? JSONValue(parsing: Array(event.data)) else { return }
        use.read(value, by: names)
    }

    /// What the body told, once it has been read.
    var use: ModelUse {
        state.withLock { state in
            if let bytes = state.bytes, let value = try? JSONValue(parsing: bytes) {
                state.use.read(value, by: names)
                state.bytes = nil
            }
            return state.use
        }
    }
}
