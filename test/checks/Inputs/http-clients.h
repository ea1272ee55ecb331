// Clients of HTTP in C++, as far as the tests call them: Boost.Beast,
// cpp-httplib, C++ Requests and Poco. Read by -isystem.
#ifndef HTTP_CLIENTS_H
#define HTTP_CLIENTS_H
#include "iostreams.h"

namespace boost::asio {
namespace ip {
struct tcp;
}
template <typename P, typename E = void> struct basic_stream_socket {};
namespace ssl {
template <typename Next> struct stream {};
} // namespace ssl
} // namespace boost::asio

namespace boost::beast {
using string_view = std::string_view;
template <typename P, typename E = void> struct basic_stream {};
using tcp_stream = basic_stream<asio::ip::tcp>;
template <typename Next> struct ssl_stream : asio::ssl::stream<Next> {};
namespace http {
enum class verb { get, post };
enum class field { host, authorization, user_agent };
template <typename A> struct basic_fields {
  void set(field name, string_view value);
  void set(string_view name, string_view value);
};
using fields = basic_fields<std::allocator<char>>;
template <bool Request, typename F = fields> struct header : F {
  void target(string_view value);
};
template <bool Request, typename B, typename F = fields>
struct message : header<Request, F> {
  message();
  message(verb method, string_view target, unsigned version);
  typename B::value_type &body();
  void prepare_payload();
};
struct string_body {
  using value_type = std::string;
};
template <typename B, typename F = fields> using request = message<true, B, F>;
template <typename B, typename F = fields>
using response = message<false, B, F>;
template <typename S, bool R, typename B, typename F>
size_t write(S &stream, const message<R, B, F> &what);
template <typename S, bool R, typename B, typename F, typename H>
void async_write(S &stream, message<R, B, F> &what, H &&handler);
} // namespace http
} // namespace boost::beast

namespace httplib {
struct Result {};
using Headers = std::map<std::string, std::string>;
class ClientImpl {
public:
  ClientImpl(const std::string &host, int port);
  Result Get(const std::string &path);
  Result Get(const std::string &path, const Headers &headers);
  Result Post(const std::string &path, const std::string &body,
              const std::string &type);
  void set_basic_auth(const std::string &user, const std::string &password);
  void set_bearer_token_auth(const std::string &token);
};
class SSLClient : public ClientImpl {
public:
  SSLClient(const std::string &host, int port = 443);
};
class Client {
public:
  explicit Client(const std::string &address);
  Client(const std::string &host, int port);
  Result Get(const std::string &path);
  Result Get(const std::string &path, const Headers &headers);
  Result Post(const std::string &path, const std::string &body,
              const std::string &type);
  void set_basic_auth(const std::string &user, const std::string &password);
  void set_bearer_token_auth(const std::string &token);
};
} // namespace httplib

namespace cpr {
struct Url {
  Url(const char *text);
  Url(const std::string &text);
};
struct Body {
  Body(const std::string &text);
};
enum class AuthMode { BASIC, DIGEST };
struct Authentication {
  Authentication(const std::string &user, const std::string &password,
                 AuthMode mode);
};
struct Bearer {
  Bearer(const std::string &token);
};
struct Response {};
template <typename... T> Response Get(T &&...parts);
template <typename... T> Response Post(T &&...parts);
struct Session {
  void SetUrl(const Url &url);
  void SetAuth(const Authentication &authentication);
  void SetBearer(const Bearer &token);
  Response Get();
  Response Post();
};
} // namespace cpr

namespace Poco {
struct URI {
  explicit URI(const std::string &text);
};
namespace Net {
struct NameValueCollection {
  void set(const std::string &name, const std::string &value);
};
struct HTTPMessage : NameValueCollection {};
struct HTTPRequest : HTTPMessage {
  HTTPRequest(const std::string &method, const std::string &uri);
};
struct HTTPBasicCredentials {
  HTTPBasicCredentials(const std::string &user, const std::string &password);
  void authenticate(HTTPRequest &request) const;
};
struct HTTPClientSession {
  HTTPClientSession();
  explicit HTTPClientSession(const std::string &host, unsigned short port = 80);
  virtual ~HTTPClientSession();
  void setHost(const std::string &host);
  virtual std::ostream &sendRequest(HTTPRequest &request);
};
struct HTTPSClientSession : HTTPClientSession {
  explicit HTTPSClientSession(const std::string &host,
                              unsigned short port = 443);
};
struct StreamSocket {
  int sendBytes(const void *buffer, int length, int flags = 0);
};
struct SecureStreamSocket : StreamSocket {
  int sendBytes(const void *buffer, int length, int flags = 0);
};
struct DialogSocket : StreamSocket {
  void sendMessage(const std::string &message);
  void sendMessage(const std::string &message, const std::string &argument);
};
struct FTPClientSession {
  explicit FTPClientSession(const std::string &host, unsigned short port = 21);
  void login(const std::string &user, const std::string &password);
};
struct FTPSClientSession : FTPClientSession {
  explicit FTPSClientSession(const std::string &host);
  void login(const std::string &user, const std::string &password);
};
struct SMTPClientSession {
  enum LoginMethod { AUTH_NONE, AUTH_CRAM_MD5, AUTH_LOGIN, AUTH_PLAIN };
  explicit SMTPClientSession(const std::string &host, unsigned short port = 25);
  void login(LoginMethod method, const std::string &user,
             const std::string &password);
};
struct SecureSMTPClientSession : SMTPClientSession {
  explicit SecureSMTPClientSession(const std::string &host);
  bool startTLS();
};
} // namespace Net
} // namespace Poco

#endif
