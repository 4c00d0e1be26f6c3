// A generated value as the JSON that goes over the wire.

import BinderyClient
import BinderyRuntime

func json(of value: some Encodable) throws -> JSONValue {
    try JSONValue(parsing: JSONCoding.encode(value))
}
