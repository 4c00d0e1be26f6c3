// Bounds that a form does not know: the model is told of them in the description.

import BinderyClient
import BinderyRuntime

/// What is taken out of a schema and said in its description instead.
struct SchemaNotes {
    private let form: StrictSchemaForm
    private var notes: [String] = []

    init(_ form: StrictSchemaForm) {
        self.form = form
    }

    /// In the order in which they are told.
    private static let bounds = [
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "minContains", "maxContains",
        "contentEncoding", "contentMediaType",
    ]

    /// The members without those bounds that the form does not have.
    mutating func reduced(_ members: JSONObject) -> JSONObject {
        var members = members
        if let format = members["format"],
            !form.keywords.contains("format") || !form.formats.contains(format.string ?? "")
        {
            members["format"] = nil
            notes.append("format: \(format.string ?? "\(format)")")
        }
        for bound in Self.bounds where !form.keywords.contains(bound) {
            guard let value = members.removeValue(forKey: bound) else { continue }
            notes.append("\(bound): \(value.string ?? "\(value)")")
        }
        return members
    }

    /// Says them at the end of the description.
    func append(to members: inout JSONObject) {
        guard !notes.isEmpty, form.keywords.contains("description") else { return }
        let own = members["description"]?.string ?? ""
        let said = "(\(notes.joined(separator: ", ")))"
        members["description"] = .string(own.isEmpty ? said : "\(own) \(said)")
    }
}
