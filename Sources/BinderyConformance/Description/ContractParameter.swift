// A parameter of an operation, or a header of a response, as judging needs it.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

package struct ContractParameter {
    enum Location: String { case path, query, header, cookie }

    package var name: String
    var location: Location
    package var isRequired: Bool
    package var schema: Schema?
    /// Whether an object's members are names of their own, so that any name may be one.
    var isObject: Bool
    /// Whether its text is the value, or values between commas: of other styles it is not judged.
    var isPlain: Bool
    /// Whether an empty text is allowed whatever the schema says.
    var allowsEmpty: Bool
    /// The parameter object.
    package var node: YAMLNode
    var pointer: String
    var span: SourceSpan

    /// nil where the node is none, or one of the headers of which OpenAPI says that they are no parameters.
    init?(_ node: YAMLNode, at place: String, named name: String? = nil, span: SourceSpan, _ table: SchemaTable) {
        let (node, pointer) = table.followed(node, at: place)
        guard let name = name ?? node["name"]?.text else { return nil }
        guard let location = Location(rawValue: node["in"]?.text ?? "header") else { return nil }
        let ignored = ["accept", "content-type", "authorization"]
        if location == .header, ignored.contains(name.lowercased()) { return nil }
        self.node = node
        self.name = name
        self.location = location
        self.pointer = pointer
        self.span = span
        isRequired = node["required"]?.bool == true
        schema = node["schema"].map { table.schema($0, at: Pointer.member("schema", of: pointer)) }
        isPlain = ["form", "simple", nil].contains(node["style"]?.text) && node["content"] == nil
        allowsEmpty = node["allowEmptyValue"]?.bool == true
        isObject = schema.map { $0.kinds.contains(.object) && !$0.kinds.contains(.string) } ?? false
    }

    /// What a header field holds: the elements of a list, without the blanks between them.
    func texts(of field: String) -> [String] {
        guard let schema, schema.kinds.contains(.array), !schema.kinds.contains(.string) else { return [field] }
        return field.split(separator: ",").map { element in
            String(element.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
    }

    /// Those of a path and of one of its operations; the operation's go before.
    static func all(_ nodes: [(node: YAMLNode, pointer: String)], _ table: SchemaTable) -> [ContractParameter] {
        var result: [ContractParameter] = []
        for (node, pointer) in nodes {
            for (index, element) in (node["parameters"]?.elements ?? YAMLNode.blank.elements).enumerated() {
                let place = Pointer.member("\(index)", of: Pointer.member("parameters", of: pointer))
                guard let parameter = ContractParameter(element, at: place, span: element.span, table) else { continue }
                let isKnown = result.contains { $0.name == parameter.name && $0.location == parameter.location }
                if !isKnown { result.append(parameter) }
            }
        }
        return result
    }
}
