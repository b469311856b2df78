import SynergyCrosswalk
import SynergyModel
import SynergyReuse

/// Works out, for one source and one target question, what becomes of every kind of answer on every way.
///
/// It asks the planner's own gate with examples: what passes depends on nothing but the kind, the code and the unit.
struct WayCompiler {
    let crosswalk: Crosswalk
    let target: Int32
    let lifting: Lifting

    init(_ crosswalk: Crosswalk, target: Int32, acceptedLanguages: [LanguageTag]) {
        self.crosswalk = crosswalk
        self.target = target
        lifting = Lifting(
            questions: crosswalk.questions, target: crosswalk.questions[Int(target)],
            acceptedLanguages: acceptedLanguages)
    }

    /// The ways from a source, the best first and without those that change nothing.
    func ways(_ feed: Feed) -> [CompiledWay] {
        let elements = crosswalk.questions[Int(target)].elements
        return elements.indices.flatMap { element in Self.needed(allWays(feed, to: element)) }
    }

    /// Every way to one element: chain by chain, first what passes along it, then the chain as a mere link.
    private func allWays(_ feed: Feed, to element: Int) -> [CompiledWay] {
        var ways: [CompiledWay] = []
        for compiled in feed.chains {
            let chain = compiled.chain
            let link = CompiledWay(
                target: target, source: feed.question, element: element, fromSlot: "", passes: .link,
                hops: chain.hops.count, isApproved: chain.isApproved, isVerbatim: chain.isVerbatim,
                relation: chain.relation)
            for route in compiled.routes where Int(route.to) == element || route.to < 0 && route.hasTransform {
                var way = link
                way.passes = .value
                way.relation = route.relation
                describe(&way, route)
                ways.append(way)
            }
            if compiled.linkedElements.contains(Int16(element)) { ways.append(link) }
        }
        return ways
    }

    /// Leaves out what can never be the best way of any answer, and says nothing that another does not.
    private static func needed(_ ways: [CompiledWay]) -> [CompiledWay] {
        let ordered = ways.enumerated().sorted { first, second in
            let (lhs, rhs) = (first.element, second.element)
            if lhs.hops != rhs.hops { return lhs.hops < rhs.hops }
            if lhs.isVerbatim != rhs.isVerbatim { return lhs.isVerbatim }
            return first.offset < second.offset
        }.map(\.element)
        let approved = ordered.filter(\.isApproved)
        let hasApprovedLink = approved.contains { $0.passes == .link }
        let approvedSlots = Set(approved.map(\.fromSlot))
        var seen: Set<CompiledWay.Meaning> = []
        return ordered.filter { way in
            if !way.isApproved, hasApprovedLink || way.passes == .value && approvedSlots.contains(way.fromSlot) {
                return false
            }
            return seen.insert(way.meaning).inserted
        }
    }

    // MARK: One way

    private func describe(_ way: inout CompiledWay, _ route: CompiledRoute) {
        let source = crosswalk.questions[Int(way.source)]
        let hasSeveral = source.elements.count > 1
        way.fromSlot = hasSeveral && route.from >= 0 ? source.elements[Int(route.from)].id : ""
        if route.joinsElements { way.passes = .joined }
        if needsExporter(route) {
            way.route = route
            return
        }
        let cells = route.firstCells
        for isWider in hasSeveral ? [false, true] : [false] {
            var examples: [(AnswerKind, AnswerValue)] = [
                (.text, .text("example")), (.list, .items(["example"])), (.link, .links([Reference(title: "example")])),
                (.table, Self.table(cells ?? [])),
            ]
            if !isWider { examples.append((.date, .day(CalendarDay(ordinal: 0)))) }
            // To its own question an answer needs no way, whatever its codes.
            if !isWider, route.steps.isEmpty {
                examples += [(.singleChoice, .choice("example")), (.multipleChoice, .choices(["example"]))]
            }
            for (kind, example) in examples {
                guard let lifted = lift(example, isWider: isWider, source, route, way.element) else { continue }
                let how: CompiledWay.Kind.How = kind == .table && cells != nil ? .cells : .same
                way.kinds.append(.init(kind, isWider: isWider, how: how, lifted))
                if how == .cells { describeCells(&way, cells ?? [], lifted, route) }
            }
        }
        describeCodes(&way, source, route)
        if let codes = chosenCodes(source, route) { describe(&way, codes, source, route) }
        describeFigures(&way, source, route)
    }

