extension Finding {
  /// Findings as a JSON list, in the order given.
  public static func json(_ findings: [Finding]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array(.lines, count: findings.count) { writer, index in
      let finding = findings[index]
      writer.object { writer in
        writer.member("severity", finding.severity.rawValue)
        writer.member("code", finding.code.rawValue)
        writer.member("item", finding.item)
        writer.member("place", finding.place)
        writer.member("message", finding.message)
        writer.member("remedy", finding.remedy)
      }
    }
    return writer.finished()
  }
}
