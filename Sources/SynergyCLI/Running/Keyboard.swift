/// The keys of a terminal, one by one.
package struct Keyboard: Sendable {
    /// Whether a key counts as soon as it is pressed; otherwise Enter follows it.
    package var isImmediate: Bool
    /// Waits for a key; `nil` at the end of input.
    ///
    /// A key without a letter, such as an arrow, comes as the escape character.
    package var readKey: @Sendable () throws -> Character?
    /// Waits for a line of text, shown while it is typed; `nil` at the end of input.
    package var readLine: @Sendable () throws -> String?
    /// Puts the terminal back as it was.
    package var close: @Sendable () -> Void

    package init(
        isImmediate: Bool, readKey: @escaping @Sendable () throws -> Character?,
        readLine: @escaping @Sendable () throws -> String?, close: @escaping @Sendable () -> Void = {}
    ) {
        self.isImmediate = isImmediate
        self.readKey = readKey
        self.readLine = readLine
        self.close = close
    }
}
