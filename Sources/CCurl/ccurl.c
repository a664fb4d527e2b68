#define _GNU_SOURCE

#include "CCurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/sockios.h>
#endif

/* The functions that are used of libcurl, found by name. */
typedef struct {
  CURLcode (*global_init)(long);
  CURL *(*easy_init)(void);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  CURLcode (*easy_perform)(CURL *);
  void (*easy_cleanup)(CURL *);
  const char *(*easy_strerror)(CURLcode);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
} Library;

struct CCurlSession {
  Library curl;
  CURL *handle;
  char error[CURL_ERROR_SIZE];
  /* The server's last line of refusal, without its line break. */
  char refusal[256];
  /* The sockets that are open; more than one only while libcurl tries several addresses. */
  int sockets[8];
  int socket_count;
};

/* A message on its way. */
typedef struct {
  const uint8_t *bytes;
  size_t rest;
  int reached_end;
  CCurlAtEnd at_end;
  void *context;
  const CCurlSession *session;
} Upload;

static int find(void *library, const char *name, void *function) {
  void *symbol = dlsym(library, name);
  memcpy(function, &symbol, sizeof symbol);
  return symbol != NULL;
}

static int load(Library *curl) {
  static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
  void *library = NULL;
  for (size_t i = 0; library == NULL && i < sizeof names / sizeof *names; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  /* The library stays until the process ends: it cannot be unloaded while TLS may use it. */
  return library != NULL && find(library, "curl_global_init", &curl->global_init) &&
         find(library, "curl_easy_init", &curl->easy_init) &&
         find(library, "curl_easy_setopt", &curl->easy_setopt) &&
         find(library, "curl_easy_getinfo", &curl->easy_getinfo) &&
         find(library, "curl_easy_perform", &curl->easy_perform) &&
         find(library, "curl_easy_cleanup", &curl->easy_cleanup) &&
         find(library, "curl_easy_strerror", &curl->easy_strerror) &&
         find(library, "curl_slist_append", &curl->slist_append) &&
         find(library, "curl_slist_free_all", &curl->slist_free_all);
}

static size_t discard(char *bytes, size_t size, size_t count, void *context) {
  (void)bytes;
  (void)context;
  return size * count;
}

/* Keeps the server's last refusal: a line that begins with 4 or 5. */
static size_t note_reply(char *bytes, size_t size, size_t count, void *context) {
  CCurlSession *session = context;
  size_t length = size * count;
  if (length > 0 && (bytes[0] == '4' || bytes[0] == '5')) {
    while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) length--;
    if (length >= sizeof session->refusal) length = sizeof session->refusal - 1;
    memcpy(session->refusal, bytes, length);
    session->refusal[length] = 0;
  }
  return size * count;
}

static int keep_socket(void *context, curl_socket_t socket, curlsocktype purpose) {
  CCurlSession *session = context;
  int most = (int)(sizeof session->sockets / sizeof *session->sockets);
  (void)purpose;
  if (session->socket_count < most) session->sockets[session->socket_count++] = socket;
  return CURL_SOCKOPT_OK;
}

static int close_socket(void *context, curl_socket_t socket) {
  CCurlSession *session = context;
  int kept = 0;
  for (int i = 0; i < session->socket_count; i++)
    if (session->sockets[i] != socket) session->sockets[kept++] = session->sockets[i];
  session->socket_count = kept;
  return close(socket);
}

/* How many bytes the system has not yet brought to the other side. */
static int waiting(int socket) {
  int count = 0;
#ifdef __linux__
  if (ioctl(socket, SIOCOUTQ, &count) != 0) return 0;
#elif defined(SO_NWRITE)
  socklen_t size = sizeof count;
  if (getsockopt(socket, SOL_SOCKET, SO_NWRITE, &count, &size) != 0) return 0;
#else
  (void)socket;
#endif
  return count;
}

static int is_alive(int socket, int milliseconds) {
  struct pollfd state = {socket, POLLIN, 0};
  char byte;
  if (poll(&state, 1, milliseconds) <= 0) return 1;
  if (state.revents & (POLLERR | POLLHUP | POLLNVAL)) return 0;
  ssize_t count = recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  return count > 0 || (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR));
}

/* Waits until the other side has all that was sent so far; 0 where the connection is gone. Without
   this a message that fits into the system's memory would count as handed over when none of it has
   left the machine. */
static int is_drained(const CCurlSession *session) {
  for (int i = 0; i < session->socket_count; i++) {
    int socket = session->sockets[i], last = waiting(socket), idle = 0;
    while (last > 0 && idle < 600 * 50) {
      if (!is_alive(socket, 20)) return 0;
      int now = waiting(socket);
      idle = now < last ? 0 : idle + 1;
      last = now;
      /* Something to read makes poll return at once; the bytes are for libcurl, later. */
      if (now > 0) usleep(1000);
    }
    if (last > 0 || !is_alive(socket, 0)) return 0;
  }
  return 1;
}

