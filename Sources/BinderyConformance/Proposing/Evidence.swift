// What a run has to remember beside its findings so that a change of the description can be proposed for each of them.

import BinderyIR
import BinderyYAML

/// By finding, in bounded memory.
package struct Evidence {
    struct Proof {
        var shape = Shape()
        /// The values that an enumeration lacks, as JSON; nil once there are too many to be words.
        var words: [String]? = []
        /// By the value of what tells variants apart.
        var variants: [(word: String, shape: Shape)] = []
        /// By media type.
        var contents: [(type: String, shape: Shape?)] = []
        var keyword = ""
        var isRequest = false
    }

    /// How many values of an enumeration are listed, and how many variants told apart.
    static let mostWords = 100
    private static let mostPlaces = 20_000

    private(set) var proofs: [Finding.Key: Proof] = [:]

    /// - Parameter isSecret: whether its words stay out of what is proposed.
    mutating func add(_ fault: Fault, _ key: Finding.Key, isSecret: Bool = false) {
        guard proofs[key] != nil || proofs.count < Self.mostPlaces else { return }
        var proof = proofs.removeValue(forKey: key) ?? Proof()
        proof.keyword = fault.keyword ?? ""
        switch fault.kind {
        case .undeclaredMember, .otherType: proof.shape.add(fault.value)
        case .newWord:
            let word = JSONWriter.text(of: fault.value).filter { $0 != "\n" }
            if isSecret || Redaction.hasKey(word) {
                proof.words = nil
            } else if let words = proof.words, !words.contains(word) {
                let isWord = words.count < Self.mostWords && word.utf8.count <= 200
                proof.words = isWord ? words + [word] : nil
            }
        case .unknownVariant:
            let word = fault.value[fault.detail]?.text ?? ""
            if let known = proof.variants.firstIndex(where: { $0.word == word }) {
                proof.variants[known].shape.add(fault.value)
            } else if proof.variants.count < Self.mostWords {
                let shape = Shape()
                shape.add(fault.value)
                proof.variants.append((word, shape))
            }
        case .missingMember, .unexpectedNull, .unlistedWord, .brokenBound, .otherFormat, .missingParameter,
            .undeclaredParameter, .missingHeader, .missingBody, .undescribedStatus, .undescribedContent,
            .unmatchedExchange, .operationNotSeen:
            break
        }
        proofs[key] = proof
    }

    /// - Parameter value: one of those that a parameter had.
    mutating func add(_ key: Finding.Key, _ value: YAMLNode) {
        guard proofs[key] != nil || proofs.count < Self.mostPlaces else { return }
        proofs[key, default: Proof()].shape.add(value)
    }

    /// - Parameter values: the bodies of JSON, or of events.
    mutating func add(_ key: Finding.Key, contentType: String?, isRequest: Bool, values: [YAMLNode]) {
        guard proofs[key] != nil || proofs.count < Self.mostPlaces else { return }
        var proof = proofs.removeValue(forKey: key) ?? Proof()
        proof.isRequest = isRequest
        if let type = contentType ?? (values.isEmpty ? nil : "application/json") {
            if !proof.contents.contains(where: { $0.type == type }), proof.contents.count < Self.mostWords {
                proof.contents.append((type, values.isEmpty ? nil : Shape()))
            }
            if let known = proof.contents.firstIndex(where: { $0.type == type }), !values.isEmpty {
                let shape = proof.contents[known].shape ?? Shape()
                for value in values { shape.add(value) }
                proof.contents[known].shape = shape
            }
        }
        proofs[key] = proof
    }
}
