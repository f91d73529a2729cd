extension JSONWriter {
  mutating func member(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    key(name)
    self.text(text)
  }

  mutating func member(_ name: String, _ day: Day?) { member(name, day?.description) }
  mutating func member(_ name: String, _ id: ItemID?) { member(name, id?.description) }

  mutating func member(_ name: String, _ value: ExactDecimal?) {
    guard let value else { return }
    key(name)
    decimal(value)
  }

  mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a mark, only when it is set.
  mutating func mark(_ name: String, _ value: Bool) {
    guard value else { return }
    key(name)
    bool(true)
  }

  mutating func member(_ name: String, _ list: [String]) {
    guard !list.isEmpty else { return }
    key(name)
    texts(list)
  }

  mutating func member(_ name: String, _ list: [ItemID]) {
    member(name, list.map(\.description))
  }

  mutating func member(_ name: String, _ object: (some PlanFileObject)?, _ layout: Layout = .fitted)
  {
    guard let object else { return }
    key(name)
    self.object(layout) { object.write(to: &$0) }
  }

  mutating func keyed<Key: CustomStringConvertible, Value>(
    _ name: String, _ collection: Keyed<Key, Value>, _ layout: Layout = .fitted,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    guard !collection.isEmpty else { return }
    key(name)
    object(layout) { writer in
      for (key, value) in collection {
        writer.key(key.description)
        write(&writer, value)
      }
    }
  }

  /// Writes a keyed collection of objects.
  mutating func keyed<Key: CustomStringConvertible, Value: PlanFileObject>(
    _ name: String, _ collection: Keyed<Key, Value>, _ layout: Layout = .lines,
    each: Layout = .fitted
  ) {
    keyed(name, collection, layout) { writer, value in
      writer.object(each) { value.write(to: &$0) }
    }
  }
}
