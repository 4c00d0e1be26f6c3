// Two operations come in; what changed of the conversations that are held through them goes out.

import BinderyIR

extension APIDiff {
    func compareConversations(_ before: Operation, _ after: Operation, at place: UseSite) {
        var place = place
        place.old = before.conversation?.span ?? place.old
        place.new = after.conversation?.span ?? place.new
        switch (before.conversation, after.conversation) {
        case (nil, nil): return
        case (_?, nil):
            note(.removed, "conversation", at: place, .source("tools and typed responses are gone"))
        case (nil, _?):
            note(.added, "conversation", at: place, .none("there are tools and typed responses"))
        case (let one?, let other?):
            let before = one.parts
            let after = other.parts
            let changed = Conversation.Part.allCases.filter { before[$0] != after[$0] }
            guard !changed.isEmpty else { return }
            note(
                .changed, "conversation", "", changed.map(\.rawValue).joined(separator: ", "), at: place,
                .none("conversations are sent and read so once they are built anew"))
        }
    }
}

extension Conversation {
    fileprivate enum Part: String, CaseIterable {
        case messages, tools, reply, format, instruction, cutShort, filtered, streamed, streamedBy, strictSchemas
    }

    /// What is said of each part.
    fileprivate var parts: [Part: AnyHashable] {
        let parts: [Part: AnyHashable?] = [
            .messages: messages, .tools: tools, .reply: reply, .format: format, .instruction: instruction,
            .cutShort: cutShort, .filtered: filtered, .streamed: streamed, .streamedBy: streamedBy,
            .strictSchemas: strictSchemas,
        ]
        return parts.compactMapValues { $0 }
    }
}
