// How arrays and objects are written into a URL, a header or a form: the styles of OpenAPI, which are RFC 6570's.

/// How a parameter is written.
public enum ParameterStyle: String, Sendable, Hashable {
    /// `a,b`
    case simple
    /// `.a.b`
    case label
    /// `;name=a;name=b`
    case matrix
    /// `name=a&name=b`
    case form
    /// `name=a%20b`
    case spaceDelimited
    /// `name=a%7Cb`
    case pipeDelimited
    /// `name[key]=a`
    case deepObject
    /// `name=a; name=b`, not escaped
    case cookie
    /// the value as JSON text
    case json
}

/// One parameter on its way to text.
struct ParameterWriter {
    let name: String
    var explode: Bool
    let escape: (String) -> String

    /// The text that stands for a path's `{name}`; nil where there is nothing to write.
    func path(_ style: ParameterStyle, _ json: JSONValue) -> String? {
        switch style {
        case .label: return joined(json, with: explode ? "." : ",").map { "." + $0 }
        case .matrix: return matrix(json)
        case .json: return escape(json.description)
        case .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie:
            let text = joined(json, with: ",")
            // An empty one would name another resource: the list instead of its element.
            return text?.isEmpty == true ? nil : text
        }
    }

    /// Items of a query or a form, `name=value` each; none where there is nothing to write.
    func items(_ style: ParameterStyle, _ json: JSONValue) -> [String] {
        if json.isNull { return [] }
        switch style {
        case .deepObject where json.object != nil || json.array != nil: return deep(name, json)
        case .json: return [item(name, escape(json.description))]
        case .simple, .label, .matrix, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie: break
        }
        if explode, let members = json.object {
            return members.compactMap { $0.value.isNull ? nil : item($0.key, escape(Self.text($0.value))) }
        }
        if explode, let elements = json.array { return elements.map { item(name, escape(Self.text($0))) } }
        let separator =
            switch style {
            case .spaceDelimited: "%20"
            case .pipeDelimited: "%7C"
            case .simple, .label, .matrix, .form, .deepObject, .cookie, .json: ","
            }
        return list(json, separator: separator).map { [item(name, $0)] } ?? []
    }

    /// The elements, or keys and values, with a separator between two; nil where there is none.
    func joined(_ json: JSONValue, with separator: String) -> String? {
        guard explode, let members = json.object else { return list(json, separator: separator) }
        let texts = members.filter { !$0.value.isNull }.map { "\(escape($0.key))=\(escape(Self.text($0.value)))" }
        return texts.isEmpty ? nil : texts.joined(separator: separator)
    }

    private func list(_ json: JSONValue, separator: String) -> String? {
        if json.isNull { return nil }
        var texts = (json.array ?? [json]).map { escape(Self.text($0)) }
        if let members = json.object {
            texts = members.filter { !$0.value.isNull }.flatMap { [escape($0.key), escape(Self.text($0.value))] }
        }
        return texts.isEmpty ? nil : texts.joined(separator: separator)
    }

    private func matrix(_ json: JSONValue) -> String? {
        if json.isNull { return nil }
        if explode, let members = json.object {
            return members.filter { !$0.value.isNull }.map { ";" + item($0.key, escape(Self.text($0.value))) }.joined()
        }
        if explode, let elements = json.array {
            return elements.map { ";" + item(name, escape(Self.text($0))) }.joined()
        }
        guard let text = list(json, separator: ",") else { return nil }
        return ";" + (text.isEmpty ? escape(name) : item(name, text))
    }

    /// `filter[range][from]=1`; elements of arrays by their place.
    private func deep(_ path: String, _ json: JSONValue) -> [String] {
        if json.isNull { return [] }
        if let members = json.object { return members.flatMap { deep("\(path)[\($0.key)]", $0.value) } }
        if let elements = json.array {
            return elements.enumerated().flatMap { deep("\(path)[\($0.offset)]", $0.element) }
        }
        return [item(path, escape(Self.text(json)))]
    }

    private func item(_ name: String, _ value: String) -> String { "\(escape(name))=\(value)" }

    /// A scalar's text; of anything else its JSON.
    static func text(_ json: JSONValue) -> String { json.string ?? json.description }
}
