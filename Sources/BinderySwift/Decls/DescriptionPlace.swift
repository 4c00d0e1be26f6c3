// Where the description states something: by JSON pointer, since lines shift with every edit above them.

import BinderyDiagnostics
import BinderyIR

/// `api.yaml#/components/schemas/Pet/properties/name`: the file that states it, and the pointer at which it stands in the
/// whole description, once overlays are applied and the schemas of other files are taken in.
struct DescriptionPlace: Equatable {
    /// By its name, not its path: the text is the same everywhere.
    let file: String
    let pointer: String

    init(_ pointer: String, _ span: SourceSpan) {
        file = span.file.name
        self.pointer = pointer
    }

    private init(_ pointer: String, file: String) {
        self.file = file
        self.pointer = pointer
    }

    init(_ type: TypeDecl) { self.init(type.pointer, type.span) }
    init(_ property: Property) { self.init(property.pointer, property.span) }

    var text: String { "\(file)#\(pointer)" }

    /// The places of a record's properties, as `Record.places` has them in the runtime.
    static func table(_ properties: [Property]) -> String {
        var table = ""
        var last: DescriptionPlace?
        for index in properties.indices {
            let (place, name) = (DescriptionPlace(properties[index]), properties[index].wireName)
            if let parent = place.parent(of: Pointer.escape(name)) {
                if parent != last { table += "\t\(parent.text)\n" }
                last = parent
            } else {
                if place != last || !place.pointer.hasSuffix("/") { table += "\t\(place.text)\n" }
                last = place
            }
            table += JSONQuote.escaped(name, .wire)
            table += "\n"
        }
        return table
    }

    /// The place of what holds this one under a name, with a slash at its end; nil where it stands under another one.
    private func parent(of name: String) -> DescriptionPlace? {
        let (pointer, name) = (pointer.utf8, name.utf8)
        let length = pointer.count - name.count
        guard length > 0 else { return nil }
        let start = pointer.index(pointer.startIndex, offsetBy: length)
        guard pointer[pointer.index(before: start)] == UInt8(ascii: "/"), pointer[start...].elementsEqual(name) else {
            return nil
        }
        return DescriptionPlace(String(Substring(pointer[..<start])), file: file)
    }
}
