import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport
import Testing

/// Large worlds whose relations are known.
@Suite struct ClosurePlantedTests {
    private func lost(_ world: PlantedWorld, _ closure: Closure) -> Int {
        let names = world.graph.names
        var lost = 0
        for start in stride(from: 0, to: names.count, by: world.topic) {
            let end = min(start + world.topic, names.count)
            for from in start..<end {
                for to in from + 1..<max(end, from + 1)
                where closure.relation(from: names[from], to: names[to]).rawValue & world.relation(from, to) == 0 {
                    lost += 1
                }
            }
        }
        return lost
    }

    @Test(arguments: [(2, 12, 1), (5, 200, 2), (13, 300, 3), (20, 600, 4), (40, 240, 5), (70, 400, 6), (130, 300, 7)])
    func whatIsPlantedStaysPossible(topic: Int, mappings: Int, seed: UInt32) {
        let world = PlantedWorld(mappings: mappings, topic: topic, seed: seed)
        let closure = Closure(world.graph.network)
        #expect(closure.conflicts.isEmpty)
        #expect(lost(world, closure) == 0)
    }

    /// Figures of the acceptance of the engine, known from another reasoner for the files of the generator.
    @Test func aThousandMappingsGiveTheKnownFigures() {
        let world = PlantedWorld(mappings: 1_000)
        let closure = Closure(world.graph.network)
        #expect(closure.statistics.definite == 4_130)
        #expect(closure.statistics.pairs == 4_542)
        #expect(closure.statistics.inconsistentComponents == 0)
        #expect(lost(world, closure) == 0)
    }

    @Test(.enabled(if: Laws.isFull)) func tenThousandMappingsGiveTheKnownFigures() {
        let world = PlantedWorld(mappings: 10_000)
        let closure = Closure(world.graph.network)
        #expect(closure.statistics.definite == 42_844)
        #expect(closure.statistics.pairs == 46_590)
        #expect(lost(world, closure) == 0)
        let noisy = Closure(PlantedWorld(mappings: 10_000, noise: 0.02).graph.network).statistics
        #expect(noisy.components == 125)
        #expect(noisy.inconsistentComponents == 99)
    }

    @Test(arguments: [0, 2, 3, 8])
    func theNumberOfThreadsMeansNothing(threads: Int) {
        // Small topics make many components.
        let world = PlantedWorld(mappings: 1_200, topic: 6, noise: 0.05)
        let network = world.graph.network
        let one = Closure(network)
        let many = Closure(network, threads: threads)
        #expect(one.statistics == many.statistics)
        #expect(one.conflicts == many.conflicts)
        #expect(one.conflicts.count > 10)
        #expect(one.equivalenceClasses == many.equivalenceClasses)
        for name in world.graph.names { #expect(one.relations(of: name) == many.relations(of: name)) }
        for (from, to) in zip(world.graph.names, world.graph.names.dropFirst()) {
            #expect(one.proof(from: from, to: to) == many.proof(from: from, to: to))
        }
    }
}
