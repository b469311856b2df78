/// The decision of DESIGN section 5 as statements over the tables of a script.
///
/// Nothing here depends on the answers; of the data only the names of columns of figures do.
struct SQLDecision {
    /// How many conversions a way of figures makes at most.
    let figureSteps: Int
    /// How many cells a way adds up at most.
    let cells: Int

    init(content: SQLContent) {
        self.init(figureSteps: content.figureSteps, cells: content.mostCells)
    }

    init(figureSteps: Int, cells: Int) {
        self.figureSteps = figureSteps
        self.cells = cells
    }

    /// The statements, each after those that it reads.
    var stages: [SQLStage] {
        existing + redaction + superseded + step0 + gates + values + arrivals + offers + pointers + candidates
            + elements
            + outcomes
    }

    /// The as-of date.
    static let asOf = "(SELECT setting FROM parameter WHERE name = 'as_of')"

    /// Whether something holds on the as-of date.
    static func holds(_ table: String) -> String {
        """
        (\(table).valid_from IS NULL OR \(table).valid_from <= \(asOf))
          AND (\(table).valid_until IS NULL OR \(table).valid_until >= \(asOf))
        """
    }

    /// A day as a number that grows with it, in which a month is 100.
    static func number(_ day: String) -> String {
        "(CAST(SUBSTR(\(day), 1, 4) AS INTEGER) * 1200 + CAST(SUBSTR(\(day), 6, 2) AS INTEGER) * 100"
            + " + CAST(SUBSTR(\(day), 9, 2) AS INTEGER))"
    }
}
