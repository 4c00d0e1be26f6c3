// What configurations, options and fallbacks show when they are printed or dumped: all but what proves who sends a request.

import HTTPTypes

extension ClientConfiguration: CustomReflectable {
    /// The properties; headers and items of the server's query that prove who sends are without their values.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "serverURL": serverURL.map(RequestSecrets.shown) as Any, "credentials": credentials,
                "headers": headers.shown, "timeouts": timeouts, "retries": retries, "fallbacks": fallbacks,
                "fallbackPolicy": fallbackPolicy, "routes": routes, "logger": logger as Any,
                "maximumResponseBytes": maximumResponseBytes, "maximumEventBytes": maximumEventBytes,
                "tolerance": tolerance, "onDecodingIssue": onDecodingIssue as Any,
                "issueRecorder": issueRecorder as Any, "onResponse": onResponse as Any,
                "requestValidation": requestValidation, "middlewares": middlewares,
                "rateLimitHeaders": rateLimitHeaders, "clock": clock, "random": random,
            ], displayStyle: .struct)
    }
}

extension CallOptions: CustomReflectable {
    /// The properties; headers and items of the query that prove who sends are without their values.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "retries": retries as Any, "timeouts": timeouts as Any, "headers": headers.shown, "query": query,
                "bodyFields": bodyFields, "fallbacks": fallbacks as Any, "fallbackPolicy": fallbackPolicy as Any,
                "tolerance": tolerance as Any, "onDecodingIssue": onDecodingIssue as Any,
                "onResponse": onResponse as Any, "requestValidation": requestValidation as Any,
                "middlewares": middlewares,
            ], displayStyle: .struct)
    }
}

extension Fallback: CustomReflectable {
    /// The properties; headers and items of the server's query that prove who sends are without their values.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "bodyFields": bodyFields, "serverURL": serverURL.map(RequestSecrets.shown) as Any,
                "credential": credential as Any, "security": security as Any, "headers": headers.shown,
                "retries": retries as Any,
            ], displayStyle: .struct)
    }
}

extension QueryItem: CustomReflectable {
    /// The name and, unless the name says that it proves who sends, the value.
    public var customMirror: Mirror {
        let shown = value.map { isSecret ? RequestSecrets.mark : $0 }
        return Mirror(self, children: ["name": name, "value": shown as Any], displayStyle: .struct)
    }
}

extension RequestSecrets {
    /// A URL as it may show.
    fileprivate static func shown(_ url: String) -> String { RequestSecrets([], [:]).redacted(path: url) }
}

extension HTTPFields {
    /// The fields, `name: value` each, as they may show.
    fileprivate var shown: [String] {
        let secrets = RequestSecrets([], [:])
        return map { "\($0.name.rawName): \(secrets.redacted($0))" }
    }
}
