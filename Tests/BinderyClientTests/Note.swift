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
        var members = json.enterRecord(Self.self, "\u{5}model\u{4}name")
        var model: String?
        var name: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.required(&model)
            case 2: json.optional(&name, &members)
            default: break
            }
        }
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: members.start) }
        self.init(model: model, name: name, unknownFields: members.takeUnknownFields())
    }

    func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.optional(",\"name\":", name)
        json.closeObject(from: start, names: "model\nname\n", unknown: unknownFields)
    }
}
