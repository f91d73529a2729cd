import ActionPlan

/// Finds the plan that a command is about.
struct PlanLocator {
  let input: Input
  let console: Console

  /// The folder named, or the only one there can be meant.
  func folder() throws(CommandError) -> PlanFolder {
    PlanFolder(try path(), files: console.files)
  }

  private func path() throws(CommandError) -> String {
    if let named = try input.read("plan", TypedValue.text) { return folderName(named) }
    if let named = console.environment("ACTIONPLAN") { return folderName(named) }
    if console.holdsPlan(".") { return "." }
    let found = console.names(in: "plans").sorted().map { "plans/" + $0 }
      .filter(console.holdsPlan)
    switch found.count {
    case 1: return found[0]
    case 0:
      throw CommandError(
        .problem, "no plan here: the current folder has no plan.json, and plans/ has no plan",
        hints: ["name its folder with --plan, or make one with `actionplan init FOLDER`"])
    default:
      throw CommandError(
        .problem, "there are \(found.count) plans here",
        hints: [
          "choose one: "
            + found.map {
              "--plan " + $0
            }.listed("or")
        ])
    }
  }

  /// The folder, also where somebody named the file in it.
  private func folderName(_ named: String) -> String {
    if named == "plan.json" { return "." }
    var name = named.hasSuffix("/plan.json") ? String(named.dropLast(10)) : named
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    return name.isEmpty ? "/" : name
  }
}

extension Console {
  /// Whether a folder is a plan's own.
  func holdsPlan(_ folder: String) -> Bool { names(in: folder).contains("plan.json") }

  /// The names in a folder, in no order; none where there is no such folder.
  func names(in folder: String) -> [String] {
    do throws(FileError) {
      return try files.list(folder)
    } catch {
      return []
    }
  }
}

/// A plan as a command that only reads it has it.
struct OpenPlan {
  let folder: PlanFolder
  let plan: Plan
  /// The number of the plan's version.
  let version: Int

  /// Finds and reads the plan; says so when it was edited by hand.
  init(_ input: Input, _ console: Console) throws(CommandError) {
    folder = try PlanLocator(input: input, console: console).folder()
    do throws(PlanFileError) {
      let loaded = try folder.load()
      (plan, version) = (loaded.content.plan, loaded.content.version)
      guard loaded.isEditedByHand else { return }
      console.warn(
        "\(folder.path)/plan.json was edited by hand since version \(version): `actionplan adopt` "
          + "records the edit, `actionplan restore` drops it")
    } catch {
      throw CommandError(error)
    }
  }

  /// Finds the plan and reads it as of a version.
  init(_ input: Input, _ console: Console, version: Int) throws(CommandError) {
    folder = try PlanLocator(input: input, console: console).folder()
    self.version = version
    do throws(PlanFileError) { plan = try folder.plan(at: version) } catch {
      throw CommandError(error)
    }
  }
}
