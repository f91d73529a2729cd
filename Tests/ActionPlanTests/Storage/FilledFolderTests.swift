import ActionPlan
import TestSupport
import Testing

@Suite struct FilledFolderTests {
  private static let contents: [(path: String, bytes: [UInt8])] = [
    ("a.txt", [1]), ("in/b.txt", [2]), ("in/deep/c.txt", [3]), ("SUMS", [4]),
  ]

  @Test func `a folder that is not there is made and filled`() throws {
    let memory = MemoryFiles()
    try FilledFolder("out", files: memory.files).write(Self.contents)
    #expect(
      memory.names == [
        "out/a.txt": [1], "out/in/b.txt": [2], "out/in/deep/c.txt": [3], "out/SUMS": [4],
      ])
  }

  @Test func `a folder with a file in it is refused and left as it is`() {
    let memory = MemoryFiles(["out/old.txt": [9]])
    let error = #expect(throws: PlanFileError.self) {
      try FilledFolder("out", files: memory.files).write(Self.contents)
    }
    #expect(error?.description == "out: the folder is not empty: it has \"old.txt\"")
    #expect(memory.names == ["out/old.txt": [9]])
  }

  @Test(arguments: [MemoryFiles.Fault.fails, .full], 1...11)
  func `nothing is left when a call fails`(fault: MemoryFiles.Fault, step: Int) {
    let memory = MemoryFiles()
    memory.setFault(fault, at: step)
    #expect(throws: PlanFileError.self) {
      try FilledFolder("out", files: memory.files).write(Self.contents)
    }
    #expect(memory.names.isEmpty)
  }

  @Test func `where the last file stands, all others do, whenever the process dies`() {
    for step in 1...12 {
      for fault in [MemoryFiles.Fault.diesBefore, .diesWithin, .diesAfter] {
        let memory = MemoryFiles()
        memory.setFault(fault, at: step)
        try? FilledFolder("out", files: memory.files).write(Self.contents)
        #expect(memory.names["out/SUMS"] == nil || memory.names.count == Self.contents.count)
      }
    }
  }
}
