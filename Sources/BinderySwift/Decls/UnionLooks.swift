// Which questions are put to a JSON value to find its variant, in their order: words, members that tell, a trial, the kind.

import BinderyIR

/// One question put to the JSON, and the variants among which its answer chooses.
enum Look {
    case words([Int])
    case property(String, [Int])
    case members([String], Int)
    case trial(Int)
    case kinds([Int])
}

extension Union {
    /// Each variant belongs to one question.
    var looks: [Look] {
        var words: [Int] = []
        var properties: [(name: String, variants: [Int])] = []
        var members: [(names: [String], variant: Int)] = []
        var trials: [Int] = []
        var kinds: [Int] = []
        for (index, variant) in variants.enumerated() {
            switch variant.selector {
            case .word: words.append(index)
            case .property(let name, _):
                if let place = properties.firstIndex(where: { $0.name == name }) {
                    properties[place].variants.append(index)
                } else {
                    properties.append((name, [index]))
                }
            case .members(let names): members.append((names, index))
            case .trial: trials.append(index)
            case .kind: kinds.append(index)
            }
        }
        // More members tell more: they are asked for first.
        members.sort { ($1.names.count, $0.variant) < ($0.names.count, $1.variant) }
        var looks: [Look] = words.isEmpty ? [] : [.words(words)]
        looks += properties.map { .property($0.name, $0.variants) }
        looks += members.map { .members($0.names, $0.variant) }
        looks += trials.map { .trial($0) }
        return kinds.isEmpty ? looks : looks + [.kinds(kinds)]
    }
}
