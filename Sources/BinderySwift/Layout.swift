// Which file a declaration stands in. The list of files follows from the config alone, whatever the description holds.

import BinderyIR

/// What is generated.
package enum Output: String, Sendable, CaseIterable {
    case models, client
}

package enum Layout {
    /// So many files share the records, so that cores share the work and an edit rebuilds little.
    static let recordFiles = 4

    /// The names of all files, in the order in which they are written; all are written always.
    package static func fileNames(module: String, outputs: Set<Output>) -> [String] {
        var names: [String] = []
        if outputs.contains(.client) { names.append(fileName(module, "Client")) }
        if outputs.contains(.models) {
            names += (1...recordFiles).map { fileName(module, "Records\($0)") }
            names += [fileName(module, "Unions"), fileName(module, "Enumerations")]
        }
        return names
    }

    static func fileName(_ module: String, _ part: String) -> String { "\(module).\(part).bindery.swift" }

    /// The part in which a type of the top level stands.
    static func part(of type: TypeDecl, named name: Identifier) -> String {
        switch type.kind {
        case .record: "Records\(hash(name.text) % UInt64(recordFiles) + 1)"
        case .union: "Unions"
        case .enumeration, .alias: "Enumerations"
        }
    }

    /// FNV-1a of 64 bits: the same on every machine and in every run.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
