import SynergyInterchange
package import SynergyModel

extension Environment {
    /// Writes the result of a command to the file named by `--output`, or to standard output.
    package func deliver(_ bytes: [UInt8], to path: String?) throws(CommandFailure) {
        guard let path, path != "-" else {
            do {
                try writeOutput(bytes)
            } catch {
                throw CommandFailure(.cannotWrite, "Cannot write to standard output: \(Self.reason(of: error)).")
            }
            return
        }
        do throws(SystemError) {
            try OutputFile.write(bytes, to: resolve(path))
        } catch {
            throw CommandFailure(.cannotWrite, "Cannot write '\(path.excerpt)': \(error.reason).")
        }
    }

    /// Reads a file, or standard input for `-`.
    package func read(_ path: String) throws(CommandFailure) -> [UInt8] {
        do {
            return path == "-" ? try readInput() : try FileAccess.read(resolve(path))
        } catch {
            throw CommandFailure(.missingInput, "Cannot read '\(path.excerpt)': \(Self.reason(of: error)).")
        }
    }

    /// Whether two words of the command line name one file; ‘-’ names none.
    package func isSameFile(_ first: String, _ second: String) -> Bool {
        first != "-" && second != "-" && FileAccess.isSame(resolve(first), resolve(second))
    }

    /// Says every diagnostic, worst first within a file as its reader ordered them.
    package func say(_ diagnostics: [Diagnostic]) {
        let style = Style(isColored: colorsErrors)
        for diagnostic in diagnostics { say(style.diagnostic(diagnostic)) }
    }

    private static func reason(of error: any Error) -> String { (error as? SystemError)?.reason ?? "\(error)" }
}
