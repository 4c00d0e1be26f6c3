// Responses that do not fit their types go in; lines of JSON with each of them, without secrets, come out, as `bindery conform`
// reads them.

import Foundation
import HTTPTypes
import Synchronization

/// Records the responses, and the events of streams, that a client could not read as their types, in part or at all.
///
///     configuration.issueRecorder = DecodingIssueRecorder(to: "/var/log/pets.jsonl")
///
/// Each is one line of the file, in the form that `bindery conform` reads: the method, the path, the status, the media type and
/// the body. Of the request no more is recorded, and of the headers nothing else. Credentials are taken out wherever they stand,
/// and so are the members that are secret by their names; what else a body holds is recorded as it is. Lines are appended to a
/// file that is there, up to the bounds. Recording never fails a call: where the file cannot be written nothing is recorded.
public final class DecodingIssueRecorder: Sendable {
    private struct State {
        var exchanges = 0
        var bytes = 0
        var leftOut = 0
    }

    private let path: String
    private let maximumBytes: Int
    private let maximumExchanges: Int
    private let secrets: [Credential]
    private let members: Set<String>
    private let state = Mutex(State())

    /// - Parameters:
    ///   - path: the file.
    ///   - maximumBytes: how many bytes this recorder writes, 1 MiB where nothing else is said. What does not fit is left out.
    ///   - maximumExchanges: how many responses and events this recorder writes, 100 where nothing else is said.
    ///   - secrets: further texts that are taken out.
    ///   - secretMembers: the names of members of bodies whose text is taken out, in any case.
    public init(
        to path: String, maximumBytes: Int = 1 << 20, maximumExchanges: Int = 100, secrets: [String] = [],
        secretMembers: Set<String> = RecordingMiddleware.usualSecretMembers
    ) {
        self.path = path
        self.maximumBytes = maximumBytes
        self.maximumExchanges = maximumExchanges
        self.secrets = secrets.map(Credential.init)
        members = Set(secretMembers.map { $0.lowercased() })
    }

    /// How many responses and events were written.
    public var recorded: Int { state.withLock { $0.exchanges } }

    /// How many were not, for the bounds or since the file could not be written.
    public var leftOut: Int { state.withLock { $0.leftOut } }

    /// What a response is a response to, without its body.
    struct Context: Sendable {
        var method: String
        var path: String
        var status: Int
        var contentType: String?
        var framing: StreamFraming?
        var credentials: [Credential]
    }

    func record(_ bytes: [UInt8], _ context: Context) {
        state.withLock { state in
            guard state.exchanges < maximumExchanges, bytes.count <= maximumBytes - state.bytes else {
                state.leftOut += 1
                return
            }
            let line = line(bytes, context)
            guard line.count <= maximumBytes - state.bytes, append(line) else {
                state.leftOut += 1
                return
            }
            state.exchanges += 1
            state.bytes += line.count
        }
    }

    private func line(_ bytes: [UInt8], _ context: Context) -> [UInt8] {
        let known = RequestSecrets(context.credentials + secrets, [:])
        let redaction = Redaction(secrets: known, members: members)
        let text = String(decoding: redaction.redacted(bytes, contentType: "application/json"), as: UTF8.self)
        var body = text
        var type = context.contentType ?? "application/json"
        switch context.framing {
        case .events, .envelopes:
            type = "text/event-stream"
            body = text.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)\n" }.joined() + "\n"
        case .lines, .records: type = "application/jsonl"
        case nil: break
        }
        let headers: JSONObject = ["content-type": .string(type)]
        let response: JSONObject = [
            "status": .integer(context.status), "headers": .object(headers), "body": .string(body),
        ]
        let line: JSONObject = [
            "method": .string(context.method), "url": .string(known.redacted(path: context.path)),
            "response": .object(response),
        ]
        guard let bytes = try? JSONCoding.encode(JSONValue.object(line)) else { return [] }
        return bytes + [UInt8(ascii: "\n")]
    }

    private func append(_ line: [UInt8]) -> Bool {
        guard !line.isEmpty else { return false }
        let file = URL(filePath: path)
        do {
            guard FileManager.default.fileExists(atPath: path) else {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(line).write(to: file)
                return true
            }
            let handle = try FileHandle(forWritingTo: file)
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(line))
            try handle.close()
            return true
        } catch {
            return false
        }
    }
}
