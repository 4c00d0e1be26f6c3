// Strings, numbers and booleans.
//
//     {type: string, format: uri}      →  .string(format: "uri")
//     {type: integer, format: int32}   →  .integer(.int32)
//     {type: integer, format: unixtime}  →  .unixTime
//     {type: string, contentEncoding: base64}  →  .string(format: "byte")
//     {type: number}                   →  .number

import BinderyIR

enum ScalarRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        guard let kind = view.kinds.first else { return nil }
        let format = view.parts.reversed().lazy.compactMap { $0.node["format"]?.text }.first
        var lowered: Lowered
        switch kind {
        case .string: lowered = Lowered(.string(format: encoding(view) ?? format))
        case .boolean: lowered = Lowered(.boolean)
        case .number, .integer:
            if let format, unixTimes.contains(format) {
                lowered = Lowered(.unixTime)
            } else if kind == .number {
                lowered = Lowered(.number)
            } else {
                let part = view.parts.last { $0.has("format") || $0.has("maximum") } ?? view.parts.last
                lowered = Lowered(.integer(IntegerWidth((part ?? subject.schema).node)))
            }
        case .null, .array, .object: return nil
        }
        lowered.annotateInline(view, subject, by: lowering)
        lowering.declareContent(view, at: place)
        lowering.reportMisplacedProperties(view)
        return lowered
    }

    /// Spellings of "seconds since 1970" that are found.
    private static let unixTimes: Set<String> = ["unixtime", "unix-time", "unix_time", "unix-timestamp", "unix-epoch"]

    /// The format of bytes written as text: `contentEncoding` says how, whatever `format` says of them.
    private static func encoding(_ view: SchemaView) -> String? {
        let encoding = view.parts.reversed().lazy.compactMap { $0.node["contentEncoding"]?.text?.lowercased() }.first
        return encoding == "base64" || encoding == "base64url" ? "byte" : nil
    }
}

extension SchemaLowering {
    /// A text that holds a document stays text; what its document is gets a type, so that the text can be read.
    ///
    ///     {type: string, contentMediaType: application/json, contentSchema: {properties: …}}
    func declareContent(_ view: SchemaView, at place: Place) {
        guard let schema = view.parts.last(where: { $0.has("contentSchema") })?.child("contentSchema") else { return }
        log.note(
            "content-schema", "this says what the text holds; a type is made of it, and the property stays text",
            at: schema.span)
        _ = lower(schema, at: Place(origin: .property(place.word + " content"), parent: place.parent ?? place.promised))
    }

    /// Properties of what is no object are in no value, and yet were meant.
    func reportMisplacedProperties(_ view: SchemaView) {
        guard let part = view.parts.last(where: { $0.node["properties"]?.count ?? 0 > 0 }),
            !SchemaView.kinds(of: part.node).contains(.object)
        else { return }
        let kinds = view.kinds.map(\.rawValue).joined(separator: " or ")
        log.warning(
            "misplaced-properties", "this is of type \(kinds) and has no properties; those named here are ignored",
            at: part.child("properties")?.span)
    }
}

extension Lowered {
    /// Takes over what the parts of a merged schema say: bounds of all, words only of those written in place.
    mutating func annotateInline(_ view: SchemaView, _ subject: SchemaInContext, by lowering: SchemaLowering) {
        for part in view.parts where part.node != subject.schema.node {
            let isInline = part.pointer.hasPrefix(subject.schema.pointer + "/")
            annotate(from: part.node, boundsOnly: !isInline, into: lowering.log)
        }
    }
}
