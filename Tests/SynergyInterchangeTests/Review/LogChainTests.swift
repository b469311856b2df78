import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Whatever is done to a log, `review log --verify` finds it.
@Suite struct LogChainTests {
    private let update = SmallLog.chained()
    private var lines: [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in update.log {
            lines[lines.count - 1].append(byte)
            if byte == UInt8(ascii: "\n") { lines.append([]) }
        }
        return lines.dropLast()
    }

    @Test func aLogAsItWasWrittenHasNoFindings() {
        let verification = LogVerification(update.log, head: update.head, file: "log")
        #expect(verification.findings.isEmpty && verification.notes.isEmpty)
        #expect(verification.state.lines == 3 && verification.linesBefore == 3)
        #expect(update.log.starts(with: Array(SmallLog.old.utf8)))
        #expect(lines.count == 6)
    }

    /// The hashes, worked out from the description alone: no function of the chain is used.
    @Test func theHashesAreThoseOfTheDescription() throws {
        var before = ""
        var last: String?
        for line in String(decoding: update.log, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        {
            if let mark = line.firstRange(of: ",\"hash\":\"") {
                let body = String(line[..<mark.lowerBound])
                #expect(line[mark.upperBound...] == "\(SHA256.hexDigest(of: body))\"}")
                #expect(body.hasSuffix(",\"previous\":\"\(last ?? SHA256.hexDigest(of: before))\""))
                last = SHA256.hexDigest(of: body)
            }
            before += line + "\n"
        }
        let hash = try #require(last)
        #expect(String(decoding: update.head, as: UTF8.self) == "{\"lines\":3,\"hash\":\"\(hash)\"}\n")
    }

    @Test func everyByteThatIsReplacedIsFound() {
        for place in update.log.indices {
            for change in [1, 2, 0x20, 0x80, 0x0A ^ update.log[place], 0x7D ^ update.log[place]] as [UInt8]
            where change != 0 {
                var log = update.log
                log[place] ^= change
                #expect(!SmallLog.findings(log, update.head).isEmpty, "byte \(place) changed by \(change)")
            }
        }
    }

    @Test func everyByteThatIsRemovedOrPutInIsFound() {
        for place in update.log.indices {
            var log = update.log
            let byte = log.remove(at: place)
            #expect(!SmallLog.findings(log, update.head).isEmpty, "byte \(place) removed")
            for more in [byte, 0x20, 0x0A, 0x22] as [UInt8] {
                log = update.log
                log.insert(more, at: place)
                #expect(!SmallLog.findings(log, update.head).isEmpty, "\(more) put in at \(place)")
            }
        }
        for more in [0x20, 0x0A, 0x7B] as [UInt8] {
            #expect(!SmallLog.findings(update.log + [more], update.head).isEmpty)
        }
    }

    @Test func everyLineThatIsRemovedMovedOrDoubledIsFound() {
        for first in lines.indices {
            var fewer = lines
            fewer.remove(at: first)
            #expect(!SmallLog.findings(fewer.flatMap(\.self), update.head).isEmpty, "line \(first + 1) removed")
            for second in lines.indices {
                var swapped = lines
                swapped.swapAt(first, second)
                if swapped != lines {
                    #expect(
                        !SmallLog.findings(swapped.flatMap(\.self), update.head).isEmpty,
                        "\(first) and \(second) swapped")
                }
                var doubled = lines
                doubled.insert(lines[first], at: second)
                #expect(!SmallLog.findings(doubled.flatMap(\.self), update.head).isEmpty, "\(first) again at \(second)")
            }
        }
    }

    @Test func everyTruncationIsFound() {
        for count in update.log.indices {
            #expect(!SmallLog.findings(Array(update.log[..<count]), update.head).isEmpty, "cut to \(count)")
            if count > 0 {
                #expect(!SmallLog.findings(Array(update.log[count...]), update.head).isEmpty, "from \(count)")
            }
        }
    }

    @Test func everyByteOfTheHeadIsGuarded() {
        for place in update.head.indices {
            for change in [1, 0x20] as [UInt8] {
                var head = update.head
                head[place] ^= change
                #expect(!SmallLog.findings(update.log, head).isEmpty, "byte \(place) of the head")
            }
        }
        for count in update.head.indices {
            #expect(!SmallLog.findings(update.log, Array(update.head[..<count])).isEmpty)
        }
        #expect(!SmallLog.findings(update.log, nil).isEmpty)
    }

