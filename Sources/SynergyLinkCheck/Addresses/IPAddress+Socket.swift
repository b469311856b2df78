#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension IPAddress {
    /// The address as the calls of the system want it.
    func socketAddress(port: UInt16) -> (storage: sockaddr_storage, length: socklen_t) {
        var storage = sockaddr_storage()
        let length = isVersion6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
        withUnsafeMutableBytes(of: &storage) { raw in
            // Port and address stand at the same bytes on all systems; only the family differs.
            raw[2] = UInt8(port >> 8)
            raw[3] = UInt8(port & 0xFF)
            for (index, byte) in bytes.enumerated() { raw[(isVersion6 ? 8 : 4) + index] = byte }
        }
        storage.ss_family = sa_family_t(isVersion6 ? AF_INET6 : AF_INET)
        #if canImport(Darwin)
            storage.ss_len = UInt8(length)
        #endif
        return (storage, socklen_t(length))
    }

    /// Reads an address that the system gives.
    init?(_ address: UnsafePointer<sockaddr>) {
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET: self.init(bytes: UnsafeRawBufferPointer(start: raw + 4, count: 4))
        case AF_INET6: self.init(bytes: UnsafeRawBufferPointer(start: raw + 8, count: 16))
        default: return nil
        }
    }
}
