public import SynergyModel

extension Closure {
    /// Adds a mapping and closes again only the components it touches.
    ///
    /// It takes part whatever its status and validity: a ``RelationNetwork/Selection`` tells which should.
    ///
    /// - Returns: The number of its statement in the network.
    /// - Complexity: That of closing the component in which it ends up.
    @discardableResult
    public mutating func insert(_ mapping: Mapping) -> Int {
        let number = network.count
        network.append(mapping)
        closeAgain(adding: number..<network.count, removing: [])
        return number
    }

    /// Takes a statement out, such as a mapping that has expired, and closes again only its component.
    ///
    /// The pairs of the element map of a mapping go with it. That an element lies inside its question stays: nobody asserted it.
    ///
    /// - Parameter number: The number of the statement in the network; nothing happens when it was taken out before.
    /// - Complexity: That of closing the component.
    public mutating func remove(statement number: Int) {
        let assertion = network.assertions[number]
        let component = Int(componentOf[Int(assertion.from)])
        guard component >= 0, components[component].assertions.contains(Int32(number)) else { return }
        var gone: Set<Int32> = [Int32(number)]
        switch network.premise(at: number) {
        case .element:
            return
        case .mapping(let mapping) where mapping.elementMap != nil:
            // The same mapping may be there twice, each with its own pairs.
            var pairs = mapping.elementMap ?? []
            for index in components[component].assertions {
                if case .elementPair(mapping, let pair) = network.premise(at: Int(index)),
                    let place = pairs.firstIndex(of: pair)
                {
                    pairs.remove(at: place)
                    gone.insert(index)
                }
            }
        default:
            break
        }
        closeAgain(adding: network.count..<network.count, removing: gone)
    }

    /// Puts a mapping in the place of a statement and closes again only the components they touch.
    ///
    /// - Returns: The number of the new statement in the network.
    @discardableResult
    public mutating func replace(statement number: Int, with mapping: Mapping) -> Int {
        remove(statement: number)
        return insert(mapping)
    }

    /// The statements that relate two terms directly, by number.
    ///
    /// - Complexity: O(*m*) for *m* statements in the component.
    public func statements(from: Mapping.Term.ID, to: Mapping.Term.ID) -> [Int] {
        guard let first = network.term(from), let second = network.term(to), let place = place(of: from) else {
            return []
        }
        return components[place.component].assertions.map(Int.init).filter {
            let assertion = network.assertions[$0]
            return (assertion.from, assertion.to) == (first, second)
                || (assertion.from, assertion.to) == (second, first)
        }.sorted()
    }

    private mutating func closeAgain(adding added: Range<Int>, removing removed: Set<Int32>) {
        let news = network.names.count - componentOf.count
        componentOf.append(contentsOf: repeatElement(-1, count: news))
        placeOf.append(contentsOf: repeatElement(-1, count: news))
        var touched: Set<Int32> = []
        for index in added.map({ Int32($0) }) + removed {
            let assertion = network.assertions[Int(index)]
            touched.insert(componentOf[Int(assertion.from)])
            touched.insert(componentOf[Int(assertion.to)])
        }
        touched.remove(-1)
        var statements = added.map { Int32($0) }
        var wholes: [Int32] = []
        for number in touched {
            let component = components[Int(number)]
            statements += component.assertions.filter { !removed.contains($0) }
            wholes += component.wholeNumbers
            for term in component.terms { componentOf[Int(term)] = -1 }
            components[Int(number)] = .empty
        }
        let kept = Set(wholes)
        wholes += network.wholes.indices.suffix(added.count).map { Int32($0) }.filter { whole in
            !kept.contains(whole) && componentOf[Int(network.wholes[Int(whole)].term)] < 0
        }
        statements.sort()
        // Numbers are given anew inside what was touched; those that are left over stay empty.
        var terms: [Int32] = []
        var local: [Int32: Int32] = [:]
        for statement in statements {
            let assertion = network.assertions[Int(statement)]
            for term in [assertion.from, assertion.to] where local[term] == nil {
                local[term] = Int32(terms.count)
                terms.append(term)
            }
        }
        var sets = UnionFind(count: terms.count)
        for statement in statements {
            let assertion = network.assertions[Int(statement)]
            sets.unite(local[assertion.from] ?? 0, local[assertion.to] ?? 0)
        }
        var free = touched.sorted()
        var groups: [Int32: (terms: [Int32], statements: [Int32], wholes: [Int32])] = [:]
        for term in terms { groups[sets.root(of: local[term] ?? 0), default: ([], [], [])].terms.append(term) }
        for statement in statements {
            let root = sets.root(of: local[network.assertions[Int(statement)].from] ?? 0)
            groups[root, default: ([], [], [])].statements.append(statement)
        }
        for whole in wholes {
            guard let term = local[network.wholes[Int(whole)].term] else { continue }
            groups[sets.root(of: term), default: ([], [], [])].wholes.append(whole)
        }
        var closed: [(number: Int32, terms: [Int32], statements: [Int32], wholes: [Int32])] = []
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            let number: Int32
            if free.isEmpty {
                number = Int32(components.count)
                components.append(.empty)
            } else {
                number = free.removeFirst()
            }
            for term in group.terms { componentOf[Int(term)] = number }
            closed.append((number, group.terms, group.statements, group.wholes))
        }
        placeOf.withUnsafeMutableBufferPointer { places in
            var closer = ComponentCloser(network: network, places: places, limits: limits)
            for group in closed {
                components[Int(group.number)] = closer.close(
                    group.terms[...], group.statements[...], group.wholes[...])
            }
        }
    }
}

extension ClosedComponent {
    /// A place that an edit left empty.
    static let empty = ClosedComponent(
        terms: [], assertions: [], masks: .dense([], count: 0), derivations: [], contradictions: [], wholes: [],
        wholeNumbers: [], reach: nil)
}
