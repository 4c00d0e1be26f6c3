// A recorded request and one that is to be replayed go in; what differs between them comes out, in words.

extension FixtureRequest {
    /// What differs in a request that is sent; nothing: it is the one that was recorded. Headers do not count, and what was
    /// taken out as a secret may be anything.
    func differences(from sent: FixtureRequest) -> [String] {
        var result: [String] = []
        if method != sent.method { result.append("the method: recorded \(method), sent \(sent.method)") }
        if !Self.fits(path, sent.path) { result.append("the path: recorded \(path), sent \(sent.path)") }
        switch (body, sent.body) {
        case (.unread, _), (_, .unread): break
        default:
            let texts = (body.text, sent.body.text)
            if let old = Self.container(texts.0), let new = Self.container(texts.1) {
                Self.compare(old, new, at: "body", into: &result)
            } else if !Self.fits(texts.0, texts.1) {
                result.append("the body: recorded \(Self.excerpt(texts.0)), sent \(Self.excerpt(texts.1))")
            }
        }
        return result
    }

    /// A text as JSON, where it is an object or an array.
    private static func container(_ text: String) -> JSONValue? {
        guard let value = try? JSONValue(parsing: text), value.object != nil || value.array != nil else { return nil }
        return value
    }

    private static func compare(_ recorded: JSONValue, _ sent: JSONValue, at path: String, into result: inout [String])
    {
        if let old = recorded.object, let new = sent.object {
            for (key, value) in old {
                if let other = new[key] {
                    compare(value, other, at: "\(path).\(key)", into: &result)
                } else {
                    result.append("\(path).\(key): recorded \(excerpt(value.description)), sent without it")
                }
            }
            for (key, value) in new where old[key] == nil {
                result.append("\(path).\(key): recorded without it, sent \(excerpt(value.description))")
            }
        } else if let old = recorded.array, let new = sent.array, old.count == new.count {
            for index in old.indices { compare(old[index], new[index], at: "\(path)[\(index)]", into: &result) }
        } else if let old = recorded.string, let new = sent.string, fits(old, new) {
            return
        } else if recorded != sent {
            let texts = (excerpt(recorded.description), excerpt(sent.description))
            result.append("\(path): recorded \(texts.0), sent \(texts.1)")
        }
    }

    /// Whether a text is the recorded one, in which each mark of redaction stands for any text.
    static func fits(_ recorded: String, _ sent: String) -> Bool {
        var parts = recorded.split(separator: RequestSecrets.mark, omittingEmptySubsequences: false)[...]
        guard parts.count > 1, let first = parts.popFirst(), let last = parts.popLast() else { return recorded == sent }
        guard sent.hasPrefix(first), sent.dropFirst(first.count).hasSuffix(last) else { return false }
        var rest = sent.dropFirst(first.count).dropLast(last.count)
        for part in parts where !part.isEmpty {
            guard let place = rest.firstRange(of: part) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }

    private static func excerpt(_ text: String) -> String {
        let text = text.isEmpty ? "nothing" : text
        return text.count > 120 ? text.prefix(120) + "…" : text
    }
}

extension FixtureBody {
    fileprivate var text: String {
        switch self {
        case .base64(let text): text
        case .empty, .json, .events, .lines, .unread: String(decoding: (pieces ?? []).flatMap { $0 }, as: UTF8.self)
        }
    }
}
