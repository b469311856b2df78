extension Scan {
    /// A job number, which is of one language version: `V.17-06893`, `GE.13-17397`, `N1529189` (section 3.7).
    mutating func jobNumber(_ lead: NumberLead, _ digit: Int) -> Int? {
        guard let office = office(lead.word), text.mayBegin(lead.word.lowerBound) else { return nil }
        var gap = lead.word.upperBound
        if text.at(gap).byte == UInt8(ascii: ".") {
            gap = text.at(gap).end
            if text.at(gap).byte == UInt8(ascii: " ") { gap = text.at(gap).end }
            guard text.at(gap).start == digit, let year = text.number(digit, limit: 2), text.isLong(year, 2) else {
                return nil
            }
            let dash = text.at(year.end)
            guard dash.byte == UInt8(ascii: "-"), let serial = text.number(dash.end, limit: 5), text.isLong(serial, 5),
                text.mayEnd(serial.end)
            else { return nil }
            return closeJob(office, [year.start..<year.end, serial.start..<serial.end], from: lead.word.lowerBound)
        }
        // Without the dot it could be the number of a passport; the first two digits have to be a likely year.
        guard text.at(gap).start == digit, let number = text.number(digit, limit: 7), text.isLong(number, 7),
            text.mayEnd(number.end), number.value / 100_000 >= 90 || number.value / 100_000 <= 40
        else { return nil }
        return closeJob(office, [number.start..<number.end], from: lead.word.lowerBound)
    }

    /// The letter of the office whose name stands there: Vienna, Geneva, New York or Nairobi.
    private func office(_ word: Range<Int>) -> UInt8? {
        let first = text.at(word.lowerBound)
        guard first.byte.isUpper else { return nil }
        if first.end == word.upperBound {
            return "VGNK".utf8.contains(first.byte) ? first.byte : nil
        }
        let second = text.at(first.end)
        let isGeneva = first.byte == UInt8(ascii: "G") && second.byte == UInt8(ascii: "E")
        return isGeneva && second.end == word.upperBound ? UInt8(ascii: "G") : nil
    }

    private mutating func closeJob(_ office: UInt8, _ digits: [Range<Int>], from start: Int) -> Int {
        found.open()
        found.write("unjob:")
        found.write(office)
        for range in digits { writeDigits(range) }
        let end = digits.last?.upperBound ?? start
        close(.unJob, start..<end)
        return end
    }
}

extension FoldedText {
    /// Whether a number has so many digits.
    func isLong(_ number: (value: Int, start: Int, end: Int), _ length: Int) -> Bool {
        var index = number.start
        var count = 0
        while index < number.end {
            index = at(index).end
            count += 1
        }
        return count == length
    }
}
