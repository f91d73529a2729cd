public import ActionPlan

/// Invented reports, laid out as the real ones are.
public enum InventedReport {
  /// Reads a report.
  public static func read(_ text: String) throws -> InspectionReport {
    try InspectionReport(Array(text.utf8))
  }

  /// A short report with the list, and what stands behind it, put in.
  public static func services(
    dates: String = "4 to 15 March 2024", needs: String, body: String = paragraphs,
    title: String = "Inspection of Exampleshire local\nauthority children’s services"
  ) -> String {
    """
    \(title)
    Inspection dates: \(dates)

    Lead inspector: An Invented Person, His Majesty’s Inspector


     Judgement                                  Grade

     The impact of leaders on social work       Requires improvement to be good
     practice with children and families

     The experiences and progress of            Good
     children who need help and protection

     The experiences and progress of            Outstanding
     children in care

     The experiences and progress of care       Inadequate
     leavers
                                                Requires improvement to be good
     Overall effectiveness

    Leaders know their services. Some of what they do is good.

    What needs to improve?

    \(needs)

    The experiences and progress of children who need help and
    protection: good
    \(body)

    The Office for Standards in Education, Children’s Services and Skills (Ofsted)
    regulates and inspects.
    """
  }

  /// Two numbered paragraphs.
  public static let paragraphs = """
    1.     Children are seen. Their plans last until age
           18. Workers listen.

    2.     Families are helped early.
    """

  /// An area SEND report with areas for priority action and who answers for them.
  public static let priorities = """
    Local area partnership report

    Area SEND inspection of Exampleshire Local
    Area Partnership

    Inspection dates: 26 June to 30 June 2023

     Inspection outcome

     There are widespread and/or systemic failings.

     A monitoring inspection will be carried out.

    Information about the local area partnership
    Words about it.

    Areas for priority action

     Responsible body                   Areas for priority action
     Exampleshire County Council        Leaders across the partnership should act with urgency
     and NHS North and South            to improve plans. This includes:
     Vale ICB                              ▪ plans for adulthood
                                           ▪ plans for moving on.
     NHS North and South Vale ICB Health leaders should shorten the waits for
     and Exampleshire Children’s  therapies.
     Trust

    Areas for improvement

     Areas for improvement
     Leaders should listen to more children and young people, and to their parents and
     carers.
    Leaders across the partnership should publish what they have learned.

    Local area partnership details

     Jo Example HMI, Ofsted Lead inspector     Al Other, CQC Lead inspector
    """
}
