extension Deflate {
  /// Collects bits, the lowest first.
  struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var pendingCount = 0

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Adds up to 32 bits.
    @inline(__always)
    mutating func append(_ value: UInt32, count: Int) {
      pending |= UInt64(value) &<< pendingCount
      pendingCount &+= count
      guard pendingCount >= 32 else { return }
      bytes.append(UInt8(truncatingIfNeeded: pending))
      bytes.append(UInt8(truncatingIfNeeded: pending &>> 8))
      bytes.append(UInt8(truncatingIfNeeded: pending &>> 16))
      bytes.append(UInt8(truncatingIfNeeded: pending &>> 24))
      pending &>>= 32
      pendingCount &-= 32
    }

    /// Adds a symbol in a code.
    @inline(__always)
    mutating func append(_ code: HuffmanCode, _ symbol: Int) {
      append(UInt32(code.codes[symbol]), count: Int(code.lengths[symbol]))
    }

    /// Fills up the byte begun with zeros.
    mutating func align() {
      while pendingCount > 0 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending &>>= 8
        pendingCount -= 8
      }
      pendingCount = 0
    }

    /// Adds whole bytes; the bits so far must be aligned.
    mutating func append(_ run: ArraySlice<UInt8>) {
      align()
      bytes.append(contentsOf: run)
    }

    /// All bytes, the last one filled up with zeros.
    consuming func finished() -> [UInt8] {
      align()
      return bytes
    }
  }
}
