// How an operation holds a conversation with a model: where messages, tools and a format go, and what goes back.

import BinderyDiagnostics

/// What the description says of an operation through which a conversation is held. Names are those of JSON.
package struct Conversation: Sendable {
    /// The member of the request with the messages.
    package var messages: String
    package var tools: Tools?
    package var reply: Reply
    package var format: Format?
    /// A message that instructs the model.
    package var instruction: JSONTree?
    /// The finish reasons of a text that was cut short, and of one that was withheld.
    package var cutShort: [String]
    package var filtered: [String]
    /// Members of a request for chunks, where it does not have them.
    package var streamed: [JSONTree.Member]
    /// The operation that gives the chunks, where it is another one.
    package var streamedBy: StreamedBy?
    package var strictSchemas: StrictSchemas?
    package var span: SourceSpan

    package init(
        messages: String, tools: Tools? = nil, reply: Reply, format: Format? = nil, instruction: JSONTree? = nil,
        cutShort: [String] = [], filtered: [String] = [], streamed: [JSONTree.Member] = [],
        streamedBy: StreamedBy? = nil, strictSchemas: StrictSchemas? = nil, span: SourceSpan
    ) {
        self.messages = messages
        self.tools = tools
        self.reply = reply
        self.format = format
        self.instruction = instruction
        self.cutShort = cutShort
        self.filtered = filtered
        self.streamed = streamed
        self.streamedBy = streamedBy
        self.strictSchemas = strictSchemas
        self.span = span
    }

    package struct Tools: Sendable, Hashable {
        package var member: String
        /// Templates: texts that begin with `$` stand for values.
        package var definition: JSONTree
        package var result: JSONTree
        /// The member that says whether several calls may come at once.
        package var parallel: String?
        /// The member that says which tool is to be called; it counts for the first request of a run.
        package var choice: String?

        package init(
            member: String, definition: JSONTree, result: JSONTree, parallel: String?, choice: String?
        ) {
            self.member = member
            self.definition = definition
            self.result = result
            self.parallel = parallel
            self.choice = choice
        }
    }

    package struct Reply: Sendable, Hashable {
        /// Where the message stands in the response: `choices[index=0]/message`.
        package var message: String
        package var defaults: [JSONTree.Member]
        package var dropped: [String]
        package var callDefaults: [JSONTree.Member]
        package var callDropped: [String]

        package init(
            message: String, defaults: [JSONTree.Member] = [], dropped: [String] = [],
            callDefaults: [JSONTree.Member] = [], callDropped: [String] = []
        ) {
            self.message = message
            self.defaults = defaults
            self.dropped = dropped
            self.callDefaults = callDefaults
            self.callDropped = callDropped
        }
    }

    package struct Format: Sendable, Hashable {
        package var member: String
        package var schema: JSONTree?
        package var object: JSONTree?
        package var pattern: JSONTree?

        package init(member: String, schema: JSONTree? = nil, object: JSONTree? = nil, pattern: JSONTree? = nil) {
            self.member = member
            self.schema = schema
            self.object = object
            self.pattern = pattern
        }
    }

    /// An operation of the same group, and the members that its request has beside those of the other one.
    package struct StreamedBy: Sendable, Hashable {
        package var operation: String
        package var members: [JSONTree.Member]

        package init(operation: String, members: [JSONTree.Member] = []) {
            self.operation = operation
            self.members = members
        }
    }

    /// The form of schemas that a service demands where it promises to keep to them.
    package struct StrictSchemas: Sendable, Hashable {
        package var keywords: [String]
        package var formats: [String]
        package var isClosed: Bool
        package var requiresAll: Bool
        /// `maxDepth`, `maxProperties`, `maxEnumValues`, `maxCharacters`, those that there are, in this order.
        package var limits: [Limit]

        package struct Limit: Sendable, Hashable {
            package var kind: LimitKind
            package var value: Int

            package init(kind: LimitKind, value: Int) {
                self.kind = kind
                self.value = value
            }
        }

        package enum LimitKind: String, Sendable, CaseIterable {
            case maxDepth, maxProperties, maxEnumValues, maxCharacters
        }

        package init(
            keywords: [String], formats: [String] = [], isClosed: Bool = false, requiresAll: Bool = false,
            limits: [Limit] = []
        ) {
            self.keywords = keywords
            self.formats = formats
            self.isClosed = isClosed
            self.requiresAll = requiresAll
            self.limits = limits
        }
    }
}
