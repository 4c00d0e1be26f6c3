// One of the documents that the project serves comes in; its examples and its tables of parameters go out.

import BinderyClient
import BinderyRuntime
import Foundation
import Testing

/// The folder of shared test data, from the environment; nil where it is not set.
let sharedFolder = ProcessInfo.processInfo.environment["BINDERY_SHARED"].map {
    URL(filePath: $0, directoryHint: .isDirectory)
}

struct SeedDocument {
    private let text: String

    /// - Parameter seed: the beginning of the file's name.
    init(_ seed: String) throws {
        let folder = try #require(sharedFolder).appending(path: "seeds")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let file = try #require(files.first { $0.lastPathComponent.hasPrefix(seed) })
        text = try String(contentsOf: file, encoding: .utf8)
        print("seed document read: \(seed)")
    }

    /// What each block of code shows, in order: the arguments of a call, a parameter with its value, a value by itself.
    /// Blocks that show none of these are empty.
    var blocks: [[JSONValue]] {
        text.components(separatedBy: "```python\n").dropFirst().map { rest in
            Self.shown(in: rest.components(separatedBy: "```")[0])
        }
    }

    /// The parameters that stand as examples beside the text: `**Example**: `seed=12345``.
    var inlineExamples: [JSONValue] {
        text.components(separatedBy: "**Example**: `").dropFirst().flatMap { rest in
            Self.shown(in: rest.components(separatedBy: "`")[0])
        }
    }

    /// The rows of tables that begin with a name in code or in bold type, each as its cells.
    var rows: [[String]] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let name = cells.first, cells.count > 1 else { return nil }
            let isName = (name.hasPrefix("`") && name.hasSuffix("`")) || (name.hasPrefix("**") && name.hasSuffix("**"))
            return isName ? [name.trimmingCharacters(in: CharacterSet(charactersIn: "`*"))] + cells.dropFirst() : nil
        }
    }

    private static func shown(in code: String) -> [JSONValue] {
        var shown: [JSONValue] = []
        var rest = Substring(code)
        while !rest.isEmpty {
            let line = rest.prefix { $0 != "\n" }
            let start = line.prefix { $0 == " " }.count
            if let (value, length) = reading(line: line.dropFirst(start), of: rest.dropFirst(start)) {
                shown.append(value)
                rest = rest.dropFirst(start + length)
            }
            rest = rest.drop { $0 != "\n" }.dropFirst()
        }
        return shown
    }

    /// What starts on this line, and how long it is.
    private static func reading(line: Substring, of code: Substring) -> (JSONValue, Int)? {
        for call in [".create(", ".stream(", ".append("] {
            guard let place = line.range(of: call) else { continue }
            let offset = line.distance(from: line.startIndex, to: place.upperBound)
            if call == ".append(" {
                var reader = PythonReader(code, at: offset)
                return reader.value().flatMap { $0.object == nil ? nil : ($0, reader.position) }
            }
            var reader = PythonReader(code, at: offset - 1)
            return reader.arguments().map { (.object($0), reader.position) }
        }
        var reader = PythonReader(code)
        if line.hasPrefix("{") { return reader.value().map { ($0, reader.position) } }
        let name = line.prefix { $0.isLetter || $0 == "_" }
        let sign = line.dropFirst(name.count).prefix { $0 == " " || $0 == "=" }
        guard !name.isEmpty, sign.filter({ $0 == "=" }).count == 1 else { return nil }
        reader = PythonReader(code, at: name.count + sign.count)
        guard let value = reader.value(), reader.isAtEndOfLine() else { return nil }
        return (.object([String(name): value]), reader.position)
    }
}

extension JSONValue {
    /// Without members that are null: to leave a parameter out says the same.
    var withoutNulls: JSONValue {
        if let array { return .array(array.map(\.withoutNulls)) }
        guard let object else { return self }
        return .object(JSONObject(object.filter { !$0.value.isNull }.map { ($0.key, $0.value.withoutNulls) }))
    }

    /// Without these members.
    func without(_ names: Set<String>) -> JSONValue {
        guard let object else { return self }
        return .object(JSONObject(object.filter { !names.contains($0.key) }.map { ($0.key, $0.value) }))
    }
}

/// A generated value as the JSON that goes over the wire.
func json(of value: some JSONWritable) throws -> JSONValue {
    try JSONValue(parsing: JSONWriter.bytes(of: value))
}
