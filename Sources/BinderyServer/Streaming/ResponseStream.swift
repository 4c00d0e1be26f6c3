// What a handler returns where the response is a stream: its chunks, from any sequence or from code that sends them.

import BinderyClient

/// The chunks of a streamed response, made as they are taken.
///
///     ResponseStream(chunks)
///     ResponseStream { send in
///         for token in model.tokens(of: prompt) { try await send(chunk(token)) }
///     }
///
/// What makes the chunks runs in a task that is cancelled when the peer goes away; `send` waits where the peer takes chunks more
/// slowly (`ServerLimits.streamBytes`). An error that comes before the first chunk is the response, with its status; a later one is written into the stream, in the
/// form that the description has for errors, and ends it.
public struct ResponseStream<Chunk: Sendable>: Sendable {
    let produce: @Sendable (_ send: @Sendable (Chunk) async throws -> Void) async throws -> Void

    /// - `produce`: sends the chunks, and returns after the last one.
    public init(_ produce: @escaping @Sendable (_ send: @Sendable (Chunk) async throws -> Void) async throws -> Void) {
        self.produce = produce
    }

    /// The elements of any sequence, such as another client's `EventStream` or an `AsyncThrowingStream`.
    public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks) where Chunks.Element == Chunk {
        produce = { send in
            for try await chunk in chunks { try await send(chunk) }
        }
    }

    /// Chunks that are all there: for tests.
    public init(_ chunks: [Chunk]) {
        produce = { send in
            for chunk in chunks { try await send(chunk) }
        }
    }

    /// The same with each chunk made into another.
    public func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Chunk) async throws -> Other
    ) -> ResponseStream<Other> {
        ResponseStream<Other> { [produce] send in
            try await produce { chunk in try await send(try await transform(chunk)) }
        }
    }
}

/// A response of bytes: a file, audio, an image.
public struct ResponseBytes: Sendable {
    /// What they are; nil: what the description says first.
    public var contentType: String?
    let body: ServerResponse.Body

    /// Bytes that are in memory.
    public init(_ bytes: [UInt8], contentType: String? = nil) {
        body = .bytes(bytes)
        self.contentType = contentType
    }

    /// Pieces as they come; they are pulled.
    public init<Pieces: AsyncSequence & Sendable>(_ pieces: Pieces, contentType: String? = nil)
    where Pieces.Element == [UInt8], Pieces.Failure == any Error {
        body = .pieces(TransportBody(pieces))
        self.contentType = contentType
    }
}

/// How one item of a stream is written.
struct StreamFrame: Sendable {
    let framing: StreamFraming
    let sentinel: String?

    /// The bytes of an item: a text among events stands there as it is, unless it is empty or could be taken for JSON's;
    /// anything else as JSON.
    func bytes(of item: some JSONWritable) throws -> [UInt8] {
        if framing == .events, let text = item as? String, !text.isEmpty, !text.hasPrefix("\"") {
            return Array(Self.event(data: text).utf8)
        }
        let json = Self.oneLine(try JSONCoding.encode(item))
        switch framing {
        case .events: return Array("data: ".utf8) + json + Array("\n\n".utf8)
        case .envelopes:
            let item = try JSONValue(parsing: json)
            var text = ""
            if let event = item["event"]?.string { text += "event: \(Self.oneLine(event))\n" }
            if let id = item["id"]?.string { text += "id: \(Self.oneLine(id))\n" }
            return Array((text + Self.event(data: item["data"].map { $0.string ?? $0.description } ?? "")).utf8)
        case .lines: return json + [0x0A]
        case .records: return [0x1E] + json + [0x0A]
        }
    }

    private static func event(data: String) -> String { lines(of: data).map { "data: \($0)\n" }.joined() + "\n" }

    /// The bytes of an error's body; where no member `error` tells it from an item, an event of its own name.
    func bytes(ofError json: [UInt8]) -> [UInt8] {
        let json = Self.oneLine(json)
        let isNamed = (try? JSONCoding.decode(JSONValue.self, from: json))?["error"] == nil
        return switch framing {
        case .events, .envelopes:
            (isNamed ? Array("event: error\n".utf8) : []) + Array("data: ".utf8) + json + Array("\n\n".utf8)
        case .lines: json + [0x0A]
        case .records: [0x1E] + json + [0x0A]
        }
    }

    /// What stands at the end.
    var ending: [UInt8] {
        switch framing {
        case .events, .envelopes: sentinel.map { Array("data: \($0)\n\n".utf8) } ?? []
        case .lines, .records: []
        }
    }

    /// A sign of life that is no item; empty where the framing has none.
    var comment: [UInt8] {
        switch framing {
        case .events, .envelopes: Array(": keep-alive\n\n".utf8)
        case .lines: [0x0A]
        case .records: []
        }
    }

    /// A line ends at CR LF, LF or CR, as who reads events has it; `\r\n` is one character in Swift.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { last = scalar }
            if scalar == "\n", last == "\r" { continue }
            guard scalar == "\n" || scalar == "\r" else {
                line.append(scalar)
                continue
            }
            lines.append(String(line))
            line = String.UnicodeScalarView()
        }
        return lines + [String(line)]
    }

    /// JSON that came in several lines would end an item early. Strings in it have no line breaks.
    private static func oneLine(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return json }
        return json.filter { $0 != 0x0A && $0 != 0x0D }
    }

    private static func oneLine(_ text: String) -> String {
        String(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" || $0 == "\0" ? " " : Character($0) })
    }
}
