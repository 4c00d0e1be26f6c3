// `x-bindery-conversation` of an operation goes in; what it says of a conversation comes out, each mistake with its place.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads the words of a conversation. Whether they fit the operation's types is for `ConversationChecks`.
struct ConversationReader {
    static let rule: Rule = "bad-conversation"
    let log: DiagnosticLog

    ///     x-bindery-conversation:
    ///       messages: messages
    ///       tools: {member: tools, definition: {name: $name, parameters: $parameters}, result: {content: $content}}
    ///       reply: {message: 'choices[index=0]/message'}
    ///     →  Conversation(messages: "messages", tools: Tools(member: "tools", …), reply: Reply(message: …))
    func read(_ node: Located) -> Conversation? {
        guard
            isMapping(
                node,
                of: [
                    "messages", "tools", "reply", "format", "instruction", "cutShort", "filtered", "streamed",
                    "streamedBy", "strictSchemas",
                ])
        else { return nil }
        let messages = text("messages", of: node, isRequired: true)
        let tools = node.child("tools").flatMap(tools)
        let reply = node.child("reply").flatMap(reply)
        if !node.has("reply") { complain("a conversation has a 'reply': where the response's message stands", node) }
        let format = node.child("format").flatMap(format)
        let instruction = node.child("instruction").map { template($0, of: ["text"], needs: ["text"]) }
        let streamedBy = node.child("streamedBy").flatMap(streamedBy)
        let strictSchemas = node.child("strictSchemas").flatMap(strictSchemas)
        guard let messages, let reply else { return nil }
        return Conversation(
            messages: messages, tools: tools, reply: reply, format: format, instruction: instruction,
            cutShort: texts("cutShort", of: node), filtered: texts("filtered", of: node),
            streamed: members("streamed", of: node), streamedBy: streamedBy, strictSchemas: strictSchemas,
            span: node.span)
    }

    private func tools(_ node: Located) -> Conversation.Tools? {
        guard isMapping(node, of: ["member", "definition", "result", "parallel", "choice"]) else { return nil }
        let member = text("member", of: node, isRequired: true)
        let definition = required("definition", of: node).map {
            template($0, of: ["name", "description", "parameters", "strict"], needs: ["name", "parameters"])
        }
        let result = required("result", of: node).map {
            template($0, of: ["id", "name", "content"], needs: ["content"])
        }
        let parallel = text("parallel", of: node, isRequired: false)
        let choice = text("choice", of: node, isRequired: false)
        guard let member, let definition, let result else { return nil }
        return Conversation.Tools(
            member: member, definition: definition, result: result, parallel: parallel, choice: choice)
    }

    private func reply(_ node: Located) -> Conversation.Reply? {
        guard isMapping(node, of: ["message", "defaults", "dropped", "callDefaults", "callDropped"]),
            let message = text("message", of: node, isRequired: true)
        else { return nil }
        if let step = message.split(separator: "/").first(where: Dialects.isMalformed) {
            complain("'\(step)' chooses no element of an array; write it like choices[index=0]", node.child("message"))
            return nil
        }
        return Conversation.Reply(
            message: message, defaults: members("defaults", of: node), dropped: texts("dropped", of: node),
            callDefaults: members("callDefaults", of: node), callDropped: texts("callDropped", of: node))
    }

    private func format(_ node: Located) -> Conversation.Format? {
        guard isMapping(node, of: ["member", "schema", "object", "pattern"]),
            let member = text("member", of: node, isRequired: true)
        else { return nil }
        return Conversation.Format(
            member: member,
            schema: node.child("schema").map {
                template($0, of: ["name", "description", "schema", "strict"], needs: ["schema"])
            },
            object: node.child("object").map { template($0, of: [], needs: []) },
            pattern: node.child("pattern").map { template($0, of: ["pattern"], needs: ["pattern"]) })
    }

    private func streamedBy(_ node: Located) -> Conversation.StreamedBy? {
        guard isMapping(node, of: ["operation", "members"]),
            let operation = text("operation", of: node, isRequired: true)
        else { return nil }
        return Conversation.StreamedBy(operation: operation, members: members("members", of: node))
    }

    private func strictSchemas(_ node: Located) -> Conversation.StrictSchemas? {
        typealias Kind = Conversation.StrictSchemas.LimitKind
        let limits = Kind.allCases.map(\.rawValue)
        guard isMapping(node, of: ["keywords", "formats", "isClosed", "requiresAll"] + limits) else { return nil }
        if required("keywords", of: node) == nil { return nil }
        return Conversation.StrictSchemas(
            keywords: texts("keywords", of: node), formats: texts("formats", of: node),
            isClosed: flag("isClosed", of: node), requiresAll: flag("requiresAll", of: node),
            limits: Kind.allCases.compactMap { kind in
                guard let found = node.child(kind.rawValue) else { return nil }
                guard let value = found.node.int, value > 0 else {
                    complain("'\(kind.rawValue)' is a number from 1", found)
                    return nil
                }
                return Conversation.StrictSchemas.Limit(kind: kind, value: value)
            })
    }

    // MARK: Values

    /// A JSON value in which a text such as `$name` stands for a value: one of those of the place, and some of them in any case.
    private func template(_ node: Located, of known: [String], needs needed: [String]) -> JSONTree {
        let tree = JSONTree(node.node)
        let names = tree.texts.filter { $0.hasPrefix("$") }.map { String($0.dropFirst()) }
        for name in names where !known.contains(name) {
            let near = Nearest.suggestion(for: name, among: known)
            let there = known.isEmpty ? "none" : known.map { "$\($0)" }.joined(separator: ", ")
            complain("'$\(name)' stands for no value here\(near); there is \(there)", node)
        }
        for name in needed where !names.contains(name) { complain("this has no '$\(name)'", node) }
        return tree
    }

    private func isMapping(_ node: Located, of known: [String]) -> Bool {
        guard node.node.kind == .mapping else {
            complain("expected a mapping with: \(known.joined(separator: ", "))", node)
            return false
        }
        for (name, key, _) in node.members where !known.contains(name) {
            let near = Nearest.suggestion(for: name, among: known)
            log.error(
                Self.rule, "'\(name)' is not a key here\(near); there are: \(known.joined(separator: ", "))",
                at: key.span)
        }
        return true
    }

    private func required(_ key: String, of node: Located) -> Located? {
        if let found = node.child(key) { return found }
        complain("this has no '\(key)'", node)
        return nil
    }

    private func text(_ key: String, of node: Located, isRequired: Bool) -> String? {
        guard let found = isRequired ? required(key, of: node) : node.child(key) else { return nil }
        guard let text = found.node.string, !text.isEmpty else {
            complain("'\(key)' is a text", found)
            return nil
        }
        return text
    }

    private func texts(_ key: String, of node: Located) -> [String] {
        guard let found = node.child(key) else { return [] }
        let texts = found.elements.compactMap(\.node.string)
        if found.node.kind != .sequence || texts.count != found.node.count {
            complain("'\(key)' is a list of texts", found)
        }
        return texts
    }

    private func members(_ key: String, of node: Located) -> [JSONTree.Member] {
        guard let found = node.child(key) else { return [] }
        if found.node.kind != .mapping { complain("'\(key)' is a mapping", found) }
        return JSONTree.Member.all(of: found.node)
    }

    private func flag(_ key: String, of node: Located) -> Bool {
        guard let found = node.child(key) else { return false }
        guard let value = found.node.bool else {
            complain("'\(key)' is true or false", found)
            return false
        }
        return value
    }

    private func complain(_ message: String, _ node: Located?) {
        log.error(Self.rule, message, at: node?.span)
    }
}
