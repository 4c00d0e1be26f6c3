// The nodes of a tool's file go in; the tool comes out, or what is wrong with the file.

import BinderyDiagnostics
import BinderyYAML

package enum ToolFileReader {
    private static let keys = ["name", "description", "parameters", "returns", "strict"]

    ///     name: get_weather
    ///     description: The weather in a city
    ///     parameters: {type: object, properties: {city: {type: string}}, required: [city]}
    ///     →  ToolFile(name: "get_weather", …)
    /// - Parameter path: How other documents refer to the file.
    package static func read(_ root: YAMLNode, path: String, into log: DiagnosticLog) -> ToolFile? {
        guard root.kind == .mapping else {
            log.error("bad-tool", "a tool is a mapping with: \(keys.joined(separator: ", "))", at: root.span)
            return nil
        }
        for (key, _) in root.entries {
            guard let name = key.text, !keys.contains(name), !name.hasPrefix("x-") else { continue }
            let near = Nearest.suggestion(for: name, among: keys)
            log.error(
                "bad-tool", "'\(name)' is not a key of a tool\(near); there are: \(keys.joined(separator: ", "))",
                at: key.span)
        }
        let isStrict = root["strict"]
        if let isStrict, isStrict.bool == nil { log.error("bad-tool", "'strict' is true or false", at: isStrict.span) }
        if let text = root["description"], text.string == nil {
            log.error("bad-tool", "'description' is a text", at: text.span)
        }
        for key in ["parameters", "returns"] {
            if let schema = root[key], schema.kind != .mapping,
                key == "parameters" ? !schema.isNull : schema.bool == nil
            {
                log.error("bad-tool", "'\(key)' is a schema", at: schema.span)
            }
        }
        guard let name = root["name"]?.text, !name.isEmpty else {
            log.error("bad-tool", "a tool needs a 'name', by which models call it", at: root["name"]?.span ?? root.span)
            return nil
        }
        if !isName(name) {
            log.warning(
                "bad-tool", "most services take a name of 1 to 64 letters, digits, '_' and '-' only",
                at: root["name"]?.span)
        }
        return ToolFile(
            name: name, description: root["description"]?.string ?? "", isStrict: isStrict?.bool ?? false,
            hasResult: root["returns"] != nil, hasParameters: root["parameters"]?.isNull == false, path: path,
            span: root.span)
    }

    /// What all services take as a function's name.
    private static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == "-")
            }
    }
}
