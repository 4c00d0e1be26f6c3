// What a transport holds: behind a slow reader, and with many streams at once.

import BinderyClient
import BinderyLoopbackServer
import Foundation
import HTTPTypes

extension TransportContract {
    static let load: [TransportRequirement] = [
        TransportRequirement(name: "memory is bounded behind a slow reader") { transport in
            guard transport.slowsTheServerDown else {
                throw ContractSkip(reason: "the transport does not slow the server down")
            }
            let made = try transport.made()
            let piece = [UInt8](repeating: 7, count: 64 << 10)
            let server = try LoopbackServer { _ in
                ScriptedResponse(pieces: Array(repeating: .bytes(piece), count: 16_384))  // 1 GiB
            }
            defer { server.stop() }
            let response = try await made.send(to: server)
            var pieces = response.body.makeAsyncIterator()
            _ = try await pieces.next()
            guard let before = residentBytes() else { throw ContractSkip(reason: "the system does not tell memory") }
            var most = 0
            for _ in 0..<50 {
                _ = try await pieces.next()
                try await Task.sleep(for: .milliseconds(20))
                most = max(most, (residentBytes() ?? 0) - before)
            }
            try require(most < 64 << 20, "behind a slow reader, memory grows by \(most >> 20) MiB")
        },
        TransportRequirement(name: "1,000 streams at once") { transport in
            guard Ports.allowDescriptors(4_000) else {
                throw ContractSkip(reason: "the system does not allow 4,000 descriptors")
            }
            let made = try transport.made()
            let gate = Gate()
            let server = try LoopbackServer { _ in .events([.text("one"), .wait(gate), .text("two")]) }
            defer { server.stop() }
            let before = residentBytes()
            let bodies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<1_000 {
                    group.addTask { try await made.send(to: server).bytes() }
                }
                group.addTask {
                    // All of them stand at once before one of them ends.
                    try await eventually("1,000 requests do not arrive", within: .seconds(25)) {
                        server.requests.count == 1_000
                    }
                    gate.open()
                    return Array("onetwo".utf8)
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try require(bodies.count == 1_001, "\(bodies.count - 1) streams end")
            try require(bodies.allSatisfy { $0 == Array("onetwo".utf8) }, "a stream's body differs")
            if let before, let after = residentBytes() {
                // The threads of the server are counted too.
                try require(after - before < 512 << 20, "they take \((after - before) >> 20) MiB")
            }
            let count = server.acceptedConnections
            try require(count <= 1_000, "they take \(count) connections")
        },
    ]

    /// How much memory the process holds; nil where the system does not tell.
    static func residentBytes() -> Int? {
        let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return text?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 }
    }
}
