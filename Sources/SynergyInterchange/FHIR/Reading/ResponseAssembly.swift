import SynergyModel

/// The responses of some files: those that belong to one submission are joined.
struct ResponseAssembly {
    /// What one response holds.
    struct Part {
        var submission: Submission
        /// The submission that it is a part of, unless it is the first part or the only one.
        var wholeID: Submission.ID?
        /// The places of the answers in the submission, where they are not told by their order.
        var positions: [Int?]
        var resource: FHIRObject
    }

    private var parts: [Part] = []

    mutating func add(_ part: Part) { parts.append(part) }

    func finish() {
        var places: [Submission.ID: Int] = [:]
        var submissions: [Submission] = []
        var positions: [[Int?]] = []
        var runs: [FHIRRun] = []
        for part in parts where part.wholeID == nil {
            let id = part.submission.id
            if let place = places[id] {
                if submissions[place] == part.submission { continue }
                part.resource.report(.error, .duplicate, nil, "the response ‘\(id.rawValue.excerpt)’ comes twice")
                continue
            }
            places[id] = submissions.count
            submissions.append(part.submission)
            positions.append(part.positions)
            runs.append(part.resource.run)
        }
        for part in parts {
            guard let whole = part.wholeID else { continue }
            guard let place = places[whole] else {
                part.resource.report(
                    .warning, .fhirReading, nil,
                    "the response is a part of ‘\(whole.rawValue.excerpt)’, which is not in the file")
                submissions.append(part.submission)
                positions.append(part.positions)
                runs.append(part.resource.run)
                continue
            }
            submissions[place].answers += part.submission.answers
            positions[place] += part.positions
        }
        for (index, submission) in submissions.enumerated() {
            var submission = submission
            let order = submission.answers.indices.sorted {
                (positions[index][$0] ?? $0, $0) < (positions[index][$1] ?? $1, $1)
            }
            submission.answers = order.map { submission.answers[$0] }
            runs[index].content.submissions.append(submission)
        }
    }
}
