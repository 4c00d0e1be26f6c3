// One call of the API.

import BinderyDiagnostics

package struct Operation: Sendable {
    /// The operationId, or what stands for it where the description has none.
    package var id: String
    /// The path of groups under the client: `["chat", "completions"]`. Empty: the client itself.
    package var group: [String]
    /// The method's name as words that were chosen for it: `create`; nil where only the operationId names it.
    package var chosenMethod: String?
    /// `GET`, `POST`, …
    package var httpMethod: String
    /// The path template, without fragment: `/chat/completions/{completion_id}`.
    package var path: String
    package var parameters: [Parameter]
    /// The bodies that can be sent, one at a time; each becomes a method. JSON first, then in the description's order.
    package var bodies: [Body]
    /// What the response of success holds; nil where the only response is a stream.
    package var response: ResponseBody?
    /// The status of the plain response; nil where it differs by what the response holds, or is a range.
    package var successStatus: Int?
    /// The media type of the JSON that is asked for, where it is not `application/json`.
    package var accept: String?
    /// Other media types in which the same response can be asked for.
    package var otherResponses: [ResponseBody]
    /// What the same operation sends as a stream of items, where it can.
    package var stream: Streaming?
    /// How a conversation is held through it, where it is said.
    package var conversation: Conversation?
    /// What responses of other statuses hold, by status (`"429"`, `"4XX"`, `"default"`), in order.
    package var errors: [ErrorBody]
    /// Of these one must be met; in it, the security schemes that are all sent. An empty one: nothing need be sent.
    package var security: [[String]]
    /// Where it is served, if elsewhere than the rest.
    package var servers: [Server]
    /// The headers that responses of success are said to bear.
    package var headers: [ResponseHeader]
    package var documentation: String?
    package var isDeprecated: Bool
    package var pointer: String
    package var span: SourceSpan

    package init(
        id: String, group: [String], method: String? = nil, httpMethod: String, path: String,
        parameters: [Parameter] = [],
        bodies: [Body] = [], response: ResponseBody? = ResponseBody.nothing, accept: String? = nil,
        otherResponses: [ResponseBody] = [],
        stream: Streaming? = nil, conversation: Conversation? = nil,
        errors: [ErrorBody] = [], security: [[String]] = [], servers: [Server] = [], headers: [ResponseHeader] = [],
        documentation: String? = nil, isDeprecated: Bool = false, pointer: String, span: SourceSpan
    ) {
        self.id = id
        self.group = group
        chosenMethod = method
        self.httpMethod = httpMethod
        self.path = path
        self.parameters = parameters
        self.bodies = bodies
        self.response = response
        self.accept = accept
        self.otherResponses = otherResponses
        self.stream = stream
        self.conversation = conversation
        self.errors = errors
        self.security = security
        self.servers = servers
        self.headers = headers
        self.documentation = documentation
        self.isDeprecated = isDeprecated
        self.pointer = pointer
        self.span = span
    }

    /// The method's name as words: the chosen ones, or the operationId.
    package var method: String { chosenMethod ?? id }

    /// The body that the first method sends.
    package var body: Body? { bodies.first }

    /// What the plain response holds as JSON; nil where it holds nothing or something else.
    package var success: TypeUse? {
        if case .json(let type)? = response { return type }
        return nil
    }
}
