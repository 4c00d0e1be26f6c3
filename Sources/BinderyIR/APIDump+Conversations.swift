// What a description says of conversations, as the dump shows it.

extension APIDump {
    func conversation(_ conversation: Conversation) -> DumpValue {
        .members([
            "messages": .text(conversation.messages),
            "tools": conversation.tools.map { tools in
                .members([
                    "member": .text(tools.member), "definition": value(tools.definition),
                    "result": value(tools.result), "parallel": .optional(tools.parallel),
                    "choice": .optional(tools.choice),
                ])
            },
            "reply": reply(conversation.reply),
            "format": conversation.format.map { format in
                .members([
                    "member": .text(format.member), "schema": format.schema.map(value),
                    "object": format.object.map(value), "pattern": format.pattern.map(value),
                ])
            },
            "instruction": conversation.instruction.map(value),
            "cutShort": .texts(conversation.cutShort), "filtered": .texts(conversation.filtered),
            "streamed": members(conversation.streamed),
            "streamedBy": conversation.streamedBy.map { other in
                .members(["operation": .text(other.operation), "members": members(other.members)])
            },
            "strictSchemas": conversation.strictSchemas.map(strictSchemas),
        ])
    }

    private func reply(_ reply: Conversation.Reply) -> DumpValue {
        .members([
            "message": .text(reply.message), "defaults": members(reply.defaults), "dropped": .texts(reply.dropped),
            "callDefaults": members(reply.callDefaults), "callDropped": .texts(reply.callDropped),
        ])
    }

    private func strictSchemas(_ form: Conversation.StrictSchemas) -> DumpValue {
        .members([
            "keywords": .texts(form.keywords), "formats": .texts(form.formats), "isClosed": .flag(form.isClosed),
            "requiresAll": .flag(form.requiresAll),
            "limits": form.limits.isEmpty
                ? nil : .object(form.limits.map { ($0.kind.rawValue, .verbatim(String($0.value))) }),
        ])
    }

    private func members(_ members: [JSONTree.Member]) -> DumpValue? {
        members.isEmpty ? nil : value(.object(members))
    }

    private func value(_ tree: JSONTree) -> DumpValue {
        switch tree {
        case .null: .verbatim("null")
        case .boolean(let value): .verbatim(value ? "true" : "false")
        case .number(let text): .verbatim(text)
        case .string(let text): .text(text)
        case .array(let elements): .list(elements.map(value))
        case .object(let members): .object(members.map { ($0.name, value($0.value)) })
        }
    }
}
