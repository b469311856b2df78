#if LinkCheck
    import Synchronization
    import SynergyModel
    import SynergyReferences

    /// One run: a forwarder, a budget, and the links that are asked.
    struct LinkRun: Sendable {
        let settings: LinkCheckSettings
        let rule: AddressRule
        let resolver: HostResolver
        let archive: String
        let day: CalendarDay
        let forwarder: Forwarder
        let budget: Budget
        let gate: HostGate
        /// One connection at a time comes about at one site, so that each takes the ticket that was made out for it.
        private let door = HostGate(limit: 1)

        init(_ checker: LinkChecker, day: CalendarDay) throws(LinkChecker.Failure) {
            settings = checker.settings
            rule = checker.rule
            resolver = checker.resolver
            archive = checker.archive
            self.day = day
            do throws(Socket.Failure) {
                forwarder = try Forwarder()
            } catch {
                throw LinkChecker.Failure(description: "This system does not let the checker listen on 127.0.0.1.")
            }
            budget = Budget(checker.settings)
            gate = HostGate(limit: checker.settings.perHost)
        }

        /// Checks every key by the address that stands for it.
        func all(
            _ wanted: [String: String], done: Int,
            each: @escaping @Sendable (LinkFinding, Int, Int) -> Void
        ) async throws(LinkChecker.Failure) -> [LinkFinding] {
            let earlier = ProxyEnvironment.set(forwarder.proxyAddress)
            defer {
                ProxyEnvironment.restore(earlier)
                forwarder.close()
            }
            // Without time nothing will be asked, so the way need not be known.
            guard await clientComesThisWay() || Task.isCancelled || budget.isOver else {
                throw LinkChecker.Failure(
                    description: "The network client of this system does not go through the checker's forwarder.")
            }
            let count = done + wanted.count
            var findings = await withTaskGroup(of: LinkFinding.self) { group in
                var rest = Self.spread(wanted)[...]
                var findings: [LinkFinding] = []
                for _ in 0..<max(1, settings.atOnce) {
                    guard let link = rest.popFirst() else { break }
                    group.addTask { await finding(link.key, link.address) }
                }
                while let finding = await group.next() {
                    findings.append(finding)
                    each(finding, done + findings.count, count)
                    if let link = rest.popFirst() {
                        group.addTask { await self.finding(link.key, link.address) }
                    }
                }
                return findings
            }
            Self.settleNames(&findings)
            return findings
        }

        /// Takes sites in turn, so that a list of one site does not keep the others waiting.
        private static func spread(_ wanted: [String: String]) -> [(key: String, address: String)] {
            var seen: [String: Int] = [:]
            let sorted = wanted.sorted { $0.key < $1.key }
            let turns = sorted.map { pair in
                let host = (try? WebTarget(pair.value))?.hostText ?? ""
                defer { seen[host, default: 0] += 1 }
                return seen[host, default: 0]
            }
            return zip(turns, sorted).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
                .map { ($0.element.1.key, $0.element.1.value) }
        }

        /// A name that is not found is gone only where other names are found: a machine without a network finds none.
        private static func settleNames(_ findings: inout [LinkFinding]) {
            let network = findings.contains { $0.verdict != .notChecked && $0.status != nil }
            guard !network else { return }
            for index in findings.indices where findings[index].reason == .noSuchSite {
                findings[index].verdict = .inconclusive
                findings[index].reason = .nameLookup
                findings[index].words =
                    "The name of the site was not found, but neither was any other; is there a network?"
            }
        }

        private func finding(_ key: String, _ address: String) async -> LinkFinding {
            var trace = LinkTrace(self, key: key, address: address)
            var finding = await trace.finding()
            let mayHaveCopy = [.gone, .moved, .inconclusive].contains(finding.verdict)
            if settings.looksForArchivedCopies, mayHaveCopy, !Task.isCancelled {
                finding.archived = await archivedCopy(of: address)
            }
            return finding
        }

        // MARK: Requests

        /// Makes sure that the client goes through the forwarder, protected or not, before it is told of any site.
        private func clientComesThisWay() async -> Bool {
            // No name ends in ".invalid" (RFC 2606), so a client that goes its own way gets nowhere.
            for address in ["http://forwarder.synergy.invalid/", "https://forwarder.synergy.invalid/"] {
                guard let target = try? WebTarget(address) else { return false }
                // All of it stays in this machine, so only a very busy one takes that long.
                let deadline = min(budget.deadline, .now + .seconds(60))
                let ticket = Ticket(for: target, at: [], connectTime: .zero, deadline: deadline, byteLimit: 0)
                forwarder.admit(ticket)
                _ = await client.ask(target, "GET", until: ticket.deadline)
                forwarder.forget(ticket)
                guard ticket.isUsed else { return false }
            }
            return true
        }

        var client: HTTPClient {
            HTTPClient(proxyPort: forwarder.port, token: forwarder.token, bodyLimit: settings.bodyBytes)
        }

        /// What one request came to.
        enum Outcome: Sendable {
            case answer(HTTPAnswer)
            case failed(HTTPFailure)
            case refused(LinkRefusal)
            case noName(HostResolver.Failure)
        }

        /// Looks up, judges and asks, with a place at the site.
        func ask(_ target: WebTarget, _ method: String) async -> Outcome {
            await gate.enter(target.hostText)
            var outcome = await askNow(target, method)
            switch outcome {
            case .answer(let answer) where answer.status == 429 || answer.status == 503:
                // Said before the place is given up, so that the next one waits too.
                if let wait = RetryAfter.wait(answer) { await gate.pause(target.hostText, until: .now + wait) }
            case .failed(.timeout) where budget.isOver, .noName(.unavailable) where budget.isOver:
                // That was our time, not the site's.
                outcome = .refused(Self.noBudget)
            default: break
            }
            await gate.leave(target.hostText)
            return outcome
        }

        private static let noBudget = LinkRefusal(
            .budget, "The time or the number of requests for this run is used up.")

        private func askNow(_ target: WebTarget, _ method: String) async -> Outcome {
            // While one waits, another answer may ask for more patience.
            while let until = await gate.pause(of: target.hostText), !Task.isCancelled {
                guard until < .now + settings.longestWait, until < budget.deadline else {
                    return .refused(LinkRefusal(.budget, "The site asks for more patience than there is time for."))
                }
                // Cut short by a cancelled task only.
                try? await Task.sleep(until: until, clock: .continuous)
            }
            guard !Task.isCancelled else { return .failed(.stopped) }
            guard budget.takeRequest() else { return .refused(Self.noBudget) }
            let deadline = min(budget.deadline, .now + settings.requestTime)
            let addresses: [IPAddress]
            switch target.host {
            case .address(let address): addresses = [address]
            case .name(let name):
                let time = min(settings.connectTime, ContinuousClock.now.duration(to: deadline))
                switch await resolver.addresses(of: name, within: time) {
                case .success(let found): addresses = found
                case .failure(let failure): return Task.isCancelled ? .failed(.stopped) : .noName(failure)
                }
            }
            for address in addresses {
                if let objection = rule.objection(to: address, port: target.port) {
                    let place = "\(target.hostText)" == "\(address)" ? "" : " ‘\(target.hostText)’ is \(address),"
                    return .refused(LinkRefusal(.notPublic, "The address is not public:\(place) \(objection)."))
                }
            }
            // What was judged here is what the forwarder connects to, whatever the name means a moment later.
            let place = "\(target.authority) \(target.isSecure)"
            await door.enter(place)
            let ticket = Ticket(
                for: target, at: addresses, connectTime: settings.connectTime, deadline: deadline,
                byteLimit: settings.connectionBytes
            ) { [door] in
                Task { await door.leave(place) }
            }
            forwarder.admit(ticket)
            let result = await client.ask(target, method, until: deadline)
            forwarder.forget(ticket)
            ticket.release()
            switch result {
            case .success(let answer):
                guard ticket.isUsed, let dialled = ticket.dialled, addresses.contains(dialled) else {
                    guard ticket.failure == nil else {
                        return .failed(ticket.failure == .timeout ? .timeout : .unreachable)
                    }
                    return .refused(
                        LinkRefusal(.notThroughForwarder, "The connection did not go the way that was judged."))
                }
                return .answer(answer)
            case .failure(.stopped): return .failed(Task.isCancelled ? .stopped : .unreachable)
            case .failure(let failure):
                switch ticket.failure {
                case .timeout: return .failed(.timeout)
                case .unreachable: return .failed(.unreachable)
                case .tooLarge: return .failed(.badAnswer)
                case nil: return .failed(failure)
                }
            }
        }
    }
#endif
