import SynergyCrosswalk
public import SynergyMatching
public import SynergyModel

/// What a file says of pairs: which a curator has confirmed, and which are not to be suggested again.
///
/// It is read from lines with tabs that have the columns `a_id` and `b_id`, where every line confirms; from a worksheet, in CSV
/// or SSSOM; from the journal of a session; and from any other set of mappings in SSSOM, where what is approved confirms
/// if the two certainly share something, and what is rejected or shares nothing is not suggested. What is proposed says nothing.
public struct LinksFile: Hashable, Sendable {
    /// Pairs that belong together.
    public var confirmed: [ConfirmedLink]
    /// Pairs that do not.
    public var rejected: [ConfirmedLink]
    /// The rows of worksheets and sessions that somebody has written something into.
    public var rows: [MatchWorksheet.Row]

    /// Creates links.
    public init(
        confirmed: [ConfirmedLink] = [], rejected: [ConfirmedLink] = [], rows: [MatchWorksheet.Row] = []
    ) {
        self.confirmed = confirmed
        self.rejected = rejected
        self.rows = rows
    }

    /// The outcome of reading a file.
    public struct Reading: Sendable {
        /// The links, or `nil` when the file has errors.
        public var links: LinksFile?
        /// Every problem, in the order of their places.
        public var diagnostics: [Diagnostic]
    }

    /// Reads a file of any of the kinds.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The name used in places.
    ///   - metadata: The file of metadata beside it, if it is SSSOM without its own.
    ///   - limits: How much is accepted.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, metadata: [UInt8]? = nil, limits: Limits = Limits()
    ) -> Reading {
        switch MatchFileKind(bytes) {
        case .session:
            let reading = MatchSession.read(bytes, file: file, limits: limits)
            return Reading(
                links: reading.session.map { links(of: $0.worksheet.rows) }, diagnostics: reading.diagnostics)
        case .mappings, .mappingsJSON:
            let isJSON = MatchFileKind(bytes) == .mappingsJSON
            let reading =
                isJSON
                ? SSSOM.JSON.read(bytes, file: file, limits: limits)
                : SSSOM.read(bytes, file: file, metadata: metadata, limits: limits)
            guard let document = reading.document else { return Reading(links: nil, diagnostics: reading.diagnostics) }
            guard !isJSON, MatchWorksheet.isWorksheet(document) else {
                return Reading(links: links(of: document.set), diagnostics: reading.diagnostics)
            }
            let sheet = MatchWorksheet.read(document, bytes, file: file, limits: limits, after: reading.diagnostics)
            return Reading(
                links: sheet.worksheet.map { links(of: $0.rows).adding(links(of: document.set)) },
                diagnostics: sheet.diagnostics)
        case .pairs: return pairs(bytes, file: file, limits: limits)
        case .worksheet, nil:
            let reading = MatchWorksheet.readCSV(bytes, file: file, limits: limits)
            return Reading(links: reading.worksheet.map { links(of: $0.rows) }, diagnostics: reading.diagnostics)
        }
    }

    private static func links(of rows: [MatchWorksheet.Row]) -> LinksFile {
        var links = LinksFile()
        for row in rows where row.isAnswered {
            links.rows.append(row)
            guard let decision = row.decision else { continue }
            links.add(
                ConfirmedLink(subject: row.subject, object: row.object),
                decision == .accept ? row.effectiveRelation : .disjoint)
        }
        return links
    }

    private static func links(of set: MappingSet) -> LinksFile {
        var links = LinksFile()
        for mapping in set.mappings {
            let link = ConfirmedLink(subject: mapping.subject.rawValue, object: mapping.object.rawValue)
            switch mapping.status {
            case .approved: links.add(link, mapping.relation)
            case .rejected: links.add(link, .disjoint)
            case .proposed, .deprecated: continue
            }
        }
        return links
    }

    private static func pairs(_ bytes: [UInt8], file: String?, limits: Limits) -> Reading {
        var problems = ProblemList(file: file, limits: limits)
        var links = LinksFile()
        if let table = DelimitedText(bytes, .plainTabs, limits: limits, &problems) {
            let columns = TableColumns(table.rows.first ?? [], required: ["a_id", "b_id"], &problems)
            for row in table.rows.dropFirst() where columns.isComplete {
                guard columns.fits(row, &problems) else { continue }
                let (subject, object) = (columns.text("a_id", of: row), columns.text("b_id", of: row))
                guard !subject.isEmpty, !object.isEmpty else {
                    problems.report(
                        .error, .invalidIdentifier, row[0].line, row[0].column, "a pair needs two identifiers")
                    continue
                }
                // Other words than ours for the relation are those of a curator who linked the two.
                let relation = (try? MatchWords.relation(columns.text("relation", of: row))) ?? .overlap
                links.add(ConfirmedLink(subject: subject, object: object), relation)
            }
        }
        return Reading(links: problems.hasErrors ? nil : links, diagnostics: problems.sorted())
    }

    /// Adds a pair to the list that its relation puts it in, or to none.
    mutating func add(_ link: ConfirmedLink, _ relation: RelationSet) {
        if relation.isUsable { confirmed.append(link) }
        if relation == .disjoint { rejected.append(link) }
    }

    /// The links of both that are not already in the first.
    private func adding(_ other: LinksFile) -> LinksFile {
        let known = Set(confirmed + rejected)
        return LinksFile(
            confirmed: confirmed + other.confirmed.filter { !known.contains($0) },
            rejected: rejected + other.rejected.filter { !known.contains($0) }, rows: rows)
    }
}

/// What kind of file about pairs it is, by how it begins.
package enum MatchFileKind: Sendable {
    case session, mappings, mappingsJSON, pairs, worksheet

    /// Finds the kind; `nil` where nothing tells it.
    package init?(_ bytes: [UInt8]) {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let head = String(decoding: content.prefix(4_096), as: UTF8.self)
        let firstLine = head.prefix { !$0.isNewline }
        if firstLine.hasPrefix("{") {
            self = firstLine.contains(MatchSession.schema) ? .session : .mappingsJSON
            return
        }
        let names = firstLine.split(separator: "\t").map { String($0) }
        if firstLine.hasPrefix("#") || names.contains("subject_id") {
            self = .mappings
        } else if names.contains("a_id") || names.contains("b_id") {
            self = .pairs
        } else if firstLine.contains("question"), firstLine.contains("suggestion") {
            self = .worksheet
        } else {
            return nil
        }
    }
}
