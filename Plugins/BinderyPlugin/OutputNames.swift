// A module's name and its outputs come in; the names of the files that the tool will write go out.

/// The same list as the generator's own. A plugin cannot import it; the consumer's build fails where the two differ.
enum OutputNames {
    static func list(module: String, outputs: Set<String>, hasTools: Bool) -> [String] {
        let models = ["Models1", "Models2", "Models3", "Models4", "Models5", "Models6", "Models7", "Models8"]
        let parts =
            (outputs.contains("client") ? ["Client"] : [])
            + (outputs.contains("server") ? ["Server"] : [])
            + (outputs.contains("models") ? models + (hasTools ? ["Tools"] : []) : [])
        return parts.map { "\(module).\($0).bindery.swift" }
    }
}
