// The bytes of a streamed response in, its items out, however they are set apart.

/// Splits a stream into items; each is given as an event with its data. One of the two parsers is there.
struct ItemParser: Sendable {
    private var events: ServerSentEventParser?
    private var lines: LineParser?

    init(framing: StreamFraming, maximumItemBytes: Int, sentinel: [UInt8]? = nil) {
        switch framing {
        case .events, .envelopes:
            events = ServerSentEventParser(maximumEventBytes: maximumItemBytes, sentinel: sentinel)
        case .lines, .records: lines = LineParser(framing: framing, maximumItemBytes: maximumItemBytes)
        }
    }

    var strayError: ArraySlice<UInt8>? { events?.strayError }

    mutating func takeStrayJSON() -> [ArraySlice<UInt8>] { events?.takeStrayJSON() ?? [] }

    mutating func feed(_ bytes: [UInt8]) {
        events?.feed(bytes)
        lines?.feed(bytes)
    }

    mutating func next() throws(ServerSentEventTooLarge) -> ServerSentEvent? {
        if let event = try events?.next() { return event }
        guard let line = try lines?.next() else { return nil }
        return ServerSentEvent(data: line)
    }

    /// What the end of the stream leaves.
    mutating func finish() throws(ServerSentEventTooLarge) -> ServerSentEvent? {
        if let event = try events?.finish() { return event }
        guard let line = lines?.finish() else { return nil }
        return ServerSentEvent(data: line, isClosed: false)
    }
}

extension ServerSentEvent {
    /// The event as the description's object: its fields as members.
    func envelope<Item: JSONReadable>(data: JSONValue) throws -> Item {
        var object = JSONObject()
        if !event.isEmpty { object["event"] = .string(event) }
        if !id.isEmpty { object["id"] = .string(id) }
        object["data"] = data
        return try JSONCoding.decode(Item.self, from: try JSONCoding.encode(JSONValue.object(object)))
    }
}
