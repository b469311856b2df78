import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// What the recipient may not see is in no byte of what the recipient gets.
@Suite struct WithheldTextTests {
    @Test func noMarkerOfARestrictedAnswerReachesTheRecipient() throws {
        var planted = 0
        let failures = try Laws.failures { world in
            guard Laws.writesPlan(of: world) else { return nil }
            let (marked, markers) = world.markingSecrets()
            planted += markers.count
            let plan = try marked.plan(.recipient)
            let bytes = try marked.bytes(plan)
            if holdsSecret(bytes) { return "a marker is in what the recipient gets" }
            // Printing a plan member by member is slow, so only now and then.
            if world.seed.isMultiple(of: 50) {
                var dumped = ""
                dump(plan, to: &dumped)
                if holdsSecret(Array(dumped.utf8)) { return "a marker is in the recipient's plan" }
            }
            let without = marked.redacted
            if try without.bytes(without.plan(.recipient)) != bytes { return "the bytes differ" }
            return nil
        }
        for failure in failures { Issue.record("\(failure)") }
        if !Laws.isSingle { #expect(planted > Laws.seeds.count / 4) }
    }

    /// The markers are of a kind that would be seen: internally they are.
    @Test func theSameMarkersAreSeenInside() throws {
        var seen = 0
        for seed in Laws.seeds.prefix(50) {
            let (marked, markers) = World.random(seed: seed).markingSecrets()
            var dumped = ""
            dump(try marked.plan(.internal), to: &dumped)
            seen += markers.count { dumped.contains($0) }
        }
        if !Laws.isSingle { #expect(seen > 25) }
    }
}

/// Whether `Secret`, with which every marker begins, is among the bytes.
private func holdsSecret(_ bytes: [UInt8]) -> Bool {
    let word = Array("Secret".utf8)
    return bytes.indices.contains { index in bytes[index] == word[0] && bytes[index...].starts(with: word) }
}
