import SynergyModel

/// The identifiers of the resources of one Bundle, each of which comes once among its kind (rule bdl-7).
struct FHIRResourceNames {
    private var claimed: Set<String> = []
    /// The names of submissions, which no part of another one may take.
    private var submissions: Set<String>

    init(submissions: [Submission]) { self.submissions = Set(submissions.map(\.id.rawValue)) }

    /// The identifier of a resource that is made of a name; with a number where another resource has it.
    mutating func claim(_ kind: String, _ name: String) -> String {
        var id = FHIRNames.resourceID(name)
        var number = 1
        while !claimed.insert("\(kind)/\(id)").inserted {
            number += 1
            id = FHIRNames.resourceID("\(name)|\(number)")
        }
        return id
    }

    /// The name of a further response of a submission, unlike those of all submissions.
    mutating func partName(_ name: String) -> String {
        var name = name
        while !submissions.insert(name).inserted { name += "~" }
        return name
    }
}
