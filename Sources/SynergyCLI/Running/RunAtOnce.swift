import Dispatch
import Synchronization

extension Array {
    /// Runs pieces of work that do not depend on each other, on all cores, and returns what they give in their order.
    ///
    /// They are begun from the last one on, which is where long ones belong.
    ///
    /// - Throws: The error of the first one that failed.
    func runAtOnce<Value: Sendable>() throws -> [Value] where Element == @Sendable () throws -> Value {
        let works = self
        let results = Mutex([Result<Value, any Error>?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { iteration in
            let place = works.count - 1 - iteration
            let result = Result { try works[place]() }
            results.withLock { $0[place] = result }
        }
        return try results.withLock { $0 }.compactMap { try $0?.get() }
    }
}
