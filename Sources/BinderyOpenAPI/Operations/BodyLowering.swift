// A request's body goes in, the ways of writing it come out: JSON first, then in the description's order.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads request bodies, of every media type.
struct BodyLowering {
    let lowering: SchemaLowering
    let operation: String

    func read(_ written: Located?) -> [Body] {
        guard let written, let body = lowering.references.follow(written) else { return [] }
        let isRequired = body.node["required"]?.bool ?? false
        let content = Content(body, in: lowering.references)
        var ordered = content.media
        if let json = content.json {
            ordered.removeAll { $0.essence == json.essence }
            ordered.insert(json, at: 0)
        }
        var bodies: [Body] = []
        var schemas: [(kind: Media.Kind, schema: String?)] = []
        for media in ordered {
            let reference = media.schema.map { $0.node["$ref"]?.text ?? $0.pointer }
            if media.kind == .json, schemas.contains(where: { $0.kind == .json && $0.schema == reference }) {
                lowering.log.note(
                    "unused-content",
                    "the body may also be \(media.essence); it is sent as \(bodies[0].contentType), unless a call's "
                        + "options say another Content-Type", at: media.node.span)
                continue
            }
            schemas.append((media.kind, reference))
            bodies.append(self.body(media, isRequired: isRequired, isFirst: bodies.isEmpty))
        }
        return bodies
    }

    private func body(_ media: Media, isRequired: Bool, isFirst: Bool) -> Body {
        func typed(_ form: Body.Form, _ role: String) -> Body {
            var type = TypeUse.json
            var facets = Facets()
            if let schema = media.schema {
                let place = Place(origin: .body(operation: operation, role: isFirst ? "Request" : role))
                let lowered = lowering.lower(schema, at: place)
                (type, facets) = (lowered.use, lowered.facets)
            }
            let isRange = media.essence.contains("*")
            return Body(
                type: type, facets: facets, isRequired: isRequired, form: form,
                contentType: isRange ? "application/json" : media.essence,
                encodings: form == .json ? [] : encodings(media))
        }
        switch media.kind {
        case .json: return typed(.json, "JSON Request")
        case .form: return typed(.form, "Form Request")
        case .multipart: return typed(.multipart, "Multipart Request")
        case .text:
            if media.essence.hasSuffix("xml") { warn(media, "text") }
            return Body(type: .string(format: nil), isRequired: isRequired, form: .text, contentType: media.essence)
        case .bytes, .events, .lines, .records:
            if media.essence.hasPrefix("multipart/") { warn(media, "bytes") }
            return Body(type: .upload, isRequired: isRequired, form: .bytes, contentType: media.essence)
        }
    }

    private func warn(_ media: Media, _ form: String) {
        lowering.log.warning(
            "raw-content", "no type is made for \(media.essence); '\(operation)' sends it as \(form)",
            at: media.node.span)
    }

    /// What the description says of the parts, under `encoding`, else by `contentMediaType` of their schemas.
    private func encodings(_ media: Media) -> [PartEncoding] {
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
