// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

public typealias C = JSONObject

public typealias D = JSONValue

public typealias E = JSONObject

public typealias F = String

public typealias G = String

public typealias H = JSONObject
