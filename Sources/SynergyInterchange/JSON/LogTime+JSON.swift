import SynergyModel

extension JSONNode {
    /// Reads an RFC 3339 time in UTC.
    func time(_ reading: JSONReading) -> String? {
        guard let text = String.read(self, reading) else { return nil }
        let bytes = Array(text.utf8)
        func number(_ start: Int) -> UInt8? {
            let digits = bytes[start..<start + 2].map { $0 &- 0x30 }
            return digits[0] < 10 && digits[1] < 10 ? digits[0] * 10 + digits[1] : nil
        }
        let isWellFormed =
            bytes.count >= 20 && bytes.count <= 30 && bytes.last == UInt8(ascii: "Z") && bytes[10] == UInt8(ascii: "T")
            && bytes[13] == UInt8(ascii: ":") && bytes[16] == UInt8(ascii: ":")
            && CalendarDay(text.prefix(10))?.precision == .day
        if isWellFormed, let hour = number(11), let minute = number(14), let second = number(17), hour < 24,
            minute < 60, second <= 60, bytes.count == 20 || bytes[19] == UInt8(ascii: "."),
            bytes[19..<bytes.count - 1].dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        {
            return text
        }
        reading.report(
            .invalidDate, at: self, "expected a time in UTC such as 2026-11-20T09:30:00Z, found ‘\(text.excerpt)’")
        return nil
    }

    /// Whether a text is an RFC 3339 time in UTC.
    package static func isTime(_ text: String) -> Bool { JSONNode(text).time(JSONReading()) != nil }
}
