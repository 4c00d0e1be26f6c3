// What a recording holds: a request and its response, or one of them, and where it stands.

import BinderyDiagnostics
import BinderyYAML

/// One exchange with a service, as it was recorded.
package struct Exchange {
    /// What is known of a response's status.
    package enum Status: Hashable {
        case code(Int)
        /// The recording does not say which; it is one of those that clients take for a success, or for an error.
        case success, failure
    }

    /// nil where a recording does not say it, as for bare bodies.
    package var method: String?
    /// A URL, or a path; nil as above.
    package var url: String?
    package var request: Message?
    package var response: Message?
    package var status: Status?
    /// Where the exchange begins in its file.
    package var place: SourceSpan

    package init(
        method: String? = nil, url: String? = nil, request: Message? = nil, response: Message? = nil,
        status: Status? = nil, place: SourceSpan
    ) {
        self.method = method
        self.url = url
        self.request = request
        self.response = response
        self.status = status
        self.place = place
    }

    /// Whether the service took the request, as far as is known.
    package var isAccepted: Bool {
        switch status {
        case .code(let code): (200..<400).contains(code)
        case .failure: false
        case .success, nil: true
        }
    }
}

/// A body and its media type. Other headers are read where the description has them, and never told: secrets stand there.
package struct Message {
    package enum Body {
        /// The recording has none.
        case nothing
        /// The recording says that it had no bytes.
        case empty
        /// The bytes after all transfer encodings; the text begins at `origin`.
        case bytes([UInt8], origin: Origin)
        /// What the recording holds as JSON within its own.
        case value(YAMLNode)
        /// It was recorded in a form that is not read; it was said why.
        case unread
    }

    /// Where a body's text stands.
    package enum Origin {
        /// It is a file's whole text, from this line on.
        case file(line: Int)
        /// It is a text within a recording: its lines are not the file's.
        case entry
    }

    /// Without its parameters, in lower case: `application/json`; nil where it is not known.
    package var contentType: String?
    package var body: Body
    /// The names in lower case.
    package var headers: [(name: String, value: String)] = []

    /// Whether it has no body, as far as the recording says.
    var isEmpty: Bool {
        switch body {
        case .nothing, .empty: true
        case .bytes, .value, .unread: false
        }
    }

    package init(contentType: String?, body: Body) {
        self.contentType = contentType.map(Self.bare)
        self.body = body
    }

    /// `Application/JSON; charset=utf-8` → `application/json`
    static func bare(_ contentType: String) -> String {
        let type = contentType.prefix { $0 != ";" }
        return type.lowercased().filter { $0 != " " && $0 != "\t" }
    }
}
