#if Office
    import CZlib

    /// Packing, by zlib.
    enum Deflation {
        /// How hard zlib tries, from 1 to 9; part of what makes the bytes the same each time.
        static let level: Int32 = 3

        /// Packs bytes as raw deflate; `nil` when zlib has no memory.
        static func deflate(_ content: [UInt8]) -> [UInt8]? {
            var stream = z_stream()
            let size = Int32(MemoryLayout<z_stream>.size)
            guard
                deflateInit2_(&stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
            else { return nil }
            defer { deflateEnd(&stream) }
            var isWhole = false
            let packed = [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, uLong(content.count)))) {
                output, count in
                content.withUnsafeBufferPointer { input in
                    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                    stream.avail_in = uInt(input.count)
                    stream.next_out = output.baseAddress
                    stream.avail_out = uInt(output.count)
                    isWhole = CZlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
                    count = output.count - Int(stream.avail_out)
                }
            }
            return isWhole ? packed : nil
        }
    }
#endif
