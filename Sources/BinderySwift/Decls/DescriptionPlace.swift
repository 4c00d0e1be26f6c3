// Where the description states something: by JSON pointer, since lines shift with every edit above them.

import BinderyDiagnostics
import BinderyIR

/// `api.yaml#/components/schemas/Pet/properties/name`: the file that states it, and the pointer at which it stands in the
/// whole description, once overlays are applied and the schemas of other files are taken in.
struct DescriptionPlace {
    /// By its name, not its path: the text is the same everywhere.
    let file: String
    let pointer: String

    init(_ pointer: String, _ span: SourceSpan) {
        file = span.file.name
        self.pointer = pointer
    }

    init(_ type: TypeDecl) { self.init(type.pointer, type.span) }
    init(_ property: Property) { self.init(property.pointer, property.span) }

    var text: String { "\(file)#\(pointer)" }

    /// The places of a record's properties, as `Record.places` has them in the runtime.
    static func table(_ properties: [Property]) -> String {
        var table = ""
        var last = ""
        for property in properties {
            let place = DescriptionPlace(property).text
            let name = Pointer.escape(property.wireName)
            let parent = place.hasSuffix("/" + name) ? String(place.dropLast(name.count)) : place
            if parent != last || !parent.hasSuffix("/") { table += "\t\(parent)\n" }
            last = parent
            table += "\(JSONQuote.escaped(property.wireName, .wire))\n"
        }
        return table
    }
}
