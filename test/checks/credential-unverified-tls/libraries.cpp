// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Verification turned off in the libraries that C++ programs use.

#include <tls.h>

namespace ssl = boost::asio::ssl;

void asio() {
  ssl::context context(ssl::context::tlsv12_client);
  context.set_verify_mode(ssl::verify_none); // EXPECT: certificate verification is turned off: argument 1 of 'set_verify_mode' is verify_none
  ssl::stream<int> stream;
  stream.set_verify_mode(boost::asio::ssl::verify_none); // EXPECT: certificate verification is turned off: argument 1 of 'set_verify_mode' is verify_none
  stream.set_verify_callback([](bool, ssl::verify_context &) { return true; }); // EXPECT: certificate verification is turned off: argument 1 of 'set_verify_callback' is a callback that accepts everything
  stream.set_verify_callback([](bool ok, ssl::verify_context &) { return ok; });
  auto accept = [](bool, ssl::verify_context &) { return true; };
  context.set_verify_callback(accept); // EXPECT: certificate verification is turned off: argument 1 of 'set_verify_callback' is a callback that accepts everything
  context.set_verify_mode(ssl::verify_peer);
}

void clients(httplib::Client &plain, httplib::SSLClient &derived) {
  plain.enable_server_certificate_verification(false); // EXPECT: certificate verification is turned off: argument 1 of 'enable_server_certificate_verification' is false
  derived.enable_server_certificate_verification(false); // EXPECT: certificate verification is turned off: argument 1 of 'enable_server_certificate_verification' is false
  plain.enable_server_certificate_verification(true);
  cpr::Get(cpr::Url{"https://api.example.org"}, cpr::VerifySsl{false}); // EXPECT: certificate verification is turned off: argument 1 of 'VerifySsl' is false
  cpr::Get(cpr::Url{"https://api.example.org"}, cpr::VerifySsl{true});
  drogon::HttpClient::newHttpClient("10.0.0.7", 443, true, nullptr, false, false); // EXPECT: certificate verification is turned off: argument 6 of 'newHttpClient' is false
  drogon::HttpClient::newHttpClient("10.0.0.7", 443, true);
}

void qt(QNetworkReply &reply, QSslConfiguration &configuration, const QList<QSslError> &expected) {
  reply.ignoreSslErrors(); // EXPECT: certificate verification is turned off: 'ignoreSslErrors' is called
  reply.ignoreSslErrors(expected);
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // EXPECT: certificate verification is turned off: argument 1 of 'setPeerVerifyMode' is VerifyNone
  configuration.setPeerVerifyMode(QSslSocket::AutoVerifyPeer);
}

void arduino(WiFiClientSecure &client) {
  client.setInsecure(); // EXPECT: certificate verification is turned off: 'setInsecure' is called
}

void openssl(SSL_CTX *context) {
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, [](int, X509_STORE_CTX *) { return 1; }); // EXPECT: certificate verification is turned off: argument 3 of 'SSL_CTX_set_verify' is a callback that accepts everything
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, +[](int, X509_STORE_CTX *) -> int { return 1; }); // EXPECT: certificate verification is turned off: argument 3 of 'SSL_CTX_set_verify' is a callback that accepts everything
}

void grpcWithCredentials(grpc::ClientContext &context) {
  auto channel = grpc::InsecureChannelCredentials(); // EXPECT: TLS is turned off: 'InsecureChannelCredentials' is called
  context.set_credentials(grpc::AccessTokenCredentials("t"));
}
