// How long the server asks to wait, in every way in which it may say so.

import HTTPTypes
import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct ServerDelayTests {
    private let now = 784_111_770.0  // 7 seconds before the date below
    private let forms = [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ]

    private func asked(_ headers: HTTPFields) -> Duration? { ServerDelay.asked(headers) { now } }

    @Test func seconds() {
        #expect(asked([.retryAfter: "7"]) == .seconds(7))
        #expect(asked([.retryAfter: " 1.5 "]) == .seconds(1.5))
        #expect(asked([:]) == nil)
        for text in ["", "-1", "+1", "1e3", "0x10", "inf", "nan", "soon", "1.2.3", "1 s"] {
            #expect(asked([.retryAfter: text]) == nil, "\(text)")
        }
        #expect(asked([.retryAfter: "999999999999999999"]) == .seconds(1e9))
    }

    @Test func millisecondsComeFirst() {
        #expect(asked([.retryAfterMilliseconds: "250.5", .retryAfter: "7"]) == .milliseconds(250.5))
        #expect(asked([.retryAfterMilliseconds: "no", .retryAfter: "7"]) == .seconds(7))
    }

    @Test func datesInAllThreeForms() {
        for form in forms {
            #expect(HTTPDate.seconds(form, now: now) == 784_111_777, "\(form)")
            #expect(asked([.retryAfter: form]) == .seconds(7), "\(form)")
            #expect(asked([.retryAfter: form, .date: "Sun, 06 Nov 1994 08:49:07 GMT"]) == .seconds(30))
        }
        #expect(asked([.retryAfter: "Sun, 06 Nov 1994 08:00:00 GMT"]) == .seconds(0), "what is past is no wait")
    }

    @Test func yearsOfTwoDigits() {
        let now = 1_763_700_000.0  // November 2025
        #expect(HTTPDate.seconds("Friday, 01-Jan-75 00:00:00 GMT", now: now) == 3_313_526_400)
        #expect(HTTPDate.seconds("Thursday, 01-Jan-76 00:00:00 GMT", now: now) == 189_302_400)
    }

    @Test func whatIsNoDate() {
        for text in [
            "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 08:49:37 CET",
            "06 Nov 1994 08:49:37", "Sun, 06 Nov 199 08:49:37 GMT", "Sun Nov 6 08:49:37 94", ", , , , ,",
        ] {
            #expect(HTTPDate.seconds(text, now: now) == nil, "\(text)")
        }
    }
}
