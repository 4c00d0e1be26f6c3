// Server URLs taken apart, and where redirects lead.

import Testing

@testable import BinderyClient
@testable import BinderyRuntime

@Suite struct ServerURLTests {
    @Test(arguments: [
        ("https://Api.Example.com/v1", "https://api.example.com:443"), ("http://h", "http://h:80"),
        ("HTTP://127.0.0.1:8080/", "http://127.0.0.1:8080"), ("http://[::1]:99/x", "http://[::1]:99"),
        ("https://h:443", "https://h:443"), ("https://h?x=1", "https://h:443"), ("http://h:/", "http://h:80"),
    ])
    func theOriginIsFound(_ text: String, _ origin: String) throws {
        #expect(try ServerURL(text).origin == origin)
    }

    @Test(arguments: [
        "", "example.com", "/v1", "ftp://h", "https://", "https:///x", "http://h:0", "http://h:99999", "http://h:x",
        "https://user:secret@h/v1", "https://h/{version}", "https://h ost/", "https://h/a b", "https://[::1",
        "http://:80",
    ])
    func whatIsNoServerIsRefused(_ text: String) {
        do {
            let url = try ServerURL(text)
            Issue.record("\(text) gave \(url)")
        } catch {
            #expect(!"\(error)".contains("secret"))
            #expect("\(error)".contains("serverURL"))
        }
    }

    @Test func pathsAreJoined() throws {
        for text in ["https://h/v1", "https://h/v1/", "https://h/v1//"] {
            #expect(try ServerURL(text).path(appending: "/chat", query: []) == "/v1/chat")
        }
        #expect(try ServerURL("https://h").path(appending: "chat", query: ["a=1", "b=2"]) == "/chat?a=1&b=2")
        #expect(
            try ServerURL("https://h/x?api-version=7").path(appending: "/c", query: ["a=1"]) == "/x/c?api-version=7&a=1"
        )
    }

    @Test(
        arguments: [
            ("/b?c=1", "http://h:8080", "/b?c=1"), ("b", "http://h:8080", "/v1/b"), ("?c", "http://h:8080", "/v1/a?c"),
            ("//other/b", "http://other:80", "/b"), ("https://h:8080/b", "https://h:8080", "/b"),
            ("http://H:8080", "http://h:8080", "/"), ("b:c", nil, nil), ("javascript:x", nil, nil),
            ("http://h:8080@evil/b", nil, nil), ("https://evil\\@h:8080/", nil, nil),
            ("/b#part", "http://h:8080", "/b"),
            ("http://h:8080.evil/b", nil, nil), ("/b c", nil, nil),
        ] as [(String, String?, String?)])
    func redirectsAreResolved(_ location: String, _ origin: String?, _ path: String?) throws {
        let target = try ServerURL("http://h:8080/v1/a?q=1").resolved(location)
        #expect(target?.origin == origin)
        #expect(target?.path == path)
    }

    @Test func textIsEscaped() {
        #expect(PercentEncoding.encoded("a-b_c.d~9") == "a-b_c.d~9")
        #expect(PercentEncoding.encoded("a/b c?&=#%é\u{1}") == "a%2Fb%20c%3F%26%3D%23%25%C3%A9%01")
    }
}
