#if LinkCheck
    import SynergyModel
    import SynergyReferences

    /// The way from one address to its verdict: short question, whole question, redirects, patience.
    struct LinkTrace {
        private let run: LinkRun
        private let key: String
        private let address: String
        private var hops: [String] = []
        private var status: Int?
        /// Where the first redirects lead that are for good.
        private var movedTo: String?
        private var isForGood = true
        private var retries: Int

        init(_ run: LinkRun, key: String, address: String) {
            self.run = run
            self.key = key
            self.address = address
            retries = run.settings.retries
        }

        mutating func finding() async -> LinkFinding {
            do throws(LinkRefusal) {
                return try await walk(from: try WebTarget(address))
            } catch {
                return finding(error.verdict, error.reason, error.words)
            }
        }

        /// What is said of a link when the run was stopped before it began.
        static func stopped(_ key: String, _ address: String) -> LinkFinding {
            do throws(LinkRefusal) {
                _ = try WebTarget(address)
                return LinkFinding(key: key, url: address, verdict: .notChecked, reason: .stopped, words: stoppedWords)
            } catch {
                let (verdict, reason) = (error.verdict, error.reason)
                return LinkFinding(key: key, url: address, verdict: verdict, reason: reason, words: error.words)
            }
        }

        private static let stoppedWords = "The run was stopped before this link."

        private mutating func walk(from start: WebTarget) async throws(LinkRefusal) -> LinkFinding {
            var here = start
            var seen: Set<String> = [start.text]
            var isShort = true
            while true {
                let answer: HTTPAnswer
                switch await run.ask(here, isShort ? "HEAD" : "GET") {
                case .answer(let some): answer = some
                case .refused(let refusal): throw refusal
                case .noName(let failure): return nameless(failure)
                case .failed(let failure):
                    // Some sites break the connection off when they get a short question.
                    if isShort, failure == .badAnswer {
                        isShort = false
                        continue
                    }
                    return failed(failure)
                }
                status = answer.status
                switch AnswerJudge.judge(answer, isShort: isShort) {
                case .askForPage: isShort = false
                case .verdict(let verdict, let reason, let words):
                    return verdict == .alive ? alive(from: start, to: here) : finding(verdict, reason, words)
                case .wait(let reason, let words):
                    guard mayAskAgain(after: answer) else { return finding(.inconclusive, reason, words) }
                case .follow(let location, let isForGood):
                    guard hops.count < run.settings.redirects else {
                        let words =
                            "The site leads from one address to the next more than \(run.settings.redirects) times."
                        return finding(.inconclusive, .tooManyRedirects, words)
                    }
                    do throws(LinkRefusal) {
                        here = try here.following(location)
                    } catch {
                        guard error.verdict == .refused else {
                            return finding(.inconclusive, .badAnswer, "The site leads on without naming an address.")
                        }
                        throw error
                    }
                    hops.append(here.text)
                    self.isForGood = self.isForGood && isForGood
                    if self.isForGood { movedTo = here.text }
                    guard seen.insert(here.text).inserted else {
                        return finding(.inconclusive, .tooManyRedirects, "The site leads in a circle.")
                    }
                    isShort = true
                }
            }
        }

        /// Whether the patience that a site asks for fits into the run; the wait itself comes with the next request.
        private mutating func mayAskAgain(after answer: HTTPAnswer) -> Bool {
            guard retries > 0, !Task.isCancelled, let wait = RetryAfter.wait(answer), wait <= run.settings.longestWait,
                .now + wait < run.budget.deadline
            else { return false }
            retries -= 1
            return true
        }

        private func alive(from start: WebTarget, to end: WebTarget) -> LinkFinding {
            if let (reason, words) = AnswerJudge.doubt(from: start, to: end) {
                return finding(.inconclusive, reason, words)
            }
            if let movedTo, LinkKey.key(of: movedTo) != key {
                return finding(.moved, .movedForGood, "The site says that the page has a new address for good.")
            }
            return hops.isEmpty
                ? finding(.alive, .answered, "The address answers.")
                : finding(.alive, .answeredElsewhere, "The address answers, by way of another one.")
        }

        private func nameless(_ failure: HostResolver.Failure) -> LinkFinding {
            switch failure {
            case .noSuchName: finding(.gone, .noSuchSite, "The name of the site does not exist any more.")
            case .unavailable: finding(.inconclusive, .nameLookup, "The name of the site cannot be looked up now.")
            }
        }

        private func failed(_ failure: HTTPFailure) -> LinkFinding {
            switch failure {
            case .timeout: finding(.inconclusive, .timeout, "The site did not answer in time.")
            case .tls:
                finding(.inconclusive, .tls, "The site cannot prove who it is, or its protection is out of date.")
            case .badAnswer: finding(.inconclusive, .badAnswer, "What the site answers cannot be understood.")
            case .unreachable: finding(.inconclusive, .unreachable, "No connection to the site came about.")
            case .stopped: finding(.notChecked, .stopped, Self.stoppedWords)
            }
        }

        private func finding(_ verdict: LinkVerdict, _ reason: LinkReason, _ words: String) -> LinkFinding {
            LinkFinding(
                key: key, url: address, verdict: verdict, reason: reason, words: words, status: status,
                movedTo: verdict == .moved ? movedTo : nil, hops: hops,
                checkedOn: verdict == .notChecked ? nil : run.day)
        }
    }
#endif