    private func lift(
        _ value: AnswerValue, isWider: Bool = false, _ source: CompiledQuestion, _ route: CompiledRoute, _ element: Int
    ) -> Lifting.Lifted? {
        let slot = SourceValues.Slot(value: value, relation: isWider ? .superset : .equal)
        return try? lifting.lift(slot, from: source, values: SourceValues(value), along: route, to: element).get()
    }

    /// Whether texts are cut, joined or looked into, or words taken from tables: what no engine does like another.
    private func needsExporter(_ route: CompiledRoute) -> Bool {
        route.steps.contains { step in
            guard case .transform(let transform, let end, _) = step else { return false }
            switch transform {
            case .split, .concat, .extractAnchor: return true
            case .tableCell:
                let question = crosswalk.questions[Int(end.question)]
                return (end.element >= 0 ? question.elements[Int(end.element)].kind : question.question.kind) == .text
            default: return false
            }
        }
    }

    // MARK: Codes

    private func describeCodes(_ way: inout CompiledWay, _ source: CompiledQuestion, _ route: CompiledRoute) {
        let codes = knownCodes(source, route)
        let examples: [(AnswerKind, String, AnswerValue)] =
            [(.yesNo, "no", .boolean(false)), (.yesNo, "yes", .boolean(true))]
            + (route.steps.isEmpty ? [] : codes.map { (.singleChoice, $0, .choice($0)) })
        for (kind, code, example) in examples {
            guard let lifted = lift(example, source, route, way.element), let made = lifted.value.onlyCode else {
                continue
            }
            way.codes.append(.init(kind: kind, code: code, made: made))
            let row = CompiledWay.Kind(kind, isWider: false, how: .code, lifted)
            if !way.kinds.contains(row) { way.kinds.append(row) }
        }
    }

    /// Every code that an answer may name and the way may know.
    private func knownCodes(_ source: CompiledQuestion, _ route: CompiledRoute) -> [String] {
        var codes = Set(source.question.options.map(\.code))
        codes.formUnion(source.elements.map(\.id))
        for step in route.steps {
            switch step {
            case .run(let run): codes.formUnion(run.codes ?? [])
            case .transform(.choiceMap(let map, _), _, _): codes.formUnion(map.keys)
            case .transform(.multiToBool(let yes, let no, let outside), _, _),
                .transform(.choiceToBool(let yes, let no, let outside), _, _):
                codes.formUnion(yes + no + outside)
            default: break
            }
        }
        return codes.sorted()
    }

    private func chosenCodes(_ source: CompiledQuestion, _ route: CompiledRoute) -> ChosenCodes? {
        if route.steps.isEmpty { return nil }
        let codes = ChosenCodes(knownCodes(source, route), along: route, questions: crosswalk.questions)
        if case .nowhere = codes.end { return nil }
        return codes
    }

    /// Chosen codes: first each by itself, then what they come to together.
    private func describe(
        _ way: inout CompiledWay, _ chosen: ChosenCodes, _ source: CompiledQuestion, _ route: CompiledRoute
    ) {
        var rows: [CompiledWay.Code] = []
        var results: [String: String] = [:]
        var lifted: Lifting.Lifted?
        for code in chosen.fates.keys.sorted() {
            switch chosen.fates[code] {
            case .alive(let made)?:
                rows.append(.init(kind: .multipleChoice, code: code, made: made))
                guard let one = lift(.choices([code]), source, route, way.element) else { continue }
                lifted = lifted ?? one
                if let result = one.value.onlyCode { results[made] = result }
            case .outside?: rows.append(.init(kind: .multipleChoice, code: code, made: nil))
            case .lost?, nil: break
            }
        }
        let how: CompiledWay.Kind.How
        switch chosen.end {
        case .several where route.to < 0: how = .holds
        case .several: how = .all
        case .one: how = .one
        case .any: how = .any
        case .nowhere: return
        }
        guard let lifted else { return }
        way.kinds.append(.init(.multipleChoice, isWider: false, how: how, lifted))
        way.codes += rows
        guard how == .one || how == .any else { return }
        way.results = results.sorted { $0.key < $1.key }.map { .init(made: $0.key, code: $0.value) }
    }

    // MARK: Figures

