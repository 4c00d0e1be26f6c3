// One event of a `text/event-stream`, as the WHATWG's HTML standard defines it.

/// One event of an event stream.
public struct ServerSentEvent: Sendable, Hashable {
    /// The event's type; empty where the stream names none (then it is a `message`).
    public var event: String
    /// The data: the lines of all `data` fields, joined by LF.
    public var data: ArraySlice<UInt8>
    /// The last id that the stream has set, in this event or an earlier one; empty: none.
    public var id: String
    /// Whether the empty line that ends an event was there. Only the last event of a stream may lack it.
    public var isClosed: Bool

    /// An event for test doubles.
    public init(event: String = "", data: ArraySlice<UInt8>, id: String = "", isClosed: Bool = true) {
        self.event = event
        self.data = data
        self.id = id
        self.isClosed = isClosed
    }

    /// The data as text.
    public var text: String { String(decoding: data, as: UTF8.self) }
}

/// An event is larger than the parser may keep.
public struct ServerSentEventTooLarge: Error, Sendable, Hashable {
    /// How many bytes one event may have.
    public var maximumBytes: Int

    /// An error for this limit.
    public init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }
}
