import SynergyInterchange
import SynergyLinkCheck
import SynergyModel
import SynergyReferences
import Testing

#if LinkCheck
    /// One after the other, as runs of one process are, so that the time limit (for what hangs) counts for each alone.
    @Suite(.serialized, .timeLimit(.minutes(15))) struct LinkCheckerTests {
        static let day = "2026-11-24"

        /// Path, what becomes of it, why.
        private static let cases: [(path: String, verdict: LinkVerdict, reason: LinkReason)] = [
            ("/fine", .alive, .answered), ("/head-refused", .alive, .answered), ("/head-404", .alive, .answered),
            ("/head-cut", .alive, .answered), ("/odd-number", .alive, .answered),
            ("/moved", .moved, .movedForGood), ("/moved-for-now", .alive, .answeredElsewhere),
            ("/moved-by-slash", .alive, .answeredElsewhere), ("/hop5", .alive, .answeredElsewhere),
            ("/hints-first", .alive, .answered), ("/huge", .alive, .answered), ("/too-long", .alive, .answered),
            ("/not-there", .gone, .notFound), ("/taken-away", .gone, .takenAway),
            ("/to-front", .inconclusive, .frontPage), ("/to-login", .inconclusive, .needsPassword),
            ("/circle", .inconclusive, .tooManyRedirects), ("/circle-a", .inconclusive, .tooManyRedirects),
            ("/hop6", .inconclusive, .tooManyRedirects), ("/to-nowhere", .inconclusive, .badAnswer),
            ("/to-garbage", .inconclusive, .badAnswer), ("/huge-headings", .inconclusive, .badAnswer),
            ("/hints-only", .inconclusive, .badAnswer), ("/bad-pieces", .alive, .answered),
            ("/bad-packing", .alive, .answered),
            ("/not-so-long", .inconclusive, .badAnswer), ("/cut-headings", .inconclusive, .badAnswer),
            ("/garbage", .inconclusive, .badAnswer),
            ("/closed", .inconclusive, .badAnswer), ("/old-web", .inconclusive, .badAnswer),
            ("/forbidden", .inconclusive, .forbidden), ("/password", .inconclusive, .needsPassword),
            ("/legal", .inconclusive, .legalReasons), ("/fault", .inconclusive, .siteFault),
            ("/teapot", .inconclusive, .otherAnswer), ("/too-often", .inconclusive, .tooManyRequests),
            ("/too-often-unsaid", .inconclusive, .tooManyRequests), ("/unavailable", .inconclusive, .unavailable),
            ("/wall", .inconclusive, .challenge), ("/wall-403", .inconclusive, .challenge),
            ("/wall-503", .inconclusive, .challenge),
            ("/to-private", .refused, .notPublic), ("/to-private-name", .refused, .notPublic),
            ("/to-loopback", .refused, .notPublic), ("/to-metadata", .refused, .notPublic),
            ("/to-decimal", .refused, .oddSpelling), ("/to-mapped", .refused, .notPublic),
            ("/to-file", .refused, .leadsOffTheWeb), ("/to-script", .refused, .leadsOffTheWeb),
        ]

        @Test func everyMisbehaviourOfASiteHasItsVerdict() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let checker = LinkChecker.testing(server.port, names: ["inner.example": [IPAddress(192, 168, 3, 4)]]) {
                $0.atOnce = 60
            }
            var expected: [String: (LinkVerdict, LinkReason)] = [:]
            for (number, item) in Self.cases.enumerated() {
                expected["http://n\(number).test:\(server.port)\(item.path)"] = (item.verdict, item.reason)
            }
            let findings = try await checker.check(expected.keys, on: try .of(Self.day))
            #expect(findings.count == expected.count)
            for finding in findings {
                let (verdict, reason) = try #require(expected[finding.url])
                #expect(finding.verdict == verdict, "\(finding.url): \(finding.words)")
                #expect(finding.reason == reason, "\(finding.url): \(finding.words)")
                #expect(finding.checkedOn == CalendarDay(Self.day))
                #expect(finding.words.hasSuffix("."))
            }
            #expect(findings.map(\.key) == findings.map(\.key).sorted())
            // Nothing outside the test server was asked, and nothing says who asks but the name of the program.
            for request in server.requests {
                #expect(request.host.hasSuffix(".test"))
                #expect(request.headers["user-agent"]?.hasPrefix("ReportingSynergy") == true)
                for name in ["cookie", "referer", "authorization", "proxy-authorization"] {
                    #expect(request.headers[name] == nil)
                }
            }
        }

        @Test func whereAPageMovedToAndByWhichWayIsKept() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let base = "http://a.test:\(server.port)"
            let findings = try await LinkChecker.testing(server.port).check(
                ["\(base)/moved", "\(base)/hop2", "\(base)/hop3"], on: try .of(Self.day))
            #expect(findings[0].hops == ["\(base)/hop1", "\(base)/end"], "\(findings.map(\.words))")
            #expect(findings[0].movedTo == "\(base)/end")
            #expect(findings[1].verdict == .alive, "its first redirect is for now only")
            #expect(findings[1].movedTo == nil)
            #expect(findings[2].movedTo == "\(base)/new-place")
            #expect(findings[2].status == 200)
        }

        @Test func manySpellingsOfOneAddressAreAskedOnce() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let base = "http://a.test:\(server.port)/page"
            var spellings = (0..<60).map { "\(base)#part\($0)" }
            spellings += [
                base, "\(base)/", "HTTP://A.TEST:\(server.port)/page", "http://www.a.test:\(server.port)/page",
            ]
            let findings = try await LinkChecker.testing(server.port).check(spellings, on: try .of(Self.day))
            #expect(findings.count == 1)
            #expect(server.requests.count == 1)
        }

        @Test func whatWasJudgedIsWhatIsAskedThoughTheNameChanges() async throws {
            let server = try TestServer { request, client in
                try client.answer(request.method == "HEAD" ? "405 No" : "200 OK", to: request)
            }
            defer { server.close() }
            // The name leads to the open port when it is looked up first, and into a private network ever after.
            let lookups = Counter()
            var checker = LinkChecker.testing(server.port)
            checker.resolver = HostResolver { _ in
                .success([lookups.next() == 1 ? IPAddress(127, 0, 0, 1) : IPAddress(10, 0, 0, 1)])
            }
            let findings = try await checker.check(["http://changing.test:\(server.port)/"], on: try .of(Self.day))
            // The short question went where the first look led; the second look was judged anew, and refused.
            #expect(findings.first?.reason == .notPublic)
            #expect(server.requests.map(\.method) == ["HEAD"])
            #expect(lookups.count == 2)
        }

        @Test func oneAddressThatIsNotPublicAmongSeveralIsEnough() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let names = ["mixed.test": [IPAddress(127, 0, 0, 1), IPAddress(10, 0, 0, 1)]]
            let findings = try await LinkChecker.testing(server.port, names: names)
                .check(["http://mixed.test:\(server.port)/"], on: try .of(Self.day))
            #expect(findings.first?.verdict == .refused)
            #expect(server.requests.isEmpty)
        }

        @Test func aSiteThatCannotProveWhoItIsIsInconclusive() async throws {
            let server = try TestServer { _, client in try client.send("this is no protection\r\n\r\n") }
            defer { server.close() }
            let findings = try await LinkChecker.testing(server.port)
                .check(["https://open.test:\(server.port)/"], on: try .of(Self.day))
            #expect(findings.first?.verdict == .inconclusive)
            #expect(findings.first?.reason == .tls, "\(findings)")
            #expect(server.requests.count == 1)
        }

        @Test func aNameThatIsNotFoundIsGoneOnlyWhereThereIsANetwork() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let checker = LinkChecker.testing(server.port)
            let alone = try await checker.check(["http://nobody.example/"], on: try .of(Self.day))
            #expect(alone.map(\.verdict) == [.inconclusive])
            #expect(alone.map(\.reason) == [.nameLookup])
            let both = try await checker.check(
                ["http://nobody.example/", "http://somebody.test:\(server.port)/"], on: try .of(Self.day))
            #expect(both.map(\.verdict) == [.gone, .alive])
        }

        @Test func aPortThatNobodyListensAtIsInconclusive() async throws {
            // The port is taken, so that no other test gets it, and nobody listens.
            let (socket, port) = try Socket.bound()
            let findings = try await LinkChecker.testing(port)
                .check(["http://nobody.test:\(port)/"], on: try .of(Self.day))
            #expect(findings.map(\.reason) == [.unreachable], "\(findings)")
            withExtendedLifetime(socket) {}
        }

        @Test func whatIsUnsafeOrNoneOfTheWebIsNotAsked() async throws {
            let findings = try await LinkChecker.testing(9_999)
                .check(["javascript:alert(1)", "ftp://a.org/x", "http://u:p@a.org/"], on: try .of(Self.day))
            #expect(findings.map(\.reason) == [.notWeb, .credentials, .unsafe])
            #expect(findings.map(\.verdict) == [.notChecked, .refused, .refused])
        }

        @Test func goodFindingsOfLateAreNotAskedAgain() async throws {
            let server = try TestServer(Misbehaviour.answer)
            defer { server.close() }
            let base = "http://a.test:\(server.port)"
            func earlier(_ path: String, _ verdict: LinkVerdict, _ day: String) -> LinkFinding {
                LinkFinding(
                    key: "url:a.test:\(server.port)\(path)", url: "\(base)\(path)", verdict: verdict, reason: .answered,
                    words: "Earlier.", checkedOn: CalendarDay(day))
            }
            var cache = LinkCache()
            cache.keep([
                earlier("/good", .alive, "2026-11-01"), earlier("/old", .alive, "2026-10-24"),
                earlier("/gone", .gone, "2026-11-24"), earlier("/unclear", .inconclusive, "2026-11-24"),
                earlier("/future", .alive, "2026-11-25"), earlier("/refused", .refused, "2026-11-24"),
            ])
            let paths = ["/good", "/old", "/gone", "/unclear", "/future", "/refused", "/new"]
            let findings = try await LinkChecker.testing(server.port)
                .check(paths.map { base + $0 }, on: try .of(Self.day), knowing: cache)
            #expect(findings.count == 7)
            #expect(Set(server.requests.map(\.path)) == ["/old", "/unclear", "/future", "/refused", "/new"])
        }

        @Test func copiesInAnArchiveAreLookedForOnlyOnRequest() async throws {
            let server = try TestServer { request, client in
                if request.path.hasPrefix("/web/http") {
                    let page = request.path.dropFirst("/web/".count)
                    try client.answer(
                        "302 Found",
                        "Location: http://archive.test:\(request.headers["host"]?.split(separator: ":").last ?? "")/web/20240102030405/\(page)",
                        to: request)
                } else {
                    try client.answer(request.path == "/gone" ? "410 Gone" : "200 OK", to: request)
                }
            }
            defer { server.close() }
            let links = ["http://a.test:\(server.port)/gone", "http://a.test:\(server.port)/fine"]
            var checker = LinkChecker.testing(server.port)
            checker.archive = "http://archive.test:\(server.port)/web/"
            #expect(try await checker.check(links, on: try .of(Self.day)).allSatisfy { $0.archived == nil })
            #expect(!server.requests.contains { $0.host == "archive.test" })
            checker.settings.looksForArchivedCopies = true
            let findings = try await checker.check(links, on: try .of(Self.day))
            #expect(findings.first { $0.verdict == .gone }?.archived?.time == "20240102030405")
            #expect(findings.first { $0.verdict == .alive }?.archived == nil)
            #expect(server.requests.count { $0.host == "archive.test" } == 1, "the copy itself is not asked for")
        }
    }
#endif
