// Peers that take too long, say too much or go, over raw sockets: each ends within the limits, and takes its work with it.

#if Hummingbird
    import BinderyHummingbird
    import BinderyLoopbackServer
    import Foundation
    import ServedPets
    import Testing

    extension ServingSuite {
        @Suite(.serialized) struct ConnectionTests {
            private static let limits = ConnectionLimits(
                headTime: .seconds(20), drainTime: .milliseconds(500), stallTime: .seconds(1))

            /// What a script over one socket says, against a server with short limits.
            private func script<Value: Sendable>(
                _ model: ScriptedModel = ScriptedModel(), limits: ConnectionLimits = ConnectionTests.limits,
                bodyTime: Duration? = .milliseconds(600), _ body: @escaping @Sendable (Socket) throws -> Value
            ) async throws -> Value {
                let server = Serving.model(
                    model, configuration: .init(limits: ServerLimits(bodyBytes: 100_000, bodyTime: bodyTime)))
                return try await Serving.run(server, limits: limits) { port in
                    try await Serving.blocking {
                        let socket = try #require(Socket.connected(to: UInt16(port)))
                        defer { socket.close() }
                        return try body(socket)
                    }
                }
            }

            @Test func aConnectionServesManyRequests() async throws {
                let texts = try await script { socket in
                    (0..<3).map { index in
                        _ = socket.write(Serving.request("echo", "number \(index)"))
                        return socket.read(until: "}}")
                    }
                }
                for (index, text) in texts.enumerated() { #expect(text.contains("number \(index)"), "\(text)") }
            }

            @Test func aSlowHeadEnds() async throws {
                let limits = ConnectionLimits(headTime: .milliseconds(800))
                let (took, text) = try await script(limits: limits) { socket in
                    let began = ContinuousClock.now
                    for byte in Array("POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\n".utf8) {
                        guard socket.write([byte]), !socket.isReadable(within: 100) else { break }
                    }
                    return (ContinuousClock.now - began, socket.readToEnd(within: .seconds(5)))
                }
                #expect(text == "" && took > .milliseconds(500) && took < .seconds(3), "\(took)")
            }

            @Test func aHugeHeadEnds() async throws {
                let text = try await script { socket in
                    _ = socket.write(Array("GET / HTTP/1.1\r\nX: ".utf8) + [UInt8](repeating: 0x61, count: 200_000))
                    return socket.readToEnd(within: .seconds(5))
                }
                // Where the peer goes on sending, the reset may overtake the response.
                #expect(text == "" || text?.hasPrefix("HTTP/1.1 400") == true, "\(text ?? "no end")")
            }

            @Test func anEndlessBodyEnds() async throws {
                let (text, took) = try await script { socket in
                    let began = ContinuousClock.now
                    _ = socket.write(Array(Serving.head(length: nil).utf8))
                    let chunk = Array("1000\r\n".utf8) + [UInt8](repeating: 0x20, count: 4096) + Array("\r\n".utf8)
                    var text = ""
                    while socket.write(chunk), ContinuousClock.now - began < .seconds(10) {
                        if socket.isReadable(within: 0) {
                            let piece = socket.read()
                            if piece.isEmpty { break }
                            text += String(decoding: piece, as: UTF8.self)
                        }
                    }
                    return (text, ContinuousClock.now - began)
                }
                #expect(text.hasPrefix("HTTP/1.1 413"), "\(text)")
                #expect(took < .seconds(5), "\(took)")
            }

            @Test func aSlowBodyEnds() async throws {
                let (text, took) = try await script { socket in
                    let began = ContinuousClock.now
                    _ = socket.write(Array(Serving.head(length: 1_000).utf8))
                    for _ in 0..<100 {
                        guard socket.write([0x20]), !socket.isReadable(within: 50) else { break }
                    }
                    return (socket.readToEnd(within: .seconds(5)), ContinuousClock.now - began)
                }
                #expect(text?.hasPrefix("HTTP/1.1 408") == true, "\(text ?? "no end")")
                #expect(took < .seconds(4), "\(took)")
            }

            /// A body that a handler reads as it comes has no limit for all of it, but for each silence.
            @Test func aSilentUploadEnds() async throws {
                let server = ServedPets.GoldenServer.server(golden: PetShop(), authenticator: nil)
                let limits = ConnectionLimits(idleTime: .milliseconds(700))
                let (slow, silent, took) = try await Serving.run(server, limits: limits) { port in
                    try await Serving.blocking {
                        func head(_ target: String, _ type: String, _ length: Int) -> String {
                            "\(target) HTTP/1.1\r\nHost: a\r\nContent-Type: \(type)\r\nContent-Length: \(length)\r\n\r\n"
                        }
                        let photo = head("PUT /pets/1/photo", "image/png", 8)
                        let pet = #"{"name":"Ann"}"#
                        let slow = try #require(Socket.connected(to: UInt16(port)))
                        defer { slow.close() }
                        _ = slow.write(Array((head("POST /pets", "application/json", pet.utf8.count) + pet).utf8))
                        _ = slow.read(until: "Ann")
                        _ = slow.write(Array(photo.utf8))
                        for _ in 0..<8 {
                            usleep(200_000)
                            _ = slow.write([0x41])
                        }
                        let whole = slow.read(until: "\r\n\r\n")
                        let silent = try #require(Socket.connected(to: UInt16(port)))
                        defer { silent.close() }
                        let began = ContinuousClock.now
                        _ = silent.write(Array((photo + "12").utf8))
                        return (whole, silent.readToEnd(within: .seconds(5)), ContinuousClock.now - began)
                    }
                }
                #expect(slow.contains("204"), "\(slow)")
                #expect(silent != nil && took < .seconds(3), "\(silent ?? "no end") \(took)")
            }

            /// A peer that has said all it has to say is still responded to, if it does not take long.
            @Test func aHalfClosedConnection() async throws {
                let text = try await script { socket in
                    _ = socket.write(Serving.request("echo", "last words"))
                    socket.endSending()
                    return socket.readToEnd(within: .seconds(5))
                }
                #expect(text?.contains("last words") == true, "\(text ?? "no end")")
            }

            @Test(arguments: [("endless", true), ("slow", false), ("flood", true)])
            func aPeerThatGoesCancelsItsHandler(_ name: String, _ isStream: Bool) async throws {
                let model = ScriptedModel()
                let server = Serving.model(model)
                try await Serving.run(server) { port in
                    try await Serving.blocking {
                        let socket = try #require(Socket.connected(to: UInt16(port)))
                        _ = socket.write(Serving.request(name, stream: isStream))
                        if isStream { _ = socket.read(until: "more") }
                        while model.began == 0 { usleep(10_000) }
                        socket.close()
                    }
                    #expect(await Serving.eventually { model.cancelled == 1 })
                }
            }

            /// A peer that reads nothing makes the handler wait, and is let go after a while.
            @Test func aPeerThatDoesNotReadEnds() async throws {
                let model = ScriptedModel()
                let took = try await script(model) { socket in
                    let began = ContinuousClock.now
                    _ = socket.write(Serving.request("flood", stream: true))
                    while model.cancelled == 0, ContinuousClock.now - began < .seconds(15) { usleep(50_000) }
                    return ContinuousClock.now - began
                }
                #expect(model.cancelled == 1 && took < .seconds(10), "\(took)")
            }

            @Test func bodiesThatAreAskedForAndHeads() async throws {
                let text = try await script { socket in
                    let body = Serving.request("echo", "expected")
                    let text = String(decoding: body, as: UTF8.self)
                    let parts = text.components(separatedBy: "\r\n\r\n")
                    _ = socket.write(Array((parts[0] + "\r\nExpect: 100-continue\r\n\r\n").utf8))
                    let first = socket.read(until: "\r\n\r\n")
                    _ = socket.write(Array(parts[1].utf8))
                    return first + socket.read(until: "}}")
                }
                #expect(text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), "\(text)")
                #expect(text.contains("expected"))
            }
        }
    }
#endif
