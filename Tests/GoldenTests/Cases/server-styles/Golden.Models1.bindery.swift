// Made by bindery 0.1.0 from input.yaml. Do not edit: generate it again. Checksum: bff729f09845e224
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

public typealias Words = [String]
