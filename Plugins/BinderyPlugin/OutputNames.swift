// A module's name and its outputs come in; the names of the files that the tool will write go out.

/// The same list as the generator's own. A plugin cannot import it; the consumer's build fails where the two differ.
enum OutputNames {
    static func list(module: String, outputs: Set<String>, codable: Bool) -> [String] {
        let models = ["Records1", "Records2", "Records3", "Records4", "Unions", "Enumerations"]
        let codings = codable ? ["Codable1", "Codable2", "Codable3", "Codable4"] : []
        let parts =
            (outputs.contains("client") ? ["Client"] : []) + (outputs.contains("models") ? models + codings : [])
        return parts.map { "\(module).\($0).bindery.swift" }
    }
}