    private func describeFigures(_ way: inout CompiledWay, _ source: CompiledQuestion, _ route: CompiledRoute) {
        let units = knownUnits(source, route)
        var figure = CompiledWay.Figure()
        var row: CompiledWay.Kind?
        for unit in [nil] + units.map(Optional.some) {
            let lifted = lift(.number(Quantity(1, unit: unit)), source, route, way.element)
            figure.units[unit] = lifted != nil
            if let lifted { row = .init(.number, isWider: false, how: .figure, lifted) }
        }
        // A unit that nobody on the way has heard of.
        let other = units.reduce("other") { $0.utf8.count > $1.utf8.count ? $0 : $1 + "+" }
        if let lifted = lift(.number(Quantity(1, unit: other)), source, route, way.element) {
            figure.otherUnitsPass = true
            row = .init(.number, isWider: false, how: .figure, lifted)
        }
        guard let row, row.arrivesAs == .number else { return }
        way.kinds.append(row)
        take(&figure, conversions: route, of: lift(firstPassing(figure, other), source, route, way.element))
        way.figure = figure
    }

    private func firstPassing(_ figure: CompiledWay.Figure, _ other: String) -> AnswerValue {
        let unit = figure.units.filter(\.value).keys.sorted { ($0 ?? "") < ($1 ?? "") }.first
        return .number(Quantity(1, unit: unit ?? other))
    }

    private func describeCells(
        _ way: inout CompiledWay, _ cells: [Transform.TableCell], _ lifted: Lifting.Lifted, _ route: CompiledRoute
    ) {
        way.cells = cells
        var figure = CompiledWay.Figure()
        take(&figure, conversions: route, of: lifted)
        // The unit is that of the table's question, which is known here.
        figure.keepsUnit = false
        if case .number(let quantity) = lifted.value { figure.unit = quantity.unit }
        way.figure = figure
    }

    private func take(
        _ figure: inout CompiledWay.Figure, conversions route: CompiledRoute, of lifted: Lifting.Lifted?
    ) {
        for case .transform(.unit(let factor, let offset, _, _, _), _, _) in route.steps {
            figure.steps.append(.init(factor: factor, offset: offset))
        }
        figure.keepsUnit = figure.steps.isEmpty
        if !figure.keepsUnit, case .number(let quantity)? = lifted?.value { figure.unit = quantity.unit }
    }

    private func knownUnits(_ source: CompiledQuestion, _ route: CompiledRoute) -> [String] {
        var units: Set<String> = []
        func add(_ question: CompiledQuestion) {
            units.formUnion([question.question.unit].compactMap { $0 } + question.elements.compactMap(\.unit))
        }
        add(source)
        add(crosswalk.questions[Int(target)])
        for step in route.steps {
            switch step {
            case .run(let run): add(crosswalk.questions[Int(run.end.question)])
            case .transform(let transform, let end, _):
                add(crosswalk.questions[Int(end.question)])
                if case .unit(_, _, let from, let to, _) = transform { units.formUnion([from, to].compactMap { $0 }) }
            }
        }
        return units.sorted()
    }

    private static func table(_ cells: [Transform.TableCell]) -> AnswerValue {
        let columns = Set(cells.map(\.column)).sorted()
        return .table(
            Table(
                columns: columns,
                rows: Set(cells.map(\.row)).sorted().map { row in
                    .init(key: row, cells: columns.map { _ in .number(1) })
                }))
    }
}

extension CompiledWay.Kind {
    init(_ kind: AnswerKind, isWider: Bool, how: How, _ lifted: Lifting.Lifted) {
        self.init(
            kind: kind, isWider: isWider, how: how, arrivesAs: lifted.value.kind, covers: lifted.covers,
            toBeCut: lifted.toBeCut)
    }
}

extension CompiledRoute {
    /// The cells that the first transform of a table reads; `nil` when no table is read.
    fileprivate var firstCells: [Transform.TableCell]? {
        for case .transform(let transform, _, _) in steps {
            switch transform {
            case .tableCell(let cell): return [cell]
            case .tableSum(let cells): return cells
            default: return nil
            }
        }
        return nil
    }
}

extension AnswerValue {
    /// The one code that a closed value is; `nil` for several and for other values.
    fileprivate var onlyCode: String? {
        switch self {
        case .boolean(let flag): flag ? "yes" : "no"
        case .choice(let code): code
        case .choices(let codes): codes.count == 1 ? codes[0] : nil
        default: nil
        }
    }
}
