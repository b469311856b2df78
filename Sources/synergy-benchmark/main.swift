// Figures, with fixed seeds. They are printed, and never fail anything.
let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "reuse":
    ReuseBenchmark.run(states: arguments.dropFirst().first.flatMap { Int($0) } ?? 193)
case "startup":
    guard arguments.count >= 3 else { usage() }
    let command = Array(arguments.dropFirst(2))
    StartupBenchmark.run(baseline: arguments[arguments.startIndex + 1], command: command)
case "crosswalk":
    if let document = ReadingBenchmark.run(path: arguments.dropFirst().first ?? "100000") {
        ClosureBenchmark.run(document)
    }
case "ask-once":
    AskOnceBenchmark.run()
case "interchange":
    InterchangeBenchmark.run(
        rows: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000, folder: arguments.dropFirst(2).first)
case "sql":
    SQLBenchmark.run(
        states: arguments.dropFirst().first.flatMap { Int($0) } ?? 193, folder: arguments.dropFirst(2).first)
case "references":
    ReferencesBenchmark.run(megabytes: arguments.dropFirst().first.flatMap { Int($0) } ?? 32)
case "matching":
    var rest = arguments.dropFirst()
    let items = rest.first.flatMap { Int($0) }
    if items != nil { rest.removeFirst() }
    if rest.first == "--write" {
        guard rest.count == 2, let folder = rest.last else { usage() }
        guard makeFolder(folder + "/duplicates"), MatchingBenchmark.write(items: items ?? 1_500, to: folder),
            DuplicatesBenchmark.write(count: 100_000, to: folder + "/duplicates")
        else {
            print("\(folder): cannot be written")
            exitProcess(74)
        }
    } else if !rest.isEmpty {
        usage()
    }
    MatchingBenchmark.run(items: items ?? 1_500)
    DuplicatesBenchmark.run(count: 100_000)
case nil:
    ReuseBenchmark.run()
default:
    usage()
}

func usage() -> Never {
    print(
        """
        USAGE: synergy-benchmark reuse [STATES]
               synergy-benchmark startup BASELINE COMMAND [ARGUMENT …]
               synergy-benchmark crosswalk [FILE | ROWS]
               synergy-benchmark ask-once
               synergy-benchmark interchange [ROWS [FOLDER]]
               synergy-benchmark sql [STATES [FOLDER]]
               synergy-benchmark references [MEGABYTES]
               synergy-benchmark matching [ITEMS] [--write FOLDER]

        reuse    193 States × 40 submissions × 100 answers, prefilled for a form of 200 questions
        startup  process start to exit of COMMAND, as a multiple of BASELINE's
        crosswalk  a mapping file, or one made up of so many rows, read, closed, edited and asked; on one thread
                   unless said otherwise
        ask-once  20 open forms of 200 questions each, and the cheapest choice of what to ask
        interchange  spreadsheets and tables written and read; with a folder the files are left there, for other programs
        sql      the decision for 193 States in process; with FOLDER also scripts of the same world, for
                   Tests/Peers/check_sql.py to run on other engines
        references  references found in made-up prose, addresses put into one form, and hostile texts
        matching  1,500 × 1,500 made-up questions matched, and duplicates found among 100,000; with --write they are
                   also written, as tables for other programs
        """)
    exitProcess(64)
}
