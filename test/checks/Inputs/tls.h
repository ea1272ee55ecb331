/* TLS libraries, as far as the tests call them. Read by -isystem. */
#ifndef TLS_H
#define TLS_H

#ifdef __cplusplus
extern "C" {
#endif

typedef void CURL;
typedef enum {
  CURLOPT_TIMEOUT = 13,
  CURLOPT_SSL_VERIFYPEER = 64,
  CURLOPT_SSL_VERIFYHOST = 81,
  CURLOPT_PROXY_SSL_VERIFYPEER = 248,
  CURLOPT_DOH_SSL_VERIFYHOST = 307
} CURLoption;
int curl_easy_setopt(CURL *curl, CURLoption option, ...);
/* The type check of libcurl copies the option before it passes it on. */
#ifndef __cplusplus
#define curl_easy_setopt(handle, option, value)                                \
  __extension__({                                                              \
    CURLoption _curl_opt = (option);                                           \
    curl_easy_setopt(handle, _curl_opt, value);                                \
  })
#endif

typedef struct ssl_ctx_st SSL_CTX;
typedef struct ssl_st SSL;
typedef struct x509_store_ctx_st X509_STORE_CTX;
typedef int (*SSL_verify_cb)(int preverify_ok, X509_STORE_CTX *x509_ctx);
#define SSL_VERIFY_NONE 0x00
#define SSL_VERIFY_PEER 0x01
#define SSL_VERIFY_FAIL_IF_NO_PEER_CERT 0x02
void SSL_CTX_set_verify(SSL_CTX *ctx, int mode, SSL_verify_cb callback);
void SSL_set_verify(SSL *s, int mode, SSL_verify_cb callback);
long SSL_get_verify_result(const SSL *ssl);
int SSL_accept(SSL *ssl);
int SSL_connect(SSL *ssl);
SSL *SSL_new(SSL_CTX *ctx);
int SSL_CTX_load_verify_locations(SSL_CTX *ctx, const char *file, const char *path);
int SSL_set1_host(SSL *ssl, const char *name);
int X509_STORE_CTX_get_error(const X509_STORE_CTX *ctx);

typedef struct mbedtls_ssl_config mbedtls_ssl_config;
typedef struct mbedtls_ssl_context mbedtls_ssl_context;
#define MBEDTLS_SSL_IS_CLIENT 0
#define MBEDTLS_SSL_IS_SERVER 1
#define MBEDTLS_SSL_VERIFY_NONE 0
#define MBEDTLS_SSL_VERIFY_OPTIONAL 1
#define MBEDTLS_SSL_VERIFY_REQUIRED 2
int mbedtls_ssl_config_defaults(mbedtls_ssl_config *conf, int endpoint,
                                int transport, int preset);
void mbedtls_ssl_conf_authmode(mbedtls_ssl_config *conf, int authmode);
int mbedtls_ssl_set_hostname(mbedtls_ssl_context *ssl, const char *hostname);

typedef struct gnutls_session_int *gnutls_session_t;
typedef struct gnutls_credentials_int *gnutls_credentials_t;
typedef int gnutls_certificate_verify_function(gnutls_session_t);
#define GNUTLS_VERIFY_DISABLE_CA_SIGN (1 << 1)
#define GNUTLS_VERIFY_DISABLE_TIME_CHECKS (1 << 6)
#define GNUTLS_VERIFY_ALLOW_SIGN_RSA_MD5 (1 << 5)
void gnutls_certificate_set_verify_flags(gnutls_credentials_t res,
                                         unsigned flags);
void gnutls_certificate_set_verify_function(
    gnutls_credentials_t cred, gnutls_certificate_verify_function *func);
int gnutls_certificate_verify_peers3(gnutls_session_t session,
                                     const char *hostname, unsigned *status);

struct mosquitto;
int mosquitto_tls_insecure_set(struct mosquitto *mosq, int value);
int mosquitto_tls_opts_set(struct mosquitto *mosq, int cert_reqs,
                           const char *version, const char *ciphers);

typedef struct {
  int struct_version;
  int enableServerCertAuth;
  int verify;
} MQTTClient_SSLOptions;
#define MQTTClient_SSLOptions_initializer {5, 1, 0}

#define LCCSCF_USE_SSL (1 << 0)
#define LCCSCF_ALLOW_SELFSIGNED (1 << 1)
#define LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK (1 << 2)
struct lws_client_connect_info {
  int port;
  int ssl_connection;
};

struct LDAP;
#define LDAP_OPT_X_TLS_REQUIRE_CERT 0x6006
#define LDAP_OPT_X_TLS_NEVER 0
#define LDAP_OPT_X_TLS_DEMAND 2
int ldap_set_option(struct LDAP *ld, int option, const void *value);

#ifdef __cplusplus
}

namespace std {
template <class T> class function;
template <class R, class... A> class function<R(A...)> {
public:
  template <class F> function(F) {}
};
class string {
public:
  string(const char *);
};
template <class T> class shared_ptr {};
} // namespace std

namespace boost::asio::ssl {
class verify_context;
using verify_mode = int;
const int verify_none = SSL_VERIFY_NONE;
const int verify_peer = SSL_VERIFY_PEER;
class context {
public:
  enum method { tlsv12_client, tlsv12_server };
  explicit context(method m);
  void set_verify_mode(verify_mode v);
  template <typename VerifyCallback>
  void set_verify_callback(VerifyCallback callback) {}
};
template <typename Stream> class stream {
public:
  void set_verify_mode(verify_mode v);
  template <typename VerifyCallback>
  void set_verify_callback(VerifyCallback callback) {}
};
} // namespace boost::asio::ssl

namespace httplib {
class ClientImpl {
public:
  void enable_server_certificate_verification(bool enabled);
};
class SSLClient : public ClientImpl {};
class Client {
public:
  void enable_server_certificate_verification(bool enabled);
};
} // namespace httplib

namespace cpr {
class VerifySsl {
public:
  VerifySsl(bool p_verify);
};
class Url {
public:
  Url(const char *);
};
template <typename... Ts> int Get(Ts &&...ts) { return 0; }
} // namespace cpr

namespace drogon {
class HttpClient {
public:
  static std::shared_ptr<HttpClient>
  newHttpClient(const char *ip, unsigned short port, bool useSSL = false,
                void *loop = nullptr, bool useOldTLS = false,
                bool validateCert = true);
};
} // namespace drogon

namespace grpc {
class ChannelCredentials;
class CallCredentials;
std::shared_ptr<ChannelCredentials> InsecureChannelCredentials();
std::shared_ptr<CallCredentials> AccessTokenCredentials(const char *token);
class ClientContext {
public:
  void set_credentials(const std::shared_ptr<CallCredentials> &creds);
};
} // namespace grpc

template <typename T> class QList {};
class QSslError {};
class QNetworkReply {
public:
  void ignoreSslErrors();
  void ignoreSslErrors(const QList<QSslError> &errors);
};
class QSslSocket {
public:
  enum PeerVerifyMode { VerifyNone, QueryPeer, VerifyPeer, AutoVerifyPeer };
};
class QSslConfiguration {
public:
  void setPeerVerifyMode(QSslSocket::PeerVerifyMode mode);
};

class WiFiClientSecure {
public:
  void setInsecure();
  void setCACert(const char *rootCA);
};
#endif

#endif
