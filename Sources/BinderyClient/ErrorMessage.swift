// What a server says of an error, found in the body: servers agree on no one form.

/// Finds the message of an error in its JSON.
///
///     {"error": {"message": "…"}}   {"error": "…"}   [{"error": {…}}]   {"detail": [{"msg": "…"}]}   {"errors": [{"message": "…"}]}
enum ErrorMessage {
    /// Members that hold the message, or something that holds it; the first one counts.
    private static let names = [
        "error", "message", "detail", "error_description", "error_message", "errormessage", "msg", "title", "reason",
        "faultstring", "errors", "fault", "details",
    ]

    /// So many levels are looked at.
    private static let depth = 8

    /// The message; nil where none is found.
    static func text(in value: JSONValue, depth: Int = depth) -> String? {
        if let text = value.string { return text.isEmpty ? nil : text }
        guard depth > 0 else { return nil }
        if let elements = value.array { return elements.first.flatMap { text(in: $0, depth: depth - 1) } }
        guard let members = value.object else { return nil }
        return names.lazy.compactMap { members.member($0) }.compactMap { text(in: $0, depth: depth - 1) }.first
    }

    /// The object that describes the error: the innermost one that a member `error` holds, or an array in it begins with; what
    /// others hold, where the object itself has neither message nor code.
    static func object(in value: JSONValue, depth: Int = depth) -> JSONValue {
        guard depth > 0, let members = value.object else { return value }
        let describes = members.member("message") != nil || members.member("code") != nil
        for name in describes ? ["error"] : ["error", "errors", "fault", "detail"] {
            guard let inner = members.member(name) else { continue }
            if inner.object != nil { return object(in: inner, depth: depth - 1) }
            if let first = inner[0], first.object != nil { return object(in: first, depth: depth - 1) }
        }
        return value
    }
}

extension JSONObject {
    /// The member of a name, in capitals or not; null counts as missing.
    func member(_ name: String) -> JSONValue? {
        let value = self[name] ?? first { $0.key.lowercased() == name }?.value
        return value?.isNull == true ? nil : value
    }
}
