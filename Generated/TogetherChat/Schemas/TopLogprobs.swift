// Made by bindery 0.1.0 from openai.yaml for TogetherChat. Do not edit: generate it again. Checksum: b4a2b1554f8bd823
// swift-format-ignore-file

import BinderyRuntime

/// Tokens that could have stood there, with the logarithms of their probabilities.
public typealias TopLogprobs = [String: Double]
