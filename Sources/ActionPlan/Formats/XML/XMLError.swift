/// Why a file could not be read as XML, and where.
package struct XMLError: Error, Equatable, Sendable {
  /// What is wrong with the file.
  package enum Reason: Equatable, Sendable {
    /// The text is neither UTF-8 nor UTF-16, or says that it is something else.
    case encoding
    /// A character that XML 1.0 forbids.
    case forbiddenCharacter
    /// A document type declaration, which could define text of its own.
    case doctype
    /// The file ends in the middle.
    case endsEarly
    /// Something that is not XML.
    case malformed
    /// An end tag that does not match, or none.
    case unmatchedTag
    /// A reference to something that is not one of XML's own five.
    case unknownEntity
    /// A prefix that was not declared.
    case unknownPrefix
    /// An attribute stands twice.
    case repeatedAttribute
    /// Elements are nested more deeply than the reader takes.
    case tooDeep
    /// A name, an attribute or a text is longer than the reader takes.
    case tooLong
    /// An element has more attributes than the reader takes.
    case tooManyAttributes
    /// More elements and attributes than the reader takes.
    case tooMany
    /// More prefixes declared at once than the reader takes.
    case tooManyPrefixes
  }

  /// What is wrong.
  package let reason: Reason
  /// The line, counted from 1.
  package let line: Int

  /// Creates an error.
  package init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}

extension XMLError: CustomStringConvertible {
  /// The message with its line.
  package var description: String { "line \(line): \(message)" }

  /// What is wrong, in plain words.
  package var message: String {
    switch reason {
    case .encoding: "the text is neither UTF-8 nor UTF-16"
    case .forbiddenCharacter: "a character that XML does not allow"
    case .doctype: "a document type declaration, which no Office file has"
    case .endsEarly: "the text ends in the middle"
    case .malformed: "this is not XML"
    case .unmatchedTag: "a tag that is not closed, or closed twice"
    case .unknownEntity: "a reference to something not defined"
    case .unknownPrefix: "a name with a prefix that was not declared"
    case .repeatedAttribute: "an attribute that stands twice"
    case .tooDeep: "elements more than 64 deep"
    case .tooLong: "a name, attribute or text longer than any Office file has"
    case .tooManyAttributes: "more than 256 attributes in one tag"
    case .tooMany: "more elements and attributes than any Office file has"
    case .tooManyPrefixes: "more than 48 prefixes declared at once"
    }
  }
}
