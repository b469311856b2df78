import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// How provisions are related in random networks, against every path through them.
@Suite struct ProvisionNetworkLawTests {
    private static func network(_ world: PlainProvisions) -> ProvisionNetwork {
        ProvisionNetwork(
            instruments: world.instruments, concordance: world.concordance, cited: world.places.map(\.id))
    }

    @Test func everyTieIsThatOfAStrongestPath() {
        MatchLaws.hold(full: 2_000) { random in
            let world = PlainProvisions(&random)
            let network = Self.network(world)
            for place in world.places {
                let paths = world.paths(from: place)
                for other in world.places {
                    let tie = network.tie(place.id, other.id)
                    let strongest = paths.filter { $0.end == other }.map(\.strength).max() ?? 0
                    if abs(Double(tie?.strength ?? 0) - strongest) > 1e-5 {
                        return "\(place.id) and \(other.id): \(String(describing: tie)), not \(strongest)"
                    }
                    guard let tie else { continue }
                    let relations = paths.filter { $0.end == other && $0.strength > strongest - 1e-5 }.map(\.relation)
                    if !relations.contains(tie.relation) {
                        return "\(place.id) [\(tie.relation)] \(other.id), not one of \(relations)"
                    }
                }
            }
            return nil
        }
    }

    @Test func theOrderOfEntriesInstrumentsAndCitationsChangesNothing() {
        MatchLaws.hold(full: 2_000) { random in
            let world = PlainProvisions(&random)
            let network = Self.network(world)
            let other = ProvisionNetwork(
                instruments: world.instruments.shuffled(using: &random),
                concordance: world.concordance.shuffled(using: &random),
                cited: world.places.map(\.id).shuffled(using: &random))
            let unlisted = ProvisionNetwork(
                instruments: [], concordance: world.concordance, cited: world.places.map(\.id).shuffled(using: &random))
            let hasTopics = world.places.contains { $0.topic != nil }
            for place in world.places {
                for end in world.places {
                    let ties = [network, other, unlisted].map { $0.tie(place.id, end.id) }
                    for (index, tie) in ties.enumerated().dropFirst() where !(index == 2 && hasTopics) {
                        if tie?.strength != ties[0]?.strength || tie?.relation != ties[0]?.relation {
                            return
                                "\(place.id) and \(end.id): \(tie.map { "\($0)" } ?? "-"), "
                                + "not \(ties[0].map { "\($0)" } ?? "-")"
                        }
                    }
                }
            }
            return nil
        }
    }

    @Test func strengthIsTheSameFromBothEnds() {
        MatchLaws.hold(full: 2_000) { random in
            let world = PlainProvisions(&random)
            let network = Self.network(world)
            for place in world.places {
                for end in world.places {
                    let (there, back) = (network.tie(place.id, end.id), network.tie(end.id, place.id))
                    if abs((there?.strength ?? 0) - (back?.strength ?? 0)) > 1e-5 {
                        return "\(place.id) and \(end.id): \(String(describing: there)), \(String(describing: back))"
                    }
                }
            }
            return nil
        }
    }

    @Test func likenessIsTheSameFromBothSidesAndAtMostOne() {
        MatchLaws.hold(full: 2_000) { random in
            let world = PlainProvisions(&random)
            let network = Self.network(world)
            func some() -> [Provision.ID] { world.places.map(\.id).filter { _ in random.chance(30) } }
            for _ in 0..<10 {
                let (first, second) = (some(), some())
                let likeness = network.likeness(first, second)
                if abs(likeness - network.likeness(second, first)) > 1e-5 || !(0...1).contains(likeness) {
                    return "\(first) and \(second): \(likeness)"
                }
                if !first.isEmpty, network.likeness(first, first) != 1 { return "\(first) is not like itself" }
                let relation = network.relation(first, second)
                if relation?.converse != network.relation(second, first) && relation == .equal {
                    return "\(first) and \(second): equal from one side only"
                }
            }
            return nil
        }
    }
}
