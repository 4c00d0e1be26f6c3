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
        let start = json.enterRecord(Self.self)
        var model: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"model\":", 1, &member) { json.required(&model) }
            if json.key("\"name\":", 2, &member) { json.optional(&name, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "model\nname\n", unknown: &unknownFields)
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: start) }
        self.init(model: model, name: name, unknownFields: unknownFields)
    }

    func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.optional(",\"name\":", name)
        json.closeObject(from: start, names: "model\nname\n", unknown: unknownFields)
    }
}
