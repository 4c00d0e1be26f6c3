// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The same as in `Original`.
public typealias Name = Original.Name

/// The same as in `Original`.
public typealias Pet = Original.Pet

extension Pet {
    /// Made of what both have in common, and of all unknown fields.
    ///
    /// Dropped: `idea`.
    public init(_ value: Draft) {
        self.init(
            kind: Self.convertedKind(value.kind),
            owner: value.owner,
            unknownFields: value.unknownFields
        )
    }

    private static func convertedKind(_ value: Draft.Kind) -> Kind {
        Kind(rawValue: value.rawValue)
    }
}
