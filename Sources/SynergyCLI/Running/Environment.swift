package import SynergyModel

/// All that a command knows of the world around it.
package struct Environment: Sendable {
    /// The words after the program's name.
    package var arguments: [String]
    package var variables: [String: String]
    /// Against which relative paths are read.
    package var workingDirectory: String
    package var isOutputTerminal: Bool
    package var isErrorTerminal: Bool
    /// How many threads may work at once.
    package var threads = 1
    /// The day that the clock shows; only what looks at the network may ask.
    package var today: (@Sendable () -> CalendarDay)?
    /// Looks at links over the network; `nil` where that is left to a program of its own.
    package var checkLinks: LinkChecking?
    /// Reads and writes Word and Excel; `nil` where that is left to a program of its own.
    package var office: OfficeFormats?
    /// Lets another program, found beside this one, take over with the same words; returns only if there is none.
    package var handOver: (@Sendable (_ program: String) -> SystemError)?
    /// Reads standard input to its end.
    package var readInput: @Sendable () throws -> [UInt8]
    /// Reads what standard input has next; nothing at its end.
    ///
    /// Without it, standard input comes in one piece.
    package var readSomeInput: (@Sendable () throws -> [UInt8])?
    /// Takes hold of the keyboard; `nil` where standard input is no terminal.
    package var openKeyboard: (@Sendable () -> Keyboard?)?
    /// Writes data to standard output.
    package var writeOutput: @Sendable ([UInt8]) throws -> Void
    /// Writes talk to standard error.
    package var writeError: @Sendable ([UInt8]) -> Void

    package init(
        arguments: [String], variables: [String: String] = [:], workingDirectory: String,
        isOutputTerminal: Bool = false, isErrorTerminal: Bool = false,
        readInput: @escaping @Sendable () throws -> [UInt8], writeOutput: @escaping @Sendable ([UInt8]) throws -> Void,
        writeError: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.arguments = arguments
        self.variables = variables
        self.workingDirectory = workingDirectory
        self.isOutputTerminal = isOutputTerminal
        self.isErrorTerminal = isErrorTerminal
        self.readInput = readInput
        self.writeOutput = writeOutput
        self.writeError = writeError
    }

    /// Columns to wrap at: `COLUMNS`, else 100.
    package var width: Int {
        guard let columns = variables["COLUMNS"].flatMap(Int.init), columns > 0 else { return 100 }
        return min(max(columns, 40), 500)
    }

    /// Whether output may be coloured: only on a terminal, and never with `NO_COLOR` or a dumb terminal.
    package var colorsOutput: Bool { isOutputTerminal && allowsColor }

    /// Whether messages may be coloured.
    package var colorsErrors: Bool { isErrorTerminal && allowsColor }

    private var allowsColor: Bool {
        // no-color.org: present and not empty.
        variables["NO_COLOR"].map(\.isEmpty) ?? true && variables["TERM"] != "dumb"
    }

    /// A path as the file system wants it.
    package func resolve(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(workingDirectory)/\(path)"
    }

    /// Says something that is not data.
    package func say(_ text: String) { writeError(Array("\(text)\n".utf8)) }
}
