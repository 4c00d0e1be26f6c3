// The components of schema files go in, lowered like any other; tools with their types and JSON Schemas come out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Puts the types of a tool into a namespace of its own, and tells the schemas of all.
struct SchemaFileLowering {
    let files: SchemaFiles
    let references: References
    let lowering: SchemaLowering

    /// The pointers of the components, which are generated whatever else is chosen.
    static func pointers(of files: SchemaFiles) -> [String] { files.components.map { pointer($0.key) } }

    private static func pointer(_ key: String) -> String { "/components/schemas/" + Pointer.escape(key) }

    /// - Parameters:
    ///   - types: All declared types; those of tools get their namespace.
    ///   - others: Named schemas besides, of which the JSON Schema is wanted.
    func add(
        to types: inout [TypeDecl], schemasOf others: [Located]
    ) -> (tools: [ToolDecl], schemas: [TypeSchema]) {
        var schemas: [TypeSchema] = []
        func read(_ key: String) -> (type: TypeID, json: String)? {
            guard let schema = references.find(Self.pointer(key)),
                let json = JSONSchemaText.json(of: schema, in: references)
            else { return nil }
            let type = lowering.type(for: schema)
            schemas.append(TypeSchema(type: type, json: json))
            return (type, json)
        }
        let tools = files.tools.compactMap { tool -> ToolDecl? in
            guard let arguments = read(SchemaFiles.arguments(of: tool)) else { return nil }
            let result = tool.hasResult ? read(SchemaFiles.result(of: tool)) : nil
            let namespace = TypeID(types.count)
            types.append(
                TypeDecl(
                    id: namespace, origin: .component(tool.name),
                    documentation: tool.description.isEmpty ? nil : tool.description, kind: .namespace,
                    pointer: "/tools/" + Pointer.escape(tool.name), span: tool.span))
            for (type, name) in [(arguments.type, "arguments"), (result?.type, "result")] {
                guard let type else { continue }
                types[type.rawValue].parent = namespace
                types[type.rawValue].origin = .property(name)
                types[type.rawValue].overrideName = nil
            }
            // What the file defines besides belongs to the tool as well.
            let file = tool.span.file.path
            for index in types.indices where types[index].parent == nil && types[index].span.file.path == file {
                if types[index].id != namespace { types[index].parent = namespace }
            }
            return ToolDecl(
                name: tool.name, documentation: tool.description, namespace: namespace, arguments: arguments.type,
                result: result?.type, parameters: arguments.json, isStrict: tool.isStrict, span: tool.span)
        }
        for schema in files.schemas { _ = read(schema.name) }
        let known = Set(schemas.map(\.type))
        for schema in others {
            let type = lowering.type(for: schema)
            guard !known.contains(type), let json = JSONSchemaText.json(of: schema, in: references) else { continue }
            schemas.append(TypeSchema(type: type, json: json))
        }
        return (tools, schemas)
    }
}
