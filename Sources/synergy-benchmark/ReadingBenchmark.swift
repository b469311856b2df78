import SynergyInterchange

/// How fast a mapping file is read and checked.
enum ReadingBenchmark {
    /// Reads a file and returns what it holds.
    ///
    /// - Parameter path: The file, or how many rows to make up.
    static func run(path: String) -> SSSOM.Document? {
        let bytes: [UInt8]
        if let rows = Int(path) {
            bytes = PlantedFile.bytes(rows: rows)
        } else if let file = try? FileSystem.read(path, as: path, limits: Limits(fileBytes: 1 << 30)) {
            bytes = file
        } else {
            print("cannot read \(path)")
            exitProcess(66)
        }
        var document: SSSOM.Document?
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000)
        var rows = 0
        for _ in 0..<5 {
            let time = clock.measure {
                let reading = SSSOM.read(bytes, file: path, limits: Limits(fileBytes: 1 << 30))
                document = reading.document
                rows = document?.records.count ?? 0
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
        return document
    }
}
