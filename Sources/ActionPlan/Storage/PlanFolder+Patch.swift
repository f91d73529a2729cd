extension PlanFolder {
  /// The merge patch between two plan files, without their version numbers.
  static func patch(from old: JSONText, to new: JSONText) -> JSONValue? {
    guard case .object(var changes)? = old.root.mergePatch(to: new.root) else { return nil }
    changes["version"] = nil
    return changes.isEmpty ? nil : .object(changes)
  }

  /// The bytes of a version that is sure to be read again.
  func checked(_ version: PlanVersion) throws(PlanFileError) -> [UInt8] {
    let bytes = version.write()
    _ = try self.version(version.number, from: bytes)
    return bytes
  }

  /// Checks that the entries which a patch touches are read again; the others were read before.
  func checkReadable(_ text: JSONText, touchedBy patch: JSONValue) throws(PlanFileError) {
    var writer = JSONWriter()
    Self.part(of: text.root, touchedBy: patch).write(to: &writer)
    do throws(PlanFileError) {
      _ = try PlanFile.read(writer.finished(), file: planPath)
    } catch {
      throw PlanFileError(
        error.reason, file: planPath,
        "the change would make a plan that can't be read: "
          + error.message, hint: error.hint ?? "nothing was written")
    }
  }

  /// A plan with every single member, and of the collections the entries that a patch touches.
  private static func part(of plan: JSONNode, touchedBy patch: JSONValue) -> JSONValue {
    guard case .object(let changes) = patch else { return patch }
    var members: [String: JSONValue] = [:]
    for (key, value) in plan.members {
      let name = key.string ?? ""
      switch changes[name] {
      case nil where value.kind == .object: continue
      case .object(let entries)? where name != "board":
        let touched = JSONValue(value, only: entries.keys)
        members[name] = touched == .object([:]) ? nil : touched
      case nil, _?: members[name] = JSONValue(value)
      }
    }
    return .object(members)
  }
}

extension JSONValue {
  /// Copies some members of an object out of a text.
  fileprivate init(_ node: JSONNode, only names: some Collection<String>) {
    let names = Set(names)
    var members: [String: JSONValue] = [:]
    for (key, value) in node.members {
      guard let name = key.string, names.contains(name) else { continue }
      members[name] = JSONValue(value)
    }
    self = .object(members)
  }
}
