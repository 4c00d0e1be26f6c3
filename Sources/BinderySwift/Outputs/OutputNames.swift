// Which files the fixed layout has, from a config alone. The build plugin compiles this very file, by a link in its folder, since a
// plugin cannot import a library: so it imports nothing and says nothing of access.

/// The names of the files of the fixed layout.
enum OutputNames {
    /// So many files share the models. On two cores eight compile no slower than four, more cores have a file each, and an edit
    /// rebuilds an eighth.
    static let modelFiles = 8

    /// All of them, in the order in which they are written.
    /// - Parameters:
    ///   - outputs: what the config asks for, in its own words.
    ///   - hasTools: whether the config names tools.
    static func list(module: String, outputs: Set<String>, hasTools: Bool) -> [String] {
        let models = outputs.contains("models") ? (1...modelFiles).map { "Models\($0)" } : []
        return (parts(outputs: outputs, hasTools: hasTools) + models).map { "\(module).\($0).bindery.swift" }
    }

    /// What has a file of its own, in the same order; those files come first.
    static func parts(outputs: Set<String>, hasTools: Bool) -> [String] {
        (outputs.contains("client") ? ["Client"] : [])
            + (outputs.contains("server") ? ["Server"] : [])
            + (outputs.contains("models") && hasTools ? ["Tools"] : [])
    }
}
