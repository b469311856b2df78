extension ReportingRule: JSONReadable, JSONWritable {
    /// The kinds of schedules, as files name them.
    private enum Kind: String, CaseIterable, JSONReadable {
        case periodic
        case rounds
        case days
        case onRequest
    }

    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a reporting rule") { object in
            let name: String? = object.optional("name")
            let kind: Kind? = object.required("kind")
            // What belongs to one kind is only asked for there; elsewhere it is a member without meaning.
            let schedule: Schedule? =
                switch kind {
                case .periodic?: Periodic.read(&object, reading).map { .periodic($0) }
                case .rounds?: rounds(&object, reading).map { .rounds($0) }
                case .days?: days(&object, reading).map { .days($0) }
                case .onRequest?: .onRequest
                case nil: unread(&object)
                }
            let early = object.months("early", 0...120, reading)
            let forms: [Questionnaire.ID] = object.list("forms")
            let validity = object.validity(reading)
            let source: String? = object.required("source")
            let certainty: Certainty? = object.optional("certainty")
            let note: String? = object.optional("note")
            guard let schedule, let source else { return nil }
            return Self(
                name: name, schedule: schedule, early: early, forms: forms, validity: validity, source: source,
                certainty: certainty, note: note)
        }
    }

    /// Without a kind nobody knows which members have a meaning, so none is reported.
    private static func unread(_ object: inout JSONObjectReader) -> Schedule? {
        for name in ["firstAfter", "from", "every", "day", "counting", "foldedInto", "rounds", "days"] {
            _ = object.raw(name)
        }
        return nil
    }

    /// Reads a rule of an instrument, which must have parties where the rule counts from entry into force.
    static func read(_ node: JSONNode, for instrument: Instrument.Kind?, _ reading: JSONReading) -> Self? {
        let rule = read(node, reading)
        if let instrument, !instrument.hasParties, case .periodic(let periodic)? = rule?.schedule,
            periodic.firstAfter != nil, let months = node["firstAfter"]
        {
            reading.descend(.member("firstAfter")) {
                reading.report(
                    .invalidValue, at: months,
                    "an instrument of the kind ‘\(instrument.rawValue)’ has no parties for whom it enters into force")
            }
        }
        return rule
    }

    private static func rounds(_ object: inout JSONObjectReader, _ reading: JSONReading) -> [Round]? {
        object.required("rounds") { node in
            if node.array?.isEmpty == true { reading.report(.invalidValue, at: node, "there is no round") }
            reading.reportRepeated(
                (node.array ?? []).compactMap { $0["name"]?.string }, at: node, "round")
            return reading.array(node) { Round.read($0, reading) }
        }
    }

    private static func days(_ object: inout JSONObjectReader, _ reading: JSONReading) -> [CalendarDay]? {
        object.required("days") { node in
            if node.array?.isEmpty == true { reading.report(.invalidValue, at: node, "there is no day") }
            return reading.array(node) { CalendarDay.read($0, reading) }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("name", name)
        switch schedule {
        case .periodic(let periodic):
            object.add("kind", Kind.periodic.rawValue)
            periodic.add(to: &object)
        case .rounds(let rounds):
            object.add("kind", Kind.rounds.rawValue)
            object.add("rounds", rounds)
        case .days(let days):
            object.add("kind", Kind.days.rawValue)
            object.add("days", days)
        case .onRequest: object.add("kind", Kind.onRequest.rawValue)
        }
        object.add("early", early)
        object.add("forms", forms)
        object.add(validity)
        object.add("source", source)
        object.add("certainty", certainty)
        object.add("note", note)
        return object.node
    }
}

extension ReportingRule.Periodic {
    fileprivate static func read(_ object: inout JSONObjectReader, _ reading: JSONReading) -> Self? {
        let firstAfter = object.months("firstAfter", 0...600, reading)
        let from: CalendarDay? = object.optional("from")
        let every = object.months("every", 1...600, reading)
        let day: DayOfYear? = object.optional("day")
        let counting: Counting? = object.optional("counting")
        let folded: Instrument.ID? = object.optional("foldedInto")
        let node = object.node
        if firstAfter == nil, from == nil, every == nil, !object.has("firstAfter"), !object.has("every") {
            reading.report(
                .missingMember, at: node, "a periodic rule needs ‘firstAfter’, ‘from’ or ‘every’, or several of them")
        }
        if firstAfter != nil, from != nil {
            reading.report(.invalidValue, at: node, "‘firstAfter’ and ‘from’ both say when the first report is due")
        }
        if let every, day != nil, !every.isMultiple(of: 12) {
            reading.report(
                .invalidValue, at: node, "with a day of the year ‘every’ is a multiple of 12 months, not \(every)")
        }
        if folded != nil, every != nil {
            reading.report(
                .invalidValue, at: node, "what is folded into another instrument has no ‘every’ of its own")
        }
        return Self(
            firstAfter: firstAfter, from: from, every: every, day: day, counting: counting ?? .fromEntry,
            foldedInto: folded)
    }

    fileprivate func add(to object: inout JSONObjectWriter) {
        object.add("firstAfter", firstAfter)
        object.add("from", from)
        object.add("every", every)
        object.add("day", day)
        object.add("counting", counting, unless: .fromEntry)
        object.add("foldedInto", foldedInto)
    }
}

extension ReportingRule.Round: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a round") { object in
            let name: String? = object.required("name")
            let opened: CalendarDay? = object.optional("opened")
            let due: CalendarDay? = object.optional("due")
            let forms: [Questionnaire.ID] = object.list("forms")
            if let opened, let due, due.lastDay.ordinal < opened.ordinal {
                reading.report(.invalidValue, at: node, "the round is due before it is opened")
            }
            return name.map { Self(name: $0, opened: opened, due: due, forms: forms) }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("name", name)
        object.add("opened", opened)
        object.add("due", due)
        object.add("forms", forms)
        return object.node
    }
}

extension DayOfYear: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        if let day = Self(text) { return day }
        reading.report(
            .invalidDate, at: node, "expected a day of the year such as ‘09-01’, found ‘\(text.excerpt)’")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(description)) }
}

extension ReportRequest: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a request") { object in
            let respondent: Respondent.ID? = object.required("respondent")
            let instrument: Instrument.ID? = object.required("instrument")
            let forms: [Questionnaire.ID] = object.list("forms")
            let due: CalendarDay? = object.required("due")
            let received: CalendarDay? = object.optional("received")
            let source: String? = object.optional("source")
            if let due, let received, due.lastDay.ordinal < received.ordinal {
                reading.report(.invalidValue, at: node, "the report is due before the request was received")
            }
            guard let respondent, let instrument, let due else { return nil }
            return Self(
                respondent: respondent, instrument: instrument, forms: forms, due: due, received: received,
                source: source)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("respondent", respondent)
        object.add("instrument", instrument)
        object.add("forms", forms)
        object.add("due", due)
        object.add("received", received)
        object.add("source", source)
        return object.node
    }
}

extension JSONObjectReader {
    /// Reads a number of months inside a range.
    fileprivate mutating func months(_ name: String, _ range: ClosedRange<Int>, _ reading: JSONReading) -> Int? {
        optional(name) { node in
            guard let months = Int.read(node, reading) else { return nil }
            if range.contains(months) { return months }
            reading.report(
                .invalidValue, at: node,
                "expected \(range.lowerBound) to \(range.upperBound) months, found \(months)")
            return nil
        }
    }
}
