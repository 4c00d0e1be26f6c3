// Headers that tell of limits, in every form, to numbers and durations.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct RateLimitTests {
    private func limit(_ headers: [(String, String)]) -> RateLimit {
        RateLimit(HTTPFields(headers.map { HTTPField(name: HTTPField.Name($0.0)!, value: $0.1) }))
    }

    @Test func theUsualHeaders() {
        let limit = limit([
            ("x-ratelimit-limit-requests", "60"), ("x-ratelimit-remaining-requests", "59"),
            ("x-ratelimit-reset-requests", "1s"), ("x-ratelimit-limit-tokens", "150000"),
            ("x-ratelimit-remaining-tokens", "149984"), ("x-ratelimit-reset-tokens", "6m0s"),
        ])
        #expect(limit.requests == .init(limit: 60, remaining: 59, reset: .seconds(1)))
        #expect(limit.tokens == .init(limit: 150_000, remaining: 149_984, reset: .seconds(360)))
        #expect(self.limit([]) == RateLimit())
    }

    @Test(arguments: [
        ("1s", 1.0), ("6m0s", 360), ("120ms", 0.12), ("7.5s", 7.5), ("1h2m3s", 3723), ("1d", 86_400),
        ("250us", 0.00025),
        ("30", 30), ("0.5", 0.5), ("0", 0), ("1700000060", 60), ("1700000060500", 60.5),
        ("Tue, 14 Nov 2023 22:14:20 GMT", 60), ("2023-11-14T22:14:20Z", 60), ("2023-11-14T23:14:20+01:00", 60),
        ("2023-11-14T22:13:00Z", 0),
    ])
    func aReset(_ text: String, _ seconds: Double) throws {
        let reset = limit([("Date", "Tue, 14 Nov 2023 22:13:20 GMT"), ("x-ratelimit-reset-requests", text)])
            .requests.reset
        let milliseconds = try #require(reset) / .microseconds(1)
        #expect(abs(milliseconds - seconds * 1e6) < 1)
    }

    @Test(arguments: ["", "soon", "1x", "s", "-1", "1s2", "1e3", "5m s", "9999-99-99T00:00:00Z"])
    func noReset(_ text: String) {
        #expect(limit([("x-ratelimit-reset-requests", text)]).requests.reset == nil)
    }

    @Test func theFormsOfTheDrafts() {
        let separate = limit([
            ("RateLimit-Limit", "100, 100;w=60"), ("RateLimit-Remaining", "40"), ("RateLimit-Reset", "12"),
        ])
        #expect(separate.requests == .init(limit: 100, remaining: 40, reset: .seconds(12)))
        let joined = limit([("RateLimit", "limit=100, remaining=50, reset=5"), ("RateLimit-Policy", "100;w=60")])
        #expect(joined.requests == .init(limit: 100, remaining: 50, reset: .seconds(5)))
        let named = limit([
            ("RateLimit", #""default";r=50;t=30, "tokens";r=900;t=60"#),
            ("RateLimit-Policy", #""default";q=100;w=60, "tokens";q=1000;w=60;qu="tokens""#),
        ])
        #expect(named.requests == .init(limit: 100, remaining: 50, reset: .seconds(30)))
        #expect(named.tokens == .init(limit: 1000, remaining: 900, reset: .seconds(60)))
    }

    @Test func theFirstNameOfAMeaningCounts() {
        let limit = limit([("x-ratelimit-remaining", "1"), ("x-ratelimit-remaining-requests", "2")])
        #expect(limit.requests.remaining == 2)
        let own = RateLimit([.init("left")!: "3"], by: [RateLimitHeader("Left", .remaining(.tokens))])
        #expect(own.tokens.remaining == 3)
        #expect(
            APIError(status: 429, headers: [.init("ratelimit-reset")!: "8"]).rateLimit.requests.reset == .seconds(8))
    }
}
