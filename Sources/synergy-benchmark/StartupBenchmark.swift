/// Measures a command from process start to exit against a baseline program.
enum StartupBenchmark {
    static func run(baseline: String, command: [String]) {
        let rounds = 30
        guard let base = fastest([baseline], rounds: rounds), let measured = fastest(command, rounds: rounds) else {
            print("startup: a program could not be started")
            exitProcess(66)
        }
        print("startup  baseline \(milliseconds(base)) ms, command \(milliseconds(measured)) ms,")
        print("         \(ratio(measured, base)) times the baseline (aim: at most 3)")
    }

    /// The shortest of several runs, which a busy machine disturbs least.
    private static func fastest(_ command: [String], rounds: Int) -> Duration? {
        let clock = ContinuousClock()
        var best: Duration?
        for _ in 0..<rounds {
            let start = clock.now
            guard runSilently(command) != nil else { return nil }
            let time = clock.now - start
            best = min(best ?? time, time)
        }
        return best
    }
}

/// Seconds as a number.
func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// Milliseconds with one decimal.
func milliseconds(_ duration: Duration) -> String { oneDecimal(seconds(duration) * 1000) }

func ratio(_ first: Duration, _ second: Duration) -> String { oneDecimal(seconds(first) / seconds(second)) }

func oneDecimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
