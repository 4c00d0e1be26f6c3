// The steps of which checks are made: send, read, wait, compare.

import BinderyClient
import BinderyLoopbackServer
import Foundation
import HTTPTypes

extension TransportUnderTest {
    /// A transport set so, or else the requirement is skipped.
    func made(_ settings: TransportSettings = TransportSettings()) throws -> any HTTPTransport {
        guard let transport = try make(settings) else {
            throw ContractSkip(reason: "the transport cannot be set so: \(settings)")
        }
        return transport
    }
}

extension HTTPTransport {
    /// Sends a request to a server on this machine.
    func send(
        _ method: HTTPRequest.Method = .get, to server: LoopbackServer, body: [UInt8]? = nil,
        fields: HTTPFields = [:]
    ) async throws -> TransportResponse {
        try await send(request(method, server.url, fields), body: body, limits: TransportLimits())
    }

    /// Sends pieces.
    func send(upload: TransportUpload, to server: LoopbackServer) async throws -> TransportResponse {
        try await send(request(.post, server.url), upload: upload, limits: TransportLimits())
    }

    func get(_ url: String, fields: HTTPFields = [:]) async throws -> TransportResponse {
        try await send(request(.get, url, fields), body: nil, limits: TransportLimits())
    }
}

/// A request to a URL of scheme, authority and perhaps a path.
func request(_ method: HTTPRequest.Method, _ url: String, _ fields: HTTPFields = [:]) -> HTTPRequest {
    let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    let path = parts.count > 2 ? "/\(parts[2])" : "/contract"
    return HTTPRequest(
        method: method, scheme: String(parts[0].dropLast()), authority: String(parts[1]), path: path,
        headerFields: fields)
}

extension TransportResponse {
    /// The whole body.
    func bytes() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in body { bytes += piece }
        return bytes
    }

    func text() async throws -> String { String(decoding: try await bytes(), as: UTF8.self) }
}

/// - Throws: `ContractFailure` where it does not hold.
func require(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
    if !holds { throw ContractFailure(description: otherwise()) }
}

/// The error that something throws.
/// - Throws: `ContractFailure` where it throws none.
func error<Value>(of name: String, _ work: () async throws -> Value) async throws -> any Error {
    do {
        _ = try await work()
    } catch {
        return error
    }
    throw ContractFailure(description: "\(name) throws nothing")
}

/// Waits until something holds.
/// - Throws: `ContractFailure` where it does not within that time.
func eventually(
    _ otherwise: String, within time: Duration = .seconds(20), _ holds: () throws -> Bool
) async throws {
    let end = ContinuousClock.now + time
    while try !holds() {
        try require(ContinuousClock.now < end, "\(otherwise) within \(time)")
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// The result of something that must end within a time.
func ended<Value: Sendable>(
    _ name: String, within time: Duration = .seconds(20), _ task: Task<Value, any Error>
) async throws -> Result<Value, any Error> {
    let clock = Task {
        try await Task.sleep(for: time)
        task.cancel()
    }
    let start = ContinuousClock.now
    let result = await task.result
    clock.cancel()
    try require(ContinuousClock.now - start < time, "\(name) does not end within \(time)")
    return result
}

/// Bytes of which none repeats the one before by a rule that a mistake would share.
func patterned(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 / 7) }
}
