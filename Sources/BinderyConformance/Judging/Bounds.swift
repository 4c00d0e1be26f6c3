// A value and a schema → the keywords whose bounds the value breaks.

import BinderyIR
import BinderyYAML

enum Bounds {
    static let keywords = Bound.allCases.map(\.rawValue)
    private static let ofTexts = Set(Bound.keywords(of: .string))

    static func broken(by value: YAMLNode, _ kind: JSONKind, in schema: Schema) -> [String] {
        switch kind {
        case .integer, .number: numbers(value, schema)
        case .string: texts(value, schema)
        case .array: counts(value.count, "minItems", "maxItems", schema) + unique(value, schema)
        case .object: counts(value.count, "minProperties", "maxProperties", schema)
        case .null, .boolean: []
        }
    }

    private static func numbers(_ value: YAMLNode, _ schema: Schema) -> [String] {
        guard let text = value.text else { return [] }
        var broken: [String] = []
        func check(_ keyword: String, _ holds: (Double) -> Bool, exact: (Int128) -> Bool) {
            guard let bound = schema.keyword(keyword)?.text, let limit = Double(bound), let number = Double(text) else {
                return
            }
            let (sought, whole) = (Int128(text), Int128(bound))
            let isHeld = sought.flatMap { value in whole.map { exact($0 - value) } } ?? holds(limit - number)
            if !isHeld { broken.append(keyword) }
        }
        // 3.0 says with a boolean whether the bound itself is excluded.
        let isAbove = schema.keyword("exclusiveMinimum")?.bool == true
        let isBelow = schema.keyword("exclusiveMaximum")?.bool == true
        check("minimum", { isAbove ? $0 < 0 : $0 <= 0 }, exact: { isAbove ? $0 < 0 : $0 <= 0 })
        check("maximum", { isBelow ? $0 > 0 : $0 >= 0 }, exact: { isBelow ? $0 > 0 : $0 >= 0 })
        check("exclusiveMinimum", { $0 < 0 }, exact: { $0 < 0 })
        check("exclusiveMaximum", { $0 > 0 }, exact: { $0 > 0 })
        if let bound = schema.keyword("multipleOf")?.text.flatMap({ Double($0) }), let number = Double(text), bound > 0
        {
            let ratio = number / bound
            if ratio.isFinite, (ratio - ratio.rounded()).magnitude > 1e-9 * max(1, ratio.magnitude) {
                broken.append("multipleOf")
            }
        }
        return broken
    }

    private static func texts(_ value: YAMLNode, _ schema: Schema) -> [String] {
        guard schema.keywords.contains(where: Self.ofTexts.contains) else { return [] }
        let text = value.text ?? ""
        var broken = counts(text.unicodeScalars.count, "minLength", "maxLength", schema)
        if let pattern = schema.keyword("pattern")?.text.flatMap({ schema.table.pattern($0) }), !pattern.matches(text) {
            broken.append("pattern")
        }
        return broken
    }

    private static func unique(_ value: YAMLNode, _ schema: Schema) -> [String] {
        guard schema.keyword("uniqueItems")?.bool == true else { return [] }
        let elements = value.elements
        // What is compared pairwise takes time that grows with the square.
        let few = elements.prefix(200)
        for (index, one) in few.enumerated() {
            for other in few.dropFirst(index + 1) where Equality.areEqual(one, other) { return ["uniqueItems"] }
        }
        return []
    }

    private static func counts(_ count: Int, _ least: String, _ most: String, _ schema: Schema) -> [String] {
        var broken: [String] = []
        if let bound = schema.keyword(least)?.int, count < bound { broken.append(least) }
        if let bound = schema.keyword(most)?.int, count > bound { broken.append(most) }
        return broken
    }
}
