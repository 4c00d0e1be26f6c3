// The name of what found something, and whether that concerns what the user asked for.

/// What found a diagnostic, in kebab case: `duplicate-key`, `unread-keyword`. A literal is a rule about a description.
package struct Rule: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let id: String
    /// Whether it is about the command line, a config or a path, and not about what a description says.
    package let isOfRequest: Bool

    package init(stringLiteral id: String) {
        self.id = id
        isOfRequest = false
    }

    private init(ofRequest id: String) {
        self.id = id
        isOfRequest = true
    }

    package var description: String { id }
}

extension Rule: Hashable {
    package static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The rules about what the user asked for.
extension Rule {
    package static let configAcronyms = Rule(ofRequest: "config-acronyms")
    package static let configBase = Rule(ofRequest: "config-base")
    package static let configKey = Rule(ofRequest: "config-key")
    package static let configKeyOfBefore = Rule(ofRequest: "config-key-of-before")
    package static let configMissing = Rule(ofRequest: "config-missing")
    package static let configModule = Rule(ofRequest: "config-module")
    package static let configNames = Rule(ofRequest: "config-names")
    package static let configTypes = Rule(ofRequest: "config-types")
    package static let configValue = Rule(ofRequest: "config-value")
    package static let fileExists = Rule(ofRequest: "file-exists")
    package static let fileFolder = Rule(ofRequest: "file-folder")
    package static let fileMissing = Rule(ofRequest: "file-missing")
    package static let fileRole = Rule(ofRequest: "file-role")
    package static let fileTooLarge = Rule(ofRequest: "file-too-large")
    package static let fileUnreadable = Rule(ofRequest: "file-unreadable")
    package static let outputChanged = Rule(ofRequest: "output-changed")
    package static let outputFile = Rule(ofRequest: "output-file")
    package static let outputFolder = Rule(ofRequest: "output-folder")
    package static let outputForeign = Rule(ofRequest: "output-foreign")
    package static let outputName = Rule(ofRequest: "output-name")
    package static let outputTwice = Rule(ofRequest: "output-twice")
    package static let outputWrite = Rule(ofRequest: "output-write")
    package static let unknownOperation = Rule(ofRequest: "unknown-operation")
    package static let unknownSchema = Rule(ofRequest: "unknown-schema")
}
