import ActionPlan
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct FileSystemTests {
  @Test func `a file above a limit is refused before it is read, one at it is read`() throws {
    let path = "/tmp/actionplan-\(UInt64.random(in: .min ... .max)).bin"
    try FileSystem.local.create(path, [1, 2, 3])
    defer { try? FileSystem.local.remove(path) }
    for files in [FileSystem.local, MemoryFiles([path: [1, 2, 3]]).files] {
      #expect(try files.read(path, limit: 3) == [1, 2, 3])
      let error = #expect(throws: FileError.self) { try files.read(path, limit: 2) }
      #expect(error?.reason == .tooLarge)
      #expect(error?.message == "the file has more than 2 bytes")
    }
  }

  @Test func `a pipe where a file should stand is refused, not waited for`() throws {
    let path = "/tmp/actionplan-\(UInt64.random(in: .min ... .max)).pipe"
    #expect(mkfifo(path, 0o600) == 0)
    defer { try? FileSystem.local.remove(path) }
    let error = #expect(throws: FileError.self) { try FileSystem.local.read(path) }
    #expect(error?.message == "it is not a file")
  }
}
