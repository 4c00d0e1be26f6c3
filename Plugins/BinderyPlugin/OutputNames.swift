// A module's name and its outputs come in; the names of the files that the tool will write go out.

/// The same list as the generator's own. A plugin cannot import it; the consumer's build fails where the two differ.
enum OutputNames {
    static func list(module: String, outputs: Set<String>) -> [String] {
        let models = ["Records1", "Records2", "Records3", "Records4", "Unions", "Enumerations"]
        let parts = (outputs.contains("client") ? ["Client"] : []) + (outputs.contains("models") ? models : [])
        return parts.map { "\(module).\($0).bindery.swift" }
    }
}
