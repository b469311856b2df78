#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Another program in the folder of this one.
enum ProgramBeside {
    /// Lets the program take the place of this one, with its words, files and terminal; returns only when that fails.
    static func run(_ name: String, _ arguments: [String]) -> SystemError {
        guard let path = folder().map({ "\($0)/\(name)" }) else { return SystemError(number: ENOENT) }
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments.dropFirst()).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        execv(path, words)
        return .last
    }

    /// The folder of this program, links followed.
    private static func folder() -> String? {
        #if canImport(Darwin)
            var size: UInt32 = 4_096
            var buffer = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&buffer, &size) == 0, let resolved = realpath(buffer, nil) else { return nil }
        #else
            guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
        #endif
        defer { free(resolved) }
        let path = String(cString: resolved)
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
