import SynergyModel
import Testing

@testable import SynergyInterchange

@Suite struct WrittenValuesTests {
    @Test(arguments: [
        ("2025-06-30", "2025-06-30"), ("2025-06", "2025-06"), ("2025", "2025"), (" 2025-6-3 ", "2025-06-03"),
        ("2025/6/30", "2025-06-30"), ("30/06/2025", "2025-06-30"), ("06/30/2025", "2025-06-30"),
        ("5/5/2025", "2025-05-05"), ("3.4.2025", "2025-04-03"), ("06/2025", "2025-06"),
        ("30 June 2025", "2025-06-30"), ("June 30, 2025", "2025-06-30"), ("30 juin 2025", "2025-06-30"),
        ("1er août 2025", "2025-08-01"), ("30 de junio de 2025", "2025-06-30"), ("30 июня 2025 г.", "2025-06-30"),
        ("2025年6月30日", "2025-06-30"), ("2025年6月", "2025-06"), ("30 يونيو 2025", "2025-06-30"),
        ("٣٠ حزيران ٢٠٢٥", "2025-06-30"), ("30 كانون الثاني 2025", "2025-01-30"), ("février 2024", "2024-02"),
        ("29.02.2024", "2024-02-29"), ("2025-06-30T00:00:00Z", "2025-06-30"),
    ])
    func daysAreRead(text: String, expected: String) throws {
        #expect(try WrittenDay.read(text).description == expected)
    }

    @Test(arguments: [
        ("03/04/2025", WrittenDay.Problem.ambiguous("2025-04-03", "2025-03-04")),
        ("3-4-2025", .ambiguous("2025-04-03", "2025-03-04")), ("30/06/25", .shortYear), ("30 June 25", .shortYear),
        ("31.02.2025", .noDay), ("soon", .noDay), ("", .noDay), ("2025-06-30 10:00", .noDay), ("13/13/2025", .noDay),
        ("June", .noDay), ("30 June July 2025", .noDay), ("2025.6/30", .noDay), ("12345", .noDay), ("30 2025", .noDay),
    ])
    func whatIsNoDayOrTwoIsRefused(text: String, expected: WrittenDay.Problem) {
        #expect(throws: expected) { _ = try WrittenDay.read(text) }
    }

    @Test(
        arguments: [
            ("12", 12), ("-3", -3), ("+4", 4), ("12.5", 12.5), ("12,5", 12.5), ("1234,5678", 1234.5678),
            ("0,125", 0.125),
            ("0.125", 0.125), ("1 234 567", 1_234_567), ("1\u{A0}234,5", 1234.5), ("1.234.567", 1_234_567),
            ("1,234,567.5", 1_234_567.5), ("1.234.567,5", 1_234_567.5), ("1'234", 1234), ("1e6", 1_000_000),
            ("2.5e-3", 0.0025),
            ("١٢٫٥", 12.5), ("−7", -7), ("12,3450", 12.345), ("1234.567", 1234.567), ("1 234", 1234),
        ] as [(String, Double)])
    func numbersAreRead(text: String, expected: Double) throws {
        #expect(try WrittenNumber.read(text) == expected)
    }

    @Test(arguments: [
        ("1,234", WrittenNumber.Problem.ambiguous("1234", "1.234")), ("1.234", .ambiguous("1234", "1.234")),
        ("999.000", .ambiguous("999000", "999.000")), ("twelve", .noNumber), ("", .noNumber), ("12 persons", .noNumber),
        ("1,2,3", .noNumber), ("1..2", .noNumber), ("1,", .noNumber), ("--1", .noNumber), ("1e999", .noNumber),
        ("1.2.3,4", .noNumber), ("0x10", .noNumber), ("nan", .noNumber), ("1.234,567,8", .noNumber),
    ])
    func whatIsNoNumberOrTwoIsRefused(text: String, expected: WrittenNumber.Problem) {
        #expect(throws: expected) { _ = try WrittenNumber.read(text) }
    }

    @Test(
        arguments: [0, 1, -1, 1.234, -12.345, 999.001, 1234.567, 0.001, 1e21, .leastNonzeroMagnitude, 123456.789, 1e-7]
            as [Double])
    func whatIsWrittenIsReadBack(number: Double) throws {
        #expect(try WrittenNumber.read(WrittenNumber.text(number)) == number)
    }
}
