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
                encodings: form == .json ? [] : EncodingLowering(lowering: lowering).encodings(media))
        }
        switch media.kind {
        case .json: return typed(.json, "JSON Request")
        case .form: return typed(.form, "Form Request")
        case .multipart: return typed(.multipart, "Multipart Request")
        case .text:
            if media.essence.hasSuffix("xml") { warn(media, "text") }
            return Body(
                type: .string(format: nil), facets: bounds(ofText: media), isRequired: isRequired, form: .text,
                contentType: media.essence)
        case .bytes, .events, .lines, .records:
            if media.essence.hasPrefix("multipart/") { warn(media, "bytes") }
            return Body(type: .upload, isRequired: isRequired, form: .bytes, contentType: media.essence)
        }
    }

    /// What holds for a body that is a text; a list of words is not one of its bounds.
    private func bounds(ofText media: Media) -> Facets {
        guard let schema = media.schema, case let view = lowering.views.view(schema), view.kinds == [.string],
            view.valuePart == nil, view.alternatives.isEmpty
        else { return Facets() }
        return lowering.lower(schema, at: Place(origin: .body(operation: operation, role: "Text Request"))).facets
    }

    private func warn(_ media: Media, _ form: String) {
        lowering.log.warning(
            "raw-content", "no type is made for \(media.essence); '\(operation)' sends it as \(form)",
            at: media.node.span)
    }
}
