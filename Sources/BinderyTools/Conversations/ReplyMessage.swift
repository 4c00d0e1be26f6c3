// The model's message of a response, as it goes back into the conversation, and the calls in it.

import BinderyClient
import BinderyRuntime

/// What of a response goes into the next request: the message as it came, unknown members such as signatures included, and
/// what services leave out or write otherwise put right.
struct ReplyMessage: Sendable {
    /// The message; nil where the response has none.
    let message: JSONValue?
    /// The calls in it, in order, each with an identifier.
    let calls: [ToolInvocation]
    /// The response's parts.
    let view: ResponseView

    /// - Parameter round: from 1; with it an identifier is made for a call that has none.
    init<Response: ViewedResponse>(_ response: Response, shape: ConversationShape, round: Int) throws {
        let json = try JSONValue(writing: response)
        view = ResponseView(json, pointers: Response.viewPointers)
        guard var message = json[viewPointer: shape.reply.message], message.object != nil else {
            self.message = nil
            calls = []
            return
        }
        for (name, value) in shape.reply.defaults where message[name]?.isNull ?? true { message[name] = value }
        for path in shape.reply.dropped { message.remove(path.split(separator: "/").map(String.init)[...]) }
        let parts = CallParts(Response.viewPointers, in: shape.reply.message)
        guard let member = parts.calls, let elements = message[member]?.array, !elements.isEmpty else {
            // Services refuse an empty list that others send.
            if let member = parts.calls, message[member]?.array != nil { message[member] = nil }
            self.message = message
            calls = []
            return
        }
        var calls: [ToolInvocation] = []
        var ids: Set<String> = []
        message[member] = .array(
            elements.enumerated().map { index, element in
                var element = element
                for (name, value) in shape.reply.callDefaults where element[name]?.isNull ?? true {
                    element[name] = value
                }
                for name in shape.reply.callDropped { element[name] = nil }
                let call = parts.complete(&element, fallbackID: "call_\(round)_\(index + 1)", taken: ids)
                ids.insert(call.id)
                calls.append(call)
                return element
            })
        self.calls = calls
        self.message = message
    }
}

/// Where the parts of a call stand, seen from the message and from the call.
private struct CallParts {
    /// The member of the message with the calls.
    let calls: String?
    private let id: [String]
    private let names: [[String]]
    private let arguments: [[String]]

    init(_ pointers: [ResponseView.Part: [String]], in message: String) {
        let prefix = message + "/"
        calls = pointers[.toolCalls]?.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        func steps(_ part: ResponseView.Part) -> [[String]] {
            (pointers[part] ?? []).map { $0.split(separator: "/").map(String.init) }
        }
        id = steps(.toolCallID).first ?? []
        names = steps(.toolCallName)
        arguments = steps(.toolCallArguments)
    }

    /// Reads a call, and gives it the identifier and the text of arguments that a request has to have. An identifier that
    /// a call before it has is none: the result has to say which call it is of.
    func complete(_ call: inout JSONValue, fallbackID: String, taken: Set<String>) -> ToolInvocation {
        var identifier = id.isEmpty ? "" : call[steps: id[...]]?.string ?? ""
        if identifier.isEmpty || taken.contains(identifier) {
            identifier = fallbackID
            if !id.isEmpty { call[steps: id[...]] = .string(identifier) }
        }
        let name = names.compactMap { call[steps: $0[...]]?.string }.first
        // The place of the arguments belongs to that of the name: a function's, or a tool's of another kind.
        let kind = zip(names, arguments).first { names, _ in call[steps: names[...]] != nil }?.1 ?? arguments.first
        var text = ""
        if let kind {
            let found = call[steps: kind[...]]
            text = found.flatMap { $0.isNull ? "" : $0.string ?? $0.description } ?? ""
            if text.allSatisfy(\.isWhitespace) { text = "{}" }
            call[steps: kind[...]] = .string(text)
        }
        return ToolInvocation(id: identifier, name: name ?? "", arguments: text)
    }
}

extension JSONValue {
    /// Takes away what stands under these keys, if it is there.
    fileprivate mutating func remove(_ steps: ArraySlice<String>) {
        guard let first = steps.first, self[first] != nil else { return }
        if steps.count == 1 {
            self[first] = nil
        } else if var inner = self[first], inner.object != nil {
            inner.remove(steps.dropFirst())
            self[first] = inner
        }
    }

    /// What stands under these keys. Setting makes objects on the way; of anything but an object it makes one.
    fileprivate subscript(steps steps: ArraySlice<String>) -> JSONValue? {
        get { steps.reduce(self as JSONValue?) { $0?[$1] } }
        set {
            guard let first = steps.first else { return }
            let rest = steps.dropFirst()
            if rest.isEmpty {
                self[first] = newValue
            } else {
                var inner = self[first] ?? [:]
                inner[steps: rest] = newValue
                self[first] = inner
            }
        }
    }
}
