#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The proxy of the client on systems where it takes it from the environment only.
///
/// FoundationNetworking passes `connectionProxyDictionary` over (swift-corelibs-foundation, issue 5199), but the library under
/// it asks the environment before each connection. So while a run lasts, the variables of this process name our forwarder;
/// other clients in the process would be turned away by it for want of a ticket.
enum ProxyEnvironment {
    #if canImport(Darwin)
        /// Nothing to do: a session is told its proxy.
        static func set(_ address: String) -> [String: String] { [:] }
        static func restore(_ earlier: [String: String]) {}
    #else
        /// Names the forwarder, and returns what was there before.
        static func set(_ address: String) -> [String: String] {
            var earlier: [String: String] = [:]
            for name in proxies + exceptions {
                earlier[name] = getenv(name).map { String(cString: $0) } ?? ""
            }
            for name in proxies { setenv(name, address, 1) }
            // No site is to be asked directly. An empty value counts as none, and keeps the other spelling from counting.
            for name in exceptions { setenv(name, "", 1) }
            return earlier
        }

        /// Puts back what was there; what was not there stays as an empty variable, which counts as none, because taking
        /// one away would move the others while somebody reads them.
        static func restore(_ earlier: [String: String]) {
            for (name, value) in earlier { setenv(name, value, 1) }
        }

        private static let proxies = ["http_proxy", "https_proxy"]
        private static let exceptions = ["no_proxy", "NO_PROXY"]
    #endif
}
