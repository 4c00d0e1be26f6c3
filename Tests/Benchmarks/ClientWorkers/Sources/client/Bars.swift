// The bars of the whole call, one method each: what it prints is `FIGURE FIGURE …`, in the order that `ClientBars` knows.

import BinderyClient
import BinderyRuntime
import OpenAIChat

struct Bars: Sendable {
    let port: String
    let transport: any HTTPTransport

    private static let rounds = 15
    private let request = CreateChatCompletionRequest(
        model: .gpt4oMini, messages: [.system("Be brief."), .user("Where does sand come from?")], temperature: 0.2)

    init(port: String, transport: any HTTPTransport) {
        self.port = port
        self.transport = transport
    }

    private func client(_ path: String) -> OpenAIClient {
        OpenAIClient(
            transport: transport, apiKey: "k",
            configuration: ClientConfiguration(serverURL: "http://127.0.0.1:\(port)\(path)"))
    }

    private func bare() throws -> Bare {
        Bare(transport: transport, port: port, body: try JSONCoding.encode(request))
    }

    private func read(_ client: OpenAIClient) async throws -> Int {
        var count = 0
        for try await chunk in try await client.chat.completions.stream(request) { count += chunk.choices.count }
        return count
    }

    /// Nanoseconds of one chunk, through the client and bare.
    func stream() async throws { try await streams("/stream/20000", chunks: 20_000) }

    /// The same where each chunk comes by itself.
    func paced() async throws { try await streams("/paced/5000/0", chunks: 5_000) }

    private func streams(_ path: String, chunks: Int) async throws {
        let (client, bare) = (client(path), try bare())
        var own: [Int] = []
        var other: [Int] = []
        for round in 0...Self.rounds {
            let start = Usage.nanoseconds
            guard try await read(client) == chunks else { fatalError("chunks are missing") }
            let middle = Usage.nanoseconds
            guard try await bare.count(path) > chunks else { fatalError("bytes are missing") }
            if round == 0 { continue }
            own.append((middle - start) / chunks)
            other.append((Usage.nanoseconds - middle) / chunks)
        }
        print(own.median, other.median)
    }

    /// Nanoseconds of one small call, through the client and bare.
    func create() async throws {
        let (client, bare, count) = (client("/whole"), try bare(), 500)
        var own: [Int] = []
        var other: [Int] = []
        for round in 0...Self.rounds {
            let start = Usage.nanoseconds
            for _ in 0..<count { _ = try await client.chat.completions.create(request) }
            let middle = Usage.nanoseconds
            for _ in 0..<count { _ = try await bare.count("/whole") }
            if round == 0 { continue }
            own.append((middle - start) / count)
            other.append((Usage.nanoseconds - middle) / count)
        }
        print(own.median, other.median)
    }

    /// The most memory that is in use more than before, in bytes, while 500 MB are sent to a reader that takes 10 ms for
    /// each chunk, and for five seconds.
    func slowReader() async throws {
        _ = try await read(client("/stream/100"))
        let before = Usage.residentBytes
        var most = 0
        let end = ContinuousClock.now + .seconds(5)
        for try await _ in try await client("/big/500000000").chat.completions.stream(request) {
            try await Task.sleep(for: .milliseconds(10))
            most = max(most, Usage.residentBytes - before)
            if ContinuousClock.now > end { break }
        }
        print(most)
    }

    /// Nanoseconds of one chunk, and the most memory that is in use more than before, with 1,000 streams of 100 chunks at
    /// once.
    func streamsAtOnce() async throws {
        let client = client("/paced/100/10")
        _ = try await read(self.client("/stream/100"))
        let before = Usage.residentBytes
        let start = Usage.nanoseconds
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<1_000 { group.addTask { try await read(client) } }
            return try await group.reduce(0, +)
        }
        guard count == 100_000 else { fatalError("chunks are missing") }
        print((Usage.nanoseconds - start) / count, Usage.residentBytes - before)
    }

    /// Nanoseconds of one of 10,000 calls one after another, and how much more memory is in use after them than after the
    /// first thousand.
    func calls() async throws {
        let client = client("/whole")
        for _ in 0..<1_000 { _ = try await client.chat.completions.create(request) }
        let before = Usage.residentBytes
        let start = Usage.nanoseconds
        for _ in 0..<10_000 { _ = try await client.chat.completions.create(request) }
        print((Usage.nanoseconds - start) / 10_000, max(0, Usage.residentBytes - before))
    }
}
