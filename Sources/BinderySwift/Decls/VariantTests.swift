// Which questions are put to a JSON value to find its variant, in their order: words, members that tell, a trial, the kind.

import BinderyIR

/// One question put to the JSON, and the variants among which its result chooses.
indirect enum VariantTest {
    case words([Int])
    case property(String, [Int])
    case members([String], Int)
    case trial(Int)
    case kinds([Int])
    /// What is asked of an object only where it lacks a property.
    case without(String, [VariantTest])
}

extension Union {
    /// Members that tell, then trials, of the variants in which the property may be left out.
    private func lookWithout(_ name: String, _ indices: [Int]) -> VariantTest? {
        let open = indices.compactMap { index in variants[index].fallback.map { (index, $0) } }
            .sorted { ($1.1.demand, $0.0) < ($0.1.demand, $1.0) }
        var members: [VariantTest] = []
        var trials: [VariantTest] = []
        for (index, fallback) in open {
            switch fallback.selector {
            case .members(let names): members.append(.members(names, index))
            case .trial: trials.append(.trial(index))
            case .word, .property, .kind: continue
            }
        }
        return open.isEmpty ? nil : .without(name, members + trials)
    }

    /// Each variant belongs to one question.
    var looks: [VariantTest] {
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
        var looks: [VariantTest] = words.isEmpty ? [] : [.words(words)]
        looks += properties.map { .property($0.name, $0.variants) }
        looks += properties.compactMap { lookWithout($0.name, $0.variants) }
        looks += members.map { .members($0.names, $0.variant) }
        looks += trials.map { .trial($0) }
        return kinds.isEmpty ? looks : looks + [.kinds(kinds)]
    }
}
