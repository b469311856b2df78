#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Environment {
    /// The environment of this process.
    package static func process() -> Environment {
        let info = ProcessInfo.processInfo
        var environment = Environment(
            arguments: Array(info.arguments.dropFirst()), variables: info.environment,
            workingDirectory: FileManager.default.currentDirectoryPath,
            isOutputTerminal: isatty(1) == 1, isErrorTerminal: isatty(2) == 1,
            readInput: { try readAll(from: 0) },
            writeOutput: { try writeAll($0, to: 1) },
            writeError: { bytes in
                // There is nobody left to tell when standard error is closed.
                try? writeAll(bytes, to: 2)
            })
        environment.readSomeInput = { try readSome(from: 0) }
        if isatty(0) == 1 { environment.openKeyboard = { Keyboard.ofTerminal() } }
        environment.handOver = { ProgramBeside.run($0, info.arguments) }
        environment.threads = min(max(info.activeProcessorCount, 1), 8)
        return environment
    }
}

/// A failed call of the operating system.
package struct SystemError: Error, Hashable, Sendable {
    package var number: Int32

    package init(number: Int32) { self.number = number }

    /// The error of the call that failed last.
    package static var last: Self { Self(number: errno) }

    /// Whether there is no such file.
    package var isNotFound: Bool { number == ENOENT }

    /// What the operating system says of it.
    package var reason: String { strerror(number).map { String(cString: $0) } ?? "error \(number)" }
}

package func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            // An empty buffer has no base address, and never gets here.
            buffer.baseAddress.map { write(descriptor, $0 + written, buffer.count - written) } ?? 0
        }
        if count < 0 {
            if errno == EINTR { continue }
            throw .last
        }
        written += count
    }
}

/// What can be read next, as soon as there is something; nothing at the end.
package func readSome(from descriptor: Int32) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: 262_144) { buffer, filled in
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { failure = .last }
            filled = max(count, 0)
            return
        }
    }
    if let failure { throw failure }
    return bytes
}

package func readAll(from descriptor: Int32) throws(SystemError) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count == 0 { return result }
        if count < 0 {
            if errno == EINTR { continue }
            throw .last
        }
        result += buffer[..<count]
    }
}
