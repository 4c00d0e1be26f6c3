// A fault names the place in the description of the property that it is in.

import BinderyRuntime
import Testing

@Suite struct DescriptionPlacesTests {
    static let strict: [(String, String?)] = [
        (#"{"model":7}"#, "mail.yaml#/properties/model"),
        (#"{"name":[],"model":"m"}"#, "more.yaml#/allOf/0/name"),
        (#"{"content":"c"}"#, "mail.yaml#/properties/model"),
        (#"{"child":{"content":[],"model":"m"},"model":"m"}"#, "mail.yaml#/properties/content"),
        (#"{"model":"m","child":{"child":{"name":""}}}"#, "mail.yaml#/properties/model"),
        (#"{"model":"m","child":7}"#, "more.yaml#/properties/child/oneOf/0"),
        (#"{"model":"m","child":{"model":"c"},"name":{"a":1}}"#, "more.yaml#/allOf/0/name"),
        (#"{"other":1,"na\u006de":1,"model":"m"}"#, "more.yaml#/allOf/0/name"),
        (#"{"model":"m","other":[1,}"#, nil),
        (#"{"model":"m","name":"a\x"}"#, "more.yaml#/allOf/0/name"),
        ("[]", nil), ("", nil),
    ]

    @Test(arguments: strict) func aThrownFaultHasItsPlace(text: String, place: String?) {
        let error = #expect(throws: JSONError.self) { try JSONCoding.decode(Message.self, from: Array(text.utf8)) }
        #expect(error?.place == place)
        if let place { #expect(error?.description.hasSuffix("[\(place)]") == true) }
        let again = #expect(throws: JSONError.self) {
            try Array(text.utf8).withUnsafeBytes { try JSONCoding.decode(Message.self, from: $0.bytes) }
        }
        #expect(again == error)
    }

    @Test func whatIsGivenUpHasItsPlace() throws {
        let text = #"{"model":"m","child":{"model":"c","name":7,"child":{"model":8}},"name":true}"#
        var issues: [DecodingIssue] = []
        let message: Message = try JSONCoding.decode(from: Array(text.utf8), tolerance: .tolerant, issues: &issues)
        let places = ["more.yaml#/allOf/0/name", "mail.yaml#/properties/model", "more.yaml#/allOf/0/name"]
        #expect(issues.map(\.place) == places)
        #expect(message.child?.value.model == "c")
        let list = "[" + Array(repeating: text, count: 3).joined(separator: ",") + "]"
        issues = []
        _ = try JSONCoding.decode([Message].self, from: Array(list.utf8), tolerance: .tolerant, issues: &issues)
        #expect(issues.count == 9)
        #expect(issues.allSatisfy { $0.place != nil })
    }
}
