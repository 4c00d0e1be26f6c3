// A mapping by name goes in; an error goes out for names that Swift takes for one: the same letters in other scalars.
//
//     "caf\u00E9": …, "cafe\u0301": …   →  error: both read the same

import BinderyDiagnostics
import BinderyYAML

enum AlikeNames {
    static func check(_ mapping: YAMLNode?, into log: DiagnosticLog) {
        guard let mapping, mapping.kind == .mapping else { return }
        var seen: [String: YAMLNode] = [:]
        for (key, _) in mapping.entries {
            // Names of ASCII are the same only if their bytes are, and then the reader has refused them.
            guard let name = key.text, !name.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
            guard let other = seen[name] else {
                seen[name] = key
                continue
            }
            log.error(
                "alike-names",
                "'\(name)' reads the same as the name at \(other.span), though it is spelled with other characters; "
                    + "rename one, or leave what holds it out by 'except'", at: key.span)
        }
    }
}
