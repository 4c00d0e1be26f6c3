// Formatted texts: what is read of them, what is written, and that no text is ever refused or changed.

import BinderyRuntime
import Foundation
import Testing

@Suite struct FormatTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0.0), ("2024-02-29t12:30:00.25z", 1_709_209_800.25),
        ("2024-05-01T12:30:00+02:00", 1_714_559_400), ("1969-12-31T23:59:59-00:30", 1_799),
        ("2016-12-31T23:59:60Z", 1_483_228_800), ("0001-01-01T00:00:00Z", -62_135_596_800),
    ])
    func dateTimes(text: String, seconds: Double) {
        #expect(DateTimeString(text).secondsSince1970 == seconds)
        #expect(DateTimeString(text).date == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        "", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-01-01", "2024-01-01T00:00:00", "2024-1-1T00:00:00Z",
        "2024-01-01T24:00:00Z", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00Z ", "2024-01-01T00:00:00+2:00", "٢٠٢٤",
    ])
    func whatIsNoDateTime(text: String) throws {
        #expect(DateTimeString(text).date == nil)
        let decoded = try JSONCoding.decode([DateTimeString].self, from: try JSONCoding.encode([text]))
        #expect(decoded == [DateTimeString(text)])
    }

    @Test func datesAreWrittenInUTC() {
        #expect(DateTimeString(Date(timeIntervalSince1970: 1_709_209_800.25)) == "2024-02-29T12:30:00.25Z")
        #expect(DateTimeString(Date(timeIntervalSince1970: -1)) == "1969-12-31T23:59:59Z")
        #expect(DateTimeString(Date(timeIntervalSince1970: .infinity)) == "9999-12-31T23:59:59Z")
        #expect(DateString(Date(timeIntervalSince1970: 86_400)) == "1970-01-02")
        #expect(DateString(year: 2024, month: 5, day: 1) == "2024-05-01")
        #expect(DateString("2024-05-01").date == Date(timeIntervalSince1970: 1_714_521_600))
        for days in stride(from: -700_000, to: 2_900_000, by: 9_973) {
            let date = Date(timeIntervalSince1970: Double(days) * 86_400)
            #expect(DateString(date).date == date)
        }
    }

    @Test func times() {
        let time = TimeString("12:30:05.5-01:30").time
        #expect(time?.hour == 12 && time?.minute == 30 && time?.second == 5.5 && time?.offset == -5_400)
        #expect(TimeString("12:30:05").time?.offset == nil)
        #expect(TimeString("12:30").time == nil)
    }

    @Test func aURLIsNotChanged() {
        #expect(URIString("https://ex.com/a?b=c#d").url?.absoluteString == "https://ex.com/a?b=c#d")
        #expect(URIString("https://ex.com/a b").url == nil)
        #expect(URIString("https://ex.com/a b").rawValue == "https://ex.com/a b")
        #expect(URIString("../up").url?.relativeString == "../up")
    }

    @Test func bytes() {
        let bytes: [UInt8] = [0, 255, 62, 63, 64]
        for count in 0...bytes.count {
            let some = Array(bytes.prefix(count))
            #expect(Base64String(some).rawValue == Data(some).base64EncodedString())
            #expect(Base64String(some).bytes == some)
            #expect(Base64String(urlSafe: some).bytes == some)
        }
        #expect(Base64String("_-8").bytes == [255, 239])
        #expect(Base64String("AA\nA=").data == Data([0, 0]))
        for text in ["A", "A=A=", "AAAA=", "!", "AA==="] { #expect(Base64String(text).bytes == nil, "\(text)") }
    }

    @Test(arguments: [
        ("PT1H30M", Duration.seconds(5_400)), ("P3D", .seconds(259_200)), ("P2W", .seconds(1_209_600)),
        ("-PT0.25S", .milliseconds(-250)), ("P1DT1S", .seconds(86_401)),
    ])
    func durations(text: String, duration: Duration) {
        #expect(DurationString(text).duration == duration)
        #expect(DurationString(duration).duration == duration)
    }

    @Test(arguments: ["", "P", "PT", "P1M", "P1Y", "1H", "PT1", "P1H", "PT1D"])
    func whatIsNoDuration(text: String) { #expect(DurationString(text).duration == nil) }

    @Test func uuids() throws {
        let uuid = UUID()
        #expect(UUIDString(uuid).uuid == uuid)
        #expect(UUIDString(uuid.uuidString.lowercased()).uuid == uuid)
        #expect(UUIDString("nonsense").uuid == nil)
    }

    @Test func secretsAreNotShown() throws {
        let secret = SecretString("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!"\(secret) \(String(reflecting: [secret])) \(dumped)".contains("hunter2"))
        #expect(try JSONCoding.encode(secret) == Array(#""hunter2""#.utf8))
    }

    @Test(arguments: ["0", "1714559400", "-5", "1714559400.5", "9007199254740993"])
    func unixTimesKeepTheirNumber(text: String) throws {
        let time = try JSONCoding.decode(UnixTime.self, from: Array(text.utf8))
        #expect(String(decoding: try JSONCoding.encode(time), as: UTF8.self) == text)
    }

    @Test func unixTimes() {
        #expect((1_714_559_400 as UnixTime).date == Date(timeIntervalSince1970: 1_714_559_400))
        #expect(UnixTime(Date(timeIntervalSince1970: 5)) == 5)
        #expect((5.5 as UnixTime).wholeSeconds == 5)
    }

    @Test func textsAreMadeLikeStrings() {
        let name = "cat"
        let link: URIString = "https://ex.com/\(name)"
        #expect(link == URIString("https://ex.com/cat"))
    }
}
