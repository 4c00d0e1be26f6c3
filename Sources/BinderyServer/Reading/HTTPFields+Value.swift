// The value of a header field, without the lists that a joined value is made of: most fields are there once.

import HTTPTypes

extension HTTPFields {
    /// The value of a field, those of several of its name joined as RFC 9110, 5.3 has it; nil where there is none.
    func value(of name: HTTPField.Name) -> String? {
        var found: String?
        for field in self where field.name == name {
            if found != nil { return self[name] }
            found = field.value
        }
        return found
    }
}
