import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// What one respondent's reading of the crosswalk says of one source of one target question.
struct CompiledFeed: Sendable {
    var reading: Int
    var target: Int32
    var feed: Feed
    var ways: [CompiledWay]
    /// The number of the first way, the others follow.
    var firstWay = 0
}

extension SQLContentMaker {
    /// Works out what leads to the questions of the targets, for every reading of the crosswalk.
    func compileWays() -> [CompiledFeed] {
        var feeds: [CompiledFeed] = []
        var number = 1
        for (reading, crosswalk) in readings.enumerated() {
            var search = ChainSearch(crosswalk: crosswalk, asOf: options.asOf)
            for target in targets {
                for question in target.questions {
                    guard let index = crosswalk.questionIndex[question.id] else { continue }
                    let compiler = WayCompiler(
                        crosswalk, target: index, acceptedLanguages: target.acceptedLanguages)
                    for feed in search.feeds(for: index).feeds {
                        var compiled = CompiledFeed(
                            reading: reading, target: index, feed: feed, ways: compiler.ways(feed))
                        compiled.firstWay = number
                        number += compiled.ways.count
                        feeds.append(compiled)
                    }
                }
            }
        }
        return feeds
    }

    /// Writes them.
    mutating func addWays(_ feeds: [CompiledFeed]) {
        for compiled in feeds {
            let questions = readings[compiled.reading].questions
            let target = questions[Int(compiled.target)]
            let source = questions[Int(compiled.feed.question)]
            let ends: [SQLCell] = [
                .integer(compiled.reading), .text(target.question.id.rawValue), .text(source.question.id.rawValue),
            ]
            let aspects = (source.question.aspect, target.question.aspect)
            if let chain = compiled.feed.chains.first?.chain {
                let path = chain.hops.map(\.from.rawValue) + [target.question.id.rawValue]
                content.add(
                    SQLSchema.closure.name,
                    ends + [
                        .text(chain.relation.names), .integer(chain.hops.count),
                        .text(path.joined(separator: " > ")),
                        .init(compiled.feed.chains.contains(where: \.chain.isApproved)),
                        .init(compiled.feed.isInconsistent),
                        .init(aspects.0 != nil && aspects.1 != nil && aspects.0 != aspects.1),
                    ])
            }
            for (place, way) in compiled.ways.enumerated() {
                add(way, number: compiled.firstWay + place, ends, element: target.elements[way.element].id)
            }
        }
    }

    private mutating func add(_ way: CompiledWay, number: Int, _ ends: [SQLCell], element: String) {
        let id = SQLCell.integer(number)
        content.add(
            SQLSchema.way.name,
            [id] + ends + [
                .text(element), .text(way.fromSlot), .text(way.passes.rawValue), .integer(way.hops),
                .init(way.isApproved), .init(way.isVerbatim), .text(way.relation.names),
            ])
        // Along a way that is not approved there are only links, whatever passes.
        guard way.isApproved else { return }
        for kind in way.kinds {
            content.add(
                SQLSchema.wayKind, id, .text(kind.kind.rawValue), .text(kind.isWider ? "superset" : "equal"),
                .text(kind.how.rawValue), .text(kind.arrivesAs.rawValue), .init(kind.covers), .init(kind.toBeCut))
        }
        for code in way.codes {
            content.add(SQLSchema.wayCode, id, .text(code.kind.rawValue), .text(code.code), .init(code.made))
        }
        for result in way.results { content.add(SQLSchema.wayResult, id, .text(result.made), .text(result.code)) }
        for (place, cell) in way.cells.enumerated() {
            content.add(SQLSchema.wayCell, id, .integer(place + 1), .text(cell.row), .text(cell.column))
        }
        if let figure = way.figure { add(figure, id) }
    }

    private mutating func add(_ figure: CompiledWay.Figure, _ id: SQLCell) {
        var cells: [SQLCell] = [
            id, .init(figure.otherUnitsPass), .init(figure.keepsUnit), .init(figure.unit), .double(figure.largest),
        ]
        for place in 0..<content.figureSteps {
            let step = figure.steps.indices.contains(place) ? figure.steps[place] : .init(factor: 1, offset: 0)
            cells += [.double(step.factor), .double(step.offset)]
        }
        content.add(SQLSchema.wayFigure(steps: content.figureSteps).name, cells)
        for (unit, passes) in figure.units.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
            content.add(SQLSchema.wayUnit, id, .text(unit ?? ""), .init(passes))
        }
    }
}
