// Scalars, and what Foundation has for texts of a format.

import BinderyRuntime
import Foundation

extension SchemaCase {
    static let scalars = [
        SchemaCase(true, is: #"{"type": "boolean"}"#),
        SchemaCase("text", is: #"{"type": "string"}"#),
        SchemaCase(1.5, is: #"{"type": "number"}"#),
        SchemaCase(Float(1.5), is: #"{"type": "number"}"#),
        SchemaCase(1, is: #"{"type": "integer"}"#),
        SchemaCase(Int8(1), is: #"{"type": "integer", "minimum": -128, "maximum": 127}"#),
        SchemaCase(Int16(1), is: #"{"type": "integer", "minimum": -32768, "maximum": 32767}"#),
        SchemaCase(Int32(1), is: #"{"type": "integer", "minimum": -2147483648, "maximum": 2147483647}"#),
        SchemaCase(Int64(1), is: #"{"type": "integer"}"#),
        SchemaCase(Int128(1), is: #"{"type": "integer"}"#),
        SchemaCase(UInt(1), is: #"{"type": "integer", "minimum": 0}"#),
        SchemaCase(UInt8(1), is: #"{"type": "integer", "minimum": 0, "maximum": 255}"#),
        SchemaCase(UInt16(1), is: #"{"type": "integer", "minimum": 0, "maximum": 65535}"#),
        SchemaCase(UInt32(1), is: #"{"type": "integer", "minimum": 0, "maximum": 4294967295}"#),
        SchemaCase(UInt64(1), is: #"{"type": "integer", "minimum": 0}"#),
        SchemaCase(Decimal(string: "12.50") ?? 0, is: #"{"type": "number"}"#),
        SchemaCase(
            Date(timeIntervalSince1970: 1_714_566_600.25), Date(timeIntervalSince1970: 0),
            is: #"{"type": "string", "format": "date-time"}"#),
        SchemaCase(
            URL(filePath: "/tmp/a b"), URL(string: "https://example.com/a") ?? URL(filePath: "/"),
            is: #"{"type": "string", "format": "uri"}"#),
        SchemaCase(UUID(), is: #"{"type": "string", "format": "uuid"}"#),
        SchemaCase(Data([1, 2, 255]), is: #"{"type": "string", "contentEncoding": "base64"}"#),
    ]
}
