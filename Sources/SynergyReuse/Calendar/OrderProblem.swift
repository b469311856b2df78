/// In which order to do things of which each is worth the more, the more of certain others were done before it.
///
/// What one thing is worth depends on the set of those before it, not on their order, so that the best order of a set follows
/// from the best orders of its parts. Of equally good orders the first by number is taken.
package struct OrderProblem: Sendable {
    /// What one thing is worth, in parts.
    package struct Item: Sendable {
        /// A part of the worth that depends on some of the others only.
        package struct Term: Sendable {
            /// The others on which it depends, one bit each.
            package var feeders: UInt64
            /// What it is worth after some of the feeders; never less after more of them.
            package var worth: @Sendable (UInt64) -> Int

            package init(feeders: UInt64, worth: @escaping @Sendable (UInt64) -> Int) {
                self.feeders = feeders
                self.worth = worth
            }
        }

        package var terms: [Term]
        /// The first day on which it can be done.
        package var opens: Int32
        /// The last day on which it is done on time.
        package var due: Int32

        package init(terms: [Term], opens: Int32 = .min, due: Int32 = .max) {
            self.terms = terms
            self.opens = opens
            self.due = max(due, opens)
        }
    }

    /// An order and what it is worth.
    package struct Solution: Hashable, Sendable {
        package var order: [Int]
        package var worth: Int
        /// No order on time is worth more than this; the same as `worth` where the order is the best.
        package var bound: Int
        /// Whether every order was considered.
        package var isExact: Bool
    }

    /// Up to how many things every order is considered.
    package static let exactLimit = 16
    /// How many things there can be at most.
    package static let limit = 64

    package let items: [Item]

    package init(_ items: [Item]) {
        precondition(items.count <= Self.limit, "at most \(Self.limit) things can be put in order")
        self.items = items
    }

    /// The best order in which each thing is done on time.
    ///
    /// There always is one: that of the due days.
    /// - Complexity: O(2ⁿ·(*n* + *t*)) for up to 16 things with *t* terms; a local search beyond.
    package func solve() -> Solution { items.count <= Self.exactLimit ? exact() : searched() }

    /// What a thing is worth after a set of others.
    package func worth(of item: Int, after done: UInt64) -> Int {
        items[item].terms.reduce(0) { $0 + $1.worth(done & $1.feeders) }
    }

    /// What an order is worth.
    package func worth(of order: [Int]) -> Int {
        var done: UInt64 = 0
        return order.reduce(0) { sum, item in
            defer { done |= 1 << UInt64(item) }
            return sum + worth(of: item, after: done)
        }
    }

    /// Whether each thing can be done on time: on the day on which it and all before it are open.
    package func isOnTime(_ order: [Int]) -> Bool {
        var day = Int32.min
        return order.allSatisfy { item in
            day = max(day, items[item].opens)
            return day <= items[item].due
        }
    }
}
