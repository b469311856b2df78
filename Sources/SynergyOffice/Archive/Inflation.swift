#if Office
    import CZlib

    /// Unpacking and checksums, by zlib.
    enum Inflation {
        /// What deflate can reach at best (RFC 1951: 258 bytes in 2 bits, and a little for the head of the block).
        static let highestRatio = 1_032

        /// Unpacks a file to exactly the size that the archive states, never more.
        ///
        /// The size was compared with the limits before; a file that turns out larger or smaller is refused.
        static func inflate(_ packed: ArraySlice<UInt8>, to entry: ZipArchive.Entry) throws(ZipError) -> [UInt8] {
            var outcome = Outcome()
            let result = [UInt8](unsafeUninitializedCapacity: entry.size) { output, count in
                packed.withUnsafeBufferPointer { input in
                    outcome = run(input, into: output)
                    count = outcome.written
                }
            }
            if outcome.overflows {
                throw ZipError(
                    "zip-size", "is larger than the \(entry.size) bytes that the archive states", entry: entry.name)
            }
            guard outcome.status == Z_STREAM_END, outcome.unread == 0 else {
                throw ZipError("zip-damaged", "is damaged: it cannot be unpacked", entry: entry.name)
            }
            guard outcome.written == entry.size else {
                throw ZipError(
                    "zip-size",
                    "has \(outcome.written) bytes, the archive states \(entry.size)", entry: entry.name)
            }
            return result
        }

        private struct Outcome {
            var status = Z_DATA_ERROR
            var written = 0
            var unread = 0
            var overflows = false
        }

        private static func run(
            _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
        ) -> Outcome {
            var outcome = Outcome()
            var stream = z_stream()
            // A negative window size means raw deflate, as archives hold it.
            guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
                return outcome
            }
            defer { inflateEnd(&stream) }
            var spare: UInt8 = 0
            var read = 0
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            repeat {
                // zlib counts in 32 bits.
                let offered = min(input.count - read, 1 << 30)
                let room = min(output.count - outcome.written, 1 << 30)
                stream.avail_in = uInt(offered)
                if room > 0 {
                    stream.next_out = output.baseAddress.map { $0 + outcome.written }
                    stream.avail_out = uInt(room)
                    outcome.status = CZlib.inflate(&stream, Z_NO_FLUSH)
                    outcome.written += room - Int(stream.avail_out)
                } else {
                    let produced = withUnsafeMutablePointer(to: &spare) { spare in
                        stream.next_out = spare
                        stream.avail_out = 1
                        outcome.status = CZlib.inflate(&stream, Z_NO_FLUSH)
                        return stream.avail_out == 0
                    }
                    outcome.overflows = produced
                }
                read += offered - Int(stream.avail_in)
                outcome.unread = input.count - read
                // zlib reports an error once it can neither read nor write, so that this ends.
            } while outcome.status == Z_OK && !outcome.overflows
            return outcome
        }

        /// CRC-32 of some bytes.
        static func checksum(_ bytes: [UInt8]) -> UInt32 {
            bytes.withUnsafeBufferPointer { buffer in
                var sum = crc32(0, nil, 0)
                var offset = 0
                while offset < buffer.count {
                    let count = min(buffer.count - offset, 1 << 30)
                    sum = crc32(sum, buffer.baseAddress.map { $0 + offset }, uInt(count))
                    offset += count
                }
                return UInt32(truncatingIfNeeded: sum)
            }
        }
    }
#endif
