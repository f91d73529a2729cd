struct SHA256 { static func hex(of: [UInt8]) -> String { "" } }
package func nearest(to word: String, among: some Sequence<String>) -> String? { nil }
