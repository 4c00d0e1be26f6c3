// Which file a declaration stands in. The list of files follows from the config alone, whatever the description holds.

import BinderyIR

/// What is generated.
package enum Output: String, Sendable, CaseIterable {
    case models, client
}

package enum Layout {
    /// So many files share the records, so that cores share the work and an edit rebuilds little.
    static let recordFiles = 4

    /// The parts of all files' names, in the order in which they are written; all are written always.
    static func parts(outputs: Set<Output>) -> [String] {
        let records = (1...recordFiles).map { "Records\($0)" }
        let models = records + ["Unions", "Enumerations"]
        return (outputs.contains(.client) ? [clientPart] : []) + (outputs.contains(.models) ? models : [])
    }

    static let clientPart = "Client"

    static func fileName(_ module: String, _ part: String) -> String { "\(module).\(part).bindery.swift" }

    /// The part in which a type of the top level stands.
    static func part(of type: TypeDecl, named name: Identifier) -> String {
        switch type.kind {
        case .record: "Records\(hash(name.text) % UInt64(recordFiles) + 1)"
        case .union: "Unions"
        case .enumeration, .alias: "Enumerations"
        }
    }

    /// The part in which the names for another module's types stand.
    static let sharedPart = "Enumerations"
    /// The part in which the webhooks stand.
    static let webhooksPart = "Enumerations"

    /// FNV-1a of 64 bits: the same on every machine and in every run.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
