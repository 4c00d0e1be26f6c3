// Error bodies as servers are seen to send them: what is found in each.

import BinderyClient
import BinderyRuntime
import HTTPTypes
import Testing

@Suite struct APIErrorTests {
    private func error(_ body: String, status: Int = 400, headers: HTTPFields = [:]) -> APIError {
        APIError(status: status, headers: headers, bytes: Array(body.utf8))
    }

    @Test(
        arguments: [
            (#"{"error":{"message":"m","type":"t","param":null,"code":"c"}}"#, "m", "c", "t"),
            (#"{"error":{"message":"m","code":429}}"#, "m", "429", nil),
            (#"[{"error":{"code":400,"message":"m","status":"INVALID_ARGUMENT"}}]"#, "m", "400", nil),
            (#"{"error":"m"}"#, "m", nil, nil),
            (#"{"error":[{"message":"m","type":"t","code":"c"}]}"#, "m", "c", "t"),
            (#"{"error":"m","error_type":"x"}"#, "m", nil, nil),
            (#"{"detail":"m"}"#, "m", nil, nil),
            (#"{"detail":[{"msg":"m","loc":["body"]}]}"#, "m", nil, nil),
            (#"{"detail":{"message":"m"}}"#, "m", nil, nil),
            (#"{"object":"error","message":"m","type":"t","code":40301}"#, "m", "40301", "t"),
            (#""m""#, "m", nil, nil),
            ("m", "m", nil, nil),
            (#"{"error":{"code":"c"}}"#, nil, "c", nil),
            (#"{"error":null,"message":"m"}"#, "m", nil, nil),
            ("<!DOCTYPE html><html></html>", nil, nil, nil),
            (" \n", nil, nil, nil),
            ("42", "42", nil, nil),
            (#"{"errors":[{"message":"m","code":5007}],"success":false}"#, "m", "5007", nil),
            (#"{"message":"m","code":"c","errors":[{"message":"n","code":"d"}]}"#, "m", "c", nil),
            (#"{"error":{"message":"m","code":400,"errors":[{"message":"n","reason":"r"}]}}"#, "m", "400", nil),
            (#"{"error":["m `p`"],"warnings":[]}"#, "m `p`", nil, nil),
            (#"{"Message":"m","Code":"c"}"#, "m", "c", nil),
            (#"{"fault":{"faultstring":"m","detail":{"errorcode":"c"}}}"#, "m", nil, nil),
            (#"{"detail":{"error":"m"}}"#, "m", nil, nil),
            (#"{"detail":{"error":{"message":"m","code":"c"}}}"#, "m", "c", nil),
            (#"{"error":{"error":{"message":"m","type":"t"}}}"#, "m", nil, "t"),
            (#"{"error":{"code":"c"},"message":"m"}"#, "m", "c", nil),
            (#"{"reason":"m"}"#, "m", nil, nil),
            (#"{"detail":[{"loc":["body","n"],"msg":"m"}]}"#, "m", nil, nil),
            (
                #"{"object":"error","message":{"detail":[{"type":"e","msg":"m"}]},"type":"t","param":null,"code":null}"#,
                "m", nil, "t"
            ),
            (#"{"message":[{"msg":"m"}],"code":422}"#, "m", "422", nil),
            (#"{"error":{"message":"","code":429}}"#, nil, "429", nil),
            (#"["m"]"#, "m", nil, nil),
        ] as [(String, String?, String?, String?)])
    func theMessageIsFound(_ body: String, _ message: String?, _ code: String?, _ type: String?) {
        let error = error(body)
        #expect(error.message == message)
        #expect(error.code == code)
        #expect(error.type == type)
        #expect("\(error)".contains("400"))
    }

    @Test func theBodyKeepsItsForm() throws {
        #expect(error(#"{"a":1}"#).body == .object(["a": 1]))
        #expect(error("[1]").body == .array([1]))
        #expect(error(#""x""#).body == .string("x"))
        #expect(error("<html>").body == .text("<html>"))
        #expect(error("").body == .empty)
        #expect(error("{\"cut\":").body == .text("{\"cut\":"))
        #expect(try error(#"{"a":1}"#).body(as: [String: Int].self) == ["a": 1])
        #expect(throws: JSONError.self) { try error("<html>").body(as: [String: Int].self) }
    }

    /// As a tolerant client reads data.
    @Test func whatIsAlmostJSONIsRead() {
        for body in [
            "\u{FEFF}{\"error\":{\"message\":\"m\",\"code\":7}}", #"{"error":{"message":"m","code":7,"x":"\ud83d"}}"#,
            #"{"error":{"message":"m","code":7,"x":[NaN,-Infinity]}}"#,
        ] {
            let error = error(body)
            #expect(error.message == "m" && error.code == "7", "\(error.body)")
        }
        let invalid = APIError(status: 400, bytes: Array(#"{"message":"m"#.utf8) + [0xFF] + Array(#"","x":NaN}"#.utf8))
        #expect(invalid.body == .object(["message": "m\u{FFFD}", "x": nil]))
    }

    @Test func whereNoMessageIsFoundTheBodyIsShown() {
        #expect("\(error(#"{"sorry":"overloaded"}"#))".hasSuffix(#"The body begins: {"sorry":"overloaded"}"#))
        #expect("\(error("<html>Bad gateway</html>"))".hasSuffix("The body begins: <html>Bad gateway</html>"))
        let long = "\(error("{\"a\":\"\(String(repeating: "x", count: 9_000))\"}"))"
        #expect(long.count < 500 && long.hasSuffix("xxx…"))
        for body in ["", #"{"error":"m"}"#, "m"] { #expect(!"\(error(body))".contains("The body begins")) }
    }

    @Test func theRequestIdIsFoundUnderManyNames() {
        for name in [
            "x-request-id", "request-id", "CF-RAY", "apim-request-id", "x-amzn-RequestId", "X-Acme-Request-Id",
        ] {
            let error = error("", headers: [HTTPField.Name(name)!: "id-1"])
            #expect(error.requestID == "id-1")
            #expect("\(error)".contains("Request id: id-1."))
        }
        #expect(error("").requestID == nil)
        // A client's own id, given back, is not what the server knows the request by.
        let headers: HTTPFields = [
            HTTPField.Name("x-ms-client-request-id")!: "mine", HTTPField.Name("x-ms-request-id")!: "theirs",
        ]
        #expect(error("", headers: headers).requestID == "theirs")
        #expect(error("", headers: [HTTPField.Name("x-ms-client-request-id")!: "mine"]).requestID == nil)
    }

    @Test func eachErrorSaysWhatToDo() {
        #expect("\(error("", status: 401))".contains("Check the API key"))
        #expect("\(error("", status: 404))".contains("Check the server URL"))
        #expect("\(error("", status: 429, headers: [.retryAfter: "9"]))".contains("9 (Retry-After)"))
        #expect("\(error("", status: 503))".contains("again later"))
        #expect(
            error(#"{"error":{"message":"No.","code":"c"}}"#).localizedDescription
                == "The server responded with 400 (c): No. Correct the request.")
        #expect("\(error(#"{"error":"x"}"#, status: 200))".hasPrefix("The server reported an error within"))
    }
}
