// One call of the API.

import BinderyDiagnostics

package struct Operation: Sendable {
    /// The operationId, or what stands for it where the description has none.
    package var id: String
    /// The path of groups under the client: `["chat", "completions"]`. Empty: the client itself.
    package var group: [String]
    /// The method's name as words of the description: `create`, or the operationId.
    package var method: String
    /// `GET`, `POST`, …
    package var httpMethod: String
    /// The path template, without fragment: `/chat/completions/{completion_id}`.
    package var path: String
    package var parameters: [Parameter]
    package var body: Body?
    /// What an answer of 2xx holds as JSON; nil where it holds nothing.
    package var success: TypeUse?
    /// What the same operation sends as a stream of events, where it can.
    package var stream: Streaming?
    /// What answers of other statuses hold, by status (`"429"`, `"4XX"`, `"default"`), in order.
    package var errors: [ErrorBody]
    /// Names of the security schemes that the operation needs; the first usable one is taken.
    package var security: [String]
    package var documentation: String?
    package var isDeprecated: Bool
    package var pointer: String
    package var span: SourceSpan

    package init(
        id: String, group: [String], method: String, httpMethod: String, path: String, parameters: [Parameter] = [],
        body: Body? = nil, success: TypeUse? = nil, stream: Streaming? = nil, errors: [ErrorBody] = [],
        security: [String] = [], documentation: String? = nil, isDeprecated: Bool = false, pointer: String,
        span: SourceSpan
    ) {
        self.id = id
        self.group = group
        self.method = method
        self.httpMethod = httpMethod
        self.path = path
        self.parameters = parameters
        self.body = body
        self.success = success
        self.stream = stream
        self.errors = errors
        self.security = security
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.pointer = pointer
        self.span = span
    }
}

/// A parameter outside the body.
package struct Parameter: Sendable {
    package enum Location: String, Sendable {
        case path, query, header, cookie
    }

    package var wireName: String
    package var overrideName: String?
    package var location: Location
    package var type: TypeUse
    package var isRequired: Bool
    /// Whether each element of an array is a parameter of its own (`explode`), or all are joined by commas.
    package var explodes: Bool
    package var documentation: String?
    package var isDeprecated: Bool
    package var span: SourceSpan

    package init(
        wireName: String, overrideName: String? = nil, location: Location, type: TypeUse, isRequired: Bool,
        explodes: Bool, documentation: String? = nil, isDeprecated: Bool = false, span: SourceSpan
    ) {
        self.wireName = wireName
        self.overrideName = overrideName
        self.location = location
        self.type = type
        self.isRequired = isRequired
        self.explodes = explodes
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.span = span
    }
}

/// A JSON request body.
package struct Body: Sendable {
    package var type: TypeUse
    package var isRequired: Bool

    package init(type: TypeUse, isRequired: Bool) {
        self.type = type
        self.isRequired = isRequired
    }
}

/// The streamed answer of an operation.
package struct Streaming: Sendable {
    /// The type of one event's data.
    package var chunk: TypeUse
    /// The boolean property of the request that asks for the stream; nil where there is none.
    package var switchProperty: String?
    /// The data that ends the stream: `[DONE]` where the description names none.
    package var sentinel: String
    /// The streaming method's name as words: `stream`; nil: the first method's name with `Stream`.
    package var method: String?

    package init(chunk: TypeUse, switchProperty: String?, sentinel: String = "[DONE]", method: String? = nil) {
        self.chunk = chunk
        self.switchProperty = switchProperty
        self.sentinel = sentinel
        self.method = method
    }
}

package struct ErrorBody: Sendable {
    package var status: String
    /// nil where the description gives no schema.
    package var type: TypeUse?
    package var documentation: String?

    package init(status: String, type: TypeUse?, documentation: String? = nil) {
        self.status = status
        self.type = type
        self.documentation = documentation
    }
}
