// Many streams at once: all are served, and memory stays what it was.

#if Hummingbird
    import BinderyHummingbird
    import BinderyLoopbackServer
    import Foundation
    import Testing

    extension ServingSuite {
        @Suite(.serialized) struct LoadTests {
            /// The resident memory of this process in bytes; nil where the system does not tell.
            private static var memory: Int? {
                guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
                return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map {
                    $0 * Int(sysconf(Int32(_SC_PAGESIZE)))
                }
            }

            @Test(.enabled(if: Ports.allowDescriptors(4_096), "this process may not have 4,096 descriptors"))
            func aThousandStreams() async throws {
                let model = ScriptedModel()
                let growth = try await Serving.run(Serving.model(model)) { port in
                    try await Serving.blocking {
                        var sockets: [Socket] = []
                        defer { for socket in sockets { socket.close() } }
                        for _ in 0..<1_000 {
                            // The system refuses some while it accepts others.
                            var socket: Socket?
                            for _ in 0..<20 where socket == nil { socket = Socket.connected(to: UInt16(port)) }
                            let connected = try #require(socket)
                            sockets.append(connected)
                            _ = connected.write(Serving.request("steady", stream: true))
                        }
                        var before: Int?
                        for round in 0..<8 {
                            for socket in sockets {
                                #expect(socket.isReadable(within: 10_000))
                                #expect(!socket.read().isEmpty)
                            }
                            if round == 3 { before = Self.memory }
                        }
                        return Self.memory.flatMap { now in before.map { now - $0 } }
                    }
                }
                #expect(model.began == 1_000)
                #expect(await Serving.eventually { model.cancelled == 1_000 })
                if let growth { #expect(growth < 32 << 20, "\(growth >> 20) MiB more after 8,000 reads") }
            }
        }
    }
#endif
