// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The same as in `Original`.
public typealias Target = Original.Target

extension Target {
    /// Made of what both have in common, and of all unknown fields.
    public init(_ value: Mine) {
        self.init(inner: value.inner.map(Self.convertedInner), unknownFields: value.unknownFields)
    }

    private static func convertedInner(_ value: Old) -> New {
        New(b: value._b, unknownFields: value.unknownFields)
    }
}
