// The status that an error names in its body: for errors within a response of success, which retries and fallbacks judge
// by it.

extension APIError {
    /// The status; of an error within a response of success, the one that its body names, where it names one: by a number
    /// under `status`, `status_code`, `code` or `http_status`, or by one of the usual words for a class of errors.
    public var effectiveStatus: Int {
        guard (200..<300).contains(status) else { return status }
        return namedStatus ?? status
    }

    private var namedStatus: Int? {
        let keys = ["status_code", "status", "code", "http_status", "http_code"]
        for key in keys {
            if let number = word(key).flatMap({ Int($0) }), (400..<600).contains(number) { return number }
        }
        for key in keys + ["type"] {
            if let status = word(key).flatMap({ Self.statuses[Self.folded($0)] }) { return status }
        }
        return nil
    }

    /// `RESOURCE_EXHAUSTED`, `Resource exhausted` and `resource-exhausted` are one word.
    private static func folded(_ word: String) -> String {
        String(
            String.UnicodeScalarView(
                word.lowercased().unicodeScalars.map { "- ".unicodeScalars.contains($0) ? "_" : $0 }))
    }

    /// The names of RFC 9110's statuses, those of google.rpc.Code with the statuses that it gives them, and the classes in
    /// use with services of this kind.
    private static let statuses: [String: Int] = [
        "bad_request": 400, "invalid_argument": 400, "failed_precondition": 400, "invalid_request_error": 400,
        "unauthorized": 401, "unauthenticated": 401, "authentication_error": 401, "invalid_api_key": 401,
        "payment_required": 402, "forbidden": 403, "permission_denied": 403, "permission_error": 403,
        "not_found": 404, "not_found_error": 404, "request_timeout": 408, "conflict": 409, "aborted": 409,
        "unprocessable_entity": 422, "unprocessable_content": 422,
        "too_many_requests": 429, "rate_limit_exceeded": 429, "rate_limit_error": 429, "rate_limit": 429,
        "resource_exhausted": 429,
        "internal": 500, "internal_error": 500, "internal_server_error": 500, "server_error": 500, "api_error": 500,
        "not_implemented": 501, "unimplemented": 501, "bad_gateway": 502, "unavailable": 503,
        "service_unavailable": 503, "overloaded": 503, "overloaded_error": 503, "gateway_timeout": 504,
        "deadline_exceeded": 504, "timeout": 504,
    ]
}
