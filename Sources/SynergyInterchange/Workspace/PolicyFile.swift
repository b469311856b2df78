import SynergyCrosswalk
import SynergyModel

/// What one policy file holds: rules and facts, and beside them how respondents read relations themselves, which is told
/// in the words of the crosswalk.
struct PolicyFile: Hashable, Sendable {
    var policy: Policy
    var overrides: [RelationOverride]

    static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a policy") { object in
            let policy = Policy.read(members: &object, reading)
            return Self(policy: policy, overrides: object.list("overrides"))
        }
    }
}
