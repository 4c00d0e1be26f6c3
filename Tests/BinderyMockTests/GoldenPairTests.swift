// Client and server of every golden description that has operations talk to each other: what a client is given, the handler is given.

import BinderyDiagnostics
import BinderyGenerator
import BinderyTestSupport
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct GoldenPairTests {
    private static let cases = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "GoldenTests/Cases")

    /// What a handler is not given as the client was, and why.
    private static let differences = [
        "client-side talk": "Its members are the client's own and are not sent.",
        "client-side maybe": "Its members are the client's own and are not sent.",
    ]

    /// What became of a description's requests.
    private struct Tally {
        var same = 0
        var found: Set<String> = []
        var issues: [String] = []
    }

    @Test func whatAClientIsGivenItsServerReads() async throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.cases.path).sorted()
        // Each compiles a program, so that not more run at once than there are processors on small machines.
        let tallies = try await withThrowingTaskGroup(of: [Tally].self) { group in
            for lane in 0..<2 {
                group.addTask {
                    var tallies: [Tally] = []
                    for place in stride(from: lane, to: names.count, by: 2) {
                        if let tally = try await Self.tally(names[place]) { tallies.append(tally) }
                    }
                    return tallies
                }
            }
            return try await group.reduce(into: [Tally]()) { $0 += $1 }
        }
        for issue in tallies.flatMap(\.issues) { Issue.record("\(issue)") }
        let same = tallies.reduce(0) { $0 + $1.same }
        print("descriptions with client and server: \(tallies.count); requests read as they were sent: \(same)")
        #expect(tallies.count > 35)
        #expect(same > 500)
        #expect(tallies.reduce(into: Set()) { $0.formUnion($1.found) } == Set(Self.differences.keys))
    }

    /// nil: the description has no operation, or stands on a module that is not there.
    private static func tally(_ name: String) async throws -> Tally? {
        let folder = cases.appending(path: name)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { !["swift", "docc"].contains($0.pathExtension) }
        guard let spec = files.first(where: { $0.lastPathComponent.hasPrefix("input.") }) else { return nil }
        var configuration: [String: Any] = [:]
        if let file = files.first(where: { $0.lastPathComponent == "bindery.json" }) {
            configuration = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
        }
        guard configuration["base"] == nil else { return nil }
        var flags = ConfigFlags()
        flags.module = "Pair"
        flags.spec = spec.path
        let log = DiagnosticLog()
        guard let config = ConfigReader.read(flags: flags, needsOutput: false, into: log),
            let document = Generate.document(for: config, into: log)
        else { return nil }
        let contract = Contract(document.root)
        guard !contract.operations.isEmpty else { return nil }
        configuration["spec"] = spec.lastPathComponent
        configuration["outputs"] = ["models", "client", "server"]
        var tally = Tally()
        let program: PairProgram
        do {
            guard let made = try await PairProgram(of: files, configuration: configuration) else { return nil }
            program = made
        } catch let failure as PairProgram.Failure {
            return Tally(issues: ["\(name): \(failure)"])
        }
        var requests: [(operation: String, request: RawRequest)] = []
        for operation in contract.operations {
            let known = requests.count
            let contents: [ContractOperation.Content?] = operation.requests.isEmpty ? [nil] : operation.requests
            for content in contents {
                for seed in 0..<6 as Range<UInt64> {
                    guard let request = RawRequest(of: operation, content, contract, seed: seed) else { continue }
                    requests.append((operation.id, request))
                }
            }
            if requests.count == known { tally.issues.append("\(name): no request can be made of \(operation.id)") }
        }
        // What the config leaves out is not found.
        let mayBeLeftOut = configuration["only"] != nil || configuration["except"] != nil
        let outcomes = try await program.outcomes(of: requests.map(\.request))
        if outcomes.count != requests.count { tally.issues.append("\(name): \(outcomes.count) of \(requests.count)") }
        for ((operation, request), outcome) in zip(requests, outcomes) {
            if outcome == "same" {
                tally.same += 1
            } else if differences["\(name) \(operation)"] != nil {
                tally.found.insert("\(name) \(operation)")
            } else if !(mayBeLeftOut && outcome.hasPrefix("refused: 404")) {
                let body = String(decoding: request.body, as: UTF8.self)
                tally.issues.append(
                    "\(name): \(request.method) \(request.target) \(request.fields) \(body.prefix(300)): \(outcome.prefix(600))"
                )
            }
        }
        return tally
    }
}
