internal import CCurl
import Mail

/// Hands messages to a server through SMTP, after RFC 5321.
struct SMTPTransport: MailTransport, ~Copyable {
  private let session: OpaquePointer

  /// A session with a server; nil where libcurl is not there.
  init?(server: String, credentials: Credentials?, authorities: String?, allowsPlain: Bool) {
    let opened = server.withCString { url in
      (credentials?.user).withOptionalCString { user in
        (credentials?.password).withOptionalCString { password in
          authorities.withOptionalCString { authorities in
            var settings = CCurlServer(
              url: url, user: user, password: password, ca_file: authorities,
              requires_tls: allowsPlain ? 0 : 1)
            return ccurl_open(&settings)
          }
        }
      }
    }
    guard let opened else { return nil }
    session = opened
  }

  deinit { ccurl_close(session) }

  mutating func deliver(
    _ message: [UInt8], from sender: String, to recipient: String, atEnd: () -> Bool
  ) -> Attempt {
    withoutActuallyEscaping(atEnd) { atEnd in
      var watch = EndWatch(atEnd: atEnd)
      let result = withUnsafeMutablePointer(to: &watch) { watch in
        ccurl_send(
          session, "<\(sender)>", "<\(recipient)>", message, message.count,
          { $0?.assumingMemoryBound(to: EndWatch.self).pointee.atEnd() == true ? 1 : 0 }, watch)
      }
      return SMTPResult(result).attempt
    }
  }
}

/// What is called at a message's end, where C can reach it.
private struct EndWatch {
  var atEnd: () -> Bool
}

/// What a server's replies and libcurl's numbers mean for a message.
struct SMTPResult {
  /// libcurl's number; 0 for success.
  var code: Int
  /// The server's last reply; 0 for none.
  var reply: Int
  /// Whether the message's end mark may have been sent.
  var reachedEnd: Bool
  /// What was said.
  var text: String

  /// The server cannot be found, or does not answer (CURLE_COULDNT_RESOLVE_HOST, _CONNECT).
  private static let unreachable: Set = [5, 6, 7]
  /// TLS that is not there or does not hold, and credentials that do not (CURLE_SSL_CONNECT_ERROR,
  /// _CERTPROBLEM, _CIPHER, PEER_FAILED_VERIFICATION, USE_SSL_FAILED, LOGIN_DENIED, CACERT_BADFILE,
  /// ISSUER_ERROR).
  private static let denied: Set = [35, 58, 59, 60, 64, 67, 77, 83]

  /// What became of the message.
  ///
  /// A reply of 400 to 499 is for now, one of 500 to 599 for good (RFC 5321, section 4.2.1). Where
  /// no reply came, what counts is whether the server can have the message.
  var attempt: Attempt {
    if code == 0 { return .sent }
    if Self.unreachable.contains(code) { return .unreachable(text) }
    if Self.denied.contains(code) {
      return (400...499).contains(reply) ? .unreachable(text) : .denied(text)
    }
    switch reply {
    case 421 where !reachedEnd: return .unreachable(text)
    case 400...499: return .postponed(text)
    case 530, 534, 535, 538: return .denied(text)
    case 500...599: return .refused(text)
    default: return reachedEnd ? .unknown(text) : .postponed(text)
    }
  }
}

extension SMTPResult {
  init(_ result: CCurlResult) {
    var result = result
    let text = withUnsafePointer(to: &result.text) { pointer in
      pointer.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
      ) {
        String(cString: $0)
      }
    }
    self.init(
      code: Int(result.code), reply: result.reply, reachedEnd: result.reached_end != 0,
      text: HeaderText.cleaned(text))
  }
}

extension String? {
  /// Calls with the text for C, or with a null pointer.
  fileprivate func withOptionalCString<Result>(
    _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard let self else { return body(nil) }
    return self.withCString(body)
  }
}
