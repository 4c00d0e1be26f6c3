// A description and a file of traffic, as texts → the run that judges it.

import BinderyDiagnostics
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

struct JudgedTraffic {
    let run: ConformRun
    let log = DiagnosticLog()

    /// What contradicts, and where in the traffic.
    var contradictions: [String] {
        run.findings.all.filter { $0.weight == .contradiction }.map { "\($0.key.kind.rawValue) \($0.firstPointer)" }
    }

    /// - Parameter operation: what a bare body belongs to.
    init(
        _ description: String, _ name: String, _ text: String, operation: String? = nil, keepsValues: Bool = false
    ) throws {
        let source = SourceFile(path: "a.yaml", bytes: Array(description.utf8))
        let contract = Contract(try #require(DocumentReader.read(source, into: log)))
        run = ConformRun(
            contract, bareOperation: operation.flatMap { contract.operation(named: $0) }, keepsValues: keepsValues,
            log: log)
        try TrafficFolder.withFile(name, text) { folder in
            let files = try #require(TrafficFiles.find([folder], into: log))
            TrafficReader(files, log: log).forEach(run.judge)
        }
    }
}

enum TrafficFolder {
    /// A folder with one file, which is there until the body returns.
    static func withFile<Result>(
        _ name: String, _ text: String, _ body: (_ folder: String) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-traffic-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: name))
        return try body(folder.path)
    }
}
