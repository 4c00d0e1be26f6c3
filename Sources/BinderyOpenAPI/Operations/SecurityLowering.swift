// Security requirements go in, what must be sent comes out; those schemes are kept.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads security schemes as operations ask for them.
final class SecurityLowering {
    private let references: References
    private let log: DiagnosticLog
    private var read: [String: SecurityScheme?] = [:]
    /// Requirements that were reported.
    private var malformed: Set<YAMLNode> = []
    /// The schemes that some operation needs, in the order in which they were met.
    private(set) var used: [SecurityScheme] = []

    init(references: References, log: DiagnosticLog) {
        self.references = references
        self.log = log
    }

    /// What an operation requires, its own or the description's: one of these, all schemes in it.
    func requirements(of operation: Located) -> [[String]] {
        let requirements = operation.child("security") ?? references.root.child("security")
        var result: [[String]] = []
        for requirement in requirements?.elements ?? [] {
            let schemes = schemes(of: requirement)
            let names = schemes.filter { scheme($0.name, $0.key) != nil }.map(\.name)
            // A call goes out without a credential where the requirement is empty or names what is none of the client's business,
            // such as a certificate; not because of a misspelled name.
            let isMistaken =
                schemes.isEmpty ? requirement.node.kind != .mapping : !schemes.map(\.name).contains(where: isDefined)
            if isMistaken { continue }
            if !result.contains(names) { result.append(names) }
        }
        // Nothing but "nothing need be sent" says no more than no requirement does.
        return result == [[]] ? [] : result
    }

    /// A scheme's name alone is taken for a requirement of it: read as nothing, the call would go out without a credential.
    private func schemes(of requirement: Located) -> [(name: String, key: YAMLNode)] {
        guard requirement.node.kind != .mapping else { return requirement.members.map { ($0.name, $0.key) } }
        let name = requirement.node.kind == .scalar ? requirement.node.text : nil
        if malformed.insert(requirement.node).inserted {
            let advice = name.map { ": write '\($0): []', as which it is read" } ?? "; this is left out"
            log.warning(
                "malformed-operation", "a security requirement is a mapping from schemes to scopes\(advice)",
                at: requirement.span)
        }
        return name.map { [($0, requirement.node)] } ?? []
    }

    private func isDefined(_ name: String) -> Bool {
        references.find("/components/securitySchemes/" + Pointer.escape(name)) != nil
    }

    private func scheme(_ name: String, _ key: YAMLNode) -> SecurityScheme? {
        if let known = read[name] { return known }
        let scheme = make(name, key)
        read[name] = .some(scheme)
        if let scheme { used.append(scheme) }
        return scheme
    }

    private func make(_ name: String, _ key: YAMLNode) -> SecurityScheme? {
        let section = "/components/securitySchemes"
        guard let found = references.find(section + "/" + Pointer.escape(name)).flatMap(references.follow) else {
            let names = references.find(section)?.members.map(\.name) ?? []
            log.warning(
                "unknown-scheme", "'\(name)' is not a security scheme\(Nearest.suggestion(for: name, among: names))",
                at: key.span)
            return nil
        }
        guard let kind = kind(of: found) else {
            let (fault, place) = fault(of: found)
            log.warning(
                "unsupported-scheme", "no credential is sent for the security scheme '\(name)': \(fault)",
                at: place.span)
            return nil
        }
        return SecurityScheme(
            name: name, kind: kind, environmentVariable: found.node["x-bindery-env"]?.string,
            documentation: found.node["description"]?.text)
    }

    /// Why nothing can be sent, and where it stands.
    private func fault(of scheme: Located) -> (text: String, place: Located) {
        guard let type = scheme.child("type") else { return ("it has no 'type'", scheme) }
        let word = type.node.text ?? ""
        switch word {
        case "http":
            guard let form = scheme.child("scheme") else { return ("it has no 'scheme'", scheme) }
            let known = ["bearer", "basic"]
            return (
                "'\(form.node.text ?? "")' is not supported\(ClosedWord.advice(on: form.node.text ?? "", among: known, after: log))",
                form
            )
        case "apiKey":
            guard let place = scheme.child("in") else { return ("it has no 'in'", scheme) }
            guard scheme.has("name") else { return ("it has no 'name'", scheme) }
            let known = ["header", "query", "cookie"]
            return (
                "'\(place.node.text ?? "")' is not a place of a key\(ClosedWord.advice(on: place.node.text ?? "", among: known, after: log))",
                place
            )
        case "mutualTLS": return ("certificates (mutualTLS) are not supported", type)
        default:
            let known = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]
            return ("'\(word)' is not a type of one\(ClosedWord.advice(on: word, among: known, after: log))", type)
        }
    }

    private func kind(of scheme: Located) -> SecurityScheme.Kind? {
        let name = scheme.node["name"]?.text ?? ""
        if name.isEmpty, scheme.node["type"]?.text == "apiKey" { return nil }
        switch (scheme.node["type"]?.text, scheme.node["scheme"]?.text?.lowercased()) {
        case ("http", "bearer"): return .bearer
        case ("http", "basic"): return .basic
        case ("oauth2", _): return .oauth2
        case ("openIdConnect", _): return .openIDConnect
        case ("apiKey", _):
            switch scheme.node["in"]?.text {
            case "header": return .apiKeyHeader(name)
            case "query": return .apiKeyQuery(name)
            case "cookie": return .apiKeyCookie(name)
            default: return nil
            }
        default: return nil
        }
    }
}
