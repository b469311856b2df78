import SynergyModel

/// What forms before it save on one question of a form.
struct QuestionSaving: Sendable {
    /// Whole numbers in one minute, so that equal orders are equal to the last digit.
    static let unit = 1_000_000.0

    let item: FormReach.Item
    /// The forms that give something, one bit each.
    let feeders: UInt64
    private let gifts: [(bit: UInt64, gift: FormReach.Gift)]
    /// What older answers settle, and give a part of, by place.
    private let heldSettled: Set<Int>
    private let heldParts: Set<Int>
    /// Whether an answer would save nothing at all.
    private let isPointless: Bool
    private let burden: BurdenModel

    /// - Parameters:
    ///   - item: The question and what others could give.
    ///   - held: What older answers give by the day on which the form is answered.
    ///   - places: The bit of each form.
    init(item: FormReach.Item, held: Proposal?, places: [Questionnaire.ID: Int], burden: BurdenModel) {
        self.item = item
        self.burden = burden
        gifts = item.gifts.compactMap { gift in places[gift.form].map { (1 << UInt64($0), gift) } }
        feeders = gifts.reduce(0) { $0 | $1.bit }
        // Asked per territory, an element stands once for each unit: it is settled when all of them are.
        var statuses: [String: [ElementStatus]] = [:]
        for element in held?.elements ?? [] { statuses[element.element, default: []].append(element.status) }
        var names: [String] = []
        for element in held?.elements ?? [] where !names.contains(element.element) { names.append(element.element) }
        heldSettled = Set(
            names.indices.filter { statuses[names[$0]]?.allSatisfy { $0 == .settled } ?? false })
        heldParts = Set(
            names.indices.filter { statuses[names[$0]]?.contains { $0 == .settled || $0 == .part } ?? false }
        ).subtracting(heldSettled)
        // What is not asked costs nothing, another answer does not end a contradiction, and what is settled is settled.
        isPointless =
            held?.outcome == .notApplicable || held?.outcome == .conflict || heldSettled.count == item.elementCount
    }

    /// The same for the solver; `nil` where nothing can be saved.
    var term: OrderProblem.Item.Term? {
        guard feeders != 0, micros(after: feeders) > 0 else { return nil }
        return OrderProblem.Item.Term(feeders: feeders) { [self] in micros(after: $0) }
    }

    /// What is saved after some forms, in the middle of the range, as a whole number.
    func micros(after done: UInt64) -> Int {
        let saved = saved(after: done)
        return Int(((saved.lower + saved.upper) / 2 * Self.unit).rounded())
    }

    /// What is saved after some forms, beyond what older answers save.
    func saved(after done: UInt64) -> BurdenModel.Minutes {
        let given = gifts.filter { done & $0.bit != 0 }.map(\.gift)
        guard !isPointless, !given.isEmpty else { return .init(0, 0) }
        let (with, without) = (value(given), value([]))
        return .init(min(with.lower - without.lower, with.upper - without.upper), with.upper - without.upper)
    }

    private func value(_ gifts: [FormReach.Gift]) -> BurdenModel.Minutes {
        let surely = gifts.reduce(heldSettled) { $0.union($1.always) }
        let perhaps = gifts.reduce(heldSettled) { $0.union($1.sometimes) }
        let parts = gifts.reduce(heldParts) { $0.union($1.parts) }.subtracting(perhaps)
        guard let minutes = burden.answering[item.kind], item.elementCount > 0, !perhaps.isEmpty || !parts.isEmpty
        else { return .init(0, 0) }
        let count = Double(item.elementCount)
        let isWhole = perhaps.count == item.elementCount
        // More is never worth less: whoever gets a whole answer need not review it longer than a part of one.
        var review = burden.reviewing[.partial] ?? 0
        if isWhole { review = min(review, burden.reviewing[.reuseTransformed] ?? 0) }
        if isWhole, gifts.contains(where: \.isVerbatim) {
            review = min(review, burden.reviewing[.reuseVerbatim] ?? 0)
        }
        let lower = minutes.lower * Double(surely.count) / count - review
        let upper = minutes.upper * (Double(perhaps.count) + Double(parts.count) / 2) / count - review
        // A draft that costs as much to review as it saves is not looked at.
        return lower + upper > 0 ? .init(min(lower, upper), upper) : .init(0, 0)
    }
}
