extension Portfolio {
  /// The portfolio as JSON for other programs: the counts of each plan, and all of them added up.
  ///
  /// The names of counts are those of ``PortfolioCount``, which the table `plans` of the tidy export
  /// has as columns.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines) { writer in
      writer.member("rules", Rule.version)
      writer.key("totals")
      Self.write(totals, &writer)
      writer.key("plans")
      writer.array(.lines, count: plans.count) { Self.write(plans[$1], &$0) }
      let scales = ratings
      writer.key("scales")
      writer.array(.lines, count: scales.count) { writer, place in
        writer.object(.lines) { writer in
          writer.member("plans", scales[place].plans)
          Self.write(scales[place].counts, &writer)
        }
      }
      writeAttention(&writer)
      writer.key("unread")
      writer.array(.lines, count: unread.count) { writer, place in
        writer.object { writer in
          writer.member("folder", unread[place].folder)
          writer.member("message", unread[place].message)
          writer.member("hint", unread[place].hint)
        }
      }
      writer.key("copies")
      writer.array(.lines, count: copies.count) { writer, place in
        writer.object { writer in
          writer.member("folder", copies[place].folder)
          writer.member("counted", copies[place].counted)
        }
      }
    }
    return writer.finished()
  }

  private static func write(_ plan: PlanSummary, _ writer: inout JSONWriter) {
    writer.object(.lines) { writer in
      writer.member("plan", plan.key)
      writer.member("folder", plan.folder)
      writer.member("title", plan.title)
      writer.member("authority", plan.authority)
      writer.member("version", plan.version)
      writer.mark("edited_by_hand", plan.isEditedByHand)
      writer.member("quarter", plan.quarter.title)
      writer.member("as_at", plan.asAt)
      writer.key("counts")
      write(plan.counts, &writer)
      write(plan.ratings, &writer)
    }
  }

  private static func write(_ counts: PortfolioCounts, _ writer: inout JSONWriter) {
    writer.object { writer in
      for count in PortfolioCount.allCases { writer.member(count.rawValue, counts[count]) }
    }
  }

  private static func write(_ counts: RatingCounts, _ writer: inout JSONWriter) {
    let steps = counts.scale.steps
    writer.key("ratings")
    writer.array(count: steps.count) { writer, place in
      writer.object { writer in
        writer.member("rating", steps[place].id)
        writer.member("word", steps[place].rating.word)
        writer.member("meaning", steps[place].rating.meaning)
        writer.member("claimed", counts.claimed[place])
        writer.member("verified", counts.verified[place])
      }
    }
  }

  private func writeAttention(_ writer: inout JSONWriter) {
    let kinds = AttentionList.Kind.allCases
    writer.key("attention")
    writer.array(.lines, count: kinds.count) { writer, place in
      let found = attention(kinds[place])
      writer.object(.lines) { writer in
        writer.member("what", kinds[place].rawValue)
        writer.member("count", found.count)
        writer.key("worst")
        writer.array(.lines, count: found.entries.count) { writer, place in
          let (plan, entry) = found.entries[place]
          writer.object { writer in
            writer.member("plan", plans[plan].key)
            writer.member("id", entry.id)
            writer.member("title", entry.title)
            writer.member("words", entry.words)
          }
        }
      }
    }
  }
}
