package import SynergyModel

/// A day as people write it.
package enum WrittenDay {
    /// What is wrong with a text that was to be a day.
    package enum Problem: Error, Hashable {
        /// It is none.
        case noDay
        /// It may be two days.
        case ambiguous(String, String)
        /// The year has two digits.
        case shortYear
    }

    /// The months in six languages, by number.
    private static let months: [String: Int] = {
        let names = """
            january jan janvier enero январь января كانونالثاني يناير
            february feb février febrero февраль февраля شباط فبراير
            march mar mars marzo март марта آذار مارس
            april apr avril abril апрель апреля نيسان أبريل
            may mai mayo май мая أيار مايو
            june jun juin junio июнь июня حزيران يونيو يونيه
            july jul juillet julio июль июля تموز يوليو يوليه
            august aug août agosto август августа آب أغسطس
            september sep sept septembre septiembre setiembre сентябрь сентября أيلول سبتمبر
            october oct octobre octubre октябрь октября تشرينالأول أكتوبر
            november nov novembre noviembre ноябрь ноября تشرينالثاني نوفمبر
            december dec décembre diciembre декабрь декабря كانونالأول ديسمبر
            """
        var months: [String: Int] = [:]
        for (index, line) in names.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { months[String(name).tableKey] = index + 1 }
        }
        return months
    }()

    /// Words that may stand between the parts of a day.
    private static let fillers: Set<String> = ["de", "del", "of", "г", "года", "год", "عام", "سنه", "the", "le", "el"]

    /// Reads `2025-06-30`, `30.6.2025`, `30 June 2025`, `30 de junio de 2025`, `2025年6月30日` and the like.
    ///
    /// `03/04/2025` is two days in two countries and therefore none; with points the day comes first everywhere.
    package static func read(_ text: String) throws(Problem) -> CalendarDay {
        let text = text.trimmedSpaces
        if let day = CalendarDay(text) { return day }
        let key = text.foldedDigits
        if let day = CalendarDay(key) { return day }
        // A time of midnight after the day says nothing.
        if let day = CalendarDay(String(key.prefix(10))), day.precision == .day, isMidnight(key.dropFirst(10)) {
            return day
        }
        let (words, marks) = parts(of: key)
        var numbers: [String] = []
        var month: Int?
        var monthPlace = 0
        for word in words {
            if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                numbers.append(word)
            } else if let number = months[word.tableKey] {
                guard month == nil else { throw .noDay }
                month = number
                monthPlace = numbers.count
            } else if !fillers.contains(word.tableKey) {
                throw .noDay
            }
        }
        if let month { return try named(month, at: monthPlace, numbers) }
        return try numeric(numbers, marks)
    }

    /// Whether what stands after a day is a midnight, as programs write it: `T00:00:00Z`, ` 00:00:00.000`.
    private static func isMidnight(_ text: Substring) -> Bool {
        guard text.first == "T" || text.first == " " else { return false }
        var rest = text.dropFirst()
        for ending in ["Z", "+00:00"] where rest.hasSuffix(ending) { rest = rest.dropLast(ending.count) }
        if let point = rest.lastIndex(of: "."), rest[point...].dropFirst().allSatisfy({ $0 == "0" }) {
            rest = rest[..<point]
        }
        return rest == "00:00" || rest == "00:00:00"
    }

    /// Letters and digits in groups, and what stands between them.
    private static func parts(of text: String) -> (words: [String], marks: Set<Character>) {
        var words: [String] = []
        var marks: Set<Character> = []
        var word = ""
        for character in text {
            if character == "年" || character == "月" || character == "日" {
                if !word.isEmpty { words.append(word) }
                word = ""
                marks.insert("年")
            } else if character.isLetter || character.isNumber {
                if let last = word.last, last.isNumber != character.isNumber {
                    words.append(word)
                    word = ""
                }
                word.append(character)
            } else {
                if !word.isEmpty { words.append(word) }
                word = ""
                if !character.isWhitespace { marks.insert(character) }
            }
        }
        if !word.isEmpty { words.append(word) }
        // ‘كانون الثاني’ and its like are two words.
        for index in words.indices.dropLast().reversed() where months[(words[index] + words[index + 1]).tableKey] != nil
        {
            words[index] += words[index + 1]
            words.remove(at: index + 1)
        }
        // ‘1st’, ‘1er’.
        words.removeAll { ["st", "nd", "rd", "th", "er"].contains($0) }
        return (words, marks)
    }

    private static func named(_ month: Int, at place: Int, _ numbers: [String]) throws(Problem) -> CalendarDay {
        guard let year = numbers.last.flatMap({ Int($0) }), numbers.count <= 2,
            place < numbers.count || numbers.count == 1
        else { throw .noDay }
        guard numbers.last?.utf8.count == 4 else { throw numbers.last?.utf8.count == 2 ? .shortYear : .noDay }
        let day = numbers.count == 2 ? Int(numbers[0]) : nil
        guard numbers.count == 1 || day != nil, let result = CalendarDay(year: year, month: month, day: day) else {
            throw .noDay
        }
        return result
    }

    private static func numeric(_ texts: [String], _ marks: Set<Character>) throws(Problem) -> CalendarDay {
        let numbers = texts.compactMap { Int($0) }
        guard numbers.count == texts.count, (1...3).contains(numbers.count), marks.count <= 1,
            marks.isSubset(of: ["/", ".", "-", "年", "‐", "–"]), marks.count == 1
        else { throw .noDay }
        let lengths = texts.map(\.utf8.count)
        if lengths[0] == 4 {
            guard lengths.dropFirst().allSatisfy({ $0 <= 2 }),
                let day = CalendarDay(
                    year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
                    day: numbers.count > 2 ? numbers[2] : nil)
            else { throw .noDay }
            return day
        }
        guard let last = lengths.last, lengths.dropLast().allSatisfy({ $0 <= 2 }) else { throw .noDay }
        guard last == 4 else { throw numbers.count == 3 && last <= 2 ? .shortYear : .noDay }
        if numbers.count == 2 {
            guard let month = CalendarDay(year: numbers[1], month: numbers[0]) else { throw .noDay }
            return month
        }
        guard numbers.count == 3 else { throw .noDay }
        let dayFirst = CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
        let monthFirst = CalendarDay(year: numbers[2], month: numbers[0], day: numbers[1])
        if marks == ["."] {
            guard let dayFirst else { throw .noDay }
            return dayFirst
        }
        switch (dayFirst, monthFirst) {
        case (let one?, let other?):
            guard one == other else { throw .ambiguous(one.description, other.description) }
            return one
        case (let one?, nil), (nil, let one?): return one
        case (nil, nil): throw .noDay
        }
    }
}

extension WrittenDay.Problem {
    /// What was found and what was expected.
    package func message(_ found: String) -> String {
        switch self {
        case .noDay: "expected a day such as 2025-06-30, 2025-06 or 2025, found ‘\(found.excerpt)’"
        case .ambiguous(let one, let other):
            "‘\(found.excerpt)’ may be \(one) or \(other); write the day as year-month-day"
        case .shortYear: "‘\(found.excerpt)’ has a year of two digits; write the day as year-month-day"
        }
    }
}

extension String {
    /// The text with Arabic-Indic and full-width digits as ASCII digits.
    package var foldedDigits: String {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let digit: UInt32? =
                switch scalar.value {
                case 0x660...0x669: scalar.value - 0x660
                case 0x6F0...0x6F9: scalar.value - 0x6F0
                case 0xFF10...0xFF19: scalar.value - 0xFF10
                default: nil
                }
            if let digit, let plain = Unicode.Scalar(0x30 + digit) {
                result.append(plain)
            } else if scalar.value != 0x200E, scalar.value != 0x200F, scalar.value != 0x61C {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
