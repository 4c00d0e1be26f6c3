// A tool of any type, ready to be offered and called with text.

import BinderyClient
import BinderyRuntime

/// A tool whose types are put aside: arguments come as text, and the output goes as text.
struct OfferedTool: Sendable {
    let name: String
    let options: ToolOptions
    /// What the template of a tool is filled with.
    let values: [String: JSONValue]
    /// - Throws: `UnreadableArguments`, and what the tool throws.
    let call: @Sendable (_ arguments: String) async throws -> String

    /// - Throws: `SchemaError` and `StrictSchemaError` for arguments without a schema of the form that is demanded,
    ///   `InvalidTool` for a name that no service takes.
    init(_ tool: some Tool, form: StrictSchemaForm?) throws {
        let definition = try tool.definition
        var parameters = try InvalidTool.parameters(of: definition)
        name = definition.name
        options = tool.options
        var form = form
        if !definition.isStrict { form = nil }
        if let form { parameters = try StrictSchema(parameters, form: form).schema }
        var values: [String: JSONValue] = [
            "name": .string(definition.name), "parameters": parameters,
        ]
        if !definition.description.isEmpty { values["description"] = .string(definition.description) }
        if definition.isStrict { values["strict"] = true }
        self.values = values
        let addsNulls = form?.requiresAll == true
        call = { text in
            let arguments = try ArgumentText.read(
                text, as: type(of: tool).argumentsType, schema: addsNulls ? definition.parameters : nil)
            return try ToolOutput.text(await tool.call(arguments))
        }
    }

    /// The tools, each ready to be offered.
    /// - Throws: also `InvalidTool` where two have one name.
    static func all(_ tools: [any Tool], form: StrictSchemaForm?) throws -> [OfferedTool] {
        var names: Set<String> = []
        return try tools.map { tool in
            let offered = try OfferedTool(tool, form: form)
            guard names.insert(offered.name).inserted else {
                throw InvalidTool(
                    name: offered.name,
                    problem: "Two tools have this name: the model could not tell them apart. Give one another `name`.")
            }
            return offered
        }
    }
}

extension Tool {
    fileprivate static var argumentsType: Arguments.Type { Arguments.self }
}

/// A tool that cannot be offered.
public struct InvalidTool: Error, Sendable, Hashable, CustomStringConvertible {
    /// The tool's name, as it was given.
    public var name: String
    /// What is the matter, and what to do.
    public var problem: String

    /// Which tool it is, what is the matter, and what to do.
    public var description: String { "The tool \"\(name)\" cannot be offered. \(problem)" }

    /// The schema of an object that the arguments are.
    /// - Throws: for a name that services refuse, and for arguments that are no object.
    static func parameters(of definition: ToolDefinition) throws(InvalidTool) -> JSONValue {
        let name = definition.name
        let isKnown = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isKnown, (1...64).contains(name.utf8.count) else {
            throw InvalidTool(
                name: name, problem: "Its name has to be 1 to 64 letters (a–z, A–Z), digits, `_` and `-`. Set `name`.")
        }
        guard let parameters = SchemaReferences(definition.parameters).object else {
            throw InvalidTool(
                name: name,
                problem:
                    "Its arguments have to be an object, and their schema says otherwise: make `Arguments` a struct.")
        }
        return parameters
    }
}
