import SynergyModel

extension ExchangeFormat {
    /// Says which format a file is in, by what it holds and, where that leaves a choice, by its name.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: Its name.
    /// - Returns: The format, or `nil` where nothing known begins like this.
    public static func infer(from bytes: [UInt8], name: String) -> Self? {
        let named = Self(name: name)
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes, named) }
        let start = bytes.prefix(64 << 10)
        // UTF-16, which only tables of spreadsheets come in.
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return named ?? .csv }
        let text = start.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        switch text.first {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return json(bytes, named)
        case nil: return named
        default: return table(text, named)
        }
    }

    /// Names stand unpacked in an archive.
    private static func archive(_ bytes: [UInt8], _ named: Self?) -> Self? {
        let words: [(String, Self)] = [("word/document", .docx), ("xl/workbook", .xlsx), ("xl/worksheets/", .xlsx)]
        if let found = words.first(where: { bytes.holds($0.0) })?.1 {
            return found == .xlsx && named == .xlsform ? .xlsform : found
        }
        return named?.isOffice == true ? named : nil
    }

    private static func json(_ bytes: [UInt8], _ named: Self?) -> Self? {
        let reading = JSONReading()
        guard let root = JSONParser.parse(bytes, limits: Limits(fileBytes: .max), reading) else {
            // Broken JSON is reported by the reader of the format that it is meant to be.
            return named ?? (bytes.holds("\"resourceType\"") ? .fhir : .json)
        }
        guard case .object(let members) = root.value else { return named ?? .jsonld }
        let names = Set(members.map(\.name))
        if names.contains("resourceType") { return .fhir }
        if names.contains("mapping-collection") { return .oscal }
        if names.contains("mapping_set_id") || names.contains("mappings") { return .sssomJSON }
        if names.contains("@context") || names.contains("@graph") || names.contains("@id") { return .jsonld }
        return named ?? .json
    }

    private static func table(_ text: ArraySlice<UInt8>, _ named: Self?) -> Self? {
        let bytes = Array(text)
        if named == .turtle || named == .ntriples || named == .sssom { return named }
        if bytes.holds("subject_id") && bytes.holds("predicate_id") { return .sssom }
        let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        if ["@prefix", "@base", "prefix ", "base "].contains(where: start.hasPrefix) { return .turtle }
        if start.hasPrefix("<") {
            // N-Triples are Turtle too; a page of the web is neither.
            return start.hasPrefix("<http") || start.hasPrefix("<urn:") ? .ntriples : nil
        }
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let header = String(decoding: line, as: UTF8.self).lowercased()
        if header.contains("obs_value") { return .sdmx }
        let columns = Set(header.split { ",;\t".contains($0) }.map { $0.filter { $0 != "\"" } })
        let isChoices = columns.isSuperset(of: ["list_name", "name"])
        // Three sheets in one file begin with the name of the first.
        if isChoices || columns == ["survey"] { return .xlsform }
        // Tables of questions and of answers may have such columns too.
        if columns.isSuperset(of: ["type", "name"]), grid(bytes).map(\.isSurvey) ?? true { return .xlsform }
        if columns.contains("form_id"), grid(bytes).flatMap(FoundTable.find)?.kind.isAboutQuestions != true {
            return .xlsform
        }
        return named ?? (header.contains("\t") ? .tsv : header.contains(",") || header.contains(";") ? .csv : nil)
    }
}

extension ExchangeFormat {
    /// The first rows of a table.
    private static func grid(_ bytes: [UInt8]) -> TableGrid? {
        let start = bytes.prefix(16 << 10)
        // The last line may be cut.
        let end = start.count < bytes.count ? start.lastIndex(of: 0x0A) ?? start.endIndex : start.endIndex
        var problems = ProblemList(file: nil, limits: Limits())
        return CSVTable(Array(start[..<end]), limits: Limits(), &problems).map { TableGrid($0) }
    }
}

extension TableGrid {
    /// Whether it is the survey of an XLSForm, as far as its first rows show: its headings are no table of questions or
    /// answers, or a type stands in it that only XLSForm has.
    var isSurvey: Bool {
        let names = rows.prefix(20).map { row in
            row.map { if case .text(let text) = $0 { text.trimmedSpaces.lowercased() } else { "" } }
        }
        guard let heading = names.firstIndex(where: { $0.contains("type") && $0.contains("name") }),
            let type = names[heading].firstIndex(of: "type")
        else { return FoundTable.find(in: self) == nil }
        guard FoundTable.find(in: self)?.kind.isAboutQuestions == true else { return true }
        let hasLabel = names[heading].contains { $0 == "label" || $0.hasPrefix("label:") }
        return names[(heading + 1)...].contains { row in
            guard row.indices.contains(type), XLSFormType(row[type]) != .other else { return false }
            // ‘text’ and ‘date’ are words of both.
            return hasLabel || Vocabulary.answerKind.code(of: row[type]) == nil
        }
    }
}

extension TableKind {
    fileprivate var isAboutQuestions: Bool { self == .questions || self == .answers }
}

extension Workbook {
    /// Whether it is an XLSForm, and not tables of which one is called ‘survey’.
    package var isXLSForm: Bool { sheet(named: "survey").map { TableGrid($0).isSurvey } ?? false }
}

extension [UInt8] {
    /// Whether a text of ASCII letters stands somewhere in it.
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, count >= wanted.count else { return false }
        return withUnsafeBufferPointer { bytes in
            var place = 0
            let end = bytes.count - wanted.count
            while place <= end {
                if bytes[place] == first, wanted.indices.allSatisfy({ bytes[place + $0] == wanted[$0] }) { return true }
                place += 1
            }
            return false
        }
    }
}
