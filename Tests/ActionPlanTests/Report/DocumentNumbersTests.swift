import ActionPlan
import Testing

@Suite struct DocumentNumbersTests {
  @Test func `sections and their paragraphs are numbered, and nothing else`() {
    var paper = Document(
      title: "Paper",
      blocks: [
        .paragraph("before"), .heading(level: 2, "One", anchor: "one"), .paragraph("a"),
        .heading(level: 3, "Part", anchor: "part"), .list(["b"]), .paragraph("c"),
        .heading(level: 2, "Two", anchor: "two"), .lettered(["d"]), .paragraph("e"),
      ])
    #expect(paper.numbers == Array(repeating: nil, count: 9))
    paper.isNumbered = true
    #expect(paper.numbers == [nil, "1", "1.1", nil, nil, "1.2", "2", nil, "2.1"])
  }

  @Test(arguments: [
    (0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (701, "zz"), (702, "aaa"), (-1, "a"),
  ])
  func `items are lettered as a list in a report is`(_ place: Int, _ letter: String) {
    #expect(Document.letter(place) == letter)
  }
}
