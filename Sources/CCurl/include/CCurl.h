#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>
#include <stdint.h>

/// A connection to a mail server through libcurl, which is looked for when the first one is opened.
typedef struct CCurlSession CCurlSession;

/// Where messages are handed in, and how.
typedef struct {
  /// smtp://host:port or smtps://host:port.
  const char *url;
  /// NULL for a server that asks nobody who he is.
  const char *user;
  const char *password;
  /// Certificates to trust instead of the system's; NULL for the system's.
  const char *ca_file;
  /// Whether a connection without TLS is refused; certificates are verified in any case.
  int requires_tls;
} CCurlServer;

/// What became of a message.
typedef struct {
  /// 0 where the server has taken it, else libcurl's number (CURLcode).
  int code;
  /// The server's last reply, such as 550; 0 for none.
  long reply;
  /// Whether the message's last byte was handed over.
  int reached_end;
  /// The server's refusal, or libcurl's words; empty for success.
  char text[320];
} CCurlResult;

/// Called when all of a message but its end mark is handed over; 0 stops before the mark.
typedef int (*CCurlAtEnd)(void *context);

/// Opens a session; NULL where libcurl is not there, or too little memory.
CCurlSession *ccurl_open(const CCurlServer *server);

/// Hands over one message for one recipient; the connection stays for the next.
CCurlResult ccurl_send(CCurlSession *session, const char *from, const char *to,
                       const uint8_t *bytes, size_t count, CCurlAtEnd at_end, void *context);

/// Ends the connection.
void ccurl_close(CCurlSession *session);

#endif
