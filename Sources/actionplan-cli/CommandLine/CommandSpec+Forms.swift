import ActionPlan

extension CommandSpec {
  /// The command that adds an item of a kind.
  ///
  /// `blank` gives an item with nothing filled in; the form fills it.
  static func adding<Item: PlanItem>(
    _ form: Form<Item>, _ abstract: String, discussion: String = "", examples: [String],
    blank: @escaping @Sendable (Input) throws(CommandError) -> Item
  ) -> CommandSpec {
    let word = Item.itemKind.rawValue
    return .changing(
      ["add", word], abstract, discussion: discussion,
      arguments: [
        ArgumentSpec("ID", "the id of the new \(word), such as \(Item.itemKind.sampleID)")
      ],
      options: form.options(.add), examples: examples
    ) { input, _ throws(CommandError) in
      let id = try input.needArgument("ID", TypedValue.id)
      let edit = try form.edit(input, .add)
      let empty = try blank(input)
      let title = input.option("title") ?? input.option("post")
      return Change("add \(word) \(id) \"\(title?.text ?? "")\"") { plan throws(PlanError) in
        var item = empty
        try edit.apply(&item, id.description)
        try plan.add(item, id: id)
      }
    }
  }

  /// The command that changes an item of a kind.
  static func amending<Item: PlanItem>(
    _ form: Form<Item>, _ abstract: String, discussion: String = "", examples: [String]
  ) -> CommandSpec {
    let word = Item.itemKind.rawValue
    return .changing(
      ["amend", word], abstract, discussion: discussion,
      arguments: [ArgumentSpec("ID", "the id of the \(word)")], options: form.options(.amend),
      examples: examples
    ) { input, _ throws(CommandError) in
      let id = try input.needArgument("ID", TypedValue.id)
      let edit = try form.amendment(input)
      return Change("amend \(word) \(id): \(edit.names.listed("and"))") { plan throws(PlanError) in
        try plan.amend(Item.self, id) { item throws(PlanError) in
          try edit.apply(&item, "\(word) \(id)")
        }
      }
    }
  }

  /// The command that adds a part to something: its form, its place, and how it is put there.
  ///
  /// `place` are the arguments that say where; `blank` gives a part with nothing filled in; `put`
  /// reads the arguments, and gives the words for the summary and the change.
  static func addingPart<Part: Sendable>(
    _ word: String, _ form: Form<Part>, _ abstract: String, discussion: String = "",
    place: [ArgumentSpec], options: [OptionSpec] = [], why: String? = nil, examples: [String],
    blank: @escaping @Sendable (Input) throws(CommandError) -> Part,
    put:
      @escaping @Sendable (Input, ChangeContext) throws(CommandError) -> (
        String, (inout Plan, Part) throws(PlanError) -> Void
      )
  ) -> CommandSpec {
    .changing(
      ["add", word], abstract, discussion: discussion, arguments: place,
      options: options + form.options(.add), why: why, examples: examples
    ) { input, context throws(CommandError) in
      let edit = try form.edit(input, .add)
      let empty = try blank(input)
      let (words, insert) = try put(input, context)
      return Change("add \(word) \(words)") { plan throws(PlanError) in
        var part = empty
        try edit.apply(&part, "")
        try insert(&plan, part)
      }
    }
  }
}

extension Form {
  /// The edit of an amendment, which must touch something.
  func amendment(_ input: Input) throws(CommandError) -> FormEdit<Item> {
    let edit = try edit(input, .amend)
    guard !edit.names.isEmpty else {
      throw input.usage("\(input.command.title) needs something to change")
    }
    return edit
  }
}

extension ItemKind {
  /// An id such as people give to items of the kind.
  var sampleID: String {
    switch self {
    case .inspection: "ofsted-2019"
    case .recommendation: "1"
    case .objective: "1.1"
    case .action: "1.1a"
    case .indicator: "average-caseload"
    case .officer: "service-director"
    case .risk: "risk-recruitment"
    }
  }
}
