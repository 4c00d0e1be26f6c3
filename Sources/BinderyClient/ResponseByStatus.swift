// Responses that hold another thing for each status, and errors whose bodies the description knows.

/// What an operation of several successes responds with: generated enums conform, a case for each status.
public protocol ResponseByStatus: Sendable {
    /// The case of the response's status, with its body read.
    /// - Throws: `BufferedResponse.undocumented()` for a status of which the description says nothing; what reading the body throws.
    init(_ response: BufferedResponse) throws
}

/// A response of success, read whole, of which the status decides what it holds.
public struct BufferedResponse: Sendable {
    /// The HTTP status, 200 to 299.
    public let status: Int
    /// The whole body, decompressed.
    public let bytes: [UInt8]

    /// A response for test doubles.
    public init(status: Int, bytes: [UInt8]) {
        self.status = status
        self.bytes = bytes
    }

    /// The body as JSON.
    public func json<Value: JSONReadable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONCoding.decode(Value.self, from: bytes)
    }

    /// The body as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The error of a status that the description does not know.
    public func undocumented() -> any Error {
        DecodingError.dataCorrupted(
            DecodingError.Context(
                codingPath: [], debugDescription: "the description says nothing of a success of status \(status)"))
    }
}

/// A type of which the bodies of some errors are, as the description says.
public struct DocumentedError: Sendable, Hashable {
    private let statuses: [String]
    private let type: ObjectIdentifier
    private let decode: @Sendable ([UInt8], JSONCoding.Tolerance) -> (any Sendable)?

    /// - `statuses`: `404`, `4XX`, `default`.
    public init<Body: JSONReadable & Sendable>(_ type: Body.Type, _ statuses: String...) {
        self.statuses = statuses
        self.type = ObjectIdentifier(type)
        decode = { bytes, tolerance in
            if tolerance == .strict { return try? JSONCoding.decode(Body.self, from: bytes) }
            return try? ResponseReader().read(Body.self, from: bytes[...])
        }
    }

    public static func == (one: DocumentedError, other: DocumentedError) -> Bool {
        one.type == other.type && one.statuses == other.statuses
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(type)
        hasher.combine(statuses)
    }

    /// How closely a status is named: by itself, by its range, by `default`.
    private func closeness(to status: Int) -> Int {
        if statuses.contains(String(status)) { return 3 }
        if statuses.contains("\(status / 100)XX") || statuses.contains("\(status / 100)xx") { return 2 }
        return statuses.contains("default") ? 1 : 0
    }

    static func decoded(_ bytes: [UInt8], status: Int, as documented: [DocumentedError]) -> (any Sendable)? {
        // An error within a stream has the stream's status: then any of the types may fit.
        let isSuccess = (200..<300).contains(status)
        let candidates = documented.filter { isSuccess || $0.closeness(to: status) > 0 }
            .sorted { $0.closeness(to: status) > $1.closeness(to: status) }
        // What fits a type wholly comes before what fits one but for members that are kept as they came.
        for tolerance in [JSONCoding.Tolerance.strict, .tolerant] {
            for candidate in candidates { if let body = candidate.decode(bytes, tolerance) { return body } }
        }
        return nil
    }
}
