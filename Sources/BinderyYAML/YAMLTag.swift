// The tags that YAML 1.2's core schema knows, by what they ask of a node.

/// A node's explicit tag; `none` where the document gives none.
enum YAMLTag: UInt8, Sendable {
    case none, string, integer, float, boolean, null, sequence, mapping, merge

    /// The tag of this expanded name; nil if the core schema does not know it.
    init?(_ name: String) {
        switch name {
        case "!", "tag:yaml.org,2002:str": self = .string
        case "tag:yaml.org,2002:int": self = .integer
        case "tag:yaml.org,2002:float": self = .float
        case "tag:yaml.org,2002:bool": self = .boolean
        case "tag:yaml.org,2002:null": self = .null
        case "tag:yaml.org,2002:seq": self = .sequence
        case "tag:yaml.org,2002:map": self = .mapping
        case "tag:yaml.org,2002:merge": self = .merge
        default: return nil
        }
    }

    /// How documents write it.
    var spelling: String {
        switch self {
        case .none: ""
        case .string: "!!str"
        case .integer: "!!int"
        case .float: "!!float"
        case .boolean: "!!bool"
        case .null: "!!null"
        case .sequence: "!!seq"
        case .mapping: "!!map"
        case .merge: "!!merge"
        }
    }
}
