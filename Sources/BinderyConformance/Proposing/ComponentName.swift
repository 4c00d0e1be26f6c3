// A place of the description and a word → the name of a new component that says both.

import BinderyIR
import BinderyYAML

enum ComponentName {
    /// A name that no component has: `/components/schemas/Event`, `pong` → `EventPong`
    static func free(for pointer: String, _ word: String, in root: YAMLNode) -> String {
        let known = ["properties", "items", "anyOf", "oneOf", "allOf", "components", "schemas", "content", "schema"]
        let segments = Pointer.segments(pointer).filter { !known.contains($0) && Int($0) == nil }
        let name = (segments.suffix(2) + [word]).map(camel).joined()
        var result = name.isEmpty ? "Variant" : name
        while root["components"]?["schemas"]?[result] != nil { result += "2" }
        return result
    }

    /// `image_url` → `ImageUrl`
    static func camel(_ text: String) -> String {
        text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map {
            $0.prefix(1).uppercased() + $0.dropFirst()
        }.joined()
    }
}
