/// Signs that a site shows a test for humans in place of a page.
package enum Challenge {
    package static func isOne(_ answer: HTTPAnswer) -> Bool {
        if answer.headers["cf-mitigated"] != nil || answer.headers["x-amzn-waf-action"] != nil { return true }
        guard !answer.body.isEmpty else { return false }
        let isBlocked = [202, 401, 403, 405, 429, 503].contains(answer.status)
        let signs = isBlocked ? always + blocked : always
        return signs.contains { answer.body.holds($0) }
    }

    /// Never part of a page that a human came to read.
    private static let always = signs(
        "<title>Just a moment...</title>", "/_Incapsula_Resource?", "awsWafCookieDomainList")
    /// Part of ordinary pages too, but not of refusals.
    private static let blocked = signs(
        "/cdn-cgi/challenge-platform/", "captcha", "CAPTCHA", "Captcha", "DDoS protection", "are not a robot",
        "are a human", "verify you are human", "Attention Required!")

    private static func signs(_ texts: String...) -> [[UInt8]] { texts.map { Array($0.utf8) } }
}

extension [UInt8] {
    /// Whether some bytes stand in these; for pages of a few kilobytes.
    fileprivate func holds(_ some: [UInt8]) -> Bool {
        guard let first = some.first, count >= some.count else { return false }
        return indices.dropLast(some.count - 1).contains { index in
            self[index] == first && self[index..<(index + some.count)].elementsEqual(some)
        }
    }
}
