import ActionPlan

/// Whether a form makes something new or changes what is there.
enum FormUse: Sendable {
  case add, amend
}

/// The fields of one kind of thing: the one place that add, amend, help and completions come from.
struct Form<Item: Sendable>: Sendable {
  /// In the order they are applied and shown.
  var fields: [Field<Item>]

  init(_ fields: [Field<Item>]) { self.fields = fields }

  /// The options of the fields; what must be given to add may be left out to amend.
  func options(_ use: FormUse) -> [OptionSpec] {
    let options = fields.filter { $0.fits(use) }.flatMap(\.options)
    guard use == .amend else { return options }
    let clearable = fields.filter { $0.clear != nil }.map { $0.options[0].name }
    let amendable = options.map { option in
      var copy = option
      copy.isRequired = false
      return copy
    }
    guard !clearable.isEmpty else { return amendable }
    return amendable + [
      OptionSpec("clear", "FIELD", "empty a field", isRepeatable: true, choices: clearable)
    ]
  }

  /// What the input does to an item, and the names of the fields it touches.
  func edit(_ input: Input, _ use: FormUse) throws(CommandError) -> FormEdit<Item> {
    var edit = FormEdit<Item>()
    for field in fields where field.fits(use) {
      let name = field.options[0].name
      if input.all("clear").contains(where: { $0.text == name }), let clear = field.clear {
        guard !field.options.contains(where: { input.has($0.name) }) else {
          throw input.usage("--clear \(name) and --\(name) exclude each other")
        }
        edit.steps.append(clear)
        edit.names.append(name)
      } else if let step = try field.read(input) {
        edit.steps.append(step)
        edit.names.append(name)
      }
    }
    return edit
  }
}

/// What a form's input does to an item.
struct FormEdit<Item: Sendable>: Sendable {
  /// The fields it touches.
  var names: [String] = []
  var steps: [Field<Item>.Edit] = []

  /// Changes an item; the id is for messages.
  func apply(_ item: inout Item, _ id: String) throws(PlanError) {
    for step in steps { try step(&item, id) }
  }
}

/// One field: its options, how they are read, what they do, and how it is emptied.
struct Field<Item: Sendable>: Sendable {
  /// A member of the item.
  typealias Path<Value> = any (WritableKeyPath<Item, Value> & Sendable)
  /// Changes an item; the id is for messages.
  typealias Edit = @Sendable (_ item: inout Item, _ id: String) throws(PlanError) -> Void

  /// The first names the field.
  var options: [OptionSpec]
  /// Where it is offered; `nil` for everywhere.
  var only: FormUse?
  /// Empties it; `nil` for a field that must have a value.
  var clear: Edit?
  /// What the input does to it; `nil` when it says nothing about it.
  var read: @Sendable (Input) throws(CommandError) -> Edit?

  func fits(_ use: FormUse) -> Bool { only == nil || only == use }
}

extension Field {
  /// A field that must have a value.
  static func must<Value: Sendable>(
    _ option: OptionSpec, _ path: Path<Value>,
    _ reader: @escaping TypedValue.Reader<Value>
  ) -> Field {
    Field(options: [option.required]) { input throws(CommandError) in
      guard let value = try input.read(option.name, reader) else { return nil }
      return { item, _ throws(PlanError) in item[keyPath: path] = value }
    }
  }

  /// A field that has a value from the start, which may be changed.
  static func usual<Value: Sendable>(
    _ option: OptionSpec, _ path: Path<Value>,
    _ reader: @escaping TypedValue.Reader<Value>
  ) -> Field {
    var field = must(option, path, reader)
    field.options = [option]
    return field
  }

  /// A field that may be empty.
  static func may<Value: Sendable>(
    _ option: OptionSpec, _ path: Path<Value?>,
    _ reader: @escaping TypedValue.Reader<Value>
  ) -> Field {
    Field(options: [option], clear: { item, _ throws(PlanError) in item[keyPath: path] = nil }) {
      input throws(CommandError) in
      guard let value = try input.read(option.name, reader) else { return nil }
      return { item, _ throws(PlanError) in item[keyPath: path] = value }
    }
  }

  /// A list, which is replaced as a whole.
  static func list<Value: Hashable & Sendable>(
    _ option: OptionSpec, _ path: Path<[Value]>,
    _ reader: @escaping TypedValue.Reader<Value>
  ) -> Field {
    var option = option
    option.isRepeatable = true
    let spec = option
    return Field(options: [spec], clear: { item, _ throws(PlanError) in item[keyPath: path] = [] })
    { input throws(CommandError) in
      guard input.has(spec.name) else { return nil }
      let values = try input.readAll(spec.name, reader)
      if let twice = values.indices.first(where: { values[..<$0].contains(values[$0]) }) {
        throw input.usage("--\(spec.name) names \(values[twice]) twice")
      }
      return { item, _ throws(PlanError) in item[keyPath: path] = values }
    }
  }

  /// A mark, which `--clear` takes away.
  static func mark(_ option: OptionSpec, _ path: Path<Bool>) -> Field {
    Field(options: [option], clear: { item, _ throws(PlanError) in item[keyPath: path] = false }) {
      input throws(CommandError) in
      guard input.has(option.name) else { return nil }
      return { item, _ throws(PlanError) in item[keyPath: path] = true }
    }
  }

  /// A choice whose words are the plan file's own.
  static func mustChoose<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ name: String, _ value: String, _ help: String,
    _ path: Path<Choice>
  ) -> Field {
    must(
      OptionSpec(name, value, help, choices: Choice.allCases.map(\.rawValue)), path,
      TypedValue.choice(Choice.self))
  }

  /// A choice that may be left open.
  static func mayChoose<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
    _ name: String, _ value: String, _ help: String,
    _ path: Path<Choice?>
  ) -> Field {
    may(
      OptionSpec(name, value, help, choices: Choice.allCases.map(\.rawValue)), path,
      TypedValue.choice(Choice.self))
  }
}
