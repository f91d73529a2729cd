/// A collection whose entries have keys and stand in the order of their keys.
///
/// Targets, holders, extensions and actuals are such collections, so that two people who add
/// different entries never touch the same place of the file.
public struct Keyed<Key: Comparable & Hashable & Sendable, Value: Hashable & Sendable>: Hashable,
  Sendable
{
  /// The keys, lowest first.
  public private(set) var keys: [Key] = []
  /// The values, in the order of ``keys``.
  public private(set) var values: [Value] = []

  /// Makes an empty collection.
  public init() {}

  /// The entry under a key; setting `nil` takes it out.
  public subscript(key: Key) -> Value? {
    get {
      let place = position(of: key)
      return place < keys.count && keys[place] == key ? values[place] : nil
    }
    set {
      let place = position(of: key)
      let exists = place < keys.count && keys[place] == key
      switch (newValue, exists) {
      case (let value?, true): values[place] = value
      case (let value?, false):
        keys.insert(key, at: place)
        values.insert(value, at: place)
      case (nil, true):
        keys.remove(at: place)
        values.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// Sets an entry; quick when its key comes after all others, as in a file.
  mutating func set(_ key: Key, _ value: Value) {
    if let last = keys.last, !(last < key) { return self[key] = value }
    keys.append(key)
    values.append(value)
  }

  /// Changes the entry under a key in place.
  ///
  /// - Returns: `nil` when there is no such entry.
  @discardableResult
  public mutating func change<Result>(_ key: Key, _ body: (inout Value) -> Result) -> Result? {
    let place = position(of: key)
    guard place < keys.count, keys[place] == key else { return nil }
    return body(&values[place])
  }

  /// The last entry whose key is at or before another key.
  public func latest(upTo key: Key) -> (key: Key, value: Value)? {
    var place = position(of: key)
    if place < keys.count, keys[place] == key { place += 1 }
    return place > 0 ? (keys[place - 1], values[place - 1]) : nil
  }

  /// Where a key stands, or would stand.
  private func position(of key: Key) -> Int {
    guard let last = keys.last, !(last < key) else { return keys.count }
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Keyed: RandomAccessCollection {
  /// The position of the first entry.
  public var startIndex: Int { 0 }
  /// One past the position of the last entry.
  public var endIndex: Int { keys.count }
  /// The entry at a position.
  public subscript(position: Int) -> (key: Key, value: Value) { (keys[position], values[position]) }
}

extension Keyed where Key == Int {
  /// Adds an entry under the next free number, counting from 1.
  public mutating func append(_ value: Value) {
    self[(keys.last ?? 0) + 1] = value
  }
}
