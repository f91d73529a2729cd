import ActionPlan

/// A plan in which every member of the plan file has a value, and changes to it.
enum FullPlan {
  /// The plan as it stands in a file.
  static let json = #"""
    {
      "schemaVersion": 1,
      "version": 1,
      "title": "Improvement plan", "authority": "Exampleshire", "firstMonth": 4,
      "due": "2019-06-30", "submitted": "2019-06-28", "note": "First issue",
      "profile": "nhsr", "suppressUpTo": 7,
      "bankHolidays": {"2028-06-02": "Proclaimed"},
      "ratings": {
        "amber": {"word": "At risk", "meaning": "May miss the date", "rank": 3},
        "blue": {"word": "Embedded", "meaning": "Holds", "rank": 1, "complete": true},
        "red": {"word": "Off track", "meaning": "Will miss it", "rank": 4, "needsRecovery": true}
      },
      "inspections": {
        "ilacs": {
          "title": "Inspection of 2019", "framework": "ILACS", "from": "2019-01-14",
          "to": "2019-01-25", "leadInspector": "A. Inspector",
          "report": {
            "title": "Report", "url": "https://example.org/r", "received": "2019-02-25",
            "published": "2019-03-04", "version": "1.0"
          },
          "priorityAction": true, "draftSent": "2019-03-20", "planSent": "2019-06-03",
          "judgements": {"1": {"title": "Overall", "grade": "requires-improvement"}}
        }
      },
      "recommendations": {
        "1": {
          "title": "Capacity", "text": "Caseloads are too high.", "origin": "inspection",
          "inspection": "ilacs", "place": "paragraph 4", "councilText": "We will hire.",
          "paragraphs": {"4": "Caseloads"}, "noObjective": "Answered elsewhere"
        },
        "2": {
          "title": "Visits", "text": "Visits are late.", "origin": "peer-review",
          "withdrawn": {"on": "2019-05-01", "why": "Re-issued"}
        }
      },
      "objectives": {
        "1.2": {
          "title": "Visits on time", "outcome": "Children are seen", "recommendations": ["1", "2"],
          "lead": "hd", "accountable": "sd", "bodies": ["council", "NHS"], "start": "2019-04-01",
          "due": "2019-09-30",
          "extensions": {
            "1": {
              "to": "2019-12-31", "askedBy": "The lead", "askedOn": "2019-08-20",
              "agreedBy": "Improvement Board", "on": "2019-09-03", "why": "Two posts are vacant"
            }
          },
          "requests": {
            "1": {
              "to": "2020-01-31", "askedBy": "The lead", "on": "2019-08-20", "why": "Two vacancies",
              "answer": {
                "outcome": "agreed", "to": "2019-12-31", "by": "Improvement Board",
                "on": "2019-09-03", "why": "A month less"
              }
            },
            "2": {"to": "2020-06-30", "askedBy": "The lead", "on": "2019-11-20", "why": "Slow"}
          },
          "indicators": ["caseload", "visits"], "noIndicator": "None yet", "budget": 10000,
          "spend": {"2019-06-30": {"amount": 2500, "note": "Agency staff"}},
          "closings": {
            "1": {
              "on": "2019-10-01", "by": "R. Roe",
              "evidence": {"1": {"kind": "audit", "title": "Audit of 40", "reference": "A1"}},
              "confirmed": {"on": "2019-10-03", "by": "Q. Manager", "note": "Read ten"},
              "reopened": {"on": "2019-11-01", "by": "S. Smith", "why": "Slipped back"}
            }
          }
        },
        "2.1": {
          "title": "Strong managers",
          "closings": {
            "1": {
              "on": "2019-10-01", "by": "R. Roe",
              "evidence": {"1": {"kind": "data", "title": "Figures"}}
            }
          }
        }
      },
      "actions": {
        "1.2a": {
          "title": "Weekly list", "objective": "1.2", "lead": "hd", "start": "2019-04-01",
          "due": "2019-05-31", "done": "2019-06-03", "note": "Goes on"
        }
      },
      "indicators": {
        "caseload": {
          "title": "Average caseload", "definition": "Children per FTE", "unit": "ratio",
          "noun": "children per FTE", "decimals": 1, "polarity": "lower", "period": "snapshot",
          "frequency": "monthly", "sourceSystem": "LiquidLogic",
          "baseline": {"value": 24, "asAt": "2019-01-31", "note": "Inspection"},
          "tolerance": 0.5, "minimumBase": 20, "seasonal": true, "window": 24, "disclosure": "people",
          "targets": {
            "2019-05-01": {"atLeast": 18, "atMost": 25, "agreedBy": "Board", "why": "Band"},
            "2019-06-01": {
              "atMost": 20, "due": "2019-12-31", "milestones": {"2019-09-30": 21}, "stepped": true,
              "aspiration": 18, "tolerance": 1, "agreedBy": "Improvement Board", "why": "Norm"
            },
            "2019-07-01": {"exactly": 20, "agreedBy": "Board", "why": "Check"},
            "2019-08-01": {"state": "withdrawn", "agreedBy": "Board", "why": "Check"},
            "2019-09-01": {
              "atMost": 20, "agreedBy": "Board", "on": "2019-09-20", "why": "Check"
            }
          },
          "breaks": {"2019-04-01": {"why": "New system"}},
          "restarts": {"2019-06-01": {"agreedBy": "Board", "why": "New teams"}},
          "actuals": {
            "2019-04-30": {
              "value": 22, "numerator": 220, "denominator": 10, "status": "provisional",
              "source": "Return", "note": "Late",
              "restatements": {
                "1": {
                  "was": {"value": 21.5}, "now": {"value": 22}, "source": "Draft",
                  "on": "2019-05-20", "by": "N. Analyst", "why": "Leavers counted"
                }
              }
            },
            "2019-05-31": {"low": 20, "high": 22},
            "2019-06-30": {"fewerThan": 30},
            "2019-07-31": {"unavailable": "not-collected", "reason": "Migration"}
          },
          "segments": {
            "east": {
              "title": "East", "definition": "East only",
              "targets": {"2019-06-01": {"atMost": 19, "agreedBy": "Board", "why": "Small"}},
              "breaks": {"2019-05-01": {"why": "Moved"}},
              "restarts": {"2019-07-01": {"agreedBy": "Board", "why": "Merged"}},
              "actuals": {"2019-04-30": {"value": 20}}
            },
            "west": {"title": "West"}
          },
          "comparators": {
            "england": {
              "title": "England", "kind": "england", "members": ["All", "Most"],
              "edition": "2019", "definition": "Children in need", "note": "Yearly",
              "actuals": {"2019-03-31": {"value": 17.4}}
            }
          }
        },
        "visits": {
          "title": "Visits in time", "unit": "percent", "decimals": 0, "polarity": "higher",
          "actuals": {"2018-10-31": {"value": 76}}
        }
      },
      "officers": {
        "hd": {"post": "Head of Service"},
        "sd": {
          "post": "Service Director: Children and Safeguarding", "body": "council",
          "holders": {
            "2018-01-01": {"name": "J. Doe", "to": "2019-02-28"},
            "2019-03-01": {"vacant": true, "to": "2019-04-30"},
            "2019-05-01": {"name": "K. Poe", "interim": true, "note": "Agency"}
          }
        }
      },
      "board": {
        "name": "Improvement Board", "purpose": "Challenge", "limits": "No budget", "chair": "sd",
        "independentChair": true, "members": ["hd", "sd"], "frequency": "Monthly",
        "meetings": {
          "2019-09-03": {
            "title": "September", "note": "Quorate",
            "decisions": {
              "1": {
                "text": "Date moved.", "items": ["1.2", "2.1"], "effect": "date-moved",
                "agreedBy": "All"
              }
            }
          }
        }
      },
      "risks": {
        "r1": {
          "title": "Agency staff leave", "likelihood": 3, "impact": 4, "mitigation": "Retention",
          "owner": "hd", "objectives": ["1.2", "2.1"]
        }
      },
      "progress": {
        "2019-20-Q1": {
          "1.2": {
            "rating": "amber", "done": "Listed", "difference": "Fewer late", "next": "Audit",
            "recovery": "Overtime", "publishable": true, "by": "R. Roe", "on": "2019-07-05",
            "evidence": {"1": {"kind": "voice", "title": "Survey", "reference": "S1"}},
            "verified": {"rating": "red", "by": "S. Smith", "on": "2019-07-09", "note": "Late"}
          },
          "2.1": {"rating": "amber", "by": "R. Roe", "on": "2019-07-05"}
        }
      },
      "returns": {
        "2019-20-Q1": {
          "hd": {
            "issued": "2019-07-01", "due": "2019-07-14", "version": 11, "received": "2019-07-16",
            "nilReturn": "On leave"
          },
          "sd": {"issued": "2019-07-01", "due": "2019-07-14", "version": 11}
        }
      },
      "seals": {
        "2019-20-Q1": {
          "version": 12, "on": "2019-07-15", "by": "P. Officer", "asAt": "2019-07-10",
          "release": "0.1.0", "papers": {"board.docx": "ab12"},
          "corrections": {
            "1": {
              "item": "caseload", "part": "leaving-care", "day": "2019-06-30", "printed": "18",
              "now": "19", "why": "Counted twice", "by": "A. Nalyst", "on": "2019-08-01"
            }
          }
        }
      }
    }
    """#

  /// The plan.
  static func plan() throws -> Plan { try plan(value()) }

  /// The plan as a value that can be patched.
  static func value() throws -> JSONValue {
    JSONValue(try JSONParser.parse(Array(json.utf8)).root)
  }

  /// The plan after an RFC 7396 merge patch.
  static func plan(patched patch: String) throws -> Plan {
    let patch = JSONValue(try JSONParser.parse(Array(patch.utf8)).root)
    return try plan(value().merged(with: patch))
  }

  /// The plan that a value holds.
  static func plan(_ value: JSONValue) throws -> Plan {
    try PlanFile.read(value.canonical, file: "plan.json").plan
  }
}
