import ActionPlan
import Testing

/// Parts 4 to 6 of the board's paper and what the Ofsted paper has of them.
@Suite struct LedgerPaperTests {
  private let assessment = RecordSample.assessment()
  private var board: Paper { Paper.board(assessment) }
  private var ofsted: Paper { Paper.ofsted(assessment) }

  private func rows(_ caption: String, _ paper: Paper) -> [[String]]? {
    paper.table(caption)?.rows.map { $0.map(\.text) }
  }

  // MARK: Claimed and verified

  @Test func `claimed and verified stand side by side where they disagree`() {
    #expect(
      rows("Where the lead and the person who looked disagree", board) == [
        [
          "1.1 Visits on time", "On track (green)", "Off track (red)",
          "secret verifier, 28 June 2019", "secret note",
        ]
      ])
    #expect(
      board.text(under: "decisions").contains(
        "the lead claims On track (green), secret verifier verified Off track (red)"))
  }

  @Test func `a rating nobody looked at is listed with how long it waits`() {
    #expect(
      rows("Ratings that only the lead has given", board) == [
        ["1.3 Claimed", "At risk (amber)", "18 June 2019 (12 days)", "never"]
      ])
  }

  @Test func `a closing that nobody confirmed waits and counts as open`() {
    #expect(
      rows("Claimed closed, awaiting a second person", board) == [
        ["1.3 Claimed", "secret closer", "10 June 2019 (20 days)", "audit: secret audit"]
      ])
    #expect(
      board.text(under: "o-1.2").contains(
        "Closed: on 10 June 2019 by secret closer; confirmed by secret second on 20 June 2019: "
          + "secret confirmation"))
  }

  @Test func `where all was verified and nothing is claimed, it says so`() {
    let paper = Paper.board(PaperSample.assessment())
    let text = paper.text(under: "claims")
    #expect(text.contains("Every rating reported was looked at by another person."))
    #expect(text.contains("No objective is claimed closed without a second person."))
  }

  // MARK: Slippage

  @Test func `late is counted against the first and the current date, and late work apart`() {
    let counts = rows("How many are late", board).map { rows in
      Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst())) })
    }
    #expect(counts?["With a due date"] == ["1", "1"])
    #expect(counts?["Due date moved"] == ["1", "0"])
    #expect(counts?["Overdue against the date that holds now"] == ["1", "0"])
    #expect(counts?["Overdue against the date first agreed"] == ["1", "0"])
    #expect(counts?["Finished late, after the date that held then"] == ["0", "1"])
    let overdue = rows("What is not finished past its date", board)
    #expect(
      overdue == [
        ["1.1 Visits on time", "31 March 2019, 91 days overdue", "31 May 2019, 30 days overdue"]
      ])
  }

  @Test func `a move has who asked, who agreed and how far; page one does not repeat the ledger`() {
    #expect(
      rows("Every due date that was moved", board) == [
        [
          "1.1 Visits on time", "31 March 2019", "to 31 May 2019, 61 days later",
          "Head of Assessment, 1 March 2019", "Improvement Board, 12 March 2019",
          "secret vacancies",
        ]
      ])
    let words = "Overdue now: 1 objective and 0 actions"
    #expect(board.text(under: "summary").contains(words))
    #expect(!board.text(under: "slippage").contains(words), "it stands on page one")
    #expect(
      board.text(under: "slippage").contains(
        "Due dates were moved once; the longest move, of 1.1 Visits on time, is 61 days."))
  }

  @Test func `every request stands with its answer, and an open one is put to the board`() {
    #expect(
      rows("Every other due date that was asked for", board)?.map { $0[4] } == [
        "agreed by Improvement Board on 12 March 2019",
        "refused by Improvement Board on 14 May 2019: secret refusal", "waits for an answer",
      ])
    let asked = board.text(under: "decisions")
    #expect(asked.contains("Head of Assessment asks for 30 September 2019 (secret reason)"))
    #expect(!asked.contains("31 December 2019"), "it was refused")
  }

  @Test func `the objectives of one vacant post are one question`() {
    let paper = Paper.board(
      RecordSample.assessment { plan in
        plan.officers.change(Sample.id("head")) {
          $0.holders[Sample.day("2019-06-01")] = Officer.Holder(name: nil)
        }
      })
    let asked = paper.text(under: "decisions")
    #expect(
      asked.contains(
        "Head of Assessment, vacant since 1 June 2019: who acts for objectives 1.1 Visits on time; 1.3 "
          + "Claimed?"))
    #expect(asked.split(separator: "who acts").count == 2)
  }

  // MARK: Ofsted

  @Test func `the Ofsted paper has moved dates, what is overdue by both, and the decisions`() {
    let text = ofsted.text(under: "dates")
    #expect(
      text.contains(
        "Overdue now: 1 objective and 0 actions; against the dates first agreed: 1 objective and 0 "
          + "actions. Due dates were moved once"))
    #expect(rows("Every due date that was moved", ofsted)?.count == 1)
    #expect(rows("What is not finished past its date", ofsted)?.count == 1)
    #expect(text.contains("Decision of 14 May 2019 on 1.1: secret: the date stays"))
  }

  @Test func `the Ofsted paper holds no decision on a risk and nothing of open requests`() {
    #expect(!ofsted.text.contains("sandbags") && !ofsted.text.contains("secret storm"))
    #expect(!ofsted.text.contains("30 September 2019"))
    #expect(board.text.contains("sandbags"), "the board's own paper does")
  }

  @Test func `a plan without a board, moves or late work is short there`() {
    let paper = Paper.ofsted(PaperSample.assessment())
    let text = paper.text(under: "dates")
    #expect(text.contains("No due date was moved."))
    #expect(!paper.anchors.contains("board-decisions"))
  }

  @Test func `who answers for a finding stands where it is named`() {
    let words = "Responsible bodies: Example Council, NHS Example"
    #expect(board.text(under: "r-1").contains(words))
    #expect(ofsted.text(under: "r-1").contains(words))
    let plain = Paper.board(PaperSample.assessment()).text
    #expect(!plain.contains("Responsible bodies"))
  }

  // MARK: For the public

  @Test func `nothing of requests, confirmations, returns and decisions is for the public`() {
    let paper = Paper(document: Edition.public.document(assessment, version: 1))
    for word in [
      "secret", "Improvement Board", "NHS Example", "asked", "14 June 2019", "working days",
      "30 September 2019", "31 December 2019",
    ] {
      #expect(!paper.text.contains(word), "\(word)")
    }
    #expect(paper.text(under: "o-1.2").contains("Closed on 10 June 2019"))
  }
}
