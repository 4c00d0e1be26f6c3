// The `encoding` of a media type goes in; how each part of a form is written comes out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads how single members of a form are written: in a body, or in the query where that is one form as a whole.
struct EncodingLowering {
    let lowering: SchemaLowering

    /// What the description says of the parts, under `encoding`, else by `contentMediaType` of their schemas.
    func encodings(_ media: Media) -> [PartEncoding] {
        var encodings = written(media.node)
        guard media.kind == .multipart else { return encodings }
        let schema = media.schema.flatMap(lowering.references.schema)
        for (name, _, property) in schema?.child("properties")?.members ?? [] {
            guard let property = lowering.references.schema(behind: property) else { continue }
            let element = property.child("items").flatMap(lowering.references.schema)
            let written = property.node["contentMediaType"] ?? element?.node["contentMediaType"]
            guard let type = written?.text else { continue }
            if let index = encodings.firstIndex(where: { $0.property == name }) {
                encodings[index].contentType = encodings[index].contentType ?? type
            } else {
                encodings.append(PartEncoding(property: name, contentType: type))
            }
        }
        return encodings
    }

    private func written(_ media: Located) -> [PartEncoding] {
        (media.child("encoding")?.members ?? []).map { name, _, encoding in
            if let headers = encoding.child("headers") {
                lowering.log.note("unused-part-headers", "headers of single parts are not sent", at: headers.span)
            }
            return PartEncoding(
                property: name, contentType: encoding.node["contentType"]?.text, style: style(encoding),
                explodes: encoding.node["explode"]?.bool,
                allowsReserved: encoding.node["allowReserved"]?.bool ?? false)
        }
    }

    private func style(_ encoding: Located) -> Parameter.Style? {
        guard let written = encoding.child("style"), let word = written.node.text else { return nil }
        let styles: [Parameter.Style] = [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        if let style = Parameter.Style(rawValue: word), style != .json { return style }
        lowering.log.warning(
            "unknown-style",
            "'\(word)' is not a style of a part; it is sent as 'form'"
                + ClosedWord.advice(on: word, among: styles.map(\.rawValue), after: lowering.log), at: written.span)
        return nil
    }
}
