import SynergyReferences

/// Scans whatever bytes the fuzzer makes up, and stops where citations overlap or leave the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func scanAnything(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
    let text = UnsafeBufferPointer(start: data, count: size)
    var buffer = CitationBuffer()
    ReferenceScanner().scan(text, into: &buffer)
    var end = 0
    for index in 0..<buffer.count {
        let citation = buffer.citation(at: index, of: text)
        precondition(citation.span.lowerBound >= end && citation.span.upperBound <= size, "citations overlap")
        end = citation.span.upperBound
        _ = citation.parts.all
    }
    return 0
}
