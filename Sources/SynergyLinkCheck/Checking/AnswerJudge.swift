package import SynergyReferences

/// What follows from one answer of a site.
package enum AnswerJudge {
    /// What to do next.
    package enum Step: Hashable, Sendable {
        /// This is the verdict.
        case verdict(LinkVerdict, LinkReason, String)
        /// The site leads to another address.
        case follow(String, isForGood: Bool)
        /// The site asks for patience; in the mean time this is the verdict.
        case wait(LinkReason, String)
        /// The short question was not understood; ask for the page.
        case askForPage
    }

    /// Judges an answer.
    ///
    /// - Parameter isShort: Whether only headings were asked for, with `HEAD`, which not every site answers rightly.
    package static func judge(_ answer: HTTPAnswer, isShort: Bool) -> Step {
        if Challenge.isOne(answer) {
            return .verdict(.inconclusive, .challenge, "The site shows a test whether a human asks.")
        }
        switch answer.status {
        case 200, 203...299: return .verdict(.alive, .answered, "The address answers.")
        // Walls against programs answer so: "taken in, not yet done" is no page.
        case 201, 202: return .verdict(.inconclusive, .challenge, "The site says ‘accepted’ and shows no page.")
        case 416 where !isShort: return .verdict(.alive, .answered, "The address answers.")
        case 301, 302, 303, 307, 308:
            guard let location = answer.headers["location"], !location.isEmpty else {
                return .verdict(.inconclusive, .badAnswer, "The site leads to another address without naming it.")
            }
            return .follow(location, isForGood: answer.status == 301 || answer.status == 308)
        case 410: return .verdict(.gone, .takenAway, "The site says that the page was taken away (410).")
        case 429: return .wait(.tooManyRequests, "The site was asked too often (429).")
        case 503: return .wait(.unavailable, "The site is not available for now (503).")
        case _ where isShort: return .askForPage
        case 404: return .verdict(.gone, .notFound, "The site has no such page (404).")
        case 401, 407:
            return .verdict(.inconclusive, .needsPassword, "The site asks for a password (\(answer.status)).")
        case 403: return .verdict(.inconclusive, .forbidden, "The site does not let programs see the page (403).")
        case 451:
            return .verdict(.inconclusive, .legalReasons, "The site does not show the page for legal reasons (451).")
        case 500...599: return .verdict(.inconclusive, .siteFault, "The site has a fault (\(answer.status)).")
        default: return .verdict(.inconclusive, .otherAnswer, "The site answers with the number \(answer.status).")
        }
    }

    /// Judges where a chain of redirects ended: a front page or a login page in place of the page is no proof of it.
    package static func doubt(from start: WebTarget, to end: WebTarget) -> (LinkReason, String)? {
        guard start.authority != end.authority || start.path != end.path else { return nil }
        let last = lastStep(of: end)
        if ["login", "signin", "sign-in", "logon"].contains(where: { last.hasPrefix($0) }),
            !lastStep(of: start).hasPrefix(last)
        {
            return (.needsPassword, "The site leads to a page that asks for a password.")
        }
        if isFront(end), !isFront(start) {
            return (.frontPage, "The site leads to its front page; the page itself may be gone.")
        }
        return nil
    }

    private static func lastStep(of target: WebTarget) -> String {
        let path = target.path.utf8.prefix { $0 != UInt8(ascii: "?") }
        return path.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self).lowercased() }
            ?? ""
    }

    private static func isFront(_ target: WebTarget) -> Bool {
        let hasQuery = target.path.utf8.contains(UInt8(ascii: "?"))
        let steps = target.path.utf8.prefix { $0 != UInt8(ascii: "?") }.split(separator: UInt8(ascii: "/"))
        guard !hasQuery, steps.count <= 1 else { return false }
        guard let step = steps.first else { return true }
        let name = String(decoding: step, as: UTF8.self).lowercased()
        return name.utf8.count == 2 || ["index.", "default.", "home"].contains { name.hasPrefix($0) }
    }
}
