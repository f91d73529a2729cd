import ActionPlan

/// The file of an inspection report: its text, or a PDF whose text another program takes out.
enum ReportFile {
  static let option = OptionSpec(
    "from-report", "FILE",
    "the text of an inspection report, or its PDF where pdftotext is installed", completion: .file)

  /// The most bytes of a file: a PDF with pictures may be large, its text never is.
  private static let largestFile = 32 << 20

  /// Reads the report in a file.
  static func report(_ path: String, _ console: Console) throws(CommandError) -> InspectionReport {
    let bytes = try console.bytes(of: path, limit: largestFile)
    do throws(InspectionReportError) {
      return try InspectionReport(bytes)
    } catch  where error.reason == .pdf {
      return try report(ofPDF: path, console)
    } catch {
      throw CommandError(.problem, "\(path): \(error.description)", hints: [error.hint])
    }
  }

  private static func report(
    ofPDF path: String, _ console: Console
  ) throws(CommandError) -> InspectionReport {
    guard path != "-" else {
      throw CommandError(
        .problem, "a PDF can't be read from the standard input", hints: ["name its file"])
    }
    switch console.pdfText(path) {
    case .text(let bytes):
      do throws(InspectionReportError) {
        return try InspectionReport(bytes)
      } catch {
        throw CommandError(.problem, "\(path): \(error.description)", hints: [error.hint])
      }
    case .missing:
      throw CommandError(
        .problem, "\(path) is a PDF, and pdftotext is not installed to take its text out",
        hints: [
          "install it: `apt install poppler-utils` on Debian and Ubuntu, `brew install poppler` "
            + "on a Mac",
          "or open the PDF, copy all of its text into a plain text file, and name that",
        ])
    case .failed:
      throw CommandError(
        .problem, "\(path) is a PDF that pdftotext could not turn into text",
        hints: ["open it, copy all of its text into a plain text file, and name that"])
    }
  }
}
