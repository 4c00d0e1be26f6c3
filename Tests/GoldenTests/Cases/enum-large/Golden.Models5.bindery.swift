// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Port`.
public enum Port: OpenIntEnum {
    case _0
    case _1
    case _2
    case _3
    case _4
    case _5
    case _6
    case _7
    case _8
    case _9
    case _10
    case _11
    case _12
    case _13
    case _14
    case _15
    case _16
    case _17
    case _18
    case _19
    case _20
    case _21
    case _22
    case _23
    case _24
    case _25
    case _26
    case _27
    case _28
    case _29
    case _30
    case _31
    case _32
    case _33
    case _34
    case _35
    case _36
    case _37
    case _38
    case _39
    case _40
    case _41
    case _42
    case _43
    case _44
    case _45
    case _46
    case _47
    case _48
    case _49
    case _50
    case _51
    case _52
    case _53
    case _54
    case _55
    case _56
    case _57
    case _58
    case _59
    case _60
    case _61
    case _62
    case _63
    case _64
    case _65
    case _66
    case _67
    case _68
    case _69
    case _70
    case _71
    case _72
    case _73
    case _74
    case _75
    case _76
    case _77
    case _78
    case _79
    case _80
    case _81
    case _82
    case _83
    case _84
    case _85
    case _86
    case _87
    case _88
    case _89
    case _90
    case _91
    case _92
    case _93
    case _94
    case _95
    case _96
    case _97
    case _98
    case _99
    case _100
    case _101
    case _102
    case _103
    case _104
    case _105
    case _106
    case _107
    case _108
    case _109
    case _110
    case _111
    case _112
    case _113
    case _114
    case _115
    case _116
    case _117
    case _118
    case _119
    case _120
    case _121
    case _122
    case _123
    case _124
    case _125
    case _126
    case _127
    case _128
    case _129
    /// A value that the description does not name, kept as it came.
    case unknown(Int)

    public static var knownCases: [Self] {
        [
            ._0, ._1, ._2, ._3, ._4, ._5, ._6, ._7, ._8, ._9, ._10, ._11, ._12, ._13, ._14, ._15,
            ._16, ._17, ._18, ._19, ._20, ._21, ._22, ._23, ._24, ._25, ._26, ._27, ._28, ._29,
            ._30, ._31, ._32, ._33, ._34, ._35, ._36, ._37, ._38, ._39, ._40, ._41, ._42, ._43,
            ._44, ._45, ._46, ._47, ._48, ._49, ._50, ._51, ._52, ._53, ._54, ._55, ._56, ._57,
            ._58, ._59, ._60, ._61, ._62, ._63, ._64, ._65, ._66, ._67, ._68, ._69, ._70, ._71,
            ._72, ._73, ._74, ._75, ._76, ._77, ._78, ._79, ._80, ._81, ._82, ._83, ._84, ._85,
            ._86, ._87, ._88, ._89, ._90, ._91, ._92, ._93, ._94, ._95, ._96, ._97, ._98, ._99,
            ._100, ._101, ._102, ._103, ._104, ._105, ._106, ._107, ._108, ._109, ._110, ._111,
            ._112, ._113, ._114, ._115, ._116, ._117, ._118, ._119, ._120, ._121, ._122, ._123,
            ._124, ._125, ._126, ._127, ._128, ._129
        ]
    }