    @Test(arguments: 0..<40)
    func randomDamageIsFound(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let entries = (0..<(1 + random.below(12))).map { SmallLog.decision("d-\($0)", "F:\(random.below(4))") }
        var update = SmallLog.chained(after: random.chance(50) ? "" : SmallLog.old)
        for entry in entries { update = LogUpdate(adding: [entry], to: update.log, at: update.state) }
        #expect(SmallLog.findings(update.log, update.head).isEmpty, "seed \(seed)")
        for _ in 0..<25 {
            var log = update.log
            for _ in 0..<(1 + random.below(3)) {
                let start = random.below(log.count)
                let end = min(log.count, start + 1 + random.below(random.chance(50) ? 3 : 700))
                switch random.below(4) {
                case 0: log.removeSubrange(start..<end)
                case 1: log.insert(contentsOf: log[start..<end], at: random.below(log.count))
                case 2: log.replaceSubrange(start..<end, with: log[start..<end].reversed())
                default: log[start] = UInt8(truncatingIfNeeded: random.next())
                }
                if log.isEmpty { break }
            }
            if log != update.log { #expect(!SmallLog.findings(log, update.head).isEmpty, "seed \(seed)") }
        }
    }

    @Test func findingsNameTheLine() throws {
        // The second chained line stands on line 5; its value is changed.
        var changed = lines
        changed[4] = Array(String(decoding: changed[4], as: UTF8.self).replacing("true", with: "null").utf8)
        let altered = SmallLog.findings(changed.flatMap(\.self), update.head)
        #expect(altered.map(\.location.line) == [5])
        #expect(altered.first?.message.contains("altered") == true)
        var fewer = lines
        fewer.remove(at: 4)
        #expect(SmallLog.findings(fewer.flatMap(\.self), update.head).first?.location.line == 5)
        // A line before the chain.
        var old = lines
        old[0] = Array(String(decoding: old[0], as: UTF8.self).replacing("XLD", with: "YLD").utf8)
        #expect(SmallLog.findings(old.flatMap(\.self), update.head).map(\.location.line) == [4])
        let byHand = SmallLog.findings(update.log + Array(SmallLog.old.utf8), update.head)
        #expect(byHand.first?.location.line == 7)
        #expect(byHand.first?.message.contains("put in by hand") == true)
    }

    @Test func aLineThatWasChainedByHandIsFoundByTheHead() {
        let more = LogUpdate(adding: [SmallLog.decision("d-4")], to: update.log, at: update.state)
        #expect(SmallLog.findings(more.log, update.head).map(\.code.rawValue) == ["wrong-head"])
        #expect(SmallLog.findings(update.log, more.head).map(\.code.rawValue) == ["wrong-head"])
    }

    @Test func aHeadThatWasNotedDownIsFoundAgain() {
        var verification = LogVerification(update.log, head: update.head, file: "log")
        verification.compare(noted: update.state.hash)
        #expect(verification.findings.isEmpty && verification.notes.count == 1)
        let more = LogUpdate(adding: [SmallLog.decision("d-4")], to: update.log, at: update.state)
        var later = LogVerification(more.log, head: more.head, file: "log")
        later.compare(noted: update.state.hash.uppercased())
        #expect(later.findings.isEmpty)
        #expect(later.notes.first?.message.contains("line 6; 1 line was added since") == true)
        // Somebody rewrote log and head together: only the noted head tells.
        let other = LogUpdate(
            adding: [SmallLog.decision("d-9")], to: [], at: LogVerification([], head: nil, file: "").state)
        #expect(SmallLog.findings(other.log, other.head).isEmpty)
        var rewritten = LogVerification(other.log, head: other.head, file: "log")
        rewritten.compare(noted: update.state.hash)
        #expect(rewritten.findings.map(\.code.rawValue) == ["no-such-head"])
    }
}

/// A crash leaves a state that is told apart from everything else.
@Suite struct LogUpdateTests {
    private let before = SmallLog.chained()
    private var after: LogUpdate {
        LogUpdate(adding: [SmallLog.decision("d-4"), SmallLog.decision("d-5")], to: before.log, at: before.state)
    }

    @Test func aCrashAtAnyPointIsNoted() {
        for (log, words) in [(before.log, "none of them was added"), (after.log, "nothing is missing")] {
            let verification = LogVerification(log, head: after.intent, file: "log")
            #expect(verification.findings.isEmpty)
            #expect(verification.notes.first?.message.contains(words) == true)
            #expect(verification.isHeadPending)
        }
        #expect(SmallLog.findings(after.log, after.head).isEmpty)
    }

    @Test func halfOfWhatWasToBeAddedIsNoCrash() {
        let one = LogUpdate(adding: [SmallLog.decision("d-4")], to: before.log, at: before.state)
        #expect(after.log.starts(with: one.log))
        #expect(!SmallLog.findings(one.log, after.intent).isEmpty)
        let other = LogUpdate(
            adding: [SmallLog.decision("d-6"), SmallLog.decision("d-5")], to: before.log, at: before.state)
        #expect(!SmallLog.findings(other.log, after.intent).isEmpty)
    }

    @Test func theFirstChainMayBeInterruptedToo() {
        let old = Array(SmallLog.old.dropLast().utf8)
        let first = LogUpdate(
            adding: [SmallLog.decision("d-1")], to: old, at: LogVerification(old, head: nil, file: "").state)
        // A line end that was missing is put in before the chain begins, and nothing else.
        #expect(first.log.starts(with: old + [UInt8(ascii: "\n")]))
        #expect(SmallLog.findings(old, first.intent).isEmpty)
        #expect(SmallLog.findings(first.log, first.intent).isEmpty)
        #expect(SmallLog.findings(first.log, first.head).isEmpty)
    }

    @Test func everyByteOfAnInterruptedLogIsGuarded() {
        for (log, head) in [(before.log, after.intent), (after.log, after.intent)] {
            for place in log.indices {
                var damaged = log
                damaged[place] ^= 1
                #expect(!SmallLog.findings(damaged, head).isEmpty, "byte \(place)")
            }
        }
    }
}
