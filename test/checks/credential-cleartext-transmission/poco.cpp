// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// Poco: sessions, sockets and the protocols of files and mail.

#include <http-clients.h>
using namespace Poco::Net;

void request(const std::string &accessToken) {
  HTTPClientSession session("shop.net");
  HTTPRequest request("GET", "/orders");
  request.set("Authorization", "Bearer " + accessToken);
  session.sendRequest(request); // EXPECT: token 'accessToken' is sent in the clear by 'sendRequest'
}
void address(HTTPClientSession &session, const std::string &accessToken) {
  HTTPRequest request("GET", "http://shop.net/orders");
  request.set("Authorization", "Bearer " + accessToken);
  session.sendRequest(request); // EXPECT: token 'accessToken' is sent in the clear by 'sendRequest'
}
void basic(const std::string &user, const std::string &password) {
  HTTPClientSession session("shop.net", 8080);
  HTTPRequest request("GET", "/orders");
  HTTPBasicCredentials(user, password).authenticate(request);
  session.sendRequest(request); // EXPECT: password 'password' is sent in the clear by 'sendRequest'
}

// Near misses: TLS, this machine, a session that can be either.
void encrypted(const std::string &accessToken) {
  HTTPSClientSession session("shop.net");
  HTTPRequest request("GET", "/orders");
  request.set("Authorization", "Bearer " + accessToken);
  session.sendRequest(request);
}
void local(const std::string &accessToken) {
  HTTPClientSession session("localhost", 8080);
  HTTPRequest request("GET", "/orders");
  request.set("Authorization", "Bearer " + accessToken);
  session.sendRequest(request);
}
void either(HTTPClientSession &session, const std::string &accessToken) {
  HTTPRequest request("GET", "/orders");
  request.set("Authorization", "Bearer " + accessToken);
  session.sendRequest(request);
}

void sockets(StreamSocket &plain, SecureStreamSocket &safe, const std::string &password, const std::string &user) {
  plain.sendBytes(password.data(), password.size()); // EXPECT: password 'password' is sent in the clear by 'sendBytes'
  plain.sendBytes(user.data(), user.size());
  safe.sendBytes(password.data(), password.size());
}
void dialog(DialogSocket &socket, const std::string &password, const std::string &user) {
  socket.sendMessage("PASS", password); // EXPECT: password 'password' is sent in the clear by 'sendMessage'
  socket.sendMessage("USER", user);
}

void files(const std::string &user, const std::string &password) {
  FTPClientSession plain("files.shop.net");
  plain.login(user, password); // EXPECT: password 'password' is sent in the clear by 'login'
  FTPSClientSession safe("files.shop.net");
  safe.login(user, password);
  FTPClientSession here("localhost");
  here.login(user, password);
}
void mail(const std::string &user, const std::string &password) {
  SMTPClientSession plain("mail.shop.net");
  plain.login(SMTPClientSession::AUTH_PLAIN, user, password); // EXPECT: password 'password' is sent in the clear by 'login'
  plain.login(SMTPClientSession::AUTH_CRAM_MD5, user, password);
  SecureSMTPClientSession safe("mail.shop.net");
  safe.startTLS();
  safe.login(SMTPClientSession::AUTH_PLAIN, user, password);
  SMTPClientSession here("localhost");
  here.login(SMTPClientSession::AUTH_PLAIN, user, password);
}