static size_t read_upload(char *buffer, size_t size, size_t count, void *context) {
  Upload *upload = context;
  size_t length = size * count;
  if (length > upload->rest) length = upload->rest;
  if (length == 0 && !upload->reached_end) {
    if (!is_drained(upload->session)) return CURL_READFUNC_ABORT;
    if (!upload->at_end(upload->context)) return CURL_READFUNC_ABORT;
    upload->reached_end = 1;
  }
  memcpy(buffer, upload->bytes, length);
  upload->bytes += length;
  upload->rest -= length;
  return length;
}

static int configure(CCurlSession *session, const CCurlServer *server) {
  CURLcode (*set)(CURL *, CURLoption, ...) = session->curl.easy_setopt;
  CURL *handle = session->handle;
  long level = server->requires_tls ? CURLUSESSL_ALL : CURLUSESSL_TRY;
  int failed = set(handle, CURLOPT_URL, server->url);
  failed |= set(handle, CURLOPT_USE_SSL, level);
  failed |= set(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  failed |= set(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  failed |= set(handle, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  if (server->ca_file) {
    failed |= set(handle, CURLOPT_CAINFO, server->ca_file);
    failed |= set(handle, CURLOPT_CAPATH, NULL);
  }
  if (server->user && server->password) {
    failed |= set(handle, CURLOPT_USERNAME, server->user);
    failed |= set(handle, CURLOPT_PASSWORD, server->password);
  }
  /* Neither a proxy nor a user that the environment or a file in the home folder may name. */
  failed |= set(handle, CURLOPT_PROXY, "");
  failed |= set(handle, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  failed |= set(handle, CURLOPT_CONNECTTIMEOUT, 30L);
  /* How long a server may take for a reply: RFC 5321, section 4.5.3.2, asks for ten minutes at the
     end of a message. A message may take as long as it moves. */
  failed |= set(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, 600L);
  failed |= set(handle, CURLOPT_ERRORBUFFER, session->error);
  failed |= set(handle, CURLOPT_WRITEFUNCTION, discard);
  failed |= set(handle, CURLOPT_HEADERFUNCTION, note_reply);
  failed |= set(handle, CURLOPT_HEADERDATA, session);
  failed |= set(handle, CURLOPT_READFUNCTION, read_upload);
  failed |= set(handle, CURLOPT_UPLOAD, 1L);
  failed |= set(handle, CURLOPT_SOCKOPTFUNCTION, keep_socket);
  failed |= set(handle, CURLOPT_SOCKOPTDATA, session);
  failed |= set(handle, CURLOPT_CLOSESOCKETFUNCTION, close_socket);
  failed |= set(handle, CURLOPT_CLOSESOCKETDATA, session);
  return !failed;
}

CCurlSession *ccurl_open(const CCurlServer *server) {
  CCurlSession *session = calloc(1, sizeof *session);
  if (session == NULL) return NULL;
  if (load(&session->curl) && session->curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK)
    session->handle = session->curl.easy_init();
  if (session->handle != NULL && configure(session, server)) return session;
  ccurl_close(session);
  return NULL;
}

CCurlResult ccurl_send(CCurlSession *session, const char *from, const char *to,
                       const uint8_t *bytes, size_t count, CCurlAtEnd at_end, void *context) {
  const Library *curl = &session->curl;
  Upload upload = {bytes, count, 0, at_end, context, session};
  CCurlResult result = {CURLE_OUT_OF_MEMORY, 0, 0, ""};
  struct curl_slist *recipients = curl->slist_append(NULL, to);
  if (recipients == NULL) return result;
  session->error[0] = session->refusal[0] = 0;
  curl->easy_setopt(session->handle, CURLOPT_MAIL_FROM, from);
  curl->easy_setopt(session->handle, CURLOPT_MAIL_RCPT, recipients);
  curl->easy_setopt(session->handle, CURLOPT_READDATA, &upload);
  curl->easy_setopt(session->handle, CURLOPT_INFILESIZE_LARGE, (curl_off_t)count);
  CURLcode code = curl->easy_perform(session->handle);
  result.code = (int)code;
  result.reached_end = upload.reached_end;
  curl->easy_getinfo(session->handle, CURLINFO_RESPONSE_CODE, &result.reply);
  if (code != CURLE_OK) {
    const char *own = session->error[0] ? session->error : curl->easy_strerror(code);
    snprintf(result.text, sizeof result.text, "%s", session->refusal[0] ? session->refusal : own);
  }
  curl->easy_setopt(session->handle, CURLOPT_MAIL_RCPT, NULL);
  curl->slist_free_all(recipients);
  return result;
}

void ccurl_close(CCurlSession *session) {
  if (session == NULL) return;
  if (session->handle != NULL) session->curl.easy_cleanup(session->handle);
  free(session);
}
