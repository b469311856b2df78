public import SynergyMatching
import SynergyModel

/// Where the parts of a questionnaire stand in its file.
public struct LintPlaces: Sendable {
    private let name: String
    private let root: JSONNode
    private let lines: LineTable

    /// Reads a file for its places, or returns `nil` when it is not JSON.
    ///
    /// - Parameter file: The questionnaire file, under the name that findings shall show.
    public init?(_ file: InputFile) {
        guard let root = JSONParser.parse(file.bytes, JSONReading()) else { return nil }
        name = file.name
        self.root = root
        lines = LineTable(file.bytes)
    }

    /// The identifier of the questionnaire that the file holds.
    package var questionnaire: String? { root["id"]?.string }

    /// A report whose findings say where in the file they are.
    ///
    /// - Complexity: O(*f* · *q*) at most for *f* findings about a part of one of *q* questions that has many members.
    public func placing(_ report: LintReport) -> LintReport {
        var report = report
        for index in report.findings.indices {
            let path = report.findings[index].path
            report.findings[index].location = lines.location(
                of: root.offset(of: path), in: name, path: path.description)
        }
        return report
    }
}
