internal import CDigest

/// The SHA-256 digest (FIPS 180-4) of bytes, computed by OpenSSL's libcrypto.
public enum SHA256Digest {
  /// The digest as 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: O(n).
  public static func hexadecimal(of text: String) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    var copy = text
    copy.withUTF8 { bytes in
      unsafe digest.withUnsafeMutableBufferPointer { output in
        _ = unsafe SHA256(bytes.baseAddress, bytes.count, output.baseAddress)
      }
    }
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(digest.count * 2)
    for byte in digest {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }
}
