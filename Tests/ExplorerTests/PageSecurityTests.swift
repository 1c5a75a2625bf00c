import Testing

@testable import Explorer

@Suite struct PageSecurityTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]) func `writes the vectors of RFC 4648`(text: String, wanted: String) {
    #expect(PageSecurity.base64(text.utf8.map { UInt32($0) }) == wanted)
  }

  @Test func `names the digest that browsers compute`() {
    // The example of the standard's section on hashes: an empty text.
    #expect(PageSecurity.digest(of: []) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    #expect(
      PageSecurity.digest(of: Array("alert('Hello, world.');".utf8))
        == "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=")
  }

  @Test func `escapes what could end an element or an attribute`() {
    #expect(
      PageSecurity.escaped("</title><a b=\"é\">&\n")
        == "&lt;/title&gt;&lt;a b=&quot;é&quot;&gt;&amp; ")
  }
}
