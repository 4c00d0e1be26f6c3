// Where a request takes a conversation, tools and a format, and where the response's message and calls stand: data.

import BinderyRuntime

/// How an operation holds a conversation: where messages, tools and a format go into its request, and what of its response
/// goes back. From the operation's `x-bindery-conversation`; nothing else knows how a service spells these.
///
/// Templates are JSON in which a text such as `"$name"` stands for a value. A member whose value is not given goes.
public struct ConversationShape: Sendable, Hashable {
    /// The member of the request with the messages so far.
    public var messages: String
    /// How tools are offered and called; nil where the operation takes none.
    public var tools: Tools?
    /// What a response says goes into the conversation.
    public var reply: Reply
    /// How a response of one's own form is asked for; nil where the operation has no such member.
    public var format: Format?
    /// A message that instructs the model: `$text`. For a service that takes no schema: it is told of it.
    public var instruction: JSONValue?
    /// Words of the finish reason that say that the text was cut short by a limit.
    public var cutShort: [String]
    /// Words of the finish reason that say that a filter withheld the text.
    public var filtered: [String]
    /// Members of a request whose response is to come in chunks, where it does not have them.
    public var streamed: JSONObject
    /// The form of schemas that `strict` demands; nil where the service has no such form, and takes schemas as they are.
    public var strictSchemas: StrictSchemaForm?

    public init(
        messages: String, tools: Tools? = nil, reply: Reply, format: Format? = nil, instruction: JSONValue? = nil,
        cutShort: [String] = [], filtered: [String] = [], streamed: JSONObject = [:],
        strictSchemas: StrictSchemaForm? = nil
    ) {
        self.messages = messages
        self.tools = tools
        self.reply = reply
        self.format = format
        self.instruction = instruction
        self.cutShort = cutShort
        self.filtered = filtered
        self.streamed = streamed
        self.strictSchemas = strictSchemas
    }

    /// How tools are offered and called.
    public struct Tools: Sendable, Hashable {
        /// The member of the request with the tools.
        public var member: String
        /// One tool: `$name`, `$description`, `$parameters` (a JSON Schema), `$strict`.
        public var definition: JSONValue
        /// The message with a call's result: `$id`, `$name`, `$content`.
        public var result: JSONValue
        /// The member that says whether several calls may come at once; nil where there is none.
        public var parallel: String?
        /// The member that says which tool is to be called. It counts for the first request of a run; then the model chooses,
        /// save where its value is `none`.
        public var choice: String?

        public init(
            member: String, definition: JSONValue, result: JSONValue, parallel: String? = nil, choice: String? = nil
        ) {
            self.member = member
            self.definition = definition
            self.result = result
            self.parallel = parallel
            self.choice = choice
        }
    }

    /// What of a response goes into the next request. Where texts and calls stand in it, its `view` says.
    public struct Reply: Sendable, Hashable {
        /// The path of the message in the response, like `choices[index=0]/message`.
        public var message: String
        /// Members that the message has to have, and their value where the service left them out.
        public var defaults: JSONObject
        /// Members of the message that no request takes; those within others by their paths: `audio/data`.
        public var dropped: [String]
        /// Members that a call has to have, and their value where the service left them out.
        public var callDefaults: JSONObject
        /// Members of a call that no request takes.
        public var callDropped: [String]

        public init(
            message: String, defaults: JSONObject = [:], dropped: [String] = [], callDefaults: JSONObject = [:],
            callDropped: [String] = []
        ) {
            self.message = message
            self.defaults = defaults
            self.dropped = dropped
            self.callDefaults = callDefaults
            self.callDropped = callDropped
        }
    }

    /// How a response of one's own form is asked for.
    public struct Format: Sendable, Hashable {
        /// The member of the request.
        public var member: String
        /// For JSON of a schema: `$name`, `$description`, `$schema`, `$strict`. nil where the service takes none.
        public var schema: JSONValue?
        /// For any JSON object. nil where the service does not know it.
        public var object: JSONValue?
        /// For a text that a regular expression matches: `$pattern`. nil where the service does not know it.
        public var pattern: JSONValue?

        public init(
            member: String, schema: JSONValue? = nil, object: JSONValue? = nil, pattern: JSONValue? = nil
        ) {
            self.member = member
            self.schema = schema
            self.object = object
            self.pattern = pattern
        }
    }
}
