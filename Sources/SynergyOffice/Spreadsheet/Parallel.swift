#if Office
    import Dispatch
    import Synchronization

    /// Work on several things at the same time.
    enum Parallel {
        /// The results of some work, in order; all processors take part.
        static func map<Result: Sendable>(count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
            guard count > 1 else { return (0..<count).map(work) }
            let results = Mutex([Result?](repeating: nil, count: count))
            DispatchQueue.concurrentPerform(iterations: count) { index in
                let result = work(index)
                results.withLock { $0[index] = result }
            }
            return results.withLock { $0.compactMap(\.self) }
        }
    }
#endif
