#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends the process.
func exitProcess(_ code: Int32) -> Never { exit(code) }

/// The most memory that the process ever held.
func peakKiB() -> Int? {
    var usage = rusage()
    guard getrusage(0, &usage) == 0 else { return nil }
    #if canImport(Darwin)
        return usage.ru_maxrss / 1_024
    #else
        return usage.ru_maxrss
    #endif
}

/// Runs a program without a shell, its output thrown away; returns its exit code, or `nil` when it could not be started.
func runSilently(_ command: [String]) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child else { return nil }
    return (status >> 8) & 0xFF
}

/// Makes a folder, and those it stands in.
///
/// - Returns: Whether it is there.
func makeFolder(_ path: String) -> Bool {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
        made += part + "/"
        if mkdir(made, 0o755) != 0, errno != EEXIST { return false }
    }
    return true
}

/// Writes a file.
///
/// - Returns: Whether all of it could be written.
func writeFile(_ text: String, to path: String) -> Bool { writeFile(Array(text.utf8), to: path) }

/// Writes a file whole, or says that it could not.
func writeFile(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWritten
}
