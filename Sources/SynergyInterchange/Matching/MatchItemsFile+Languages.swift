package import SynergyModel

extension MatchItemsFile {
    /// Reads the column `language` of a list of items: the language of each item by its identifier, where one is given.
    ///
    /// - Parameters:
    ///   - bytes: The whole file, of which ``read(_:file:limits:)`` has found no errors.
    ///   - file: The name used in places.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    package static func languages(
        of bytes: [UInt8], file: String? = nil, limits: Limits = Limits()
    ) -> (languages: [String: LanguageTag], diagnostics: [Diagnostic]) {
        var problems = ProblemList(file: file, limits: limits)
        var result: [String: LanguageTag] = [:]
        guard let table = DelimitedText(bytes, .plainTabs, limits: limits, &problems) else {
            return ([:], problems.sorted())
        }
        let columns = TableColumns(table.rows.first ?? [], required: ["id"], &problems)
        for row in table.rows.dropFirst() where columns.isComplete && columns.has("language") {
            guard columns.fits(row, &problems), let cell = columns.cell("language", of: row), !cell.text.isEmpty else {
                continue
            }
            if let tag = LanguageTag(cell.text) {
                result[columns.text("id", of: row)] = tag
            } else {
                problems.report(
                    .error, .invalidValue, cell.line, cell.column,
                    "expected a language such as en or fr, found ‘\(cell.text.excerpt)’")
            }
        }
        return (result, problems.sorted())
    }
}
