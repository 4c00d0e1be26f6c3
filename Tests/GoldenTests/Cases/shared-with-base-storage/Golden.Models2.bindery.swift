// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// The same as in `Original`.
public typealias Kept = Original.Kept

/// The same as in `Original`.
public typealias New = Original.New
