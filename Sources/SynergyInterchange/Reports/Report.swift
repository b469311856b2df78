/// A report: what it is about, its tables, and what it rests on; the same for every format.
package struct Report: Hashable, Sendable {
    /// A stable word for programs, such as `coverage`.
    package var name: String
    /// What stands above it.
    package var title: String
    /// What it says in short, in sentences.
    package var summary: [String]
    /// Its tables.
    package var tables: [ReportTable]
    /// What it rests on and does not say, in sentences.
    package var notes: [String]

    /// Creates a report.
    package init(
        name: String, title: String, summary: [String] = [], tables: [ReportTable], notes: [String] = []
    ) {
        self.name = name
        self.title = title
        self.summary = summary
        self.tables = tables
        self.notes = notes
    }
}

/// Some reports in one document.
package struct ReportDocument: Hashable, Sendable {
    /// Something that holds for the whole document, such as the day it is for.
    package struct Fact: Hashable, Sendable {
        /// The name of the member in JSON.
        package var key: String
        /// What people read.
        package var title: String
        /// What it is.
        package var value: String

        /// Creates a fact.
        package init(_ key: String, _ title: String, _ value: String) {
            self.key = key
            self.title = title
            self.value = value
        }
    }

    /// What stands above it.
    package var title: String
    /// What holds for the whole.
    package var facts: [Fact]
    /// The reports, in their order.
    package var reports: [Report]

    /// Creates a document.
    package init(title: String, facts: [Fact], reports: [Report]) {
        self.title = title
        self.facts = facts
        self.reports = reports
    }

    /// The tables of all reports.
    package var tables: [ReportTable] { reports.flatMap(\.tables) }

    /// The document with some of its tables only; reports that have none of them are left out.
    package func keeping(_ isWanted: (ReportTable) -> Bool) -> Self {
        var document = self
        document.reports = reports.compactMap { report in
            var report = report
            report.tables = report.tables.filter(isWanted)
            return report.tables.isEmpty ? nil : report
        }
        return document
    }
}
