// The schemas of Swift types, judged by an independent validator: PyPI's `jsonschema`, where it is installed.

import BinderyRuntime
import Foundation
import Testing

struct SchemaPeerTests {
    @Test(
        "What values encode to satisfies the schemas of their types, and what is changed does not, says jsonschema",
        .enabled(if: SchemaPeer.isInstalled, "skipped: python3 has no jsonschema (pip install jsonschema)"))
    func validated() throws {
        var lines = ""
        var (validCount, invalidCount) = (0, 0)
        var invalid: [[JSONValue]] = []
        for one in SchemaCase.all {
            let schema = try one.schema()
            let samples = try one.samples()
            let changed = samples.flatMap { SchemaMutations.of($0, schema) }
            lines +=
                JSONValue.object([
                    "schema": schema, "valid": .array(samples), "invalid": .array(changed),
                ]).description + "\n"
            validCount += samples.count
            invalidCount += changed.count
            invalid.append(changed)
        }
        let verdicts = try SchemaPeer.verdicts(lines)
        #expect(verdicts.count == SchemaCase.all.count)
        for (index, (one, verdict)) in zip(SchemaCase.all, verdicts).enumerated() {
            #expect(verdict["errors"] == [], "\(one.name): \(verdict)")
            let taken = (verdict["taken"]?.array ?? []).compactMap { $0.int.map { invalid[index][$0] } }
            #expect(taken.isEmpty, "\(one.name)")
        }
        print("jsonschema: \(verdicts.count) schemas, \(validCount) values, \(invalidCount) changed values")
        #expect(validCount >= 75 && invalidCount >= 1500, "\(validCount) values, \(invalidCount) changed values")
    }
}

enum SchemaPeer {
    static let isInstalled = (try? run(["-c", "import jsonschema"], input: "")) != nil

    static func verdicts(_ lines: String) throws -> [JSONValue] {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Peers/schemas.py")
        let output = try run([script.path], input: lines)
        return try output.split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: Array($0)) }
    }

    private static func run(_ arguments: [String], input: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B"] + arguments
        // By way of a file, since both pipes may fill.
        let file = FileManager.default.temporaryDirectory.appending(path: "schemas-\(UUID().uuidString).jsonl")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let stdout = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = stdout
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = [UInt8](try stdout.fileHandleForReading.readToEnd() ?? Data())
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return output
    }
}
