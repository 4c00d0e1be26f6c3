// Changed descriptions go through the whole pipeline: each ends in diagnostics or in Swift, and a sample is compiled.
// `make fuzz` runs each target for FUZZ_SECONDS; by itself a test takes two. A failure names its seed: FUZZ_SEED repeats it.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite(.serialized) struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 2
    private static let isLong = environment["FUZZ_SECONDS"] != nil
    /// The first seed: chosen by the clock where there is time to find something new, else always the same.
    private static let firstSeed =
        environment["FUZZ_SEED"].flatMap(UInt64.init) ?? (isLong ? UInt64(Date().timeIntervalSince1970) << 20 : 1)

    private static let inputs: [String] = GoldenCase.accepted.compactMap { golden in
        try? String(contentsOf: golden.folder.appending(path: "input.yaml"), encoding: .utf8)
    }

    @Test(arguments: Target.allCases)
    func anyInputGivesDiagnosticsOrSwift(_ target: Target) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-fuzz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path + "/input.yaml"
        let start = ContinuousClock.now
        var seed = Self.firstSeed
        var (accepted, compiled) = (0, 0)
        while ContinuousClock.now - start < .seconds(Self.seconds) {
            defer { seed += 1 }
            var mutation = Mutation(target, seed: seed)
            let input = Data(mutation.apply(to: Self.inputs[Int(seed % UInt64(Self.inputs.count))]))
            try input.write(to: URL(fileURLWithPath: path))
            if Self.isLong { try Data("\(target) \(seed)\n".utf8).write(to: folder.appending(path: "running")) }
            let log = DiagnosticLog()
            let config = ConfigReader.read(
                flags: ConfigFlags(spec: path, module: "Golden"), needsOutput: false, into: log)
            let files = config.flatMap { Generate.files(for: $0, into: log) }?.files
            #expect((files == nil) == log.hasErrors, "\(target), seed \(seed)")
            guard let files else { continue }
            accepted += 1
            // The compiler takes a second; the pipeline less than a millisecond.
            guard accepted.isMultiple(of: Self.isLong ? 40 : 400) else { continue }
            compiled += 1
            let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
            let complaints = try await Compiler.complaints(about: texts)
            #expect(
                complaints.isEmpty,
                "\(target), seed \(seed):\n\(complaints)\n\(String(decoding: input, as: UTF8.self))")
        }
        if Self.isLong {
            print("\(target): \(seed - Self.firstSeed) inputs, \(accepted) accepted, \(compiled) compiled")
        }
    }
}
