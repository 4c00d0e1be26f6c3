// The text of arguments that a model wrote, read as their type; and what a tool gives, as text.

import BinderyRuntime

/// Arguments that cannot be read, in words for the model.
struct UnreadableArguments: Error {
    var reason: String
}

enum ArgumentText {
    /// Reads what the model wrote.
    ///
    /// Empty text and `null` are an object without members. JSON within a code fence, and with anything else around it, is an
    /// error: the model is told, and writes it again.
    /// - Parameter schema: where the schema that was sent demands every member: the one before, by which a null that only
    ///   says so goes.
    static func read<Arguments: Decodable>(
        _ text: String, as type: Arguments.Type, schema: JSONValue?
    ) throws(UnreadableArguments) -> Arguments {
        let isEmpty = text.allSatisfy(\.isWhitespace)
        do {
            var json = try JSONValue(parsing: isEmpty ? "{}" : text)
            if json.isNull { json = [:] }
            if let schema { json = AddedNulls(schema).removed(from: json) }
            let arguments = try ToolCoding.decode(Arguments.self, from: JSONCoding.encode(json))
            if let bounded = arguments as? any Validatable { try bounded.validate() }
            return arguments
        } catch {
            throw UnreadableArguments(reason: DecodingReason.text(of: error))
        }
    }
}

enum ToolOutput {
    /// What a tool gives, as the content of a message: a text as it is, anything else as JSON.
    static func text(_ output: some Encodable) throws -> String {
        if let text = output as? String { return text }
        return String(decoding: try ToolCoding.encode(output), as: UTF8.self)
    }
}

/// Why something does not decode, in a sentence: coding path first.
enum DecodingReason {
    static func text(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        let (context, problem): (DecodingError.Context, String) =
            switch error {
            case .typeMismatch(let type, let context): (context, "expected \(type)")
            case .valueNotFound(let type, let context): (context, "expected \(type), found null")
            case .keyNotFound(let key, let context): (context, "\"\(key.stringValue)\" is missing")
            case .dataCorrupted(let context): (context, "")
            @unknown default: (DecodingError.Context(codingPath: [], debugDescription: "\(error)"), "")
            }
        let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
        let said = problem.isEmpty ? context.debugDescription : problem
        return path.isEmpty ? said : "\(path): \(said)"
    }
}
