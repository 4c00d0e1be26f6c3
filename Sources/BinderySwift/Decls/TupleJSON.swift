// How an array whose elements have types of their own is read and written through the runtime's engine.

import BinderyIR

extension Emitter {
    ///     tuple(0*: number, 1: string)
    ///     →  var isOpen = try json.enterArray()
    ///        let first: Double = try json.element(&isOpen)
    ///        let second: String? = try json.optionalElement(&isOpen)
    func tupleJSON(_ type: TypeDecl, _ tuple: Record) -> Code {
        let scope = Scope.extended(type.id)
        let properties = stored(type.id)
        let reading = properties.map { property -> Code in
            let read: Code = property.isOptional ? "optionalElement" : "element"
            return "let \(property.name): \(self.type(of: property, in: scope)) = try json.\(read)(&isOpen)"
        }
        let writing = properties.map { property -> Code in
            let method: Code = property.isOptional && !property.isRequired ? "optional" : "required"
            return "elements.\(method)(self.\(property.value), json: &json)"
        }
        let arguments =
            initialiserOrder(type.id).map { "\(member: $0.name): \($0.name)" as Code }
            + ["additionalElements: additionalElements"]
        return """
            extension \(path(type.id, in: .file)): OpenTuple {
                \(modifier)init(json: inout JSONReader) throws(JSONError) {
                    var isOpen = try json.enterArray()
                    \(reading)
                    let additionalElements: [\(additional(tuple, in: scope))] = try json.elements(&isOpen)
                    self.init\(list(arguments, after: 10, indentation: 8))
                }

                \(modifier)func write(json: inout JSONWriter) {
                    var elements = ElementWriter(json: &json)
                    \(writing)
                    elements.rest(self.additionalElements, json: &json)
                }
            }
            """
    }
}
