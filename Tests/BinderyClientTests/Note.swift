// A record with a required and an optional member, for tests of what is sent and of how responses are read.

import BinderyRuntime

struct Note: Record {
    var model: String
    var name: String?
    var unknownFields: JSONObject = [:]

    static var places: StaticString { "\tnote.yaml#/properties/\nmodel\nname\n" }
}

// As the generator writes it.
extension Note {
    init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var model: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"model\":") { json.required(&model) }
                fallthrough
            case 2:
                if member == 2 || json.key("\"name\":") { json.optional(&name, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "model\nname\n", unknown: &unknownFields)
            }
        }
        guard let model, json.isSound else { throw json.failure(missing: "model\n", from: start) }
        self.init(model: model, name: name, unknownFields: unknownFields)
    }

    func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.optional(",\"name\":", name)
        json.closeObject(from: start, names: "model\nname\n", unknown: unknownFields)
    }
}
