// A schema's view goes in; what kind of string it describes comes out, where it describes nothing else.

import BinderyIR
import BinderyYAML

/// What strings a schema allows.
enum StringForm {
    /// Any.
    case free
    /// Those of a list.
    case closed([Located])
    /// Any, and some are known.
    case suggested([Located])

    /// nil where the schema allows anything but strings.
    init?(_ view: SchemaView, _ views: SchemaViews) {
        guard let alternatives = view.alternatives.first else {
            guard view.kinds == [.string] else { return nil }
            let values = ConstantRule.values(of: view)
            self = values.map { $0.isEmpty ? .free : .closed($0) } ?? .free
            return
        }
        guard view.alternatives.count == 1, view.properties.isEmpty else { return nil }
        var forms: [StringForm] = []
        for member in alternatives.members {
            guard let form = views.stringForm(member) else { return nil }
            forms.append(form)
        }
        self = Self.joined(forms)
    }

    /// What several forms allow together.
    static func joined(_ forms: [StringForm]) -> StringForm {
        var values: [Located] = []
        var isFree = false
        for form in forms {
            switch form {
            case .free: isFree = true
            case .closed(let more): values += more
            case .suggested(let more):
                values += more
                isFree = true
            }
        }
        if values.isEmpty { return .free }
        var seen: Set<YAMLNode> = []
        values.removeAll { !seen.insert($0.node).inserted }
        return isFree ? .suggested(values) : .closed(values)
    }
}