    public init(rawValue: Int) {
        switch rawValue {
        case 0: self = ._0
        case 1: self = ._1
        case 2: self = ._2
        case 3: self = ._3
        case 4: self = ._4
        case 5: self = ._5
        case 6: self = ._6
        case 7: self = ._7
        case 8: self = ._8
        case 9: self = ._9
        case 10: self = ._10
        case 11: self = ._11
        case 12: self = ._12
        case 13: self = ._13
        case 14: self = ._14
        case 15: self = ._15
        case 16: self = ._16
        case 17: self = ._17
        case 18: self = ._18
        case 19: self = ._19
        case 20: self = ._20
        case 21: self = ._21
        case 22: self = ._22
        case 23: self = ._23
        case 24: self = ._24
        case 25: self = ._25
        case 26: self = ._26
        case 27: self = ._27
        case 28: self = ._28
        case 29: self = ._29
        case 30: self = ._30
        case 31: self = ._31
        case 32: self = ._32
        case 33: self = ._33
        case 34: self = ._34
        case 35: self = ._35
        case 36: self = ._36
        case 37: self = ._37
        case 38: self = ._38
        case 39: self = ._39
        case 40: self = ._40
        case 41: self = ._41
        case 42: self = ._42
        case 43: self = ._43
        case 44: self = ._44
        case 45: self = ._45
        case 46: self = ._46
        case 47: self = ._47
        case 48: self = ._48
        case 49: self = ._49
        case 50: self = ._50
        case 51: self = ._51
        case 52: self = ._52
        case 53: self = ._53
        case 54: self = ._54
        case 55: self = ._55
        case 56: self = ._56
        case 57: self = ._57
        case 58: self = ._58
        case 59: self = ._59
        case 60: self = ._60
        case 61: self = ._61
        case 62: self = ._62
        case 63: self = ._63
        case 64: self = ._64
        case 65: self = ._65
        case 66: self = ._66
        case 67: self = ._67
        case 68: self = ._68
        case 69: self = ._69
        case 70: self = ._70
        case 71: self = ._71
        case 72: self = ._72
        case 73: self = ._73
        case 74: self = ._74
        case 75: self = ._75
        case 76: self = ._76
        case 77: self = ._77
        case 78: self = ._78
        case 79: self = ._79
        case 80: self = ._80
        case 81: self = ._81
        case 82: self = ._82
        case 83: self = ._83
        case 84: self = ._84
        case 85: self = ._85
        case 86: self = ._86
        case 87: self = ._87
        case 88: self = ._88
        case 89: self = ._89
        case 90: self = ._90
        case 91: self = ._91
        case 92: self = ._92
        case 93: self = ._93
        case 94: self = ._94
        case 95: self = ._95
        case 96: self = ._96
        case 97: self = ._97
        case 98: self = ._98
        case 99: self = ._99
        case 100: self = ._100
        case 101: self = ._101
        case 102: self = ._102
        case 103: self = ._103
        case 104: self = ._104
        case 105: self = ._105
        case 106: self = ._106
        case 107: self = ._107
        case 108: self = ._108
        case 109: self = ._109
        case 110: self = ._110
        case 111: self = ._111
        case 112: self = ._112
        case 113: self = ._113
        case 114: self = ._114
        case 115: self = ._115
        case 116: self = ._116
        case 117: self = ._117
        case 118: self = ._118
        case 119: self = ._119
        case 120: self = ._120
        case 121: self = ._121
        case 122: self = ._122
        case 123: self = ._123
        case 124: self = ._124
        case 125: self = ._125
        case 126: self = ._126
        case 127: self = ._127
        case 128: self = ._128
        case 129: self = ._129
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case ._0: 0
        case ._1: 1
        case ._2: 2
        case ._3: 3
        case ._4: 4
        case ._5: 5
        case ._6: 6
        case ._7: 7
        case ._8: 8
        case ._9: 9
        case ._10: 10
        case ._11: 11
        case ._12: 12
        case ._13: 13
        case ._14: 14
        case ._15: 15
        case ._16: 16
        case ._17: 17
        case ._18: 18
        case ._19: 19
        case ._20: 20
        case ._21: 21
        case ._22: 22
        case ._23: 23
        case ._24: 24
        case ._25: 25
        case ._26: 26
        case ._27: 27
        case ._28: 28
        case ._29: 29
        case ._30: 30
        case ._31: 31
        case ._32: 32
        case ._33: 33
        case ._34: 34
        case ._35: 35
        case ._36: 36
        case ._37: 37
        case ._38: 38
        case ._39: 39
        case ._40: 40
        case ._41: 41
        case ._42: 42
        case ._43: 43
        case ._44: 44
        case ._45: 45
        case ._46: 46
        case ._47: 47
        case ._48: 48
        case ._49: 49
        case ._50: 50
        case ._51: 51
        case ._52: 52
        case ._53: 53
        case ._54: 54
        case ._55: 55
        case ._56: 56
        case ._57: 57
        case ._58: 58
        case ._59: 59
        case ._60: 60
        case ._61: 61
        case ._62: 62
        case ._63: 63
        default: rawValue64
        }
    }

    private var rawValue64: Int {
        switch self {
        case ._64: 64
        case ._65: 65
        case ._66: 66
        case ._67: 67
        case ._68: 68
        case ._69: 69
        case ._70: 70
        case ._71: 71
        case ._72: 72
        case ._73: 73
        case ._74: 74
        case ._75: 75
        case ._76: 76
        case ._77: 77
        case ._78: 78
        case ._79: 79
        case ._80: 80
        case ._81: 81
        case ._82: 82
        case ._83: 83
        case ._84: 84
        case ._85: 85
        case ._86: 86
        case ._87: 87
        case ._88: 88
        case ._89: 89
        case ._90: 90
        case ._91: 91
        case ._92: 92
        case ._93: 93
        case ._94: 94
        case ._95: 95
        case ._96: 96
        case ._97: 97
        case ._98: 98
        case ._99: 99
        case ._100: 100
        case ._101: 101
        case ._102: 102
        case ._103: 103
        case ._104: 104
        case ._105: 105
        case ._106: 106
        case ._107: 107
        case ._108: 108
        case ._109: 109
        case ._110: 110
        case ._111: 111
        case ._112: 112
        case ._113: 113
        case ._114: 114
        case ._115: 115
        case ._116: 116
        case ._117: 117
        case ._118: 118
        case ._119: 119
        case ._120: 120
        case ._121: 121
        case ._122: 122
        case ._123: 123
        case ._124: 124
        case ._125: 125
        case ._126: 126
        case ._127: 127
        case ._128: 128
        case ._129: 129
        case .unknown(let value): value
        default: preconditionFailure("told by `rawValue`")
        }
    }
}
