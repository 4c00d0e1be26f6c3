// Requests that are almost right, changed at random, through routers and readers: each gets a response of its own making, never
// a failure of the server's. `make fuzz` runs this for FUZZ_SECONDS; by itself it takes two. A failure names its seed.

import BinderyServer
import BinderyTestSupport
import Foundation
import HTTPTypes
import ServedBodies
import ServedParameters
import Testing

private struct Seed: Sendable {
    var method: String
    var target: String
    var headers: [(String, String)] = []
    var body: String = ""
}

private struct Bodies: ServedBodies.GoldenHandler {}
private struct Pets: PetsHandler {}
private struct Rest: ServedParameters.GoldenHandler {}

@Suite struct ServerFuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 2
    private static let seed =
        environment["FUZZ_SEED"].flatMap(UInt64.init)
        ?? (environment["FUZZ_SECONDS"] == nil ? 6 : UInt64(Date().timeIntervalSince1970))

    private static let configuration = ServerConfiguration(
        limits: ServerLimits(
            targetBytes: 2_000, headerBytes: 4_000, bodyBytes: 4_000, uploadBytes: 8_000, formParts: 20))

    private static let parameters = ServedParameters.GoldenServer.server(
        golden: Rest(), pets: Pets(), authenticator: Authenticator { $0.text == "right" ? "Ann" : nil },
        configuration: configuration)

    private static let bodies = ServedBodies.GoldenServer.server(
        golden: Bodies(), authenticator: nil, configuration: configuration)

    private static let key = ("Authorization", "Bearer right")
    private static let ofParameters = [
        Seed(
            method: "GET", target: "/v1/pets/7?fields=a%20b%7Cc&filter%5Bname%5D=Rex&filter%5Blegs%5D=4&context=x/y",
            headers: [key, ("X-Trace", "on"), ("Cookie", "session=s%3B1; other=2")]),
        Seed(
            method: "PUT", target: "/v1/pets/1", headers: [key, ("Content-Type", "application/json; charset=utf-8")],
            body: #"{"name":"Rex","legs":4,"more":[1,{"a":null}]}"#),
        Seed(method: "DELETE", target: "/v1/pets/%31"),
        Seed(method: "GET", target: "/v1/report", headers: [key, ("Accept", "application/hal+json;q=0.5, */*;q=0.1")]),
    ]

    private static let ofBodies = [
        Seed(
            method: "POST", target: "/pets", headers: [("Content-Type", "multipart/form-data; boundary=\"b\"")],
            body:
                "--b\r\nContent-Disposition: form-data; name=\"portrait\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
                + "PNG\r\n--b\r\nContent-Disposition: form-data; name=\"about\"\r\nContent-Type: application/json\r\n\r\n"
                + "{\"name\":\"Rex\"}\r\n--b--\r\n"),
        Seed(
            method: "POST", target: "/pets", headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: "name=R%C3%BCx+1&tags=a%7Cb"),
        Seed(method: "POST", target: "/pets", headers: [("Content-Type", "text/csv")], body: "a,b"),
        Seed(
            method: "POST", target: "/pets", headers: [("Content-Type", "application/json")], body: #"{"tags":["a"]}"#),
        Seed(method: "PUT", target: "/pets/portrait", headers: [("Content-Type", "image/png")], body: "PNG"),
    ]

    private static let pieces = [
        "%", "%zz", "%00", "%C3", "%2F", "&", "=", ";", ",", "|", "[", "]", "[a][b]", "\"", "\\", "\r\n", "\0", "ü",
        "🦀", "--b", "{",
        "}", "null", "1e999", "-0", "99999999999999999999", "../", "//", "?", "#", " ", "\t", "*/*", "q=", "boundary=",
    ]

    private func changed(_ text: String, _ random: inout SplitMix) -> String {
        var bytes = Array(text.utf8)
        let place = bytes.isEmpty ? 0 : Int(random.next() % UInt64(bytes.count + 1))
        switch random.next() % 6 {
        case 0 where !bytes.isEmpty: bytes[min(place, bytes.count - 1)] = UInt8(truncatingIfNeeded: random.next())
        case 1 where place < bytes.count:
            bytes.removeSubrange(place..<min(bytes.count, place + 1 + Int(random.next() % 8)))
        case 2: bytes.insert(contentsOf: bytes.prefix(Int(random.next() % 40)), at: place)
        case 3:
            let piece = Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
            bytes.insert(
                contentsOf: Array(String(repeating: piece, count: random.next() % 50 == 0 ? 900 : 1).utf8), at: place)
        case 4: bytes = Array(bytes.prefix(place))
        default:
            bytes.insert(contentsOf: Array(Self.pieces[Int(random.next() % UInt64(Self.pieces.count))].utf8), at: place)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func changed(_ seed: Seed, _ random: inout SplitMix) -> Seed {
        var made = seed
        for _ in 0...(random.next() % 3) {
            switch random.next() % 5 {
            case 0, 1: made.target = changed(made.target, &random)
            case 2 where !made.headers.isEmpty:
                let index = Int(random.next() % UInt64(made.headers.count))
                made.headers[index].1 = changed(made.headers[index].1, &random)
            case 3: made.method = ["GET", "POST", "PUT", "HEAD", "OPTIONS", "PATCH", "BREW"][Int(random.next() % 7)]
            default: made.body = changed(made.body, &random)
            }
        }
        return made
    }

    private func request(_ seed: Seed) -> ServerRequest? {
        guard let method = HTTPRequest.Method(rawValue: seed.method) else { return nil }
        var head = HTTPRequest(method: method, scheme: nil, authority: nil, path: seed.target)
        for (name, value) in seed.headers {
            if let name = HTTPField.Name(name) { head.headerFields.append(HTTPField(name: name, value: value)) }
        }
        return ServerRequest(head: head, body: TransportBody(Array(seed.body.utf8)))
    }

    @Test(.timeLimit(.minutes(10))) func neverAFailure() async throws {
        var random = SplitMix(seed: Self.seed)
        var counts: [Int: Int] = [:]
        let end = ContinuousClock.now + .seconds(Self.seconds)
        // At least so many, however slow the machine is.
        while counts.values.reduce(0, +) < 2_000 || ContinuousClock.now < end {
            let isOfBodies = random.next() % 2 == 0
            let seeds = isOfBodies ? Self.ofBodies : Self.ofParameters
            let made = changed(seeds[Int(random.next() % UInt64(seeds.count))], &random)
            guard let request = request(made) else { continue }
            let response = await (isOfBodies ? Self.bodies : Self.parameters).respond(to: request)
            let status = Int(response.head.status.code)
            counts[status, default: 0] += 1
            // No handler is there: what gets through is 501.
            let known: Set = [204, 400, 401, 404, 405, 406, 413, 414, 415, 431, 501]
            #expect(known.contains(status), "seed \(Self.seed): \(status) for \(made)")
        }
        for status in [400, 401, 404, 405, 501] {
            #expect(counts[status, default: 0] > 0, "never \(status): \(counts)")
        }
    }
}
