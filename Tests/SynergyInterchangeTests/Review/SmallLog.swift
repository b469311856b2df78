import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Logs for tests.
enum SmallLog {
    /// Lines that somebody wrote before there was a chain.
    static let old = #"""
        {"respondent":"XLD","question":"F:1","action":"defer","reviewer":"P","time":"2026-10-01T09:00:00Z"}

        {"respondent":"XLD","question":"F:2","office":"Justice","by":"P","time":"2026-10-01T09:00:00Z"}

        """#

    static func decision(
        _ id: String, _ question: String = "F:1", _ time: String = "2026-11-20T09:00:00Z", reviewer: String = "P",
        reason: String? = nil
    ) -> LogEntry {
        LogEntry(
            .decision(
                Decision(
                    id: Decision.ID(unchecked: id), respondent: "XLD", question: Question.ID(unchecked: question),
                    action: .edit, value: .value(.boolean(true)), reason: reason, reviewer: reviewer, time: time)))
    }

    static func assignment(_ id: String) -> LogEntry {
        LogEntry(
            .assignment(
                Assignment(
                    id: Assignment.ID(unchecked: id), respondent: "XLD", question: "F:3", office: nil, by: "P",
                    time: "2026-11-20T09:00:00Z")))
    }

    /// A log with three chained lines, and what stands beside it.
    static func chained(after old: String = old) -> LogUpdate {
        let bytes = Array(old.utf8)
        let state = LogVerification(bytes, head: nil, file: "log").state
        let first = LogUpdate(adding: [decision("d-1", reason: #"‘"previous":"’ said he"#)], to: bytes, at: state)
        return LogUpdate(adding: [decision("d-2", "F:2"), assignment("d-3")], to: first.log, at: first.state)
    }

    /// What is wrong with a log.
    static func findings(_ log: [UInt8], _ head: [UInt8]?) -> [Diagnostic] {
        LogVerification(log, head: head, file: "log").findings
    }
}
