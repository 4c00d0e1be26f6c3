// The record of a multipart body goes in; its binary strings become uploads, so that files can be sent as they are.

import BinderyIR
import BinderyYAML

/// Finds what of a form is a file.
///
///     file: {type: string, format: binary}     →   FileUpload
///     images: {type: array, items: {…binary}}  →   [FileUpload]
struct Uploads {
    let lowering: SchemaLowering

    func mark(_ body: Body) {
        for id in records(body.type) { mark(id, body) }
    }

    private func mark(_ id: TypeID, _ body: Body) {
        guard case .record(var record)? = lowering.declaration(id)?.kind else { return }
        for index in record.properties.indices {
            let property = record.properties[index]
            let encoding = body.encodings.first { $0.property == property.wireName }
            guard let type = upload(property.type, isFile: holdsBytes(property, encoding)) else { continue }
            record.properties[index].type = type
            record.properties[index].facets = Facets()
        }
        lowering.update(id) { $0.kind = .record(record) }
    }

    /// The record of a body, or those among which it chooses.
    private func records(_ use: TypeUse) -> [TypeID] {
        guard case .named(let id) = use else { return [] }
        switch lowering.declaration(id)?.kind {
        case .record: return [id]
        case .alias(let inner, _): return records(inner)
        case .union(let union): return union.variants.compactMap(\.payload).filter { $0 != use }.flatMap(records)
        case .enumeration, .namespace, nil: return []
        }
    }

    /// Whether the media type of a property says that it is no text: 3.1 writes files so.
    private func holdsBytes(_ property: Property, _ encoding: PartEncoding?) -> Bool {
        let schema = lowering.references.find(property.pointer)
        if schema?.child("contentEncoding") != nil { return false }
        guard let type = schema?.node["contentMediaType"]?.text ?? encoding?.contentType else { return false }
        return [
            "image/", "audio/", "video/", "font/", "application/octet-stream", "application/pdf", "application/zip",
        ]
        .contains { type.hasPrefix($0) }
    }

    /// The type with uploads where it holds binary strings; nil where it holds none.
    private func upload(_ use: TypeUse, isFile: Bool) -> TypeUse? {
        switch use {
        case .string(format: "binary"): return .upload
        case .string, .json: return isFile ? .upload : nil
        case .array(let item): return upload(item, isFile: isFile).map(TypeUse.array)
        case .nullable(let inner): return upload(inner, isFile: isFile).map(TypeUse.nullable)
        case .named(let id): return upload(named: id, use)
        case .boolean, .integer, .number, .unixTime, .map, .upload, .external: return nil
        }
    }

    private func upload(named id: TypeID, _ use: TypeUse) -> TypeUse? {
        switch lowering.declaration(id)?.kind {
        case .alias(let inner, _): return upload(inner, isFile: false)
        case .union(var union):
            var found = false
            for index in union.variants.indices {
                let payload = union.variants[index].payload
                guard let type = payload.flatMap({ upload($0, isFile: false) }) else { continue }
                union.variants[index].payload = type
                union.variants[index].facets = Facets()
                found = true
            }
            if found { lowering.update(id) { $0.kind = .union(union) } }
            return nil
        case .record, .enumeration, .namespace, nil: return nil
        }
    }
}
