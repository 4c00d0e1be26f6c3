// Generated types through the coders of others: by way of the JSON that they are, read and written by the types themselves.

extension Record {
    /// The object that a coder holds.
    /// - Throws: `DecodingError` with the path of the field that does not fit.
    public init(from decoder: any Decoder) throws {
        let members = try JSONObject(decoder.container(keyedBy: FieldKey.self))
        self = try OtherCoders.value(of: .object(members), at: decoder.codingPath)
    }

    /// - Throws: `EncodingError` with the path of what JSON cannot say: an infinite number, a file.
    public func encode(to encoder: any Encoder) throws {
        try OtherCoders.encode(self, to: encoder)
    }
}

extension OpenTuple {
    /// The array that a coder holds.
    /// - Throws: `DecodingError` with the path of the element that does not fit.
    public init(from decoder: any Decoder) throws {
        let elements = try JSONValue.elements(decoder.unkeyedContainer())
        self = try OtherCoders.value(of: .array(elements), at: decoder.codingPath)
    }

    /// - Throws: `EncodingError` with the path of what JSON cannot say: an infinite number, a file.
    public func encode(to encoder: any Encoder) throws {
        try OtherCoders.encode(self, to: encoder)
    }
}

extension OpenUnion {
    /// Whatever a coder holds.
    /// - Throws: `DecodingError` with the path of the field that does not fit.
    public init(from decoder: any Decoder) throws {
        self = try OtherCoders.value(of: JSONValue(from: decoder), at: decoder.codingPath)
    }

    /// - Throws: `EncodingError` with the path of what JSON cannot say: an infinite number, a file.
    public func encode(to encoder: any Encoder) throws {
        try OtherCoders.encode(self, to: encoder)
    }
}

/// What those conformances share.
private enum OtherCoders {
    static func value<Value: JSONReadable>(of json: JSONValue, at path: [any CodingKey]) throws -> Value {
        do throws(JSONError) {
            return try JSONCoding.decode(from: JSONWriter.bytes(of: json))
        } catch {
            throw error.decodingError(in: path)
        }
    }

    static func encode(_ value: some JSONWritable, to encoder: any Encoder) throws {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONReader.read(from: JSONWriter.bytes(of: value))
        } catch {
            throw EncodingError.invalidValue(value, error.context(in: encoder.codingPath))
        }
        try json.encode(to: encoder)
    }
}

extension JSONError {
    /// The error in the words of coders.
    fileprivate func decodingError(in path: [any CodingKey]) -> DecodingError {
        let context = DecodingError.Context(codingPath: codingPath(in: path), debugDescription: debugDescription)
        switch reason {
        case .missingKey: return .keyNotFound(FieldKey(detail ?? ""), context)
        case .expected(let expectation):
            guard let type = expectation.type else { return .dataCorrupted(context) }
            return found == "null" ? .valueNotFound(type, context) : .typeMismatch(type, context)
        case .controlCharacter, .invalidUTF8, .invalidEscape, .unpairedSurrogate, .leadingZero, .fraction, .outOfRange,
            .tooDeep, .duplicateKey, .unfit, .notFinite:
            return .dataCorrupted(context)
        }
    }

    fileprivate func context(in path: [any CodingKey]) -> EncodingError.Context {
        EncodingError.Context(codingPath: codingPath(in: path), debugDescription: "expected \(expectation)")
    }

    private func codingPath(in path: [any CodingKey]) -> [any CodingKey] {
        let steps = location?.path.steps ?? []
        return path
            + steps.map { step -> any CodingKey in
                switch step {
                case .key(let name): FieldKey(name)
                case .index(let index): FieldKey(intValue: index)
                }
            }
    }

    private var debugDescription: String {
        let place = place.map { " [\($0)]" } ?? ""
        if case .missingKey = reason { return "expected \(expectation)\(place)" }
        return "expected \(expectation), found \(found)\(place)"
    }

    /// What stands there, by its kind alone: a value may be a secret.
    private var found: String {
        guard let first = location?.found.first else { return "nothing" }
        switch first {
        case "{": return "an object"
        case "[": return "an array"
        case "\"": return "a string"
        case "n": return "null"
        case "f": return "a boolean"
        case "t": return location?.found == "true" ? "a boolean" : "nothing"
        default: return "a number"
        }
    }
}

extension JSONError.Expectation {
    /// The type that coders would have tried.
    fileprivate var type: Any.Type? {
        switch self {
        case .object: [String: JSONValue].self
        case .array: [JSONValue].self
        case .string: String.self
        case .number: Double.self
        case .integer: Int.self
        case .boolean: Bool.self
        case .value, .digit, .key, .keyOrEnd, .colon, .commaOrBrace, .commaOrBracket, .closingQuote, .endOfText: nil
        }
    }
}
