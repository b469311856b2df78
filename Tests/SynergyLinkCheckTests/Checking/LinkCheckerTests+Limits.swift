import Dispatch
import SynergyInterchange
import SynergyLinkCheck
import SynergyModel
import SynergyReferences
import Testing

#if LinkCheck
    /// How far a run goes: places, patience, requests, time, and somebody who stops it.
    extension LinkCheckerTests {
        @Test func aSiteIsAskedTwoThingsAtATime() async throws {
            let gauge = Gauge()
            let server = try TestServer { request, client in
                // Whoever has its answer may be replaced by the next, so the answer comes last.
                gauge.enter(request.host)
                // The first waits for a second, however long that takes to come; a third gets its chance, and must not.
                let end = ContinuousClock.now + .testPatience
                repeat { client.rest(.milliseconds(40)) } while gauge.peak(of: request.host) < 2 && .now < end
                gauge.leave(request.host)
                try client.answer("200 OK", to: request)
            }
            defer { server.close() }
            let links = (0..<12).map { "http://\($0 % 2 == 0 ? "even" : "odd").test:\(server.port)/\($0)" }
            let findings = try await LinkChecker.testing(server.port).check(links, on: try .of(Self.day))
            #expect(findings.allSatisfy { $0.verdict == .alive })
            #expect(gauge.peak(of: "even.test") == 2)
            #expect(gauge.peak(of: "odd.test") == 2)
        }

        @Test(arguments: ["429 Wait", "503 Wait"])
        func aSiteThatAsksForPatienceIsLeftAloneSoLong(_ status: String) async throws {
            let asked = Times()
            let server = try TestServer { request, client in
                guard asked.note() == 1 else { return try client.answer("200 OK", to: request) }
                try client.answer(status, "Retry-After: 1", to: request)
            }
            defer { server.close() }
            let links = (0..<6).map { "http://busy.test:\(server.port)/\($0)" }
            let findings = try await LinkChecker.testing(server.port) { $0.perHost = 1 }
                .check(links, on: try .of(Self.day))
            #expect(findings.allSatisfy { $0.verdict == .alive }, "\(findings.map(\.words))")
            // The one that was turned away comes again; the others wait with it and ask once.
            let instants = asked.all
            #expect(instants.count == 7)
            let first = try #require(instants.first)
            #expect(instants.dropFirst().allSatisfy { $0 >= first + .seconds(1) })
        }

        @Test func aSiteThatAsksForMorePatienceThanThereIsIsNotAskedAgain() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let links = (0..<6).map { "http://busy.test:\(server.port)/too-often?\($0)" }
            let findings = try await LinkChecker.testing(server.port) { $0.perHost = 1 }
                .check(links, on: try .of(Self.day))
            #expect(findings.count { $0.verdict == .inconclusive && $0.reason == .tooManyRequests } == 1)
            #expect(findings.count { $0.verdict == .notChecked && $0.reason == .budget } == 5)
            #expect(server.requests.count == 1)
        }

        @Test func theBudgetOfRequestsEndsTheRun() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let links = (0..<8).map { "http://n\($0).test:\(server.port)/" }
            let findings = try await LinkChecker.testing(server.port) { $0.totalRequests = 3 }
                .check(links, on: try .of(Self.day))
            #expect(findings.count { $0.verdict == .alive } == 3)
            #expect(findings.count { $0.verdict == .notChecked && $0.reason == .budget && $0.checkedOn == nil } == 5)
            #expect(server.requests.count == 3)
        }

        @Test func theBudgetOfTimeEndsTheRun() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let links =
                (0..<20).map { "http://one.test:\(server.port)/slow?\($0)" } + ["http://x.test:\(server.port)/slow"]
            // Every request may take five minutes and would use them all, so only the budget can end the run before its limit.
            let findings = try await LinkChecker.testing(server.port) { $0.totalTime = .milliseconds(500) }
                .check(links, on: try .of(Self.day))
            #expect(findings.count == 21)
            // That there was no time is nothing the sites did.
            #expect(findings.allSatisfy { $0.verdict == .notChecked && $0.reason == .budget && $0.checkedOn == nil })
            #expect(server.requests.count <= 3)
        }

        @Test(arguments: ["/slow", "/slow-headings"])
        func aSiteThatTakesTooLongIsInconclusive(_ path: String) async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let findings = try await LinkChecker.testing(server.port) { $0.requestTime = .milliseconds(500) }
                .check(["http://127.0.0.1:\(server.port)\(path)"], on: try .of(Self.day))
            #expect(findings.map(\.verdict) == [.inconclusive])
            #expect(findings.map(\.reason) == [.timeout], "\(findings)")
        }

        @Test func aNameThatTakesTooLongToLookUpIsInconclusive() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            var checker = LinkChecker.testing(server.port) { $0.connectTime = .milliseconds(100) }
            let never = DispatchSemaphore(value: 0)
            defer { never.signal() }
            checker.resolver = HostResolver { _ in
                never.wait()
                return .success([IPAddress(127, 0, 0, 1)])
            }
            let findings = try await checker.check(["http://a.test:\(server.port)/"], on: try .of(Self.day))
            #expect(findings.map(\.reason) == [.nameLookup])
            #expect(server.requests.isEmpty)
        }

        @Test func aPageThatTricklesOnAndOnHasAnswered() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            // The time is always used up, and its headings come at once unless the machine is very busy.
            for time in [500, 5_000, 60_000] {
                let findings = try await LinkChecker.testing(server.port) { $0.requestTime = .milliseconds(time) }
                    .check(["http://127.0.0.1:\(server.port)/drip"], on: try .of(Self.day))
                if findings.first?.reason == .timeout, time < 60_000 { continue }
                #expect(findings.map(\.verdict) == [.alive], "\(findings)")
                break
            }
        }

        @Test func aRunThatIsStoppedSaysWhatItDidNotLookAt() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let checker = LinkChecker.testing(server.port) { $0.atOnce = 4 }
            let links = (0..<10).map { "http://n\($0).test:\(server.port)/\($0 < 3 ? "a" : "slow")" }
            let day = try CalendarDay.of(Self.day)
            let done = Counter()
            let run = Task { try await checker.check(links, on: day) { _, _, _ in _ = done.next() } }
            while done.count < 3 { try await Task.sleep(for: .milliseconds(20)) }
            // Requests would go on for minutes.
            run.cancel()
            let findings = try await run.value
            #expect(findings.count == 10)
            #expect(findings.count { $0.verdict == .alive } == 3)
            #expect(findings.count { $0.verdict == .notChecked && $0.reason == .stopped } == 7)
        }

        @Test func aRunThatIsStoppedBeforeItsTurnDoesNotWaitForIt() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let checker = LinkChecker.testing(server.port)
            let day = try CalendarDay.of(Self.day)
            let slow = "http://a.test:\(server.port)/slow"
            let first = Task { try await checker.check([slow], on: day) }
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
            let second = Task { try await checker.check([slow, "javascript:x"], on: day) }
            second.cancel()
            #expect(try await second.value.map(\.reason) == [.stopped, .unsafe])
            first.cancel()
            #expect(try await first.value.map(\.reason) == [.stopped])
            // The turn comes to the next all the same.
            let third = try await checker.check(["http://a.test:\(server.port)/fine"], on: day)
            #expect(third.map(\.verdict) == [.alive])
        }
    }
#endif
