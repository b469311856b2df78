/// What can be read off a canonical symbol of the United Nations (section 3.8 of the reference grammar).
enum UNSymbolParts {
    /// Adds the parts that a key such as `un:CEDAW/C/NOR/9` says.
    static func derive(from key: ArraySlice<UInt8>, into parts: inout Citation.Parts) {
        let symbol = Array(key.dropFirst(3).prefix { $0 != UInt8(ascii: "#") })
        symbol.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            var reader = SymbolReader(text: FoldedText(base: base, count: bytes.count))
            reader.isAddress = true
            guard reader.read(at: 0) != nil else { return }
            var meaning = SymbolMeaning(reader)
            meaning.work()
            meaning.write(into: &parts)
        }
    }
}

/// Works out what the components of a symbol mean.
struct SymbolMeaning {
    private let head: SymbolWord
    private let components: [SymbolComponent]
    private let key: [UInt8]

    private var bodyEnd: Int
    private var country: String?
    private var type: String?
    private var session: String?
    private var year: Int?
    private var number: String?
    private var cycle: String?
    private var suffixes: [String] = []
    private var isViews = false
    /// Bare numbers, in their order.
    private var numbers: [SymbolComponent] = []

    init(_ reader: SymbolReader) {
        head = reader.head
        components = reader.components
        key = reader.key
        bodyEnd = (components.first?.key.lowerBound ?? key.count + 1) - 1
    }

    private func text(_ component: SymbolComponent) -> String { String(decoding: key[component.key], as: UTF8.self) }

    mutating func work() {
        let end = components.firstIndex { $0.isSuffix } ?? components.count
        suffixes = components[end...].map(text)
        let body = bodyLength(end)
        if body > 0 { bodyEnd = components[body - 1].key.upperBound }
        for component in components[body..<end] { read(component, isLast: component.key == components[end - 1].key) }
        share()
    }

    // MARK: Body

    /// How many components belong to the organ: "the longest organ prefix".
    private func bodyLength(_ end: Int) -> Int {
        var length = 0
        while length < end, isOrgan(components[length], at: length, isLast: length == end - 1) { length += 1 }
        return length
    }

    private func isOrgan(_ component: SymbolComponent, at index: Int, isLast: Bool) -> Bool {
        switch component.form {
        case .typed:
            guard !isLast else { return false }
            if component.word.isOrgan { return true }
            // A working party with papers of its own (`ECE/TRANS/WP.29/2015/1`), or a series (`ST/ESA/SER.A/52`).
            return component.word == .wp || (component.word == .other && !head.isTreatyBody)
        case .indexed:
            return !isLast
        case .word:
            if head.isTreatyBody {
                return index == 0 || component.word == .opsc || component.word == .opac || isLong(component)
            }
            if head == .int { return index == 0 }
            if head == .hri { return index == 0 }
            if components.first?.word == .c, head == .e { return isLong(component) }
            if component.word == .gc { return true }
            return component.word.type == nil && component.word != .pet && component.word != .r
        default:
            return false
        }
    }

    /// Whether a word is no code of a country and no type: `CRC/C/OPIC`.
    private func isLong(_ component: SymbolComponent) -> Bool { component.letters > 3 && component.word.type == nil }

    // MARK: Components

    private mutating func read(_ component: SymbolComponent, isLast: Bool) {
        switch component.form {
        case .number, .range:
            numbers.append(component)
        case .lettered, .old:
            if number == nil { number = text(component) }
        case .special:
            session = text(component)
        case .typed:
            guard isLast || component.word.type != nil else { return }
            if component.word != .gc, let type = component.word.type { self.type = type }
            number = String(
                decoding: key[component.key].drop { $0 != UInt8(ascii: ".") }.dropFirst(), as: UTF8.self)
        case .indexed:
            break
        case .word:
            if let type = component.word.type {
                self.type = type
                if component.word == .d { isViews = true }
            } else if country == nil, component.letters <= 3, takesCountry {
                country = CountryCodes.current(for: key[component.key])
            }
        }
    }

    /// Whether the symbols of this series name a country (sections 3.3 and 3.9).
    private var takesCountry: Bool {
        if head.isTreatyBody || head == .int || head == .hri { return true }
        switch head {
        case .e: return components.first?.word == .c
        case .a: return components.first?.word == .hrc
        case .fccc: return true
        default: return false
        }
    }

    // MARK: Numbers

    /// Tells session, year, cycle and number apart among the bare numbers.
    private mutating func share() {
        if isViews, let last = numbers.last, last.isYear, numbers.count > 1 {
            year = last.value
            numbers.removeLast()
        } else if let first = numbers.first, first.isYear, country != nil || number != nil || numbers.count > 1 {
            year = first.value
            numbers.removeFirst()
        }
        guard let last = numbers.last else { return }
        if number != nil {
            // The number is that of `L.60`; the bare one before it is the session.
            if session == nil { session = text(numbers[0]) }
        } else if country != nil, takesCycle, numbers.count == 1 {
            cycle = text(last)
        } else {
            if numbers.count > 1, session == nil { session = text(numbers[0]) }
            number = text(numbers.count > 1 ? numbers[1] : last)
        }
    }

    private var takesCycle: Bool { head != .int && head != .a }

    func write(into parts: inout Citation.Parts) {
        parts[.body] = .text(String(decoding: key[..<bodyEnd], as: UTF8.self))
        if let session { parts[.session] = .text(session) }
        if let year { parts[.year] = .number(year) }
        if let country { parts[.country] = .text(country) }
        if let cycle { parts[.cycle] = .text(cycle) }
        if let type { parts[.type] = .text(type) }
        if let number { parts[.number] = .text(number) }
        if !suffixes.isEmpty { parts[.suffixes] = .list(suffixes) }
    }
}
