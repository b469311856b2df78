import SynergyInterchange

/// How fast a mapping file is read and checked.
enum ReadingBenchmark {
    static func run(path: String) {
        guard let bytes = try? FileSystem.read(path, as: path, limits: Limits(fileBytes: 1 << 30)) else {
            print("cannot read \(path)")
            exitProcess(66)
        }
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000)
        var rows = 0
        for _ in 0..<5 {
            let time = clock.measure {
                let reading = SSSOM.read(bytes, file: path, limits: Limits(fileBytes: 1 << 30))
                rows = reading.document?.records.count ?? 0
                for problem in reading.diagnostics.prefix(5) { print(problem) }
            }
            best = min(best, time)
        }
        let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
        print("reading   \(rows) rows in \(Int(seconds * 1_000)) ms, the best of 5")
        print("          \(Int(Double(rows) / seconds)) rows/s, \(Int(Double(bytes.count) / seconds / 1e6)) MB/s")
        if let peak = peakKiB() {
            print("          \(peak) KiB at the peak, of which the file has \(bytes.count / 1_024)")
        }
    }
}
