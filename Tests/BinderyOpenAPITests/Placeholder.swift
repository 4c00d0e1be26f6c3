import BinderyDiagnostics
import BinderyIR
import BinderyOpenAPI
import BinderyYAML
import Foundation
import Testing

@Test func tryOut() throws {
    let env = ProcessInfo.processInfo.environment
    guard let path = env["TRY"] else { return }
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let log = DiagnosticLog()
    let clock = ContinuousClock()
    var root: YAMLNode?
    let reading = clock.measure { root = YAMLReader.read(SourceFile(path: path, bytes: [UInt8](data)), into: log) }
    var api: API?
    let lowering = try clock.measure {
        api = Frontend.lower(
            try #require(root), options: LoweringOptions(only: env["ONLY"].map { [$0] } ?? []), into: log)
    }
    print("read", reading, "lower", lowering)
    for diagnostic in log.diagnostics where diagnostic.severity != .note { print(diagnostic) }
    var counts: [String: Int] = [:]
    for diagnostic in log.diagnostics { counts["\(diagnostic.severity) \(diagnostic.rule)", default: 0] += 1 }
    print(counts.sorted { $0.key < $1.key })
    if let api {
        print("types", api.types.count, "operations", api.operations.count)
        try APIDump.json(api).write(toFile: env["OUT"] ?? "/tmp/lower-api.json", atomically: true, encoding: .utf8)
    }
}
