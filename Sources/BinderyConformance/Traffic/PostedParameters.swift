// `postData.params` of HAR → the body of a form, as it was sent.

import BinderyYAML

/// The fields of a form that a recorder has taken apart.
struct PostedParameters {
    private struct Field {
        var name: String
        var value: String
        var fileName: String?
        var contentType: String?
    }

    private let fields: [Field]

    /// nil where there are none.
    init?(_ params: YAMLNode?) {
        fields = (params?.elements ?? YAMLNode.blank.elements).compactMap { node in
            guard let name = node["name"]?.text else { return nil }
            return Field(
                name: name, value: node["value"]?.text ?? "", fileName: node["fileName"]?.text,
                contentType: node["contentType"]?.text)
        }
        guard !fields.isEmpty else { return nil }
    }

    /// - Parameter contentType: what the recording says that it was sent as.
    func message(contentType: String?) -> Message {
        let type = contentType ?? "application/x-www-form-urlencoded"
        let text = type.lowercased().hasPrefix("multipart/") ? multipart : urlEncoded
        return Message(contentType: type, body: .bytes(Array(text.utf8), origin: .entry))
    }

    private var urlEncoded: String {
        fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    /// Some recorders write the text as it was sent, others what it stands for.
    private static func encoded(_ text: String) -> String {
        let unreserved = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~*+%".utf8)
        if text.utf8.allSatisfy(unreserved.contains) { return text }
        return text.utf8.reduce(into: "") { encoded, byte in
            if unreserved.contains(byte), byte != UInt8(ascii: "+"), byte != UInt8(ascii: "%") {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    private var multipart: String {
        let values = fields.map { "\($0.name)\($0.value)\($0.fileName ?? "")\($0.contentType ?? "")" }
        var boundary = "--form"
        while values.contains(where: { $0.contains(boundary) }) { boundary += "-" }
        let parts = fields.map { field in
            var head = "Content-Disposition: form-data; name=\"\(Self.quoted(field.name))\""
            if let file = field.fileName { head += "; filename=\"\(Self.quoted(file))\"" }
            if let type = field.contentType { head += "\r\nContent-Type: \(Self.quoted(type))" }
            return "\(boundary)\r\n\(head)\r\n\r\n\(field.value)\r\n"
        }
        return parts.joined() + boundary + "--\r\n"
    }

    /// As browsers write what would end the text.
    private static func quoted(_ text: String) -> String {
        text.replacing("\"", with: "%22").replacing("\r\n", with: "%0D%0A").replacing("\n", with: "%0A")
            .replacing("\r", with: "%0D")
    }
}
