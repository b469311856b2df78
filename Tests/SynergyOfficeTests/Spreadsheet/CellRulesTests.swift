#if Office
    import SynergyInterchange
    import SynergyModel
    import Testing

    @testable import SynergyOffice

    @Suite struct CellRulesTests {
        @Test(arguments: [
            ("A1", 0, 0), ("B7", 6, 1), ("Z1", 0, 25), ("AA1", 0, 26), ("AZ10", 9, 51), ("BA10", 9, 52),
            ("ZZ1", 0, 701),
            ("AAA1", 0, 702), ("XFD1048576", 1_048_575, 16_383),
        ])
        func `places are read and written as spreadsheets name them`(_ text: String, _ row: Int, _ column: Int) {
            #expect(CellPlace(text) == CellPlace(row: row, column: column))
            #expect(CellPlace(row: row, column: column).description == text)
        }

        @Test(arguments: [
            "", "A", "1", "A0", "1A", "XFE1", "A1048577", "A-1", "ZZZZZZZZZZ1", "A99999999999999999999", "Ä1",
        ])
        func `what is no place is refused`(_ text: String) { #expect(CellPlace(text) == nil) }

        @Test func `ranges may be absolute, of one cell or turned round`() {
            #expect(CellRange("$A$1:B2") == CellRange("B2:A1"))
            #expect(CellRange("C3")?.last == CellPlace(row: 2, column: 2))
            #expect(CellRange("A1:B2:C3") == nil)
            #expect(CellRange("A:B") == nil)
        }

        // The numbers are those of the date and time examples of the standard and of everyday use in Excel.
        @Test(arguments: [
            ("1900-03-01", 61), ("1970-01-01", 25_569), ("2000-01-01", 36_526), ("2000-02-29", 36_585),
            ("2025-06-30", 45_838),
            ("9999-12-31", 2_958_465),
        ])
        func `days have the numbers that spreadsheets give them`(_ text: String, _ number: Int) throws {
            let day = try #require(CalendarDay(text))
            #expect(SerialDay.number(of: day) == number)
            #expect(SerialDay.day(number, is1904: false) == day)
            #expect(SerialDay.day(number - 1_462, is1904: true) == (number >= 1_462 ? day : nil))
        }

        @Test func `the days before March 1900 are read but not written as numbers`() {
            #expect(SerialDay.day(1, is1904: false) == "1900-01-01")
            #expect(SerialDay.day(59, is1904: false) == "1900-02-28")
            for number in [0, 60, -1, 2_958_466] { #expect(SerialDay.day(number, is1904: false) == nil) }
            #expect(SerialDay.number(of: "1900-02-28") == nil)
            #expect(SerialDay.day(0, is1904: true) == "1904-01-01")
        }

        @Test(arguments: [
            (0.5, "12:00"), (0, "00:00"), (0.604_224_537_037_037, "14:30:05"), (1.520_833_333_333_333_3, "36:30"),
            (0.999_999, "24:00"),
        ])
        func `times are written in hours, minutes and seconds`(_ days: Double, _ expected: String) {
            #expect(SerialDay.time(days) == expected)
        }

        @Test(arguments: [
            "General", "0", "0.00", "#,##0.00", "0%", "0.00E+00", "##0.0E+0", "@", "# ?/?", "\"day\" 0", "\\d0",
            "[Red]0.00",
            "_(* #,##0_);_(* (#,##0)", "0;d", "[>=100]0;0.0", "", "\"", "[", "[$€-407] #,##0.00", "0_d",
        ])
        func `formats of numbers are told from those of days`(_ code: String) {
            #expect(CellFormat(code: code).isNumber)
        }

        @Test(arguments: [
            ("yyyy-mm-dd", true, false, CalendarDay.Precision.day), ("dd/mm/yyyy", true, false, .day),
            ("d. mmmm yyyy", true, false, .day),
            ("[$-409]d\\-mmm\\-yy;@", true, false, .day), ("YYYY\\-MM", true, false, .month),
            ("mmm yy", true, false, .month),
            ("yyyy", true, false, .year), ("mmmm", true, false, .day), ("d", true, false, .day),
            ("dddd", true, false, .day),
            ("m/d/yy h:mm", true, true, .day), ("hh:mm", false, true, .day), ("h:mm:ss AM/PM", false, true, .day),
            ("mm:ss.0", false, true, .day), ("[$-411]ge.m.d", true, false, .day), ("[Blue]yyyy/m/d", true, false, .day),
            ("yyyy\"年\"m\"月\"d\"日\"", true, false, .day),
        ])
        func `formats of days and times are known by their letters`(
            _ code: String, _ hasDay: Bool, _ hasTime: Bool, _ precision: CalendarDay.Precision
        ) {
            let format = CellFormat(code: code)
            #expect(format.hasDay == hasDay)
            #expect(format.hasTime == hasTime)
            #expect(format.precision == precision)
            #expect(!format.isElapsed)
        }

        @Test(arguments: ["[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[ss]"])
        func `formats of durations are known by their brackets`(_ code: String) {
            #expect(CellFormat(code: code).isElapsed)
        }

        @Test func `the formats built into spreadsheets are known`() {
            let days = [14, 15, 16, 17, 22, 27, 30, 36, 50, 57, 58]
            #expect((0...200).filter { CellFormat(builtIn: $0).hasDay }.filter { days.contains($0) } == days)
            #expect(
                [18, 19, 20, 21, 45, 47].allSatisfy {
                    !CellFormat(builtIn: $0).hasDay && CellFormat(builtIn: $0).hasTime
                })
            #expect(CellFormat(builtIn: 46).isElapsed)
            let numbers = Array(0...13) + Array(23...26) + [37, 38, 39, 40, 41, 42, 43, 44, 48, 49, 59, 164]
            #expect(numbers.allSatisfy { CellFormat(builtIn: $0).isNumber })
        }

        private func escaped(_ text: String) -> String? {
            let bytes = Array(text.utf8)
            return bytes.withUnsafeBufferPointer { CellText.escaped($0) }.map { String(decoding: $0, as: UTF8.self) }
        }

        @Test(arguments: [
            ("a\u{1}b", "a_x0001_b"), ("\r\n", "_x000D_\n"), ("_x0041_", "_x005F_x0041_"), ("\u{FFFE}", "_xFFFE_"),
            ("\u{FFFF}", "_xFFFF_"), ("__x0041_", "__x005F_x0041_"), ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
            ("_xAbCd_", "_x005F_xAbCd_"),
        ])
        func `characters that XML cannot hold are escaped and come back`(_ text: String, _ expected: String) {
            #expect(escaped(text) == expected)
            #expect(CellText.unescaped(expected) == text)
        }

        @Test(arguments: ["", "plain", "a_b", "_x", "_x004", "_x004G_", "tab\tand\nline", "é\u{FFFD}", "_x_"])
        func `other texts stay as they are`(_ text: String) {
            #expect(escaped(text) ?? text == text)
            #expect(CellText.unescaped(text) == text)
        }

        @Test func `an escaped pair is one character, half a pair is none`() {
            #expect(CellText.unescaped("_xD83C__xDF0D_") == "\u{1F30D}")
            #expect(CellText.unescaped("_xD83C_") == "\u{FFFD}")
        }

        @Test func `names of sheets become valid and stay different`() {
            var losses = FormatLosses()
            let long = String(repeating: "n", count: 40)
            let names = SheetNames.valid(
                [
                    "Fine", "a/b:c*d?e[f]g\\h", "", "fine", "'quoted'", long, long, "History", "\u{1F30D}" + long,
                    "x\u{0}y", "FINE (2)",
                ],
                losses: &losses)
            #expect(
                names == [
                    "Fine", "a_b_c_d_e_f_g_h", "Sheet3", "fine (2)", "quoted", String(repeating: "n", count: 31),
                    String(repeating: "n", count: 27) + " (2)", "History_",
                    "\u{1F30D}" + String(repeating: "n", count: 29), "x_y",
                    "FINE (2) (2)",
                ])
            #expect(losses.entries.map(\.count) == [10])
            #expect(losses.entries.first?.example == "a/b:c*d?e[f]g\\h")
        }
    }
#endif
