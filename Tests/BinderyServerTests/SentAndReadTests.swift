// Whatever a generated client sends, the generated server of the same description reads back: random values in every place, style
// and kind of body.

import BinderyServer
import ServedBodies
import ServedStyles
import Synchronization
import Testing

/// What a handler was given last.
private final class Heard: Sendable {
    private let value = Mutex<String>("")
    func hear(_ value: Any...) { self.value.withLock { $0 = Self.shown(value) } }
    var last: String { value.withLock { $0 } }
    static func shown(_ values: [Any]) -> String { values.map { "\($0)".debugDescription }.joined(separator: " ") }
}

private struct Styles: ServedStyles.GoldenHandler {
    let heard: Heard

    func inPath(
        simple: Words, label: Words, matrix: Words, object: Point, context: RequestContext
    ) async throws {
        heard.hear(simple, label, matrix, object)
    }

    func inQuery(
        many: Words?, list: Words?, spaced: Words?, piped: Words?, deep: Point?, flat: Point?, spread: Point?,
        json: Point?, number: Double?, yes: Bool?, context: RequestContext
    ) async throws {
        heard.hear(
            many as Any, list as Any, spaced as Any, piped as Any, deep as Any, flat as Any, spread as Any,
            json as Any, number as Any, yes as Any)
    }

    func inHeaders(
        xWords: Words?, xPoint: Point?, crumb: String?, crumbs: Words?, context: RequestContext
    ) async throws {
        heard.hear(xWords as Any, xPoint as Any, crumb as Any, crumbs as Any)
    }
}

private struct Bodies: ServedBodies.GoldenHandler {
    func createPet(_ request: Pet, context: RequestContext) async throws -> Pet { request }
    func createPetForm(_ request: Pet, context: RequestContext) async throws -> Pet { request }
    func createPetCSV(_ request: String, context: RequestContext) async throws -> Pet { Pet(name: request) }

    func createPetMultipart(_ request: PetForm, context: RequestContext) async throws -> Pet {
        let bytes = try await request.portrait.bytes(upTo: 1 << 20)
        return Pet(name: request.about?.name, tags: (request.about?.tags ?? []) + [bytes.description])
    }
}

/// Random values, with what separates and escapes.
private struct Values {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }

    private static let pieces = [
        "a", "Z", "0", "7", "true", "null", "1.5", " ", ",", ";", "=", "&", "|", ".", "/", "?", "#", "%", "%20", "+",
        "\"",
        "\\", "[", "]", "{", "}", "ä", "日本", "🦊", "'", ":", "@", "~", "-", "_", "*", "(", ")", "<", "&amp;", "--",
    ]

    /// - `without`: what a style has no way to write within a value: its separators, where they cannot be escaped.
    mutating func text(from least: Int = 1, without: String = "") -> String {
        let text = (0..<(least + below(4))).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
        return String(text.map { without.contains($0) ? "x" : $0 })
    }

    mutating func words(without: String = "") -> [String] {
        (0..<(1 + below(3))).map { _ in text(without: without) }
    }

    mutating func chance<Value>(_ value: Value) -> Value? { below(3) == 0 ? nil : value }
    mutating func point(without: String = "") -> Point {
        Point(x: below(2_000) - 1_000, name: chance(text(without: without)))
    }
}

@Suite struct SentAndReadTests {
    private static func client(_ heard: Heard) -> ServedStyles.GoldenClient {
        let server = APIServer(
            api: ServedStyles.GoldenServer.api,
            operations: ServedStyles.GoldenServer.operations(golden: Styles(heard: heard)), authenticator: nil)
        return ServedStyles.GoldenClient(
            transport: InProcessTransport(server),
            configuration: ClientConfiguration(serverURL: "http://example.com", retries: .none))
    }

    @Test func inPaths() async throws {
        let heard = Heard()
        let client = Self.client(heard)
        for seed in 0..<400 as Range<UInt64> {
            var values = Values(seed: seed)
            let (simple, label) = (values.words(), values.words(without: "."))
            let (matrix, point) = (values.words(), values.point())
            try await client.inPath(simple: simple, label: label, matrix: matrix, object: point)
            #expect(heard.last == Heard.shown([simple, label, matrix, point]), "seed \(seed)")
        }
    }

    @Test func inQueries() async throws {
        let heard = Heard()
        let client = Self.client(heard)
        for seed in 0..<400 as Range<UInt64> {
            var values = Values(seed: seed)
            let many = values.chance(values.words())
            let list = values.chance(values.words())
            let spaced = values.chance(values.words(without: " "))
            let piped = values.chance(values.words(without: "|"))
            let deep = values.chance(values.point())
            let flat = values.chance(values.point())
            let spread = values.chance(values.point())
            let json = values.chance(values.point())
            let number = values.chance(Double(values.below(2_000)) / 8 - 100)
            let yes = values.chance(values.below(2) == 0)
            try await client.inQuery(
                many: many, list: list, spaced: spaced, piped: piped, deep: deep, flat: flat, spread: spread,
                json: json,
                number: number, yes: yes)
            let sent = Heard.shown([
                many as Any, list as Any, spaced as Any, piped as Any, deep as Any, flat as Any, spread as Any,
                json as Any, number as Any, yes as Any,
            ])
            #expect(heard.last == sent, "seed \(seed)")
        }
    }

    @Test func inHeadersAndCookies() async throws {
        let heard = Heard()
        let client = Self.client(heard)
        for seed in 0..<400 as Range<UInt64> {
            var values = Values(seed: seed)
            let words = values.chance(values.words(without: ", "))
            let point = values.chance(values.point(without: ", "))
            let crumb = values.chance(values.text())
            let crumbs = values.chance(values.words())
            try await client.inHeaders(xWords: words, xPoint: point, crumb: crumb, crumbs: crumbs)
            let sent = Heard.shown([words as Any, point as Any, crumb as Any, crumbs as Any])
            #expect(heard.last == sent, "seed \(seed)")
        }
    }

    @Test func inBodies() async throws {
        let server = APIServer(
            api: ServedBodies.GoldenServer.api,
            operations: ServedBodies.GoldenServer.operations(golden: Bodies()), authenticator: nil)
        let client = ServedBodies.GoldenClient(
            transport: InProcessTransport(server),
            configuration: ClientConfiguration(serverURL: "http://example.com", retries: .none))
        for seed in 0..<400 as Range<UInt64> {
            var values = Values(seed: seed)
            let pet = Pet(name: values.chance(values.text(from: 0)), tags: values.chance(values.words(without: "|")))
            #expect(try await client.createPet(pet) == pet, "seed \(seed)")
            #expect(try await client.createPetForm(pet) == pet, "seed \(seed)")
            let text = values.text(from: 1)
            #expect(try await client.createPetCSV(text).name == text, "seed \(seed)")
            let bytes = (0..<values.below(200)).map { _ in UInt8(values.below(256)) }
            let made = try await client.createPetMultipart(
                PetForm(portrait: .bytes(bytes, fileName: values.text()), about: values.chance(pet)))
            #expect(made.tags?.last == bytes.description, "seed \(seed)")
        }
    }
}
