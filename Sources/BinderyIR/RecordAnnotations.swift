// What keywords of Bindery's own say of a record, beside what OpenAPI says: how it goes with other dialects, with the client,
// with the chunks of a stream.

/// The `x-bindery-*` keywords of a record's schema. Without any of them the record is generated all the same.
package struct RecordAnnotations: Sendable {
    /// Types into which a value of this one converts.
    package var convertsTo: [TypeID]
    /// What other descriptions call a property.
    package var otherNames: [OtherName] = []
    /// Properties that steer the client and are never sent.
    package var clientSide: [ClientSideProperty] = []
    /// Where the parts of a response stand, for those who do not care whose response it is.
    package var view: [ViewPart] = []
    /// How members grow from chunk to chunk.
    package var folds: [FoldOverride] = []

    package init(convertsTo: [TypeID] = []) {
        self.convertsTo = convertsTo
    }
}

/// A property that steers the client and is never sent.
package struct ClientSideProperty: Hashable, Sendable {
    package enum Role: Hashable, Sendable {
        /// It is left out, nothing more.
        case unsent
        /// How often the request is sent again.
        case retries
        /// How many seconds one request may take.
        case timeout
        /// Other values for a member of the request, tried in order.
        case fallbacks(member: String)
    }

    /// As in JSON.
    package var property: String
    package var role: Role

    package init(property: String, role: Role) {
        self.property = property
        self.role = role
    }
}

/// Another description's name for a property of this one, both as in JSON.
package struct OtherName: Hashable, Sendable {
    package var name: String
    package var property: String

    package init(name: String, property: String) {
        self.name = name
        self.property = property
    }
}

/// A part of a response and the JSON pointers, relative to the record, under one of which it stands.
package struct ViewPart: Hashable, Sendable {
    package enum Part: String, CaseIterable, Sendable {
        case text, reasoning, refusal, finishReason, toolCalls, toolCallID, toolCallName, toolCallArguments
        case inputTokens, outputTokens, totalTokens, reasoningTokens, cachedTokens
    }

    package var part: Part
    package var pointers: [String]

    package init(part: Part, pointers: [String]) {
        self.part = part
        self.pointers = pointers
    }
}
