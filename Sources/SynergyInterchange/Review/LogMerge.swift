package import SynergyModel
import SynergyReuse

/// What of some files is new to a log.
package struct LogMerge: Sendable {
    /// A file to be added.
    package struct File: Sendable {
        package var name: String
        package var entries: [LogEntry]

        package init(name: String, entries: [LogEntry]) {
            self.name = name
            self.entries = entries
        }
    }

    /// A line that is new, and the file it stands in.
    package struct Line: Sendable {
        package var entry: LogEntry
        package var file: String
    }

    /// What is new, in the order in which it is added: by time, then by identifier, whatever the order of the files.
    package private(set) var added: [Line] = []
    /// What is new and cannot be added, in the same order.
    package private(set) var refused: [Line] = []
    /// How many lines the log has already.
    package private(set) var known = 0
    /// Every problem; lines with one are not added.
    package private(set) var diagnostics: [Diagnostic] = []

    /// - Complexity: O(*n* log *n*) in the number of lines.
    package init(_ files: [File], into log: [LogEntry]) {
        let old = Dictionary(log.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var new: [String: Line] = [:]
        var refused: Set<String> = []
        for file in files {
            for entry in file.entries {
                if let other = old[entry.id] {
                    if other.content == entry.content {
                        known += 1
                    } else {
                        report(
                            entry, file.name, .duplicate,
                            "the log has another line with the identifier ‘\(entry.id.excerpt)’")
                    }
                } else if let other = new[entry.id] {
                    guard other.entry.content != entry.content else { continue }
                    let place = SourceLocation(file: other.file, line: other.entry.line)
                    let message = "‘\(entry.id.excerpt)’ is also the identifier of another line, \(place)"
                    report(entry, file.name, .duplicate, message)
                    refused.insert(entry.id)
                } else {
                    new[entry.id] = Line(entry: entry, file: file.name)
                }
            }
        }
        refused.formUnion(ambiguous(new, log))
        let sorted = new.values.sorted { ($0.entry.instant, $0.entry.id) < ($1.entry.instant, $1.entry.id) }
        added = sorted.filter { !refused.contains($0.entry.id) }
        self.refused = sorted.filter { refused.contains($0.entry.id) }
    }

    /// Decisions that one reviewer took on one question at the same time, so that nobody can tell which of them is the later one.
    private mutating func ambiguous(
        _ new: [String: Line], _ log: [LogEntry]
    ) -> Set<String> {
        struct Moment: Hashable {
            var respondent: String
            var question: String
            var reviewer: String
            var instant: String
        }
        func moment(_ decision: Decision) -> Moment {
            Moment(
                respondent: decision.respondent.rawValue, question: decision.question.rawValue,
                reviewer: decision.reviewer, instant: decision.instant)
        }
        var groups: [Moment: [Decision]] = [:]
        for decision in new.values.compactMap(\.entry.decision) {
            groups[moment(decision), default: []].append(decision)
        }
        for decision in log.compactMap(\.decision) {
            if groups[moment(decision)] != nil { groups[moment(decision)]?.append(decision) }
        }
        var refused: Set<String> = []
        for (_, decisions) in groups where decisions.count > 1 {
            // In a row, each but the last is named by another.
            let named = Set(decisions.flatMap(\.after))
            guard decisions.count(where: { decision in decision.id.map { !named.contains($0) } ?? true }) > 1 else {
                continue
            }
            for decision in decisions {
                if let id = decision.id, new[id.rawValue] != nil { refused.insert(id.rawValue) }
            }
        }
        for id in refused.sorted() {
            guard let line = new[id] else { continue }
            let entry = line.entry
            report(
                entry, line.file, .sameTime,
                "\(entry.person) decided twice on \(entry.question) at \(entry.time), and neither decision names the other in "
                    + "‘after’, so which is the later one cannot be told")
        }
        return refused
    }

    private mutating func report(_ entry: LogEntry, _ file: String, _ code: Diagnostic.Code, _ message: String) {
        diagnostics.append(Diagnostic(.error, code, at: SourceLocation(file: file, line: entry.line), message))
    }
}

extension Diagnostic.Code {
    /// Two decisions of which nobody can tell which is the later one.
    package static let sameTime = Self(rawValue: "same-time")
}
